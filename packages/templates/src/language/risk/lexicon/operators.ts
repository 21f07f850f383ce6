/**
 * Words that turn a mention, after the ConText families: negation, certainty, time, person, hypothesis (own list, 2026-11).
 * `no` binds a noun phrase, `not` a predicate, `deny` a list; `cease` ends, `change` only moves; the rest is told by its name.
 */
export const OPERATORS: readonly (readonly [string, string])[] = [
  [
    'no',
    `go|manage _3 day|week|month|year without
no !sooner|wonder|longer|less|more_than|fewer|change|doubt|question|one_noticed|better|matter
nil|zero|ø|-pre
none of
without !doubt|question|hesitation|warning
free|devoid|absence|lack of|from?
clear of|from
negative|neg|-ve for|:|to
=neg !=for
absent|negative|neg :
no _1 evidence|sign|indication|indicator|hint|trace|suggestion|concern|complaint|report|mention|history|disclosure|expression|endorsement|verbalization of|about|for|regarding|re|around|to_suggest|that
nothing|none|no_evidence|not_anything _5 suggest|indicate|point_to|report|like
nothing to report of|on|about|regarding
no reason|evidence to think|believe|suspect
no such
absent|missing|lacking be
hasn|have no
zero`,
  ],
  [
    'not',
    `not once
never be one to
too _5 to
not !only|just|least|sure|certain|clear|know|merely|simply|clearly|convinced
not just|only? @end
never !ending
neither
nor
nobody|no_one
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
say|state|answer|reply|respond _1 no|never|nope|negative _1 to|for|on|when_asked_about|about
no|nope|nah to|on
answer|reply|respond _2 in_the_negative|negatively
shake <own> head at|to|when|for|about|no
shake <own> head
not|never _1 endorse|report|=voice|express|disclose|admit|describe|acknowledge|verbalize|verbalise|experience|present_with|state|reveal|claim`,
  ],
  [
    'yes',
    `positive >> si|hi|sib|sh|avh|ah|vh|suicide|homicidal
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
have !no|not|never|denied|been_free|nil
experience
positive|+ve for
yes|yeah|yep to|for|on
agree _1 to|with? having|that
+pre
still
continue|persist
ongoing
positive|yes|present|endorsed :
told|tells <me>
say|state !no|never|"_no`,
  ],
  [
    'assert',
    `passive|fleeting|occasional|intermittent|chronic|frequent|daily|nightly|recurrent|persistent|ongoing|some|mild|vague|increasing|worsening|infrequent|transient|baseline|longstanding|weekly|constant|sporadic
but|only|still|yet`,
  ],
  [
    'cease',
    `no longer !deny
not|never return|recur|come_back|reappear|resurface
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
!^and|come go !on|through|to|back|home|ahead|into|over|for|along|quiet|out|in|up|down|by @end
in remission|the_past
clean|abstinent|recover|sober _1 from|of|since !current|any|active
=ended
lift
let up
leave <me>
have passed
be over !the|<own>|again|there|a|this
clear`,
  ],
  [
    'used',
    `used to
!^never|not once wanted|heard|saw|self_harmed|attempted|overdosed|thought|tried|had|felt|planned|considered|took|cut|hit|made|did
formerly|previously`,
  ],
  [
    'change',
    `change|increase|decrease|reduction|improvement|help|relieve|difference|relief|letup|let_up|worsening|abatement|break|respite|escalation|diminish|reduce|improve|lessen|better|worse|ease|shift|alteration|progress|weaken|diminution|drop|decline|quieten|fluctuate
unchanged|same|persist|continue|ongoing|remain
down|up from @num
less|more|fewer frequent|often|intense|severe|loud|insistent|strong|bothersome
quieter|louder|weaker|stronger|rarer`,
  ],
  [
    'resist',
    `not _2 true|case|accurate|correct|so that _4 stop|quit|cease|end|give_up|go|resolve
not|never _1 any less
can|could|able not _1 stop|resist|help|shake|quit|keep_from|get_rid|control|let_go|give_up|ignore|escape|get_away|hold_back
not _1 stop|resist|help|shake|quit|cease|give_up|let_go|let_up|go_away|gone|pass|resolve|leave|abate|subside|fade|lift|disappear|remit|end
no|without|little|few|zero sign|hint|indication|end _1 of|to|in_sight? _1 stop|fade|abate|let_up|ease|subside|improve
struggle|fight|battle|hard|difficult|trouble|unable|fail _1 to|against|with|not|off? stop|resist|shake|quit|ignore|control
not|never know when|what|how
no end|let_up|letup|relief|respite|escape|break|rest|change|difference|improvement|reduction|decrease|increase|less|fewer|worsening|abatement|better|doubt|question|secret _1 from|in|of|to|with|than|that|about?
not only|just|merely|simply
no wonder|surprise
no_one|nobody _4 know|aware|told|suspects
never|not _5 without
no_longer just|only|merely|simply
nothing|no|neither _2 stop|help|touch|quiet|quieten|ease|relieve|=control|=controls|reduce|silence|shift
no|without _1 hesitation|difficulty|trouble|prompting|reluctance|surprise|shame|secret|shortage|mystery|delay|qualms|embarrassment _2 in|about|that|of|with?
not _1 know|understand|explain|see|remember why
not|never _1 remember|recall|regret|hide|conceal
not|never _1 tell|let _2 when|that|know_that|know_when
get|shake _4 out_of <own> head|mind
not _1 as|so bad|often|strong|frequent|intense|loud
not|never|no|hardly|rarely|barely|seldom|scarcely _4 day|night|week|hour|morning|evening|weekend|shift|meal _4 without|pass|free
not|cannot|never|unable _3 go _4 day|night|hour|week|morning|evening without
not|never|rarely|hardly _1 without|free_of|free_from
no_longer|not_yet|yet_to_be|never _2 free|clear|rid of|from
far|long_way from gone|over|resolved|done|free|clear|absent|through|finished|quiet
never|not quite|entirely|completely|fully|really|totally _1 without|free|gone|absent|leave|clear
=unchanged
there_be no doubt|question|denying`,
  ],
  [
    'undeny',
    `lie about
lie when|in _3 say|deny
not|never|cannot|no_longer _1 deny|dispute|contest|challenge|refute
not _1 the case that
be not that
retract|withdraw|recant|take_back|walk_back _2 denial
not _1 imagine|picture|remember|recall|see _1 not|never
refuse|unable|decline|unwilling|impossible _1 to deny
can|could? not _1 be said that?
could|can not _1 deny
stop|cease|quit _1 to? deny
not|no|cannot _1 be? _1 true|accurate|correct|right _3 that|to
false|untrue|wrong|inaccurate|incorrect|misleading|lie|mistake|dishonest|fair _2 to|that _1 say|state|claim|suggest|think|call? 
nobody|no_one|not could|can|would _1 claim|say|argue|deny|pretend|maintain
deny _4 stop|quit|gone|cease|better|improve|let_up|pass|resolve|go_away`,
  ],
  [
    'open',
    `hardly|barely|scarcely|half_heartedly|reluctantly deny
would|will|could|can not _2 say|state|establish|ascertain|confirm|tell|claim|promise|swear|rule_out|commit|guarantee|assure|vouch me? that|whether|if|either_way|she|he|they|to|<nom>?
refuse|decline|unable|hesitate|reluctant|unwilling|fail|hesitant _1 say|state|confirm|tell|claim|promise|swear|rule_out|commit|guarantee|assure|vouch that|whether|if|either_way|she|he|they|to|<nom>?
not _1 know !why|that _2 whether|if|about|of|<nom>|what|how
not _1 sure|certain|clear|convinced _2 that|whether|if|about|of|<nom>|what|how
can|could|would|will not _1 tell|say _2 that|whether|if|<nom>
cannot|not _2 rule out
unable|impossible|difficult|hard to rule|tell|say|know|determine|judge|gauge|establish|elicit|ascertain|clarify
not|never _1 be? _1 exclude|ruled_out|confirmed|determined|established|verified
unsure|unclear|uncertain|undetermined
doubt
fail|neglect to deny
no _1 saying|telling|knowing|guarantee|certainty|promise|assurance
not _1 reject|dismiss|exclude|rule_out
stop short of
never|not _1 say|claim|state _1 that? <nom>? _1 be|do|would|will|have not|never|no`,
  ],
  [
    'doubt',
    `as such
per se
exactly >> @end|"
?pre
=rule out
neither confirm nor deny
unsure|unclear|uncertain|undetermined
unable|impossible|difficult to elicit|ascertain|establish|determine|tell _1 whether|if
yes and no
lack|without _1 conviction
neither|not confirm|endorse|admit or|nor deny
whatever that means
vague
possible|possibly|maybe|perhaps|probable|probably|potential !harm|side|triggers|risks
might
!^in|since|of|by|until|last|early|late|mid|from|to =may !be_reached|call|be_due|have_homework|benefit
suspect|suspicion|suspicious
questionable|equivocal|inconclusive
wonder
hint
allude
guess
seem|appear|apparently !free|calm|less|appropriate|euthymic|well|bright|to_have_no|to_be_no
kind|sort of
for the most part
not _1 think|believe|feel|consider that? <nom>|client|<self> _1 =am|be|want|would|will|could|suicidal
hard|difficult to credit|believe|accept|trust
not really|exactly|quite|entirely|completely|fully|so_much|necessarily|totally|always|often|that_often|much|as_such
idk|dunno
do not know !why|that
not _1 sure|certain|clear|convinced
depend
ambivalent|ambivalence
minimise|minimize|minimisation|minimization|downplay
contradict|contradictory|inconsistent|conflicting|discrepant|discrepancy
unwanted !sexual|touch|contact|advances
horrified|ego_dystonic|repulsed|egodystonic|appalled
mostly|sometimes_denied|partly|somewhat
yet >> @end
at this|that exact|very|precise moment|minute|second|time
so far @end|today
for now @end
cannot|not _1 promise|guarantee|swear|vouch|sure|trust
partial|half|weak|qualified|hedged|lukewarm _1 denial|answer|no|response
not make sense
who knows
not|hardly|never _2 credible|believable|convincing|plausible|reliable|consistent|hold_up|ring_true|persuasive|trustworthy|reassuring
unconvincing|unconvincingly|not_convincing|not_believable|unpersuasive
not|hardly fit|match|explain|add_up|line_up
bit|little of
could be
hard|difficult|impossible to tell|say|know|gauge|judge|square|reconcile|assess|evaluate|read|interpret|determine`,
  ],
  [
    'evade',
    `declined?|decline to|answer|any|comment|discuss
decline !in|of
refuse|refusal !to_name|medication|meds
evade|evasive|evasively|evasion
dodge|deflect|sidestep|skirt|stonewall
shrug
hesitate|hesitant|hesitation|hesitantly|falter|waver
guarded|cagey|noncommittal|non_committal|defensive|closed_off|tight_lipped|withholding|circumspect
avoid !school|work|friends|crowd|driving|alcohol
change|switch|redirect|steer _1 the? subject|topic|conversation|away
go|fall|become|turn|grow|grew|sit|stay|remain _1 quiet|silent|still|mute|silence|blank|vague
silence|silent
look|glance|stare|gaze|turn _2 away|down|floor|window|hands|shoes|ceiling|lap|wall|ground|door|clock
gaze|eye _2 down|floor|averted|away|dropped|on_the|lowered
eye contact
pause|long_pause
trail|tail off
mumble|mutter|whispered|inaudible|inaudibly|barely_audible
no|without|not_give|give_no|never _2 answer|reply|response|comment|elaborate|elaboration
not|never|would_not _2 answer|reply|discuss|say|comment|elaborate|explain|clarify|commit|confirm|specify|drawn|go_into|disclose_more|tell_me|be_drawn
would|did|could not _1 be pinned|drawn
would|did|could not _1 engage|talk|show|open_up|address
unanswered|no_comment|unresponsive|left_blank|blank
flinch|wince|stiffen|exhale|sigh
eyes =closed
mid sentence
sleeve _1 down|pulled|rolled
rather|prefer|ask not _1 to? _1 talk|say|discuss|answer|go|get_into|be_asked|speak
plead the fifth
say|answer|reply _1 pass
say nothing
would|did not _2 respond
laugh off
reluctant|reluctance|unwilling|unwillingness
next question
not forthcoming
tearful|teared|weep|wept|tears|cried
forget it|i_said
quickly|too_quickly|too_fast|rehearsed
smirk
line|call go|dropped dead|@end
=hung up
left abruptly|the_room|the_session|the_office
not _1 look|meet|make at|eye|contact|<own>_eyes
crying`,
  ],
  [
    'joke',
    `joke|jokingly|=kidding
laugh|laughingly|laughter|grin|smile|giggle|chuckle
lol|lmao|haha|hahaha|rofl|jk
sarcastic|sarcastically|sarcasm|dark_humor|dark_humour|exaggerate|hyperbole|tongue_in_cheek
not mean it
roll <own> eye
ugh`,
  ],
  [
    'unasked',
    `not|never|none yet? be? yet? formally|fully|specifically|directly|explicitly|able_to|get_to|have_time_to|get_a_chance_to|have_a_chance_to|manage_to? assess|ask_about|ask_re|ask_today|asked|cover|screen|discuss|address|review|evaluate|explore|inquire|enquire|raise|complete|check|administer|obtain|gone_into|go_into|touch_on|probe
not get to
question|screen|assessment _2 not _1 be? done|complete|finish
no|without _3 check|screen|assessment _2 be? done|completed
not _2 chance|opportunity|time to
unable|failed|forget|omit|neglect|need|no_time|time|time_ran_out|ran_out|want|plan to _1 assess|ask|screen|evaluate|cover|inquire|get_to|complete|check
run out of _1 time
out of time
defer|postpone
n/a|na
to be _1 ask|assess|screen|cover|complete|explore|review|do
will|plan|need|must|going|shall _1 to? _1 ask|assess|screen|revisit|inquire|check|explore|cover|follow_up_on|reassess|re_assess|evaluate|monitor|clarify_next|review_next|do_the
remain|other item|question|area _2 not|cover|left
see|refer|per|as_per previous|chart|above|below|last_note|prior_note|intake
no _1 question|enquiry|inquiry _2 put|asked|made|about|on|regarding
not possible|feasible|appropriate
never got|reached
no _1 risk|safety|suicide question|screen|assessment|inquiry
not a? word _3 spoken|said
unassessed|unscreened
left out|blank
skip
incomplete|pending|tbd|outstanding
not come|arise up|today|this|in_session
not|never mention|bring_up|volunteer
no time`,
  ],
  [
    'ask',
    `^i =wonder|=wondered _1 whether|if|aloud
ask _4 about|if|whether|regarding|re|directly|into|around|what|how
=asked !for|to_leave|to_go|to_be
enquire|inquire|enquiry|inquiry ~6 about|into|after|regarding|re|of|around
screen|assess|assessment _2 for|of|about|re|regarding
question _2 about|on|of|regarding|re|concerning|related
question|screen|inquiry|enquiry
raise|explore|discuss|broach|review|cover|address|bring_up|come_up|came_up
on _2 subject|topic|question|matter|issue of
subject|topic|issue|matter|question of
!^far as to
regarding|re|concerning
when|whenever|each_time|every_time|time _4 ask|question|mention|raise|bring_up|broach
speak about
check _1 on|about|for|in_about`,
  ],
  [
    'topic',
    `psychoeducation|psycho_education|educate|education|leaflet|pamphlet|handout|brochure|worksheet|booklet|training|seminar|webinar|workshop|assembly|reporting|warning|label|poster|flyer|hotline|curriculum|module|class _3 on|about|for|of|regarding|to|around
=monitor|=monitoring|=monitored _2 for|of|:
=monitor|=monitoring
continue|plan|will|need|going _2 to? _1 assess|monitor|screen|reassess|check|watch|ask|track
risk factor|warning_sign|prevention|protective_factor for|of?
warning sign
prevention
course|=talk on
crisis|help line
book|film|documentary|series|=play|movie|=show|song|thesis|dissertation|paper|lecture|podcast|article|news|essay|poem|story|novel|=assignment|=video|sermon|speech|debate|campaign|charity|game|exam|shift|seminar|character|plot _3 on|about|of|for|regarding|into|where|in_which|with|dealing_with
volunteer|work|fundraise|study|teach|train|read|lecture|campaign _2 on|at|for|in|about|with
confidentiality
informed _4 must`,
  ],
  [
    'if',
    `if
in case of?
in the event of|that?
whenever|unless|until|provided|lest
should
were !you|not|also|both|all|each
next time
when|once _4 come|return|arise|start|recur|occur|emerge|surface|reappear|resurface|show_up|happen|get_bad`,
  ],
  [
    'disbelief',
    `i _1 not _1 believe|trust|buy|accept
i _1 doubt|question|suspect`,
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
apart|save from|for
beyond
with the exception of
bar`,
  ],
  [
    'fear',
    `sure|certain|adamant|worry|concern|fear|afraid|scared|frightened|terrified|anxious|convinced|think|believe|suspect|wonder|dread _2 that|about|of|he|she|they|client|might|<person>?`,
  ],
];

/** Answers that stand after a mention. */
export const ANSWERS: readonly (readonly [string, string])[] = [
  [
    'postno',
    `=denied|=denies|=den !the_truth|that|he|she|it_is|wanting|having|any|current
absent|negative|neg|unendorsed|unremarkable|-post|nope|nah|✗
nil|none|zero|ø|-pre @end|to|when|at|today|on|x|per|currently|this|for|during|now|current|since|voiced|reported|endorsed|elicited|noted|expressed|stated
ruled out
never !stop|end|leave|cease|let|go
neither _1 report|endorse|observe|elicit|voice|express|note|evident|describe|see
not _1 be? present|endorse|report|voice|elicit|there|active|evident|current|disclose|express|observe|identify|apparent|indicated|detected|exist|apply|occur|noted|seen|found|admitted|described|mentioned|true|happening|crossed|entered|come_up|possible|likely
not _2 an|a|any|part|among|something|anything|in|on _2 evidence|issue|concern|thing|feature|problem|factor|topic|option|possibility|case|theme|mind|picture|thought|head|contemplate|of|consider|entertain|think|style|plan|experience !of_the_past
not @end
not|never _1 enter|cross|feature|figure|occur|trouble|bother
disavow|reject|refute|dismiss|exclude|discount|disclaim|repudiate
be|there no|none|nothing
be never
have none|no|nothing|not
no @end|to|when|at|today|on|per|currently|this|for|during|throughout|across|each|every|again
n @end
x 0
0 !/_7|/_14|days
^:|=|-post|—|is|x n|no|none|nil|neg|0|denied|denies|never|not
0 / 10
0 out|of of? @num
be off the table|cards|menu
be against <own>|her_religion|everything
be a? sin|wrong|cowardly|selfish
foreign|unthinkable|unimaginable|out_of_the_question|alien|repugnant to?
conspicuous by`,
  ],
  [
    'postyes',
    `^:|= y|yes
yes|present|positive|endorse|report|+post|+pre|+ve|yep|yeah|noted|active|admit|confirm|acknowledge|ongoing|persist|continue|disclose|affirm|voiced|described|observe|evident|remain !denied|negative|absent|none|free
y @end
every|most|daily|nightly|weekly|twice|sometimes|occasional|occasionally|frequent|frequently|intermittent|often|constant|constantly|several
@num time|x|/|day|night|episode|wk
x @num`,
  ],
];

/** Light words that a negator or an answer may reach over. */
export const LIGHT =
  'appear seem show exhibit demonstrate display look sound become remain get identify note observe present meet criteria indicate suggest disclose admit acknowledge describe prone inclined x troubled bothered plagued all during throughout once twice as and or nor of any current currently active actively passive passively recent recently thought think ideation idea urge wish want plan intent intention desire to about the a an his her their own for either both acute presently ongoing frank specific further new other sign symptom evidence experience have be feel feeling suffer from with at this time today now in past week month history kind sort form such attempt ever even impulse engage else on consider make toward it there each by through way reason go actually really overt clear explicit that she he they i him them me himself herself themself themselves self homicidal behavior act statement gesture concern worry risk re regarding around well also immediate imminent real true serious significant at_all whatsoever whatever type lethal access entertain contemplate harbor harbour hold report voice express endorse mention talk speak death life living violence violent harm killing hurt kill die anyone anybody someone people nobody session visit contact review assessment interview level do day moment night lately since last met point stage episode suicide taking going intending cutting burning injuring ending';

/** When: remote, recent. Spans of numbers are read by `time.ts`. */
export const TIMES: readonly (readonly [string, string])[] = [
  ['now', `today|tonight|now|currently|presently|nowadays|at_present|at_this_time|at_the_moment|right_now`],
  [
    'recent',
    `yesterday|=tonite
last night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thurs|thu|fri|sat|sun
this morning|afternoon|evening|week|weekend|past_week|am|pm
past|last week|few_days|several_days|couple_of_days|couple_days|fortnight
earlier today|this_week|in_the_week
other day|night
over|at|on|before the weekend
monday|tuesday|wednesday|thursday|friday|saturday|sunday|=mon|=tues|=wed|=thurs|=fri
lately|recently
on the way in|here
in the waiting_room|car_park|parking_lot|lobby
overnight
most|every|each|some _1 day|night|morning|evening|week`,
  ],
  [
    'remote',
    `history
past !wanting|feeling|thinking|week|few|two|couple|day|several|fortnight|@num|night|weekend|and_present|or_present|month
previous|previously|prior|former|formerly|remote|remotely|lifetime|childhood|adolescence|historical|historically|longstanding_history
used to
year|month|decade|semester|spring|summer|autumn|winter _1 ago|earlier|back|before
last|that|previous year|month|spring|summer|fall|autumn|winter|decade|semester|term|christmas
age of @num
at|since|until that time|point
be last reported|noted|present|seen|recorded
between @num and @num
as an|a _1 child|kid|teen|teenager|adolescent|boy|girl|student|youth|undergrad|undergraduate|freshman|sophomore|conscript|recruit|youngster|toddler|young
in|from|until|till <own>? _1 teen|twenties|thirties|forties|fifties|childhood|adolescence|youth|college|school|university|uni|nineties|eighties|seventies|army|military|service|navy|marines|prison|jail|rehab|kindergarten|basic_training|boot_camp|foster_care|care_as
in|during|since|through|throughout|at|from|of <own>? _2 middle|high|elementary|grade|primary|secondary|boarding|law|med|graduate|grad school
in|during|at college|university|uni|deployment|service|basic_training|iraq|afghanistan|vietnam
during <own>|the _1 divorce|pregnancy|marriage|studies|deployment|war|teens|first_marriage|admission|separation|residency
when <nom>|client|i? be _1 @num|child|teen|kid|boy|girl|young|little|small|in|a|married|pregnant|at
between age|2|1
before <own> _1 child|kid|daughter|son|marriage|diagnosis
back|way in|when
grow up
growing up
grew up
first|second marriage|husband|wife|pregnancy|admission|hospitalization|delivery|birth|baby
old chart|record|file
ace
in|during|since|until|from _1 first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|9th|8th|7th|6th|10th|11th|5th|@num grade
=old|healed|faded|pale|silvery|white _2 scar|cut|burn|mark
until|till @num|college|high|age
when <nom>|client _1 join|enlist|move|marry|leave|graduate|deploy|turn|start
at age
age @num`,
  ],
];
