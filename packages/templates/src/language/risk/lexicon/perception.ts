/** What speaks of hallucinations and of abuse (own list, 2026-11). */
export const VOICES: readonly (readonly [string, string])[] = [
  [
    'avh plain',
    `boy|child|girl|man|woman 's =voice !on|mail
come|speak|talk|send through the? floor|wall|radio|tv|pipe|vent
auditory|command|olfactory|tactile|visual or|and|,|/ auditory|command|olfactory|tactile|visual hallucinate
apparition|demon|ghost|entity|specter on|in|by|behind|at|outside|around _1 <own>|the
computer|phone|angel|devil|god|<thing> _3 give <me>|client|pt _1 command|order|direction|instruction|message
<hear> her|his|the|a|two|three _1 man|woman|demon|angel|devil|chorus|commentator|men|women|narrator|tormentor|twins !of|next|across|downstairs|in_the_next|on_the|outside|say|upstairs|who_lives
demon|angel|devil|spirit|ghost|baby|jinn|saint ~9 <tell>|speak|talk|whisper to? <me> !in_prayer
=voice !of ~8 say|tell|call|order <own>|<me>
avh
=mumbling|=murmuring|=whispering !to|with|in_class|in_her|in_his
ah !ha
vh
hallucinate
ris !k
<hear> _3 command|<own>_name|chanting|crying|name|voice|footstep|knock|laugh|talking|mumble|murmur|people_talk|scream|singing|someone_call|someone_talk|someone_whisper|whisper !break|crack|carry|from_the_next|in_the_hall|of_her_conscience|of_his_conscience|of_reason|through_the_wall|upstairs|neighbor|next_door|on_the_phone|on_the_recording
=voices !it|a|an|any|her|his|anger|commitment|concern|worry|fear|desire|interest|frustration|gratitude|hope|motivation|understanding|actor|and_tone|at_work|be_heard|in_the_meeting|lesson|low|quiet|soft|raised|mail|message|note|opinion|over|recognition|that_he|that_she|that_they|to_be_heard|was
^another|the|a|deep|female|male|man's|strange =voice in|when|at|outside|behind|from|inside
the =voice >> is|was|comes|has|keeps|says|seems|tells
<hear> +6 baby|child|people|person|man|woman|someone|crowd _2 about|arguing|calling|crying|laughing|whispering|talking|screaming|shouting _1 @end|when|outside|<obj>
voice _5 <tell> _1 <me>|@any
<see> man|woman|demon|ghost|figure|shape|face|animal|bug|insect|spider|people|shadow|snake|blood|light|something|thing|vision !clearly|differently|through|from_his|of_a
=visions !for|board
<hear> _2 baby|angels|god|lord|bells|choir|commands|crying|laughing|whispering|demons|kettle|radio|murmuring|music|music_that|name|voice|orchestra|song|spirits|tap|whispers !from_next_door|in_the_hall|of_her_conscience|of_his_conscience|of_reason|through_the_wall|upstairs|monitor
feel|sense _2 presence|someone|something _3 <ill>|behind|beside|in_the_room|touching
auditory|command|olfactory|tactile|visual|perception|perceptual|sensory _1 abnormality|anomaly|distortion|disturbance|experience|hallucination|phenomena|symptom
psychosis
abnormal|odd|strange|unusual|false experience|perception
psychotic !medication
answer|reply|respond|speak|talk|whisper|<hear>|<see>|feel +12 <unreal>
<hear>|<see> nor|or|and|/ <hear>|<see>
<hear> _3 noises|sound no_one|nobody|at|outside|when|while
speak|talk _1 to man|woman|someone|people|somebody on|in|behind _1 kitchen|room|ceiling|corner|wall
<hear> anything|something|thing|noise|sound !back|about|else|from_<poss>|from_the|new
<hear> anything|something|noise|sound|crying|music|laughter|scratching|somebody|someone|things|step _3 in|when|at|that|who|others|strange|unusual|at_night|calling|inside|no
computer|phone|angel|devil|god|kettle|radio|tv|dog|bird|fan|fridge|newscaster|newsman|newsreader|presenter|satan|stranger|television|wall _2 address|<tell>|message|send to? <me>|about_her|about_him|directly|name
command|order to|from _1 kill|harm|hurt|devil|god|voice
<ill> <person> _4 come|speak|talk|<tell>|appear|call|visit|sit|stand
people|person|someone|things _1 that|who|whom be? not _1 see|hear|present|there|real
voice belong|comes|inside
appear|seem|look|see|be|observe _2 attend|respond|distracted|preoccupied _1 to|by internal|unseen|voice|stimuli
respond|speak|talk|whisper|mutter _1 to|at|with|back _3 no_one|nobody|empty|herself_as|himself_as|people_who_be|person_who|someone_not|someone_who|the_air|unseen|voice|walls
attend|respond to internal|unseen|voice
ant|bug|insect|spider|worm _2 under|crawl _2 skin
<see> _2 cat|dog|angel|demon|animal|bug|insect|spider|people|shadow|snake|face|figure|men|women|child|creature|mouse|rat _2 on|in|by|behind|under|at|along _2 ceiling|corner|wall|window|stairs|bed|wardrobe|carpet|curtain|doorway|wallpaper
visit _2 by <own> _1 <ill>
<thing> _3 speak|talk|whisper !about
<thing> _2 tell|call|order|command <me>|<own>_name
smell|taste _2 @any ~5 no_one|nobody|none|others do|can't|cannot|else
hear _2 dead|angel|devil|spirit|committee|lord
shadow people|person|figure|men
<see> the|a _2 ghost|figure|shape|shadow !of_a`,
  ],
  [
    'avh ambiguous',
    `stop talking
name _2 being? called\nlaugh|talking|whispering|mutter|talk to <self>\nturn|glance|look|stare _3 ceiling|corner|shoulder|behind|blank|empty\nmuttering\nhead|cock|tilt _3 as_if listening\ncorner|shoulder|edge of <own> eye`,
  ],
  [
    'avh none',
    `<hear>|<see> nor|or|and|/ <hear>|<see> nothing
<hear>|<see> no_one|nobody|not_anything|nothing _1 that|who|others|strange|unusual|abnormal|odd|at_all|other|out_of_the_ordinary|untoward`,
  ],
];

export const ABUSE: readonly (readonly [string, string])[] = [
  [
    'abuse plain',
    `=made to eat|kneel|stand|sleep
lock the food|fridge|pantry
household|marriage|relationship _1 be _1 abusive|coercive|violent
leave <me> in dirty|soiled|wet
<caretaker> ~9 strangle|choke|beat|molest|rape|=touched|=touches|fondle|force|grope <obj>|client !<benign>
physical|violent aggression|altercation|confrontation|fight|outburst by|with|from|between _2 <kin>
=beating|=beatings|=lickings|=whippings|=whuppings >> by|from|since|when|at|in|as|@end|or|and|last|this|reported|present|x2|x2_wks
=bullied|=bullying|corporal_punishment|harassed|harassment|incest !prevention|policy|assembly|training|classmates|her|his|him|lawsuit|other|others|peers|program
coercive|controlling|threatening|intimidating|possessive control|behavior|conduct
forced|inappropriate|nonconsensual|unwanted contact|touch|sexual|sex|touching _1 @end|advances|contact|touch|sex
be|get|=made|blackmail|coerce|force|pressure _3 have|do|give|perform|send|watch sexual|sex|nudes|oral|porn
<kin>|he ~4 black|blacken|bloody|bust|split <own> _1 lip|eye|nose
<male>|he ~4 break|crack|dislocate|fracture|twist her _1 jaw|nose|rib|arm|finger|wrist|collarbone|tooth
bloodied|busted|fat|split lip >> by|from|@end|after
get|take|give|receive <me>? _1 =beating|=beatings|=blows|=hiding|=lashes|=licks|=punches|=slap|=slaps|=whipping
lift|raise a|<poss> hand|fist _1 on|to|against|at <obj>
fist to <obj>
afraid|fear|worry|scared|fearful for <own> life|safety
=belittled|=controlled|=isolated|=stalked|=threatened|=groomed|=harassed|=humiliated ~4 by _1 them|her|him|<person>
turn to blows
!^of|alcohol|cannabis|cocaine|drug|laxative|medication|opioid|prescription|substance|elder_care|inhalant|polysubstance|self|solvent|steroid|stimulant =abusing|=abusive|abuse !alcohol|cannabis|cocaine|drug|laxative|medication|opioid|prescription|substance|caffeine|counsellor|counselor|her_adderall|his_adderall|of_alcohol|of_cannabis|of_discretion|of_drug|of_her|of_his|of_medication|of_power|of_prescription|of_process|of_substance|of_the_expenses|of_the_system|of_trust|pain
=violence _4 household|marriage|relationship|home|husband|wife|partner
<person> _5 <strike> _1 <own>? <person>
ipv
dv
mst
laid|lay|put _1 hand _1 on <obj>|client
coercion|intimidation
<person> _6 =following|=follows|=stalked|=stalking|=stalks <obj>|client
physical|dating|domestic|family|partner|interpersonal|intimate|sexual _1 assault|violence
!^self neglect !her|his|the|work|<self>|chores|homework|sleep|hygiene|meals|their|to
molest|molestation
=raped|rape
sexual|sexually _1 harm|abuse|assault|coerce|coercion|exploit|exploitation|harassment|touched
exploitation|exploited|maltreat|maltreatment|mistreat|mistreatment|traffic_for_sex|traffick
=bullied|=assaulted|=attacked|=beaten|=choked|=hit|=kicked|=punched|=pushed|=shoved|=slapped|=mauled _3 by <own>|the|a|an|two? _2 <person>
boyfriend|husband|wife|partner|ex|he _1 =forced sex
be|get _2 <strike> _6 by|when|daily|often|as_a|at_home|growing_up|in_childhood|inappropriately|regularly
be|get _1 =burned|=assaulted|=attacked|=beaten|=choked|=hit|=kicked|=punched|=pushed|=shoved|=slapped|=belted|=bitten|=controlled|=isolated|=stalked|=threatened|=frightened|=grabbed|=groped|=molested|=raped|=smacked|=spanked|=strangled|=thrown|=whipped|locked_in|locked_out !to|hard|with_a_big|with_a_bill|with_a_fine
<caretaker> 's? ~5 <strike> _1 <obj> !home|up|back|off|<benign>
<caretaker> 's? _3 deny|refuse|withhold _2 food|medication|money|care|meal|medicine|water
<caretaker> 's? _4 <blow> _3 <obj>|client|pt|patient|@name|<own>_arm|<own>_face|<own>_hair|<own>_neck|<own>_throat|<own>_wrist|boys|child|kid|girls !home|up|back|off|<benign>|gently|to_school
<caretaker> 's? _4 <handle> _1 <obj>|client|pt|patient|@name|<own>_arm|<own>_face|<own>_hair|<own>_neck|<own>_throat|<own>_wrist|boys|child|kid|girls !home|up|back|off|<benign>|gently|to_school
<caretaker> _3 threaten _1 to _1 kill|harm|hurt|hit <obj> !<person>|new|own|then
<kin>|he|she force sex on|upon <obj>
<caretaker> _4 strangle|choke|beat|molest|rape|batter|belt|thrash|whip the|a|@name|<obj>|client|pt|patient !<benign>
somebody|someone|anyone|anybody _4 harm|<strike>|controlling|threatening|hitting|hurting|touching|yelling
point|brandish|hold|pull|put|wave _2 blade|knife|gun|weapon _2 on|to|against|toward|at <own>|<obj>
have|hold|pull|grab|drag|pin|seize|take|throw _1 <me> _3 out|to|against|into|across|down|by _2 neck|throat|wrist|arm|bed|car|door|wall|floor|collar|counter|furniture|hair|room|stair
coerce|force|pressure _2 sexual|sex|<me>_into|<me>_to_have|<me>_to_sleep|<self>_on|have_sex|sexually
boss|coach|roommate|teacher|<kin>|flatmate|man|someone|staff 's? _5 refuse|withhold|control|isolate _2 <own>|the|<me>|access|all_<own> _1 food|medication|money|benefit|card|inhaler|passport|paycheck|pension|phone|spending|wage|whereabouts|bank|friend
<kin>|caregiver|carer 's? _3 keep|take|steal <own>|<me> _1 money|benefit|card|inhaler|passport|paycheck|pension|wage
<person> 's? _2 rough with <obj>
boyfriend|husband|wife|partner|ex|girlfriend|carer|caregiver 's? _3 keep|take|check|monitor|track <own>|all_<own> _1 benefit|card|inhaler|passport|paycheck|pension|phone|spending|wage|whereabouts|messages|texts
he|they _3 keep|take|check|control|withhold _2 her|my _1 medication|money|phone|key
not let|allow|permit <me> _2 to? have|see|go|leave|eat|speak|work|use
confine|lock|shut <me> out|up|in|inside
=confined|=locked|=shut _1 out|in ~5 by the|a|<poss> _1 <person>
<person> 's? ~5 pull|grab|break|twist|cane|grip|jab|kick|punch|pinch|slam|slap|spank|squeeze|yank <own> _1 <limb>|cheek|ear|finger|nose|hair
dunk|hold|push <own>|<me> face|head _1 in|under water
frightened|scared|terrified|afraid|fear|fearful|not_feel_safe|not_safe|unsafe _1 of|in|at|with|going|to_go|to_return _2 boyfriend|husband|wife|partner|ex|girlfriend|dad|home|there|him|father|mother|stepfather|stepdad
home _1 not|isnt safe
belt|cord|bite|choke|finger|hand|fingertip|grip|loop|strangulation _1 bruise|mark|print
bruise|mark|burn|=bruising|handprint|welt _4 by|from|where _3 her|him|father|mother|stepfather|boyfriend|husband|partner|belt|grabbed|held
=abusive|controlling|threatening|violent|battering _1 ex? boyfriend|husband|wife|partner|home|relationship|upbringing|father|mother|stepfather|stepdad|dad|girlfriend|household|marriage|childhood|man|parent
<person> 's? _4 =abusive|controlling|threatening|violent|aggressive !layoff|the|thought|to_fire|to_leave|to_quit|to_sue
<person> _3 get|turn physical|rough|handy
<strike> _3 <me> _3 with _2 belt|cord|bottle|cane|fist|hanger|paddle|ruler|shoe|slipper|spoon|stick|wire
throw _3 at <me>
hand|fist _2 on|over|around|round <own> neck|throat|mouth
aps|child_protective|cps|dcfs|mandated _2 report
beat|hit|slap <obj> !up|back|<benign>
^no|any|or|without|and|,|denied|denies coercion|=hitting|=shoving|=threatening|=violence|bullying !<limb>|<self>`,
  ],
  [
    'abuse ambiguous',
    `apologise|apologize|cower|flinch|stiffen|wince|freeze|go_quiet|startle|tense|went_quiet _8 boyfriend|husband|wife|partner|ex|girlfriend|dad|home|father|mother|stepfather|stepdad|him|carer|son
black eye
walk into the|a cabinet|cupboard|door
=bruise|=bruised|=bruises|=bruising
get _1 physical|rough|angry|heated|mad|temper
walk on eggshell
rough with <me>`,
  ],
  ['abuse topic', `=aas|=hark|=wast`],
  [
    'abuse none',
    `<person> _1 never|not _2 physical|rough|violent
<caretaker> _2 never|not _3 <strike> +4 <obj>|client
no|never|not|no_one|nobody _8 laid|lay|raise a? finger|hand
no hand|violence _3 between|raised
no_one|nobody _4 harm|<strike>|controlling|threatening|hitting|hurting|touching|yelling|makes_her_do`,
  ],
  [
    'abuse safe',
    `be|'s|feel _1 =safe _1 in|at|with|going|around|living _2 dad|home|there|apartment|flat|house|@name|her|him|them|boyfriend|husband|wife|partner|girlfriend|household|marriage|relationship|parent|mom|family|place
=safe in|at relationship|home|there|the_home
home !in _2 safe`,
  ],
];

export const PERCEPTION_CLASSES: Readonly<Record<string, string>> = {
  // After "beat him", "pushed her": no violence.
  benign:
    'head harder at_cards at_chess at_golf at_pool at_scrabble at_tennis to_apply to_be to_do to_finish to_get to_go to_join to_study to_take to_talk to_try',
  blow: 'hit slap choke punch kick shove strangle beat assault whip smack molest rape grope backhand thrash headbutt throttle terrorise terrorize humiliate belt belittle batter paddle cane spank lash degrade fondle clobber sock clout thump manhandle wallop whup whoop pummel scald stab',
  strike: '<blow> <handle>',
  handle:
    'push grab throw shake burn bite spit drag pin force corner stalk hurt harm threaten frighten attack control pinch yank slam touch isolate lock deck knock',
  unreal: `no_one|nobody|not_anyone else
no_one|nobody|someone _3 there
other _1 could|can|do not
people _1 could|can|do not
people|anyone|other cannot
be not _1 in_the_room|present|there|real
not _1 exist|present|there|real
to|at|in|toward _1 an? empty
when|while _1 <nom>? _1 be? alone
alone|empty _1 in|corner|room|house
<poss> <ill> @any !'s
demon|angel|devil|spirit|ghost|jesus|satan
dead people|person|brother|father|mother|husband|wife|sister|relative|son
bug|insect|spider crawl
no body|one|source
<nom> could|can not see|hear`,
};
