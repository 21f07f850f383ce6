/** What speaks of suicide (see `Rules` for the syntax; own list, 2026-11). */
export const SUICIDE: readonly (readonly [string, string])[] = [
  [
    'si plain',
    `morbid|nihilistic|self_destructive|suicidal rumination|thought|thinking|ideation|preoccupation|urge|impulse
death idea|ideation|thought|desire|urge|fantasy|longing
fantasy of <own> own funeral
check|opt|bow|cash|punch|clock|log out _1 of life|for_good|permanently|forever
<think> _1 about|of =checking|=opting|=bowing|=cashing out|in !of_the|of_detox|of_school|the
<want>|hope|wish|pray|if ~4 plane|train|car|truck|bus|tractor|boat|roof _2 crash|go_down|flip|roll|derail|explode|collapse|hit_<me>
<think>|<want>|<aim>|would|will|'d|could|imagine ~5 crash|wreck|flip|roll|total|ram _1 <own>|the car|truck|bike|van|tractor _1 on_purpose|deliberately|intentionally|into
<take> the|a|<own> whole|entire|full bottle|packet|strip|box|lot|stash !of_wine|of_water|of_beer
would|'d|could|will|going|want|think ~5 <take> ~6 <drug> ~4 at_once|together|with_vodka
<want>|desire|will _3 to? live|be_here|exist no|any more|longer
tiredness|bored|fatigue|sick|tired|weary of|with|to life|live|existence
give_up _1 on life|living
wish|rather|better|should ~4 stillborn|aborted|miscarried|conceived
<think> _2 of|about =following|=joining <me> !to|for|in|at|on|online
=want|=wants|=wanted|wanting|wish|long|hope|pray|beg|ask|thinking|thought ~5 join|be|go|home|meet _2 with|to|in|<own> god|lord|jesus|heaven|christ|creator|angels|maker !in_prayer|at_church|today|for
<want>|<think>|<aim> ~4 play|walk|run|step|wander in|into _1 traffic|sea|ocean|river|lake|road|freeway|highway !with|together
put|shoot <me> down|out _1 like dog|horse|animal
<want>|<think>|<aim>|will|going ~4 finish|end|quit|terminate|close|stop _1 <own>|the|with|this life|existence
make|put _1 an?|the end|stop to|of|with? <own>|the|this|<self> life|everything|it_all|existence
<want>|<think>|<aim>|going|try ~4 drink|swallow|inject|ingest|chug ~3 bleach|antifreeze|fluid|detergent|weedkiller|pesticide|poison|insecticide|drano
=took|swallowed @num ~4 <drug> ~6 hoping|wanting|so|not_to_wake|to_die|on_purpose|after
suicide|=sh ideation|behavior
<suicidal>
yes to|for passive
suicide ideation|thought|thinking|urge|feeling|idea|attempt|note|plan
ideation|thought|urge|idea|impulse|feeling _2 of|about|to _2 <suicidal>|<dying>
suicide intent|intention|plan ~3 =thoughts|=ideation|=thinking
<want>|<think>|<aim> _4 <suicidal>
will|would|might|could|'d just|actually|probably|really|definitely|rather? <suicidal>|<dying>
rather !than _3 <dying>|<suicidal>
no|only|other _2 way|option|choice|answer|out _1 except|but|besides|than _2 dead|death|die|suicide
ask|long|wish|pray|beg for =death
stay|be|fall _1 asleep|sleep forever|for_good
happier|better|easier|nicer|best|off _1 dead
should|deserve _2 be? dead|die
help|let <me> die
no _2 interest|desire in|to|for live|life|going_on
hasten|speed _1 it|death|end
=swallowed _1 pill|tablet
<want>|<think>|keep _3 <self> _1 hanging|dead|jumping|dying|drowning|falling
!^paranoid|persecutory|delusional|homicide|violent|suicidal ideation 
<want> _4 last|final time|night|day|one|sleep|morning
<want> _2 morning|tomorrow|sun|day _1 not|never _1 come|rise
<want>|<think>|=threatening|=threatened|going|talk|notion ~6 <dying> !to_see|to_know|to_get|to_go|to_meet|of|from
<want>|<think>|idea|notion|talk|<aim> _2 in|for|to|of? die|=dying|=death
<want>|<think>|idea|notion|talk|<aim> _2 in|for|to|of? kill <self>
about|of|to =ending it|things|everything
turn|use it|gun|knife|pistol|that|one _1 on <self>
kill <poss>? self
death _2 aim|goal|wish|intention|object|purpose
fashion|make|tie|craft|braid|knot|rig _2 noose|ligature
<think> _1 about|of <own>|that|a <height>
better _3 one less
<want> _3 <nom>|that? die
life not|never|hardly worth
baby|child|kid|family|everyone|husband|wife|partner +5 better|easier|best|happier _1 off? without
not|never|no_longer _2 be here|alive|around|anymore >> @end|in_the|for_her|for_him|any|more
want|wish _2 out of? life|this_life|everything|here
passive|active|fleeting|chronic _1 death wish
death wish
wish|hope|rather|glad|prefer|want _4 <nom>|it|one _1 have|be|'d|would|could _3 <dying>|survived|kill|left|succeeded
wish|hope|rather|glad|prefer|want _2 <nom> _1 not _1 be? here|alive|around|born|wake
mean|prefer not living|existing|being_alive
<no> _3 <want>|care|reason|point|will|see|worth to|for|in|of? live|exist|be_on_this|be_here|be_alive|be_around|be_in_this|go_on_living|wake_up|stay_alive|being_alive|being_here|going_on|among_the_living|carry_on|being_around !with|at|together|alone|there
<no> _1 <want>|care|wish to|for|in? live|exist|be_here|be_alive|be_around|go_on|wake_up|stay_alive|keep_living|carry_on_living !with|at|together|alone|there|in_the|next|near
nothing|little|not_much _2 to? live for
lose|no|without|lack|give_up _2 will|wish|reason|desire to? live|go_on
no_longer <want>|care|see _4 live|exist|be_here|be_alive|wake|alive
life|living|existence|it|lif _3 not|never|hardly|no_longer|barely _1 worth
not worth _1 living|it|waking|going_on|continuing
not|never|without _1 =waking|wake up? !at|before|until|early|till|for|feeling|in_time|refreshed|rested
okay|ok|fine|happy|comfortable _1 with _2 not_being|not_waking|dying|being_dead
mind|bother|care|matter|fine|okay|ok|happy|glad|relieved|relief|welcome|blessing|grateful|sorry|upset|easier|disappoint _2 if|to|for|that _5 <dying>|crash|hit|struck|fell|stop|swerve|sink|die|go_down|went_down|explode
mind|bother|care|matter _2 whether|if _2 live|die|wake|survive|alive|dead
wish|hope|pray|want|like|fantasise|imagine|picture|think|dream _5 kill|hit|take|finish|run_over|shoot|crush|crash_into|flatten|strike|get <me> !to|out|home|back|for|there
better|best|easier|nice|happy|kind|simple|preferable|peace|relief|rest _2 to_be|be|if|off _2 dead|gone|<dying>
better_off _2 dead|gone|<dying>
<think>|<want> _2 not _1 be here|alive|around
weariness|weary|tired _1 of|with life|living
life weariness
twnl|tlnwl|lnwl
on|over|at|climb|straddle|outside _1 <height> _5 leg|foot|one_hand _1 over|off|dangling
better|best|easy|easier|fine|manage|cope|happy|happier|relieved|relief|off|do_well|do_better|improve _2 without <me>|client !at|in|there|being|having|knowing
<nom>|everyone|everybody|family|kid|child|people|world|all|better|best|easier|happier|fine|simpler|relief|kinder +6 if|when|once|with|after <nom>|him|her _2 gone|dead|not_around|not_here|die|not_exist|disappear|no_longer|not_be
picture|imagine|plan|think|dream|fantasise|rehearse _4 <own> own? funeral|death|grave|burial|coffin|obituary|suicide
god|lord|jesus|allah|he_above|heaven|cancer|illness|angel|death|universe +6 take|call|bring|claim|collect|come_for|end _1 <me>|it !to|through|back|in|out
take <me> _2 in <own>? sleep|night
sat|sitting|stood|lay|hold|stare|looked _3 with|at <own>|a|the _2 <drug>|gun|pistol|rifle|noose|rope|blade _6 hand|lap|mouth|table|head|bed|hours
<think>|<want>|<aim>|stand|edge|rail|ledge _7 jump|step|leap|going_over|go_over|drive_off|driving_off|swerve|climb_over _2 !for|rope|up|away|back|aside|down|in|outside|work
<height> _8 jump|go_over|ending|end_it|stepping|throw
<weapon>|barrel|muzzle|it _2 to|against|in|at|under|into <own> own? <vital>
intent|bent|set|fixated|focused on|upon _1 <dying>|<suicidal>
attempt >> in|on|last|this|ago|during|twice
intentional|deliberate|purposeful _2 ingestion|overdose|poisoning|ingest|od
<think> _1 about|of _1 <own>? =pills|the_bridge|=rope|bridges|=tablets|=gun|hanging|jumping|overdose
self destruction
for when _2 ready|time_comes
an|one|another|serious|his|her attempt with|by|using|on_<own>_life
will|going_to|gonna jump !rope|in_the|at_the
<take> _4 handful|bottle|pack|packet|box|strip|whole|entire of @any !water|wine|beer|soda|juice|coke|whisky|whiskey|vodka|chips|cookies
<take> _4 handful|bottle|box|packet|pack|strip|bunch|all|too_many|fistful|thirty|forty|fifty|sixty|twenty|whole|extra|excess|more_than _4 <drug> !as|on_time|every|each|daily|nightly|regularly|consistently|correctly|properly|reliably|without
=took @num <drug> !as|of|on_time|every|each|daily|nightly|this_morning|in_the|at|for|with|per|a_day|mg
tie|put|knot|hang|fashion|wrap|place|make|loop _3 rope|belt|cord|scarf|bag|noose|ligature|sheet|cable|lace _3 neck|head|beam|rafter|ceiling|door|room|tree|hook|shower|vent|pipe|bar|bunk|grate
noose|ligature _4 find|make|tie|over|around|round|in|neck|beam|door
write|leave|draft|send|record|type|text|prepare|compose _3 goodbye|suicide|farewell|final _1 letter|note|video|message|text|email
suicide|goodbye|farewell note|letter|message
letter|note|video|message _6 after|when|once _1 <nom> be|die _1 gone|dead|<dying>?
<search> _1 up|out|for|online|into|about|up_on? _3 lethal|how_many|how_much|ways_to|way_to|method|painless|quickest|bridges|which_trains|how_to _4 die|kill|end|hang|overdose|od|dose|take|pill|<drug>|suicide|it_takes|fatal
look|google|research|search|read _2 methods|nooses|lethal|suicide
how_many|how_much <drug>|of_them|it_would
tired|sick|done|weary|fed_up|finish|enough|through|exhaust|over _1 of|with|by _1 living|life|being_alive|existing|existence|breathing|being_here
do anything|something|nothing to <self>
danger|threat to <self> !<harm>
survive|alive|wake|save|revive|find|still_here _3 regret|disappoint|angry|sorry|upset|annoyed|gutted
regret|disappoint|angry|sorry|wish|upset|gutted|annoyed _5 not_been|woke|woken|survive|alive|save|find|still_here|fail|revive
ambivalent _1 about|toward _1 living|life|alive|survival|dying
gone by @any|<when>
be dead by|before|soon
<dying> _1 sound|seem|feel|look|would_be _2 like? _2 peace|peaceful|relief|rest|easier|better|nice|answer|way_out|escape|comfort|appealing|good|attractive
<dying> _3 be _1 peace|peaceful|relief|rest|answer|way_out|comfort|escape|solution|option
^<no> attempt !at|to|in_group|rate
past|prior|previous|earlier|one|two|three|multiple|recent|several|history_of|made_an|serious|last|first|failed|aborted|lifetime|2|3 _1 attempt !at|to|in_group|rate
attempt at @num
attempt x|@num|in_@num`,
  ],
  [
    'si topic',
    `suicide homicide? risk|prevention|hotline|lifeline|watch|loss|awareness|screen|assessment|question|inquiry|education|severity|crisis|bereaved|bereavement|support|warning|protocol|form|item|scale|section
risk _1 of|for suicide
risk to self|<self>
risk|safety item|question|screen|form|section|inquiry
thought of harm to self
^:|,|risk self &0|nil|none|neg|=|:|-post`,
  ],
  [
    'si ambiguous',
    `the? end of <me> !tether
not _1 see|have|want|imagine _1 a|any|<own>|the future|way_forward
not _1 make_it to|past|till _2 birthday|christmas|eighteen|twenty|thirty|old_age
end|last of <own> _1 rope|tether
nothing matters
ready|prepared ~3 meet <own> maker|creator|god
game over
empty _1 bottle|packet|blister of _1 <drug>
not _1 see|imagine|picture|trust|have|want _2 <self> _2 alive|around|here|living|being_here|by|next_year|tomorrow|safe
could|would|'d just? disappear|vanish|evaporate
baby|child|kid|family _2 be|do _1 better off? with _1 another|someone|<poss>
better|best|easier|happier _4 if <nom> _2 go|left|away|not_in|disappeared|vanished
could|would never do that|it to <poss>
everyone|everybody|they|family|people would|will|'d get_over|move_on|forget|be_fine|cope
tired|sick|done|enough _1 of|with _1 fighting|it_all|trying|everything|this|struggling|all_this|all_of_it
unsafe|not_safe|safe _1 in|with|around|from <own> _1 head|thought|mind
unsafe|not_safe|not_feel_safe _1 with|from|around <self>
not|unsure|unable|refuse|decline|unwilling|hesitate|doubt|cannot|will_not _4 contract|commit|agree|promise|guarantee|keep|stay|be|vouch|assure _4 safe|safety
not|unsure|unable|hesitate|doubt _4 trust|vouch _3 <self>
want|wish|like _3 disappear|vanish|evaporate|fade_away|escape_it_all|not_feel_anything
want|wish|hope _2 it|everything|all|pain|this|things|life all? to? stop|end|be_over|go_away|over
not _1 go_on|do_this|take_it|take_this|take_much_more|keep_going|carry_on|cope_more|face_another|keep_doing|see_a_way_out
what|no|any|see|lose _1 the? point _1 in|of|to _1 living|life|anything|going_on|being_here|any_of_it|it_all|carrying_on|it|this|trying|everything
the? point _1 in|of|to _1 living|life|anything|going_on|being_here|any_of_it|it_all|carrying_on|trying|everything
<no> care|mind|bother|matter _1 if|whether <nom> _1 live|die|wake|survive
not be here|around|alive !at|for_the|on|next|today|last|yesterday
not be here|around _2 christmas|summer|spring|birthday|next|long|longer|much|to_see
say|post|write|text _2 goodbye|farewell !to_the_group|to_<own>_therapist|party
give|hand|gift _1 away|out <own>|all|prized|beloved _3 @any
give <own> _3 away
<own> _1 coffin|grave|headstone|gravestone|plot
stop|quit breathing
more|better|worth _4 insurance
nobody|no_one|anyone|anybody|who would even? notice|care|miss
shoot me
no|without|any future|way_out
not _2 need|have|worry|bother|see|problem|burden|trouble _5 much_longer|longer|soon|for_long
burden to|on|for|upon
be? a burden
giving up
=life|=living _2 be? over|finish|done !at|with|as|for
life|living|everything|all _3 pointless|meaningless|no_point|no_meaning|over|empty|burden|nothing|hopeless|not_worth
want out !of
if <nom> die
what _1 the point
when|once|after <nom> _1 gone|not_here|dead !to|home|out
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
    `rather be? dead|die than
may|might as_well <dying>
=killing me|him|her|us !off_guard|with_kindness|and|or|in
be|going_to|gonna|will be? the_death_of <me>
would|'d|could|happily|just _1 kill <self>
kms
=kill me now|already|please|@end
just shoot|kill|end me`,
  ],
  [
    'si near',
    `=thoughts &come|keep|present|denied|continue|persist|remain|still|daily|nightly|absent
^such|these|those|active|passive|any|no thought|urge|feeling &@end|now|today|since`,
  ],
  [
    'si safe',
    `!^not|never|no|cannot|nor <want> _1 =to go_on? _1 =live !with|in|at|near|closer|alone|there|somewhere|@name|by|on|to|through
safe to|from|with self|<self>
but|, not <self>`,
  ],
];
