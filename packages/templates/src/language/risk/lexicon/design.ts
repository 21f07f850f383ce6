/** What speaks of plan, intent and means (own list, 2026-11). `near`: only where risk is the topic. */
export const PLAN: readonly (readonly [string, string])[] = [
  [
    'plan plain',
    `=plan|=plans &:_neg|:_negative|:_absent|:_pos|:_positive|:_present|:_unk|:_unknown|0
<chose> _6 as|for the place|spot|method|means|date
<chose> ~6 to|for _1 <suicidal>|<dying>|do_it|end_it
think|thought|plan|lay|map through|out =taking|=jumping|=hanging|=shooting|=driving|=using
deny|describe|admit _1 the plan|=plans >> @end
=planned anything|something
plan|=plans >> for_either|for_it|for_this|for_that|for_both
plan _5 be? _1 to _1 <suicidal>|<dying>|od|overdose|hang|jump|shoot|drown|hurt|stab|harm|crash|act_on|attack|cut|burn
plan _5 be? _1 to _1 use|take _3 <drug>|<tool>|<weapon> !with|in_the_morning|at_night|daily|as_prescribed|for|every|again
suicide|lethal|homicide plan|method
kill|end <self>|<own>_life by|with @any
suicide|lethal|homicide plan
<chose> _2 bridge|overpass
<chose> the day|date|time|place|spot &:
<chose> _2 <when> +6 the letter|=pills|rope|gun
<chose> _2 <when> _1 to|for _2 do_it|end_it|die
plan|method|preparation for|of|about _1 suicide|attempt|<suicidal>|dying|how_to_die|kill|killing
thought|think|work|figure|idea|clear|specific|vague|plan _2 of|about|out|on|as_to|for|to|with? how|where|when|which _2 <nom>|to _1 would|might|could|will|do|go
rope|method|tree|spot|place|beam|bridge|date _1 picked|chosen|selected|sorted _1 out?
buy|get|order|acquire|purchase|obtain|sharpen _3 rope|gun|bat|knife|pill|helium|weapon|razor|tablet|hose|blade|machete|ammo|bullet|cord|charcoal|antifreeze|shotgun|pistol|rifle|paracetamol|petrol _2 !for_school|home
work|figure|map|plan|calculate _1 out|on|up? how|where|when|which|the_timing|how_many|everything
know how|where|when|which _3 would|will|do
<search> _4 method|way|how_to|how_many|lethal|bridge|painless|noose|quickest _3 die|kill|end|hang|overdose|dose|suicide|pill|<drug>|it_takes|it_would_take
look|google|research|search|read _2 method|lethal|noose|bridge|suicide|overdose|poison|fatal
plan _2 bring|carry _2 <weapon>|rope|pill
<search> _1 which|how_many|what _2 train|bridge|pill|tablet|<drug>
rehearse _5 <height>|noose|hanging|jumping|it|the_steps|how
drive|go|walk|take|visit|scope|scout|scope_out _2 the|a|that|to|out|at? _2 <height> _3 look|see|check|times|twice|measure|and
method|way|means|plan|spot|place|date|bridge _2 in mind|picked|chosen
specific|concrete|detailed|clear|formulated|actual|defined|definite|organised|organized|worked_out|settled|set|firm|current|active plan !for_the|of_care
plan !of_care|for|is_to|to|reviewed|updated|for_next|on|: or|and|nor|/|,|& intent|mean|method|timeline|preparation|access|intention
^intent|mean|intention|means|or|and|nor|/|,|& plan|=plans >> @end|/|,|or|and|nor|denied
^<no>|any|without|ø|-pre|+pre|specific|active|with|current|or|deny|endorses|has|a plan|method|=plans !to|for|on|of_care|changes|made|this|tonight|today_to|tomorrow|except|is|today
plan|=plans &=denied|none|vague|absent|nil|-post|=|:_no|:_none|:_yes|:_denies|:_denied|:_nil|:_n|:_y|:_vague|:_not|:_0|—_no|—_none|—_denied
would|will|to|could|'d _1 use|do_it _1 by|with|his|her|the? _3 pill|rope|gun|tablet|belt|car|knife|razor|<drug>|shotgun|pistol|rifle|insulin
how _1 <nom> would|might|could|will|'d|plans|intends _2 do|end|kill|go|die
step|preparation|prepare|preparatory|arrangement _3 end|die|suicide|behavior|act|step`,
  ],
  [
    'plan near',
    `will|going ~2 <plunge> ~2 off|from|in_front_of|under ~4 <height>|<vehicle>
<chose> _1 the|a|<own> _3 wood|trestle|tree|station|river|reservoir|lake|quarry|garage|spot|birthday|place|hotel|cliff
time|place|date|method|day and|or|/|nor place|time|date|method|day
=plan|=plans to|of act|acting|do_it|doing_it|use|using
it|everything|all =worked|=figured|=mapped|=planned|=sorted|=arranged out?
would|will|could|'d|going_to _1 use ~4 <weapon>|<tool>|<firearm>|sheet|belt|car|insulin
would|will|could|'d|going_to _1 use|take|drink ~4 <drug>|insulin !as|daily|every
going_to|will use it|them|this
!^treatment|care|safety|discharge|crisis|wellness|coping|lesson|birth|meal|study|business|travel|wedding|holiday|aftercare|support|insurance|diet|pension|her_goal|floor|health|retirement|weekend|step plan !of_care|goal|b|on|is|reviewed|updated|for|with_psychiatrist|to|was_to|remains|cont|continue|:
method !in_use|of_birth
=planned|=planning !to|for|a|on|parenthood|session|visit|her|his|the|with
what|how|where|when _1 <nom> would|might|could|will|'d _1 do|go
<think>|know|work|considered _1 of|about|through|out? how|where|when|which &@end|and|or
<chose> _2 <when>
rehearse
by|using _2 rope|gun|pill|tablet|belt|knife|razor|<drug>|=jumping|=hanging|=drowning|overdose
would|will do it by|with|at|in|on
when|where|how|date|time _1 be? set|fixed|decided|picked`,
  ],
  ['plan topic', `plan question|item`],
];

export const INTENT: readonly (readonly [string, string])[] = [
  [
    'intent plain',
    `carry|follow|see out|through _1 with|on? _1 the|<own>|any|this|that|it|them plan|thought|urge|threat|suicide|@end
intention|intent _1 of|to|on bring|use|go_after|go_through|carry|follow|do_it|do_anything|do_so|hurt|leave_this
intend|mean|plan|want to _1 do anything|so|something|it|act &@end|about|to|on|tonight|now|but
=int &none|neg|0|denied|nil|:_neg|:_no|:_pos|:_none
^about|possible|vague|unclear|some|no|any|without|w/o|w/|nor|or|and|/|,|denies|denied|ø|with|of|clear|strong|lethal|suicidal|current|active|-pre|+pre|states|stated|reports intent !to|on|was|for|behind|is_to|upon
intent >> :|=|-post|—|denied|none|absent|@num|is
^no|any|without|nor|or|and|/|, =intention|=intentions !of|toward
intent|intention _1 to|of|on _2 act|die|kill|harm|hurt|end|do|carry|follow|self|commit|attempt|use|suicide|hang|overdose|<suicidal>|<dying>|injure|go_through|complete|cut
suicide|homicide|lethal intent|intention
make up <own> mind to _2 die|kill|end|do_it
decide|resolved|determined _1 to|on _1 die|kill|end|killing|ending
going|gonna to? _1 end_it|do_it|die|kill_<self>|end_<own>_life _2 tonight|today|tomorrow|before|this|on|when|as_soon
act _1 up? on _1 it|them|these|those|that|this|thought|urge|plan|suicide|feeling|impulse|voice|any|his|her|si|ideation
act on <own>|the|such|any|suicidal _1 thought|urge|plan|feeling|impulse|idea
mean|intend|determine|resolve|resolute|set|bent|ready|prepared|willing|about|vow _1 to|on|of _1 do_it|doing_it|go_through|act|do_so|carry_it|carry_out|follow_through|see_it_through|kill|end_it|end_<own>_life|die
go|carry|follow|see _1 ahead|through|it|out _2 with|on|through|out _1 it|this|that|them|thought|plan|suicide|anything?
carry|see it|them|this|that|plan|thought _1 out|through
will|going_to|'m|am _1 do_it|doing_it|act|jump !by|with|at|if|about|all
do it tonight|this_weekend|soon|tomorrow|once|today|friday|monday|tuesday|wednesday|thursday|saturday|sunday
will be dead|have_killed
will <suicidal>
will|going end|kill|do|finish <own>|<self>|it _2 as_soon|once|after|when|tonight|soon|tomorrow|by|this
write|leave goodbye _1 letter|note
end <own> life as_soon|once|tonight|tomorrow|this|by|when_the`,
  ],
  ['intent ambiguous', `not _2 sure|certain|know|promise|trust _4 act|do_it|stop|control|go_through <self>|it|on|with`],
  [
    'intent near',
    `intent !was|for|behind|is_to|upon
finish the job
^going|gonna to? do anything|it
^not|never|ever|would|could|will|actually|really do it|anything|that|this !about|for|else|to_my|to_her|to_his|by|with|at
=doing it
=intention|=intentions !of|toward
act
^not|never mean|plan|intend|going|want it|to >> @end
mean|intend it|that
meant|means|intends it
follow through`,
  ],
];

export const MEANS: readonly (readonly [string, string])[] = [
  [
    'means topic',
    `lethal? means restriction|safety|reduction|counsel
means restriction|safety|reduction
firearm|gun control|safety|range|show|law|debate|violence|shop|store`,
  ],
  [
    'means plain',
    `have|with|got|keep|left @num _1 tab|pill|tablet|cap|<drug> !left_to|a_day|daily|mg
cheek|palm|hold_back|set_aside|put_by|skim|squirrel _1 <own>|the|some _1 <drug>|med
<drug>|bottle|gun|knife|razor|rope within|in reach
^another|a|his|her|spare =razor|=blade|=knife|=rope|=noose under|in|behind|inside ~1 mattress|pillow|bed|cell|sock|drawer|pocket|boot|pillowcase|bra|shoe
access _1 to|of _1 lethal? =means|<firearm>|<tool>|<drug>|<weapon>
=lethal =means !of|by
^<no>|any|or|and|nor|other|intent|intention|plan|/|,|lethal|without|w/o =means !of|by|to|that|finished|testing|for|a|it
=means &=denied|none|absent|secured|removed|:|=|—|-post
=means =available|=accessible|in_reach|at_hand|at_home
^the|with|her|his|a|and|of|without|no|lethal =means to _1 do|kill|end|harm|carry|overdose|hang|die
<firearm> !control|range|show|violence|counsel|locker|shop|store|law|point|metal
stockpile|hoard of? _3 <drug>|old|prescription|pill|@any
stockpile|=stash|=hoard
save|count|keep|collect|put|store|hoard|stash|squirrel _2 up|back|out|aside|away|by? _3 <drug> !as|for_his|for_her|daily|in_the_morning
<own> <drug> _4 lock|secure|store|remove|hide|hand|dispense|hold|keep|give|flush|throw|bin|take_by|count|blister
have|keep|own|buy|carry|hide|stash|store|collect|possess|get|there_be|save|count _3 <tool>|<drug>|=means|@num_<drug> _3 in|under|behind|at|lock|up|with|for|just_in_case|available|left|stocked|saved|hidden|home|on_hand
have|keep|own|carry|hide|sleep_with|bring|buy|get|take _3 <tool>|knife|blade|<weapon> !up
^<no>|any|without|or|other <tool>|knife|sharp|pill|<drug>_stockpile|stockpile
sharp|knife|razor|blade _4 lock|remove|secure|hide|hand|give|put|throw|kitchen|drawer|under|bin|box
save|hoard|stash|hide|keep|=stockpiling|hold_on_to !taking|missing|forget|skip _4 <drug>|pill !as|for_his|for_her|daily|on_time
have _1 bottle|box|packet|strip|supply of _2 <drug>|pill
bottle|box|packet|supply|month|days|weeks _2 of <own>? <drug>
<drug> _5 keep|lock|secure|store|remove|hide|hand|dispense|hold|flush|throw|bin|blister|drawer|cupboard|cabinet|safe|lockbox|nightstand
rope|noose|helium|cord|hose in|under|behind|at|ready|from
<tool>|knife|<weapon> _2 in|at|under|behind|by|beside <own>|a? _2 bed|bedside|drawer|pillow|mattress|car|truck|garage|closet|bag|nightstand|room|shed|attic|home|house|glove|boot|trunk|sock|locker|backpack|handbag|purse|wardrobe|loft|basement|kitchen
<drug>|pill|tablet _1 on_hand|within_reach|at_home|in_the_home|in_the_house|she_saved|he_saved|=saved|still|left_over|leftover
leftover|unused|spare|old|extra|remaining|surplus _1 <drug>
still|to _1 have|keep|hold _1 the|those|<own> <drug>|rope|knife|blade|gun
lock <own>|the|all|up|away _2 <drug>
sharps
gun _1 safe|cabinet|locker
ammunition
have the|<own>|all <drug> ready|saved|set_aside|counted|on_hand
have <drug> >> @end
access to ~5 <drug>|<firearm>|<weapon>|<tool>
access _2 to|of firearm|gun|weapon|pill|medication|lethal|means|knife|rope
gun|firearm|rifle|weapon|pills|knife _2 available|accessible|loaded|at_home|in_house`,
  ],
  [
    'means safe',
    `nothing|not_anything _1 dangerous|lethal|sharp|harmful|unsafe _4 house|home|room|hand|there|found|reach|flat|apartment
nothing left to use
nothing _5 <nom>|to could|can|would? use`,
  ],
  ['means near', `insulin\naccess !to\n=means !of|by|that|it|a|to|transportation\nway to get|obtain|lay`],
];
