/**
 * Words that turn a mention, after the ConText families: negation, certainty, time, person, hypothesis (own list, 2026-11).
 * `no` binds a noun phrase, `not` a predicate, `deny` a list; `cease` ends, `change` only moves; the rest is told by its name.
 */
export const OPERATORS: readonly (readonly [string, string])[] = [
  [
    'no',
    `clean|nothing on|regarding
no !better|change|doubt|question|fewer|less|longer|matter|more_than|one_noticed|sooner|wonder
-pre|ø|nil|zero
none of
without !being_asked|being_prompted|doubt|question|warning|hesitation|prompting
absence|devoid|free|lack from|of?
clear from|of
-ve|neg|negative to|for|:
=neg !=for
neg|negative|absent :
no _1 complaint|concern|evidence|disclosure|endorsement|expression|hint|sign|indication|history|indicator|mention|report|suggestion|trace|verbalization for|of|about|regarding|around|re|that|to_suggest
not_anything|nothing|none|no_evidence _5 indicate|like|point_to|report|suggest
nothing to report of|about|regarding|on
no evidence|reason to believe|think|suspect
no such
none|nothing in|by the? way of
absent|lacking|missing be
zero`,
  ],
  [
    'not',
    `not once
never be one to
too _5 to
not !certain|sure|know|clear|convinced|clearly|just|merely|only|simply|least
never !ending
neither
nor
no_one|nobody
at no point|time|stage
far from
rather than
instead of
anything but`,
  ],
  [
    'deny',
    `deny
denial|rejection of?
disclaim
disavow
reject
=rules out
=ruled out
negate
say|state|answer|reply|respond _1 no|never|negative|nope _1 to|on|for|about|when_asked_about
no|nope|nah to|on
answer|reply|respond _2 in_the_negative|negatively
shake <own> head to|at|about|for|when|no
never|not _1 admit|describe|endorse|report|disclose|acknowledge|=voice|claim|state|experience|express|present_with|reveal|verbalise|verbalize`,
  ],
  [
    'yes',
    `admit
+pre
still
positive >> dsh|nssi|nssib|sib|ah|avh|hi|si|suicide|self|homicidal|passive|sh|vh
endorse
acknowledge
disclose
confess
confirm
voice !no
express !no
have !been_free|denied|no|never|not|nil
+ve|positive for
yeah|yes ~3 " to|on|about
yeah|yes|yep to|on|for
agree _1 to|with? that|having
say|state !no|never|"_no`,
  ],
  ['assert', `but|only|still|yet`],
  [
    'cease',
    `no longer !conceal|hide|deny|pretend|try_to_hide
never|not come_back|reappear|recur|return|resurface
stop !answering|halfway|mid|short|speaking|talking
cease
quit
give up
resolve !to
remit
fade
disappear !forever
go away
gone
in remission|the_past
clean|abstinent|recover|sober _1 from|of|since !active|current|any
=ended
lift
let up
leave <me>
have passed
be over !again|there|<own>|the|a|this
clear`,
  ],
  [
    'used',
    `used to
!^never|not once cut|hit|attempted|considered|did|felt|had|heard|made|overdosed|planned|saw|self_harmed|thought|took|tried|wanted
formerly|previously`,
  ],
  [
    'change',
    `shift|ease|improve|better|change|abatement|break|decrease|difference|improvement|increase|let_up|help|quieten|reduce|relieve|alteration|decline|diminish|diminution|drop|escalation|fluctuate|lessen|letup|reduction|relief|respite|worsening|progress|weaken|worse
down|up from @num`,
  ],
  [
    'resist',
    `not just|merely|only|simply
there_be no denying|doubt|question
not _2 case|accurate|correct|true|so that _4 end|stop|quit|cease|resolve|give_up|go
never|not _1 any less
not _1 end|stop|quit|cease|resolve|give_up|abate|fade|let_up|help|disappear|go_away|gone|leave|let_go|lift|pass|subside|remit|resist|shake
without|no|few|little|zero end|hint|sign|indication _1 to|of|in_sight? _1 abate|fade|let_up|ease|improve|stop|subside
battle|difficult|hard|unable|fail|fight|struggle|trouble _1 to|with|against|off|not? control|stop|quit|resist|shake|ignore
never|not know when|how|what
no letup|reduction|relief|respite|worsening|abatement|break|decrease|difference|improvement|increase|let_up|better|change|doubt|question|fewer|less|end|escape|rest|secret _1 to|of|about|with|from|in|that|than?
no surprise|wonder
no_one|nobody _4 aware|know|suspects|told
never|not _5 without
no_longer just|merely|only|simply
neither +7 shift|ease|stop|end|lift|silence|quieten|reduce|relieve|budge|dent|take_away
no|never|not|hardly _5 day|time|night|morning|evening|week|hour|moment _2 that|where|in_which|on_which|when ~5 without|not
no|nothing|neither _2 shift|ease|stop|help|quieten|reduce|relieve|silence|quiet|=control|=controls|touch
without|no _1 surprise|delay|difficulty|embarrassment|shame|hesitation|prompting|mystery|qualms|reluctance|secret|shortage|trouble _2 of|about|with|that|in?
never|not|no_longer _2 conceal|hide|recall|remember|regret
never|not _1 let|tell _2 when|that|know_that|know_when
get|shake _4 out_of <own> head|mind
not _1 as|so bad|frequent|often|intense|loud|strong
no|never|not|hardly|barely|scarcely|rarely|seldom _4 night|morning|evening|week|hour|shift|day|weekend|meal _4 without|free|pass
never|not|hardly|rarely _1 without|free_from|free_of
never|no_longer|not_yet|yet_to_be _2 clear|free|rid from|of
far|long_way from clear|free|absent|gone|done|over|quiet|finished|resolved|through
never|not completely|entirely|fully|quite|really|totally _1 clear|free|absent|gone|leave|without`,
  ],
  [
    'undeny',
    `lie about
fool|kid|lie <self>? when|in|if ~3 say|tell|answer|deny
not _1 be? honest|straight|true|truthful to|if ~3 say|tell
never|not|no_longer|cannot _1 challenge|contest|deny|dispute|refute
not _1 the case that
be not that
recant|retract|take_back|walk_back|withdraw _2 denial
not _1 see|imagine|picture|recall|remember _1 never|not
decline|refuse|unable|impossible|unwilling _1 to deny
could|can? not _1 be said that?
stop|quit|cease _1 to? deny
no|not|cannot _1 be? _1 accurate|correct|true|right _3 to|that
dishonest|fair|false|inaccurate|incorrect|lie|misleading|mistake|untrue|wrong _2 to|that _1 say|state|claim|call|suggest|think? 
no_one|nobody|not would|could|can _1 say|claim|argue|deny|pretend|maintain
deny _6 stop|quit|cease|resolve|fade|let_up|ease|improve|better|lessen|go_away|gone|lift|pass|subside|settle`,
  ],
  [
    'open',
    `not|cannot _2 rule out
difficult|hard|unable|impossible to say|tell|determine|establish|gauge|judge|know|rule
hardly|barely|scarcely|half_heartedly|reluctantly deny
will|would|could|can not _2 say|tell|establish|ascertain|assure|commit|confirm|claim|state|guarantee|promise|vouch|rule_out|swear me? to|that|he|she|they|<nom>|either_way|if|whether?
not|cannot _5 chart|record|write|document|enter|sign|tick no|"|den
not once _6 could|able? _1 say|tell
decline|refuse|unable|fail|hesitant|hesitate|unwilling|reluctant _1 say|tell|assure|commit|confirm|claim|state|guarantee|promise|vouch|rule_out|swear to|that|he|she|they|<nom>|either_way|if|whether?
never|not _1 be? _1 confirmed|determined|established|exclude|ruled_out|verified
doubt
fail|neglect to deny
no _1 assurance|certainty|guarantee|promise|knowing|saying|telling
not _1 dismiss|exclude|reject|rule_out
stop short of
never|not _1 say|state|claim _1 that? <nom>? _1 will|would|be|do|have no|never|not`,
  ],
  [
    'doubt',
    `as such
per se
exactly >> @end|"
?pre
=rule out
neither confirm nor deny
uncertain|unclear|undetermined|unsure
unable|impossible|difficult to tell|determine|establish|ascertain|elicit _1 if|whether
yes and no
without|lack _1 conviction
not|neither admit|endorse|confirm or|nor deny
whatever that means
vague
maybe|perhaps|possible|possibly|potential|probable|probably !harm|risks|side|triggers
might
!^in|by|from|of|since|until|early|last|late|mid|to =may !be_due|be_reached|benefit|call|have_homework
suspect|suspicion|suspicious
equivocal|inconclusive|questionable
wonder
hint
allude
guess
apparently|appear|seem !appropriate|bright|calm|euthymic|free|less|to_be_no|to_have_no|well
kind|sort of
for the most part
not _1 believe|think|consider|feel that? <self>|<nom>|client _1 will|would|could|=am|be|suicidal|want
difficult|hard to believe|accept|trust|credit
not completely|entirely|fully|quite|really|totally|always|as_such|exactly|much|so_much|necessarily|often|that_often
dunno|idk
do not know !that|why
not _1 clear|convinced|certain|sure
depend
ambivalence|ambivalent
downplay|minimisation|minimise|minimization|minimize
conflicting|contradict|contradictory|discrepancy|discrepant|inconsistent
unwanted !advances|contact|touch|sexual
appalled|ego_dystonic|egodystonic|horrified|repulsed
at this|that exact|precise|very minute|moment|time|second
so far @end|today
for now @end
half|hedged|lukewarm|partial|qualified|weak _1 no|answer|response|denial
not make sense
who knows
never|not|hardly _2 believable|consistent|convincing|credible|hold_up|persuasive|plausible|reassuring|reliable|ring_true|trustworthy
not_believable|not_convincing|unconvincing|unconvincingly|unpersuasive
not|hardly add_up|explain|fit|line_up|match
bit|little of
could be
difficult|hard|impossible to say|tell|determine|gauge|judge|know|read|assess|evaluate|interpret|reconcile|square`,
  ],
  [
    'evade',
    `decline !of|in
refusal|refuse !medication|meds|to_name
evade|evasion|evasive|evasively
deflect|dodge|sidestep|skirt|stonewall
shrug
falter|hesitant|hesitate|hesitantly|hesitation|waver
cagey|circumspect|closed_off|defensive|guarded|non_committal|noncommittal|tight_lipped|withholding
avoid !alcohol|crowd|driving|friends|school|work
change|redirect|steer|switch _1 the? away|conversation|subject|topic
become|turn|go|fall|stay|grew|grow|remain|sit _1 blank|mute|quiet|silence|silent|still|vague
silence|silent
gaze|glance|look|stare|turn _2 door|wall|window|ceiling|away|down|clock|floor|ground|hands|lap|shoes
eye contact
long_pause|pause
tail|trail off
" next|pass|skip @end|"|,|.
without|no|never|give_no|not_give _2 answer|reply|comment|elaborate|=ans|elaboration|response
never|not|would_not _2 say|answer|reply|comment|elaborate|be_drawn|clarify|commit|confirm|disclose_more|discuss|go_into|drawn|explain|specify|tell_me
would|could|did not _1 be drawn|pinned
would|could|did not _1 address|engage|open_up|show|talk
blank|left_blank|no_comment|unanswered|unresponsive
exhale|flinch|stiffen|wince|sigh
eyes =closed
mid sentence
sleeve _1 down|pulled !up
ask|prefer|rather not _1 to? _1 say|answer|discuss|be_asked|get_into|go|speak|talk
plead the fifth
say|answer|reply _1 pass
say nothing
would|did not _2 respond
laugh off
unwilling|reluctant|reluctance|unwillingness
next question
not forthcoming
cried|teared|tearful|tears|weep|wept
forget it|i_said
quickly|rehearsed|too_fast|too_quickly
smirk
call|line dropped|go @end|dead
=hung up
left abruptly|the_office|the_room|the_session
crying`,
  ],
  [
    'joke',
    `=kidding|joke|jokingly
chuckle|giggle|grin|laugh|laughingly|laughter|smile
haha|hahaha|jk|lmao|lol|rofl
not mean it
roll <own> eye
ugh`,
  ],
  [
    'unasked',
    `before _2 item|question|section|part on|about
never|not|none yet? be? yet? able_to|directly|explicitly|formally|fully|get_a_chance_to|get_to|have_a_chance_to|have_time_to|manage_to|specifically? address|cover|assess|evaluate|check|screen|complete|explore|discuss|go_into|administer|ask_about|ask_re|ask_today|asked|enquire|inquire|gone_into|obtain|probe|raise|review|touch_on
not get to
question|screen|assessment _2 not _1 be? complete|done|finish
without|no _3 check|screen|assessment _2 be? completed|done
not _2 chance|opportunity|time to
plan|want|failed|forget|need|neglect|no_time|omit|ran_out|time|time_ran_out|unable to _1 cover|assess|evaluate|check|screen|complete|ask|get_to|inquire
run out of _1 time
out of time
defer|postpone
n/a|na
to be _1 cover|assess|screen|complete|ask|explore|review|do
other|remain item|question|area _2 not|cover|left
see|as_per|per|refer below|above|chart|intake|last_note|previous|prior_note
no _1 question|inquiry|enquiry _2 on|about|regarding|asked|made|put
not appropriate|feasible|possible
never got|reached
no _1 suicide|risk|safety question|screen|assessment|inquiry
not a? word _3 said|spoken
unassessed|unscreened
left out|blank
skip
incomplete|outstanding|pending|tbd
not come|arise in_session|today|up
never|not bring_up|mention|volunteer
no time
before <nom> _1 cover|get_to|reach|come_to
before ~5 could|can _2 address|cover|assess|screen|complete|ask|explore|discuss|raise|get_to|reach
=wait|=waits|left|park|put_off|save ~3 until|till|for _1 next|@any 's? session|call|visit|appointment|contact`,
  ],
  [
    'ask',
    `^i =wonder|=wondered _1 if|whether|aloud
ask _4 if|whether|about|regarding|around|re|into|directly|how|what
=asked !for|to_be|to_go|to_leave
inquiry|enquiry|enquire|inquire ~6 of|about|regarding|around|re|into|after
assess|screen|assessment _2 for|of|about|regarding|re
question|screen|inquiry|enquiry
address|cover|explore|discuss|raise|review|bring_up|broach|came_up|come_up
on _2 subject|topic|issue|matter|question of
!^far as to
speak about
check _1 on|about|for|in_about`,
  ],
  [
    'topic',
    `class|assembly|training|booklet|brochure|curriculum|educate|education|hotline|warning|flyer|handout|label|leaflet|module|pamphlet|poster|psycho_education|psychoeducation|reporting|seminar|webinar|worksheet|workshop _3 to|of|about|regarding|around|on|for
=monitor|=monitoring|=monitored _2 of|for|:
=monitor|=monitoring
risk factor|prevention|protective_factor|warning_sign of|for?
warning sign
prevention
=talk|course on
crisis|help line
shift|exam|book|novel|=assignment|=play|=show|=video|article|campaign|lecture|character|charity|debate|dissertation|documentary|essay|film|game|movie|news|paper|plot|podcast|poem|seminar|series|sermon|song|speech|story|thesis _3 of|about|regarding|on|with|for|where|in_which|dealing_with|into
work|study|train|campaign|lecture|fundraise|read|teach|volunteer _2 in|on|with|at|about|for
confidentiality
informed _4 must`,
  ],
  [
    'if',
    `suppose
at|upon the earliest|first hint|sign of
of|for any|a recurrence|return of
for future
will|agree|promise _5 before
until|lest|provided|unless|whenever
when|once _4 come|arise|emerge|happen|occur|recur|return|start|surface
if
in case of?
in the event of|that?
should
were !all|both|each|also|not|you
next time`,
  ],
  [
    'disbelief',
    `i _1 not _1 believe|accept|trust|buy
i _1 suspect|doubt|question`,
  ],
  [
    'earnest',
    `not _1 even? =kidding|=joking
not _2 to? =lie
ngl
!^not mean it @end
serious|seriously
for real`,
  ],
  [
    'except',
    `except
other than
apart|save for|from
beyond
with the exception of
bar`,
  ],
  [
    'fear',
    `concern|worry|fear|afraid|scared|frightened|terrified|adamant|anxious|believe|think|suspect|certain|sure|convinced|dread|wonder _2 of|about|that|he|she|they|<person>|client|might?`,
  ],
];

/** Answers that stand after a mention. */
export const ANSWERS: readonly (readonly [string, string])[] = [
  [
    'postno',
    `=den|=denied|=denies !current|any|that|he|she|having|it_is|the_truth|wanting
absent|-post|neg|negative|nope|nah|unendorsed|unremarkable|✗
-pre|ø|nil|zero|none to|on|for|when|at|during|since|@end|now|today|this|currently|per|current|noted|reported|endorsed|elicited|expressed|stated|voiced|x
ruled out
never !cease|stop|end|go|leave|let
neither _1 describe|endorse|report|observe|note|elicit|evident|express|voice|see
not _1 be? active|current|noted|present|disclose|endorse|report|observe|evident|express|voice|elicit|admitted|apparent|apply|come_up|crossed|described|detected|entered|exist|there|found|happening|identify|indicated|likely|mentioned|occur|possible|seen|true
not _2 any|a|an|among|anything|something|in|on|part _2 plan|thought|think|consider|case|concern|evidence|contemplate|entertain|experience|feature|factor|head|mind|issue|topic|of|option|picture|possibility|problem|style|theme|thing !of_the_past
not @end
never|not _1 bother|trouble|cross|enter|feature|figure|occur
dismiss|exclude|reject|disavow|disclaim|discount|refute|repudiate
be|there no|nothing|none
be never
have no|not|none|nothing
no to|on|for|when|at|during|throughout|@end|today|this|every|each|per|currently|across|again
n @end
x 0
0 !/_14|/_7|days
^-post|=|:|—|is|x no|never|not|none|nil|neg|0|denied|denies|n
0 / 10
0 of|out of? @num
be off the cards|menu|table
be against <own>|everything|her_religion
be a? cowardly|selfish|sin|wrong
alien|foreign|out_of_the_question|repugnant|unimaginable|unthinkable to?
conspicuous by`,
  ],
  [
    'postyes',
    `continue|present|disclose|endorse|report|observe|evident|active|+pre|+post|+ve|positive|acknowledge|admit|confirm|affirm|described|noted|voiced|ongoing|persist|remain|yeah|yes|yep !denied|none|absent|free|negative
y @end
@num day|time|night|/|episode|x|wk
constant|constantly|daily|nightly|twice|weekly|every|most|frequent|often|frequently|intermittent|occasional|occasionally|several|sometimes
x @num`,
  ],
];

/** Light words that a negator or an answer may reach over. */
export const LIGHT =
  'appear seem show exhibit demonstrate display look sound become remain get identify note observe present meet criteria indicate suggest disclose admit acknowledge describe prone inclined x troubled bothered plagued all during throughout once twice as and or nor of any current currently active actively passive passively recent recently thought think ideation idea urge wish want plan intent intention desire to about the a an his her their own for either both acute presently ongoing frank specific further new other sign symptom evidence experience have be feel feeling suffer from with at this time today now in past week month history kind sort form such attempt ever even impulse engage else on consider make toward it there each by through way reason go actually really overt clear explicit that she he they i him them me himself herself themself themselves self homicidal behavior act statement gesture concern worry risk re regarding around well also immediate imminent real true serious significant at_all whatsoever whatever type lethal access entertain contemplate harbor harbour hold report voice express endorse mention talk speak death life living violence violent harm killing hurt kill die anyone anybody someone people nobody session visit contact review assessment interview level do day moment night lately since last met point stage episode suicide taking going intending cutting burning injuring ending';

/** When: remote, recent. Spans of numbers are read by `time.ts`. */
export const TIMES: readonly (readonly [string, string])[] = [
  [
    'recent',
    `=tonite|yesterday
last fri|mon|sat|sun|thu|tue|wed|friday|monday|saturday|sunday|thursday|tuesday|wednesday|night|weekend|thurs
this morning|evening|week|weekend|afternoon|am|past_week|pm
last|past couple_days|couple_of_days|few_days|fortnight|week|several_days
earlier in_the_week|this_week|today
other day|night
on|at|over|before the weekend
friday|monday|saturday|sunday|thursday|tuesday|wednesday|=fri|=mon|=thurs|=tues|=wed
lately|recently
in the car_park|lobby|parking_lot|waiting_room
overnight
each|every|most|some _1 day|night|morning|evening|week`,
  ],
  [
    'remote',
    `history
past !@num|and_present|couple|day|night|weekend|week|fortnight|feeling|thinking|wanting|few|month|or_present|several|two
formerly|previously|adolescence|childhood|former|historical|historically|lifetime|previous|prior|longstanding_history|remote|remotely
used to
year|month|semester|autumn|decade|spring|summer|winter _1 back|ago|before|earlier
that|last|previous year|month|semester|autumn|decade|spring|summer|winter|christmas|fall|term
age of @num
at|since|until that point|time
be last noted|present|reported|recorded|seen
between @num and @num
as a|an _1 freshman|teen|boy|child|girl|kid|toddler|adolescent|conscript|recruit|sophomore|student|teenager|undergrad|undergraduate|young|youngster|youth
until|till|from|in|through|throughout <own>? _1 school|college|university|teen|childhood|adolescence|army|navy|uni|basic_training|service|boot_camp|care_as|eighties|fifties|forties|foster_care|jail|prison|kindergarten|marines|military|nineties|rehab|seventies|sixties|thirties|twenties|youth
of|in|from|since|through|throughout|during|at <own>? _2 boarding|elementary|grad|grade|graduate|high|law|med|middle|primary|secondary school
in|through|throughout|during|at college|university|uni|basic_training|service|afghanistan|deployment|iraq|vietnam
during <own>|the _1 marriage|pregnancy|admission|deployment|divorce|first_marriage|residency|separation|studies|teens|war
when <nom>|client|i? be _1 teen|boy|child|girl|@num|at|in|a|kid|young|little|married|pregnant|small
between 1|2|age
before <own> _1 marriage|child|kid|daughter|son|diagnosis
grow up
growing up
grew up
first|second marriage|pregnancy|admission|baby|husband|wife|birth|delivery|hospitalization
old chart|record|file
ace
of|in|from|since|through|throughout|during|until _1 first|second|10th|11th|5th|6th|7th|8th|9th|@num|eighth|eleventh|fifth|fourth|ninth|seventh|sixth|tenth|third|twelfth grade
year|month|decade _1 behind <me>
long ago|behind|gone|past|stopped
convicted|imprisoned|incarcerated|jailed|sentenced
do|serve _2 months|sentence|time|years for
in <own> drinking|school|college|university|uni|army|navy|student|using days
until|till|before <nom> _1 be|turn|reach @num|adult|an_adult|grown
before <own>? _1 college|university|immigrating|retirement|wedding|transition
=old overdose|attempt|incident
=old|faded|healed|pale|silvery|white _2 cut|burn|mark|scar
when <nom>|client _1 leave|start|move|graduate|join|deploy|enlist|marry|turn
age @num`,
  ],
];
