/** What speaks of plan, intent and means (own list, 2026-11). `near`: only where risk is the topic. */
export const PLAN: readonly (readonly [string, string])[] = [
  [
    'plan plain',
    `=plan|=plans &0|:_neg|:_pos|:_absent|:_negative|:_positive|:_present|:_unk|:_unknown
<chose> _6 as|for the date|place|method|spot|means
<chose> ~6 for|to _1 <dying>|<suicidal>|do_it|end_it
lay|map|plan|thought|think out|through =driving|=hanging|=jumping|=shooting|=taking|=using
admit|describe|deny _1 the =plans|plan >> @end
=planned anything|something
=plans|plan >> for_both|for_either|for_it|for_that|for_this
plan _5 be? _1 to _1 <dying>|<suicidal>|cut|burn|harm|hurt|stab|attack|shoot|drown|hang|overdose|od|act_on|crash|jump
plan _5 be? _1 to _1 take|use _3 <drug>|<tool>|<weapon> !again|with|for|every|daily|in_the_morning|as_prescribed|at_night
homicide|lethal|suicide method|plan
end|kill <own>_life|<self> by|with @any
homicide|lethal|suicide plan
<chose> _2 bridge|overpass
<chose> the date|place|spot|day|time &:
<chose> _2 <when> +6 the =pills|gun|rope|letter
<chose> _2 <when> _1 for|to _2 die|do_it|end_it
method|plan|preparation for|of|about _1 <suicidal>|attempt|kill|suicide|dying|how_to_die|killing
clear|specific|figure|plan|thought|think|idea|vague|work _2 for|to|of|about|on|with|out|as_to? how|when|where|which _2 <nom>|to _1 could|would|will|might|do|go
date|place|method|spot|bridge|beam|tree|rope _1 chosen|picked|selected|sorted _1 out?
acquire|buy|get|obtain|order|purchase|sharpen _3 blade|knife|gun|rope|pill|tablet|razor|pistol|rifle|shotgun|ammo|antifreeze|charcoal|bat|bullet|cord|helium|hose|machete|paracetamol|petrol|weapon _2 !for_school|home
calculate|figure|plan|map|work _1 out|on|up? how|when|where|which|how_many|everything|the_timing
know how|when|where|which _3 would|will|do
<search> _4 method|bridge|lethal|how_many|how_to|painless|quickest|noose|way _3 end|kill|suicide|die|hang|overdose|<drug>|pill|dose|it_takes|it_would_take
google|look|read|research|search _2 method|bridge|lethal|suicide|overdose|fatal|noose|poison
plan _2 bring|carry _2 rope|pill|<weapon>
<search> _1 which|how_many|what _2 <drug>|pill|tablet|bridge|train
rehearse _5 how|<height>|hanging|jumping|it|noose|the_steps
take|drive|go|visit|scope|scope_out|scout|walk _2 out|to|at|that|the|a? _2 <height> _3 and|twice|check|look|see|measure|times
date|place|method|spot|bridge|way|means|plan _2 in chosen|picked|mind
clear|specific|active|current|actual|concrete|defined|definite|detailed|firm|formulated|organised|organized|set|settled|worked_out plan !for_the|of_care
plan !:|for|to|on|of_care|reviewed|updated|for_next|is_to or|and|nor|/|,|& method|preparation|access|intent|intention|mean|timeline
^intent|mean|intention|means|or|and|nor|/|,|& =plans|plan >> and|or|/|nor|,|denied|@end
^specific|active|current|any|or|without|<no>|+pre|-pre|ø|deny|a|with|endorses|has method|plan|=plans !changes|except|for|to|on|of_care|is|this|today|tonight|tomorrow|made|today_to
=plans|plan &-post|=|none|nil|:_no|:_none|:_0|:_denied|:_denies|:_n|:_nil|:_not|:_vague|:_y|:_yes|=denied|absent|vague|—_denied|—_no|—_none
could|would|will|'d|to _1 do_it|use _1 by|with|the|her|his? _3 knife|gun|rope|pill|tablet|razor|pistol|rifle|shotgun|<drug>|insulin|belt|car
how _1 <nom> could|would|will|'d|might|intends|plans _2 end|kill|die|do|go
arrangement|preparation|preparatory|prepare|step _3 suicide|die|end|act|behavior|step`,
  ],
  [
    'plan near',
    `going|will ~2 <plunge> ~2 from|off|under|in_front_of ~4 <height>|<vehicle>
<chose> _1 <own>|the|a _3 birthday|cliff|garage|hotel|lake|river|place|spot|tree|quarry|reservoir|station|trestle|wood
date|place|method|day|time and|or|/|nor date|place|method|day|time
=plan|=plans to|of do_it|use|act|doing_it|acting|using
all|everything|it =arranged|=figured|=mapped|=planned|=sorted|=worked out?
could|would|will|'d|going_to _1 use ~4 insulin|belt|car|<firearm>|<tool>|<weapon>|sheet
could|would|will|'d|going_to _1 take|use|drink ~4 <drug>|insulin !every|daily|as
going_to|will use it|this|them
!^aftercare|birth|business|care|meal|wedding|discharge|holiday|weekend|coping|support|travel|crisis|diet|floor|health|insurance|lesson|pension|retirement|safety|step|study|treatment|wellness|her_goal plan !:|for|to|on|of_care|is|b|cont|continue|goal|remains|reviewed|updated|was_to|with_psychiatrist
method !in_use|of_birth
=planned|=planning !for|to|on|with|the|her|his|a|parenthood|session|visit
how|when|where|what _1 <nom> could|would|will|'d|might _1 do|go
<think>|considered|know|work _1 out|through|of|about? how|when|where|which &@end|and|or
<chose> _2 <when>
rehearse
by|using _2 knife|gun|rope|pill|tablet|razor|<drug>|overdose|=drowning|=hanging|=jumping|belt
would|will do it by|with|at|in|on
how|when|where|date|time _1 be? decided|fixed|picked|set`,
  ],
  ['plan topic', `plan item|question`],
];

export const INTENT: readonly (readonly [string, string])[] = [
  [
    'intent plain',
    `carry|follow|see out|through _1 on|with? _1 it|this|them|that|the|<own>|any suicide|plan|thought|urge|@end|threat
intent|intention _1 to|of|on bring|carry|follow|go_through|do_it|use|hurt|do_anything|do_so|go_after|leave_this
intend|mean|plan|want to _1 do anything|something|act|it|so &@end|now|but|about|on|to|tonight
=int &denied|none|nil|:_no|:_none|0|:_neg|:_pos|neg
^active|current|any|or|without|no|and|/|nor|,|denied|denies|+pre|-pre|ø|of|about|with|lethal|w/o|clear|vague|some|possible|reports|stated|states|strong|suicidal|unclear|w/ intent !for|to|on|upon|behind|is_to|was
intent >> -post|=|none|:|—|absent|denied|@num|is
^any|or|without|no|and|/|nor|, =intention|=intentions !of|toward
intent|intention _1 to|of|on _2 end|kill|suicide|die|hang|overdose|harm|hurt|cut|injure|<dying>|<suicidal>|attempt|act|go_through|carry|follow|use|commit|complete|do|self
homicide|lethal|suicide intent|intention
make up <own> mind to _2 end|kill|die|do_it
decide|determined|resolved _1 to|on _1 end|kill|die|ending|killing
going|gonna to? _1 die|do_it|end_it|end_<own>_life|kill_<self> _2 on|this|today|tonight|tomorrow|as_soon|when|before
act _1 up? on _1 suicide|plan|thought|urge|impulse|feeling|ideation|any|her|his|it|this|them|that|those|these|si|voice
act on the|<own>|any|such|suicidal _1 plan|thought|urge|impulse|feeling|idea
intend|mean|about|bent|set|determine|prepared|ready|resolute|resolve|vow|willing _1 to|of|on _1 kill|die|do_it|end_it|end_<own>_life|act|doing_it|carry_it|carry_out|do_so|go_through|follow_through|see_it_through
carry|follow|see|go _1 out|through|ahead|it _2 on|with|out|through _1 suicide|plan|thought|it|this|them|that|anything?
carry|see plan|thought|it|this|them|that _1 out|through
going_to|will|'m|am _1 do_it|act|doing_it|jump !by|with|at|about|if|all
do it today|tonight|tomorrow|once|soon|friday|monday|saturday|sunday|thursday|tuesday|wednesday|this_weekend
will be dead|have_killed
will <suicidal>
going|will end|kill|do|finish it|<self>|<own> _2 tonight|tomorrow|as_soon|when|once|soon|by|after|this
leave|write goodbye _1 letter|note
end <own> life tonight|tomorrow|as_soon|this|by|once|when_the`,
  ],
  ['intent ambiguous', `not _2 certain|sure|know|promise|trust _4 do_it|act|go_through|control|stop it|<self>|with|on`],
  [
    'intent near',
    `intent !for|upon|behind|is_to|was
finish the job
^going|gonna to? do it|anything
^actually|really|could|would|will|ever|never|not do it|this|that|anything !by|with|at|about|for|to_her|to_his|else|to_my
=doing it
=intention|=intentions !of|toward
act
^never|not intend|mean|plan|want|going it|to >> @end
intend|mean it|that
intends|means|meant it
follow through`,
  ],
];

export const MEANS: readonly (readonly [string, string])[] = [
  [
    'means topic',
    `lethal? means counsel|reduction|restriction|safety
means reduction|restriction|safety
firearm|gun control|law|range|shop|show|store|violence|debate|safety`,
  ],
  [
    'means plain',
    `got|have|keep|left|with @num _1 <drug>|pill|tablet|cap|tab !a_day|daily|mg|left_to
cheek|hold_back|palm|put_by|set_aside|skim|squirrel _1 <own>|the|some _1 <drug>|med
knife|gun|rope|<drug>|razor|bottle in|within reach
^her|his|a|another|spare =blade|=knife|=noose|=razor|=rope in|behind|under|inside ~1 bed|boot|drawer|mattress|pillow|sock|bra|cell|pillowcase|pocket|shoe
access _1 to|of _1 lethal? <drug>|<tool>|<weapon>|<firearm>|=means
=lethal =means !by|of
^any|or|without|<no>|other|,|and|/|nor|intent|intention|plan|lethal|w/o =means !for|to|of|that|it|a|by|finished|testing
=means &-post|=|none|:|—|absent|=denied|removed|secured
=means =accessible|=available|at_hand|at_home|in_reach
^without|no|and|of|with|the|her|his|a|lethal =means to _1 end|kill|die|do|carry|hang|overdose|harm
<firearm> !control|law|range|shop|show|store|violence|counsel|locker|metal|point
hoard|stockpile of? _3 <drug>|pill|@any|old|prescription
=hoard|=stash|stockpile
hoard|keep|store|count|collect|save|stash|put|squirrel _2 out|back|up|away|aside|by? _3 <drug> !as|daily|in_the_morning|for_her|for_his
<own> <drug> _4 bin|hand|give|hide|keep|store|count|blister|dispense|flush|hold|lock|remove|secure|throw|take_by
hide|keep|store|count|collect|save|stash|buy|get|have|carry|own|possess|there_be _3 <drug>|<tool>|=means|@num_<drug> _3 left|with|at|in|behind|under|lock|available|for|up|home|hidden|just_in_case|on_hand|saved|stocked
buy|get|have|carry|own|hide|keep|take|bring|sleep_with _3 blade|knife|<tool>|<weapon> !up
^any|or|without|<no>|other knife|<tool>|<drug>_stockpile|pill|sharp|stockpile
blade|knife|razor|sharp _4 bin|hand|give|hide|lock|remove|secure|throw|drawer|kitchen|box|put|under
hoard|keep|hide|save|stash|=stockpiling|hold_on_to !forget|missing|skip|taking _4 <drug>|pill !as|daily|on_time|for_her|for_his
have _1 bottle|packet|box|strip|supply of _2 <drug>|pill
bottle|packet|box|supply|days|month|weeks _2 of <own>? <drug>
<drug> _5 bin|hand|hide|keep|store|blister|dispense|flush|hold|lock|remove|secure|throw|drawer|nightstand|cabinet|cupboard|lockbox|safe
rope|cord|helium|hose|noose at|in|behind|under|from|ready
knife|<tool>|<weapon> _2 at|in|behind|under|by|beside <own>|a? _2 bed|boot|drawer|mattress|pillow|sock|attic|backpack|bag|purse|handbag|basement|bedside|car|truck|closet|garage|glove|home|house|room|kitchen|locker|loft|nightstand|shed|trunk|wardrobe
<drug>|pill|tablet _1 =saved|at_home|he_saved|in_the_home|in_the_house|left_over|leftover|on_hand|she_saved|still|within_reach
extra|leftover|old|remaining|spare|surplus|unused _1 <drug>
to|still _1 have|keep|hold _1 <own>|the|those blade|knife|gun|rope|<drug>
lock <own>|the|all|away|up _2 <drug>
sharps
gun _1 cabinet|safe|locker
ammunition
have <own>|the|all <drug> counted|on_hand|saved|ready|set_aside
have <drug> >> @end
access to ~5 <drug>|<tool>|<weapon>|<firearm>
access _2 to|of knife|gun|rope|pill|medication|firearm|weapon|lethal|means
knife|gun|weapon|firearm|pills|rifle _2 accessible|at_home|available|in_house|loaded`,
  ],
  [
    'means safe',
    `not_anything|nothing _1 dangerous|harmful|lethal|sharp|unsafe _4 found|there|home|house|room|apartment|flat|hand|reach
nothing left to use
nothing _5 <nom>|to could|would|can? use`,
  ],
  ['means near', `insulin\naccess !to\n=means !to|of|that|it|a|by|transportation\nway to lay|get|obtain`],
];
