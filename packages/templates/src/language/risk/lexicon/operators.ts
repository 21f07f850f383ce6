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
absence|devoid|free|lack of|from?
clear of|from
negative|neg|-ve to|for|:
=neg !=for
absent|negative|neg :
no _1 complaint|concern|evidence|disclosure|endorsement|expression|hint|sign|indication|history|indicator|mention|report|suggestion|trace|verbalization of|about|for|regarding|around|re|that|to_suggest
not_anything|nothing|none|no_evidence _5 indicate|like|point_to|report|suggest
nothing to report of|about|on|regarding
no evidence|reason to think|believe|suspect
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
say|state|answer|reply|respond _1 no|never|negative|nope _1 on|to|for|about|when_asked_about
nah|nope|no on|to
answer|reply|respond _2 in_the_negative|negatively
shake <own> head to|for|about|at|when|no
never|not _1 describe|endorse|report|disclose|acknowledge|admit|=voice|claim|state|experience|express|present_with|reveal|verbalise|verbalize`,
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
yeah|yes ~3 " on|to|about
yeah|yes|yep on|to|for
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
clean|abstinent|recover|sober _1 of|from|since !active|current|any
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
not _2 case|accurate|correct|true|so that _4 cease|stop|end|go|give_up|quit|resolve
never|not _1 any less
never|not|deny feel|have? any? fewer|less
deny _6 be|have|has =calmed|=fewer|=less|=lessened|=slowed
not _1 cease|stop|end|lift|fade|let_up|help|abate|subside|go_away|disappear|gone|leave|give_up|quit|resolve|pass|let_go|remit|resist|shake
no|without|few|little|zero end|hint|sign|indication _1 of|to|in_sight? _1 abate|subside|fade|let_up|ease|improve|stop
battle|difficult|hard|unable|fail|fight|struggle|trouble _1 to|against|off|not|with? control|stop|quit|resist|shake|ignore
never|not know how|when|what
no escape|better|change|abatement|break|decrease|difference|improvement|increase|let_up|end|doubt|question|fewer|less|letup|reduction|relief|respite|worsening|rest|secret _1 of|to|about|with|from|in|that|than?
no surprise|wonder
no_one|nobody _4 aware|know|suspects|told
never|not _5 without
no_longer just|merely|only|simply
neither +7 shift|ease|stop|end|lift|silence|quieten|reduce|relieve|budge|dent|take_away
no|never|not|hardly _5 night|time|day|week|evening|morning|hour|moment _2 that|where|in_which|on_which|when ~5 not|without
no|nothing|neither _2 shift|ease|stop|help|quieten|reduce|relieve|silence|quiet|=control|=controls|touch
no|without _1 surprise|delay|difficulty|embarrassment|shame|hesitation|prompting|mystery|qualms|reluctance|secret|shortage|trouble _2 of|about|with|that|in?
never|not|no_longer _2 conceal|hide|recall|remember|regret
never|not _1 let|tell _2 that|when|know_that|know_when
get|shake _4 out_of <own> head|mind
not _1 as|so bad|frequent|often|intense|loud|strong
no|never|not|hardly|barely|scarcely|rarely|seldom _4 shift|day|week|evening|morning|hour|night|weekend|meal _4 free|without|pass
never|not|hardly|rarely _1 free_from|free_of|without
never|no_longer|not_yet|yet_to_be _2 free|clear|rid of|from
far|long_way from free|clear|absent|gone|done|over|quiet|finished|resolved|through
never|not completely|entirely|fully|quite|really|totally _1 free|clear|absent|gone|leave|without`,
  ],
  [
    'undeny',
    `lie about
fool|kid|lie <self>? in|when|if ~3 say|tell|answer|deny
not _1 be? honest|straight|true|truthful to|if ~3 say|tell
never|not|no_longer|cannot _1 challenge|contest|deny|dispute|refute
not _1 the case that
be not that
recant|retract|take_back|walk_back|withdraw _2 denial
not _1 see|imagine|picture|recall|remember _1 never|not
decline|refuse|unable|impossible|unwilling _1 to deny
could|can? not _1 be said that?
cease|stop|quit _1 to? deny
no|not|cannot _1 be? _1 accurate|correct|true|right _3 to|that
dishonest|fair|false|inaccurate|incorrect|lie|misleading|mistake|untrue|wrong _2 to|that _1 say|state|claim|call|suggest|think? 
no_one|nobody|not could|would|can _1 say|claim|argue|deny|pretend|maintain
deny _6 lift|fade|let_up|ease|improve|better|lessen|cease|stop|quit|resolve|pass|go_away|gone|subside|settle`,
  ],
  [
    'open',
    `not|cannot _2 rule out
difficult|hard|unable|impossible to say|tell|know|determine|establish|gauge|judge|rule
hardly|barely|scarcely|half_heartedly|reluctantly deny
could|would|will|can not _2 say|tell|establish|ascertain|assure|commit|confirm|claim|state|guarantee|promise|vouch|rule_out|swear me? to|that|he|she|they|<nom>|either_way|if|whether?
not|cannot _5 chart|record|document|enter|sign|tick|write no|"|den
not once _6 could|able? _1 say|tell
decline|refuse|unable|fail|hesitant|hesitate|unwilling|reluctant _1 say|tell|assure|commit|confirm|claim|state|guarantee|promise|vouch|rule_out|swear to|that|he|she|they|<nom>|either_way|if|whether?
never|not _1 be? _1 confirmed|determined|established|exclude|ruled_out|verified
doubt
fail|neglect to deny
no _1 assurance|certainty|guarantee|promise|knowing|saying|telling
not _1 dismiss|exclude|reject|rule_out
stop short of
never|not _1 say|state|claim _1 that? <nom>? _1 would|will|be|have|do no|never|not`,
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
unable|impossible|difficult to tell|establish|ascertain|determine|elicit _1 if|whether
yes and no
lack|without _1 conviction
not|neither admit|confirm|endorse nor|or deny
whatever that means
vague
maybe|perhaps|possible|possibly|potential|probable|probably !harm|risks|side|triggers
might
!^of|to|in|from|since|until|early|by|last|late|mid =may !be_due|be_reached|benefit|call|have_homework
suspect|suspicion|suspicious
equivocal|inconclusive|questionable
wonder
hint
allude
guess
apparently|appear|seem !appropriate|bright|calm|euthymic|free|less|to_be_no|to_have_no|well
kind|sort of
for the most part
not _1 think|believe|consider|feel that? <self>|<nom>|client _1 could|would|will|be|=am|suicidal|want
difficult|hard to accept|believe|trust|credit
not completely|entirely|fully|quite|really|totally|always|as_such|exactly|much|so_much|necessarily|often|that_often
dunno|idk
do not know !that|why
not _1 certain|sure|convinced|clear
depend
ambivalence|ambivalent
downplay|minimisation|minimise|minimization|minimize
conflicting|contradict|contradictory|discrepancy|discrepant|inconsistent
unwanted !advances|contact|touch|sexual
appalled|ego_dystonic|egodystonic|horrified|repulsed
at that|this exact|precise|very minute|moment|time|second
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
difficult|hard|impossible to say|tell|know|determine|gauge|judge|assess|evaluate|interpret|read|reconcile|square`,
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
turn|become|fall|go|grew|grow|remain|sit|stay _1 blank|mute|quiet|silence|silent|still|vague
silence|silent
turn|glance|look|stare|gaze _2 door|wall|window|ceiling|away|down|clock|floor|ground|hands|lap|shoes
eye contact
long_pause|pause
silence|silent|pause _1 at|after|following
tail|trail off
" next|pass|skip @end|"|,|.
no|never|without|give_no|not_give _2 answer|reply|comment|elaborate|=ans|elaboration|response
never|not|would_not _2 say|answer|reply|comment|elaborate|be_drawn|clarify|commit|confirm|disclose_more|discuss|go_into|drawn|explain|specify|tell_me
could|would|did not _1 be drawn|pinned
could|would|did not _1 address|engage|open_up|show|talk
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
no|without _3 check|screen|assessment _2 be? completed|done
not _2 chance|opportunity|time to
unable|failed|forget|need|neglect|no_time|omit|plan|want|ran_out|time|time_ran_out to _1 cover|assess|evaluate|check|screen|complete|ask|get_to|inquire
run out of _1 time
out of time
defer|postpone
n/a|na
to be _1 cover|assess|screen|complete|ask|explore|review|do
other|remain item|question|area _2 not|cover|left
see|as_per|per|refer above|below|chart|intake|last_note|previous|prior_note
no _1 question|inquiry|enquiry _2 on|regarding|about|asked|made|put
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
left|=wait|=waits|park|put_off|save ~3 until|till|for _1 next|@any 's? session|call|visit|appointment|contact`,
  ],
  [
    'ask',
    `^i =wonder|=wondered _1 if|whether|aloud
ask _4 if|whether|about|regarding|around|re|into|directly|how|what
=asked !for|to_be|to_go|to_leave
inquiry|enquiry|enquire|inquire ~6 of|about|regarding|around|re|into|after
assess|screen|assessment _2 of|about|for|regarding|re
question|screen|inquiry|enquiry
assess|reassess >> +8 denied|none|deny all|both|each|@end|either
address|cover|explore|discuss|raise|review|bring_up|broach|came_up|come_up
on _2 question|matter|issue|topic|subject of
!^far as to
speak about
check _1 on|about|for|in_about`,
  ],
  [
    'topic',
    `class|assembly|training|booklet|brochure|curriculum|educate|education|hotline|warning|flyer|handout|label|leaflet|module|pamphlet|poster|psycho_education|psychoeducation|reporting|seminar|webinar|worksheet|workshop _3 of|to|for|about|regarding|around|on
=monitor|=monitoring|=monitored _2 of|for|:
=monitor|=monitoring
will|continue|plan _2 =assess|=evaluate|=reassess|=revisit|=screen for?
will|continue|plan _2 =ask about
=reassess
risk factor|prevention|protective_factor|warning_sign of|for?
warning sign
prevention
=talk|course on
crisis|help line
shift|exam|book|novel|=assignment|=play|=show|=video|article|campaign|lecture|character|charity|debate|dissertation|documentary|essay|film|game|movie|news|paper|plot|podcast|poem|seminar|series|sermon|song|speech|story|thesis _3 of|about|for|regarding|on|with|where|in_which|dealing_with|into
work|study|train|campaign|lecture|fundraise|read|teach|volunteer _2 on|with|at|in|for|about
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
    `i _1 not _1 accept|believe|trust|buy
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
with the|an|one exception
outside of
bar`,
  ],
  [
    'fear',
    `think|believe|suspect|adamant|afraid|fear|worry|concern|anxious|certain|sure|convinced|dread|frightened|scared|terrified|wonder _2 of|about|that|he|she|they|<person>|client|might?`,
  ],
];
