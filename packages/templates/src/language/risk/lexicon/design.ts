/** What speaks of plan, intent and means (own list, 2026-11). `near`: only where risk is the topic. */
export const PLAN: readonly (readonly [string, string])[] = [
  [
    'plan plain',
    `plan !on|to|for|:|of_care|reviewed|updated|for_next|is_to >> or|and|nor|/|,|& access|intent|intention|mean|method|preparation|timeline
=plan|=plans &0|:_neg|:_pos|:_absent|:_negative|:_positive|:_present|:_unk|:_unknown
<chose> _6 as|for the date|place|method|means|spot
think|plan|thought|map|figure|work out|through _2 how|when|where _2 could|would|will _1 <kill>|cut|overdose|die|do_it|jump|shoot !back|down|in|into|out|rope|hoop|video
think|plan|thought|map|lay out|through =driving|=hanging|=jumping|=shooting|=taking|=using
describe|admit|deny _1 the =plans|plan >> @end
=planned anything|something
=plans|plan >> for_both|for_either|for_it|for_that|for_this
plan !to_ask|to_assess|to_discuss|to_explore|to_monitor|to_review|to_screen _5 be? _1 to _1 <dying>|<suicidal>|cut|overdose|hang|drown|harm|hurt|shoot|stab|attack|act_on|burn|crash|jump|od !a_wedding|back|out|in|for|rope|basket|film|hoop|photo|photos|pool|the_breeze|ties|video
plan _5 be? _1 to _1 take|use _3 <drug>|<tool>|<weapon> !again|every|daily|for|with|as_prescribed|at_night|in_the_morning
end|kill <own>_life|<self> by|with @any
homicide|lethal|suicide plan
<chose> _2 bridge|overpass
<chose> the date|place|spot|day|time &:
<chose> _2 <when> +6 the =pills|gun|rope|letter
<chose> _2 <when> _1 to|for _2 die|do_it|end_it
method|preparation|plan of|about|for _1 <suicidal>|attempt|kill|suicide|dying|how_to_die|killing
date|place|method|bridge|rope|beam|tree|spot _1 chosen|picked|selected|sorted _1 out?
acquire|buy|get|obtain|order|purchase|sharpen _3 blade|knife|gun|rope|pill|tablet|razor|pistol|rifle|shotgun|ammo|antifreeze|charcoal|bat|bullet|cord|helium|hose|machete|paracetamol|petrol|weapon _2 !for_school|home
map|figure|work|plan|calculate _1 out|up|on? how|when|where|which|how_many|everything|the_timing >> @end|or|and|,
map|figure|work|plan|calculate _1 out|up|on? how|when|where|which|how_many _4 die|do_it|end_it|kill|it_takes|fatal|bridge|rope|alone|happen|height|it_would_take|jump|pills|tablets|train|use_on
know how|when|where|which _3 would|will|do_it|do_that|do_this
<search> _4 method|bridge|lethal|how_many|how_to|painless|quickest|noose|way _3 end|kill|suicide|die|overdose|hang|<drug>|pill|dose|it_takes|it_would_take
google|look|read|research|search _2 method|bridge|lethal|suicide|overdose|fatal|noose|poison
plan _2 bring|carry _2 rope|pill|<weapon>
rehearse _5 how|<height>|hanging|jumping|it|noose|the_steps
take|drive|go|visit|scope|scope_out|scout|walk _2 out|to|at|that|the|a? _2 <height> _3 and|twice|check|look|see|measure|times
date|place|method|bridge|spot|means|way|plan _2 in chosen|picked|mind
^intent|mean|intention|means|or|and|nor|/|,|& =plans|plan >> @end|or|and|,|/|nor|denied
^+pre|active|current|any|or|without|with|-pre|ø|deny|<no>|a|endorses|has|specific =plans|plan|method !on|to|for|today|this|is|of_care|changes|except|made|today_to|tomorrow|tonight
=plans|plan &-post|=|none|nil|:_no|:_none|:_0|:_denied|:_denies|:_n|:_nil|:_not|:_vague|:_y|:_yes|=denied|absent|vague|—_denied|—_no|—_none
could|would|will|'d|to _1 do_it|use _1 by|with|her|his|the? _3 knife|gun|rope|pill|tablet|razor|pistol|rifle|shotgun|<drug>|belt|car|insulin
how _1 <nom> could|would|will|'d|might|intends|plans _2 end|kill|die|do|go
arrangement|preparation|preparatory|prepare|step _3 suicide|die|end|act|behavior|step`,
  ],
  [
    'plan near',
    `=plan >> is|was absent|vague|unclear|not|present
^no|any|or|without|and|,|nor|of =preparation|=preparations|=rehearsal|=rehearsals >> @end|or|and|,|denied|all|made|taken
^no|any|or|nor|, =date|=location|=timeframe|=timeline >> @end|or|nor|,|chosen|set
<chose> _1 <own>|the|a _3 birthday|cliff|garage|hotel|lake|river|place|spot|tree|quarry|reservoir|station|trestle|wood !of|to|for|with|that|he|she|they|where
date|place|method|day|time /|nor|or|and date|place|method|day|time !of|to|for
=plan|=plans of|to do_it|use|act|doing_it|acting|using
all|everything|it =arranged|=planned|=figured|=mapped|=sorted|=worked out?
could|would|will|'d|going_to _1 use ~4 <firearm>|<tool>|<weapon>|belt|car|insulin|sheet
going_to|will use it|this|them
!^aftercare|birth|business|care|meal|wedding|discharge|holiday|weekend|coping|support|travel|crisis|diet|floor|health|insurance|lesson|pension|retirement|safety|step|study|treatment|wellness|her_goal plan !on|to|for|:|of_care|reviewed|updated|b|cont|continue|goal|is|remains|was_to|with_psychiatrist
<think>|considered|know|work _1 out|through|of|about? how|when|where|which &@end|or|and
<chose> !@num _2 <when> !of|to|for|with|that|he|she|they|where|when|at|in|as|and_time|next
rehearse
by|using _2 knife|gun|rope|pill|tablet|razor|<drug>|belt|=drowning|=hanging|=jumping|overdose
would|will do it by|with|at|on|in
how|when|where|date|time _1 be? decided|fixed|picked|set`,
  ],
  [
    'plan none',
    `ask how|when|where|by_what _5 , ~3 no|not decided|idea|thought|know|say|sure
nothing =arranged|=planned|=decided|=organised|=prepared >> @end
never|not _2 choose|decide|figure_out|pick|settle|work_out|worked_out _1 on|upon? _1 method|means|way|how`,
  ],
  ['plan topic', `plan item|question`],
];

export const INTENT: readonly (readonly [string, string])[] = [
  [
    'intent plain',
    `intent|intention _1 of|to|on bring|carry|follow|go_through|do_it|use|hurt|do_anything|do_so|go_after|leave_this
intend|mean|plan|want to _1 do anything|something|act|it|so &@end|now|but|about|to|on|tonight
=int &denied|none|nil|neg|0|:_neg|:_pos|:_no|:_none
^+pre|active|current|any|or|without|and|,|/|nor|denied|denies|no|of|about|with|-pre|ø|clear|lethal|possible|reports|some|stated|states|strong|suicidal|unclear|vague|w/|w/o intent !on|to|for|behind|is_to|upon|was
intent >> absent|-post|=|:|—|is|@num|denied|none
intent|intention _1 of|to|on _2 end|kill|suicide|die|overdose|hang|harm|hurt|carry|follow|go_through|act|use|do|complete|<dying>|<suicidal>|cut|injure|attempt|commit|self
make up <own> mind to _2 end|kill|die|do_it
decide|determined|resolved _1 on|to _1 end|kill|die|ending|killing
going|gonna to? _1 die|do_it|end_it|end_<own>_life|kill_<self> _2 on|tonight|today|this|when|before|as_soon|tomorrow
act _1 up? on _1 it|this|them|her|his|any|that|those|these|feeling|thought|plan|urge|ideation|impulse|si|suicide|voice
intend|mean|about|bent|set|determine|prepared|ready|resolute|resolve|vow|willing _1 of|to|on _1 kill|die|do_it|end_it|end_<own>_life|act|doing_it|carry_it|carry_out|do_so|go_through|follow_through|see_it_through
carry|follow|see|go _1 out|through|ahead|it _2 out|through|on|with _1 it|this|them|that|anything|plan|thought|suicide?
going_to|will|'m|am _1 do_it|jump|act|doing_it !by|with|at|about|if|all
do it tomorrow|tonight|today|once|friday|monday|saturday|sunday|thursday|tuesday|wednesday|soon|this_weekend
will be dead|have_killed
will <suicidal>
leave|write goodbye _1 letter|note`,
  ],
  ['intent ambiguous', `not _2 certain|sure|know|promise|trust _4 go_through|act|do_it|control|stop on|with|<self>|it`],
  [
    'intent near',
    `make it happen
^never|not intend|mean|plan|want|going it|to >> @end
intent !for|behind|is_to|upon|was
finish the job
^going|gonna to? do it|anything
^never|not|actually|really|could|would|will|ever do it|this|that|anything !by|with|at|about|for|to_her|to_his|else|to_my
=doing it
=intention|=intentions !of|toward
act
intend|mean it|that
follow through`,
  ],
];

export const MEANS: readonly (readonly [string, string])[] = [
  ['means topic', `lethal? means counsel|reduction|restriction|safety`],
  [
    'means plain',
    `<drug>|<firearm> be with <own> <kin>
=means &=denied|absent|-post|=|:|—|none|removed|secured
<kin> _1 =removed|=took|confiscate|dispense|hold|keep|store|manage _3 <drug>|<firearm> !on|for|from
got|have|keep|left|with @num _1 <drug>|pill|tablet|cap|tab !a_day|daily|mg|left_to
cheek|hold_back|palm|put_by|set_aside|skim|squirrel _1 <own>|the|some _1 <drug>|med
access _1 of|to _1 lethal? <drug>|<firearm>|<tool>|<weapon>|=means
=means =accessible|=available|at_hand|at_home|in_reach
^no|any|or|without|and|of|with|her|his|the|a|lethal =means to _1 act|use|do|die|overdose|hang|harm|hurt|carry|end|kill|shoot|hasten|speed|hurry
<firearm> !control|counsel|law|locker|metal|point|range|shop|show|store|violence
hoard|stockpile of? _3 <drug>|pill|@any|old|prescription
hoard|collect|count|keep|store|put|save|stash|squirrel _2 out|up|back|aside|away|by? _3 <drug> !as|daily|in_the_morning|for_her|for_his
collect|count|keep|store|carry|buy|get|have|hide|own|possess|save|stash|there_be _3 <drug>|<tool>|=means|@num_<drug> _3 left|with|at|in|for|behind|under|lock|available|hidden|home|up|just_in_case|on_hand|saved|stocked
bring|carry|buy|get|have|hide|own|keep|take|sleep_with _3 blade|knife|<tool>|<weapon> !up
^<no>|any|or|without|other knife|<tool>|<drug>_stockpile|pill|sharp|stockpile
blade|knife|razor|sharp _4 under|lock|bin|drawer|hand|give|box|hide|remove|secure|throw|put|kitchen
bottle|packet|box|days|month|supply|weeks _2 of _3 <drug>
<drug> _5 dispense|hold|keep|store|hide|remove|secure|throw|bin|drawer|hand|lock|blister|cabinet|cupboard|flush|lockbox|nightstand|safe
knife|<tool>|<weapon> _2 above|at|in|by|behind|under|beside|over <own>|a? _2 attic|backpack|bag|purse|handbag|basement|bed|car|truck|bedside|boot|closet|drawer|kitchen|room|house|home|garage|glove|locker|loft|mattress|nightstand|pillow|shed|sock|trunk|wardrobe
<drug>|pill|tablet _1 =saved|at_bedside|at_home|at_the_bedside|he_saved|in_backpack|in_bag|in_nightstand|in_purse|in_the_car|in_the_home|in_the_house|left_over|leftover|on_hand|she_saved|still|within_reach
extra|leftover|old|remaining|spare|surplus|unused _1 <drug>
to|still _1 have|keep|hold _1 <own>|the|those blade|knife|gun|rope|<drug>
lock <own>|the|all|away|up _2 <drug>
sharps
ammunition
have <own>|the|all <drug> counted|on_hand|saved|ready|set_aside
have <drug> >> @end
access to ~5 <drug>|<firearm>|<tool>|<weapon>`,
  ],
  [
    'means safe',
    `not_anything|nothing _1 dangerous|harmful|lethal|sharp|unsafe _4 room|house|home|there|apartment|flat|found|hand|reach
nothing left to use
nothing _5 to|<nom> could|would|can? use`,
  ],
  ['means near', `insulin\naccess !to\n=means !of|to|that|it|a|by|transportation\nway to get|obtain|lay`],
];
