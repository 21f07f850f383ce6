import { b, c, type Entry, keep, many, n } from '../entry.js';

/** Drugs by the endings of their generic names, a few by name, and words for them. */
export const DRUG =
  /\b(?:[a-z]{3,}(?:pram|oxetine|faxine|traline|azole|azine|apine|idone|azodone|zolam|zepam|olol|idine|setron|afil|trigine|bital|butrin|amine|triptyline|pidem|gabalin|pentin|azosin|phenidate|peridol|propion|pirone)|naltrexone|buprenorphine|methadone|disulfiram|acamprosate|valproate|lithium|depakote|zoloft|prozac|lexapro|celexa|paxil|effexor|cymbalta|pristiq|wellbutrin|remeron|trazodone|seroquel|abilify|zyprexa|risperdal|latuda|geodon|vraylar|rexulti|haldol|invega|clozaril|lamictal|tegretol|trileptal|topamax|neurontin|lyrica|xanax|klonopin|ativan|valium|buspar|vistaril|hydroxyzine|adderall|ritalin|concerta|vyvanse|strattera|focalin|intuniv|guanfacine|prazosin|minipress|suboxone|vivitrol|antabuse|campral|ambien|lunesta|melatonin|luvox|anafranil|metformin|meds?|medications?|ssri|snri|benzos?|stimulant|antidepressant|antipsychotic)\b/i;
const DRUG_AFTER = new RegExp(
  `^(?:'?d)?\\s*(?:(?:the|his|her|their|all|of|own|both) )*(?:caffeine|nicotine|smoking|vap|tobacco|abx|${DRUG.source})`,
  'i',
);
const PROGRAM_AFTER =
  /^\s*(?:from|to|home|summary|plan(?:ning)?|date|instructions|paperwork|pt|ct|client|patient|IOP|PHP|detox|rehab|hosp\w*|inpt|AMA)\b/i;

const DENIER = /(?:^|[\n.;,:(-]|\b(?:pt|ct|cl|clt|client|patient|he|she|they|and|but))\s*$/i;
const DENIED =
  /^\s+(?:(?:any|all|current|active|passive|recent)\s+)?(?:[SH]I|A?VH|AH|NSSI|SIB|SH|SEs?|s\/e|suic|homic|self|plan|intent|means|though|urge|halluc|paran|delus|psychosis|use\b|using|drink|etoh|alc|drug|substance|crav|side|access|panic|mania|abuse|dv\b|ipv\b)/i;

/** Findings that follow "TP" and "TC" where these are thought process and content. */
const MENTAL_STATUS =
  /^(?:\/tc)?\s{0,3}(?:was |is |were |:|=|-)?\s{0,3}(?:slightly |mostly )?(?:lin|logic|goal[- ]?d|(?:in)?coh|(?:dis)?org|tang|circ|concr|intact|wnl|nl|norm|slow|rac|loose|flight|scatt|pers|rum|rati|clear|ll?\s?[&+,]?\s?gd|appr|block|impov)/i;
const THOUGHT_CONTENT =
  /^\s{0,3}(?:was |is |:|=|-)?\s{0,3}(?:(?:wnl|nl|norm|appr|unrem|future|real|paran|delus|rumin|hopel|obsess|preocc)|(?:no|w\/o|neg|negative|free of) (?:for )?(?:[SHAV]I|A?VH|AH|delus|paran|obsess|suic|psych))/i;

/** The wording of notes: history, actions, relations between facts. Own wording after §4.2, read 2026-11-23. */
export const DOCUMENTATION: readonly Entry[] = [
  ...many(
    `appt+=appointment;bxs=behaviors;BPS=biopsychosocial;d/cing=discontinuing;d/t=due to;EOL=end of life;
F2F f2f=face to face;fhx FH=family history;f/u=follow up;f/u'd=followed up;HV=home visit;hw HWK hmwk=homework;
IA=initial assessment;lvm=left voicemail;NAD=no acute distress;nl nml=normal;n/a=not applicable;pmh=past medical history;
p/u=pick up;q's=questions;recept=receptive;r/t=related to;ROI=release of information;rpts=reports;
r/s resch resched=rescheduled;TOV=termination visit;txp tx_plan=treatment plan;unk=unknown`,
  ),
  ...many(
    `cxl cxl'd cxld=cancelled;engmt=engagement;fxn fxning=functioning;LC=late cancel;nxt=next;
NPP=notice of privacy practices;obj=objective;prac=practice;rxn rxns=reaction;
shx=social history;vm=voicemail;wnl=within normal limits`,
    'B',
  ),
  b(
    'cont',
    'continue',
    { to: 'contact', before: /\beye\s$/i },
    // "genogram cont.": at the end of a clause, of what came before.
    { to: 'continued', before: /\p{L}\s$/u, after: /^\.?\s*(?:$|[,;)])/ },
  ),
  // One meaning, with its little word or without.
  {
    forms: 'hx',
    class: 'A',
    senses: [
      {
        to: 'history of',
        before: /\b(?:w\/|with|has|no|long|prior|significant|known|extensive|(?:pt|ct|cl|clt),?)\s?$/i,
        after:
          /^\s(?:[A-Z]{2,}|trauma|abuse|dep|anx|mult|head|seiz|sz|childhood|domestic|sub|alc|etoh|suic|psychosis|mania|self|cutting|sexual|physical|inpt|panic|eating)/,
      },
      { to: 'history' },
    ],
  },
  b('prog', 'progress', {
    to: 'program',
    before:
      /\b(?:grp|group|day|after-?school|parenting|diversion|detox|outpt|inpt|summer|IOP|PHP|step|BI|DV|meal|mentor\w*)\s$/i,
  }),
  b('rx', 'prescription', {
    to: 'prescriber',
    before: /\b(?:call(?:ed)?|per|msg(?:'d)?|told|f\/u w\/|w\/|notified|paged)\s$/i,
    after: /^\s*(?:$|[,.;]|re\b|today|office)/i,
  }),
  b('CC', 'chief complaint', {
    to: 'community college',
    before: /\b(?:to|at|attends?|in|from|local|starts?|started)\s$/i,
  }),
  b(
    'VS',
    undefined,
    { to: 'versus', before: /[A-Z]\s$/, after: /^\s[A-Z]{2}/ },
    { to: 'vital signs', after: /^\s*(?:$|[,.;:=]|wnl|nl\b|stable|ok\b|taken|today|q\d|\d|check)/i },
  ),
  b('recs', 'recommendations', { to: 'records', before: /\bthought\s$/i }),
  b(
    'tp',
    'treatment plan',
    { to: 'thought process', after: MENTAL_STATUS },
    // Among the words of a mental status exam, but without one of its findings: either reading could be wrong.
    keep({ near: /\b(?:speech|affect|thought content|insight|judge?ment|TC|eye contact)\b/i }),
  ),
  b('TC', 'telephone call', { to: 'thought content', after: THOUGHT_CONTENT }),
  b('tc', undefined, { to: 'thought content', after: THOUGHT_CONTENT }),
  b(
    'tx',
    'treatment',
    keep({ before: /,\s*$/, after: /^\s*\d{5}/ }),
    { to: 'transferred', after: /^\s*(?:to|from)\b/i },
    { to: 'transplant', near: /\b(?:kidney|liver|renal|organ)\b/i },
  ),
  ...many(`dxs=diagnoses;dx=diagnosis;ddx=differential diagnosis;txs=treatments`),
  b('sx sxs', 'symptoms', keep({ before: /\b(?:safer?|protected|unprotected|having|had|oral|casual)\s$/i }), {
    to: 'surgery',
    near: /\b(?:knee|hip|cardiac|bypass|post-?op|gallbladder|orthop)/i,
  }),
  b('phx PPH', 'psychiatric history', keep({ near: /\b(?:birth|del|transfus|c\/b|h[ae]mo|pp|labor)/i })),
  ...many(`HPI=history of present illness;LMP=last menstrual period;ROS=review of systems`),
  b('ix intv intvn', 'intervention', { to: 'investigations', near: /\b(?:labs?|blood|x-?ray)\b/i }),
  c('px', ['problem', 'prognosis', 'presentation']),
  b(
    'eng',
    'engaged',
    {
      to: 'English',
      before: /\b(?:lim|ltd|limited|no|little|fluent|broken|speaks?|in)\.?\s$/i,
      near: /\b(?:ESL|interp\w*|Span\w*|speaks?|fluent|accent|immigr\w*|bilingual)\b/i,
    },
    {
      to: 'engagement',
      before: /(?:\b(?:good|fair|poor|min|ltd|more|less|her|his|low)|[↑↓])\s?$/i,
    },
  ),
  b('aft', 'after', { to: 'afternoon', before: /\b(?:this|mon|tues?|wed|thu\w*|fri|sat|sun)\s$/i }),
  b(
    'fx',
    'functioning',
    { to: 'effects', before: /\bside\s$/i },
    { to: 'fracture', near: /\b(?:wrist|hip|ankle|rib|arm|leg|x-?ray)\b/i },
  ),
  b(
    '2/2',
    'secondary to',
    keep({ before: /\b(?:on|back|by|until|since|next|appt|session|of|rtc|visit|for|f\/u|due)\s$/i }),
    keep({ after: /^\s*(?:$|[,.;)\n\d]|at\b|@)/ }),
  ),
  ...many(
    `b/c bc bcuz=because;b/t btwn=between;c/o=complains of;h/o=history of;r/o=rule out;r/o'd=ruled out;2°=secondary to;
s/p=status post;w/ c̄=with;w/in w/i=within;w/o s̄=without`,
  ),
  b(
    'b/w',
    'between',
    {
      to: 'blood work',
      after:
        /^\s*(?:$|[,.;]|do|dr|fast|ord|norm|res|pend|back|ok\b|wnl|due|lab|next|today|came|from lab|for|clear|at)/i,
    },
    {
      to: 'blood work',
      before: /\b(?:had|get|needs?|did|got|ordered|routine|annual|fasting|recent|repeat|baseline)\s$/i,
    },
  ),
  b('fu', undefined, {
    to: 'follow up',
    after: /^\s*(?:in\s)?(?:\d|wk|week|mon\b|tue|wed|thu|fri|next|appt|visit|w\/|with|call)/i,
  }),
  c(
    'd/c dc',
    ['discharge', 'discontinue'],
    // The city.
    keep({ before: /\b(?:Washington,?|(?:liv\w+|moved?|trip|born|works?|job) (?:in|from|to))\s$/i }),
    { to: 'discontinue', after: DRUG_AFTER },
    { to: 'discontinue', after: /^\s*\d+(?:\.\d+)?\s*mg\b/i },
    { to: 'discharge', after: PROGRAM_AFTER },
    { to: 'discharge', before: /\b(?:hospital|hosp|inpt|IOP|PHP|rehab|unit|detox)\s$/i },
  ),
  c(
    "d/c'd d/ced dc'd dced",
    ['discharged', 'discontinued'],
    keep({ before: /\bPT\s$/ }),
    { to: 'discontinued', after: DRUG_AFTER },
    { to: 'discharged', after: PROGRAM_AFTER },
    { to: 'discontinued', before: new RegExp(`${DRUG.source}\\s(?:was\\s|were\\s|is\\s)?$`, 'i') },
    {
      to: 'discharged',
      before: /\b(?:pt|ct|client|patient|he|she|they)\s(?:was\s|is\s)?$/i,
      after: /^\s*(?:$|[,.;]|on\b|last\b|yesterday|today)/i,
    },
  ),
  b(
    'c/b',
    'complicated by',
    { to: 'cancelled by', before: /\b(?:appt|sess|visit)\s$/i },
    { to: 'call back', before: /\b(?:will|to|please|asked to)\s$/i },
  ),
  b('NS', 'no show', keep({ before: /\b(?:IV|ml|of)\s$/i })),
  // "n/s 11/19" may be the next session.
  b(
    'n/s',
    'no show',
    keep({ after: /^\s*(?:[:=@]|in\b|on\b|(?:is|will)\b|\d{1,2}\/\d|(?:mon|tue|wed|thu|fri|sat|sun))/i }),
  ),
  b('cx', 'cancelled', keep({ after: /^\s*(?:spine|biopsy)/i }), {
    to: 'cancellation',
    after: /^\s*(?:policy|fee|list|notice|rate)/i,
  }),
  b('sess', 'session', {
    to: 'sessions',
    before: /(?:^|[^#\d.])(?:[2-9]|\d\d+|few|several|more|all|past|last \d+)(?<!\b(?:1|one) more)\s$/i,
  }),
  b(
    'RTC rtc',
    'return to clinic',
    {
      to: 'return to clinic',
      after: /^\s*(?:in |on |q\s?|for )?(?:\d|mon|tue|wed|thu|fri|next|one|two|three|a week|prn)/i,
    },
    { to: 'residential treatment center', after: /^\s*(?:placement|admission|bed|stay|staff|program|level)/i },
    {
      to: 'residential treatment center',
      before:
        /\b(?:from|at|in|an?|the|(?:ad[mt](?:itted)?|d\/c'?d?|sent|went|going|goes|referred|stepped (?:up|down)|step (?:up|down)|transferred) to)\s$/i,
    },
  ),
  b(
    'rpt',
    undefined,
    { to: 'report', after: /^\s+(?:card|made|filed|submitted|to (?:[AC]PS|DCFS|police))/i },
    { to: 'repeat', after: /^\s+(?:labs?|uds|ekg|level|test)\b/i },
    { to: 'report', before: /\b(?:per|by|self|school|CPS|teacher|collateral|police)[\s-]$/i },
  ),
  // "den" is also a room.
  b('den', undefined, { to: 'denies', before: DENIER, after: DENIED }),
  ...many(`a/o=and/or;AEB=as evidenced by;denys=denies;NOS=not otherwise specified`),
  b('bx', 'behavior', {
    to: 'biopsy',
    near: /\b(?:skin|breast|liver|mole|lesion|tissue|prostate|thyroid|derm|benign|malig|cancer|onco|lump|colon|needle)/i,
  }),
  ...many(`LTG+=long-term goal;STG+=short-term goal`),
  b(
    'resp',
    undefined,
    { to: 'responded', after: /^\s*(?:well|to|poorly|that)\b/i },
    keep({ near: /\b(?:rate|o2|pulse)\b/i }),
    { to: 'respite', after: /^\.?\s*care\b/i },
    {
      to: 'response',
      before:
        /\b(?:min|minimal|good|poor|pos|positive|neg|negative|tx|treatment|word|emotional|no|pt|ct|cl|client|patient|stress|trauma|startle|her|his|their|in|comp|competing|fair|full|partial|blunted|relaxation|fear|med|CR|ct's|pt's|cl's|delayed|appropriate|approp)\.?\s$/i,
    },
    { to: 'response', after: /^\s*[:=]/ },
  ),
  b('verb', 'verbalized', keep({ before: /\b(?:a|the|action|phrasal)\s$/i })),
  b('IC', 'informed consent', { to: 'individual counseling', after: /^\s*(?:session|w\/|with|x\d)/i }),
  b('POS', 'place of service', { to: 'positive', before: /\b(?:UDS|screen|test|SI)\s$/i }),
  // What is kept as written needs no entry, unless another would take a part of it, or its small letters.
  n('PA-C NMS DOB CPT-II'),
  n('HR'),
  b('c/w', 'consistent with', {
    to: 'continue with',
    after: /^\s+(?:current|same|wkly|weekly|meds?|tx|plan|therapy)\b/i,
  }),
  b(
    'est',
    'established',
    keep({ after: /^\.?\s*of\b/i }),
    { to: 'estimate', before: /\b(?:NSA|GFE|faith|cost|fee)\s$/i },
    { to: 'estimated', after: /^\.?\s*~?\d/ },
    keep({ before: /\d\s*(?:am|pm)?\s$/i }),
  ),
  b('sig', 'significant', keep({ after: /^\s*(?:on file|line|page|:)/i })),
  b('sch', 'school', { to: 'scheduled', after: /^\s*(?:for|w\/|with|appt|next|\d)/i }),
  b(
    'sched',
    'schedule',
    { to: 'scheduled', after: /^\s*(?:for|w\/|with|next)\b/i },
    {
      to: 'scheduled',
      before: /\b(?:BA|appt|intake|visit|session|sess|mtg|call|f\/u|eval|was|is|been|re)\s$/i,
      after: /^\s*(?:$|[,.;)@\d]|mon|tue|wed|thu|fri|sat|at\b|on\b|in\b)/i,
    },
  ),
  ...many(`assmt asmt=assessment;eval+=evaluation;info=information;mtg+=meeting`),
  b('re re:', 'regarding', keep({ after: /^(?: mi\b|-\p{L})/u })),
  b("disc'd discd", 'discussed', keep({ after: DRUG_AFTER })),
  b(
    'disc',
    'discussed',
    // Of a drug it may be discussed or discontinued.
    keep({ after: DRUG_AFTER }),
    keep({ after: /^\s*(?:herniat|space|golf)/i }),
    keep({ before: /\b(?:herniated|slipped|a|the)\s$/i }),
  ),
  b("ref'd refd", 'referred', {
    to: 'refused',
    after:
      /^\s*(?:all|[ap]m|hs|noon|meals?|dinner|lunch|b(?:rea)?kf\w*|tray|food|meds|vitals|labs|gro?u?ps?|shower|rec)\b/i,
  }),
  b(
    'inc',
    'increased',
    keep({ before: /\b(?:dad|mom|mo|fa|father|mother|bro|brother|bf|ex)\s$/i, after: /^\s*(?:$|[,.;])/ }),
    keep({ before: /\b[A-Z][a-z]+,?\s$/ }),
    // Incomplete; an incident.
    keep({ before: /\b(?:hw|homework|log|form)\s$/i }),
    keep({ after: /^\s*(?:rpt|report)/i }),
  ),
  b(
    'dec',
    'decreased',
    {
      to: 'deceased',
      after:
        /^\.?\s*(?:mother|mom|father|dad|husband|wife|brother|sister|son|daughter|dtr|grand|parent|spouse|partner|bro|sis|mo|fa|gma|gpa|mgm|mgf|pgm|pgf)\b/i,
    },
    { to: 'deceased', before: /\b(?:fa|mo|dad|mom|bro|sis|gma|gpa|[mp]g[mf]|wife|parents?)\s$/i },
    keep({ after: /^\s*to\b/i }),
    { to: 'December', after: /^\s*(?:\d|break|holidays?|vacation|trip|visit)/i },
    // "Goal 1: dec self-harm to 0"
    { to: 'decrease', before: /\b(?:goal|obj|objective|stg|ltg)\s*#?\d{0,2}[:.)]?\s$/i },
    {
      to: 'December',
      before: /\b(?:in|since|until|by|late|early|mid|next|last|this|of|thru|through|til|till)\s$|(?<![#\d])\d{1,2}\s$/i,
    },
  ),
  c('imp', ['improved', 'impaired', 'impression'], { to: 'impulse', after: /^\s*(?:ctrl|control)/i }),
  b('neg', 'negative', {
    to: 'negative for',
    after: /^\s+(?:SI|HI|AH|VH|AVH|NSSI|SIB|SH|suicid|homicid|hallucinat)/i,
  }),
  b('pos', 'positive', { to: 'positive for', after: /^\s+(?:SI|HI|AH|VH|AVH|NSSI|SIB|suicid|homicid|hallucinat)/i }),
  b(
    'sup',
    undefined,
    { to: 'supervisor', before: /\b(?:consult|with|w\/|per|told|asked|my|from)\s$/i },
    keep({ before: /[^n]\s$/, after: /^\s*$/ }),
    { to: 'superficial', after: /^\s*(?:cut|lac|scratch)/i },
    { to: 'supervised', after: /^\s*(?:visit|contact|access)/i },
    { to: 'supportive', after: /^\s*(?:tx|therapy|listening|couns)/i },
    { to: 'supported', after: /^\.?\s*by\b/i },
    {
      to: 'supervision',
      before: /\b(?:in|clinical|weekly|peer|group|indiv|for|under|bring to|to|staffed in)\s$/i,
      after: /^\s*(?:$|[,.;]|re\b|w\/|with|next|on|tomorrow|today|x\d|hours|note|[a-z]+ed\b)/i,
    },
    { to: 'supervision', after: /^\s*(?:hours|note|re\b|session|mtg|meeting)/i },
  ),
  b(
    'w/d',
    'withdrawal',
    { to: 'withdrew', after: /^\s+from (?:class|school|college)/i },
    {
      to: 'withdrawn',
      after: /^\s*(?:&|and|,)\s*(?:isol|quiet|guard|flat)/i,
    },
    {
      to: 'withdrawn',
      before: /\b(?:was|is|appears?|appeared|presented|seems?|and|more|very|less|guarded,?)\s$/i,
    },
  ),
  b(
    'prev',
    'previous',
    { to: 'prevention', before: /\b(?:relapse|suicide|violence|bullying)\s$/i },
    { to: 'previously', after: /^\s*(?:[a-z]+ed\b|on\b|was|had|tried|took)/i },
  ),
  ...many(
    `ab abt=about;bfr b4=before;dept=department;esp=especially;govt=government;incl=including;ppl=people;thru=through;tdy=today;
tmrw tmw tmrrw=tomorrow;vs vs.=versus;w/u=workup;yest yday=yesterday`,
  ),
  // "diff" is also different, "freq" frequent and frequently: left alone where what follows does not tell.
  b('diff', undefined, { to: 'difficulty', after: /^\.?\s+(?:[a-z-]+ing\b|w\/|with\b|conc|foc|falling|getting)/i }),
  b(
    'freq',
    undefined,
    { to: 'frequency', after: /^\s*(?:$|[:=,.;)]|of\b|is\b|was\b|↓|↑|and\b|\d)/i },
    {
      to: 'frequent',
      after: /^\s+(?:panic|nightmares?|crying|urges?|fights?|arguments?|headaches?|HAs?|awakenings?|checks?)/i,
    },
  ),
];
