/** What speaks of violence to others and of hurting oneself (own list, 2026-11). */
export const VIOLENCE: readonly (readonly [string, string])[] = [
  [
    'hi plain',
    `going|will|'d|<aim>|<want>|<think> ~5 beat|fuck|mess|rough <someone> up !for|to
going|will|'d|<aim>|<want>|<think> ~5 beat|fuck|mess|rough up <someone>
could|would|will|'d|<aim>|<want>|<think>|going|'ll|image ~5 break|crack|bash|smash|cave|crush|snap|split|stomp|wring <poss>|<someone>|<someone>_'s _1 leg|knee|brain|head|face|jaw|nose|rib|kneecap|neck|throat|skull|teeth !against|into|off|until
<aim>|<want>|<think>|going|will|'ll|plan ~4 take <obj>|<someone>|<person> out !for|to|on|in|of|dancing|shopping
<aim>|<want>|<think>|going|will|'ll|plan ~4 =take|=taking out <someone> !for|to|shopping
take _1 <anyone>|<someone>|as_many _3 down|with <self>|<me> !to|on|when|home
do|go|pull a? columbine|postal|rampage|shooting
finish the job on|with|when|once|@end|if
get <own> hand|hands on <someone>
going|will|'ll|<aim>|<want> ~3 come|go after <someone>
<aim>|<want>|<think>|going ~4 ambush|fight|jump|knock_out|lay_out|rush|swing_at|swing_on <someone> !in|with|off|rope
wish _1 death|evil|harm|ill for|to|on|upon? <someone>
plan|thought|idea|intent|threat against <anyone>|<someone>|other
pillow on|over|onto <obj>|<someone>|<poss>_face|the_face
approach|attack|charge|chase|corner|threaten _1 <obj>|<someone> _1 holding|with _2 <weapon>|chair|pan|pipe|rock|stick

homicide plan|thought|urge|idea|intent|ideation
homicide
idea|thought|urge|impulse|image|fantasy|intention|talk _2 to|of|about|toward harm|violence|killing|murder|retaliate|retaliation|revenge|violent_act !<self>|to_<self>
aggressive|violent|assaultive|murderous|vengeful|violence _1 image|fantasy|intention|plan|thought|urge|impulse|feeling|idea|intent|ideation|thinking
!^dating|domestic|family|partner|interpersonal|gun|media|political|video|workplace violence !at_home|from|in_the|prevention|risk
aggressive|violent _1 to|against|toward|with <anyone>|<someone>
harm|violence|injury|aggression|danger|threat|violent _1 to|of|toward|against _1 <anyone>|<someone> !<self>
<harm> to? <anyone> !by|with|<self>
<harm> to? the other >> @end
<harm> !by|<me> of? <own>|the|some|another baby|child|kid|family|people|person
<self> _1 or|and|nor|&|/ for|to|of|toward|for_that_matter,? <anyone>|<person>
<harm> <self> _1 or|and|nor|& to|of|toward? <anyone>|<someone>
<aim>|<want>|<think>|image|picture|like|feels_like|said ~6 <harm> to|at? <someone> !back_home|off_her|off_his|up
plan|urge|impulse|image|fantasy|<aim>|<want>|<think>|plot|scheme _6 kill|murder|harm|hurt|stab|attack|shoot|strangle|assault this|that|the|those @any !engine|tree|lights|mood|weeds
<aim>|<want>|<think> _3 kill|harm|hurt|stab|attack|shoot|beat|punch no_one|nobody|anybody|anyone|someone|people
bury|put <obj> in _1 ground
lie in wait
<aim>|<want>|<think> _5 bury|put|leave|push|throw _3 through|off|under|in _1 bridge|train|coffin|grave|ground|wall|window|stairs|hospital|morgue
<aim>|<want>|<think> _5 mow|run <someone> down|over|off
<aim>|<want>|<think> _5 beat|bash|smash|cave|blow|do|finish|knock|wipe _3 throat|skull|brain|head|off|out|in|senseless
<aim>|<want>|<think>|image|picture _6 harm|hurt|stab|drown|drop|shake|smother|suffocate|throw the|her|his _1 baby|child|kid|daughter|son|infant|newborn|toddler
<aim>|<want>|<think>|threaten _5 blow|burn|shoot|torch _3 down|up|car|house|flat|place|office|school
<want> her|him|them|<someone> _3 be? die|dead|gone|hurt|suffer|to_bleed|to_die|to_pay|to_suffer
see|watch <someone> die|dead|suffer|bleed
die|suffer|bleed _2 at <own> hands
in =fights
<harm> <self> , the|<poss>|or
cut|slit <poss>|someone_'s throat
make <someone> suffer|bleed|pay|regret|sorry !for_the|dinner
kill|hit|revenge list
list of names|people|those _3 <harm>
shoot up _2 !drugs|heroin|with place|office|school|work|the|her|his|church|mall|store
retaliate
get even
settle _2 it|this|things|score with <someone>
<aim>|<want>|<think>|image|impulse|urge|idea|fear +6 kill|murder|harm|hurt|stab|attack|assault|strangle|choke|slap|hit|injure|drop|shake|smother|suffocate|throw|drown|poison|punch the|her|his|my|<poss> _1 <person>|bub
hurt|harm|violence|injury|damage|ill _1 to|of|toward|against|on|upon _1 baby|infant|bub|<someone>
lay|laid|put|raise hand|fist|a_hand _1 to|on|against <someone>
do anything|something|damage|harm _1 to <obj>|<someone>
get|be|act|become|turn aggressive|violent|assaultive|violently
harm others
threat|threaten to? _2 <harm> !<self>|suicide
threaten <someone> !by
threat|threaten _4 knife|gun|weapon|bomb
make threat
swing|throw _3 at <someone>
bring|carry|take _2 <weapon> _1 to campus|church|office|school|work|class
threat to|against|toward|about <someone>
threat to|against|toward
swing|brandish|hold|pull|point|wave|chase|come_at|draw|go_after|lunge _3 <weapon> _1 to|on|with|at|about|around <anyone>|<someone>?
come to _1 harm|grief
do|cause|inflict|wish _3 hurt|harm|violence|injury|damage|ill _1 to|on|upon|against|toward? <anyone>|<someone>
do violence
take anyone|someone|another|others 's? else? 's? life|own?
<think> _2 of|about <harm> me|us
harm|hurt anyone|people|those around
<harm> the|a|her|his|some|another _2 <person> !by
altercation|fight|assault on|with|against|toward <someone>
assault arrest|charge|conviction
^might|could|would|will|'d|to|of|about|by|and <lethal> <someone>
would|will|'d|going_to|gonna _1 run <obj>|<someone> down|over
a|any|no|other man|person|one|soul to be? harmed|hurt
do|finish|sort _1 <someone> in|off
put <own> fist|hands _1 on|around|round|through <own>_neck|<own>_throat|<someone>`,
  ],
  [
    'hi ambiguous',
    `deal_with|handle <someone> <self>|<own>_way
teach <someone> a lesson
get back at <someone>
!^for|the revenge|vendetta !of|bedtime|body|porn
one of them|us will have to go
drive|follow|sit|watch|park|stalk|wait _2 for|by|after|outside|past _2 boss|husband|wife|partner|ex|<someone>|coworker|neighbor
the|<poss> <person> 's car|house|flat|street|workplace
follow <someone> _1 home
get|have it|what _2 coming|deserve
pay for it|this|that|what`,
  ],
  [
    'hi hint',
    `could|happily|just|feel_like|feels_like|gladly|i_'d|i_would|ready_to _2 kill|murder|strangle|choke|slap|shoot|smack|throttle|wring her|him|them|that|this|every|<someone>|@name|whoever
knock <someone> down|out|into`,
  ],
  [
    'hi near',
    `violent !man|father|husband|partner|ex|home|relationship|upbringing|crime|film|game|offender
aggression`,
  ],
  [
    'hi topic',
    `risk to others\n^,|: others &-post|=|none|:|0|neg|nil\nviolence item|question|screen|assessment|risk\ndanger_to others item|question`,
  ],
  [
    'hi safe',
    `no_harm|none|nothing to|against|toward <anyone>|other
harm|hurt no nobody|none|one
no_one|nobody to_be|will_be harmed|hurt\nsafe to|with|from|around _3 others|people`,
  ],
];

export const SELF_HARM: readonly (readonly [string, string])[] = [
  [
    'self_harm plain',
    `self bite|scratch|wound|biting|branding|choking|flagellate|flagellation|inflicted|lacerating|laceration|punch|slap|strangle|punching|scratching|slapping|strangulation|wounding !esteem
do|cause|inflict|make|put|leave|give <self> _2 cut|burn|harm|injury|bruise|mark|welt|pain|scratch|wound
inflict|make _2 <wound> to|on|across|down <own>|<self>
!^and blade|razor|glass|needle|compass|key|pencil|staple|coil|eraser|fingernail|fork|nail|pen|point|shard|stick|tack|thumbtack|vape to|on|against|into|in|over|down|up|across|along <poss> _1 <limb>|skin|thigh
=eraser|cigarette|lighter|match|heat|salt =burn|=burns
<cutting>|dig|rub|flog|punch|scour|scrub|snap ~8 till|until _3 =bled|bleed|bloody|raw|blister|bruise|swell|swollen
=sh >> thought|urge|again|with|in|by|when|since|today|yesterday|behavior|episode|incident|most|last_night|this_week|present|reported|x2|x3
^about|if|to|is|describes|endorsed|reported|hist|recent|recurrent|reports|there =sh
=cut|=cutting|=cuts on fri|mon|sat|sun|thu|tue|wed
=cutting >> continue|present|disclose|endorse|report|observe|note|resume|weeks|wks|x2_wks
dsh|nssi|nssib|shi|sib
<harm> +3 including <self>
harm|violence|injury|damage to|of|against <self>
ingest|swallow|insert _2 blade|razor|glass|needle|pin|battery|magnets|metal|screw
self directed harm|violence|injury
burn|harm|hurt|cut|injure|punish|damage|scratch _1 <poss> _1 arm|wrist|body|skin|leg|thighs
blade|knife|razor|glass|needle|pin|scissors|lighter|tweezers to|on|against|into|across <poss> _1 <limb>|skin|body
@num =burns|=cuts to|on|across|from
=cut >> about|an_hour|x2|x3|x4|x5|x6
last =burned|=cut|=scratched|=self_harmed
dts|tosh|tsh
self cut|burn|harm|injury|abuse|burning|cutting|destructive|hit|injure|punish|inflict|injurious|lacerate|mutilate|mutilation !cooking
parasuicidal|parasuicide
pick _1 at? _1 <wound>|scab|stitch
cut|burn|scratch|carve|draw|etch|write _3 on|in|into <own> <limb>|skin
=sh >> -post|=|:|—
begin|go|start|move|turn|resume|switch _2 to|with|onto? =burning|=cutting|=scratching
<cutting> to? <self> !from|off|out|up|in_the_foot|on_a|on_the|shaving|while|over_mistakes
<harm> _2 and|or|nor <self>
harm _1 to? <self>
pick|pull|rip|tear _1 out|at|open? _1 =stitches|sutures
bite|scratch|claw|dig|rub|pick|pull|scrape _3 arm|finger|hand|leg|skin|thigh|cuticle|lip|nail|scab _3 till|until|bleed|bloody|raw|open
<maim> on|at|open|apart|into|up? _2 <own>|=both _2 <limb> !on_a|on_the|shaving|while|cooking|slicing|playing|at_work|badly_in|moisturiser
<maim> left|right|both|inner|lower|upper? <limb>|=head !shaving|while|cooking|slicing|playing|injury|surgery
<person> =cuts|=self_harms !the|her|his|back|down|class|corners|grass|hair
<cutting> _1 the? back|heel|inside|side|sole|top of <own> @any
=old|faded|healed|faint|fresh|new|recent|multiple|several|healing|horizontal|linear|parallel|row_of|rows_of|self_inflicted|superficial _2 <wound> !back|down
any|her|his|the|those|these <wound> !back|down|off|loss|herself|himself|itself
<wound>|=cutting _3 to|on|across|down|up|around|in|over|along _3 <limb>
boiling_water|cigarette|lighter|match|curling_iron|flame|hair_straightener|hot_spoon|iron|stove|straightener _3 to|on|against|over|out _3 <limb>|<self>
=cut|=cutting|=cuts >> as|for|at|in|when|since|during|throughout|through|a_few|between|from_age|from_the_age _1 school|college|@num|boy|child|girl|teen|teenager|most|stress|upset|years
=burned|=cut|=scratched|=burning|=cutting|=cuts|=burnt >> till|until|since|when|once|after|@num|x|again|daily|nightly|weekly|twice|because|to_cope|to_feel|yesterday|last_night|this_week|ever|instead|last_week
=burning|=cutting|=cuts|=cut|=scratched|=cutter|=scratching >> as|for|at|with|when|once|after|@num|x|again|daily|nightly|weekly|twice|because|to_cope|to_feel|yesterday|behavior|episode|incident|most|every|this|today|@end|now|but|and|or|/|nor|denied|is|<when>|before|till|until|since|during|last|by|urge|have|in_her_room|in_his_room|in_secret|in_the_bathroom|in_the_shower|lately|recently|more|of_<own>|on_<own>|on_<when>|while
impulse|urge|temptation|tempted|want _2 to|of|for cut|burn|scratch|carve|bite|hit|slice !back|down|out|off|<anyone>|<someone>|the
to cut|burn and|or =cut|=burn|scratch
cut|burn and|or|/|nor =burning|=cutting|=cut|=burn|scratch
cut|scratch|nick|poke _2 with _1 blade|knife|razor|glass|needle|pin|scissors|compass|key|pencil|staple|paperclip
tie _2 ligature
blade|knife|razor|compass|paperclip|scissors|scalpel|shard to|on|against|into|across|over <own> _1 <limb>
hit|punch|kick _1 brick|concrete|door|wall|locker|mirror +8 bleed|bloody|blood|broke|bruised|knuckle
^for|to|of|,|and|or|/|any|no|denies|+pre|-pre|ø|deny|current|been|do|hi|si|hx|nil|recent|the =sh
bang|hit|bash|smash|knock|slam _1 <own> =head|forehead !on_the_kerb
head banging
<harm> self
^fresh|new|recent|any|no|of|has|superficial|x =cuts !back|down|to
burn|harm|hurt|cut|injure|punish|hit <self> !off
starve <self> to|as punish|punishment`,
  ],
  ['self_harm near', `on deliberately|intentionally|purpose\n`],
  ['self_harm topic', `risk of self harm`],
  [
    'self_harm ambiguous',
    `pull out? <own> _1 hair
hit|punch|kick the|a|walls? dashboard|door|wall|locker|mirror|fridge
punch door|wall
sleeve down|pulled|rolled
snap _3 band|elastic|hair_band|hair_tie|rubber_band !till|until
band_aid|bandage|bruise|mark|dressing|graze|plaster|scrape _2 on|over|along|across|around|round _2 <limb>
urge _1 to|of _2 hit`,
  ],
];
