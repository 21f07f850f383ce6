/** Words that place a sentence in time. */
export const TIME: Readonly<Record<string, string>> = {
  weekday: `fri,friday*,mon,monday*,sat,saturday*,sun,sunday*,thu,thur,thurs,thursday*,tue,tues,tuesday*,wed,wednesday*,weds`,
  interval: `after our last,between appointments,between our,between sessions,between visits,days since,in the fortnight,interim,last appt,
last contact,last hour,last meeting,last met,last saw,last seen,last session,last talked,last time i,last visit,new since,
over the fortnight,past fortnight,previous visit,since assessment,since discharge,since i,since last,since our,since the last,
since we,thursday's group,we last,
we met`,
  recent: `days ago,in the last seven days,last month,last night,last thursday,last tuesday,last week,last wk,on friday,on monday,on saturday,
on sunday,on thursday,on tuesday,on wednesday,over the past,past week,recently,since monday,since saturday,since sunday,since then,
since tuesday,this month,this morning,this week,this wk,today,tonight,weekend,
yesterday`,
  remote: `adolescence,ago,as a child,at intake,childhood,ex,former,formerly,history of,hx,in her twenties,in middle school,in the 90s,
in the nineties,last year,lifetime,past,previous,previously,prior,remote,teens,used to,
when she was`,
  unchanged: `nothing has, nothing of note, week was quiet, no changes, no change, nothing new, nothing else is new, uneventful`,
};
