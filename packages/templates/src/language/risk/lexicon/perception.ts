/** What speaks of hallucinations and of abuse (own list, 2026-11). */
export const VOICES: readonly (readonly [string, string])[] = [
  [
    'avh plain',
    `ghost|demon|entity|apparition|specter in|at|by|around|on|outside|behind _1 <own>|the
get|receive|pick_up|hear|send|special _2 message|signal|transmission|instruction|code _1 from|through|via _1 tv|television|radio|god|computer|satellite|devil|alien|newspaper|license_plates
angel|demon|devil|spirit|ghost|jinn|saint|baby ~9 <tell>|talk|speak|whisper to? <me> !in_prayer
=voice !of ~8 tell|call|order|say <me>|<own>
avh
auditory|visual|tactile|olfactory|command and|or|/|, auditory|visual|tactile|olfactory|command hallucinate
=whispering|=mumbling|=murmuring !to|in_class|in_his|in_her|with
ah !ha
vh
hallucinate
ris !k
^no|deny|denies|denied|or|/|,|and|any|auditory|visual =ah|=vh
<hear> _3 voice|name|knock|whisper|footstep|someone_call|someone_talk|someone_whisper|people_talk|command|mumble|murmur|scream|laugh|singing|chanting|crying|talking|<own>_name !of_reason|of_his_conscience|of_her_conscience|in_the_hall|from_the_next|next_door|through_the_wall|upstairs|neighbor|carry|break|crack|on_the_recording|on_the_phone
=voices !concern|frustration|hope|worry|anger|fear|interest|understanding|desire|that_he|that_she|that_they|opinion|mail|note|message|actor|lesson|over|an|a|his|her|low|and_tone|be_heard|soft|quiet|was|to_be_heard|recognition|at_work|in_the_meeting|raised|any|it|commitment|gratitude|motivation
^a|the|another|male|female|man's|deep|strange =voice in|inside|from|at|behind|outside|when
the =voice >> is|was|tells|says|comes|keeps|has|seems
<hear> +6 people|person|man|woman|someone|child|baby|crowd _2 arguing|talking|whispering|shouting|crying|calling|laughing|screaming|about _1 <obj>|@end|when|outside
voice _5 <tell> _1 <me>|@any
<see> thing|shadow|figure|people|face|bug|shape|light|vision|blood|spider|man|woman|demon|ghost|something|insect|animal|snake !of_a|from_his|differently|through|clearly
=visions
internal|unseen|unheard stimuli|other|stimulus|voice|person
auditory|visual|voices|perceptual|sensory|tactile|olfactory|gustatory _2 phenomena|phenomenon|experience|disturbances|changes
psychotic|psychosis symptom|feature|process|phenomena|experience|episode
<hear> _2 choir|music|song|radio|orchestra|bells|baby|kettle|tap|voice|commands|name|god|lord|whispering|whispers|murmuring|angels|spirits|demons|music_that|laughing|crying !of_reason|of_his_conscience|of_her_conscience|from_next_door|upstairs|through_the_wall|in_the_hall|monitor
feel|sense _2 presence|someone|something _3 <ill>|behind|beside|in_the_room|touching
<see> _3 that|which|who +3 <unreal>
perceptual|sensory|auditory|visual|tactile|olfactory|command|perception _1 disturbance|abnormality|anomaly|distortion|experience|hallucination|phenomena|symptom
psychosis
strange|odd|unusual|abnormal|false perception|experience
psychotic !medication
<hear>|<see>|feel|talk|speak|respond|whisper|answer|reply +12 <unreal>
<hear>|<see> or|and|nor|/ <see>|<hear>
<hear> _3 sound|noises at|when|while|outside|no_one|nobody
talk|speak _1 to someone|somebody|man|woman|people in|on|behind _1 corner|wall|ceiling|room|kitchen
<hear> thing|anything|something|noise|sound !about|from_<poss>|from_the|new|back|else
<hear>|<see> _1 anything|thing !differently|through|from
<hear> anything|things|something|somebody|someone|sound|noise|music|step|laughter|crying|scratching _3 that|when|in|at|no|calling|who|others|at_night|unusual|strange|inside
might|may|could|maybe _2 be|have_been hearing|seeing
tv|television|radio|phone|computer|newsreader|newscaster|wall|god|angel|devil|satan|bird|dog|stranger|kettle|fan|fridge|newsman|presenter _2 <tell>|send|address|message to? <me>|about_him|about_her|directly|name
command|order from|to _1 kill|hurt|voice|god|devil|harm
command hallucination|type|voice
<see> a|the|dead|dark|black|his|her|some _2 shadow|figure|man|woman|face|shape|light|girl|boy|child|creature|cat|dog|silhouette in|at|by|on|behind|that|who|whom|out|stand|watch|follow|beside|corner|sit|over
<see>|<hear>|visit_by|talk_to|smell|feel _2 <ill> _1 <person> !'s
<ill> <person> _4 visit|talk|speak|come|appear|<tell>|stand|sit|call
people|person|someone|things _1 who|that|whom be? not _1 there|real|present|see|hear
talk|speak|respond|mutter|whisper _1 to|with|back|at _3 people|person|someone who|that be? not _1 there|real|present
talk|speak|respond|mutter|whisper _1 to|with|back|at _3 people_who_be|person_who|voice|the_air|unseen|nobody|no_one|someone_who|empty|walls|himself_as|herself_as|someone_not
appear|seem|observe|see|be|look _2 respond|attend|distracted|preoccupied _1 to|by internal|stimuli|voice|unseen
respond|attend to internal|unseen|voice
voice belong|comes|inside
insect|bug|spider|ant|worm _2 crawl|under _2 skin
<see> _2 cat|dog|snake|rat|mouse|spider|insect|bug|creature|animal|people|men|women|face|shadow|figure|child|angel|demon _2 on|in|under|at|behind|by|along _2 bed|wall|ceiling|carpet|wardrobe|curtain|window|corner|wallpaper|stairs|doorway
visit _2 by <own> _1 <ill>
face|wall|wallpaper|picture|vent|pipe|plug|socket _3 speak|talk|whisper
smell|taste _2 @any ~5 no_one|nobody|others|none else|cannot|can't|do
hear _2 devil|lord|committee|dead|spirit|angel
shadow people|figure|person|men
<see> a|the _2 shadow|figure|ghost|shape !of_a
taste|smell _3 poison|rot|burning|decay|gas _3 no_one|nobody|others|food`,
  ],
  [
    'avh ambiguous',
    `stop talking
name _2 being? called\n<hear> <own> name\ntalk|talking|mutter|whispering|laugh to <self>\nglance|look|stare|turn _3 empty|corner|ceiling|shoulder|behind|blank\nmuttering\nhead|tilt|cock _3 as_if listening\ncorner|shoulder|edge of <own> eye`,
  ],
];

export const ABUSE: readonly (readonly [string, string])[] = [
  [
    'abuse plain',
    `<kin>|he|boyfriend|girlfriend _3 get physical|violent|rough|handsy with|when|again|at_times|@end
<kin> _1 " get physical|violent|rough
physical|violent altercation|fight|confrontation|aggression|outburst with|from|by|between _2 <kin>
=beatings|=whippings|=lickings|=whuppings|=beating >> @end|from|by|at|as|in|last|since|this|when|reported|and|or|x2_wks|x2|present
=bullying|=bullied|harassment|harassed|incest|corporal_punishment !prevention|policy|program|other|others|peers|classmates|him|her|his|assembly|lawsuit|training
coercive|controlling|possessive|intimidating|threatening behavior|control|conduct
unwanted|nonconsensual|forced|inappropriate sexual|touch|touching|contact|sex _1 contact|touch|advances|sex|@end
be|get|=made|force|coerce|pressure|blackmail _3 do|have|perform|send|watch|give sexual|sex|oral|nudes|porn
<kin>|he ~4 blacken|black|bloody|split|bust <own> _1 eye|lip|nose
<male>|he ~4 break|fracture|crack|twist|dislocate her _1 nose|rib|jaw|arm|wrist|finger|tooth|collarbone
split|busted|bloodied|fat lip >> from|@end|by|after
be|get _1 =knocked|=smacked|=slapped|=shoved|=pushed|=roughed|=thrown|=beat|=tossed|=whipped around|about|up|down|across
give|receive|take|get <me>? _1 =slap|=slaps|=blows|=beating|=beatings|=hiding|=licks|=whipping|=punches|=lashes
raise|lift <poss>|a hand|fist _1 to|at|against|on <obj>
fist to <obj>
fear|afraid|fearful|worry|scared for <own> life|safety
=belittled|=humiliated|=threatened|=controlled|=stalked|=harassed|=isolated|=groomed ~4 by _1 <person>|him|her|them
turn to blows
!^substance|alcohol|drug|opioid|stimulant|laxative|polysubstance|medication|cannabis|cocaine|prescription|inhalant|solvent|steroid|of|self|elder_care abuse|=abusive|=abusing !of_alcohol|of_substance|of_drug|of_the_expenses|of_the_system|of_discretion|of_process|of_medication|of_trust|of_power|of_prescription|of_his|of_her|of_cannabis|alcohol|substance|drug|laxative|opioid|cocaine|medication|caffeine|prescription|pain|counselor|counsellor|cannabis|his_adderall|her_adderall
=violence _4 relationship|home|marriage|partner|husband|wife|household
<person> _5 <strike> _1 <own>? <person>
ipv
dv
mst
put|lay|laid _1 hand _1 on <obj>|client
coercion|intimidation
intimidated|threatened _1 by|at|in|with <person>|him|her|home
afraid|fear|scared|fearful|frightened _1 of|from? <obj>|<poss>_<person>|<person>|home
hurt|hit|harm|threaten|beat|slap|push|choke by <poss>? _1 <person>|him|her|anyone|someone !'s
harm|violence|abuse|threats _1 from|by <person>|<poss>_<person>|others|anyone|him|her|partner
<person> _6 =following|=follows|=stalking|=stalks|=stalked <obj>|client
<person> _8 break|smash|destroy <poss> _1 phone|finger|nose|arm|rib|jaw|thing|laptop|glasses|wrist
domestic|intimate|partner|dating|family|physical|sexual|interpersonal _1 violence|assault
!^self neglect !work|chores|hygiene|his|her|their|the|to|homework|<self>|meals|sleep
molest|molestation
rape|=raped
sexually|sexual _1 assault|exploit|exploitation|coerce|coercion|touched|abuse|harm|harassment
maltreat|maltreatment|mistreat|mistreatment|exploited|exploitation|traffick|traffic_for_sex
=hit|=slapped|=punched|=choked|=kicked|=beaten|=assaulted|=attacked|=shoved|=pushed|=bullied|=mauled _3 by <own>|a|the|two|an? _2 <person>
=bullied|=beaten|=assaulted|=abused >> at|by|in
partner|husband|boyfriend|ex|wife|he _1 =forced sex
be|get _2 <strike> _6 by|at_home|inappropriately|as_a|in_childhood|daily|often|regularly|growing_up|when
be|get _1 =hit|=slapped|=choked|=punched|=kicked|=shoved|=pushed|=strangled|=beaten|=assaulted|=grabbed|=thrown|=threatened|=attacked|=stalked|=controlled|=frightened|=raped|=groped|=molested|=belted|=whipped|=smacked|=spanked|=bitten|locked_in|locked_out|=isolated|=burned
<caretaker> 's? ~5 <strike> _1 <obj> !up|off|back|head|home
<caretaker> 's? _3 withhold|refuse|deny _2 food|medication|money|care|water|meal|medicine
<caretaker> 's? _4 <strike> _3 <obj>|client|patient|pt|child|kid|boys|girls|<own>_face|<own>_arm|<own>_hair|<own>_wrist|<own>_neck|<own>_throat|@name !up|off|back|head|home|to_school|gently
<caretaker> ~9 =touches|=touched|grope|fondle|molest|rape|force|strangle|choke|beat <obj>|client
<caretaker> _4 beat|choke|strangle|rape|molest|whip|belt|batter|thrash <obj>|client|patient|pt|@name|the|a
anyone|anybody|someone|somebody _4 <strike>|hurting|hitting|harm|touching|threatening|controlling|yelling
hold|point|pull|put|wave|brandish _2 knife|gun|blade|weapon _2 to|at|on|against|toward <obj>|<own>
hold|grab|have|take|pin|drag|pull|seize|throw _1 <me> _3 by|against|down|to|into|across|out _2 throat|neck|hair|wall|arm|floor|wrist|room|bed|counter|door|stair|car|furniture|collar
force|pressure|coerce _2 sex|sexually|sexual|<self>_on|<me>_to_have|<me>_into|<me>_to_sleep|have_sex
<kin>|teacher|coach|staff|roommate|flatmate|boss|man|someone 's? _5 control|lock|withhold|keep|take|isolate|monitor|track|check|hold|manage|refuse _2 <me>|<own>|all_<own>|the|access _1 money|pension|wage|phone|in|out|benefit|card|key|friend|bank|passport|inhaler|food|medication|whereabouts|inside|paycheck|spending
he|they _3 control|withhold|keep|take|check _2 her|my _1 money|phone|key|medication
not allow|let|permit <me> _2 to? leave|see|work|have|use|speak|eat|go
lock <me> in|out|inside
unsafe|not_safe|not_feel_safe|afraid|scared|frightened|terrified|fear|fearful _1 at|of|going|to_go|in|with|to_return _2 home|husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|stepfather|mother|him|there|ex
not|never|nor _1 feel|be? safe _1 at|going|in|with|around _1 home|there|house|partner|husband|wife|boyfriend|girlfriend|father|stepfather|him|her|place
home _1 not|isnt safe
belt|hand|grip|finger|fingertip|strangulation|choke|bite|cord|loop _1 mark|print|bruise
bruise|=bruising|mark|welt|handprint|burn _4 from|by|where _3 husband|boyfriend|partner|father|belt|mother|stepfather|him|her|grabbed|held
violent|battering|=abusive|controlling|threatening _1 ex? partner|husband|boyfriend|wife|girlfriend|father|stepdad|stepfather|mother|dad|home|relationship|household|marriage|upbringing|childhood|parent|man
<person> 's? _4 violent|=abusive|aggressive|controlling|threatening|rough|handy !thought
<strike> _3 <me> _3 with _2 belt|stick|shoe|spoon|cane|cord|hanger|ruler|bottle|fist|paddle|slipper|wire
throw _3 at <me>
hand|fist _2 round|around|on|over <own> neck|throat|mouth
cps|aps|mandated|child_protective|dcfs _2 report
verbally|emotionally|physically|financially|sexually _2 abuse|hurt|exploit|assault|aggressive|violent
call <me> _2 worthless|stupid|names|useless|whore|slut
hit|beat|slap <obj> !up|back
^no|any|,|or|and|denies|denied|without =hitting|=threatening|coercion|=shoving|=violence|bullying !<self>|<limb>
frightened|afraid|scared of anyone|someone|anybody|people_at_home`,
  ],
  [
    'abuse ambiguous',
    `flinch|tense|freeze|startle|stiffen|cower|wince|go_quiet|went_quiet|apologise|apologize _8 husband|wife|partner|boyfriend|girlfriend|dad|father|stepfather|stepdad|mother|home|him|ex|son|carer
flinch
black eye
walk into a|the door|cupboard|cabinet
=bruise|=bruises|=bruised|=bruising
get _1 angry|physical|rough|heated|mad|temper
walk on eggshell
rough with <me>`,
  ],
  [
    'abuse none',
    `<caretaker> _2 never|not _3 <strike> +4 <obj>|client
no_one|nobody|never|no|not _8 lay|laid|raise a? hand|finger
no hand|violence _3 raised|between
no_one|nobody _4 <strike>|hurting|hitting|harm|touching|threatening|controlling|yelling|makes_her_do`,
  ],
  [
    'abuse safe',
    `=safe @ home
feel|be|'s _1 =safe _1 at|in|with|around|going|living _2 home|relationship|house|partner|husband|wife|boyfriend|girlfriend|there|family|apartment|flat|place|parent|mom|dad|marriage|household|him|her|them|@name
=safe at|in home|there|relationship|the_home
home _2 safe`,
  ],
];

export const PERCEPTION_CLASSES: Readonly<Record<string, string>> = {
  strike:
    'hit slap choke punch kick shove push strangle beat assault grab throw shake burn bite spit drag pin whip smack force corner stalk hurt harm threaten molest rape grope backhand thrash headbutt throttle frighten terrorise terrorize humiliate belt attack control belittle batter pinch yank paddle cane spank lash degrade fondle slam touch isolate lock clobber deck sock clout thump manhandle wallop whup whoop pummel scald knock stab',
  unreal: `no_one|nobody|not_anyone else
no_one|nobody|someone _3 there
other _1 do|can|could not
people _1 do|can|could not
other|people|anyone cannot
be not _1 there|real|in_the_room|present
not _1 there|real|present|exist
in|to|toward|at _1 an? empty
when|while _1 <nom>? _1 be? alone
alone|empty _1 in|room|house|corner
<poss> <ill> @any !'s
ghost|demon|angel|spirit|devil|satan|jesus
dead people|person|relative|mother|father|brother|sister|wife|husband|son
insect|bug|spider crawl
no one|source|body
<nom> can|could not see|hear`,
};
