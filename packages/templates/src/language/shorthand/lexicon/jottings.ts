import { b, type Entry, keep, many } from '../entry.js';

/** What in-laws, exes and pals are called, where the letters are written large. */
const IN_LAWS: readonly Entry[] = [
  b('MIL', 'mother-in-law', keep({ before: /\d\s*$/ })),
  b(
    'SLP',
    undefined,
    { to: 'sleep', after: /^\s*(?:[\d:=↓↑<>]|ok|poor|good|fair|bad|hyg|x\d|w\/|\/|$)/i },
    { to: 'sleep', before: /[↓↑]\s?$|\b(?:poor|good|less|more|no|broken)\s$/i },
    {
      to: 'speech-language pathologist',
      near: /\b(?:OT|IEP|speech|lang\w*|artic\w*|stutter\w*|school|PT|dist\w*|eval\w*|mtg|session)\b/i,
    },
  ),
  b('slp', 'sleep', keep({ after: /^\s*(?:referral|eval|services|tx|therapy|consult|in school|says|reports)/i })),
  b('iso', undefined, {
    to: 'in the setting of',
    before: /\b(?:\p{L}+ing|\p{L}+ed|worse|flare|relapse|SI|anxiety|depression|insomnia|MDD|GAD|PTSD)\s$/iu,
  }),
  b('sh', undefined, { to: 'self-harm', before: /\b[sh]i\s*[/,&]\s*$/i }),
  b('PF', undefined, { to: 'protective factors', after: /^\s*[:=]/ }),
  b('RF', undefined, { to: 'risk factors', after: /^\s*[:=]/ }),
  b('int', undefined, { to: 'intent', before: /\bplan\s?(?:[/,&]|or)\s?$/i }),
  b('att', undefined, { to: 'attempt', before: /\b(?:prior|past|previous|suicide)\s$/i }),
  b('preg', 'pregnant', { to: 'pregnancy', after: /^\s*(?:test|loss|complic)/i }),
  b('s/o', 'significant other', { to: 'status of', after: /^\s*(?:job|case|claim|app)/i }),
];

const MEASURED = /^\s*(?:\d|[:=]|ok\b|stable|wnl|nl\b|normal|↑|↓|up\b|down\b|gain|loss|elevated|high|low|check)/i;
const DESCRIBED =
  /^\s*(?:better|more|less|late|sad|tense|down|up|low|high|flat|slow|on edge|[a-z]{3,}(?:ed|y|ous|ful|ive|er|se|[ai]ble|[ae]nt))\b/i;

/** Words cut short in writing, of no one field. Own list, 2026-11, from shorthand of several hands. */
const LIMB = /^\s(?:hand|arm|leg|foot|wrist|knee|shoulder)/i;

export const JOTTINGS: readonly Entry[] = [
  ...many(
    `ambiv=ambivalent;bfast bkfst brkfst=breakfast;bupe=buprenorphine;chg=change;dau=daughter;ea=each;
nrg enrgy=energy;exh=ex-husband;exw=ex-wife;fluox=fluoxetine;fwd=forward;hosps=hospitalizations;hubby=husband;
insom=insomnia;intermit intermitt=intermittent;jdgmt judgmt jdgt=judgment;mat_aunt=maternal aunt;mat_uncle=maternal uncle;
n/v=nausea and vomiting;nm's nms=nightmares;opp_action=opposite action;pls=please;PFs=protective factors;rtn=return;rvw=review;
tfl=tearful;txt=text;upd=updated;wifey=wife;wt=weight;wkr=worker`,
  ),
  ...many(
    `acct=account;BIL=brother-in-law;convo=conversation;cpl+=couple;DIL=daughter-in-law;EMA=early morning awakening;
qow eow=every other week;FIL=father-in-law;gd=good;grt=great;HA=headache;hwy=highway;indiv=individual;
i/j I/J=insight and judgment;probs=problems;SIL=sister-in-law;sympt sympts=symptoms;tgt=target;tht+ thght+=thought;
tgthr=together;wkbk=workbook;ws wksht wkst w/s=worksheet`,
    'B',
  ),
  ...IN_LAWS,
  b('comm', 'communication', {
    to: 'community',
    after: /^\.?\s*(?:mtg|meeting|mental|MH\b|resource|college|svcs?|service|support|living|outing|integrat|agenc|tx)/i,
  }),
  b('hosp', 'hospital', {
    to: 'hospitalization',
    before: /\b(?:psych|prior|past|last|recent|inpt|no|hx of|history of|since|medical)\s$/i,
    after: /^\s*(?:$|[,.;)\d]|for\b|in\b|x\s?\d)/i,
  }),
  b(
    'tol',
    undefined,
    { to: 'tolerated', after: /^\s+(?:well|ok|poorly|it|the|med|dose|exposure|sess)/i },
    {
      to: 'tolerating',
      after: /^\s+[a-z]+(?:ine|one|pram|ole|ium)\b/i,
    },
  ),
  b('amb', undefined, {
    to: 'ambivalent',
    before: /\b(?:pt|cl|client|patient|is|was|very|still|feels)\s$/i,
    after: /^\s+(?:re|about|regarding|abt|toward)\b/i,
  }),
  b('app', undefined, { to: 'appetite', after: /^\s*(?:↓|↑|poor|good|ok|low|up\b|down\b|fair|wnl|decr|incr)/i }),
  b('ther', undefined, {
    to: 'therapist',
    after: /^\s+(?:disc|taught|[a-z]+'?d)\b/i,
  }),
  b('conn', undefined, {
    to: 'connection',
    after: /^\s+(?:poor|good|ok|bad|lost|dropped|stable|unstable|unreliable)/i,
  }),
  b('hier', undefined, { to: 'hierarchy' }),
  b('tang', undefined, {
    to: 'tangential',
    before: /\b(?:TP|process|thought|thoughts|speech|spch|linear|circ|or|and|,)\s*$/i,
  }),
  b('tele', undefined, { to: 'telehealth', after: /^\s+(?:sess|session|visit|appt|appointment)/i }),
  b(
    'aud',
    undefined,
    { to: 'audio', after: /^\s+(?:only|ok|lost|(?:&|\+|and) vid)/i },
    { to: 'audio', before: /\bvid ?(?:\/|&|\+|and) ?$/i },
  ),
  b('cam', undefined, { to: 'camera', after: /^\s+(?:off|on)\b/i }),
  b('narr', undefined, { to: 'narrative', after: /^\s+(?:phase|work|exposure|therapy)/i }),
  b(
    'noc',
    undefined,
    { to: 'night', before: /(?:\d\s?h|\/|\b(?:per|each|q|every|at))\s*\/?\s*$/i },
    { to: 'night', after: /^\s*shift/i },
  ),
  b('emp', undefined, { to: 'employed', before: /\b(?:FT|PT|full-time|part-time|self|currently|is)\s$/i }),
  b('FT', undefined, { to: 'full-time', after: /^\s+(?:emp|employed|student|job|work|at|as|wk)\b/i }),
  b('occ', 'occasional', {
    to: 'occasionally',
    after: /^\s*(?:$|[,.;)]|uses?|drinks?|smokes?|skips?|takes?|has|feels?|wakes?)/i,
  }),
  ...many(`p/w=presents with;s/w=spoke with;t/c=telephone call;v/u V/U=verbalized understanding`),
  b('und u/s', undefined, {
    to: 'understanding',
    before: /\b(?:verb'd|verb|vrbd|verbalized|verbalised|stated|expressed|shows?|showed|good|voiced)\s$/i,
  }),
  b('aff', 'affect', keep({ after: /^\s*(?:w\/|with) (?:co|ex|neigh)/i })),
  ...many(`attk+ atk+=attack;hypervig=hypervigilant;spch=speech;w/draws=withdraws`),
  b('recur', 'recurrent', keep({ before: /\b(?:to|will|may|might|could|thoughts|dreams)\s$/i })),
  b('phys', 'physical', keep({ after: /^\s*ed\b/i })),
  b('w', undefined, { to: 'with', before: /(?:[\p{L}\d)]{2}|\/o)\s$/u, after: /^\s+[\p{L}"“(]/u }),
  b('rem', undefined, { to: 'remission', before: /\b(?:early|full|partial|part|sustained|in)\s$/i }),
  b('rm', 'room', keep({ before: /\d\s*$/ })),
  b('reg', undefined, { to: 'regular', after: /^\s+(?:eating|meals?|sleep|schedule|sessions?|lunch|exercise)/i }),
  b('gad', 'generalized anxiety disorder', keep({ after: /^(?:\s*-?\s*[72]\b|\s+\d)/ })),
  b('sp', undefined, {
    to: 'speech',
    after:
      /^\s{0,3}(?:was |is |[:=])?\s{0,3}(?:soft|slow|fast|rapid|press|clear|wnl|nl\b|norm|loud|slurr|halt|mono|hesit|coh|quiet|sparse)/i,
  }),
  b('coop', 'cooperative', keep({ before: /\b(?:the|a|food|housing)\s$/i })),
  b('poss', 'possible', { to: 'possibly', after: /^\s*(?:going|will|start|move|moving|d\/t|due|related|not|back)/i }),
  b(
    'prob',
    'probably',
    { to: 'problem', after: /^['’]s\b/ },
    { to: 'probation', before: /\bon\s$/i },
    { to: 'probable', after: /^\s*(?:MDD|GAD|PTSD|OCD|ADHD|BPD|ASD|AUD|dx|diagnos|cause|trigger)/i },
    { to: 'problem', after: /^\s*(?:w\/|with\b|solv|list|behav|is\b|at\b|area|#)/i },
    {
      to: 'problem',
      before:
        /\b(?:the|main|big|no|a|one|sleep|drinking|w\/o|without|anger|same|this|presenting|gambling|drugs?|alcohol|etoh|memory|money|marital|gaming|porn|health|legal|medical|attention|behaviou?r|weight|spending|family)\s$/i,
    },
    // "late again, prob.": at the end it may be either.
    keep({ after: /^\.?\s*(?:$|[,;)])/ }),
  ),
  b(
    'susp',
    undefined,
    { to: 'suspected', after: /^\s+(?!from|x\s?\d|\d|for\b)[a-z]/i },
    { to: 'suspended', before: /\b(?:was|is|been|got)\s$/i },
  ),
  b('sl', undefined, { to: 'slightly', after: DESCRIBED }),
  b(
    'bp',
    undefined,
    { to: 'bipolar', after: /^\s*(?:d\/o|disorder|I{1,2}\b|[12]\b|dep|mania|manic)/i },
    { to: 'blood pressure', after: MEASURED },
  ),
  b('SOB', undefined, {
    to: 'shortness of breath',
    near: /\b(?:chest|panic|HA|dizz|breath|palp|exertion|c\/o|asthma|CP)/i,
  }),
  b(
    'vol',
    undefined,
    { to: 'volume', near: /\b(?:speech|rate|tone|low|normal)\b/i },
    { to: 'voluntary', after: /^\s*(?:adm|hold|inpt|status)/i },
    { to: 'voluntarily', before: /\b(?:adm|admitted)\s$/i },
    { to: 'volunteer', after: /^\s*(?:work|at|job|w\/)/i },
  ),
  // Which side of the body.
  b('L', undefined, { to: 'left', after: LIMB }),
  b('R', undefined, { to: 'right', after: LIMB }),
  b('ind', undefined, { to: 'individual', after: /^\s*(?:tx|therapy|sess|session|couns)/i }),
];

/** A minus or a plus in brackets or right behind a risk: "SI-", "HI (-)", "AVH(+)". */
const signed = (form: string, name: string): Entry[] => [
  b(`${form}_(-) ${form}(-) ${form}_(−) ${form}(−)`, `no ${name}`),
  b(`${form}_(+) ${form}(+)`, `positive for ${name}`),
  b(`${form}-`, `${name}-`, { to: `no ${name}`, after: /^\s*(?:$|[,;.)\n/])/ }),
  b(`${form}+`, `positive for ${name}`, keep({ after: /^\s*\p{L}/u })),
];

export const SIGNED: readonly Entry[] = [
  ...signed('SI', 'suicidal ideation'),
  ...signed('HI', 'homicidal ideation'),
  ...signed('AVH', 'auditory and visual hallucinations'),
  ...signed('AH', 'auditory hallucinations'),
  ...signed('VH', 'visual hallucinations'),
  ...signed('NSSI', 'non-suicidal self-injury'),
];
