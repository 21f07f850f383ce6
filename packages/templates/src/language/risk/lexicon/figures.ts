/** Figures of speech and other senses: what they hold is not read (own list, 2026-11). */
export const FIGURES = `bake|bread|onion|cook|dinner|fry|iron|vegetable ~4 =burned|=cut <own> _1 arm|finger|hand|thumb
bring|carry|keep|store|put|leave <own>|the|all _1 <drug>|med|inhaler|insulin ~4 backpack|bag|purse|handbag|cooler|desk|fridge|kettle|lunchbox|maker|organizer|pillbox|refrigerator|toothbrush
=bitten|=scratch|=scratched|=scratches by|from <own>|the|a|<poss> _1 cat|dog|kitten|puppy|rose|thorn
biopsy|dentist|dermatologist|surgeon|surgery|surgical ~4 cut|scar|incision
control <own> asthma|blood|portions|sugar|weight|temper
plan <own>|the|a _2 birthday|dinner|meal|wedding|trip|move|baptism|party|reunion|shower|garden|menu|vacation|visit
date|place|day|venue for <own>|the|a _1 wedding|trip|move|baptism|party|reunion|shower|surgery
<take>|down|eat _3 bottle|packet|box|whole of _1 biscuits|chips|chocolates|cookies|crisps|donuts|juice|milk|water|sweets
leave|forget <own> medication|meds|pill at|on bus|counter|home|work
the <wound> of|to|in the budget|dress|funding|jacket|spending|staffing|suit
bang|hit|bump _1 <own> elbow|head|toe on|against the|a _1 bus|car|door|beam|ceiling|cupboard|doorframe|shelf|table
beat <own>|the|a|@name _1 @any at|in cards|chess|darts|golf|pool|scrabble|tennis
push <own>|the _1 baby|child|kid|daughter|son on|in _1 buggy|cart|pram|stroller|swing
knife block|drawer|set|skills
gas|glue|heat|massage|nerf|staple|water gun
farewell|goodbye card|drinks|lunch|party
farewell|goodbye to|at|with _3 airport|class|school|colleague|coworker|guest|party|staff|team
hit|run into? the|a wall at|in|on|with
beat at|in|by _4 final|game|match|race|round
beat to the|a|it
<drug> _3 organizer|pillbox|planner
best|better|good|great|brighter|fair|high|low|poor spirits
<hear> _1 bad|good|great|nice _1 news|report|thing|word
cut class|tie|contact|corners
jump in|into the _1 lake|river|pool|sea with
=shaken by it|this|the|what
face|figure|shape|sound in the cloud
=voices on|in the board|choir|committee|corridor|hall|hallway|meeting|panel|playground|yard
talk to <self> when|while _2 assembling|cooking|driving|parking|shopping|working
the? news|bill|heatwave|inflation|loss|price|recession|rent hit <obj> hard
@any be better off without that|the|those app|car|job|screens|supplier|team
the? point of|in algebra|arguing|homework|meetings|small_talk
give up on? alcohol|smoking|coffee|sugar|carbs|chocolate|crossword|dairy|gluten|meat|social_media|soda|vaping
stop breathing exercises
buy|order ~3 rope|antifreeze|charcoal|bleach|weedkiller|razors and|for her|his|the? _1 barbecue|bbq|boat|car|kitchen|camping|garden|grill|lawn|shampoo|tent
sharpen her|his|the|their _1 kitchen? knives
boss|contract|policy|rule be? abusive
touch <obj> with the|a card|gesture|gift|speech|story|words
grab <own> bag|purse|coat|jacket|keys|lunch|phone
getting <own> affairs in order for the _1 trip|move|sale|tax
give away her|his|the|some|old _2 baby_clothes|bicycle|bike|books|clothes|couch|furniture|toys
<take> _1 all|both|each|every|most _1 dose !at
felt|seen and heard|seen
=heard by|and
home to a|an _1 cold|dark|empty|quiet room|house|home|apartment|flat
hit by the|a|an _1 bus|car|door|ball|bicycle|bike|branch|cold|flu|motorcycle|puck|train|truck|van|wave
bottle of beer|champagne|formula|juice|milk|water|kombucha|prosecco|shampoo|soda|wine
farewell|goodbye letter|note to alcohol|smoking|addiction|anorexia|bulimia|cannabis|cocaine|drug|drink|cigarettes|food|gambling|heroin|opioids|weed
exploit her|his|the|this|every|an _1 chance|opportunity|gap|moment|opening
going|go on with the|a|an|this _1 class|lesson|shift|exam|course|project|meeting|plan|presentation|trip
if looks could kill
homicide case|detective|investigator|squad|unit
choir|loud|soft|raised =voices
would|'d die before <nom>
od|overdose _4 be accident|accidental|an_accident|inadvertent|unintentional
=killed me !off
<own> boss|coach|roommate|teacher|dad|husband|wife|mother|parent|mom|friend|sister would|will|'d|going|gonna|be|'s|'ll _3 kill|murder <obj>
career|commercial|financial|political|professional|social suicide
that|the|this @any be =murder|=suicide
kill|murder a|an|some !<person> !man|woman @any !<person>
could|would|'d kill|murder|die _1 a|an|some|for
kill it|a_few|an_hour|off_the|some_time|the_battery|the_buzz|the_engine|the_light|the_lights|the_mood|the_motor|the_process|the_vibe|the_weed|time|two_birds
=killing it
it be|'s killing <me> how|when|to|that|not
hit <own> _2 deadline|goal|step|stride|target
disappear|escape in|into her|his|the|a
die to get|have|see|go|leave|eat|ask|find|start|tell|know|read|hear|meet|play|show|try|visit|watch
die of|with|from boredom|curiosity|embarrassment|shame|heat|hunger|laughing|laughter|thirst
die for_a|laughing
almost|nearly died of|from|when
bore|do|embarrass|flog|freeze|starve|frighten|frozen|love|please|scare|sick|talk|tickle|tire|worry to death
dead end|lift|line|serious|set|tired|weight|wrong|battery|car|phone|plant|beat|boring|calm|center|centre|easy|flower|heat|leg|letter|on_<own>_feet|quiet|silence|right|ringer|sea|simple|spot|sure|zone
=deadbeat|=deadend|=deadlift|=deadline|=deadpan
murder board|mystery|podcast|show
<limb>|back|heel|boot|feet|headache|hip|knee|migraine|shoe|tooth _3 be =killing|murder <me>?
<limb>|commute|deadline|job|heat|school|work be =killing them|her|him
do it by <self>|hand
cut|=cutting _1 class|lesson|shift|hair|pay|bang|cake|engine|coffee|sugar|weight|back|out|off|down|loss|fringe|grass|lawn|hour|teeth|both_ways|bread|onion|vegetable|budget|caffeine|calorie|wood|carb|corner|cost|coupon|deal|drinking|school|fabric|from|fruit|hay|in_line|it_close|loose|nails|paper|record|ribbon|scene|short|smoking|the_cord|through_the|tie|to_the_chase|up_the
shift|hair|pay|budget|benefit|fund|hours|job|staff _1 be|get? =cut
short =cut
=cutting with safety
cut <own>|the|her_own|his_own _1 shift|hair|pay|bang|cake|engine|fringe|grass|lawn|hour|teeth|loss|dose|nail|sandwich|ties
cut <own>|the|a arm|finger|hand|thumb|chin|foot|leg|knee|shin|toe _5 onion|cook|accident|accidentally|at_work|avocado|bagel|bike|broken|can|chop|dish|fall|work|fence|gardening|glass|hedge|kitchen|mower|opening|potato|shave|slice|tin|washing
cut <self> _3 chopping|cooking|slicing|on_a_can|on_a_tin|shave
burn _1 out|through|off|calorie|wood|<own>_mouth|<own>_tongue|bridge|candle|dinner|fat|food|incense|leaf|leaves|pan|pot|rice|rubber|supper|the_midnight|the_toast|toast
burn <own> _1 arm|finger|hand|palm|self|tongue|wrist _4 on|with|from|while|taking _1 engine|coffee|baking|cooker|cooking|grill|iron|stove|kettle|oven|pan|steam|tray|door|exhaust|pizza|radiator|soup|straightener|tea
burn <self> _2 while|taking|on _1 baking|cooker|cooking|grill|iron|stove|kettle|oven|pan|steam|tray
hit the bottle|books|brakes|gas|ground|gym|hay|nail|road|roof|sack|shops|snooze|target|town|wall_at|wall_in
beat|beating <self> up
beat <own>_record|around|the_clock|the_drum|the_odds|the_traffic
bite <own> _1 lip|nail|tongue
by no|any|all =means
below|beyond|within <own>|the|a|limited|modest? _1 =means
live _2 beyond|within _2 =means
=means of communication|coping|support|travel|earning|escape_from_work|expression|getting|income|living|production|transport|transportation
=means when|for|to_her|a_lot|everything|much|so_much|nothing|something|the_world|to_<poss>|to_him|to_them|well
what _6 =means
it|this|that|which =means
=means to buy|attend|pay|retire|afford|an|get_to|live|support|travel
=means of|that|having|being|tested|testing
shot of|<own>_best|a_video|at_it|clerk|down|up|hoops|the_breeze
computer|video _2 game
kill|murder|shoot|stab|blow ~5 in|on|with|mean|playing _2 <game>
<game>|=playing|=plays|play ~6 that|where|in_which ~4 kill|shoot|stab
angry|children|inner|inside|loud|soft|low|quiet|monotone|neighbor|own|raise|singing|small|tone_of voice
find|lose|lower|raise|use <poss> voice
<own> voice _1 be? soft|low|quiet|break|crack|quiver|shake|trail|tremble|heard
voice _1 break|crack|quiver|shake|trail|tremble
=voiced
!^<hear>|the =voices her|his|any|that|a|an|some|anger|commitment|concern|worry|fear|desire|interest|frustration|gratitude|hope|wish|appreciation|disappointment|excitement|motivation|understanding|pride|readiness|satisfaction
<hear> _2 neighbor|raised
death anniversary|benefit|certificate|in_the_family|metal|of_<own>|penalty|valley
=death of|in <own>|the|a cat|dog|<person>|family|pet
this|that|career|diet|deadline|job|driving|idea|move|road|schedule|traffic|workload _2 be|'d|would_be _1 =murder|=suicide
pain in|and
see things _1 clearly|differently|through|from|her_way|his_way
see thing clearly|differently|through
eye on
look forward
si block|area|belt|dysfunction|fusion|inflammation|injection|instability|joint|jt|pain|region|sprain|strain|tender|tenderness|unit
left|right|bilateral|sacroiliac (? si
hi 5|again|there|everyone|from|to_a|to_an|to_her|to_his|to_the !score
say|wave hi
hawaii ( hi
hawaii|hilo|honolulu|kailua|kauai|kona|maui|oahu , hi
of|to|in|from|visit|fr|moved|near|reads hi !or|and|/|,_no
plan b|to_apply|to_attend|to_go|to_return|to_move|to_see|to_travel|to_visit
504|action|aftercare|birth|business|care|meal|wedding|discharge|holiday|weekend|coping|support|travel|crisis|diet|floor|health|insurance|lesson|pension|retirement|safety|step|study|treatment|wellness|behavior|budget|career|data|dinner|vacation|summer|education|prevention|exercise|exposure|family|follow_up|homework|sleep|iep|medication|phone|parenting|payment|recovery|relapse_prevention|response|service|therapy|transition plan
=plans|plan on|with|for _1 birthday|dinner|vacation|summer|spring|christmas|fall|work|school|college|wedding|discharge|holiday|weekend|week|session|visit|trip|baby|follow|friend|future|grad|next|today|the|winter
intent on|upon _1 becoming|being|finishing|getting|keeping|learning|making|passing|quitting|returning|saving|starting|winning
intent|intention|aim|goal _1 be to|for
intend|mean to _1 buy|attend|pay|retire|apologise|apologize|apply|ask|find|start|tell|call|visit|move|graduate|join|continue|enrol|enroll|file|finish|quit|get_a|go_back|go_to_the|keep_<own>|leave_the|look|return|sell|sign|speak|work|study|train|stay|take_a|take_the
abuse of|, alcohol|power|process|pto|trust
abuse of? the !<client>|<person>|elderly @any
abuse awareness|prevention|policy|moderation
on edge
no_one|nobody =was|=were harmed|hurt|injured !by|at|by_him
=overdosing of|on !it|them|her|his|<drug>|<when>|purpose @any
=anorexic|anorexia|eating_disorder|ed|inner_critic voice
battery|car|phone|plant|cat|dog|tv|engine|tree|fern|fish|flowers|goldfish|hamster|houseplant|laptop _3 die|dead
asthma|anxiety|heart|migraine|panic attack
hang out|up|on|with|around|a_picture|clothes|in_there|laundry|pictures|the_washing|washing
finish <own>|the|a _1 shift|exam|course|project|book|novel|chapter|coffee|school|dinner|meal|homework|degree|marathon|plate|run|sentence|year
end <own>|the|a|of|this _1 shift|day|week|session|call|affair|contract|engagement|friendship|lease|marriage|relationship|meeting|month|year|semester|pregnancy|tenancy
gas bill|prices|station|stove|tank
hearing at|on|for|is|was|aid|date|impaired|in_court|loss|next|officer|test|tomorrow
board|appeal|bail|benefit|court|custody|disability|eviction|parole hearing
kid <self>`;
