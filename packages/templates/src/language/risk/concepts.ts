import type { RiskConcept } from './types.js';

/**
 * What a match means before its sentence is looked at. `plain`: present unless denied. `topic`: a subject
 * of inquiry, nothing unless answered. `ambiguous`: unclear unless denied. `safe`: says that there is none.
 */
export type MentionKind = 'plain' | 'topic' | 'ambiguous' | 'safe';

export interface ConceptPattern {
  readonly concept: RiskConcept;
  readonly kind: MentionKind;
  readonly pattern: RegExp;
  /** Counts only when suicide, violence or self-harm is spoken of nearby. */
  readonly inContext?: boolean;
}

const SELF = String.raw`(?:him|her|them|my|your|one|it)?\s?(?:self|selves)`;
const OWN = String.raw`(?:his|her|their|my|your|the) (?:own )?`;
const OTHERS = String.raw`(?:any(?:one|body)(?: else)?(?:'s)?|any (?:person|people|others?)|(?:the )?others?|other people|some(?:one|body)(?: else)?|people|(?:a|no|any|another) (?:person|one)|no one|nobody)`;
const WHOM = String.raw`(?:him|her|them|(?:his|her|their|the|a|an|my) (?!self|arms?\b|legs?\b|own\b|wrists?\b|thighs?\b|head\b|hands?\b|body\b|skin\b|life\b|feelings\b)[\w'-]+)`;
const HARM = String.raw`(?:harm|hurt|injur(?:e|y)|kill|attack|stab|shoot|strangle|assault|beat|poison|murder|choke)`;
const HARMING = String.raw`(?:harm|hurt|injur|kill|attack|stabb?|shoot|strangl|assault|beat|poison|murder|chok)(?:e|s|ing|y)?`;
const ANYONE = String.raw`(?!it\b|this\b|that\b|time\b|off\b|self|(?:him|her|them|my|your|our)\s?sel|(?:his|her|their|my) (?:self|own|feelings|life|arm|leg|wrist|skin|body))[a-z][\w'-]+`;
const FRAME = String.raw`(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|thoughts?|thinks?|thinking|urges?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|going|would like|fantas\w+|imagin\w+|threat\w*|will|desire|impulses?|ready|vow\w*|swore|said (?:he|she|they) (?:will|would))`;
const BODY = String.raw`(?:(?:fore)?arms?|wrists?|thighs?|legs?|stomach|skin|ankles?|body|hips?|belly|abdomen|cal(?:f|ves)|shins?|knuckles|chest|face|scalp|shoulders?|feet|hands?|palms?|scars?|stitches|wounds?|veins?)`;
const DEADLY = String.raw`(?:guns?|handguns?|shotguns?|rifles?|pistols?|revolvers?|firearms?|weapons?|ammunition|ammo|bullets|noose|rope|blades?|razors?|helium|charcoal|poison|pesticide|insulin)`;
const DRUGS = String.raw`(?:pills|tablets|capsules|medications?|medicines?|meds|paracetamol|tylenol|opioids|amitriptyline|sleeping pills)`;
const HEIGHTS = String.raw`(?:bridge|cliff|roof|rooftop|railway|tracks?|balcony|overpass|ledge|platform|multi-?storey|quarry|viaduct)`;
const KINFOLK = String.raw`(?:husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mom|mum|stepfather|stepmother|stepdad|stepmom|brother|sister|uncle|aunt|ex(?:-\w+)?|spouse|caregiver|carer|aide|son|daughter|fianc[eé]e?|parents?|grandmother|grandfather|cousin|roommate|flatmate)`;
const STRIKE = String.raw`(?:hits?|hitting|slap(?:s|ped|ping)?|chok(?:es|ed|ing)|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|shov(?:es|ed|ing)|push(?:es|ed|ing)?|strangl(?:es|ed|ing)|beats?|beating|beat(?: up)?|assault(?:s|ed)|grabb?(?:s|ed|ing)|threw|throws|shakes|shook|burn(?:s|ed|t)|bit|bites|spits?|spat|drag(?:s|ged)|pinn?(?:s|ed)|whipp?(?:s|ed)|smack(?:s|ed)|lock(?:s|ed)|forc(?:es|ed)|corner(?:s|ed)|stalk(?:s|ed)|hurts?|threatens|threatened)`;
const LIMB = String.raw`(?:fore)?(?:arms?|wrists?|thighs?|legs?|stomach|skin|ankles?|body|hips?|belly|abdomen)`;

const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** Own list; conventions follow the clinical reference §2.4 (2026-11). Matched on lower-case text. */
export const CONCEPTS: readonly ConceptPattern[] = [
  // Suicide
  {
    concept: 'si',
    kind: 'topic',
    pattern: pattern(
      String.raw`\bsuicid(?:e|al|ality)(?:[- ](?:homicide )?)(?:risk|prevention|hotline|lifeline|watch|loss|awareness|screen\w*|assessment|questions?|inquiry|education|severity|crisis line|attempt survivors?|bereave\w+|support)\b|\brisk (?:of|for) suicide\b|\brisk to self\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bsuicid\w*(?: (?:ideation|thoughts?|thinking|urges?|feelings))?|\bthoughts? (?:of|about) (?:death|dying|being dead|not being (?:here|alive|around)|not existing|not living|ending (?:it|things|everything))|\bdeath wish\w*|\bunalive\w*`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:kill(?:s|ed|ing)?|hang(?:s|ed|ing)?|hung|shoot(?:s|ing)?|shot|drown(?:ed|ing)?|poison(?:ed|ing)?) ${SELF}|\b(?:end(?:s|ed|ing)?|tak(?:e|es|ing)|took|taken) ${OWN}(?:own )?lif?ves?e?\b|\b(?:end(?:s|ed|ing)?|tak(?:e|es|ing)|took) ${OWN}life|\bending (?:it all|things|it)\b|\bend (?:it all|things)\b|\bending life\b|\bend it\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|desire|urge|long(?:s|ed|ing)?|pray(?:s|ed|ing)?|hop(?:es|ed|ing)|like|prefer(?:s|red)?) (?:for |to |that )?(?:(?:she|he|they|i|it) )?(?:(?:was|were|would|could|will|had|might|to|just|simply|only|be|been|rather) )*(?:die|dead|death|not (?:be )?(?:alive|here|exist(?:ing)?|living|wake up|waking up)|(?:not |never )(?:wake|been born)|sleep forever|wake up)\b|\bwish(?:es|ed|ing)? to (?:be dead|die)\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bbetter off dead\b|\b(?:not|never|n't) (?:to )?wak(?:e|ing)(?: up)?(?! (?:at|before|until|early|till))|\bwak(?:e|ing) up dead\b|\b(?:die|dying|passing|slip away) in (?:his|her|their|my) sleep\b|\bheart (?:will|would|to|just) (?:just )?(?:stop|give out)|\bgod (?:would |will |to )?takes? (?:me|him|her|them)\b|\bno longer wants? this world\b|\b(?:do|does|did)(?:n't| not) (?:really )?want to (?:live|be (?:here|alive|around|in this world)|exist|go on living)\b|\bno reason (?:to|for) liv(?:e|ing)\b|\bnothing to live for\b|\b(?:weren't|wasn't|not|if i (?:just )?weren't) (?:just )?(?:be )?here any ?more\b|\bno longer (?:be )?(?:here|alive)\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\battempt(?:s|ed|ing)? (?:at )?(?:suicide|overdose|od|to (?:kill|hang|overdose|end|drown|die))|\battempted overdose\b|\battempt at \d+\b|\b(?:past|prior|previous|earlier|one|two|three|multiple|no|recent|hx of|history of) (?:\w+ )?attempts?\b|\boverdos(?:e|es|ed|ing)\b|\b(?:jump(?:s|ed|ing)? (?:off|from|in front of)|step(?:ped|ping)? (?:off|in front of|into traffic)|walk(?:ed|ing)? into traffic|driv(?:e|ing) (?:off|into) (?:a |the )?(?:road|bridge|tree|wall|cliff)|crash(?:ing)? (?:his|her|their|the) car on purpose|slit(?:ting)? (?:his|her|their) wrists?)\b|\b(?:tired of|done with) (?:living|life|being alive)\b|\bnot (?:be )?worth living\b|\bjoin (?:him|her|them|his|her|their) in (?:death|heaven)\b|\bthink(?:s|ing)? (?:about|of) dying\b|\bdo(?:es)? not think about dying\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:dying|death)\b(?= would (?:be|feel)| seems| sounds)|\bthoughts? of (?:his|her|their) own death\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:harm|hurt)(?:ing)? (?:to )?(?:self|${SELF}) (?:or|and|nor|/) (?:to )?(?:any|other)`,
    ),
  },
  {
    concept: 'si',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\b(?:could|would) never do that to (?:my|his|her|their)\b|\b(?:everyone|everybody|they|family|people) (?:would|will|'d|'ll) (?:get over it|move on|forget (?:me|him|her))\b|\btired of fighting\b|\b(?:unsafe|not safe) (?:in|with|around|from) (?:his|her|their|my)(?:\s?self)? ?(?:own )?(?:head|thoughts|mind|self)?\b|\bpromise\b[^.;]{0,14}\b(?:be|stay|keep) safe\b|\b(?:want(?:s|ed)?|wish(?:es|ed)?) (?:to|(?:he|she|they|i) could) (?:just )?disappear\b|\bcan(?:'t|not) (?:go on|do this any ?more|take (?:it|this) any ?more|keep (?:him|her|them)self safe)\b|\b(?:what's|no) (?:the )?point (?:in|of|to)? ?(?:living|life|anything|any of it|going on|being here)\b|\b(?:would(?:n't| not)|unable to|could(?:n't| not)|can(?:'t|not)|refus\w+ to|declin\w+ to|not able to|unwilling to|hesitat\w+ to) (?:contract|commit|agree|promise|guarantee)(?: \w+){0,3} (?:safety|safe|stay safe|keep (?:him|her|them)self safe)\b|\b(?:not sure|unsure|doubts?|unable|can't|cannot|not able|couldn't)[^.;,]{0,25}\b(?:keep (?:him|her|them)self|stay) safe\b|\bkms\b|\b(?:is|was|are|were|going to|gonna|will|'s)\b(?: going to)?(?: be)? (?:the death of (?:me|him|her|them|us)|kill(?:ing)? me)\b|\bwill be the death of (?:me|him|her|them)\b|\brather (?:be dead|die)\b|\b(?:doesn't|does not|didn't|don't) (?:care|mind) (?:if|whether) (?:he|she|they|i) (?:live|live[sd]|die|die[sd])\b|\bwon't be (?:here|around)\b|\bsaid (?:his|her|their) goodbyes\b|\bgave away (?:his|her|their)\b|\bgiv(?:es|ing) away (?:his|her|their) (?:things|belongings|possessions)\b|\bi'll (?:just )?die if\b|\btired of it all\b|\bdone with everything\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:sleep|asleep|eyes)\b[^.;]{0,18}\b(?:never|not|n't)\b[^.;]{0,12}\b(?:wake|waking|open|up|again)\b|\bnever (?:open|wak)\w*[^.;]{0,12}\b(?:eyes|again|up)\b|\b(?:stay|sleep|be) asleep (?:for good|forever|for ever)\b|\bsleep (?:for good|for ?ever)\b|\b(?:glad|fine|okay|ok|relie(?:f|ved)|mind|care|easier|better|happy|happier|grateful|blessing)\b[^.;]{0,22}\b(?:if|for|to)\b[^.;]{0,30}\b(?:hit (?:me|him|her|them)|(?:were|was|be|being) (?:dead|gone|not here|over|killed)|did(?:n't| not) wake|not wak\w+|weren't (?:here|alive)|end(?:ed)? (?:it|his life|her life)|didn't exist|never been born|crash\w*|ran (?:me|him|her) over)\b|\b(?:world|everyone|everybody|they|people|family|kids|children)\b[^.;]{0,18}\b(?:go on )?(?:fine|better|better off|easier) without (?:me|him|her|them)\b(?=[^.;]*\b(?:leave|die|dead|gone|end)\b)`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:jump|throw|step|walk|go|going|drive|driving|fall|falling|leap|hurl)\w*\b[^.;]{0,22}\b(?:off|over|from|under|in front of|into|onto)\b[^.;]{0,14}\b(?:${HEIGHTS}|train|traffic|lorry|truck|bus|river|edge|side)\b|\b${HEIGHTS}\b[^.;]{0,45}\b(?:jump\w*|going over|go over|ending|end it|stepp?ing|thr(?:ow|ew)\w*)\b|\b(?:held|holds|put|puts|pressed|pointed|had)\b[^.;]{0,8}\b(?:knife|gun|blade|razor|pistol|barrel|revolver)\b[^.;]{0,8}\b(?:to|against|in)\b[^.;]{0,12}\b(?:wrists?|throat|head|temple|mouth|neck|chest)\b|\b(?:swallow(?:s|ed|ing)?|took|taken|taking|downed|ate)\b[^.;]{0,18}\b(?:handful|bottle|box|packet|pack|whole (?:box|bottle|packet)|all (?:of )?(?:his|her|their)|too many|\d\d|pills|tablets|paracetamol|tylenol)\b(?![^.;]{0,20}\b(?:as prescribed|daily|nightly|every|each|on time|in the morning|with food)\b)|\b(?:tied|put)\b[^.;]{0,14}\b(?:rope|belt|cord|scarf|bag)\b[^.;]{0,12}\b(?:neck|head)\b|\bleav(?:e|ing) (?:this (?:world|life|earth)|it all behind|life)\b|\bno (?:wish|desire|will|reason|point) (?:to|in) (?:live|living|go(?:ing)? on|carry(?:ing)? on|be here)\b|\bwish(?:es|ed|ing)? (?:for|to) (?:death|an end|it (?:to be|was|were) over)\b|\b(?:ideas?|notions?|thoughts?|talk\w*|idea) of (?:suicide|dying|ending)\b|\bdanger to (?:him|her|them)?sel(?:f|ves)\b|\bsomehow not be\b|\bdoing away with (?:him|her|them|my)sel\w+|\bdo away with (?:him|her|them|my)sel\w+|\btop(?:ping)? (?:him|her|my|them)self\b|\bdone (?:him|her|them)self in\b|\bdo (?:him|her|my)self in\b|\bkill(?:ing)? (?:him|her|them|my) ?sel\w+|\btake (?:it|things) into (?:his|her|their) own hands\b|\bfinish(?:ing)? (?:it|things) off\b|\bfinal way out\b|\bway out of (?:life|this world)\b|\blast will and\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bwish(?:es|ed|ing)?\b[^.;]{0,12}\b(?:had|'d) (?:died|not (?:survived|been (?:born|found|saved))|never been born)\b|\b(?:lord|god|jesus|allah|heaven)\b[^.;]{0,18}\b(?:call|take|bring)\b[^.;]{0,8}\b(?:him|her|them|me|us)(?: home)?\b|\bcalls? (?:him|her|me) home\b|\b(?:rather|prefer|better) (?:to )?not (?:be|to be) (?:here|alive|around|on (?:this|the) (?:planet|earth)|in this world)\b|\bnot (?:be )?on this (?:planet|earth)\b|\bdriv(?:e|es|ing) (?:\w+ )?into (?:the |a |an )?(?:median|tree|wall|oncoming|barrier|pole|ditch|truck|lorry|river|concrete)\b|\bhow many (?:pills|tablets)\b|\b(?:better|best|easier) (?:if|when) (?:he|she|they|i) (?:was|were|am|is) (?:dead|gone|no longer)\b|\b(?:wants?|wish(?:es)?|long(?:s)?|hop(?:es|ing)|praying|ready|asks?|asking|begs?|begging) (?:\w+ ){0,3}(?:to be (?:dead|gone|with (?:god|jesus|the lord))|to die|to cease|for death|to stop existing|to end)\b|\blife should end\b|\bdeath (?:wish|would)\b|\bkill me\b(?![^.;]{0,12}\bif)`,
    ),
  },
  {
    concept: 'si',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\b(?:coffin|grave|graveyard|cemetery|heaven|funeral|headstone)\b(?=[^.;]*\b(?:himself|herself|his own|her own|be with|go to|wants?|wish|join)\b)|\b(?:himself|herself|his own|her own|be with|go to|wants?|wish\w*|join)\b[^.;]{0,24}\b(?:coffin|grave|heaven|funeral)\b|\bstop(?:ped|s)? breathing\b|\b(?:life )?insurance\b(?=[^.;]*\b(?:more|better|worth|dead|money|than)\b)|\bworth more dead\b|\bno one would (?:notice|care|miss)\b|\bnobody would (?:notice|care|miss)\b|\bwould (?:anyone|anybody) (?:notice|care|miss)\b|\b(?:vanish|cease to exist|not exist|fade away|evaporate)\b`,
    ),
  },
  {
    concept: 'si',
    kind: 'safe',
    pattern: pattern(String.raw`\bsafe (?:to|from|with) (?:him|her|them)?\s?sel(?:f|ves)\b`),
  },
  {
    concept: 'hi',
    kind: 'safe',
    pattern: pattern(String.raw`\bsafe (?:to|with|around) (?:(?:him|her|them)?\s?sel(?:f|ves) (?:and|or|/) )?others\b`),
  },
  {
    concept: 'si',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\b(?:just )?shoot me(?: now)?\b|\b(?:throw|fling|hurl) myself (?:off|under|out|in)\b|\bput me out of (?:my|this) misery\b|\bend me\b|\b(?:can't|cannot|doesn't|does not|don't|couldn't) (?:see|imagine|picture) (?:my|him|her|them)self (?:here|alive|around|living|being here)\b|\b(?:can't|cannot|doesn't|does not|don't) (?:see|picture|imagine) (?:a|any|much of a) future\b|\bwon't (?:be needing|need|have to worry about)\b[^.;]{0,20}\bmuch longer\b|\bnot (?:be )?a (?:burden|problem) (?:much )?longer\b|\b(?:is|am|'m|was|be) a burden\b|\bwhat is (?:there )?(?:left )?to live for\b|\bwhy (?:bother|go on|am i here|carry on)\b|\bhad enough of (?:life|living|it all|everything)\b|\bready to (?:go|be done|give up)\b(?! (?:to|home|back|on|for|with))|\bgive up on (?:life|everything)\b|\bwant (?:it|everything|the pain|this) (?:all )?to (?:stop|end|be over|go away)\b|\blife (?:is|has|was|feels?) (?:\w+ )?(?:pointless|meaningless|not worth|no point|no meaning|over)\b|\bno future\b|\bwants? out\b(?=[.,"” ]|$)`,
    ),
  },
  // Violence
  {
    concept: 'hi',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bhomicid\w*(?: (?:ideation|thoughts?|intent))?|\bthoughts? of violence\b|(?<!domestic |partner |family |video |media |gun |witness\w* )\bviolen(?:ce|t)(?: (?:thoughts?|urges?|ideation|fantasies|impulses|toward \w+))?|\b(?:danger|harm|risk) to (?:any(?:one|body)|others?|other people|people)\b|\bdto\b|\btaking anyone else's\b|\bof (?:harming|hurting) (?:any )?others\b`,
    ),
  },
  {
    concept: 'hi',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:${HARM}(?:s|ed|ing)?|${HARMING}) (?:to )?${OTHERS}(?! (?:him|her|them)?self)|\b(?:self|${SELF}),? (?:or|and|nor|/) (?:to )?(?:any(?:one|body)(?: else)?|others?|other people|someone)\b|\bdoing violence\b`,
    ),
  },
  {
    concept: 'hi',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b${FRAME}(?: (?:to|of|about|that|he|she|they|will|would|could|just|really|someday|going|i)){0,4} (?:(?:${HARM}|${HARMING}) ${WHOM}|(?:hurt|harm|kill|stab|strangl|murder|injur)(?:e|ing)? ${ANYONE})|\b(?:will|going to|gonna|wants? to|would like to) (?:break|smash|bash|stab|shoot|kill|hurt|punch|beat)(?: up)? (?:his|her|their|him|them)\b|\bwould like to (?:stab|kill|shoot|hurt|strangle)\b|\bmake (?:him|her|them) pay\b|\bhit ?list\b|\bshoot up\b|\bimagin\w+ (?:strangling|killing|stabbing|shooting|hurting|beating) \w+`,
    ),
  },
  {
    concept: 'hi',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\b(?:could|feels? like|i'll|want to|would) (?:just )?(?:murder|kill|strangle|throttle|wring|choke) (?:my|him|her|them|that|this|his|the)(?: [\w'-]+)?`,
    ),
  },
  {
    concept: 'hi',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?) (?:him|her|them|\w+ \w+) (?:dead|hurt|to (?:suffer|die|bleed|pay))\b|\bretaliat\w+|\brevenge\b|\bget(?:s|ting)? even\b|\bthreaten(?:s|ed|ing)? (?:staff|peers?|the \w+|his \w+|her \w+|a \w+|him|them|to (?:hit|kill|hurt|stab|shoot|harm|burn|beat))\b|\bmade threats?\b|\bthreats? (?:to|against|toward)\b|\b(?:images?|visions?|dreams?|thoughts?) of (?:stabbing|hurting|harming|killing|choking|drowning|shaking|dropping|smothering|throwing) (?:the|his|her|their|my) (?!self)\w+|\bphysical(?:ly)? (?:aggress\w+|fight) (?:toward|with|against)\b|\bassault(?:ed|s|ing)? (?:a|the|his|her|another|staff|peers?)\b`,
    ),
  },
  {
    concept: 'hi',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\b(?:follow(?:s|ed|ing)|stalk\w*|wait(?:s|ed|ing) (?:outside|for)|dr(?:ove|iven|ives) past|sat outside|parked outside)\b[^.;]{0,30}\b(?:ex|boss|wife|husband|house|home|partner|coworker|neighbou?r)\b|\bknock (?:him|her|them|\w+ \w+) (?:into|out|down)\b|\bteach (?:him|her|them) a lesson\b|\bhas it coming\b|\bdeserves? to (?:die|suffer|be hurt)\b`,
    ),
  },
  {
    concept: 'hi',
    kind: 'safe',
    pattern: pattern(String.raw`\b(?:no (?:person|one)|nobody) (?:to be|gets|should be) (?:hurt|harmed)\b`),
  },
  {
    concept: 'hi',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:want(?:s|ed|ing)?|like|fantasi\w+|think(?:s|ing)?|thought|imagin\w+|threat\w+|plan(?:s|ned|ning)?|going|will|would|swore|vow\w*|promis\w+|urges?|dream(?:s|t|ed)?|pictur\w+|ready|itching|tempted|wish(?:es)?)\b[^.;,]{0,26}\b(?:see(?:ing)? [^.;]{0,20}(?:bleed|dead|die|hurt)|burn(?:ing)? (?:down|(?:his|her|their|the) (?:house|flat|car))|push(?:ing)? (?:him|her|them|(?:his|her|their|the) \w+) (?:down|off|under|in front)|run(?:ning)? (?:him|her|them|\w+ \w+) (?:over|down)|break(?:ing)? (?:his|her|their) (?:jaw|neck|nose|legs?|arms?|face|teeth|skull)|smash(?:ing)? (?:his|her|their|him|her)|punch(?:ing)? (?:him|her|them|(?:his|her|their|the) \w+)|put(?:ting)? (?:him|her|them) in (?:the ground|hospital|a coffin)|knock(?:ing)? (?:him|her|them|(?:his|her|their) teeth) out|tak(?:e|ing) (?:him|her|them) out|get(?:ting)? even|revenge|hit(?:ting)? (?:him|her|them|(?:his|her|their|the) \w+)|slap(?:ping)? (?:him|her|them)|drown(?:ing)? (?:him|her|them|the)|smother(?:ing)? (?:him|her|them|the)|finish(?:ing)? (?:him|her|them) off)|\bpay him back\b|\b(?:others|anyone|someone|people|anybody) (?:to )?(?:come|coming) to (?:any )?harm\b|\b(?:harm|hurt|injury|ill) (?:come|coming|happen\w*|befall\w*|done) (?:to )?(?:any|other|some|people)\w*|\b(?:do|doing|does|cause|causing|inflict\w*) (?:any |bodily |physical |serious )?(?:harm|violence|injury|hurt) (?:to|on|against|toward) (?:any|other|some|people|him|her|them|his|the)\w*|\b(?:hit|hurt|attack|harm|punch|stab|shoot)(?:ting|ing|bing)? (?:out at )?(?:any|other|some|people)\w*|\bthoughts? of (?:harm|violence|hurt|killing|murder)\b|\bhurt(?:ing)? (?:those|anyone|people) around\b|\brage fantas\w+|\bviolent\b(?= (?:thinking|ideas|intent|plans|fantas))`,
    ),
  },
  {
    concept: 'hi',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\b(?:i'm|i am|i'll|i will|i could|i'd|could|would) (?:going to |gonna |happily |gladly |just )?(?:strangle|murder|throttle|kill|wring|choke|shoot|smack|slap) (?:that|this|him|her|them|my|the|his|whoever|every)\b`,
    ),
  },
  // Self-harm
  {
    concept: 'self_harm',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bnssi\b|\bsib\b|\bself[- ]?harm\w*|\bself[- ]?injur\w*|\bself[- ]?mutilat\w*|\bself[- ]inflicted\b|\bdts\b|\b(?:harm|hurt|injur|cut|burn|scratch|bit|bite|hit|punch|starv)(?:e|s|ed|ing|t|ting|ch\w*|y)? (?:to )?(?:${SELF}|self)\b|\b(?:cut|cuts|cutting|burn(?:s|ed|ing)?|scratch(?:es|ed|ing)?|carv(?:es|ed|ing)|slic(?:es|ed|ing)|bit(?:es|ing)?|punch(?:es|ed|ing)?|pinch(?:es|ed|ing)?|hit(?:s|ting)?|pick(?:s|ed|ing)?) (?:at )?(?:(?:his|her|their|own|the|left|right|upper|inner) )*${LIMB}\b|\bpunched his own\b|\bbang(?:s|ed|ing)? (?:his|her|their) head\b|\bhead[- ]banging\b`,
    ),
  },
  {
    concept: 'self_harm',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bcutting(?! (?:back|down|out|off|ties|class|classes|corners|hours|costs|edge|board|hair|(?:his|her|their|the|my) (?:hair|hours|lawn|grass|losses)|calories|carbs|coffee|sugar|through|short|grass|wood|school|work|vegetables|onions|the \w+))|\b(?:fresh|new|recent|superficial|old) (?:cuts?|burns?|scratches|scars?)\b|\bcut x ?\d|\bcuts? on (?:the |his |her |their )?(?:left |right )?${LIMB}|\bthe burns\b|\burges? to cut\b|\bresist the (?:razor|blade)\b|\b(?:razor|blade) (?:to|on) (?:his|her|their)\b|\b(?:last|hasn't|has not|not|never|hadn't|had not) cut\b(?! (?:back|down|off|out|class|hair))|\b(?:cut|burned|burnt) (?:again|last night|yesterday|twice|this week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
    ),
  },
  {
    concept: 'self_harm',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:cut(?:s|ting)?|burn(?:s|ed|t|ing)?|scratch(?:es|ed|ing)?|carv(?:es|ed|ing)|slic(?:es|ed|ing)|open(?:s|ed|ing)? up|reopen(?:s|ed|ing)?|bit(?:es|ing|ten)?|punch(?:es|ed|ing)?|pinch(?:es|ed|ing)?|pick(?:s|ed|ing)? (?:at|open)|scald(?:s|ed|ing)?|brand(?:s|ed|ing)?|rubb?(?:s|ed|ing)?|scrap(?:es|ed|ing)|goug(?:es|ed|ing)|stabb?(?:s|ed|ing)?|stick(?:s|ing)?|stuck|pull(?:s|ed|ing)? out|tear(?:s|ing)?|tore|slam(?:s|med|ming)?|hit(?:s|ting)?|bang(?:s|ed|ing)?|beat(?:s|ing)?|bruis(?:es|ed|ing)) (?:at |into |up )?(?:(?:the|his|her|their|own|my|old|left|right|upper|lower|inner|both|scars on) )*(?:${BODY}|head)\b(?! (?:on|in|with) (?:the|a) (?:stove|oven|kettle|door|drawer|car|iron|pan|garden|cat))|\b(?:cigarettes?|lighter|iron|match(?:es)?|stove|boiling water)\b[^.;]{0,14}?\b(?:on|to|against|over)\b[^.;]{0,12}\b${BODY}\b|\b(?:cuts?|burns?|scratches|wounds?|scars?|marks|cutting|lacerations?|scabs)\b[^.;]{0,16}\b(?:on|to|across|along|down) (?:the |his |her |their |both )?(?:left |right |inner |upper )?${BODY}\b|\b(?:on purpose|deliberately|intentionally)\b(?=[^.;]*\b(?:hurt|injur|cut|burn|himself|herself)|[.,;]|$)|\bhurts? (?:him|her|them)self\b|\bself-?punish\w*|\bblood ?lett\w+|\burges? to (?:cut|burn|scratch|hurt (?:him|her|them)self)\b`,
    ),
  },
  // Plan, intent, means
  {
    concept: 'plan',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bplan(?:s|ned|ning)? to (?:od\b|overdose|kill|hang|jump|shoot|die|drown|end (?:it|his|her|their)|hurt|stab|harm|use the gun|crash)|\b(?:suicide|specific|concrete|detailed|lethal) plans?\b|\b(?:work(?:s|ed)|figur(?:es|ed)) out how (?:she|he|they) would\b|\bknows how (?:she|he|they) would\b|\bpicked (?:a |the )?(?:date|day|time|spot|place|bridge|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bbought (?:a |the |some )?(?:rope|gun|bat|knife|pills|helium|weapon|razor)|\b(?:suicide|goodbye) (?:notes?|letters?)\b|\bresearch(?:es|ed|ing) (?:methods|ways|how to (?:die|kill))|\blook(?:s|ed|ing) up (?:methods|ways to (?:die|kill)|how to (?:die|kill))`,
    ),
  },
  {
    concept: 'plan',
    kind: 'plain',
    inContext: true,
    pattern: pattern(
      String.raw`(?<!treatment |tx |care |safety |crisis |meal |lesson |action |service |payment |floor |health |recovery |relapse |behavio(?:u)?r |the |see |per |homework |reward |sleep |on )\bplan(?:s|ning)?\b(?! (?:to (?!od|overdose|kill|hang|jump|shoot|die|drown|end|hurt|stab|harm)|for|of care|goal|b\b|on |is to|reviewed))|\bmethod\b|\bway of doing it\b|\bhow (?:she|he|they) would do it\b`,
    ),
  },
  {
    concept: 'plan',
    kind: 'plain',
    pattern: pattern(
      String.raw`(?<=\b(?:has|have|had|having|denies|denied|no|without) (?:a |any |specific |current |active )*)plans?(?= or (?:intent|means)|\s*(?:[.,;]|$))`,
    ),
  },
  {
    concept: 'plan',
    kind: 'plain',
    inContext: true,
    pattern: pattern(
      String.raw`\b(?:chosen|chose|picked|set|settled on|fixed|decided on|knows|named) (?:a |the |his |her |on (?:a|the) )?(?:day|date|place|spot|time|bridge|where|when|how|method|tree|hotel)\b|\brehears\w+ (?:it|the|how)\b|\b(?:would|will) (?:use|do it (?:by|with|at|in|on))\b|\bworked? (?:it|everything) (?:all )?out\b|\b(?:wrote|written|writes|writing|left|leaves|drafted) (?:\w+ ){0,2}(?:letters?|notes?|will)\b`,
    ),
  },
  {
    concept: 'self_harm',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:fresh|new|recent) (?:marks|injuries|wounds|scabs|lesions)\b|\b(?:burn|cut|scratch|bit|hit|punch|pinch)(?:s|es|ed|ing|ting)? (?:the )?(?:back|side|top|inside|heel|sole) of (?:his|her|their) \w+|\bpunch(?:es|ed|ing) (?:the |a )?(?:walls?|doors?|mirrors?|concrete|brick)\b(?=[^.;]*\b(?:bleed|blood|knuckles|hand|hurt|broke))|\bt(?:o)?sh\b(?= ?(?:-|–|:|nil|none|no\b|denied))`,
    ),
  },
  {
    concept: 'self_harm',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\bpull(?:s|ed|ing)? (?:out )?(?:his|her|their) (?:own )?hair(?: out)?\b|\bpunch(?:es|ed|ing) (?:the |a )?(?:walls?|doors?|mirrors?)\b|\bwear(?:s|ing)? (?:long )?sleeves (?:in|despite)\b|\bstarv(?:es|ing) (?:him|her)self\b`,
    ),
  },
  {
    concept: 'plan',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bplans? to use (?:his|her|their|a|the) (?:\w+ )?(?:weapon|gun|rope|belt|knife|pills|car|medication|razor|blade|rifle|pistol)\b|\b(?:would|will) use (?:a|the|his|her) (?:\w+ )?(?:rope|belt|gun|knife|pills|car|razor|blade|rifle|pistol|tablets|scarf|cord)\b|\bresearch(?:es|ed|ing) how many\b|\b(?:looked|looking|searched|searching|googled|googling|read up|reading up)\b[^.;]{0,20}\b(?:methods?|ways to (?:die|kill|end)|how to (?:die|kill|hang|end)|lethal dose|how many (?:pills|tablets))\b|\b(?:chosen|chose|picked|set|settled on|fixed|decided on) (?:a |the |his |her )?(?:day|date)\b(?=[:.,;]| to (?:die|do it|end))|\brehears\w+[^.;]{0,20}\b${HEIGHTS}\b|\btest(?:ed|ing) (?:the |a )?(?:rope|beam|noose|knot)\b|\b(?:drove|gone|went|walked) to the ${HEIGHTS} to (?:look|see|check)\b|\bpractice run\b|\btimetable of (?:the )?trains\b`,
    ),
  },
  {
    concept: 'intent',
    kind: 'plain',
    inContext: true,
    pattern: pattern(
      String.raw`(?<!how (?:she|he|they|i) )\b(?:would|could|will|wo|can)(?:n't| not| never)* (?:ever )?do (?:it|anything)\b(?! (?:about|with|for|else|to help))|\bgo that far\b|\bact\b(?=[.,;])`,
    ),
  },
  {
    concept: 'intent',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:go|going|goes|went|gone) (?:ahead|through) with (?:it|this|the plan|that)\b|\bintending to (?:act|die|kill|do|end|harm|hurt)\w*|\b(?:determined|resolved|resolute|set on|bent on|ready) to (?:die|kill (?:him|her|them)sel\w+|do it|end (?:it|his|her))\b|\b(?:do|doing) it\b(?= (?:tonight|this weekend|soon|tomorrow|once))|\bact(?:ing)? upon (?:it|them|these|those|the)\b|\bwill (?:be dead|have killed)\b|` +
        String.raw`\bintent(?:ions?)?\b(?! (?:of|to) (?!act|die|dying|kill|harm|hurt|end|do (?:it|so|this)|doing|carry|follow|self|commit|attempt|use|suicid|hang|overdos))(?! was)|\b(?:act|acting|acted) on (?:it|them|these|those|that|this|(?:the|these|those|such|his|her|their) (?:thoughts?|urges?|plans?|feelings?|impulses?))\b|\b(?:means|intends?|meant|plans|fully means|going) to (?:do it|go through|act on|kill (?:him|her|them)sel|die|end (?:it|his|her|their)|carry it out)\b|\bgo(?:ing)? through with it\b|\bcarr(?:y|ying) (?:it|them|this|that) out\b|\bfollow(?:ing)? through on (?:it|them|the thoughts)\b|\bwill do it\b`,
    ),
  },
  {
    concept: 'means',
    kind: 'topic',
    pattern: pattern(
      String.raw`\b(?:lethal )?means (?:restriction|safety|reduction|counsel\w+)\b|\bgun (?:control|safety|range|show)\b`,
    ),
  },
  {
    concept: 'means',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:access to |lethal )means\b(?! of| by)|(?<=(?:\bno|\bany|\bor|\band|\bother|,|/|\bplan|\bintent|\bwithout|\bdenies|\bdenied) )means\b(?! of\b| by\b| to\b| that\b| finished\b)|\bmeans(?=\s*[:=]|,? (?:denied|removed|secured|none))|\baccess to (?:a |any |the )?(?:guns?|firearms?|weapons?|pills|medications?|lethal|knives)\b|\b(?:hand|shot|air ?)?guns?\b(?! (?:control|range|show|violence))|\bfirearms?\b|\bpistols?\b|\brifles?\b|\brevolvers?\b|\bweapons?\b|\bammunition\b|\bnoose\b|\b(?:stockpil|hoard|sav)(?:es|ed|ing)(?: up)? (?:of )?(?:his |her |their )?(?:pills|tablets|medications?|meds)|\bstockpile of\b|\b(?:counted|counting) (?:out )?(?:his|her|their) (?:pills|tablets)|\b(?:keeps?|kept|store[sd]?|lock(?:s|ed)?|has|have) (?:\w+ )?(?:pills|tablets|medications?|meds|knives) (?:in|locked|at|under|up)|\b(?:pills|tablets|medications?|meds|knives) (?:are |is |were |all )?(?:locked|secured|stored|removed|kept|in a lock)\w*|\bbottle of (?:pills|tablets)\b|\brope in\b`,
    ),
  },
  {
    concept: 'means',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b${DEADLY}\b(?=[^.;]{0,40}\b(?:in|at|under|behind|by|on) (?:the |his |her |their |a )?(?:home|house|flat|apartment|drawer|bedside|closet|wardrobe|attic|garage|shed|car|truck|glove|safe|basement|bed|nightstand|kitchen|cabinet|barn|lock|hallway|sock|loft|room)\b)|\b(?:has|have|had|keeps?|kept|owns?|owned|bought|own|carries|hid(?:es|den)?|saved|stash\w*|collect\w*|hoard\w*|there (?:is|are)|sav(?:ing|ed)(?: up)?) (?:\w+ ){0,3}(?:${DEADLY}|(?:\w+ )?${DRUGS} (?:in|under|behind|for|at))\b|(?<=\b(?:no|any|without|nor) )${DEADLY}\b|\b(?:saved|hidden|stash\w*|collected|counted|hoarded|lined) (?:up |out )?(?:\w+ ){0,2}${DRUGS}|\b${DRUGS}\b (?:are|is|were|was|now|all|being|kept|held|locked|handed|with|stay)\b(?=[^.;]{0,24}\b(?:lock|safe|held|hidden|handed|removed|with (?:his|her|their)|kept by|dispensed|given))|\bway of (?:getting|laying hands on)\b[^.;]{0,12}\b(?:gun|pills|weapon)`,
    ),
  },
  // Hallucinations
  {
    concept: 'avh',
    kind: 'plain',
    pattern: pattern(
      String.raw`\ba\/?vh\b|\bhallucinat\w*|\b(?:hear\w*|heard) (?:(?!the\b|from\b)[\w']+ ){0,3}?(?:voices?|name\b|knock|whisper\w*|footsteps|someone|people talking|commands|mumbling)|(?<!raised |loud |their |our |angry |children's |neighbors' |speak with )\bvoices\b(?! (?:concern|frustrat|hope|worry|anger|fear|interest|understanding|no |desire|that (?:she|he|they)))|\bvoice (?:tells?|telling|told|says|saying|said|commands?)|\b(?:sees?|seeing|saw) (?:things|shadows?|figures?|people|faces|bugs)(?: that (?:are|is|were)n?o?t?(?: not)? there| who (?:are|is)n't there)?|\bvisions\b|\binternal stimuli\b|\bris\b|\bperceptual disturbances?\b|\bpsychosis\b|\bpsychotic (?:symptoms?|sx|features|experiences|phenomena)\b|\bhear\w* (?:the )?whisper\w*|\bcommand (?:hallucinations?|type)\b`,
    ),
  },
  {
    concept: 'avh',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:hear\w*|heard|sees?|seeing|saw|smell\w*|feels?|felt)\b[^.;]{0,40}\b(?:nobody else|no one else|not there|isn't there|aren't there|weren't there|wasn't there|n't really there|in an empty|(?:his|her|their) (?:late|dead|deceased) \w+|ghosts?|demons?|angels?|spirits?|the devil|dead (?:people|relatives)|insects|bugs crawl\w*|crawling|through the (?:wall|vent|radio|television)s? (?:talk|say)\w*)\b|\b(?:hears?|heard|hearing) (?:\w+ ){0,2}(?:music|steps|footsteps|laughter|laughing|crying|things|sounds|noises|something|somebody|someone) (?:\w+ ){0,2}(?:that|when|in|at|no|calling|say|talk|who)|\b(?:might|may|could) (?:be|have been) (?:hearing|seeing)\b|\b(?:tv|television|radio|phone|computer|newsreader|walls?|god|angels?|devil|satan|birds|dog)\b[^.;]{0,10}\b(?:talks?|speaks?|talking|speaking|tells?|telling|sends?|sending|spoke|told|whispers?|orders?|commands?)\b[^.;]{0,14}\b(?:to )?(?:him|her|them|me|messages?|directly)\b|\bcommands? (?:from|to)\b|\bcommenting on (?:his|her|their)\b|\b(?:sees?|seeing) (?:a |the )?(?:shadow|figure|man|woman|face|shape|light)s? (?:in|at|by|on|behind|that|who|out)\b|\bout loud voice\b|\btalk(?:s|ing)? back to (?:the )?(?:voices?|him|it)\b|\binternal voices?\b`,
    ),
  },
  // Abuse
  {
    concept: 'abuse',
    kind: 'plain',
    pattern: pattern(
      String.raw`(?<!substance |alcohol |drug |opioid |stimulant |laxative |polysubstance |medication )\babus(?:e|es|ed|ive|ing)\b(?! (?:of|from|with)? ?(?:alcohol|substances?|drugs?|laxatives?|opioids?|cocaine|medications?|caffeine))|\bipv\b|\bdomestic violence\b|\bintimate partner violence\b|(?<!\bself-|\bself )\bneglect(?:ed|ful)?\b(?=[ .,;]|$)(?! (?:work|chores|hygiene|her|his|their|the|to))|\bmolest\w*|\braped?\b|\bsexual(?:ly)? assault\w*|\bunsafe at home\b|\bmaltreat\w*`,
    ),
  },
  {
    concept: 'abuse',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:was|were|been|being|gets?|got|getting) (?:\w+ )?(?:hit|slapped|choked|punched|kicked|shoved|pushed|strangled|beaten|assaulted|grabbed|burned|thrown|threatened|attacked|touched inappropriately) ?[^.;]{0,40}?\b(?:by|at home)\b|\b(?:husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mom|mum|stepfather|stepmother|stepdad|stepmom|brother|uncle|ex|spouse|caregiver|aide|son|daughter|fiance|parent)(?:'s \w+)? (?:has |had |sometimes |often |still |again |regularly )?(?:hits?|slap(?:s|ped)|chok(?:es|ed)|punch(?:es|ed)|kick(?:s|ed)|shov(?:es|ed)|push(?:es|ed)|strangl(?:es|ed)|beats?|assault(?:s|ed)|grabb?(?:s|ed)|threw|throws|hurts?|threatens|threatened) (?:\w+ )?(?:her|him|them|me|client|pt|the client)\b`,
    ),
  },
  {
    concept: 'abuse',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b${KINFOLK}(?:'s \w+)? (?:\w+ ){0,2}${STRIKE}\b[^.;]{0,24}\b(?:her|him|them|me|client|pt)\b|\b(?:being|was|were|been|getting|gets|got) (?:\w+ ){0,2}(?:${STRIKE}|hit|beaten|bullied|trafficked|coerced|groomed|controlled|exploited|financially exploited|defrauded)\b(?=[^.;]{0,40}\b(?:by|at home)\b)|\b${KINFOLK} (?:\w+ ){0,2}(?:takes?|took|keeps?|controls?|checks?|hides?|hid) (?:all )?(?:her|his|their|my) (?:wages|money|phone|keys|passport|cards?|pay|bank|medication)|\b${KINFOLK} (?:\w+ )?punch(?:es|ed) (?:the|a) (?:wall|door)\b|\b(?:forced|made) (?:her|him|them) (?:to|into) (?:have )?sex|\bviolent (?:step)?(?:dad|mum|mom|father|mother|husband|wife|partner|boyfriend|home|marriage|relationship|ex)\b|\b(?:hurts?|hits?|hurting|hitting) (?:her|him|them)(?!sel)\b(?= (?:at home|when|with|if|again))|\b(?:not|n't) (?:feel |feeling )?safe (?:at|going|to go|being|returning) home\b|\bunsafe (?:at|going|returning) home\b|\breport (?:was )?(?:made|filed) (?:to|with) (?:the )?(?:county|cps|aps|dcfs|dhs|child|adult|hotline)`,
    ),
  },
  {
    concept: 'abuse',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:touch(?:es|ed)|fondl(?:es|ed)|grop(?:es|ed)|expos(?:es|ed) (?:him|her)self to) (?:her|him|them)\b(?!sel)|\b(?:puts?|lays?|laid|raised|raises) (?:his|her|their) hands? (?:on|to|at) (?:her|him|them|me)\b|\bgot physical with (?:her|him|me)\b`,
    ),
  },
  {
    concept: 'abuse',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\bgets? (?:rough|physical)\b|\bwalks? on eggshells\b|\bblack eye\b|\b(?:hand|finger|belt|bite|grip|rope) ?(?:marks|prints)\b|\bsplit lip\b|\bburn marks?\b|\bunexplained (?:injur\w+|marks?|fracture)|\bflinch\w*\b|\bwalked into a (?:door|cupboard)\b|\bwelts?\b`,
    ),
  },
  {
    concept: 'abuse',
    kind: 'ambiguous',
    pattern: pattern(
      String.raw`\bbruis(?:e|es|ed|ing)\b(?! (?:from|after) (?:soccer|football|sports|a fall|falling|the fall|gymnastics|hockey|rugby|ego))|\b(?:afraid|scared|frightened) (?:of|to) (?:go(?:ing)? home|be(?:ing)? at home|(?:his|her|their) (?:husband|wife|partner|boyfriend|girlfriend|father|stepfather|dad|mother))`,
    ),
  },
  {
    concept: 'abuse',
    kind: 'safe',
    pattern: pattern(
      String.raw`\b(?:feels?|is|are|felt|feeling) safe (?:at home|(?:with|around) (?:his|her|their|the) \w+|in (?:the|his|her|their) (?:home|relationship))|\bhome is safe\b|\bsafe at home\b|\bno (?:ipv|dv)\b`,
    ),
  },
  { concept: 'si', kind: 'plain', pattern: pattern(String.raw`\bwish(?:es|ed|ing)? (?:him|her|them)self dead\b`) },
  {
    concept: 'hi',
    kind: 'safe',
    pattern: pattern(String.raw`\bwish(?:es|ed)? (?:nobody|no one|no-one) (?:ill|harm)\b`),
  },
  { concept: 'avh', kind: 'plain', pattern: pattern(String.raw`\bpsychotic (?:thoughts?|ideas?|content|process)\b`) },
  {
    concept: 'abuse',
    kind: 'safe',
    pattern: pattern(
      String.raw`\b(?:nobody|no one|no-one)\b[^.;]{0,18}\b(?:hits?|hurts?|hurting|hitting|threatens|touches|harms|frightens|abuses|is hurting)\b`,
    ),
  },
  // Wordings of hints, preparation and texting
  {
    concept: 'si',
    kind: 'plain',
    pattern: pattern(
      String.raw`\b(?:better|fine|easier|happier|okay|ok|best)(?: off)? without (?:me|him|her|them)\b|\b(?:his|her|their|my) own funeral\b|\b(?:wish|hop|pray|want)\w*\b[^.;]{0,34}\b(?:take|kill|finish)s? (?:me|him|her|them)\b(?!sel|self| to| out| home| seriously| in| along)|\b(?:isn't|is not|not|no longer|wasn't|n't) (?:really )?worth (?:living|it to live)\b|\bambivalen\w+ (?:about|toward) (?:living|life|being alive)\b|\b(?:dont|don't|doesnt|doesn't|do not|does not|didn't) (?:really |even )?(?:want|wanna) ?(?:to|2)? ?(?:be )?(?:live|alive|here|exist|around)\b|\bhow many (?:\w+ )?(?:pills |tablets )?(?:it (?:takes|would take)|to (?:take|die))|\b(?:goodbye|suicide|farewell) (?:letters?|notes?|videos?|texts?|messages?)\b|\bresearch\w* (?:bridges|methods|heights|trains|overdoses?|poisons?)\b`,
    ),
  },
  {
    concept: 'intent',
    kind: 'plain',
    pattern: pattern(String.raw`\b(?:goodbye|suicide|farewell) (?:letters?|notes?|videos?)\b`),
  },
  {
    concept: 'plan',
    kind: 'plain',
    pattern: pattern(
      String.raw`\bmethod in mind\b|\b(?:a|any|no) method\b(?=[.,;]| (?:chosen|picked|planned))|\bhow (?:he|she|they) would do it\b|(?<=\b(?:neither|nor) (?:a )?)plan\b|\bresearch\w* (?:bridges|methods|heights|trains|overdoses?|poisons?)\b|\bhow many (?:\w+ )?(?:pills |tablets )?(?:it (?:takes|would take)|to (?:take|die))`,
    ),
  },
  {
    concept: 'plan',
    kind: 'ambiguous',
    pattern: pattern(String.raw`\bthinking about (?:driving|jumping|stepping|walking) (?:off|into|in front)\b`),
  },
  {
    concept: 'means',
    kind: 'plain',
    pattern: pattern(
      String.raw`(?<=\b(?:no|any|without|nor) )access\b(?=[.,;]|$)|(?<=\bnor )means\b|\bstockpile\b|\b(?:keeps?|kept|has|hid\w*|saved)\b[^.;]{0,26}\b(?:oxycodone|percocet|vicodin|morphine|xanax|lorazepam|ativan|fentanyl|insulin)\b(?=[^.;]*\b(?:just in case|hidden|in case|under|behind)\b)|\b(?:knife|knives|razor|blade|rope|gun)\b[^.;]{0,12}\b(?:under|behind|beside|by) (?:the |his |her |their )?(?:mattress|pillow|bed|couch|seat)\b`,
    ),
  },
  {
    concept: 'self_harm',
    kind: 'ambiguous',
    pattern: pattern(String.raw`\bsnapp?(?:s|ed|ing) (?:a |the )?rubber band\b`),
  },
];

/** Short forms read from the text as written: capitals tell them from words. */
export const ACRONYMS: readonly { concept: RiskConcept; pattern: RegExp; not: RegExp }[] = [
  {
    concept: 'si',
    pattern: /\bS[./]?I\b\.?(?!-\d)/gu,
    not: /\bSI (?:joint|dysfunction|injection|pain|belt|units?|fusion|sprain)|\b(?:[Ll]eft|[Rr]ight|[Bb]ilateral) SI\b|sacroiliac/u,
  },
  {
    concept: 'hi',
    pattern: /\bH[./]?I\b\.?(?!-\d)/gu,
    not: /\b(?:[A-Z][a-z]+,|from|to|in|visit\w*|Hawaii|moved|of) HI\b|\bHI \d{5}|\bHI (?:there|to)\b/u,
  },
  { concept: 'avh', pattern: /\b(?:AH|VH|A\/V ?H|AVHs?|A\/H|V\/H)\b/gu, not: /\b(?:ankle|VH joint)\b/u },
  { concept: 'self_harm', pattern: /\b(?:SH|SIB|DSH|TSH|TOSH)\b(?!:)/gu, not: /\bSH(?: ?=|:)/u },
];

/** Figures of speech and other senses, taken out before reading. */
export const NOT_RISK =
  /\bif looks could kill\b|\bkill(?:ing|ed|s)? (?:it|time|two birds|the (?:mood|vibe|lights?|engine|weeds?)|for a\b|for some)|\b(?:would|'d|could) kill for\b|\bdressed to kill\b|\bover ?kill\b|\bto die for\b|\b(?:dying|dies?) (?:to (?:see|know|go|meet|try|get|find|have|hear|tell|eat|leave)|of (?:embarrassment|boredom|laughter|curiosity|thirst|hunger)|for a|laughing)\b|\b(?:wanted|could have) (?:to )?die[d]? (?:of|from) (?:embarrassment|shame)\b|\b(?:bored|scared|worried|frightened|sick|tickled|loved|starved|freez\w+|frozen|starving|tired|embarrassed|pleased) to death\b|\bdead (?:tired|end|line|weight|serious|battery|phone|wrong|set|last|heat|on (?:his|her|their) feet|beat|lift\w*|zone)\b|\bdead-?(?:end|line|lift|beat|pan)\w*|\bdrop[- ]dead\b|\bover my dead body\b|\bnear-death\b|\b(?:wouldn't|would not|couldn't) hurt a fly\b|\bmurder mystery\b|\bgot away with murder\b|\b(?:feet|foot|back|head|knees?|legs?|shoes?|neck|shoulders?|hips?|tooth|teeth) (?:is|are|was|were) killing\b|\bhe(?:art)? dies\b|\bcut(?:s|ting)? (?:back|down|off|out|class(?:es)?|corners|hours|costs|ties|short|loose|through)\b|\bcut(?:s|ting)? (?:his|her|their|my|the) (?:hair|hours|grass|lawn|losses|cake|finger|thumb|hand|pay|bangs|nails|engine)\b|\bcut(?:s)? (?:his|her|their) (?:hand|finger|thumb|arm|leg) (?:slicing|chopping|cooking|shaving|on (?:a|the) (?:can|glass|fence)|while (?:slicing|chopping|cooking|shaving|working|gardening))|\bburn(?:ed|t|ing)? (?:out|bridges|calories|the (?:toast|dinner|rice|candle|food)|(?:his|her|their|a) (?:tongue|hand on|finger on|dinner|toast|client's)|through|off)\b|\bburnout\b|\bhurt(?:s|ing)? (?:his|her|their|my|someone's|anyone's|people's) feelings\b|\bself-?harm(?:ony)\b|\bby (?:no|all|any) means\b|\bwithin (?:\w+ )?means\b|\bbeyond (?:his|her|their) means\b|\bmeans (?:a lot|that|to (?:ask|apply|be|get|have|go to|call|start)|nothing|everything|well|something)\b|\bshot (?:of|at it|down)\b|\bshoot (?:hoops|me an?)\b|\bvideo ?games?\b[^.;]{0,20}\bviolen\w*|\b(?:action|crime|horror) (?:movie|film|show)s?\b|\b(?:raised|loud|angry|neighbou?rs'?|children's) voices\b|\bhear\w* (?:her|his|their|my) own voice\b|\bfound (?:her|his|their) voice\b|\blower(?:ed|ing) (?:her|his|their) voice\b|\bwork(?:ed|ing)? (?:him|her|them|my)self to death\b|\bdeath (?:certificate|benefit|anniversary)\b|\bsocial suicide\b|\b(?:diet|job|move|career|driving|road|workload|schedule|idea|deadline|that|this)(?:'s| is| was| would be) (?:pure |sheer )?suicide\b|\bcareer suicide\b|\bsuicide squad\b|\bpain(?:s|ed)? (?:in|and) /gu;

/** Cheap test before anything else: no stem, no risk. */
export const STEM =
  /suicid|\bs\.?i\b|\bh\.?i\b|\bdie[sd]?\b|dying|\bdead|death|kill|hang|hung|harm|hurt|homicid|violen|murder|stab|shoot|shot|strangl|wak|sleep|eyes|life|lives|living|\blive\b|overdos|attempt|nssi|\bsib\b|\bsh\b|\bdsh\b|self|selves|cut|burn|scratch|razor|blade|scar|purpose|deliberate|punch|bang|beat|\bbit|plan|intent|intend|means|meant|gun|firearm|pistol|rifle|revolver|weapon|ammun|kni[fv]e|pills|tablet|medic|\bmeds|stockpil|noose|rope|helium|poison|insulin|\bavh\b|\ba\/vh|\b[av]h\b|hallucin|voice|hear|\bsee|\bsaw\b|smell|vision|stimuli|\bris\b|psycho|command|television|\btv\b|radio|talks|speaks|abus|\bipv\b|\bdv\b|neglect|molest|rape|assault|safe|\bhits?\b|hitting|slap|chok|kick|shov|push|grab|shook|bruis|mark|black eye|flinch|forced|lock|controls|afraid|scared|item|question|columbia|c-?ssrs|\basq\b|kms|unalive|disappear|better|easier|glad|fine|without (?:me|him|her|them)|here any|point|tak|took|swallow|want|wish|like to|end |ending|over\b|goodbye|letter|picked|chosen|chose|bought|method|rehears|denie|injur|\bdto\b|\bdts\b|act |acting|through with|pay\b|jaw|jump|throw|threw|bridge|cliff|roof|rail|track|traffic|train|do so|phq|q9|gave|giving|googl|search|look(?:ed|ing) up|how many|funeral|alive|tired|done with|ambivalen|clean|exploit|grew up|promise|contract|pictur|access|stockpile|oxycodone|mattress|pillow|get over it|move on|county|mirror|sleeve|starv|epds|edinburgh|bdi|#9|coffin|heaven|driv|t?o?sh\b|cigar|lighter|outside|depend|might|grave|breath|planet|earth|insurance|notice|vanish|retaliat|threat|even\b|walls?\b|hair|rough|eggshell|touch|marks|thought|urge|threat|fantas|imagin|revenge|burden|future|misery|relief|danger|risk to|god/;
