/**
 * Words that turn a mention, after the ConText families: negation, certainty, time, person, hypothesis (own list, 2026-11).
 * `no` binds a noun phrase, `not` a predicate, `deny` a list; `cease` ends, `change` only moves; the rest is told by its name.
 */
export const OPERATORS: readonly (readonly [string, string])[] = [
  [
    'no',
    `go|manage _3 day|week|month|year without
no !better|change|doubt|question|matter|fewer|less|longer|more_than|one_noticed|sooner|wonder
-pre|ø|nil|zero
none of
without !doubt|question|warning|hesitation
absence|devoid|free|lack from|of?
clear from|of
-ve|neg|negative to|for|:
=neg !=for
neg|negative|absent :
no _1 complaint|concern|evidence|disclosure|endorsement|expression|hint|indication|sign|history|indicator|mention|report|suggestion|trace|verbalization for|of|about|around|regarding|re|that|to_suggest
not_anything|nothing|none|no_evidence _5 indicate|like|point_to|report|suggest
nothing to report of|about|on|regarding
no evidence|reason to believe|think|suspect
no such
absent|lacking|missing be
have|hasn no
zero`,
  ],
  [
    'not',
    `not once
never be one to
too _5 to
not !certain|sure|know|clear|convinced|clearly|just|only|merely|simply|least
not just|only? @end
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
say|state|answer|reply|respond _1 negative|nope|no|never _1 to|on|for|about|when_asked_about
nah|nope|no to|on
answer|reply|respond _2 in_the_negative|negatively
shake <own> head to|at|about|for|when|no
shake <own> head
never|not _1 admit|describe|endorse|report|disclose|acknowledge|=voice|claim|state|experience|express|present_with|reveal|verbalise|verbalize`,
  ],
  [
    'yes',
    `positive >> ah|avh|hi|si|suicide|homicidal|sh|sib|vh
endorse
admit
acknowledge
disclose
confess
confirm
report !no|denies|back|being_free
describe !no
voice !no
express !no
have !no|never|not|denied|nil|been_free
experience
+ve|positive for
yeah|yep|yes to|on|for
agree _1 to|with? that|having
+pre
still
continue|persist
ongoing
endorsed|positive|present|yes :
tells|told <me>
say|state !no|never|"_no`,
  ],
  [
    'assert',
    `vague|some|baseline|chronic|fleeting|passive|constant|daily|nightly|weekly|frequent|intermittent|occasional|increasing|infrequent|longstanding|mild|ongoing|persistent|recurrent|sporadic|transient|worsening
but|only|still|yet`,
  ],
  [
    'cease',
    `no longer !deny
never|not come_back|reappear|recur|resurface|return
no more !than
stop !short
cease
quit
give up
resolve !to
remit
fade
disappear !forever
go away
gone
!^and|come go !for|to|on|in|into|up|home|back|down|out|through|ahead|along|over|quiet|by @end
in remission|the_past
abstinent|clean|recover|sober _1 from|of|since !active|current|any
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
    `break|abatement|better|change|decrease|difference|improvement|increase|let_up|improve|ease|help|quieten|reduce|relieve|shift|alteration|decline|diminish|diminution|drop|escalation|fluctuate|lessen|letup|reduction|relief|respite|worsening|progress|weaken|worse
continue|persist|remain|ongoing|same|unchanged
down|up from @num
fewer|less|more bothersome|frequent|often|intense|loud|strong|insistent|severe
louder|quieter|rarer|stronger|weaker`,
  ],
  [
    'resist',
    `not _2 case|accurate|correct|true|so that _4 end|stop|quit|cease|resolve|give_up|go
never|not _1 any less
could|can|able not _1 control|stop|quit|give_up|help|let_go|resist|shake|ignore|escape|get_away|get_rid|hold_back|keep_from
not _1 end|stop|quit|cease|resolve|give_up|help|let_go|resist|shake|abate|fade|let_up|go_away|disappear|gone|leave|lift|pass|remit|subside
without|no|few|little|zero end|hint|indication|sign _1 to|of|in_sight? _1 abate|fade|let_up|improve|ease|stop|subside
battle|difficult|hard|unable|fail|fight|struggle|trouble _1 to|against|with|off|not? control|stop|quit|resist|shake|ignore
never|not know how|when|what
no break|abatement|better|change|decrease|difference|improvement|increase|let_up|end|doubt|question|fewer|less|escape|relief|respite|worsening|letup|reduction|rest|secret _1 to|of|about|with|from|in|that|than?
not just|only|merely|simply
no surprise|wonder
no_one|nobody _4 aware|know|suspects|told
never|not _5 without
no_longer just|only|merely|simply
neither|no|nothing _2 =control|=controls|ease|help|quieten|reduce|relieve|shift|quiet|silence|stop|touch
without|no _1 surprise|delay|difficulty|embarrassment|shame|hesitation|mystery|prompting|qualms|reluctance|secret|shortage|trouble _2 of|about|with|in|that?
not _1 see|know|explain|remember|understand why
never|not _1 hide|conceal|recall|remember|regret
never|not _1 let|tell _2 that|when|know_that|know_when
get|shake _4 out_of <own> head|mind
not _1 as|so bad|frequent|often|intense|loud|strong
no|never|not|hardly|barely|scarcely|rarely|seldom _4 shift|day|week|evening|morning|night|weekend|meal|hour _4 without|free|pass
never|not|cannot|unable _3 go _4 day|week|evening|morning|night|hour without
never|not|hardly|rarely _1 without|free_from|free_of
never|no_longer|not_yet|yet_to_be _2 clear|free|rid from|of
far|long_way from clear|free|absent|gone|done|over|quiet|through|finished|resolved
never|not completely|entirely|fully|quite|really|totally _1 clear|free|absent|gone|leave|without
=unchanged
there_be no denying|doubt|question`,
  ],
  [
    'undeny',
    `lie about
lie in|when _3 say|deny
never|not|cannot|no_longer _1 challenge|contest|deny|dispute|refute
not _1 the case that
be not that
recant|retract|take_back|walk_back|withdraw _2 denial
not _1 see|imagine|picture|recall|remember _1 never|not
decline|refuse|unable|impossible|unwilling _1 to deny
could|can? not _1 be said that?
could|can not _1 deny
stop|quit|cease _1 to? deny
no|not|cannot _1 be? _1 accurate|correct|true|right _3 to|that
dishonest|fair|false|inaccurate|incorrect|lie|misleading|mistake|untrue|wrong _2 to|that _1 say|state|claim|call|suggest|think? 
no_one|nobody|not could|would|can _1 say|deny|argue|claim|maintain|pretend
deny _4 stop|quit|cease|resolve|go_away|gone|let_up|improve|better|pass`,
  ],
  [
    'open',
    `hardly|barely|scarcely|half_heartedly|reluctantly deny
could|would|will|can not _2 say|state|claim|assure|commit|confirm|guarantee|promise|vouch|swear|rule_out|tell|ascertain|establish me? to|that|<nom>|if|whether|either_way|he|she|they?
decline|refuse|unable|fail|hesitant|hesitate|unwilling|reluctant _1 say|state|claim|assure|commit|confirm|guarantee|promise|vouch|swear|rule_out|tell to|that|<nom>|if|whether|either_way|he|she|they?
not _1 know !that|why _2 of|about|if|whether|<nom>|how|what
not _1 clear|convinced|certain|sure _2 of|about|if|whether|<nom>|how|what|that
could|would|will|can not _1 say|tell _2 that|<nom>|if|whether
not|cannot _2 rule out
difficult|hard|unable|impossible to say|tell|ascertain|establish|determine|elicit|clarify|gauge|judge|know|rule
never|not _1 be? _1 confirmed|determined|established|exclude|ruled_out|verified
uncertain|unclear|undetermined|unsure
doubt
fail|neglect to deny
no _1 assurance|certainty|guarantee|promise|knowing|saying|telling
not _1 dismiss|exclude|reject|rule_out
stop short of
never|not _1 say|state|claim _1 that? <nom>? _1 would|will|do|be|have no|never|not`,
  ],
  [
    'doubt',
    `as such
per se
exactly >> "|@end
?pre
=rule out
neither confirm nor deny
uncertain|unclear|undetermined|unsure
unable|impossible|difficult to tell|ascertain|establish|determine|elicit _1 if|whether
yes and no
without|lack _1 conviction
neither|not admit|endorse|confirm or|nor deny
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
not _1 believe|think|consider|feel that? <self>|<nom>|client _1 could|would|will|be|=am|suicidal|want
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
mostly|partly|sometimes_denied|somewhat
yet >> @end
at this|that exact|precise|very minute|moment|second|time
so far today|@end
for now @end
not|cannot _1 guarantee|promise|vouch|swear|sure|trust
half|hedged|lukewarm|partial|qualified|weak _1 no|answer|response|denial
not make sense
who knows
never|not|hardly _2 believable|consistent|convincing|credible|hold_up|persuasive|plausible|reassuring|reliable|ring_true|trustworthy
not_believable|not_convincing|unconvincing|unconvincingly|unpersuasive
not|hardly add_up|explain|fit|line_up|match
bit|little of
could be
difficult|hard|impossible to gauge|judge|know|tell|read|assess|evaluate|determine|say|interpret|reconcile|square`,
  ],
  [
    'evade',
    `declined?|decline to|any|answer|comment|discuss
decline !of|in
refusal|refuse !medication|meds|to_name
evade|evasion|evasive|evasively
deflect|dodge|sidestep|skirt|stonewall
shrug
falter|hesitant|hesitate|hesitantly|hesitation|waver
cagey|circumspect|closed_off|defensive|guarded|non_committal|noncommittal|tight_lipped|withholding
avoid !alcohol|crowd|driving|friends|school|work
change|redirect|steer|switch _1 the? away|conversation|subject|topic
become|turn|go|fall|stay|grew|grow|remain|sit _1 vague|blank|mute|quiet|silence|silent|still
silence|silent
gaze|glance|look|stare|turn _2 door|wall|window|ceiling|away|down|floor|clock|ground|hands|lap|shoes
gaze|eye _2 away|down|floor|averted|dropped|lowered|on_the
eye contact
long_pause|pause
tail|trail off
barely_audible|inaudible|inaudibly|mumble|mutter|whispered
without|no|never|give_no|not_give _2 answer|reply|comment|elaborate|elaboration|response
never|not|would_not _2 answer|reply|comment|elaborate|be_drawn|clarify|say|commit|confirm|disclose_more|discuss|go_into|drawn|explain|specify|tell_me
could|would|did not _1 be drawn|pinned
could|would|did not _1 address|engage|open_up|show|talk
blank|left_blank|no_comment|unanswered|unresponsive
exhale|flinch|stiffen|wince|sigh
eyes =closed
mid sentence
sleeve _1 down|pulled|rolled
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
call|line go|dropped dead|@end
=hung up
left abruptly|the_office|the_room|the_session
not _1 look|make|meet at|<own>_eyes|contact|eye
crying`,
  ],
  [
    'joke',
    `=kidding|joke|jokingly
chuckle|giggle|grin|laugh|laughingly|laughter|smile
haha|hahaha|jk|lmao|lol|rofl
dark_humor|dark_humour|exaggerate|hyperbole|sarcasm|sarcastic|sarcastically|tongue_in_cheek
not mean it
roll <own> eye
ugh`,
  ],
  [
    'unasked',
    `never|not|none yet? be? yet? able_to|directly|explicitly|formally|fully|get_a_chance_to|get_to|have_a_chance_to|have_time_to|manage_to|specifically? address|cover|assess|evaluate|check|screen|complete|explore|review|discuss|go_into|administer|ask_about|ask_re|ask_today|asked|enquire|inquire|gone_into|obtain|probe|raise|touch_on
not get to
question|screen|assessment _2 not _1 be? complete|done|finish
without|no _3 check|screen|assessment _2 be? completed|done
not _2 chance|opportunity|time to
plan|want|failed|forget|need|neglect|no_time|omit|ran_out|time|time_ran_out|unable to _1 cover|assess|evaluate|check|screen|complete|ask|inquire|get_to
run out of _1 time
out of time
defer|postpone
n/a|na
to be _1 cover|assess|screen|complete|ask|explore|review|do
going|will|plan|need|must|shall _1 to? _1 cover|assess|evaluate|check|screen|ask|explore|inquire|clarify_next|do_the|follow_up_on|monitor|reassess|re_assess|review_next|revisit
other|remain item|question|area _2 cover|left|not
see|as_per|per|refer below|above|chart|intake|last_note|previous|prior_note
no _1 question|inquiry|enquiry _2 about|on|regarding|asked|made|put
not appropriate|feasible|possible
never got|reached
no _1 suicide|risk|safety question|screen|assessment|inquiry
not a? word _3 said|spoken
unassessed|unscreened
left out|blank
skip
incomplete|outstanding|pending|tbd
not come|arise this|today|in_session|up
never|not bring_up|mention|volunteer
no time`,
  ],
  [
    'ask',
    `^i =wonder|=wondered _1 if|whether|aloud
ask _4 if|whether|about|around|regarding|re|into|directly|how|what
=asked !for|to_be|to_go|to_leave
inquiry|enquiry|enquire|inquire ~6 of|about|around|regarding|re|into|after
assess|screen|assessment _2 for|of|about|regarding|re
question _2 of|about|on|regarding|re|concerning|related
question|screen|inquiry|enquiry
address|cover|explore|review|discuss|raise|bring_up|broach|came_up|come_up
on _2 question|matter|issue|topic|subject of
question|matter|issue|topic|subject of
!^far as to
regarding|re|concerning
when|time|each_time|every_time|whenever _4 raise|bring_up|broach|ask|mention|question
speak about
check _1 on|for|about|in_about`,
  ],
  [
    'topic',
    `class|assembly|training|booklet|brochure|curriculum|educate|education|hotline|warning|flyer|handout|label|leaflet|module|pamphlet|poster|psycho_education|psychoeducation|reporting|seminar|webinar|worksheet|workshop _3 to|of|about|on|regarding|around|for
=monitor|=monitoring|=monitored _2 of|for|:
=monitor|=monitoring
going|will|plan|need|continue _2 to? _1 check|screen|ask|assess|monitor|reassess|track|watch
risk factor|prevention|protective_factor|warning_sign of|for?
warning sign
prevention
=talk|course on
crisis|help line
shift|exam|book|novel|=assignment|=play|=show|=video|article|campaign|lecture|character|charity|debate|dissertation|documentary|essay|film|game|movie|news|paper|plot|podcast|poem|seminar|series|sermon|song|speech|story|thesis _3 on|with|for|of|about|regarding|into|dealing_with|in_which|where
campaign|lecture|fundraise|read|study|train|work|teach|volunteer _2 in|on|with|at|about|for
confidentiality
informed _4 must`,
  ],
  [
    'if',
    `if
in case of?
in the event of|that?
lest|provided|unless|until|whenever
should
were !all|both|each|also|not|you
next time
when|once _4 come|arise|emerge|get_bad|happen|occur|reappear|recur|resurface|return|start|show_up|surface`,
  ],
  [
    'disbelief',
    `i _1 not _1 believe|accept|trust|buy
i _1 suspect|doubt|question`,
  ],
  [
    'earnest',
    `not _1 even? =kidding|=joking
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
    `concern|fear|worry|afraid|scared|frightened|terrified|adamant|anxious|believe|think|suspect|certain|sure|convinced|dread|wonder _2 of|about|that|he|she|they|<person>|client|might?`,
  ],
];

/** Answers that stand after a mention. */
export const ANSWERS: readonly (readonly [string, string])[] = [
  [
    'postno',
    `=den|=denied|=denies !any|current|having|that|he|she|it_is|the_truth|wanting
neg|negative|absent|-post|nah|nope|unendorsed|unremarkable|✗
-pre|ø|nil|zero|none to|on|for|at|when|since|during|this|today|@end|now|currently|per|current|noted|reported|endorsed|elicited|expressed|stated|voiced|x
ruled out
never !end|stop|cease|go|leave|let
neither _1 describe|endorse|report|observe|note|elicit|evident|express|voice|see
not _1 be? found|there|present|disclose|endorse|report|observe|evident|express|voice|elicit|active|current|noted|described|admitted|apparent|apply|come_up|crossed|detected|entered|exist|happening|identify|indicated|likely|mentioned|occur|possible|seen|true
not _2 on|in|a|an|any|among|anything|something|part _2 plan|thought|think|consider|case|concern|evidence|contemplate|entertain|experience|feature|factor|head|mind|issue|topic|of|option|picture|possibility|problem|style|theme|thing !of_the_past
not @end
never|not _1 bother|trouble|cross|enter|feature|figure|occur
dismiss|exclude|reject|disavow|disclaim|discount|refute|repudiate
be|there no|nothing|none
be never
have no|nothing|none|not
no to|on|for|at|when|@end|today|this|every|each|per|currently|during|throughout|across|again
n @end
x 0
0 !/_14|/_7|days
^-post|=|:|—|is|x no|never|not|none|nil|0|neg|denied|denies|n
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
    `^=|: y|yes
yeah|yep|yes|positive|present|disclose|endorse|report|observe|evident|active|+pre|+post|+ve|acknowledge|admit|confirm|affirm|continue|persist|remain|ongoing|described|noted|voiced !free|absent|denied|none|negative
y @end
often|frequent|intermittent|occasional|constant|daily|nightly|weekly|twice|every|most|constantly|frequently|occasionally|several|sometimes
@num day|time|night|/|episode|x|wk
x @num`,
  ],
];

/** Light words that a negator or an answer may reach over. */
export const LIGHT =
  'appear seem show exhibit demonstrate display look sound become remain get identify note observe present meet criteria indicate suggest disclose admit acknowledge describe prone inclined x troubled bothered plagued all during throughout once twice as and or nor of any current currently active actively passive passively recent recently thought think ideation idea urge wish want plan intent intention desire to about the a an his her their own for either both acute presently ongoing frank specific further new other sign symptom evidence experience have be feel feeling suffer from with at this time today now in past week month history kind sort form such attempt ever even impulse engage else on consider make toward it there each by through way reason go actually really overt clear explicit that she he they i him them me himself herself themself themselves self homicidal behavior act statement gesture concern worry risk re regarding around well also immediate imminent real true serious significant at_all whatsoever whatever type lethal access entertain contemplate harbor harbour hold report voice express endorse mention talk speak death life living violence violent harm killing hurt kill die anyone anybody someone people nobody session visit contact review assessment interview level do day moment night lately since last met point stage episode suicide taking going intending cutting burning injuring ending';

/** When: remote, recent. Spans of numbers are read by `time.ts`. */
export const TIMES: readonly (readonly [string, string])[] = [
  ['now', `today|tonight|now|currently|at_present|at_the_moment|at_this_time|nowadays|presently|right_now`],
  [
    'recent',
    `=tonite|yesterday
last fri|mon|sat|sun|thu|tue|wed|friday|monday|saturday|sunday|thursday|tuesday|wednesday|night|weekend|thurs
this weekend|week|evening|morning|afternoon|am|past_week|pm
last|past couple_days|couple_of_days|few_days|fortnight|week|several_days
earlier today|this_week|in_the_week
other day|night
on|at|before|over the weekend
=fri|=mon|=thurs|=tues|=wed|friday|monday|saturday|sunday|thursday|tuesday|wednesday
lately|recently
on the way in|here
in the car_park|lobby|parking_lot|waiting_room
overnight
each|every|most|some _1 day|week|evening|morning|night`,
  ],
  [
    'remote',
    `history
past !@num|and_present|couple|day|week|month|feeling|thinking|wanting|few|fortnight|night|weekend|or_present|several|two
formerly|previously|adolescence|childhood|former|historical|historically|lifetime|previous|prior|longstanding_history|remote|remotely
used to
summer|spring|winter|autumn|decade|month|year|semester _1 back|ago|before|earlier
that|last|previous summer|spring|christmas|fall|winter|autumn|decade|month|year|semester|term
age of @num
at|since|until that point|time
be last noted|reported|present|seen|recorded
between @num and @num
as a|an _1 adolescent|boy|child|girl|teen|teenager|conscript|freshman|kid|toddler|recruit|sophomore|student|undergrad|undergraduate|young|youngster|youth
till|until|from|in <own>? _1 school|college|basic_training|service|uni|university|adolescence|childhood|army|boot_camp|care_as|eighties|fifties|forties|foster_care|jail|kindergarten|marines|military|navy|nineties|prison|rehab|seventies|teen|youth|thirties|twenties
of|in|from|since|during|throughout|through|at <own>? _2 boarding|elementary|grad|grade|graduate|high|law|med|middle|primary|secondary school
at|in|during college|basic_training|service|uni|university|afghanistan|deployment|iraq|vietnam
during <own>|the _1 admission|marriage|pregnancy|deployment|divorce|first_marriage|residency|separation|studies|teens|war
when <nom>|client|i? be _1 at|in|a|@num|boy|child|girl|teen|kid|young|little|married|pregnant|small
between 1|2|age
before <own> _1 child|kid|daughter|son|diagnosis|marriage
back|way in|when
grow up
growing up
grew up
first|second admission|marriage|pregnancy|baby|husband|wife|birth|delivery|hospitalization
old chart|file|record
ace
in|from|since|during|until _1 first|second|10th|11th|5th|6th|7th|8th|9th|@num|eighth|eleventh|fifth|fourth|ninth|seventh|sixth|tenth|third|twelfth grade
=old|faded|healed|pale|silvery|white _2 cut|burn|mark|scar
till|until college|@num|age|high
when <nom>|client _1 leave|start|move|graduate|join|deploy|enlist|marry|turn
at age
age @num`,
  ],
];
