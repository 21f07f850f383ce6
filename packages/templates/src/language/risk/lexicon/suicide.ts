/** What speaks of suicide (see `Rules` for the syntax; own list, 2026-11). */
export const SUICIDE: readonly (readonly [string, string])[] = [
  [
    'si plain',
    `morbid|nihilistic|self_destructive|suicidal thought|urge|impulse|ideation|thinking|preoccupation|rumination
death thought|urge|idea|ideation|fantasy|desire|longing
fantasy of <own> own funeral
check|bow|cash|clock|log|opt|punch out _1 of life|for_good|forever|permanently
<think> _1 of|about =bowing|=cashing|=checking|=opting out|in !the|of_detox|of_school|of_the
hope|wish|pray|<want>|if ~4 bus|car|truck|train|boat|plane|roof|tractor _2 collapse|crash|explode|go_down|derail|flip|roll|hit_<me>
could|would|will|'d|<aim>|<want>|<think>|imagine ~5 crash|flip|roll|ram|total|wreck _1 <own>|the car|truck|bike|van|tractor _1 deliberately|intentionally|into|on_purpose
<take> <own>|the|a entire|whole|full bottle|packet|box|strip|lot|stash !of_beer|of_water|of_wine
could|would|will|'d|going|want|think ~5 <take> ~6 <drug> ~4 at_once|together|with_vodka
<want>|will|desire _3 to? be_here|exist|live any|no longer|more
bored|fatigue|sick|tired|weary|tiredness to|of|with life|existence|live
give_up _1 on life|living
better|rather|wish|should ~4 aborted|conceived|miscarried|stillborn
<think> _2 of|about =following|=joining <me> !to|on|for|at|in|online
hope|wish|pray|ask|beg|long|=want|=wanted|=wants|thinking|wanting|thought ~5 be|go|meet|join|home _2 to|with|in|<own> angels|god|heaven|jesus|lord|christ|creator|maker !for|today|at_church|in_prayer
<aim>|<want>|<think> ~4 play|run|step|walk|wander in|into _1 lake|river|sea|freeway|highway|ocean|road|traffic !together|with
put|shoot <me> down|out _1 like animal|dog|horse
<aim>|<want>|<think>|going|will ~4 end|stop|quit|finish|close|terminate _1 <own>|the|this|with life|existence
make|put _1 an?|the end|stop to|of|with? <own>|the|this|<self> life|existence|everything|it_all
<aim>|<want>|<think>|going|try ~4 ingest|swallow|chug|drink|inject ~3 antifreeze|bleach|weedkiller|detergent|drano|fluid|insecticide|pesticide|poison
=took|swallowed @num ~4 <drug> ~6 after|hoping|not_to_wake|on_purpose|so|to_die|wanting
suicide|=sh behavior|ideation
<suicidal>
yes to|for passive
suicide plan|thought|urge|idea|ideation|thinking|feeling|attempt|note
idea|thought|urge|impulse|feeling|ideation _2 to|of|about _2 <dying>|<suicidal>
suicide intent|intention|plan ~3 =ideation|=thinking|=thoughts
<aim>|<want>|<think> _4 <suicidal>
could|would|will|'d|might just|actually|really|definitely|probably|rather? <dying>|<suicidal>
rather !than _3 <dying>|<suicidal>
no|other|only _2 out|answer|option|choice|way _1 but|besides|except|than _2 suicide|die|dead|death
wish|pray|ask|beg|long for =death
fall|stay|be _1 asleep|sleep for_good|forever
best|better|easier|happier|off|nicer _1 dead
deserve|should _2 be? die|dead
let|help <me> die
no _2 desire|interest to|for|in life|going_on|live
hasten|speed _1 it|death|end
=swallowed _1 pill|tablet
<want>|<think>|keep _3 <self> _1 dead|drowning|dying|falling|hanging|jumping
!^delusional|homicide|paranoid|persecutory|suicidal|violent ideation 
<want> _4 final|last day|time|night|morning|one|sleep
<want> _2 day|morning|sun|tomorrow _1 never|not _1 come|rise
<want>|<think>|going|=threatened|=threatening|notion|talk ~6 <dying> !from|of|to_go|to_see|to_get|to_know|to_meet
<aim>|<want>|<think>|idea|talk|notion _2 to|of|in|for? die|=death|=dying
<aim>|<want>|<think>|idea|talk|notion _2 to|of|in|for? kill <self>
to|of|about =ending it|everything|things
turn|use knife|gun|pistol|it|that|one _1 on <self>
kill <poss>? self
death _2 intention|aim|goal|object|purpose|wish
make|tie|fashion|knot|braid|craft|rig _2 ligature|noose
<think> _1 of|about <own>|a|that <height>
better _3 one less
<want> _3 that|<nom>? die
life never|not|hardly worth
baby|child|kid|family|partner|husband|wife|everyone +5 best|better|easier|happier _1 off? without
never|not|no_longer _2 be alive|here|around|anymore >> any|@end|more|for_her|for_him|in_the
wish|want _2 out of? life|everything|here|this_life
chronic|fleeting|passive|active _1 death wish
death wish
hope|wish|want|glad|prefer|rather _4 it|one|<nom> _1 could|would|'d|be|have _3 kill|<dying>|left|succeeded|survived
hope|wish|want|glad|prefer|rather _2 <nom> _1 not _1 be? alive|here|around|born|wake
mean|prefer not being_alive|existing|living
<no> _3 <want>|will|reason|care|see|point|worth to|of|in|for? be_here|exist|live|be_alive|be_around|stay_alive|wake_up|among_the_living|be_in_this|be_on_this|being_alive|being_here|going_on|being_around|carry_on|go_on_living !together|with|at|there|alone
<no> _1 <want>|care|wish to|for|in? be_here|exist|live|be_alive|be_around|stay_alive|wake_up|carry_on_living|go_on|keep_living !together|with|at|there|alone|near|in_the|next
little|not_much|nothing _2 to? live for
without|no|lose|give_up|lack _2 wish|desire|will|reason to? go_on|live
no_longer <want>|care|see _4 be_here|exist|live|be_alive|alive|wake
life|existence|living|it|lif _3 never|not|hardly|barely|no_longer _1 worth
not worth _1 it|living|going_on|continuing|waking
never|not|without _1 =waking|wake up? !for|at|before|till|until|early|feeling|in_time|refreshed|rested
comfortable|fine|happy|ok|okay _1 with _2 being_dead|dying|not_being|not_waking
bother|care|matter|mind|blessing|disappoint|sorry|upset|easier|relief|fine|happy|ok|okay|glad|grateful|relieved|welcome _2 to|for|that|if _5 die|<dying>|crash|explode|go_down|fell|hit|sink|stop|struck|swerve|went_down
bother|care|matter|mind _2 if|whether _2 die|dead|alive|wake|live|survive
hope|wish|want|think|picture|like|dream|fantasise|imagine|pray _5 get|take|finish|kill|hit|crash_into|crush|flatten|run_over|shoot|strike <me> !for|to|out|back|home|there
best|better|easier|relief|rest|peace|nice|happy|kind|preferable|simple _2 be|if|off|to_be _2 <dying>|dead|gone
better_off _2 <dying>|dead|gone
<want>|<think> _2 not _1 be alive|here|around
tired|weary|weariness _1 of|with life|living
life weariness
lnwl|tlnwl|twnl
on|at|outside|climb|over|straddle _1 <height> _5 foot|leg|one_hand _1 over|off|dangling
happier|off|best|better|easier|relief|fine|happy|relieved|cope|do_better|do_well|easy|improve|manage _2 without <me>|client !having|being|at|in|there|knowing
best|better|easier|relief|fine|happier|<nom>|all|child|kid|family|people|everybody|everyone|kinder|simpler|world +6 if|with|when|once|after her|him|<nom> _2 die|dead|gone|disappear|no_longer|not_around|not_be|not_exist|not_here
dream|fantasise|imagine|picture|think|plan|rehearse _4 <own> own? suicide|death|burial|coffin|grave|funeral|obituary
angel|god|heaven|jesus|lord|allah|cancer|death|he_above|illness|universe +6 end|take|bring|call|claim|collect|come_for _1 it|<me> !in|to|out|through|back
take <me> _2 in <own>? night|sleep
lay|hold|looked|sat|sitting|stare|stood _3 at|with <own>|the|a _2 blade|gun|rope|<drug>|pistol|rifle|noose _6 hand|bed|head|hours|lap|mouth|table
<aim>|<want>|<think>|edge|ledge|rail|stand _7 climb_over|drive_off|driving_off|go_over|jump|going_over|leap|step|swerve _2 !back|down|up|away|aside|for|in|outside|rope|work
<height> _8 end_it|ending|go_over|jump|stepping|throw
it|<weapon>|barrel|muzzle _2 to|against|into|in|at|under <own> own? <vital>
intent|bent|set|fixated|focused on|upon _1 <dying>|<suicidal>
attempt >> on|in|during|this|last|twice|ago
deliberate|intentional|purposeful _2 overdose|od|ingest|ingestion|poisoning
<think> _1 of|about _1 <own>? overdose|=gun|=pills|=rope|=tablets|bridges|hanging|jumping|the_bridge
self destruction
for when _2 ready|time_comes
her|his|an|another|one|serious attempt by|with|on_<own>_life|using
going_to|will|gonna jump !at_the|in_the|rope
<take> _4 entire|whole|bottle|packet|box|strip|handful|pack of @any !chips|cookies|juice|water|beer|soda|wine|coke|vodka|whiskey|whisky
<take> _4 whole|bottle|packet|box|strip|handful|pack|all|bunch|excess|extra|fifty|fistful|forty|more_than|sixty|thirty|twenty|too_many _4 <drug> !as|daily|nightly|every|each|on_time|consistently|correctly|properly|regularly|reliably|without
=took @num <drug> !as|daily|nightly|every|each|on_time|a_day|mg|at|with|for|of|in_the|per|this_morning
put|make|tie|fashion|knot|hang|loop|place|wrap _3 rope|cord|belt|sheet|bag|cable|lace|ligature|noose|scarf _3 head|neck|door|beam|ceiling|room|bar|bunk|grate|hook|pipe|vent|rafter|shower|tree
ligature|noose _4 in|over|around|round|beam|door|neck|find|make|tie
leave|write|text|compose|draft|prepare|record|send|type _3 farewell|goodbye|suicide|final _1 letter|note|message|video|email|text
farewell|goodbye|suicide letter|note|message
letter|note|message|video _6 when|once|after _1 <nom> die|be _1 <dying>|dead|gone?
<search> _1 out|up|for|about|into|online|up_on? _3 method|lethal|how_many|how_to|painless|quickest|bridges|how_much|way_to|ways_to|which_trains _4 end|kill|die|hang|overdose|od|<drug>|pill|dose|it_takes|suicide|fatal|take
google|look|read|research|search _2 lethal|suicide|methods|nooses
how_many|how_much <drug>|it_would|of_them
through|over|done|finish|enough|sick|tired|weary|exhaust|fed_up _1 of|with|by _1 life|existence|living|being_here|being_alive|existing|breathing
do anything|something|nothing to <self>
danger|threat to <self> !<harm>
alive|wake|survive|find|revive|save|still_here _3 angry|annoyed|disappoint|sorry|upset|gutted|regret
angry|annoyed|disappoint|sorry|upset|gutted|regret|wish _5 alive|survive|find|revive|save|still_here|fail|not_been|woke|woken
ambivalent _1 about|toward _1 life|living|alive|dying|survival
gone by <when>|@any
be dead by|before|soon
<dying> _1 look|seem|feel|sound|would_be _2 like? _2 better|easier|relief|rest|peace|nice|good|answer|comfort|escape|peaceful|way_out|appealing|attractive
<dying> _3 be _1 relief|rest|peace|answer|comfort|escape|peaceful|way_out|option|solution
^<no> attempt !to|at|in_group|rate
recent|multiple|several|two|2|3|aborted|earlier|failed|first|history_of|last|past|lifetime|previous|prior|made_an|one|serious|three _1 attempt !to|at|in_group|rate
attempt at @num
attempt @num|x|in_@num`,
  ],
  [
    'si topic',
    `suicide homicide? item|question|screen|assessment|inquiry|form|section|awareness|prevention|risk|bereaved|bereavement|crisis|support|education|hotline|warning|lifeline|loss|protocol|scale|severity|watch
risk _1 of|for suicide
risk to <self>|self
risk|safety item|question|screen|inquiry|form|section
thought of harm to self
^,|:|risk self &-post|=|none|:|0|neg|nil`,
  ],
  [
    'si ambiguous',
    `the? end of <me> !tether
not _1 have|see|imagine|want _1 <own>|the|a|any future|way_forward
not _1 make_it to|past|till _2 birthday|christmas|eighteen|old_age|thirty|twenty
end|last of <own> _1 rope|tether
nothing matters
prepared|ready ~3 meet <own> creator|maker|god
game over
empty _1 bottle|packet|blister of _1 <drug>
not _1 have|see|imagine|picture|want|trust _2 <self> _2 alive|here|around|living|being_here|by|tomorrow|next_year|safe
could|would|'d just? disappear|vanish|evaporate
baby|child|kid|family _2 do|be _1 better off? with _1 someone|another|<poss>
best|better|easier|happier _4 if <nom> _2 left|away|disappeared|go|not_in|vanished
could|would never do it|that to <poss>
family|people|everybody|everyone|they would|will|'d be_fine|cope|forget|get_over|move_on
done|enough|sick|tired _1 of|with _1 this|everything|it_all|trying|all_of_it|all_this|fighting|struggling
not_safe|unsafe|safe _1 in|from|around|with <own> _1 head|mind|thought
not_feel_safe|not_safe|unsafe _1 from|around|with <self>
not|cannot|unable|decline|refuse|unwilling|hesitate|doubt|unsure|will_not _4 guarantee|promise|vouch|assure|commit|agree|be|stay|contract|keep _4 safe|safety
not|unable|hesitate|doubt|unsure _4 trust|vouch _3 <self>
wish|want|like _3 disappear|vanish|evaporate|escape_it_all|fade_away|not_feel_anything
hope|wish|want _2 all|everything|it|this|things|life|pain all? to? end|stop|go_away|be_over|over
not _1 go_on|carry_on|cope_more|do_this|face_another|keep_doing|keep_going|see_a_way_out|take_it|take_much_more|take_this
any|no|lose|see|what _1 the? point _1 to|of|in _1 life|living|being_here|going_on|any_of_it|anything|it|this|everything|it_all|trying|carrying_on
the? point _1 to|of|in _1 life|living|being_here|going_on|any_of_it|anything|carrying_on|everything|it_all|trying
<no> bother|care|matter|mind _1 if|whether <nom> _1 wake|live|survive|die
not be alive|here|around !next|today|yesterday|at|on|last|for_the
not be here|around _2 summer|spring|christmas|birthday|next|long|longer|much|to_see
say|post|text|write _2 farewell|goodbye !party|to_<own>_therapist|to_the_group
hand|give|gift _1 out|away <own>|all|beloved|prized _3 @any
give <own> _3 away
<own> _1 coffin|grave|gravestone|headstone|plot
stop|quit breathing
better|more|worth _4 insurance
no_one|nobody|anybody|anyone|who would even? care|miss|notice
shoot me
without|no|any future|way_out
not _2 have|see|bother|trouble|burden|need|problem|worry _5 longer|for_long|much_longer|soon
burden to|on|for|upon
be? a burden
giving up
=life|=living _2 be? over|done|finish !as|for|at|with
life|living|everything|all _3 over|burden|empty|hopeless|meaningless|no_meaning|no_point|not_worth|nothing|pointless
want out !of
if <nom> die
what _1 the point
when|once|after <nom> _1 dead|gone|not_here !to|out|home
affairs in order
thought _1 of|about =death|dying
harm to self
not want to be a? alive|here|burden
be|go better_off without
under a bus|train
<self> safe`,
  ],
  [
    'si hint',
    `rather be? die|dead than
might|may as_well <dying>
=killing her|him|me|us !in|and|or|off_guard|with_kindness
going_to|will|gonna|be be? the_death_of <me>
could|would|'d|happily|just _1 kill <self>
kms
=kill me @end|now|already|please
just end|kill|shoot me`,
  ],
  [
    'si near',
    `=thoughts &absent|denied|daily|nightly|come|continue|persist|remain|present|keep|still
^no|any|such|active|passive|these|those thought|urge|feeling &since|today|@end|now`,
  ],
  [
    'si safe',
    `!^no|never|not|cannot|nor <want> _1 =to go_on? _1 =live !to|on|with|at|in|by|through|@name|there|alone|near|closer|somewhere
safe to|with|from <self>|self
but|, not <self>`,
  ],
];
