import type { Sentence } from '@evenfall/templates';
import type { DraftSlot } from '../slots.js';
import { measureClause } from '../write/index.js';

/**
 * Signs of what a fragment is. Weights are small whole numbers, tuned on the development packs only; a fragment
 * without any sign takes the slot of its neighbours.
 */
export type Scores = Partial<Record<DraftSlot, number>>;

interface Cue {
  readonly pattern?: RegExp;
  /** Word classes of the templates package; any one suffices. */
  readonly words?: readonly string[];
  readonly unless?: RegExp;
  readonly scores: Scores;
}

const CUES: readonly Cue[] = [
  // What only a therapist does, whoever is quoted in it.
  {
    pattern:
      /^(?:then |also |th(?:erapist)? )?(?:validated|normali[sz]ed|reframed|taught|coached|psychoeducated|challenged|modell?ed|facilitated|elicited|summari[sz]ed|socratic|psychoed\w*|affirmed|redirected|prompted|interpreted|role-?played|rehearsed)\b/i,
    unless: /\b(?:himself|herself|themselves|by (?:him|her)self)\b/i,
    scores: { intervene: 5 },
  },
  {
    pattern:
      /^(?:then |also )?(?:stayed|sat|walked|talked|spoke|read|breathed|counted|practi[sc]ed|went|looked|called|made|wrote|did|texted|emailed|played|worked)\b.{0,30}\b(?:with|w\/) (?:him|her|them|client|patient|ct|pt)\b/i,
    scores: { intervene: 7 },
  },
  {
    pattern:
      /^(?:did|made|wrote|built|drew|mapped|played|used|practi[sc]ed|tried|completed|reviewed|updated|started|continued|ran|rated)\s+(?:["\p{L}'-]+\s){0,3}(?:script|sheet|letter|list|drill|exercise|map|card|chain|tape|ladder|hierarchy|timeline|genogram|role-?play|imagery|exposure|breathing|grounding|scan|relaxation|worksheet|continuum|pie|diagram|experiment|script|inventory|decisional balance|pros|cons|crisis plan|signs list)\b/iu,
    unless: /\b(?:at home|this week|every day|daily|nightly|since|\d of \d|\d\/\d)\b/i,
    scores: { intervene: 4 },
  },
  {
    pattern:
      /^(?:\p{L}+ )?(?:cycle|pattern|hierarchy|chain|plan|timeline|genogram|skills?|worksheet|model) (?:was |were )?(?:mapped|drawn|built|reviewed|updated|made|created|introduced|practi[sc]ed|taught)\b/iu,
    scores: { intervene: 5 },
  },
  {
    pattern: /\bnot (?:discussed|asked|assessed|addressed|covered|explored|screened)\b/i,
    scores: { report: 1, plan: -5 },
  },
  { pattern: /\b\d+ (?:days?|weeks?|months?) ago\b/i, scores: { report: 4, plan: -3 } },
  { pattern: /\b(?:added|updated|revised|made|created|did)\b.*\bplan\b/i, scores: { intervene: 5 } },
  { pattern: /\bno (?:\p{L}+ )?safety (?:concerns?|issues?)\b/iu, scores: { risk: 9 } },
  {
    pattern: /^(?:self-rated )?(?:mood|anxiety|energy|pain|stress|urges?|cravings?) (?:at |was |=)?\d{1,2}$/i,
    scores: { observe: 6 },
  },
  { pattern: /^(?:client |patient )?will \p{L}/iu, scores: { plan: 5 } },
  { pattern: /^asked (?:him|her|them) (?:to|about|if|what|how|whether)\b/i, scores: { intervene: 8 } },
  {
    pattern: /^got (?:very )?(?:quiet|teary|tearful|loud|angry|tense|still|louder|quieter)\b/i,
    scores: { respond: 6 },
  },
  { pattern: /^used\b.{1,40}\b(?:after|with|without) (?:a |one |some )?prompt/i, scores: { respond: 8 } },
  { pattern: /^safe (?:now|today|tonight|at (?:this time|present|home))\b/i, scores: { risk: 8 } },
  {
    pattern: /^(?:has|knows|given|gave|was given) (?:the )?(?:crisis|988|emergency|hotline|text line)/i,
    scores: { risk: 5 },
  },
  // A deed of the client's own, by its reflexive.
  {
    pattern: /\b(?:by (?:himself|herself|themselves)|on (?:his|her|their) own|first time (?:he|she|they))\b/i,
    scores: { respond: 5 },
  },
  {
    pattern:
      /^(?:neck|back|arm|head|stomach|knee|shoulders?|chest|legs?|feet|throat|jaw|tooth|ankle|wrist|hip)\s(?:still )?(?:sore|stiff|tight|hurts?|hurting|aching|painful|swollen)\b/i,
    scores: { report: 7 },
  },
  // A movement, by its comparison.
  {
    pattern:
      /\b(?:less|more|fewer|better|worse|lower|higher)\b.*\bthan (?:last|before|previous|at (?:intake|start)|in)\b/i,
    scores: { progress: 4, report: 2 },
  },
  {
    pattern: /\b(?:before bed|at bedtime|after dinner|every (?:morning|night|evening)|once a day)\b/i,
    unless: /\b(?:mg|takes?|taking|wakes?|cries|drinks?|since)\b/i,
    scores: { plan: 2 },
  },
  // Homework counted.
  {
    pattern:
      /^(?:did|done|completed|kept|used|practi[sc]ed|filled|walked|attended|made)\s\d{1,2}\s?(?:\/|of|out of)\s?\d/i,
    scores: { report: 7 },
  },
  // How someone sounded and smelled.
  {
    pattern:
      /^(?:sounded|smelled|no (?:\p{L}+ )?(?:smell|odor|tremor|psychomotor)|pale|flushed|shaky|colou?r back)\b/iu,
    scores: { observe: 5 },
  },
  // Risk
  {
    pattern: /\b(?:suicid\w*|homicid\w*|self-?harm\w*|self-injur\w*|non-suicidal|SI|HI|NSSI|SIB|hallucinations)\b/i,
    scores: { risk: 7 },
  },
  {
    pattern:
      /\b(?:thoughts? of (?:dying|death|suicide|hurting|harming|killing|violence)|wants? to die|wanting to die|thinking of dying|wish\w* (?:to be|she was|he was|they were) dead|better off dead|not wak(?:e|ing) up|end (?:it all|my life|her life|his life)|kill (?:himself|herself|myself|themsel\w+)|(?:hurt|harm|kill) (?:anyone|anybody|others|someone|him|her|them|self|himself|herself)|hurting (?:anyone|anybody|others|someone))\b/i,
    scores: { risk: 7 },
  },
  {
    pattern:
      /^(?:no |denie[sd] |neg\w* )?(?:plan|intent|means|plan or intent|access to (?:means|firearms?|guns?|weapons?))\b(?!:)/i,
    unless: /\b(?:next|continue|hw|treatment)\b/i,
    scores: { risk: 5 },
  },
  { pattern: /\b(?:gun|firearm|rifle|pistol|stockpil\w+|overdos\w+|lethal means|weapon)s?\b/i, scores: { risk: 4 } },
  {
    pattern: /\b(?:both safe|feels? safe|safe at home|no violence|violence|violent|domestic|partner violence|abuse)\b/i,
    scores: { risk: 3 },
  },
  {
    pattern:
      /^(?:overall |current |acute |chronic )?risk\b|\brisk (?:is |level |assessed )?(?:low|mod\w*|high|elevated)\b|\b(?:low|moderate|high|elevated) (?:acute |chronic |overall |imminent )?risk\b/i,
    scores: { assess: 6, risk: 3 },
  },
  { pattern: /\bprotective factors?\b/i, scores: { assess: 3, risk: 3 } },
  // Observation
  {
    pattern:
      /\b(?:affect|speech|eye contact|psychomotor|thought process|thought content|insight|judge?ment|oriented|orientation|disoriented|alert|MSE|mental status|grooming|hygiene|posture|demeanou?r|within normal limits)\b/i,
    unless: /\b(?:sleep hygiene|into|gained|affects)\b/i,
    scores: { observe: 6 },
  },
  {
    pattern:
      /^mood\b|\bmood (?:was |is )?(?:euthymic|depressed|anxious|irritable|low|ok|labile|dysphoric|congruent|stable|sad|flat)\b/i,
    unless: /\b(?:\d|wks?|weeks?|since|days?)\b/i,
    scores: { observe: 4, report: 1 },
  },
  {
    pattern:
      /^(?:patient |client |he |she |they )?(?:was |is |were |appeared |looked |seemed |presented |presented as )?(?:very |visibly |slightly |a bit |somewhat |more )?(?:tearful|teary|fidgety|fidgeting|guarded|cooperative|pleasant|engaged|disheveled|dishevelled|well-groomed|restless|jittery|slouched|slumped|pacing|mumbl\w+|whisper\w+|sigh\w*|pressured|tangential|circumstantial|linear|constricted|blunted|flat|labile|bright|chatty|calm|agitated|withdrawn|oriented|alert|shaking|trembling|flushed|pale|hood up|late|on time|talking fast|soft-spoken|quiet|(?:\w+ly )?dressed|talking over|loud|animated|subdued|tense|euthymic|sat|sitting|arms crossed|picked|picking|rocking|yawning|distractible|tracked|responsive|congruent|clear|coherent|cold hands|eyes|tears|laughed|smiled|cried|crying|wept|slow talk|slow to|bouncing|foot tapping|tapping|hyper|hyperactive|off topic|redirected|distracted|avoided|presented as)\b/i,
    scores: { observe: 4 },
  },
  { words: ['mse_speech', 'mse_thought', 'mse_cognition'], scores: { observe: 2 } },
  { words: ['mse_appearance', 'mse_behavior', 'emotion'], scores: { observe: 1 } },
  {
    pattern:
      /\b(?:look(?:s|ed) (?!forward|for\b|after|into|at\b)|seems (?!to\b)|appeared|presented as|seemed|appears|came across|visibly)/i,
    scores: { observe: 3 },
  },
  {
    pattern:
      /^(?:tears|eyes|hands|shirt|hood|hair|nails|clothes|face|voice|coat|shoes|knee|leg|arms|shoulders|jaw|fists)\b(?!.*\b(?:since|week|\d+ days|at work|at home)\b)/i,
    scores: { observe: 3 },
  },
  { pattern: /\b(?:urine drug screen|UDS|breathalyzer|BAC)\b/i, scores: { observe: 1, report: 2 } },
  // Measures
  {
    pattern:
      /\b(?:PHQ|GAD|PCL|ISI|EPDS|BDI|BAI|AUDIT|DAST|C-?SSRS|MDQ|Y-?BOCS|OQ|ORS|SRS|WHODAS|CRAFFT|SDQ|PSC|WSAS|CORE|QIDS|HAM-?D|MADRS|LSAS|SPIN|PDSS|EDE-?Q|DES|K10|RCADS|SCARED|PSQI|ESS|DASS|IES)(?:-?[A-Z\d]{1,3})?\b[^a-z]{0,12}\d/,
    scores: { observe: 8 },
  },
  { words: ['instrument'], scores: { observe: 3 } },
  // Intervention
  { words: ['technique'], unless: /^(?:no|denies)\b|\b(?:daily|nightly|homework)\b/i, scores: { intervene: 4 } },
  { words: ['modality_name'], scores: { intervene: 4 } },
  {
    pattern:
      /\b(?:cognitive behavioral therapy|dialectical behavior therapy|motivational interviewing|eye movement|exposure|prolonged exposure|psychoeducation|emotionally focused|acceptance and commitment|behavioral activation|bilateral stimulation|cognitive restructuring|chain analysis|thought record|muscle relaxation|deep breathing|internal family systems|imagery rehearsal|socratic|role-?play\w*|grounding|reframed?|empty chair|skills? (?:training|practice|coaching))\b/i,
    scores: { intervene: 4 },
  },
  {
    pattern:
      /\b(?:taught|coached|modell?ed|validated|normali[sz]ed|explained|introduced|challenged|reflected|reviewed|explored|processed|practi[sc]ed|practi[sc]ing|rehearsed|role-?played|mapped|identified|brainstormed|guided|led|used|utili[sz]ed|facilitated|discussed|problem-?solved|drew|listed|planned|named|traced|linked|tied|connected|wrote|made|created|built|worked on|went over|walked through|rated|set|tried|orienting|reading|read|tracked|role)\b/i,
    unless: /\b(?:he|she|they) (?:used|tried|made|read|set)\b/i,
    scores: { intervene: 2 },
  },
  {
    pattern:
      /\b(?:in (?:session|sess|room|office)|with (?:therapist|clinician|me)|together|in vivo|with (?:group|peer|prompts?|prompting|coaching))\b/i,
    scores: { intervene: 3 },
  },
  { pattern: /^(?:therapist|clinician|I|we|writer)\b(?! think)/i, scores: { intervene: 4 } },
  {
    pattern: /\busing .*\bwe\b|\bwe (?:did|scheduled|practi[sc]ed|made|wrote|worked|talked)\b/i,
    scores: { intervene: 5 },
  },
  {
    pattern:
      /^(?:did|held|sat with|touched|used|mapped|drew|rehearsed|practi[sc]ed|read|wrote|listed|imaginal|orienting)\b.*(?:\b\d+ (?:minutes?|times|breaths|reps|rounds)|\baloud\b|\bout loud\b)/i,
    scores: { intervene: 5 },
  },
  { pattern: /^[A-Z]{2,6}(?:-[A-Z])?:\s/, scores: { intervene: 3 } },
  {
    pattern:
      /\b(?:reality testing|all-or-nothing|catastrophi[sz]\w+|thinking traps?|distortions?|balanced thoughts?|evidence for|(?:refusal|assertiveness|communication|coping|social|relapse prevention) (?:practice|skills?|training)|(?:practice|rehearsal) with|(?:thought|feelings|mood) thermometer|worksheet (?:on|done)|orienting (?:to|exercise)|psychoed\w*|imaginal)\b/i,
    scores: { intervene: 4 },
  },
  { pattern: /^(?:used|using|utili[sz]ed|we |reviewed|taught|introduced)\b/i, scores: { intervene: 3 } },
  {
    pattern:
      /^(?:slowed|tracked|mapped|interrupted|heightened|unpacked|deepened) (?:the |their |negative |this )*(?:cycle|pattern|moment|emotion|process|fear)\b|^(?:built|created|made|developed) (?:\p{L}+ )?(?:hierarchy|fear ladder|ladder|genogram|timeline)\b/iu,
    scores: { intervene: 5 },
  },
  {
    pattern:
      /^(?:assigned|challenged|heightened|validated|normali[sz]ed|reflected|reframed|taught|introduced|coached|modell?ed|psychoeducation|facilitated|guided|elicited|encouraged|educated|unpacked)\b/i,
    scores: { intervene: 5 },
  },
  {
    pattern:
      /^(?:called|looked|listed|made|wrote|went|named|drafted|problem[- ]solved|drew|reviewed)\b.*(?:\bwith (?:her|him|them|client|patient)\b|\btogether\b|\bchain\b|\breasons to live\b)/i,
    scores: { intervene: 6 },
  },
  {
    pattern:
      /\b(?:used|smoked|drank|vaped|took|snorted|injected)\b.*\b(?:weed|cannabis|pot|alcohol|wine|beer|vodka|meth|cocaine|heroin|fentanyl|opioids?|pills?|xanax|adderall|nicotine|drugs?)\b/i,
    scores: { report: 8 },
  },
  // Response
  {
    pattern:
      /\b(?:receptive|responded|verbali[sz]ed|tolerated|able to (?:identify|name|use|state|see)|agreed|disagreed|nodded|willing|resistant|pushed back|insightful|understood|relief|calmer|lighter|engaged (?:in|with|well)|participated|motivated|struggled to|demonstrated)\b/i,
    scores: { respond: 4 },
  },
  {
    pattern:
      /\b(?:stopped by|came (?:back|down)|dropped|eased|settled|by the end|at end|at the end|afterwards?|after$|1st try|2nd try|first try|second try|goes\b|went from|post)\b/i,
    scores: { respond: 2 },
  },
  {
    pattern: /\b(?:SUDS?|distress|urge|anxiety|fear|craving|rating)\b.{0,16}\d+(?:\/\d+)?\s*(?:to|→|then|down)\s*\d+/i,
    scores: { respond: 4, observe: 1 },
  },
  { pattern: /\b(?:subjective units of distress)\b/i, scores: { respond: 3, intervene: 2 } },
  { pattern: /^(?:finished|completed|found|managed|identified|noticed|got) \d/i, scores: { respond: 3 } },
  { words: ['reaction'], scores: { respond: 1 } },
  // Report
  {
    pattern:
      /\b(?:complain\w* of|reports?|reported|says|said|states?|stated|endorses?|endorsed|describes?|described|feels?|felt|told me|came (?:about|because|in|for)|here (?:for|about)|presents with|seen for|presenting)\b/i,
    scores: { report: 4 },
  },
  {
    pattern:
      /\b(?:since|yesterday|last (?:night|week|month)|this (?:week|month|morning)|past (?:week|month)|over the weekend|in the past|ago|lately|recently|nightly|most nights|per (?:day|week|night|month)|a (?:day|night|week)|nights?|daily)\b/i,
    unless: /\b(?:next|will|practi[sc]e|continue|write|try)\b/i,
    scores: { report: 2 },
  },
  { pattern: /\b\d+\s?(?:of|out of|\/)\s?[57]\b/i, scores: { report: 2 } },
  { words: ['symptom'], scores: { report: 2 } },
  { words: ['complaint', 'impairment', 'domain'], scores: { report: 1 } },
  { words: ['impaired', 'event'], scores: { report: 1 } },
  { words: ['medication', 'adherence'], unless: /\b(?:exposure|practi[sc]e)\b/i, scores: { report: 1 } },
  {
    pattern:
      /\b(?:\d+\s?mg|mcg|side effects?|twice daily|three times daily|as needed|at bedtime|injection|prescribed|refill|dose|doses|skips|skipped|missed)\b/i,
    scores: { report: 4 },
  },
  { words: ['medication'], scores: { report: 3 } },
  { words: ['substance'], unless: /\bused\b/i, scores: { report: 1 } },
  {
    pattern: /\b(?:sober|drinks?|drank|beers?|wine|cigarettes?|cigs|cravings?|sponsor|smok\w+|alcohol|cannabis)\b/i,
    scores: { report: 3 },
  },
  {
    pattern: /\b(?:sleep\w*|appetite|awake|insomnia|nightmares?|naps?|wakes?|energy|eating)\b/i,
    scores: { report: 2 },
  },
  { words: ['kin', 'acquaintance'], scores: { report: 2 } },
  { pattern: /^(?:he|she|they|his|her|their)\b/i, scores: { report: 2 } },
  {
    pattern:
      /\b(?:can't|cannot|cant|couldn't|won't|wont|hasn't|hasnt|haven't|didn't|didnt|doesn't|isn't|not been|avoids?|avoiding|skip\w*|quit|hates|argu\w+|fight|fought)\b/i,
    scores: { report: 2 },
  },
  {
    pattern:
      /\b(?:work|school|boss|job|shift|class|home|customer|landlord|court|police|hearing|money|rent|baby|move|moved|trip)\b/i,
    scores: { report: 1 },
  },
  { pattern: /^\d{1,3}-year-old\b|\byear-old\b/i, scores: { report: 4 } },
  { pattern: /\bhistory\b/i, scores: { report: 2 } },
  // Assessment
  {
    words: ['diagnosis_name'],
    unless: /\b(?:for|of|with|history|due to|own|mother's|father's)\b/i,
    scores: { assess: 5 },
  },
  { words: ['diagnosis_name'], scores: { assess: 1 } },
  { words: ['diagnosis_head'], unless: /\bimpression on\b/i, scores: { assess: 5 } },
  {
    pattern:
      /\b(?:rule out|provisional|in (?:partial |full |early |sustained )?remission|meets criteria|consistent with|differential)\b/i,
    scores: { assess: 6 },
  },
  {
    pattern:
      /^(?:mild|moderate|severe)\b.*\b(?:depress\w+|anxiety|disorder)\b|\b(?:prolonged grief|adjustment disorder|bipolar (?:I|II)|disorder)\b/i,
    unless: /\b(?:reports?|since|due to|history of)\b/i,
    scores: { assess: 4 },
  },
  {
    pattern:
      /\b(?:I think|I believe|I assess|I suspect|I wonder|i think|my sense|seems to|likely|appears to be|probably|suggests?|maintain\w*|reinforc\w*|keeps? it going|takes? the place of|function of|pattern|core belief|schema|driven by|because (?:last|he|she|they|it)|underlying|rooted|serves)\b/i,
    scores: { assess: 4 },
  },
  { words: ['hedge'], scores: { assess: 1 } },
  { words: ['need'], scores: { assess: 2 } },
  {
    pattern:
      /\b(?:precontemplat\w+|contemplation stage|stage of change|prognosis|medical(?:ly)? necess\w+|insight improving|GAF)\b/i,
    scores: { assess: 6 },
  },
  // Goals and progress
  {
    pattern:
      /\b(?:treatment plan |tp |isp )?(?:goal|objective|obj|STG|LTG|ISP)s?\s*#?\d|^goal\b|\b(?:short|long)-term goal\b|\btreatment plan goal\b/i,
    scores: { goal: 9, progress: 3 },
  },
  {
    pattern:
      /\b(?:progress\w*|no change|= ?met|was met|partially met|not met|goal met|on track|improving|regress\w*|plateau\w*|improved since|down from|better than)\b/i,
    scores: { progress: 4 },
  },
  // Plan
  { pattern: /^(?:every (?:other )?(?:week|month|\d+ weeks?)|weekly|biweekly)$/i, scores: { plan: 5 } },
  {
    pattern:
      /^(?:next|return|return to clinic|back|follow up|see (?:her|him|them|client|patient)|appointment|appt|session|group|home visit|call(?: (?:tomorrow|on))?|same time|every other|continue|resume|start|begin|schedule|refer|referral|coordinate|will|plan|homework|to do|monitor|email|text|reassess|consider|increase|add|bring)\b/i,
    scores: { plan: 5 },
  },
  {
    pattern: /^(?:(?:on|this|next|every other|each)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/i,
    scores: { plan: 5 },
  },
  {
    pattern:
      /\b(?:next (?:session|week|visit|appointment|time|mon\w*|tues\w*|wed\w*|thu\w*|fri\w*)|see (?:her|him|them|you) (?:on|next|in|mon|tue|wed|thu|fri|sat)|return to clinic|follow up (?:in|with|on)|tomorrow|tonight|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|appointment|before (?:next|nxt)|i see her|i see him)\b/i,
    scores: { plan: 4 },
  },
  {
    pattern: /^(?:\S+ ){1,3}(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s\d.*)?$/i,
    unless:
      /\b(?:since|last|was|were|fight|fought|argued|yelled|cried|got|went|had|on|lost|missed|skipped|from|until)\b/i,
    scores: { plan: 3 },
  },
  { pattern: /^(?:in )?\d+(?:-\d+)? (?:days?|weeks?|months?)$/i, scores: { plan: 5 } },
  { pattern: /^(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?:\s|$)/, scores: { plan: 4 } },
  { pattern: /\b(?:back|on|next|appointment|session|by|rtc) \d{1,2}\/\d{1,2}\b/i, scores: { plan: 4 } },
  {
    pattern:
      /\b(?:he'll|she'll|they'll|he will|she will|they will|client will|patient will|we will|we'll|I will|i'll (?:call|send|email)|agreed to|going to try|to practi[sc]e)\b/i,
    scores: { plan: 5 },
  },
  {
    pattern:
      /^(?:homework|practice|practise|write|log|track|try|journal|read|use|keep|do|complete|call|tell|ask|walk|go|rehearse|tap|record|list|continue|pick up|attend|contact|take|schedule|bring|finish|email|text|meet|listen|watch|reduce|limit)\b(?! ?(?:was|were|is|ok|done|said|at|forgot|\d+\/\d))/i,
    unless: /\b(?:together|in session|done|x done|aloud)\b/i,
    scores: { plan: 3 },
  },
  {
    pattern: /\b(?:daily|nightly|wkly|weekly|every day|each day|per day|before next|every night)\b/i,
    unless: /\b(?:was|were|drinks?|since|takes|taking|mg|prozac|reports)\b/i,
    scores: { plan: 1 },
  },
  {
    pattern: /\b(?:safety plan|988|crisis (?:line|plan)|emergency contact|coping card)\b/i,
    scores: { plan: 3, risk: 1, intervene: 1 },
  },
  {
    pattern:
      /\b(?:prescriber|PCP|psychiatrist|pediatrician|physician|school|teacher) (?:called|emailed|contacted|notified)\b|\b(?:refer\w*|coordinat\w*|release of information|left voicemail|voicemail|consult\w*|discount card|pharmacy)\b|\bemail (?:to )?(?:teacher|school)|\bteacher email\b/i,
    scores: { plan: 4 },
  },
  { words: ['referral_word', 'focus_next'], scores: { plan: 2 } },
  { pattern: /\b(?:drives|stays|staying|takes) .*\b(?:home|tonight)\b/i, scores: { plan: 3 } },
  { pattern: /^(?:(?:a|one) )?\d+ \w+(?: \w+)? ?(?:\/|per )(?:day|week|d|wk)$/i, scores: { plan: 2, report: 1 } },
];

const HOMEWORK_DONE =
  /\b(?:done|did|didn't|completed?|kept|filled|forgot\w*|wrote|written|not (?:read|done)|partial\w*|missed|finished|tried|brought|left|lost|used|has it|incomplete|none done|skipped|reviewed|log kept|most days)\b|\b\d+\s?(?:of|\/|out of)\s?\d+\b|\b\d+ times\b(?! (?:per|a|each|daily))|\bforgot\b/i;
const QUOTE_ONLY =
  /^(?:(?:patient|client|mother|father|mom|dad|he|she|they|wife|husband|\p{L}+)(?::| said,?| says,?| stated,?)?\s*)?["“'‘].+["”'’][.!?]?$/iu;

/** How a fragment scores by its own words. */
export function scoresOf(text: string, sentence: Sentence, heading?: { homework?: boolean }, ahead = ''): Scores {
  const scores: Scores = {};
  const add = (slot: DraftSlot, weight: number): void => {
    scores[slot] = (scores[slot] ?? 0) + weight;
  };
  // Words of a quotation are the client's: they place the fragment only by being a quotation.
  const own = text.replace(/["“][^"”]*["”]/g, ' " ');
  const quoteOnly = QUOTE_ONLY.test(text);
  for (const { pattern, words, unless, scores: weights } of CUES) {
    if (pattern && !pattern.test(quoteOnly ? text : own)) continue;
    if (words && (quoteOnly || !sentence.has(...words))) continue;
    if (unless?.test(own)) continue;
    for (const [slot, weight] of Object.entries(weights))
      if (!quoteOnly || slot === 'risk') add(slot as DraftSlot, weight);
  }
  if (!quoteOnly && measureClause(own)) add('observe', 8);
  if (quoteOnly) {
    add('respond', 4);
    add('report', 3);
  }
  if (heading?.homework || /^homework\b/i.test(text)) {
    if (HOMEWORK_DONE.test(`${own} ${ahead}`)) add('report', 7);
    else add('plan', 6);
  } else if (HOMEWORK_DONE.test(own) && sentence.has('hw_tool')) add('report', 3);
  return scores;
}
