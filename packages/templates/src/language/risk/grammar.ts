import { SUICIDE } from './grammar-suicide.js';
import type { MentionKind } from './mentions.js';
import type { RiskConcept } from './types.js';

export type GrammarEntry = readonly [RiskConcept, MentionKind | 'near', string];

/**
 * What speaks of each concept, as templates over word classes (see `template`). `plain`: present unless denied;
 * `topic`: a subject of inquiry, nothing unless answered; `ambiguous`: unclear unless denied; `safe`: says there is none;
 * `near`: only where suicide, violence or self-harm is spoken of. Own list; conventions follow the clinical reference
 * §2.4 (2026-11).
 */
export const GRAMMAR: readonly GrammarEntry[] = [
  ...SUICIDE,
  [
    'hi',
    'plain',
    `h[ou]+m[io]*[cs]+[iy]?d\\w*(?:\\s(?:ideation|thoughts?|intent|ideas))?
thoughts?|ideas?|urges?|fantas*|talk|images? of|about|toward|to _1 violence|violent_acts|murder|killing|revenge|retaliat*|harm !<self>|to_<self>
violent|aggressive|assaultive _1 thoughts?|urges?|ideation|fantas\\w*|impulses|thinking|ideas|intent|plans?|ones|toward\\w*|images
(?<!domestic\\s|partner\\s|family\\s|video\\s|media\\s|gun\\s|victim\\sof\\s)violence !from|at_home|in_the
danger|harm|risk|threat|violen(?:ce|t) to|toward|towards|against _1 <anyone>
dto
<harm>|hit|hitting|punch* (out_at)? to? <anyone> !him|her|them?
<self> (or|and|nor|&)? (to|of|toward)? <anyone>
<harm> <self>,? (or|and|nor)? <whom>
(?:hit|punched|attacked|assaulted|stabbed|beat_up) (?:a|his|her|the|another)_(?:teacher|student|peer|nurse|officer|classmate|boy|girl|man|woman|child)
<want>|<think>|<aim>|feels_like|urge*|said|intrusive _6 <harm> _1 <whom>|<anyone>|[a-z'-]+'s_\\w+
<want>|<aim>|urge* _3 <punch> _1 <whom>|<anyone> !up|on
<think> _4 <punch> _1 <anyone>|(?:his|her|their)_(?:boss|ex|husband|wife|mother|father|brother|sister|partner|neighbou?r|baby|child|son|daughter|teacher|stepfather|stepmother|landlord)
rid_of (?:his|her|their) (?:husband|wife|ex|boss|baby|father|mother)
<want>|<aim>|<think> _5 put* _3 in_(?:the|a)_(?:ground|hospital|coffin|grave|morgue)
<want>|<aim>|<think> _5 run*|mow* <whom>|<anyone> over|down
<want>|<aim>|<think> _5 take|taking|finish*|do|beat|wipe|blow|cut|smash|bash|cave _2 out|off|in|up|senseless|throat|head|brains
<want>|<aim>|<think> _5 break*|smash*|crack*|snap* (?:his|her|their|someone's) jaw|neck|nose|legs?|arms?|face|teeth|skull|fingers
<want>|<aim>|<think>|image* _6 drop*|smother*|shak*|drown*|throw* the|her|his _1 baby|child|infant|newborn|son|daughter|toddler
<want>|<aim>|<think> _5 burn* _2 down|house|flat|car
<want> him|her|them|<whom> dead|hurt|to_(?:suffer|die|bleed|pay)
see* _3 bleed|dead|die
<die>|dying|bleed* _2 at <own> hands
make|making|made him|her|them|\\w+ pay|suffer !for_(?:the|dinner)
hit_?list|kill_?list
shoot* up _2 !heroin|drugs
retaliat\\w+|revenge|vengeance
get*|getting even
threat\\w* to? <whom>|<anyone>|staff|peers?
threat* _4 gun|weapon|knife|bomb
made threats?
threats? to|against|toward*
wav*|point*|pull*|brandish*|drew|swing*|swung|lung*|chas* _3 <weapon> _1 at|around|on|about|with
pay him|her|them back
harm|hurt|injury|ill|harmed come|coming|happen*|befall*|done to? any|other|some|people
come|coming to _1 harm|grief
do|doing|does|cause|causing|inflict* _2 harm|violence|injury|hurt|damage to|on|against|toward any*|other*|some*|people|him|her|them|his
tak(?:e|ing) anyone_else's|someone_else's|another's
tak(?:e|ing) _1 anyone's|anyone_else's|someone's|another life
hurt* those|anyone|people around
rage fantas\\w+
fights?(?=\\s(?:as|at)\\b)
assault (?:charge|conviction|on)
physical* aggress*|fight toward|with|against`,
  ],
  [
    'hi',
    'ambiguous',
    `could|feel*|i'll|i'd|i'm|would|will|gonna just|happily|gladly|going_to? murder|kill|strangle|strangling|strangled|throttle|wring|choke|slap|smack that|this|him|her|them|my|the|his|whoever|every
follow*|stalk*|wait*|drove|driven|park* _2 outside|past|after|by _2 ex|boss|wife|husband|partner|coworker|neighbou?r|(?:ex|boss|wife|husband|partner|neighbou?r)'s
follow* <me> _1 home
knock <whom> into|out|down
teach <whom> a lesson
has it coming
deserves? to die|suffer|be_hurt
gets?|getting what's|what_is|what coming|deserve*
might|may|could|will snap|lose_it|do_something !at
watch <own> back`,
  ],
  [
    'hi',
    'near',
    'violent !crime|film*|game*|home|partner|ex|husband|father|stepdad|relationship|man|upbringing\nassaultive|aggression',
  ],
  ['hi', 'topic', 'risk to others'],
  ['hi', 'safe', 'no|nobody person|one|is to? _2 hurt|harmed\nsafe to|with|around _3 others'],
  [
    'self_harm',
    'plain',
    `nssi|sib|dts|dsh
<harm> _1 <anyone> or|and <self>
self[\\s-]?(?:harm|injur|mutilat|inflict|destruct|punish|lacerat|cutting)\\w*
para-?suicid\\w*
<hurtself> to? <self> !up|over_(?:mistakes|the|it)|off|out|on_(?:the|a)_(?:stove|oven|kettle|door|iron|pan|cooker)|while_(?:cooking|shaving|slicing)
pick*|scratch*|bit*|scrap* _2 skin|scabs|lips|fingers _2 till|until|open|raw|bleed*|bloody
<maim> (at|into|up|open|apart)? _3 <limb>|head !on_(?:the|a)_(?:stove|oven|kettle|door|drawer|car|iron|pan|garden|cat|can|glass|fence)|while_(?:cooking|slicing|shaving)|cooking|slicing
<hurtself>|<maim> the? back|side|top|inside|heel|sole of <own> \\w+
(?:new|fresh|recent|superficial|old|self-inflicted|healing|multiple|linear) cuts?|burns?|scratch(?:es)?|scars?|marks|injuries|wounds|scabs|lesions
the|these|those burns|cuts|scratches|scars
<mark>|cutting _3 on|to|across|along|down|up|over _3 <limb>
<mark> x\\s?\\d
cigarettes?|lighter|iron|match(?:es)?|stove|boiling_water|flame _2 on|to|against|over|out _3 <limb>
cut|cuts as|when|during|in|at|a_few|since _1 teen*|child|girl|boy|school|college|stress*|upset|\\d+
cut|cuts|burned|burnt again|yesterday|last_(?:night|week)|twice|this_week|daily|to_(?:cope|feel)|when|after|on_(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day
(?<=\\b(?:last|hasn't|not|never|hadn't|ever|lately|has|have|had|been|she|he|they)\\s)cut !back|down|off|out|class|hair|from|his|her|their|short|the|a|ties|hours|it|coffee
cutting !back|down|out|off|ties|class*|corners|hours|costs|edge|board|hair|calories|carbs|coffee|sugar|through|short|grass|wood|school|work|vegetables|onions|the|his_hair|her_hair|her_hours|remarks?
urges? _1 to|of cut|burn|scratch|bite|hit
to cut|burn or|and burn|cut|scratch
resist the razor|blade
razor|blade to|on <own>
blood_?lett\\w+
pull* out stitches|sutures
punch* wall|walls|door|mirror|concrete|brick|locker _8 bleed*|bled|blood|knuckles|broke*
t(?:o)?sh
(?<=\\b(?:doing|did|does|no|denies|any|recent|nil|si|hi)[\\s/,]+)sh
bang* <own> head
head_banging
<harm> self
cuts`,
  ],
  ['self_harm', 'near', 'on_purpose|deliberately|intentionally'],
  ['self_harm', 'topic', 'risk of self-?harm'],
  [
    'self_harm',
    'ambiguous',
    `pull* out? <own> _1 hair
punch* the|a|walls? walls?|doors?|mirrors?|\\w+
wear* long? sleeves in|despite
starv* <self>
snap* _2 rubber_band|elastic|hair_tie !till|until
urges? to _1 cut|burn|scratch|hit !again`,
  ],
  [
    'plan',
    'plain',
    `plan* to _1 od|overdose|kill|hang|jump|shoot|die|drown|end|hurt|stab|harm|use|crash|cut|take_(?:pills|all|his|her|their|my)|act
(?:suicide|lethal|suicidal) plans?
plans? to use|end
chose|chosen|picked|set|settled_on|fixed|decided_on|named _2 day|date|spot|bridge|tree|hotel|sunday|monday|saturday|friday _1 to !meet|see
chose|chosen|picked|set|settled_on|fixed|decided_on|named a|the|his|her _1 date|day|method|bridge !with|for_(?:the|her|his)_(?:wedding|party|move|trip)
thought|thinking|thinks|worked _1 of|about|out how <they> would|might|could|will _1 do
plan: _2 jump|hang|shoot|overdose|od|drown
bought|buy*|got|order*|acquir* _2 rope|gun|bat|knife|pills|helium|weapon|razor|tablets|hose
work*|figur* out how|where|when <they> would|could|might|will
know* how|where|when <they> would|will _1 do
research*|look*|google*|read*|search* _3 methods?|ways_to_(?:die|kill|end)|how_to_(?:die|kill|hang|end)|how_many|lethal_dose|bridges|painless
<search> out? which|how_many|what _1 trains?|bridge|pills|tablets|<drug>
rehears\\w+|practi[sc]ed _5 <height>|noose|hanging|jumping
test* _2 rope|beam|noose|knot
drove|gone|went|walked|going to the <height> to look|see|check
practice_run|dry_run|timetable_of
named_the_day
(?:method|way|means) _1 in mind
(?<=\\b(?:has|have|had|having|denies|denied|no|without|nor|neither|thoughts,)\\s(?:a\\s|any\\s|specific\\s|current\\s|active\\s|clear\\s){0,2})plans?(?=\\s(?:or|and|nor)\\s(?:intent|means)|[/,]?\\s*(?:intent|means|no\\b|[.,;/]|$))
(?:(?:would|will|to)_(?:use|do_it_by)|means_to_do_it|do_it) _6 pills|rope|gun|tablets|belt|car|knife|razor|<drug>`,
  ],
  [
    'plan',
    'near',
    `plans?|planning !for|of_care|goal|b|on_(?!how)\\w+|is_to|reviewed|updated|to_(?!od|overdose|kill|hang|jump|shoot|die|drown|end|hurt|stab|harm|act|use)\\w+
method|methods !in_use
way of doing it
how <they> would|might|could|will|'d _1 do|go
<chose> _2 <when>
rehears\\w+
by|with|using _2 rope|gun|pills|tablets|belt|knife|razor|<drug>|jumping|hanging
would|will do_it by|with|at|in|on
work* it|everything|out all? out|how`,
  ],
  [
    'intent',
    'plain',
    `intent(?:ions?)? !of_(?!act|die|dying|kill|harm|hurt|end|do|carry|follow|self|commit|attempt|use|suicid|hang|over)\\w+|on_(?!act|kill|dying|ending|doing)\\w+|to_(?!act|die|kill|harm|hurt|end|do|carry|follow|self|commit|attempt|use|suicid|hang|over)\\w+|was|for
act(?:ing|ed)? (?:up)?on it|them|these|those|that|this|thoughts?|urges?|plans?|(?:the|these|those|such|his|her|their|any|suicidal)_(?:\\w+_)?(?:thoughts?|urges?|plans?|feelings?|impulses?|voices?)
means|intends?|meant|intending|plans|going|determined|resolved|resolute|set_on|bent_on|ready|mean to|on _1 do_it|doing_it|go_through|act|kill|killing|die|dying|end_(?:it|his|her|their)|carry|do_so
go*|going|went|carry|follow* ahead|through|it with|on|out _1 it|this|that|them|thoughts|plans?|suicide
carr(?:y|ying|ies) it|them|this|that out
(?<!\\bhow\\s(?:he|she|they|i)\\s)(?:will|would) (?:do_it|act) !by|with|at|if|about
do_it|doing_it tonight|this_weekend|soon|tomorrow|once
will be_dead|have_killed
wrote|written|left|leaves goodbye _1 letters?|notes?`,
  ],
  [
    'intent',
    'near',
    `(?:would|could|will|wo|can|ca)(?:n't|_not|not|_never)* ever? do it|anything|so|that !about|for|else|to_my|to_her|to_his
go that far
act
(?<=\\b(?:not|n't)\\s)mean|plan|intend|going|want to(?=\\W*$)`,
  ],
  [
    'means',
    'topic',
    'lethal? means restriction|safety|reduction|counsel\\w+\ngun control|safety|range|show|licen[cs]e_(?:law|debate)',
  ],
  [
    'means',
    'plain',
    `(?:access_to|lethal) _1 means !of|by
(?<=(?:\\b(?:no|any|or|and|other|plans?|intent|without|denies|denied|nor|neither)\\s?|[,/]\\s?))means !of|by|to|that|finished|testing|for|a|it
means(?=\\s*[:=/]|,?\\s(?:denied|removed|secured|none))
access to _2 guns?|firearms?|weapons?|pills|medications?|lethal|knives|means|a_gun
<gun> !control|range|show|violence|counsel*|locker
stockpil*|hoard* of? _3 <drug>|old|prescri*|pills|\\w+
sav* up? _3 <drug>
stockpile of
count* out? <own> <drug>
<keep> _3 <tool>|<drug> _2 in|under|behind|at|locked|up|with|for|just_in_case
<keep> _2 <tool>
saving|saved|hoard*|stash*|keep*|kept|hid* up? !taking|missing|forget*|skip* _3 <drug> !as|for_(?:his|her|the)|daily
has|have|had|keeps _2 bottles?|boxes|packets|strips of <drug>
<no>|any|without|nor <tool>
<drug> _3 lock*|secured|stored|removed|hidden|handed|dispensed|held|kept|given|flushed|thrown|binned|taken_by
rope in|under|behind
<tool> _2 in|at|under|behind|by (<own>|a)? <place>
<drug> on_hand|within_reach|she_saved|he_saved|saved
lock* <own>|the|all|up _1 <drug>
way of getting|laying _3 gun|pills|weapon
<drug>|insulin on hand|at_home|in_(?:the|her|his)_(?:home|house|drawer)`,
  ],
  ['means', 'near', 'access !to'],
  [
    'avh',
    'plain',
    `a\\/?vh
hal+[ui]+c[ia]+n\\w*
<hear> _3 voices?|name|knock*|whisper*|footsteps|someone_(?:call|talk|whisper|say)\\w*|people_talking|commands|mumbling !of_reason|of_(?:his|her)_conscience|in_the_(?:hall|next)|from_(?:the_)?(?:next|upstairs|apartment|hall|street)|through_the_wall|carried
voices !concern|frustrat*|hope|worry|anger|fear|interest|understanding|no|desire|that_(?:he|she|they)|opinion*
voice|voices _5 <voiceverb> _1 <me>|\\w+
<voiceverb> by voices?
<see> things|shadows?|figures?|people|faces|bugs|shapes|visions|blood|spiders|men|women|demons|lights
visions
internal_stimuli|unseen_others|unseen_stimuli
ris
(?:perceptual|sensory) (?:\\w+_)?(?:disturb\\w*|abnormal\\w*|anomal\\w*|distort\\w*|experiences?)
psychosis
psychotic !medication
<hear>|<see>|feel*|felt|talk*|speak*|respond*|sees|mutter* +8 <unreal>
<hear>|<see> (?:or|and|/) <see>|<hear> things|anything|what
<hear> anything|things|something|somebody|someone|sounds|noises|music|steps|laughter|crying _3 that|when|in|at|no|calling|who|others|at_night|,|unusual|strange
<no>|not _2 hearing|hear|hears anything|things|any
might|may|could be|have_been hearing|seeing
<hear> something|things|voices|someone|stuff
tv|television|radio|phone|computer|newsreader|walls?|god|angels?|devil|satan|birds|dog|strangers _1 <voiceverb>|send* to? <me>|messages?|directly|about_(?:him|her)
commands? from|to
command (?:hallucinations?|type|ah|voices)
comment* on his|her|their
<see> a|the|dead|dark|black _1 shadow|figure|man|woman|face|shape|light|girl|boy|child|creature* in|at|by|on|behind|that|who|whom|out|stand*
talk*|speak*|respond* _1 to|with|back _3 people_who_(?:are|were)|persons_who|voices?|someone_(?:who|not)|the_air|unseen|himself_as
talk*|speak* to people|someone|persons who are|is not|n't
voice|voices _2 dead|late|god|devil|demon
dead|late|deceased _1 <kin> _2 visit*|talk*|speak*|come*|appear*|tell*
voice|voices belong*|comes|inside !concern|reason`,
  ],
  [
    'abuse',
    'plain',
    `(?<!substance\\s|alcohol\\s|drug\\s|opioid\\s|stimulant\\s|laxative\\s|polysubstance\\s|medication\\s|verbal-)abus(?:e|es|ed|ive|ing) !of_(?:alcohol|substances?|drugs?|the_\\w+_system|medic\\w+|trust|power)|alcohol|substances?|drugs?|laxatives?|opioids?|cocaine|medications?|caffeine|prescri*|pain*
ipv|dv
(?:domestic|intimate_partner|partner|dating)[\\s-](?:violence|abuse)
(?<!self-|self\\s)neglect(?:ed|ful)? !work|chores|hygiene|her|his|their|the|to
molest\\w*|raped?|incest
sexual\\w* assault\\w*|exploit\\w*|coerc\\w*
maltreat\\w*|mistreat\\w*|ill-treat\\w*|exploited|trafficked
(?:was|were|been|being|gets?|got|getting) _1 hit|slapped|choked|punched|kicked|shoved|pushed|strangled|beaten|assaulted|grabbed|burned|thrown|threatened|attacked|touched|stalked|controlled|frightened +6 by|at_home|inappropriately
<kin> _2 never|not|hasn't|doesn't|isn't|didn't <strike> +3 him|her|them|me
<kin> _4 <strike> _3 him|her|them|me|client|pt|the_children|(?:his|her)_(?:face|arm|hair) !up|off|back|head|with_\\w+ly|home
no_?one|nobody|anyone _3 <strike>|hurting|hitting|harming|harms
<kin> +7 touches|gropes|fondles|molests|rapes him|her|them|me
that anyone <strike>|harms
held|holds|grabb*|had|took|pin* <me>|her _2 by|against|down|to _1 throat|neck|hair|wall|arm|floor|wrist
forc* sex|himself_on|herself_on|her_to_have|him_to_have|her_into
<kin> _5 control*|lock*|withhold*|keep*|take*|isolat*|monitor*|track* _1 her|his|their|all_(?:her|his)|pension _1 money|pension|wages|phone|in|benefits|card|keys|friends|bank
unsafe|not_safe|afraid|scared|frightened|terrified at|of|going|to_go|in|with _1 home|husband|wife|partner|boyfriend|dad|father|stepdad|stepfather|him
not|n't|never _1 feel|safe safe? _1 at|going|in|with home|there|house|partner|husband
(?:belt|hand|grip|finger|strangulation|choke|bite) marks?
black_eye|bruis\\w+ on|from|over|around|to|, _2 cheek|face|arms?|neck|eye|legs?|back|ribs
violent|abusive|battering (?:ex-?)?(?:partner|husband|boyfriend|wife|girlfriend|father|stepdad|stepfather|mother|dad|home|relationship|household|marriage|upbringing|childhood|parents?)
<kin> _4 violent|abusive|aggressive|controlling|threatening
<strike> _2 him|her|them|me _3 with _2 belt|stick|shoe|spoon|cane
<be> beaten`,
  ],
  [
    'abuse',
    'ambiguous',
    `flinch* _6 husband|wife|partner|boyfriend|girlfriend|dad|father|home|him
walked_into a|the door|cupboard
black_eye|bruis\\w+`,
  ],
  [
    'abuse',
    'safe',
    `(?:feels?|is|felt|are|feeling|was|be) _1 safe _1 at|in|with|around home|relationship|house|partner|husband|wife|boyfriend|girlfriend|there|family|her_\\w+|his_\\w+|the_(?:home|house|relationship)|current|parents|mum|mom|dad
safe at home`,
  ],
];
