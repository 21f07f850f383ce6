/** What speaks of violence to others and of hurting oneself (own list, 2026-11). */
export const VIOLENCE: readonly (readonly [string, string])[] = [
  [
    'hi plain',
    `<want>|<think>|<aim>|will|'d|going ~5 beat|mess|fuck|rough <someone> up !to|for
<want>|<think>|<aim>|will|'d|going ~5 beat|mess|fuck|rough up <someone>
<want>|<think>|<aim>|will|would|'d|'ll|could|going|image ~5 break|snap|wring|crack|smash|bash|cave|split|crush|stomp <poss>|<someone>_'s|<someone> _1 neck|skull|head|face|jaw|throat|teeth|leg|knee|kneecap|brain|nose|rib !against|into|off|until
<want>|<think>|<aim>|will|'ll|going|plan ~4 take <person>|<obj>|<someone> out !to|for|of|on|in|shopping|dancing
<want>|<think>|<aim>|will|'ll|going|plan ~4 =take|=taking out <someone> !to|for|shopping
take _1 <anyone>|<someone>|as_many _3 down|with <me>|<self> !to|home|when|on
go|pull|do a? postal|columbine|rampage|shooting
finish the job with|on|if|when|once|@end
get <own> hands|hand on <someone>
<want>|<aim>|going|will|'ll ~3 go|come after <someone>
<want>|<aim>|going|<think> ~4 jump|rush|ambush|fight|swing_on|swing_at|knock_out|lay_out <someone> !off|with|in|rope
wish _1 ill|death|evil|harm on|upon|to|for? <someone>
thought|idea|intent|plan|threat against <anyone>|<someone>|other
pillow over|onto|on <obj>|<someone>|<poss>_face|the_face
chase|threaten|attack|charge|approach|corner _1 <someone>|<obj> _1 with|holding _2 <weapon>|pipe|stick|rock|chair|pan

homicide ideation|thought|intent|idea|urge|plan
homicide
thought|idea|urge|fantasy|talk|image|impulse|intention _2 of|about|toward|to violence|violent_act|murder|killing|revenge|retaliate|retaliation|harm !<self>|to_<self>
violent|violence|aggressive|assaultive|murderous|vengeful _1 thought|urge|ideation|fantasy|impulse|thinking|idea|intent|plan|image|feeling|intention
!^domestic|partner|family|video|media|gun|political|workplace|dating|interpersonal violence !from|at_home|in_the|prevention|risk
violent|aggressive _1 to|toward|with|against <anyone>|<someone>
danger|harm|threat|violence|violent|aggression|injury _1 to|toward|against|of _1 <anyone>|<someone> !<self>
<harm> to? <anyone> !<self>|by|with
<harm> to? the other >> @end
<harm> !<me>|by of? <own>|some|another|the people|person|child|baby|kid|family
<self> _1 or|and|nor|&|/ to|of|toward|for|for_that_matter,? <anyone>|<person>
<harm> <self> _1 or|and|nor|& to|of|toward? <anyone>|<someone>
<want>|<think>|<aim>|like|feels_like|said|image|picture ~6 <harm> to|at? <someone> !back_home|up|off_his|off_her
<want>|<think>|<aim>|plot|scheme|fantasy|image|impulse|urge|plan _6 kill|murder|stab|hurt|harm|attack|assault|strangle|shoot the|this|that|those @any !tree|engine|lights|weeds|mood
<want>|<think>|<aim> _3 hurt|harm|kill|attack|stab|shoot|beat|punch anyone|anybody|no_one|nobody|someone|people
put|bury <obj> in _1 ground
lie in wait
<want>|<think>|<aim> _5 put|throw|push|bury|leave _3 in|under|through|off _1 ground|hospital|coffin|grave|morgue|window|wall|train|stairs|bridge
<want>|<think>|<aim> _5 run|mow <someone> over|down|off
<want>|<think>|<aim> _5 finish|do|beat|wipe|blow|smash|bash|cave|knock _3 out|senseless|throat|head|brain|skull|in|off
<want>|<think>|<aim>|image|picture _6 drop|smother|shake|drown|throw|hurt|harm|suffocate|stab the|her|his _1 baby|child|infant|newborn|son|daughter|toddler|kid
<want>|<think>|<aim>|threaten _5 burn|torch|blow|shoot _3 down|up|house|flat|car|place|school|office
<want> <someone>|him|her|them _3 be? dead|hurt|to_suffer|to_die|to_bleed|to_pay|gone|die|suffer
see|watch <someone> bleed|dead|die|suffer
die|bleed|suffer _2 at <own> hands
in =fights
<harm> <self> , <poss>|the|or
cut|slit <poss>|someone_'s throat
make <someone> pay|suffer|bleed|regret|sorry !for_the|dinner
hit|kill|revenge list
list of people|those|names _3 <harm>
shoot up _2 !heroin|drugs|with the|his|her|school|place|office|church|mall|store|work
retaliate
get even
settle _2 it|score|things|this with <someone>
<want>|<think>|<aim>|idea|impulse|urge|image|fear +6 harm|hurt|kill|stab|smother|shake|drop|drown|throw|strangle|hit|attack|assault|suffocate|poison|slap|punch|murder|choke|injure the|her|his|my|<poss> _1 <person>|bub
harm|hurt|violence|injury|damage|ill _1 to|toward|against|on|upon|of _1 <someone>|bub|baby|infant
lay|laid|put|raise hand|a_hand|fist _1 on|against|to <someone>
do something|anything|harm|damage _1 to <someone>|<obj>
be|get|become|turn|act violent|violently|assaultive|aggressive
harm others
threat|threaten to? _2 <harm> !<self>|suicide
threaten <someone> !by
threat|threaten _4 gun|weapon|knife|bomb
make threat
swing|throw _3 at <someone>
bring|take|carry _2 <weapon> _1 to school|work|church|office|class|campus
threat to|against|toward|about <someone>
threat to|against|toward
wave|point|pull|brandish|draw|swing|lunge|chase|go_after|hold|come_at _3 <weapon> _1 at|around|on|about|with|to <someone>|<anyone>?
come to _1 harm|grief
do|cause|inflict|wish _3 harm|violence|injury|hurt|damage|ill _1 to|on|against|toward|upon? <anyone>|<someone>
do violence
take anyone|someone|another|others 's? else? 's? life|own?
<think> _2 of|about <harm> me|us
hurt|harm those|anyone|people around
<harm> a|the|his|her|another|some _2 <person> !by
fight|assault|altercation with|against|toward|on <someone>
assault charge|conviction|arrest
^to|of|about|will|would|and|by|'d|could|might <lethal> <someone>
would|will|'d|going_to|gonna _1 run <obj>|<someone> over|down
no|a|any|other person|one|man|soul to be? hurt|harmed
do|finish|sort _1 <someone> in|off
put <own> hands|fist _1 on|around|round|through <someone>|<own>_neck|<own>_throat`,
  ],
  [
    'hi ambiguous',
    `handle|deal_with <someone> <self>|<own>_way
teach <someone> a lesson
get back at <someone>
!^the|for revenge|vendetta !of|bedtime|porn|body
one of us|them will have to go
follow|stalk|wait|drive|park|sit|watch _2 outside|past|after|by|for _2 ex|boss|wife|husband|partner|coworker|neighbor|<someone>
<poss>|the <person> 's house|car|flat|workplace|street
follow <someone> _1 home
get|have what|it _2 coming|deserve
pay for this|it|that|what`,
  ],
  [
    'hi hint',
    `could|i_would|i_'d|just|happily|gladly|ready_to|feel_like|feels_like _2 murder|kill|strangle|throttle|wring|choke|slap|smack|shoot that|this|him|her|them|<someone>|whoever|every|@name
knock <someone> into|out|down`,
  ],
  [
    'hi near',
    `violent !crime|film|game|home|partner|ex|husband|father|relationship|man|upbringing|offender
aggression`,
  ],
  [
    'hi topic',
    `risk to others\n^:|, others &0|nil|none|neg|=|:|-post\nviolence risk|question|screen|assessment|item\ndanger_to others question|item`,
  ],
  [
    'hi safe',
    `nothing|no_harm|none toward|against|to other|<anyone>
harm|hurt no one|nobody|none
no_one|nobody to_be|will_be hurt|harmed\nsafe to|with|around|from _3 others|people`,
  ],
];

export const SELF_HARM: readonly (readonly [string, string])[] = [
  [
    'self_harm plain',
    `self laceration|lacerating|punching|punch|bite|biting|scratch|scratching|slap|slapping|strangulation|strangle|flagellation|flagellate|branding|choking|wound|wounding|inflicted !esteem
give|inflict|leave|cause|do|put|make <self> _2 burn|cut|bruise|wound|scratch|mark|welt|harm|pain|injury
make|inflict _2 <wound> on|to|across|down <own>|<self>
!^and compass|key|point|tack|thumbtack|staple|pencil|pen|fork|nail|stick|shard|eraser|coil|vape|fingernail|blade|razor|needle|glass in|on|to|into|against|across|over|along|down|up <poss> _1 <limb>|thigh|skin
=eraser|cigarette|lighter|salt|match|heat =burn|=burns
<cutting>|scrub|scour|rub|flog|snap|dig|punch ~8 till|until _3 bleed|=bled|bloody|bruise|swell|swollen|raw|blister
=sh >> urge|thought|behavior|episode|incident|this_week|today|since|reported|present|again|last_night|yesterday|with|by|x2|x3|when|most|in
^is|endorsed|if|reports|reported|describes|to|hist|recent|there|about|recurrent =sh
=cut|=cutting|=cuts on mon|tue|wed|thu|fri|sat|sun
=cutting >> report|note|present|disclose|observe|endorse|resume|continue|wks|weeks|x2_wks
nssi|sib|dsh|nssib|shi
<harm> +3 including <self>
injury|harm|violence|damage to|of|against <self>
swallow|ingest|insert _2 blade|battery|razor|glass|screw|pin|metal|needle|magnets
self directed violence|injury|harm
hurt|harm|injure|damage|punish|cut|burn|scratch _1 <poss> _1 body|skin|arm|leg|thighs|wrist
blade|razor|lighter|knife|needle|pin|glass|scissors|tweezers on|to|into|against|across <poss> _1 <limb>|skin|body
@num =cuts|=burns on|from|to|across
=cut >> x2|x3|x4|x5|x6|about|an_hour
last =cut|=burned|=scratched|=self_harmed
tsh|tosh|dts
self harm|injury|injure|injurious|mutilate|mutilation|inflict|destructive|punish|lacerate|cutting|cut|burning|burn|abuse|hit !cooking
parasuicidal|parasuicide
pick _1 at? _1 <wound>|scab|stitch
carve|cut|scratch|burn|etch|write|draw _3 into|in|on <own> <limb>|skin
=sh >> :|—|-post|=
go|move|switch|turn|start|resume|begin _2 to|onto|with? =burning|=cutting|=scratching
<cutting> to? <self> !up|over_mistakes|off|out|on_the|on_a|shaving|while|from|in_the_foot
<harm> _2 or|and|nor <self>
harm _1 to? <self>
pull|tear|pick|rip _1 out|at|open? _1 =stitches|sutures
pick|scratch|bite|scrape|pull|dig|rub|claw _3 skin|scab|lip|finger|nail|cuticle|arm|leg|hand|thigh _3 till|until|open|raw|bleed|bloody
<maim> at|into|up|open|apart|on? _2 <own>|=both _2 <limb> !while|cooking|slicing|on_the|on_a|shaving|moisturiser|playing|at_work|badly_in
<maim> left|right|upper|lower|inner|both? <limb>|=head !while|cooking|slicing|shaving|playing|surgery|injury
<person> =cuts|=self_harms !back|down|hair|his|her|the|grass|class|corners
<cutting> _1 the? back|side|top|inside|heel|sole of <own> @any
new|fresh|recent|superficial|=old|self_inflicted|healing|multiple|linear|parallel|several|row_of|rows_of|horizontal|faint|faded|healed _2 <wound> !down|back
the|these|those|any|her|his <wound> !down|back|off|loss|himself|herself|itself
<wound>|=cutting _3 on|to|across|along|down|up|over|in|around _3 <limb>
cigarette|lighter|iron|match|stove|boiling_water|flame|hair_straightener|straightener|curling_iron|hot_spoon _3 on|to|against|over|out _3 <limb>|<self>
=cut|=cuts|=cutting >> between|from_age|from_the_age|as|when|during|in|at|a_few|since|for|through|throughout _1 teen|teenager|child|girl|boy|school|college|stress|upset|@num|years|most
=cut|=cuts|=burned|=burnt|=cutting|=burning|=scratched >> again|yesterday|last_night|last_week|twice|this_week|daily|to_cope|to_feel|when|after|x|@num|once|weekly|nightly|instead|because|until|till|since|ever
=cut|=cutting|=cuts|=cutter|=scratched|=scratching|=burning >> @end|but|on_<when>|<when>|again|since|as|at|during|most|every|daily|nightly|weekly|x|@num|today|yesterday|last|this|or|and|nor|/|behavior|episode|incident|urge|to_cope|to_feel|when|until|till|because|more|denied|have|is|with|on_<own>|in_the_bathroom|in_her_room|in_his_room|in_secret|in_the_shower|recently|lately|twice|once|while|after|before|by|for|now|of_<own>
urge|temptation|tempted|impulse|want _2 to|of|for cut|burn|scratch|bite|hit|carve|slice !back|down|off|<someone>|<anyone>|the|out
to cut|burn or|and =burn|=cut|scratch
burn|cut or|and|nor|/ =burn|=cut|=cutting|=burning|scratch
scratch|cut|nick|poke _2 with _1 pin|blade|razor|compass|key|paperclip|scissors|glass|knife|needle|staple|pencil
tie _2 ligature
razor|blade|scalpel|compass|scissors|shard|paperclip|knife to|on|across|against|over|into <own> _1 <limb>
punch|hit|kick _1 wall|door|mirror|concrete|brick|locker +8 bleed|blood|bloody|knuckle|broke|bruised
^do|no|deny|any|recent|nil|si|hi|/|,|or|and|of|current|denies|hx|for|ø|-pre|+pre|been|the|to =sh
bang|hit|slam|knock|smash|bash _1 <own> =head|forehead !on_the_kerb
head banging
<harm> self
^no|new|recent|fresh|superficial|x|has|of|any =cuts !back|down|to
hit|hurt|burn|cut|harm|injure|punish <self> !off
starve <self> to|as punish|punishment`,
  ],
  ['self_harm near', `on purpose|deliberately|intentionally\n`],
  ['self_harm topic', `risk of self harm`],
  [
    'self_harm ambiguous',
    `pull out? <own> _1 hair
punch|hit|kick the|a|walls? wall|door|mirror|locker|fridge|dashboard
punch wall|door
sleeve pulled|down|rolled
snap _3 rubber_band|elastic|hair_tie|hair_band|band !till|until
mark|bruise|bandage|plaster|band_aid|dressing|graze|scrape _2 on|along|across|around|over|round _2 <limb>
urge _1 to|of _2 hit`,
  ],
];
