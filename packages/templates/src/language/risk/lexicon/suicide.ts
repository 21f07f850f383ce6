/** What speaks of suicide (see `Rules` for the syntax; own list, 2026-11). */
export const SUICIDE: readonly (readonly [string, string])[] = [
  [
    'si plain',
    `=drank|=swallowed antifreeze|bleach|weedkiller|poison|disinfectant
morbid|nihilistic|self_destructive|suicidal thinking|thought|urge|impulse|ideation|preoccupation|rumination
death idea|thought|urge|ideation|fantasy|desire|longing
<want>|hope|wish|pray|if ~4 bus|car|truck|train|boat|plane|roof|tractor _2 collapse|crash|explode|go_down|derail|flip|hit_<me>|roll
<take> <own>|the|a entire|full|whole bottle|packet|box|strip|lot|stash !of_beer|of_water|of_wine
bored|fatigue|sick|tired|weary|tiredness of|to|with life|existence|live
give_up _1 on life|living
better|rather|should|wish ~4 aborted|conceived|miscarried|stillborn
<think> _2 of|about =following|=joining <me> !on|to|for|at|in|online
hope|wish|pray|long|ask|beg|=want|=wanted|=wants|thinking|thought|wanting ~5 be|go|meet|join|home _2 to|with|in|<own> angels|god|lord|heaven|jesus|christ|creator|maker !for|today|at_church|in_prayer
make|put _1 an?|the stop|end of|to|with? <own>|the|this|<self> life|existence|everything|it_all
going|<want>|<think>|<aim>|try ~4 ingest|swallow|chug|drink|inject ~3 antifreeze|bleach|weedkiller|poison|detergent|drano|fluid|insecticide|pesticide
=took|swallowed @num ~4 <drug> ~6 after|hoping|wanting|not_to_wake|on_purpose|so|to_die
<suicidal>
yes to|for passive
suicide intent|intention|plan ~3 =ideation|=thinking|=thoughts
suicide idea|thought|plan|urge|ideation|feeling|thinking|attempt|note
<want>|<think>|<aim> !to_ask|to_assess|to_discuss|to_explore|to_monitor|to_review|to_screen|to_address|to_evaluate|to_reassess _4 <suicidal>
could|would|will|'d|might just|actually|really|definitely|probably|rather? <dying>|<suicidal>
rather !than _3 <dying>|<suicidal>
no|other|only _2 out|answer|choice|option|way _1 but|besides|except|than _2 suicide|die|dead|death
wish|pray|long|ask|beg for =death
best|better|easier|happier|off|nicer _1 dead
deserve|should _2 be? die|dead
let|help <me> die
no _2 desire|interest to|for|in life|going_on|live
hasten|speed _1 it|death|end
hope|wish|pray|long for ~2 accident|aneurysm|bullet|crash|heart|lightning|stroke !rate
on|over|outside the|a _1 edge|ledge|parapet|railing|rail _1 of the? _1 bridge|overpass|balcony|cliff|roof
kneel|stand|sit|lie|stood|wait _2 on|in|by|at|between|near the|a _1 ledge|parapet|railing|platform|rails|tracks ~3 until|for_the|hoping|wanting|meaning|ready|wait
=swallowed _1 pill|tablet
<want>|<think>|keep _3 <self> _1 dead|drowning|dying|falling|hanging|jumping
!^delusional|homicide|paranoid|persecutory|suicidal|violent ideation 
<want> _4 final|last night|time|day|morning|one|sleep
<want> _2 tomorrow|day|morning|sun _1 never|not _1 come|rise
going|<want>|<think>|notion|talk|=threatened|=threatening ~6 <dying> !of|from|to_get|to_go|to_see|to_know|to_meet
<aim>|<want>|<think>|notion|talk|idea _2 of|to|for|in? die|=death|=dying
of|to|about =ending it|everything|things
turn|use it|that|gun|knife|pistol|one _1 on <self>
death _2 intention|aim|goal|object|purpose|wish
make|tie|fashion|knot|braid|craft|rig _2 ligature|noose
<think> _1 of|about <own>|a|that <height>
better _3 one less
baby|child|kid|family|partner|husband|wife|everyone +5 best|better|easier|happier _1 off? without
never|not|no_longer _2 be alive|here|around|anymore >> @end|more|any|for_her|for_him|in_the
wish|want _2 out of? life|everything|here|this_life
mean|prefer not being_alive|existing|living
<no> _3 <want>|will|reason|care|point|see|worth of|to|for|in? being_alive|being_here|going_on|live|exist|be_here|among_the_living|be_alive|be_around|be_in_this|be_on_this|being_around|carry_on|go_on_living|stay_alive|wake_up !alone|at|with|there|together
little|not_much|nothing _2 to? live for
no|without|lack|give_up|lose _2 will|reason|desire|wish to? go_on|live
it|life|existence|living|lif _3 never|not|hardly|barely|no_longer _1 worth
never|not|without _1 =waking|wake up? !until|till|for|at|before|early|feeling|in_time|refreshed|rested
bother|care|matter|mind|blessing|disappoint|sorry|upset|easier|relief|fine|happy|relieved|glad|grateful|ok|okay|welcome _2 to|for|that|if _5 die|<dying>|crash|explode|go_down|fell|go_off|hit|sink|stop|struck|swerve|went_down|went_off
bother|care|matter|mind _2 if|whether _2 die|dead|alive|survive|live|wake
hope|wish|pray|dream|fantasise|imagine|picture|like|want|think _5 get|take|finish|crash_into|crush|flatten|hit|kill|shoot|run_over|strike <me> !back|out|to|for|home|there
better_off _2 <dying>|dead|gone
life weariness
lnwl|tlnwl|twnl
on|over|outside|at|climb|straddle _1 <height> _5 foot|leg|one_hand _1 off|over|dangling
best|better|easier|happier|off|cope|do_better|do_well|easy|fine|happy|relieved|relief|improve|manage _2 without <me>|client !having|being|at|in|there|knowing
best|better|easier|happier|fine|relief|all|child|kid|family|people|everybody|everyone|kinder|simpler|world +6 with|when|once|after|if her|him|<nom> _2 die|dead|gone|disappear|no_longer|not_around|not_be|not_exist|not_here
dream|fantasise|imagine|picture|think|plan|rehearse _4 <own> own? suicide|death|burial|coffin|grave|funeral|obituary
allah|angel|god|lord|heaven|jesus|cancer|death|he_above|illness|universe +6 claim|call|bring|take|end|collect|come_for _1 it|<me> !back|out|through|in|to
take <me> _2 in <own>? night|sleep
hold|lay|looked|sat|sitting|stare|stood _3 at|with <own>|the|a _2 blade|gun|rope|<drug>|pistol|rifle|noose _6 hand|bed|head|hours|lap|mouth|table
<want>|<think>|<aim>|edge|ledge|rail|stand _7 climb_over|drive_off|driving_off|go_over|going_over|jump|leap|step|swerve _2 !up|back|aside|away|down|in|for|rope|outside|work
it|<weapon>|barrel|muzzle _2 to|at|in|into|against|under <own> own? <vital>
intent|bent|set|fixated|focused on|upon _1 <dying>|<suicidal>
attempt >> on|in|during|this|last|twice|ago
deliberate|intentional|purposeful _2 od|overdose|ingest|ingestion|poisoning
<think> _1 of|about _1 <own>? =pills|=gun|=rope|=tablets|bridges|hanging|jumping|overdose|the_bridge
self destruction
for when _2 ready|time_comes
her|his|an|one|serious|another attempt by|with|on_<own>_life|using
going_to|will|gonna jump !at_the|in_the|rope
<take> _4 bottle|packet|box|strip|all|bunch|excess|extra|fifty|fistful|forty|handful|more_than|pack|sixty|thirty|too_many|twenty|whole _4 <drug> !as|daily|nightly|every|each|on_time|consistently|correctly|properly|regularly|reliably|without
=took @num <drug> !as|daily|nightly|every|each|on_time|a_day|mg|at|with|for|of|in_the|per|this_morning
make|tie|fashion|knot|hang|loop|place|put|wrap _3 ligature|noose|rope|belt|cord|bag|cable|lace|scarf|sheet _3 head|neck|door|beam|ceiling|room|banister|bar|bunk|doorknob|fan|grate|hook|pipe|vent|rafter|railing|rod|shower|tree
ligature|noose _4 neck|door|beam|around|round|over|in|find|make|tie
farewell|goodbye|suicide letter|note|message
letter|note|message|video _6 when|once|after _1 <nom> die|be _1 <dying>|dead|gone?
<search> _1 out|up|for|about|into|online|up_on? _3 method|lethal|how_many|how_to|painless|quickest|bridges|how_much|way_to|ways_to|which_trains _4 end|kill|die|overdose|hang|<drug>|pill|dose|it_takes|fatal|suicide|od|take
google|look|read|research|search _2 lethal|suicide|methods|nooses
done|finish|over|through|enough|sick|tired|weary|exhaust|fed_up _1 of|with|by _1 life|existence|living|being_here|being_alive|existing|breathing
do anything|something|nothing to <self>
danger|threat to <self> !<harm>
alive|survive|wake|find|revive|save|still_here _3 angry|annoyed|disappoint|sorry|upset|gutted|regret
angry|annoyed|disappoint|sorry|upset|gutted|regret|wish _5 alive|survive|find|revive|save|still_here|fail|not_been|woke|woken
ambivalent _1 about|toward _1 life|living|alive|dying|survival
gone by <when>|@any
be dead by|before|soon
<dying> _1 seem|look|feel|sound|would_be _2 like? _2 escape|better|easier|relief|rest|answer|appealing|attractive|comfort|good|nice|peace|peaceful|way_out
^<no> attempt !to|at|in_group|rate
aborted|2|3|earlier|failed|first|history_of|last|past|lifetime|previous|prior|made_an|multiple|recent|several|two|three|one|serious _1 attempt !to|at|in_group|rate
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
^,|:|risk self &-post|=|:|none|nil|neg|0`,
  ],
  [
    'si ambiguous',
    `not _2 =built|=made|=meant for the|this life|world
the? end of <me> !tether
not _1 have|see|imagine|want _1 <own>|the|a|any future|way_forward
end|last of <own> _1 rope|tether
nothing matters
prepared|ready ~3 meet <own> creator|maker|god
game over
empty _1 bottle|packet|blister of _1 <drug>
not _1 have|see|imagine|picture|want|trust _2 <self> _2 alive|here|around|living|being_here|by|next_year|safe|tomorrow
could|would|'d just? disappear|vanish|evaporate
baby|child|kid|family _2 be|do _1 better off? with _1 another|someone|<poss>
best|better|easier|happier _4 if <nom> _2 left|away|disappeared|go|not_in|vanished
could|would never do it|that to <poss>
family|people|everybody|everyone|they would|will|'d be_fine|cope|forget|get_over|move_on
done|enough|sick|tired _1 of|with _1 this|everything|it_all|trying|all_of_it|all_this|fighting|struggling
not_safe|unsafe|safe _1 in|from|around|with <own> _1 thought|head|mind
not_feel_safe|not_safe|unsafe _1 with|from|around <self>
not|cannot|decline|refuse|unable|hesitate|unwilling|doubt|unsure|will_not _4 be|agree|promise|vouch|assure|commit|guarantee|contract|keep|stay _4 safe|safety
unable|hesitate|doubt|unsure|not _4 trust|vouch _3 <self>
wish|want|like _3 disappear|vanish|evaporate|escape_it_all|fade_away|not_feel_anything
hope|wish|want _2 all|everything|it|this|things|life|pain all? to? stop|end|go_away|be_over|over
not _1 go_on|carry_on|cope_more|do_this|face_another|keep_doing|keep_going|see_a_way_out|take_it|take_much_more|take_this
no|any|lose|see|what _1 the? point _1 of|to|in _1 it|this|everything|it_all|trying|any_of_it|anything|being_here|going_on|life|living|carrying_on
the? point _1 of|to|in _1 everything|it_all|trying|any_of_it|anything|being_here|going_on|life|living|carrying_on
<no> bother|care|matter|mind _1 if|whether <nom> _1 survive|live|wake|die
not be alive|here|around !next|today|on|at|last|yesterday|for_the
not be here|around _2 summer|spring|christmas|birthday|next|long|longer|much|to_see
say|post|text|write _2 farewell|goodbye !party|to_<own>_therapist|to_the_group
hand|give|gift _1 out|away <own>|all|beloved|prized _3 @any
give <own> _3 away
!^by|from|visit|to|at <own> own? coffin|grave|gravestone|headstone|plot
stop|quit breathing
better|more|worth _4 insurance
no_one|nobody|anybody|anyone|who would even? care|miss|notice
shoot me
no|any|without future|way_out
not _2 have|see|bother|trouble|burden|problem|worry|need _5 for_long|longer|much_longer|soon
burden on|to|for|upon
be? a burden
giving up
=life|=living _2 be? done|finish|over !as|for|at|with
all|everything|life|living _3 burden|empty|hopeless|meaningless|no_meaning|no_point|not_worth|nothing|over|pointless
want out !of
if =i die
if <nom> die !,_i|i|we
what _1 the point
when|once|after <nom> _1 dead|gone|not_here !out|to|home
affairs in order
be _1 just|so =done &@end|with_all|with_everything|with_it
not be <poss> burden|problem|worry|concern|headache
what be|'s the =use !of
harm to self
not want to be a? alive|here|burden
be|go better_off without
only|sole reason|thing _3 still alive|here|around
under a bus|train`,
  ],
  [
    'si hint',
    `rather be? die|dead than
may|might as_well <dying>
=killing her|him|me|us !or|and|in|off_guard|with_kindness
going_to|will|gonna|be be? the_death_of <me>
could|would|'d|happily|just _1 kill <self>
kms
=kill me @end|now|already|please
just end|kill|shoot me`,
  ],
  [
    'si near',
    `=thoughts &denied|absent|present|continue|persist|remain|come|daily|nightly|keep|still
^no|any|active|passive feeling|thought|urge &@end|now|since|today`,
  ],
  [
    'si safe',
    `!^no|never|not|cannot|nor <want> _1 =to go_on? _1 =live !by|with|at|in|on|to|there|@name|alone|closer|near|somewhere|through\n!^no|never|not|cannot|nor <want> _1 =to be? =alive\n^ask|asked|asks|asking|wonder|wonders|unsure if|whether life _1 worth
safe to|with|from <self>|self
but|, not <self>`,
  ],
];
