/** What speaks of violence to others and of hurting oneself (own list, 2026-11). */
export const VIOLENCE: readonly (readonly [string, string])[] = [
  [
    'hi plain',
    `will|'d|going|<want>|<think>|<aim> ~5 beat|fuck|mess|rough <someone> up !to|for
will|'d|going|<want>|<think>|<aim> ~5 beat|fuck|mess|rough up <someone>
could|would|will|'d|going|<want>|<think>|<aim>|image|'ll ~5 break|crack|bash|smash|cave|crush|snap|split|stomp|wring <poss>|<someone>|<someone>_'s _1 leg|knee|brain|face|head|neck|throat|jaw|nose|rib|kneecap|skull|teeth !against|into|off|until
take _1 <anyone>|<someone>|as_many _3 down|with <self>|<me> !on|to|when|home
keep|prevent|stop <me> _1 from? <harm> <someone>
<want>|<think>|<aim> ~2 drive|run at|over <someone>
finish the job on|with|when|once|@end|if
attempted|double homicide|manslaughter|murder
=time|arrest|charge|convict|imprison|jail|prison|remand|sentence|trial ~5 manslaughter|murder|killing|assault|gbh|shooting|stabbing|wounding
going|<want>|<aim>|will|'ll ~3 come|go after <someone>
idea|thought|plan|intent|threat against <anyone>|<someone>|other
pillow on|over|onto <obj>|<someone>|<poss>_face|the_face
approach|attack|charge|chase|corner|threaten _1 <obj>|<someone> _1 holding|with _2 <weapon>|chair|pan|pipe|rock|stick

homicide idea|thought|plan|urge|ideation|intent
homicide
idea|thought|urge|impulse|fantasy|image|intention|talk _2 of|to|about|toward murder|killing|harm|violence|retaliate|retaliation|revenge|violent_act !<self>|to_<self>
aggressive|violent|assaultive|murderous|vengeful|violence _1 idea|thought|plan|urge|ideation|impulse|fantasy|image|intention|intent|feeling|thinking
!^dating|domestic|family|partner|interpersonal|gun|media|political|video|workplace violence !at_home|from|in_the|prevention|risk
aggression|danger|threat|harm|violence|injury|violent _1 of|to|against|toward _1 <anyone>|<someone> !<self>
<harm> to? <anyone> !by|with|<self>
<harm> to? the other >> @end
nor|or to kill|harm|hurt >> @end
<harm> !by|<me> of? <own>|the|some|another baby|child|kid|family|people|person
<self> _1 or|and|nor|&|/ of|to|for|for_that_matter,|toward? <anyone>|<person>
<harm> <self> _1 or|and|nor|& of|to|toward? <anyone>|<someone>
<want>|<think>|<aim>|image|picture|like|feels_like|said ~6 <harm> to|at? <someone> !back_home|off_her|off_his|up
<want>|<think>|<aim>|image|fantasy|urge|impulse|plan|plot|scheme _6 !^self kill|murder|shoot|stab|attack|harm|hurt|assault|strangle this|that|the|those !breeze|clock|computer|phone|engine|tree|lights|messenger|mood|printer|weeds @any
bury|put <obj> in _1 ground
lie in wait
<want>|<think>|<aim> _5 bury|put|leave|push|throw _3 in|through|off|under _1 bridge|train|coffin|grave|ground|wall|window|stairs|hospital|morgue
<want>|<think>|<aim> _5 mow|run <someone> off|down|over
<want>|<think>|<aim>|image|picture _6 drop|drown|harm|hurt|stab|shake|smother|suffocate|throw her|his|the _1 baby|child|kid|daughter|son|infant|newborn|toddler
<want> them|her|him|<someone> _3 be? die|dead|gone|hurt|suffer|to_bleed|to_die|to_pay|to_suffer
see|watch <someone> die|dead|suffer|bleed
die|suffer|bleed _2 at <own> hands
in =fights
<harm> <self> , the|<poss>|or
cut|slit <poss>|someone_'s throat
make <someone> suffer|bleed|pay|regret|sorry !dinner|for_the
kill|hit|revenge list
list of names|people|those _3 <harm>
shoot up _2 !drugs|heroin|with her|his|the|work|school|church|office|mall|place|store
retaliate
get even
settle _2 it|this|things|score with <someone>
hurt|harm|violence|injury|damage|ill _1 of|to|on|upon|against|toward _1 baby|infant|bub|<someone>
laid|lay|put|raise a_finger|a_hand|finger|hand|fist _1 on|to|against <someone>
do anything|something|damage|harm _1 to <obj>|<someone>
be|get|turn|become|act aggressive|violent|assaultive|violently
harm others
threat|threaten to? _2 <harm> !<self>|suicide
threaten <someone> !by
threat|threaten _4 knife|gun|weapon|bomb
swing|throw _3 at <someone>
bring|carry|take _2 <weapon> _1 to work|school|church|office|campus|class
threat about|to|against|toward <someone>
come to _1 grief|harm
do violence
take another|someone|anyone|others 's? else? 's? life|own?
<think> _2 of|about <harm> me|us
<harm> her|his|the|a|some|another _2 <person> !by
altercation|assault|fist_fight|fistfight|into_a_fight|physical_fight on|with|against|toward <someone>
assault arrest|charge|conviction
^and|of|to|about|by|'d|might|could|would|will <lethal> <someone>
would|will|'d|going_to|gonna _1 run <obj>|<someone> down|over
no|any|a|other man|person|one|soul to be? harmed|hurt
do|finish|sort _1 <someone> in|off
put <own> fist|hands _1 on|around|round|through <own>_neck|<own>_throat|<someone>`,
  ],
  [
    'hi ambiguous',
    `lose it on|with|at <someone>
deal_with|handle <someone> <self>|<own>_way
teach <someone> a lesson
get back at <someone>
!^for|the revenge|vendetta !of|bedtime|body|porn
one of them|us will have to go
follow <someone> _1 home
get|have it|what _2 coming|deserve
pay for it|this|that|what`,
  ],
  [
    'hi hint',
    `could|happily|just|feel_like|feels_like|gladly|i_'d|i_would|ready_to _2 kill|murder|shoot|strangle|choke|slap|smack|throttle|wring that|this|them|her|him|<someone>|@name|every|whoever
knock <someone> out|down|into`,
  ],
  [
    'hi near',
    `violent !man|father|husband|partner|home|relationship|upbringing|crime|ex|film|game|offender
^no|any|or|, =threats
^and|,|/|no|none|nil|neg|ø =to =other|=others !^say
aggression`,
  ],
  [
    'hi topic',
    `risk to others\n^,|: others &-post|=|:|none|nil|neg|0\nviolence item|question|screen|assessment|risk\ndanger_to others item|question`,
  ],
  [
    'hi safe',
    `no_harm|none|nothing to|against|toward <anyone>|other
hurt|harm no nobody|none|one
no_one|nobody to_be|will_be harmed|hurt\nsafe to|with|from|around _3 others|people`,
  ],
];

export const SELF_HARM: readonly (readonly [string, string])[] = [
  [
    'self_harm plain',
    `=burned|=cut|=cuts|=cutting|=burning|=scratched|=burnt >> when|once|after|@num|x|since|until|till|again|daily|nightly|twice|weekly|because|to_cope|to_feel|yesterday|ever|instead|last_night|last_week|this_week
=burned|=cut|=cuts|=scratched all? most_of|through|throughout ~3 school|college|university|teen|childhood|marriage|pregnancy|deployment|freshman|grade|year
=cut|=cutting|=burning in|through|during _2 school|college|university|teen|grade
inflict|make _2 <wound> on|to|across|down <own>|<self>
!^and blade|razor|compass|shard|coil|eraser|fingernail|fork|glass|needle|key|nail|pen|pencil|point|staple|stick|tack|thumbtack|vape against|into|in|on|to|across|down|over|along|up <poss> _1 <limb>|skin|thigh
=eraser|cigarette|lighter|match|heat|salt =burn|=burns
<cutting>|dig|rub|flog|punch|scour|scrub|snap ~8 until|till _3 =bled|bleed|bloody|raw|blister|bruise|swell|swollen
=sh >> +post|(|urge|x
^describe|endorse|report|there|to|about|if|hist|is|recent|recurrent =sh
=cut|=cutting|=cuts on fri|mon|sat|sun|thu|tue|wed
=cutting >> disclose|endorse|report|observe|present|continue|note|resume|weeks|wks|x2|x3|x4
dsh|nssi|nssib|sib|shi
<harm> +3 including <self>
harm|violence|injury|damage of|to|against <self>
ingest|swallow|insert _2 blade|razor|glass|needle|battery|magnets|metal|pin|screw
self directed harm|violence|injury
@num =burns|=cuts on|to|across|from
=cut >> about|an_hour|x2|x3|x4|x5|x6
dts|tosh|tsh
self cut|injure|harm|injury|abuse|burn|hit|burning|cutting|destructive|inflict|injurious|lacerate|mutilate|mutilation|punish !cooking
parasuicidal|parasuicide
pick _1 at? _1 <wound>|scab|stitch
cut|burn|carve|scratch|draw|etch|write _3 on|in|into <own> <limb>|skin
=sh >> -post|=|:|—
<cutting> to? <self> !from|while|shaving|on_a|on_the|in_the_foot|off|out|up|over_mistakes
<harm> _2 nor|or|and <self>
pick|pull|rip|tear _1 out|at|open? _1 =stitches|sutures
pick|pull|bite|scratch|claw|dig|rub|scrape _3 arm|finger|hand|leg|cuticle|lip|nail|scab|skin|thigh _3 until|till|bleed|bloody|raw|open
<maim> on|at|open|apart|into|up? _2 <own>|=both _2 <limb> !while|shaving|on_a|on_the|at_work|badly_in|cooking|slicing|playing|moisturiser
<maim> left|right|both|inner|lower|upper? <limb>|=head !while|shaving|cooking|slicing|playing|injury|surgery
<cutting> _1 the? back|heel|inside|side|sole|top of <own> @any
=old|faded|healed|faint|fresh|healing|horizontal|linear|multiple|recent|several|new|parallel|row_of|rows_of|self_inflicted|superficial _2 <wound> !back|down
her|his|the|those|these|any <wound> !back|down|loss|off|herself|himself|itself
<wound>|=cutting _3 in|on|to|across|down|over|along|up|around _3 <limb>
boiling_water|cigarette|lighter|match|curling_iron|flame|hair_straightener|hot_spoon|iron|stove|straightener _3 on|to|against|over|out _3 <limb>|<self>
=cut|=cutting|=cuts >> as|for|at|in|through|during|since|when|throughout|a_few|between|from_age|from_the_age _1 school|college|teen|boy|child|girl|@num|most|stress|teenager|upset|years
=cut|=cutting|=cuts|=scratched|=burning|=cutter|=scratching >> when|once|after|@num|x|since|until|till|again|daily|nightly|every|most|twice|weekly|because|to_cope|to_feel|yesterday|at|with|for|today|this|during|@end|or|and|/|nor|denied|is|<when>|as|by|last|before|behavior|but|now|episode|have|in_her_room|in_his_room|in_secret|in_the_bathroom|in_the_shower|incident|lately|recently|more|of_<own>|on_<own>|on_<when>|urge|while
urge|impulse|temptation|tempted|want _2 of|to|for cut|burn|carve|scratch|bite|hit|slice !<anyone>|<someone>|back|out|off|down|the
tie _2 ligature
blade|knife|razor|compass|shard|paperclip|scalpel|scissors on|to|across|over|against|into <own> _1 <limb>
hit|kick|punch _1 brick|concrete|door|wall|locker|mirror +8 bleed|bloody|blood|broke|bruised|knuckle
^current|any|or|and|,|/|no|of|to|for|:|nil|ø|deny|+pre|-pre|denies|been|do|hi|si|hx|recent|the =sh
bang|hit|bash|smash|knock|slam _1 <own> =head|forehead !on_the_kerb
head banging
starve <self> to|as punish|punishment`,
  ],
  ['self_harm near', `on deliberately|intentionally|purpose\n`],
  ['self_harm topic', `risk of self harm`],
  [
    'self_harm ambiguous',
    `pull out? <own> _1 hair
punch door|wall
sleeve down|pulled|rolled_down !up
snap _3 band|elastic|hair_band|hair_tie|rubber_band !until|till
band_aid|bandage|bruise|mark|dressing|graze|plaster|scrape _2 on|over|along|across|around|round _2 <limb>
urge _1 of|to _2 hit`,
  ],
];
