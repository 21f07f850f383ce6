import type { GrammarEntry } from './grammar.js';

/** What speaks of suicide; see `GRAMMAR`. */
export const SUICIDE: readonly GrammarEntry[] = [
  [
    'si',
    'plain',
    `su[iy]?c[iy]?d\\w* ideation|thoughts?|thinking|urges?|feelings?|ideas?
s(?:ui?|iu)[cs]+[iy]?d\\w*
<think>|<want>|talk|threat*|notion of|about|to|for|on|with _2 <die>|dying
<want> _4 <die>
<want> _4 dead
<want> _3 <gone>
<want> _3 not|never _2 wake|waking|exist|existing|living|born|alive|here|around|awake|survived|come_back
<want> _3 didn't|doesn't|wouldn't|won't|don't _2 wake|exist|open|come_back
<think> of|about not _2 waking|existing|living|here|alive|around
<want> _3 stop|cease|quit|finish living|existing|breathing|being|life|to_exist
<want> _4 to _1 sleep|asleep _3 forever|for_good|for_ever|not_wake*|never_wake*
<want> _4 (?:last|final)_(?:time|night|day|one|sleep|morning)
<want> _2 morning|tomorrow|sun|day _1 <no> _1 come|comes|rise
<want> _3 it|everything|life _2 to? be? over|ended|finished !with
<want> <they>? _3 had|'d _1 died|drowned|bled|gone|succeeded|been_left|not_been_(?:found|saved|woken|revived)
<want> _4 <me> in _2 sleep
mean*|meaning|prefer* not living|existing|being_alive
sleep* and|but not|never _1 wak*|open*|get_up
stay|sleep|be|fall|asleep asleep? forever|for_good|for_ever
<want> _3 to? be|join _1 with <own> dead|late|deceased|lost
<want> _3 disappear|vanish _1 forever|for_good|permanently
<no> _2 want|wish|desire|care|reason|will|wanna (to|for|in|2)? live|living|exist|existing|be_here|be_alive|be_around|be_in_this_world|go_on_living|wake_up|be_here_any\\s?more !with|in|together
<no>|nothing|little|no_longer _3 worth|reason|point|left|anything _1 living|live|to_live_for|being_alive
<no>|nothing|little _2 to live for
<no>|no_longer|nothing _3 reason|point _2 living|live|stay_alive|stay_living|being_alive|go_on
no_longer|<no> wants?|wishes|care (to)? live|be_here|be_alive|exist|wake_up|this_world|carry_on_living
<die>|dying|death _2 would|will|sounds|seems|feels|looks
wish*|hope* _4 kill*|hit|taken|took|finish* <me>
<think>|<want> _1 <self> _1 hanging|dead|jumping|dying|drowning|in_a_coffin
not being alive|here|around|born
death_wish\\w*
not|never|n't|without _2 wak(?:e|ing)(?:_up)? !at|before|until|early|till|for|feeling
wak(?:e|ing)_up_dead
sleep|asleep|eyes|go_to_bed _6 never|not|n't|without|last _2 wak*|open*|morning|time|again
<die>|dying|pass|slip|slipping|going|taken _2 in <own> sleep
heart (will|would|to|just)? just? stops?|gives?_out
be|being dead
sat|sitting|stood|lay|lying with|holding _1 <drug>|<gun>|noose|rope|blade
better|best|easier|nicer|happier|kinder|simpler _2 dead|<gone>
better|best|easier|fine|manage|do_well|cope|happier|relieved|relief|off _2 without <me> !at|in|there
<they>|everyone|everybody|family|kids|children|people|world|all|better|best|easier|happier|fine|simpler|relief|kinder|gladly _5 if|when <they> _2 gone|dead|<gone>|weren't|wasn't|died|didn't_exist|disappeared
glad|fine|okay|ok|relie*|mind*|care|happy|easier|blessing|grateful|welcome* _2 if|to|for _4 die*|dead|gone|over|killed|crash*|wake*|down|hit|struck|end|ended|exist|fell|stopped|ran|swerved
picturing|picture*|imagine*|plan*|think*|dream* _3 <own> own? funeral|death|grave|burial|coffin|obituary
cancer|illness|god|lord _5 and take|call|bring <me>
god|lord|jesus|allah|heaven|cancer|illness|angels?|death _5 take|call|bring|takes|claim|collect|come_for _1 <me> !to
<kill>|kill?|do|done|doing|did|doin|finish* _1 <self> !esteem|care|off_to|in_the_foot
<kill> <self> !esteem|care
end*|took|tak(?:e|es|ing|en)|finish*|shorten* _1 <own>|human|a _1 own? li(?:fe|ves)
end*|took|tak(?:e|es|ing|en) (?:his|her|their|my) _1 li(?:fe|ves)
end*|ending life
<want>|<think>|<aim>|about|of|to _2 end|ending|ended|finish|finishing it|things|everything _1 all|now|tonight|for_good
end|ending it|it_all|things !with|on|early|well
off|top|topping|offing|unaliv* <self>
unaliv\\w*
attempt*|tried|tries|trying _2 suicide|overdose|od|to_(?:kill|hang|overdose|end|drown|die|jump)
<no>|past|prior|previous|earlier|one|two|three|multiple|recent|hx_of|history_of|made_an|serious _1 attempts? !at|to|in
attempt at \\d+
overdos(?:e|es|ed|ing)|od'd|od'ing|oded
jump*|throw*|threw|go|going|climb* over _2 bridge|rail*|edge|balcony|side
<plunge> _4 off|from|front_of|under|into|onto|out_of _3 <height>|<vehicle>|midair|moving|a_moving !home|to|station
<think>|<want>|<aim>|urge*|standing|stood|edge _7 jump|jumping|step|stepping|stepped|going_over|leaping|drive_off|driving_off|swerving|throwing !for|rope|up|away|back|aside|down|in|outside
<height> _8 jump*|going_over|go_over|ending|end_it|stepp?ing|thr(?:ow|ew)*|leap*
<weapon>|barrel|it|muzzle _2 to|against|in|at|under <own> <vital>
slit*|cut*|slash*|open* <own> _1 wrists?|throat|veins
<take> _4 handful|bottle|box|packet|pack|strip|all_(?:of_)?(?:his|her|their)|too_many|\\d\\d|twenty|thirty|forty|fifty|sixty|whole _3 pills|tablets|paracetamol|tylenol|<drug>
<take> _2 handful|bottle|packet|excess*|all_(?:of_)?(?:his|her|their) _2 <drug>
<take> _1 pills|tablets !as|daily|with|for|on_time|in_the|every|nightly|twice|at_(?:night|bed)
tied|put|knot*|hung|fashion*|wrap*|place*|made|found|loop* _3 rope|belt|cord|scarf|bag|noose|ligature|sheet _3 neck|head|beam|rafter|ceiling|door|room|tree|hook
noose|ligature _2 found|made|tied|over|around|round|in <own>|the|a _1 <limb>|neck|room|beam|door|cell
wrote|written|writes|writing|left|leaves|leaving|drafted|sent|record* _3 goodbye|suicide|farewell|good-bye|final _1 letters?|notes?|videos?|messages?|texts?
suicide|goodbye|farewell notes?|letters?
letters?|notes?|video _6 after|when|once <they> _3 gone|dead|<die>
<search> _1 up|out|for|online|into|about? _3 how_many|which_trains?|lethal_dose|how_much|ways_to_(?:die|kill|end|hang)|methods?_(?:of|to|for)|bridges|painless|how_to_(?:die|kill|hang|end|od|overdose)
research* methods|ways|bridges|how_to|how_many|suicide|lethal*|nooses
how_many pills|tablets|<drug>
tired_of|sick_of|done_with|weary_of|fed_up_with|finished_with|had_enough_of|through_with _1 living|life|being_alive|existing|existence|breathing
leav(?:e|ing) this_(?:world|life|earth|planet)|it_all_behind|life|them_all_behind
danger to <self>
do|doing|done away with <self>
take it|things into <own> own hands
wish*|rather|prefer* _2 not _1 be|to_be _2 here|alive|around|on_(?:this|the)|in_this_world
check*_out for_good|of_life|permanently
life|living _2 (?:is|was|has|feels|seems|be) _1 over|finished|done !at|with|as|for
life|living|it|lif _3 not|n't|isnt|never|hardly|no_longer|barely|isn't|wasn't|without _2 worth _1 living|it|continuing|going
life|living isn't|not|isnt|n't|wasn't _1 worth
ambivalen\\w+ about living|life|being_alive|survival
survive*|alive|woken|saved|revived|found _3 regret*|disappoint*|angry|sorry
regret*|disappoint*|angry|sorry|wish* _4 not_(?:been_)?woken|woken_by|woke_up|survive*|alive|been_saved|been_found`,
  ],
  [
    'si',
    'topic',
    `suicid(?:e|al|ality) (?:homicide_)?(?:risk|prevention|hotline|lifeline|watch|loss|awareness|screen\\w*|assessment|questions?|inquiry|education|severity|crisis_line|attempt_survivors?|bereave\\w+|support|warning\\w*)
risk _1 of|for suicid\\w+
risk to self|<self>
thoughts? of harm to self`,
  ],
  [
    'si',
    'ambiguous',
    `could|would never do that to my|his|her|their
everyone|everybody|they|family|people would|will|'d|'ll get_over_it|move_on|forget_me|forget_him|forget_her
tired_of fighting|it_all|trying|everything
unsafe|not_safe|safe in|with|around|from <own> _1 head|thoughts|mind
unsafe with|from <self>
promise|guarantee|agree|contract|commit|sure|assure|vouch _4 be|stay|keep|for safe|safety|himself_safe|herself_safe|tonight
<no>|unsure|doubt*|unable|refus*|declin*|unwilling|hesitat* _3 contract|commit|agree|promise|guarantee|keep|stay|be|trust|vouch _4 safe|safety|himself|herself|themself|myself
want*|wish*|wanna|like _3 disappear|vanish|evaporate|fade_away|not_exist|cease_to_exist
can(?:'t|not)|cant|couldn't _1 go_on|do_this_any\\s?more|take_(?:it|this|much)_(?:any\\s?)?more|keep_going|carry_on|cope_any\\s?more|face_another
what's|no|any|see|sees|the the? point _1 in|of|to living|life|anything|going_on|being_here|any_of_it|it_all|carrying_on|it_any\\s?more
no|the point to|in|of anything|it|any_of_it|going_on|carrying_on
kms
<be>|going_to|gonna|will (be|going_to)? (?:the_death_of|kill(?:ing)?) me|him|her|us
death_of (?:me|him|her|us)
rather be_dead|die
<no> care|mind|bothered|matter _1 if|whether <they> _1 live*|die*|wake*|survive*
won't|not|n't be here|around !at|for_the|on|until|next_week
say*|said|saying|posted|posting|wrote _3 goodbye*|farewell*|good-bye* !to_the|party
gave|giv(?:es|ing|en)|give|hand(?:ed|ing) away|out <own>|all|prized|beloved _2 guitar|dog|cat|things|belongings|possessions|gear|stuff|clothes|jewel*|books|pets?|\\w+
done with everything|it_all|this_life
i'?ll _1 die if
coffin|grave|graveyard|cemetery|heaven _6 himself|herself|own|be_with|join
stop*|quit breathing
more|better|worth _4 insurance
life_insurance|insurance _8 more|better|worth|dead|money
worth more dead
no_?one|nobody|anyone|anybody would even? notice|care|miss
cease_to_exist|not_exist
just? shoot_me
throw|fling|hurl myself off|under|out|in
put_me_out_of (?:my|this)_misery
end_me
<no> see|imagine|picture|trust _2 <self> _1 here|alive|around|living|being_here|with|by
<no> _1 see|imagine|picture _1 future|tomorrow|next_year
n't|not|won't _3 need*|worry*|bother*|see*|problem|burden _5 much_longer|any\\s?more|soon|for_long
<be>|just|such|only|feel*|like _1 a burden
what_is there? left? to_live_for
why bother|go_on|am_i_here|carry_on
had_enough of? life|living|it_all|everything
ready to go|be_done|give_up !to|home|back|on|for|with|out
give*|giving_up on life|everything|living
want* _1 it|everything|pain|this|things|life all? to? stop|end|be_over|go_away
life _3 pointless|meaningless|not_worth|no_point|no_meaning|over|empty|finished|burden
no|without|any future
wants?_out
if <they> died
what's the point
when|once|after <they> _1 gone|not_here !to|home|out
maybe|perhaps _3 better_off _1 gone|dead|without
last _1 will|goodbye|conversation`,
  ],
  ['si', 'near', '(?<!paranoid\\s|persecutory\\s|delusional\\s)ideation'],
  ['si', 'safe', 'safe to|from|with self|<self>\n<harm> _5 but|and not <self>'],
];
