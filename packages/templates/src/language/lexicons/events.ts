/** Things that happen to people between sessions: verbs and nouns of life events. */
export const EVENTS: Readonly<Record<string, string>> = {
  event: `accepted,accident,adjusted,admitted,adopted,anniversary,announced,apologised,apologized,appeal,applied,approved,argued,argument,
arrested,attended,audit,audition,baptized,began,begun,benefits,bill,biopsied,birth,birthday,blocked,born,bought,break-up,breakup,
broke,broken,buried,called,came out,canceled,cancelled,celebrated,ceremony,changed,cheated,christened,christmas,claim,closed,
completed the,conceived,confessed,confronted,contacted,cooked,court,covid,crash,crashed,cremated,crisis,custody,cut,death,declined,
decreased,demobbed,denied,deployed,deployment,diagnosed,died,discharged,disclosed,discovered,divorced,diwali,drank,drove,dumped,
easter,eid,ended,engaged,enrolled,evicted,eviction,exam,expelled,failed,fallen,fell,fight,finished,fire,fired,flew,flood,flown,flu,
fought,funeral,got,gotten,grades,graduated,hanukkah,heard,hearing,hired,hit,holiday,hospitali*,hosted,ill,incident,increased,
infection,inherited,injured,injury,inspection,interview,interviewed,invited,joined,kicked out,lawyer,layoff,learned,leave,left,
letter,licence,license,lost,married,match,mediation,memorial,messaged,met,midterm*,miscarri*,missed,mourned,move,moved,new baby,
new girl,new job,new kid,new year,notice,opened,operated,operation,painted,parade,party,passed,phone call,phoned,planted,police,
posted,power,pregnant,prom,promoted,proposed,public,published,quarrel*,quit,raised,ramadan,ran into,rang,received,reconciled,
rejected,relapse,relapsed,released,rented,replaced,resigned,retired,returned,reunion,reunited,robbed,sat by her,sat with,saw,scanned,
seen,sentenced,separated,served,settlement,sick,signed,slipped,sold,split,sprained,started,stayed with,stolen,stood up,stopped,storm,
surgery,suspended,switched,taken down,testified,texted,thanksgiving,told,took,totaled,totalled,tour,tournament,transferred,traveled,
travelled,tribunal,tried,trip,turned,unfriended,unveiled,used,vacation,visit,visitation,visited,visits,wedding,went,
won`,
};
