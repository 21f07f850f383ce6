/** What speaks of hallucinations and of abuse (own list, 2026-11). */
export const VOICES: readonly (readonly [string, string])[] = [
  [
    'avh plain',
    `apparition|demon|ghost|entity|specter on|at|in|behind|by|around|outside _1 <own>|the
get|hear|pick_up|receive|send|special _2 code|instruction|message|signal|transmission _1 through|from|via _1 alien|computer|devil|god|radio|television|tv|license_plates|newspaper|satellite
baby|angel|devil|spirit|demon|ghost|jinn|saint ~9 <tell>|speak|talk|whisper to? <me> !in_prayer
=voice !of ~8 say|tell|call|order <own>|<me>
avh
auditory|visual|olfactory|tactile|command ,|and|or|/ auditory|visual|olfactory|tactile|command hallucinate
=mumbling|=murmuring|=whispering !to|with|in_class|in_her|in_his
ah !ha
vh
hallucinate
ris !k
^,|and|or|/|any|no|denies|denied|auditory|visual|deny =ah|=vh
<hear> _3 <own>_name|chanting|command|crying|name|voice|footstep|knock|laugh|talking|mumble|murmur|people_talk|scream|singing|someone_call|someone_talk|someone_whisper|whisper !break|crack|carry|from_the_next|in_the_hall|of_her_conscience|of_his_conscience|of_reason|through_the_wall|upstairs|neighbor|next_door|on_the_phone|on_the_recording
=voices !raised|soft|low|quiet|over|a|an|any|her|his|it|actor|and_tone|anger|commitment|concern|fear|worry|desire|interest|frustration|gratitude|hope|motivation|understanding|at_work|be_heard|in_the_meeting|lesson|mail|message|note|opinion|recognition|that_he|that_she|that_they|to_be_heard|was
^the|a|another|deep|female|male|man's|strange =voice at|in|behind|from|when|outside|inside
the =voice >> tells|comes|has|is|was|keeps|says|seems
<hear> +6 baby|child|people|person|someone|man|woman|crowd _2 about|arguing|calling|crying|laughing|whispering|talking|screaming|shouting _1 <obj>|@end|when|outside
voice _5 <tell> _1 <me>|@any
<see> face|figure|shape|shadow|animal|bug|insect|spider|demon|ghost|blood|light|man|woman|people|snake|something|thing|vision !clearly|differently|through|from_his|of_a
=visions
internal|unseen|unheard other|person|stimuli|voice|stimulus
auditory|visual|olfactory|tactile|perceptual|sensory|gustatory|voices _2 changes|disturbances|experience|phenomena|phenomenon
psychosis|psychotic episode|experience|phenomena|symptom|feature|process
<hear> _2 baby|angels|god|radio|kettle|bells|choir|commands|crying|laughing|whispering|demons|lord|murmuring|music|music_that|name|voice|orchestra|song|spirits|tap|whispers !from_next_door|in_the_hall|of_her_conscience|of_his_conscience|of_reason|through_the_wall|upstairs|monitor
feel|sense _2 presence|someone|something _3 <ill>|behind|beside|in_the_room|touching
<see> _3 that|which|who +3 <unreal>
auditory|visual|olfactory|tactile|command|perception|perceptual|sensory _1 abnormality|anomaly|distortion|disturbance|experience|phenomena|symptom|hallucination
psychosis
abnormal|false|odd|strange|unusual experience|perception
psychotic !medication
answer|reply|respond|speak|talk|whisper|<hear>|<see>|feel +12 <unreal>
<hear>|<see> and|or|/|nor <hear>|<see>
<hear> _3 noises|sound no_one|nobody|at|when|outside|while
speak|talk _1 to man|woman|people|someone|somebody on|in|behind _1 ceiling|corner|room|kitchen|wall
<hear> anything|something|thing|noise|sound !back|about|else|from_<poss>|from_the|new
<hear>|<see> _1 anything|thing !differently|through|from
<hear> anything|something|noise|sound|crying|music|laughter|scratching|somebody|someone|things|step _3 at|in|when|no|at_night|calling|inside|others|strange|unusual|that|who
could|might|may|maybe _2 be|have_been hearing|seeing
computer|devil|god|radio|kettle|fridge|wall|angel|dog|tv|phone|bird|fan|newscaster|newsman|newsreader|presenter|satan|stranger|television _2 address|<tell>|message|send to? <me>|about_her|about_him|directly|name
command|order to|from _1 kill|harm|hurt|devil|god|voice
command hallucination|type|voice
<see> the|a|her|his|some|black|dark|dead _2 boy|child|girl|cat|dog|creature|face|figure|shape|shadow|light|man|woman|silhouette on|at|in|behind|by|beside|corner|out|over|follow|sit|watch|stand|that|who|whom
<hear>|<see>|feel|smell|talk_to|visit_by _2 <ill> _1 <person> !'s
<ill> <person> _4 <tell>|speak|talk|appear|call|visit|come|sit|stand
people|person|someone|things _1 that|who|whom be? not _1 there|present|real|hear|see
respond|speak|talk|whisper|mutter _1 to|with|at|back _3 people|person|someone that|who be? not _1 there|present|real
respond|speak|talk|whisper|mutter _1 to|with|at|back _3 no_one|nobody|empty|herself_as|himself_as|people_who_be|person_who|someone_not|someone_who|the_air|unseen|voice|walls
look|see|be|appear|seem|observe _2 respond|attend|distracted|preoccupied _1 to|by internal|unseen|voice|stimuli
respond|attend to internal|unseen|voice
voice belong|comes|inside
ant|bug|insect|spider|worm _2 crawl|under _2 skin
<see> _2 cat|dog|creature|face|figure|shadow|animal|bug|insect|spider|demon|angel|child|people|snake|men|mouse|rat|women _2 on|at|in|behind|under|by|along _2 ceiling|corner|wall|window|stairs|bed|wardrobe|carpet|curtain|doorway|wallpaper
visit _2 by <own> _1 <ill>
face|picture|pipe|vent|plug|socket|wall|wallpaper _3 speak|talk|whisper
smell|taste _2 @any ~5 no_one|nobody|none|others do|can't|cannot|else
hear _2 dead|angel|devil|spirit|committee|lord
shadow people|person|figure|men
<see> the|a _2 figure|shape|shadow|ghost !of_a
smell|taste _3 gas|burning|decay|poison|rot _3 no_one|nobody|others|food`,
  ],
  [
    'avh ambiguous',
    `stop talking
name _2 being? called\n<hear> <own> name\nlaugh|talking|whispering|mutter|talk to <self>\nglance|look|stare|turn _3 ceiling|corner|behind|blank|empty|shoulder\nmuttering\nhead|cock|tilt _3 as_if listening\ncorner|shoulder|edge of <own> eye`,
  ],
];

export const ABUSE: readonly (readonly [string, string])[] = [
  [
    'abuse plain',
    `<kin>|he|boyfriend|girlfriend _3 get handsy|physical|rough|violent again|with|when|@end|at_times
<kin> _1 " get physical|rough|violent
physical|violent altercation|fight|aggression|confrontation|outburst by|with|from|between _2 <kin>
=beating|=beatings|=lickings|=whippings|=whuppings >> and|or|@end|when|since|at|in|by|from|last|this|as|present|reported|x2|x2_wks
=bullied|=bullying|corporal_punishment|harassed|harassment|incest !prevention|policy|assembly|training|classmates|her|his|him|others|lawsuit|other|peers|program
coercive|controlling|threatening|intimidating|possessive control|behavior|conduct
forced|inappropriate|nonconsensual|unwanted contact|touch|sexual|sex|touching _1 @end|advances|contact|touch|sex
get|be|=made|blackmail|coerce|force|pressure _3 do|give|have|watch|perform|send sexual|sex|nudes|oral|porn
<kin>|he ~4 black|blacken|bloody|bust|split <own> _1 lip|eye|nose
<male>|he ~4 break|crack|dislocate|fracture|twist her _1 arm|finger|wrist|jaw|nose|rib|collarbone|tooth
bloodied|busted|fat|split lip >> by|from|@end|after
get|be _1 =beat|=knocked|=pushed|=shoved|=slapped|=smacked|=thrown|=whipped|=roughed|=tossed across|down|up|around|about
get|take|give|receive <me>? _1 =beating|=beatings|=blows|=hiding|=lashes|=licks|=punches|=slap|=slaps|=whipping
raise|lift a|<poss> hand|fist _1 to|on|against|at <obj>
fist to <obj>
fear|worry|afraid|scared|fearful for <own> life|safety
=belittled|=controlled|=isolated|=stalked|=threatened|=groomed|=harassed|=humiliated ~4 by _1 her|him|them|<person>
turn to blows
!^alcohol|cannabis|cocaine|drug|laxative|medication|opioid|prescription|substance|elder_care|inhalant|of|polysubstance|self|solvent|steroid|stimulant =abusing|=abusive|abuse !alcohol|cannabis|cocaine|drug|laxative|medication|opioid|prescription|substance|caffeine|counsellor|counselor|her_adderall|his_adderall|of_alcohol|of_cannabis|of_discretion|of_drug|of_her|of_his|of_medication|of_power|of_prescription|of_process|of_substance|of_the_expenses|of_the_system|of_trust|pain
=violence _4 home|relationship|husband|wife|partner|household|marriage
<person> _5 <strike> _1 <own>? <person>
ipv
dv
mst
lay|laid|put _1 hand _1 on <obj>|client
coercion|intimidation
intimidated|threatened _1 by|with|at|in her|him|home|<person>
fear|afraid|scared|frightened|fearful _1 from|of? home|<person>|<obj>|<poss>_<person>
beat|choke|slap|hit|harm|hurt|push|threaten by <poss>? _1 her|him|<person>|anyone|someone !'s
harm|violence|abuse|threats _1 by|from her|him|<person>|anyone|others|<poss>_<person>|partner
<person> _6 =following|=follows|=stalked|=stalking|=stalks <obj>|client
<person> _8 break|smash|destroy <poss> _1 arm|finger|wrist|jaw|nose|rib|glasses|laptop|phone|thing
physical|dating|domestic|family|partner|interpersonal|intimate|sexual _1 assault|violence
!^self neglect !work|the|her|his|their|<self>|chores|homework|sleep|hygiene|meals|to
molest|molestation
=raped|rape
sexual|sexually _1 harm|abuse|assault|exploit|coerce|coercion|exploitation|harassment|touched
exploitation|exploited|maltreat|maltreatment|mistreat|mistreatment|traffic_for_sex|traffick
=bullied|=assaulted|=beaten|=attacked|=choked|=hit|=kicked|=punched|=pushed|=shoved|=slapped|=mauled _3 by <own>|the|a|an|two? _2 <person>
=bullied|=assaulted|=beaten|=abused >> at|in|by
he|boyfriend|husband|wife|partner|ex _1 =forced sex
get|be _2 <strike> _6 by|when|daily|often|as_a|at_home|growing_up|in_childhood|inappropriately|regularly
get|be _1 =burned|=assaulted|=beaten|=attacked|=choked|=hit|=kicked|=punched|=pushed|=shoved|=slapped|=smacked|=thrown|=whipped|=belted|=bitten|=controlled|=isolated|=stalked|=threatened|=frightened|=grabbed|=groped|=molested|=raped|=spanked|=strangled|locked_in|locked_out
<caretaker> 's? ~5 <strike> _1 <obj> !back|up|home|head|off
<caretaker> 's? _3 deny|refuse|withhold _2 care|meal|medication|money|food|medicine|water
<caretaker> 's? _4 <strike> _3 <obj>|client|patient|pt|@name|<own>_arm|<own>_face|<own>_hair|<own>_neck|<own>_throat|<own>_wrist|boys|child|kid|girls !back|up|home|head|off|gently|to_school
<caretaker> ~9 beat|choke|strangle|molest|rape|=touched|=touches|fondle|force|grope <obj>|client
<caretaker> _4 beat|choke|strangle|molest|rape|batter|belt|thrash|whip the|a|@name|<obj>|client|patient|pt
anybody|anyone|someone|somebody _4 harm|<strike>|controlling|threatening|hitting|hurting|touching|yelling
brandish|hold|pull|point|wave|put _2 blade|knife|gun|weapon _2 to|on|against|toward|at <own>|<obj>
take|have|hold|pull|drag|grab|pin|seize|throw _1 <me> _3 to|against|into|across|down|out|by _2 arm|wrist|throat|neck|door|wall|bed|car|room|collar|counter|floor|furniture|hair|stair
coerce|force|pressure _2 sexual|sex|<me>_into|<me>_to_have|<me>_to_sleep|<self>_on|have_sex|sexually
boss|coach|roommate|teacher|<kin>|flatmate|man|someone|staff 's? _5 check|monitor|track|control|keep|hold|lock|isolate|manage|refuse|withhold|take _2 the|<own>|<me>|access|all_<own> _1 key|medication|money|food|out|in|inside|bank|benefit|card|friend|inhaler|passport|paycheck|pension|phone|spending|wage|whereabouts
he|they _3 control|keep|take|check|withhold _2 her|my _1 key|medication|money|phone
not let|allow|permit <me> _2 to? have|see|go|leave|eat|speak|work|use
lock <me> out|in|inside
fear|afraid|scared|frightened|fearful|not_feel_safe|not_safe|unsafe|terrified _1 at|in|of|with|going|to_go|to_return _2 dad|husband|wife|partner|ex|home|there|boyfriend|girlfriend|father|mother|stepfather|him|stepdad
never|not|nor _1 be|feel? safe _1 at|in|with|going|around _1 place|her|him|home|house|there|boyfriend|girlfriend|father|husband|wife|partner|stepfather
home _1 not|isnt safe
bite|strangulation|belt|cord|choke|finger|hand|fingertip|grip|loop _1 bruise|mark|print
bruise|mark|welt|burn|=bruising|handprint _4 by|from|where _3 her|him|partner|stepfather|boyfriend|husband|father|mother|belt|grabbed|held
=abusive|controlling|threatening|violent|battering _1 ex? dad|husband|wife|partner|stepfather|boyfriend|girlfriend|father|mother|parent|home|relationship|upbringing|man|childhood|household|marriage|stepdad
<person> 's? _4 =abusive|controlling|threatening|violent|aggressive|handy|rough !thought
<strike> _3 <me> _3 with _2 bottle|belt|cord|cane|fist|hanger|paddle|ruler|shoe|slipper|spoon|stick|wire
throw _3 at <me>
hand|fist _2 on|over|around|round <own> throat|neck|mouth
aps|child_protective|cps|dcfs|mandated _2 report
emotionally|financially|physically|sexually|verbally _2 aggressive|violent|abuse|assault|exploit|hurt
call <me> _2 names|slut|stupid|useless|whore|worthless
slap|hit|beat <obj> !back|up
^any|or|without|no|and|,|denied|denies coercion|=hitting|=shoving|=threatening|=violence|bullying !<limb>|<self>
afraid|scared|frightened of anybody|anyone|someone|people_at_home`,
  ],
  [
    'abuse ambiguous',
    `apologise|apologize|cower|flinch|stiffen|wince|freeze|go_quiet|startle|tense|went_quiet _8 dad|husband|wife|partner|ex|home|boyfriend|girlfriend|father|mother|stepfather|him|stepdad|carer|son
flinch
black eye
walk into the|a cabinet|cupboard|door
=bruise|=bruised|=bruises|=bruising
get _1 physical|rough|angry|heated|mad|temper
walk on eggshell
rough with <me>`,
  ],
  [
    'abuse none',
    `<caretaker> _2 never|not _3 <strike> +4 <obj>|client
no|never|not|no_one|nobody _8 lay|laid|raise a? finger|hand
no hand|violence _3 between|raised
no_one|nobody _4 harm|<strike>|controlling|threatening|hitting|hurting|touching|yelling|makes_her_do`,
  ],
  [
    'abuse safe',
    `=safe @ home
be|feel|'s _1 =safe _1 at|in|with|going|around|living _2 there|boyfriend|girlfriend|home|house|flat|place|her|him|them|@name|apartment|dad|husband|wife|partner|household|marriage|relationship|parent|mom|family
=safe at|in home|relationship|there|the_home
home _2 safe`,
  ],
];

export const PERCEPTION_CLASSES: Readonly<Record<string, string>> = {
  strike:
    'hit slap choke punch kick shove push strangle beat assault grab throw shake burn bite spit drag pin whip smack force corner stalk hurt harm threaten molest rape grope backhand thrash headbutt throttle frighten terrorise terrorize humiliate belt attack control belittle batter pinch yank paddle cane spank lash degrade fondle slam touch isolate lock clobber deck sock clout thump manhandle wallop whup whoop pummel scald knock stab',
  unreal: `no_one|nobody|not_anyone else
no_one|nobody|someone _3 there
other _1 could|can|do not
people _1 could|can|do not
anyone|people|other cannot
be not _1 there|present|real|in_the_room
not _1 there|present|real|exist
to|at|in|toward _1 an? empty
when|while _1 <nom>? _1 be? alone
alone|empty _1 in|corner|room|house
<poss> <ill> @any !'s
angel|devil|spirit|demon|ghost|jesus|satan
dead people|person|brother|father|mother|husband|wife|sister|relative|son
bug|insect|spider crawl
no body|one|source
<nom> could|can not hear|see`,
};
