/** Figures of speech and other senses: what they hold is not read (own list, 2026-11). */
export const FIGURES = `onion|vegetable|bread|dinner|cook|bake|fry|iron ~4 =burned|=cut <own> _1 hand|finger|thumb|arm
keep|store|leave|put|bring|carry <own>|the|all _1 insulin|<drug>|med|inhaler ~4 fridge|refrigerator|organizer|pillbox|lunchbox|cooler|desk|purse|backpack|handbag|bag|kettle|maker|toothbrush
=scratched|=bitten|=scratches|=scratch by|from <own>|the|a|<poss> _1 cat|kitten|dog|puppy|rose|thorn
surgeon|surgery|surgical|dentist|biopsy|dermatologist ~4 cut|incision|scar
control <own> blood|sugar|weight|temper|portions|asthma
plan a|the|<own> _2 party|trip|wedding|vacation|meal|visit|reunion|menu|birthday|baptism|shower|dinner|garden|move
date|day|place|venue for the|<own>|a _1 wedding|party|trip|move|baptism|reunion|surgery|shower
<take>|eat|down _3 packet|box|whole|bottle of _1 biscuits|cookies|crisps|chips|chocolates|sweets|donuts|water|milk|juice
leave|forget <own> pill|medication|meds at|on home|work|counter|bus
the <wound> to|of|in the budget|dress|suit|jacket|spending|funding|staffing
bang|hit|bump _1 <own> head|toe|elbow on|against a|the _1 beam|shelf|cupboard|car|door|doorframe|table|bus|ceiling
beat <own>|the|@name|a _1 @any at|in chess|cards|tennis|golf|scrabble|pool|darts
push <own>|the _1 child|kid|baby|son|daughter on|in _1 swing|pram|stroller|buggy|cart
knife drawer|set|skills|block
gas|glue|nerf|heat|water|staple|massage gun
goodbye|farewell card|party|lunch|drinks
goodbye|farewell to|with|at _3 coworker|colleague|team|class|staff|guest|party|airport|school
hit|run into? a|the wall with|on|at|in
beat in|at|by _4 final|round|match|game|race
beat to it|the|a
<drug> _3 organizer|pillbox|planner
good|high|low|great|better|poor|fair|best|brighter spirits
<hear> _1 good|great|nice|bad _1 thing|news|word|report
cut tie|contact|corners|class
jump in|into the _1 lake|pool|sea|river with
=shaken by the|it|this|what
sound|shape|face|figure in the cloud
=voices on|in the committee|board|panel|corridor|hallway|hall|yard|playground|meeting|choir
talk to <self> when|while _2 assembling|cooking|working|shopping|driving|parking
the? rent|news|recession|loss|bill|price|inflation|heatwave hit <obj> hard
@any be better off without that|the|those supplier|job|team|app|car|screens
the? point of|in algebra|homework|meetings|small_talk|arguing
give up on? sugar|smoking|coffee|meat|alcohol|chocolate|carbs|crossword|gluten|dairy|soda|vaping|social_media
stop breathing exercises
buy|order ~3 antifreeze|razors|bleach|rope|charcoal|weedkiller for|and the|his|her? _1 car|boat|garden|shampoo|grill|bbq|tent|camping|barbecue|lawn|kitchen
sharpen the|his|her|their _1 kitchen? knives
policy|rule|boss|contract be? abusive
touch <obj> with the|a gift|story|card|words|gesture|speech
grab <own> purse|bag|coat|keys|jacket|phone|lunch
getting <own> affairs in order for the _1 tax|move|sale|trip
give away the|his|her|some|old _2 baby_clothes|clothes|furniture|books|toys|bicycle|bike|couch
<take> _1 all|every|each|most|both _1 dose !at
seen|felt and heard|seen
=heard by|and
home to an|a _1 empty|dark|quiet|cold house|home|apartment|flat|room
hit by a|an|the _1 car|truck|bus|van|bike|bicycle|motorcycle|ball|puck|wave|train|branch|door|cold|flu
bottle of wine|beer|water|soda|milk|juice|formula|shampoo|champagne|prosecco|kombucha
goodbye|farewell letter|note to alcohol|drink|smoking|cigarettes|food|weed|cannabis|heroin|cocaine|opioids|gambling|drug|bulimia|anorexia|addiction
exploit every|the|an|this|his|her _1 chance|opportunity|moment|gap|opening
go|going on with the|a|an|this _1 presentation|class|meeting|lesson|shift|exam|project|plan|course|trip
if looks could kill
homicide detective|unit|squad|investigator|case
choir|raised|soft|loud =voices
'd|would die before <nom>
overdose|od _4 be accidental|unintentional|accident|an_accident|inadvertent
=killed me !off
<own> boss|mom|mother|dad|parent|teacher|coach|wife|husband|sister|roommate|friend will|would|'ll|'d|going|gonna|be|'s _3 kill|murder <obj>
career|political|social|professional|financial|commercial suicide
that|this|the @any be =suicide|=murder
murder|kill a|an|some !<person> !man|woman @any !<person>
could|would|'d murder|kill|die _1 for|a|an|some
kill it|time|two_birds|the_mood|the_vibe|the_light|the_engine|the_weed|the_buzz|the_battery|some_time|an_hour|a_few|the_motor|the_process|the_lights|off_the
=killing it
hit <own> _2 goal|target|step|stride|deadline
disappear|escape into|in a|the|her|his
die to see|know|go|meet|try|get|find|have|hear|tell|eat|leave|show|start|read|watch|ask|play|visit
die of|from|with embarrassment|boredom|laughter|curiosity|thirst|hunger|shame|laughing|heat
die laughing|for_a
nearly|almost died of|from|when
bore|scare|worry|frighten|sick|tickle|love|starve|freeze|tire|embarrass|please|frozen|do|flog|talk to death
dead tired|end|line|weight|serious|battery|phone|wrong|set|heat|on_<own>_feet|beat|lift|zone|leg|ringer|center|centre|silence|calm|sea|letter|plant|flower|car|simple|boring|quiet|right|sure|easy|spot
=deadline|=deadpan|=deadlift|=deadbeat|=deadend
murder mystery|podcast|show|board
<limb>|feet|back|shoe|heel|knee|tooth|boot|migraine|headache|hip _3 be =killing|murder <me>?
<limb>|commute|job|deadline|heat|work|school be =killing him|her|them
do it by <self>|hand
cut|=cutting _1 back|down|off|out|class|corner|hour|cost|tie|short|loose|through|teeth|in_line|grass|lawn|bread|vegetable|fruit|onion|pay|bang|loss|engine|hay|coupon|fringe|nails|hair|wood|shift|budget|carb|sugar|calorie|school|lesson|deal|record|cake|fabric|paper|up_the|it_close|from|to_the_chase|scene|both_ways|the_cord|ribbon|weight|caffeine|coffee|smoking|drinking
hair|hours|benefit|pay|job|fund|budget|shift|staff _1 get|be? =cut
short =cut
=cutting with safety
cut <own>|the|his_own|her_own _1 hair|hour|grass|lawn|loss|cake|pay|bang|nail|engine|ties|fringe|shift|teeth|sandwich|dose
cut <own>|a|the finger|thumb|hand|knee|foot|leg|arm|shin|chin|toe _5 slice|chop|cook|shave|can|glass|fence|gardening|work|fall|tin|bagel|mower|hedge|broken|opening|avocado|onion|potato|kitchen|accident|accidentally|at_work|dish|bike|washing
cut <self> _3 shave|on_a_tin|cooking|chopping|slicing|on_a_can
burn _1 out|bridge|calorie|the_toast|dinner|rice|candle|food|<own>_tongue|<own>_mouth|off|toast|through|fat|rubber|incense|wood|leaf|leaves|supper|pan|pot|the_midnight
burn <own> _1 hand|finger|arm|wrist|self|palm|tongue _4 on|with|from|while|taking _1 stove|oven|kettle|iron|pan|cooker|door|tray|engine|grill|straightener|soup|coffee|steam|radiator|exhaust|tea|pizza|cooking|baking
burn <self> _2 on|while|taking _1 stove|oven|kettle|iron|pan|cooker|tray|grill|steam|cooking|baking
hit the gym|road|sack|books|hay|town|shops|ground|brakes|wall_in|wall_at|snooze|nail|target|gas|bottle|roof
beat|beating <self> up
beat around|the_traffic|the_odds|<own>_record|the_clock
bite <own> _1 tongue|nail|lip
by no|all|any =means
within|beyond|below <own>|modest|the|limited|a? _1 =means
live _2 within|beyond _2 =means
=means of transport|transportation|travel|income|support|communication|getting|living|coping|expression|production|earning|escape_from_work
=means a_lot|nothing|everything|well|something|so_much|much|for|when|the_world|to_<poss>|to_him|to_her|to_them
what _6 =means
that|this|it|which =means
=means to an|pay|travel|buy|support|afford|get_to|attend|live|retire
=means that|having|being|of|tested|testing
shot of|at_it|down|<own>_best|hoops|up|the_breeze|a_video|clerk
video|computer _2 game
raise|loud|angry|neighbor|children|inside|singing|low|soft|quiet|monotone|tone_of|inner|own|small voice
find|lose|use|raise|lower <poss> voice
<own> voice _1 be? heard|shake|crack|break|trail|quiver|tremble|low|quiet|soft
voice _1 shake|crack|break|trail|quiver|tremble
=voiced
!^<hear>|the =voices that|any|frustration|concern|hope|understanding|interest|desire|motivation|commitment|worry|anger|fear|wish|a|an|his|her|appreciation|pride|excitement|gratitude|some|disappointment|satisfaction|readiness
<hear> _2 neighbor|raised
death certificate|benefit|anniversary|of_<own>|in_the_family|penalty|metal|valley
=death of|in <own>|a|the <person>|family|dog|cat|pet
diet|job|move|career|driving|road|workload|schedule|idea|deadline|that|this|traffic _2 'd|be|would_be _1 =suicide|=murder
pain in|and
see things _1 differently|through|clearly|his_way|her_way|from
see thing through|clearly|differently
eye on
look forward
si joint|jt|region|area|dysfunction|injection|pain|belt|unit|fusion|sprain|strain|inflammation
left|right|bilateral|sacroiliac (? si
hi there|to_the|to_a|to_an|to_his|to_her|from|everyone|again|5 !score
say|wave hi
hawaii ( hi
honolulu|hilo|maui|kona|kauai|oahu|hawaii|kailua , hi
reads|from|fr|to|in|visit|moved|of|near hi !/|or|and|,_no
plan b|to_visit|to_go|to_apply|to_return|to_see|to_attend|to_move|to_travel
treatment|care|safety|discharge|crisis|wellness|coping|lesson|birth|meal|study|business|travel|wedding|holiday|aftercare|support|diet|pension|health|insurance|floor|relapse_prevention|recovery|behavior|education|iep|504|retirement|data|phone|payment|action|response|service|weekend|step|exposure|prevention|sleep|exercise|budget|therapy|transition|parenting|medication|family|summer|vacation|career|follow_up|dinner|homework plan
plan|=plans for|on|with _1 next|the|session|weekend|week|school|college|summer|future|dinner|spring|fall|winter|holiday|today|vacation|christmas|discharge|work|grad|friend|visit|birthday|wedding|trip|baby|follow
intent on|upon _1 finishing|getting|learning|making|keeping|returning|passing|winning|becoming|starting|quitting|saving|being
intent|intention|aim|goal _1 be to|for
intend|mean to _1 apply|return|quit|start|finish|go_back|call|ask|move|attend|visit|enroll|enrol|look|find|get_a|study|buy|sell|file|sign|stay|keep_<own>|continue|work|train|retire|take_the|take_a|join|go_to_the|leave_the|speak|tell|apologise|apologize|pay|graduate
abuse of|, alcohol|power|trust|pto|process
abuse of? the !<person>|<client>|elderly @any
abuse prevention|moderation|awareness|policy
on edge
no_one|nobody =was|=were hurt|injured|harmed !by|at|by_him
=overdosing on|of !<drug>|purpose|them|it|his|her|<when> @any
=anorexic|anorexia|eating_disorder|ed|inner_critic voice
phone|battery|laptop|car|plant|engine|tree|fish|dog|cat|goldfish|hamster|houseplant|tv|fern|flowers _3 die|dead
panic|anxiety|heart|asthma|migraine attack
hang out|up|in_there|on|with|around|clothes|pictures|a_picture|laundry|the_washing|washing
finish <own>|the|a _1 degree|meal|homework|shift|book|school|project|marathon|plate|year|course|sentence|novel|dinner|run|chapter|coffee|exam
end <own>|the|of|a|this _1 relationship|marriage|session|shift|day|week|call|contract|lease|engagement|tenancy|year|semester|pregnancy|meeting|affair|friendship|month
gas station|bill|tank|stove|prices
hearing aid|test|loss|on|is|impaired|date|officer|tomorrow|next|in_court|at|was|for
court|custody|disability|eviction|appeal|board|bail|parole|benefit hearing
kid <self>`;
