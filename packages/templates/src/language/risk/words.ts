/**
 * Word classes of the risk grammar: open classes of plain English, own list (2026-11). A word with `~` is inflected
 * (hope~: hopes, hoped, hoping; stab~: stabs, stabbed, stabbing), `*` stands for any ending, `_` for a space.
 */
const CLASSES = {
  me: 'me him her them myself himself herself themselves us',
  they: 'i he she they it we you client pt',
  own: 'his her their my the own your',
  self: '(?:him|his|her|them|their|my|your|one|it)?[\\s-]?(?:self|sel(?:f|ve)s)',
  no: "not never no cannot without nor hardly (?:do|does|did|is|are|was|were|wo|would|could|ca|has|have|had)n'?t",
  be: "be been being is was were are am 's 're",
  want: 'want~ wanna wish~ wishin desire~ long~ yearn~ crave~ pray~ hope~ beg~ prefer~ rather urge~ impulse~ ready tempted like feel_like feels_like felt_like need~ wished_for seek~ keen eager',
  think:
    'think~ thought thoughts idea ideas ideation notion~ consider~ contemplate~ imagine~ picture~ fantasi[sz]e~ fantas(?:y|ies) daydream~ dream~ ruminate~ preoccup* image images flash(?:es)? vision~ obsess* dwell~ talk~ talks speak~ spoke spoken mention~ joke~ musing muse~ feel~ feeling felt',
  aim: "plan~ intend~ mean~ meant going gonna will would \\w+'(?:d|ll) threaten~ threat threats vow~ swear swore swears promise~ try~ tried tries attempt~ could might decide~ prepare~ about",
  die: 'die dies died dying dead death deceased',
  gone: 'gone dead (?:no_longer|not)_(?:here|around|alive|there|with_us) not_existing in_the_ground underground under_the_ground in_a_(?:grave|coffin|box|urn) under_it in_heaven six_feet_under not_here not_around not_alive not_waking',
  kill: 'kill~ killin hang~ hung shoot~ shot drown~ poison~ gas~ electrocute~ suffocate~ asphyxiate~ strangle~ top~ off~ unalive~ yeet~ immolate~ delete~ murder~',
  hurtself:
    'harm~ hurt~ injure~ cut~ burn~ burnt scratch~ bite~ bit bitten hit~ punch~ slap~ pinch~ bruise~ carve~ slice~ slash~ scald~ brand~ stab~ gouge~ mutilate~ starve~ choke~ whip~ prick~ bang~ beat~ hack~ nick~ score~ damage~ punish~',
  maim: 'hurt~ harm~ injure~ cut~ burn~ burnt scratch~ bite~ bit punch~ pinch~ bruise~ carve~ slice~ slash~ scald~ brand~ stab~ gouge~ bang~ beat~ slam~ smash~ hit~ headbutt~ rub~ scrape~ tear~ tore pull~ pick~ reopen~ open~ stick~ stuck prick~ jab~ hack~ nick~',
  limb: '(?:fore)?arms? wrists? thighs? legs? stomach skin ankles? body hips? belly abdomen cal(?:f|ves) shins? knuckles? chest face scalp shoulders? feet foot hands? palms? scars? stitches wounds? veins? tummy',
  vital: 'head temple mouth neck throat chin chest wrists? heart stomach',
  mark: 'cuts? burns? scratch(?:es)? wounds? scars? marks? lacerations? scabs? lesions? slashes gashes welts? injur(?:y|ies)',
  harm: 'harm~ hurt~ injure~ injury kill~ attack~ stab~ shoot~ shot strangle~ assault~ beat~ poison~ murder~ choke~ throttle~ smother~ drown~ maim~ gut~ knife~ shank~ slaughter~ butcher~ execute~ bludgeon~ bash~ suffocate~ torture~ strike~',
  punch: 'punch~ hit~ slap~ kick~ smack~ shove~ push~ fight~ smash~ batter~ thump~ headbutt~ burn~ run~ bury~ break~',
  anyone:
    "any(?:one|body)(?:_else)?(?:'s)? any_(?:person|people|others?) (?:the_)?others? other_(?:people|persons|children|pupils|patients|students|residents|peers) some(?:one|body)(?:_else)? people (?:a|no|any|another)_(?:person|one|human|soul|man|woman|child) no_?one nobody peers? staff",
  whom: "(?:him|her|them)(?!_?sel|_own|_life|_way|_feelings) (?:his|her|their|the|a|an|my|another|one_of_(?:his|her|the))_(?!self|arms?\\b|legs?\\b|own\\b|wrists?\\b|thighs?\\b|head\\b|hands?\\b|body\\b|skin\\b|life\\b|feelings\\b|time\\b|chances?\\b|vibe\\b|mood\\b)[a-z][\\w'-]+",
  weapon:
    'guns? handguns? shotguns? rifles? pistols? revolvers? firearms? weapons? kni(?:fe|ves) blades? razors? machetes? bats? axes? crossbows? swords?',
  gun: '(?:hand|shot|air)?guns? rifles? pistols? revolvers? firearms? weapons? ammunition ammo bullets noose ligatures? helium',
  tool: 'rope pesticide insulin charcoal poison razors? blades? knives kni(?:fe|ves) belt',
  drug: 'pills tablets capsules medications? medicines? meds paracetamol tylenol opioids? amitriptyline oxycodone morphine antidepressants lithium benzos sleeping_pills painkillers prescriptions quetiapine ibuprofen fentanyl diazepam',
  height:
    'bridges? cliffs? roof rooftop rail(?:way|road)? tracks? balcony overpass ledge platform multi-?storey quarry viaduct parking_(?:deck|garage|structure|ramp) window building tower pier edge',
  vehicle:
    'trains? traffic lorry lorries trucks? bus(?:es)? cars? tube subway tram oncoming median trees? walls? barriers? poles? river canal sea lake ditch',
  plunge:
    'jump~ leap~ leapt throw~ threw hurl~ fling~ step~ walk~ drive~ drove driven fall~ fell go going crash~ swerve~ steer~ run~ veer~ dive~ yeet~',
  take: 'take~ took taken swallow~ down~ ate eat~ ingest~ neck~ consume~',
  keep: 'has have had keeps? kept own(?:s|ed)? bought buys carry carries carried hid(?:es|den)? stash~ store~ collect~ hoard~ stockpile~ possess~ got there_(?:is|are|was|were) save~ saves saving_up count~',
  place:
    'home house flat apartment drawer bedside closet wardrobe attic garage shed car truck glove safe basement bed nightstand kitchen cabinet barn lock(?:ed|_box)? hallway sock loft room handbag bag mattress pillow bathroom cupboard locker purse office',
  kin: 'husband wife partner boyfriend girlfriend father mother dad mom mum stepfather stepmother stepdad stepmom brother sister uncle aunt spouse caregiver carer aide son daughter fianc[eé]e? parents? grandmother grandfather cousin roommate flatmate grand\\w+ niece nephew neighbou?r ex(?:-\\w+)? bf gf coach teacher nurse boss he she they',
  strike:
    'hit~ slap~ choke~ punch~ kick~ shove~ push~ strangle~ beat~ assault~ grab~ threw throw~ shake~ shook burn~ burnt bite~ bit spit~ spat drag~ pin~ whip~ smack~ lock~ force~ corner~ stalk~ hurt~ threaten~ molest~ rape~ grope~ backhand~ thrash~ headbutt~ throttle~ frighten~ terrori[sz]e~ humiliate~ belt~ touch~_inappropriately held_a_knife pull~_a_knife',
  hear: 'hear~ heard',
  see: 'see~ seeing saw seen smell~',
  unreal:
    "(?:no|any)_?one_else nobody_else others?_(?:do|does|did|can|could)(?:_?not|n't|nt) others_cannot (?:is|are|was|were)(?:n't|_not)_(?:really_|actually_)?(?:there|real) not_(?:really_)?(?:there|real|present) no_one_(?:is|was)_there nobody_(?:is|was)_there nobody_there no_one_there in_an_empty when_(?:(?:he|she)_(?:is|was)_)?alone (?:his|her|their)_(?:late|dead|deceased)_\\w+ ghosts? demons? angels? spirits? the_devil dead_(?:people|relatives) insects crawling people_do(?:n't|_not) (?:people|persons)_who",
  voiceverb:
    'tell~ told say~ said command~ order~ whisper~ shout~ call~ mock~ laugh~ speak~ talk~ instruct~ urge~ comment~ curse~ insult~',
  search:
    'look~ google~ research~ search~ read~ calculate~ figure~ ask~_(?:online|google) work~ find~ found check~ study~ studied',
  chose: 'chose chosen choose~ pick~ set decide~ settle~ fix~ knows knew name~ select~ mark~ found',
  when: 'day date place spot time bridge where when how method tree hotel location week night (?:mon|tues|wednes|thurs|fri|satur|sun)day means month weekend',
} as const;

export type WordClass = keyof typeof CLASSES;

const VOWEL_END = /[aeiou][bdgmnprt]$/;
/** Regular inflections of a verb, as a pattern. */
function inflected(word: string): string {
  if (/e$/.test(word)) return `${word.slice(0, -1)}(?:e[sd]?|ing|in)`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`;
  const double = VOWEL_END.test(word) && !/[aeiou]{2}.$/.test(word) ? `${word.at(-1)}?` : '';
  return `${word}(?:e?s|${double}(?:ed|in[g']?))?`;
}

const sources = new Map<string, string>();
/** The class as the source of a regular expression. */
export function wordClass(name: string): string {
  const known = sources.get(name);
  if (known) return known;
  const list = CLASSES[name as WordClass];
  if (list === undefined) throw new Error(`Unknown word class ${name}`);
  const source = list
    .split(' ')
    .map((word) => word.replace(/^([a-z[\]]+)~/, (_, stem: string) => inflected(stem)))
    .join('|')
    .replace(/\*/g, '\\w*')
    .replace(/_/g, '[\\s-]+');
  sources.set(name, `(?:${source})`);
  return sources.get(name) as string;
}
