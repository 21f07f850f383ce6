/** Words that place a sentence in time. */
export const TIME: Readonly<Record<string, string>> = {
  weekday: `monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat,
    sun`,
  interval: `since assessment, since i, after our last, between our, days since, since last, since our, since we, since the last,
    last seen, we met, last met, we last, interim, between sessions, between appointments, between visits, last session, last visit,
    last appt, last contact, last meeting, last time i, last hour, previous visit, last saw, last talked, thursday's group, new since,
    since discharge, in the fortnight, over the fortnight, past fortnight`,
  recent: `since monday, since tuesday, since saturday, since sunday, since then, this week, past week, last week, last night, yesterday,
    this morning, today, tonight, weekend, in the last seven days, days ago, this month, last tuesday, last thursday, on monday, on tuesday,
    on wednesday, on thursday, on friday, on saturday, on sunday, over the past, last month, recently, this wk, last wk`,
  remote: `history of, hx, past, previously, previous, formerly, prior, remote, as a child, childhood, teens, adolescence, when she was,
    in middle school, in the 90s, in the nineties, in her twenties, used to, lifetime, ago, last year, at intake, former, ex`,
  unchanged: `nothing has, nothing of note, week was quiet, no changes, no change, nothing new, nothing else is new, uneventful`,
};
