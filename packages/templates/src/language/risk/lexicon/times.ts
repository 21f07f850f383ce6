/** When: remote, recent. Spans of numbers are read by `time.ts` of the reader (own list, 2026-11). */
export const TIMES: readonly (readonly [string, string])[] = [
  [
    'recent',
    `=tonite|yesterday
last fri|mon|sat|sun|thu|tue|wed|friday|monday|saturday|sunday|thursday|tuesday|wednesday|night|weekend|thurs
this weekend|week|evening|morning|afternoon|am|past_week|pm
last|past couple_days|couple_of_days|few_days|fortnight|week|several_days
earlier in_the_week|this_week|today
other day|night
on|over|at|before the weekend
=fri|=mon|=thurs|=tues|=wed|friday|monday|saturday|sunday|thursday|tuesday|wednesday
lately|recently
in the car_park|lobby|parking_lot|waiting_room
overnight
each|every|most|some _1 night|day|week|evening|morning`,
  ],
  [
    'remote',
    `history
past !fortnight|week|day|night|weekend|@num|and_present|couple|feeling|thinking|wanting|few|month|or_present|several|two
formerly|previously|adolescence|childhood|former|historical|historically|lifetime|previous|prior|longstanding_history|remote|remotely
used to
summer|spring|winter|autumn|decade|month|year|semester _1 back|ago|before|earlier
that|last|previous summer|spring|christmas|fall|winter|autumn|decade|month|year|semester|term
age of @num
at|since|until that point|time
be last noted|present|reported|recorded|seen
between @num and @num
as a|an _1 freshman|teen|boy|child|kid|girl|teenager|adolescent|conscript|recruit|sophomore|student|toddler|undergrad|undergraduate|young|youngster|youth
in|through|throughout|from|until|till <own>? _1 school|college|university|teen|childhood|adolescence|army|navy|uni|basic_training|service|boot_camp|care_as|eighties|fifties|forties|foster_care|jail|prison|kindergarten|marines|military|nineties|rehab|seventies|sixties|thirties|twenties|youth
of|from|since|at|in|through|during|throughout <own>? _2 boarding|elementary|grad|grade|graduate|high|law|med|middle|primary|secondary school
at|in|through|during|throughout college|university|uni|basic_training|service|afghanistan|deployment|iraq|vietnam
during <own>|the _1 admission|marriage|pregnancy|deployment|divorce|first_marriage|residency|separation|studies|teens|war
when <nom>|client|i? be _1 teen|boy|child|kid|girl|@num|at|in|a|little|married|pregnant|small|young
between 1|2|age
before <own> _1 child|kid|daughter|son|diagnosis|marriage
grow up
growing up
grew up
first|second admission|marriage|pregnancy|baby|husband|wife|birth|delivery|hospitalization
old chart|record|file
ace
of|from|since|until|in|through|during|throughout _1 first|second|10th|11th|5th|6th|7th|8th|9th|@num|eighth|eleventh|fifth|fourth|ninth|seventh|sixth|tenth|third|twelfth grade
decade|month|year _1 behind <me>
long ago|behind|gone|past|stopped
convicted|imprisoned|incarcerated|jailed|sentenced
do|serve _2 months|sentence|time|years for
in <own> school|college|university|uni|army|navy|drinking|student|using days
until|till|before <nom> _1 be|turn|reach @num|adult|an_adult|grown
before <own>? _1 college|university|immigrating|retirement|wedding|transition
=old attempt|overdose|incident
=old|faded|healed|pale|silvery|white _2 cut|burn|mark|scar
when <nom>|client _1 move|graduate|join|start|leave|deploy|enlist|marry|turn
age @num`,
  ],
];
