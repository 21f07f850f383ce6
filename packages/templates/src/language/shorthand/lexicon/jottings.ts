import { a, b, type Entry, keep } from '../entry.js';

/** What in-laws, exes and pals are called, where the letters are written large. */
const IN_LAWS: readonly Entry[] = [
  b('MIL', 'mother-in-law', keep({ before: /\d\s*$/ })),
  b('FIL', 'father-in-law'),
  b('SIL', 'sister-in-law'),
  b('BIL', 'brother-in-law'),
  b('DIL', 'daughter-in-law'),
  a('exh', 'ex-husband'),
  a('exw', 'ex-wife'),
  b('s/o', 'significant other', { to: 'status of', after: /^\s*(?:job|case|claim|app)/i }),
];

const MEASURED = /^\s*(?:\d|[:=]|ok\b|stable|wnl|nl\b|normal|↑|↓|up\b|down\b|gain|loss|elevated|high|low|check)/i;
const DESCRIBED =
  /^\s*(?:better|worse|more|less|late|sad|tense|down|up|low|high|flat|slow|hyper|on edge|[a-z]{3,}(?:ed|y|ous|ful|ive|er|able|ible|ant|ent))\b/i;

/** Words cut short in writing, of no one field. Own list, 2026-11, from shorthand of several hands. */
export const JOTTINGS: readonly Entry[] = [
  ...IN_LAWS,
  b("incr'd incrd inc'd", 'increased'),
  b("decr'd decrd dec'd", 'decreased'),
  b('incr', 'increased'),
  b('decr', 'decreased'),
  a("hosp'd hospd", 'hospitalized'),
  b('hosp', 'hospital', {
    to: 'hospitalization',
    before: /\b(?:psych|prior|past|last|recent|inpt|no|hx of|history of|since|medical)\s$/i,
    after: /^\s*(?:$|[,.;)\d]|for\b|in\b|x\s?\d)/i,
  }),
  a('hosps', 'hospitalizations'),
  b(
    'tol',
    undefined,
    { to: 'tolerated', after: /^\s+(?:well|ok|poorly|it|the|med|dose|exposure)/i },
    {
      to: 'tolerating',
      after: /^\s+[a-z]+(?:ine|one|pram|ole|ium)\b/i,
    },
  ),
  a('ambiv', 'ambivalent'),
  a('intermit intermitt', 'intermittent'),
  b('occ', 'occasional', {
    to: 'occasionally',
    after: /^\s*(?:$|[,.;)]|uses?|drinks?|smokes?|skips?|takes?|has|feels?|wakes?)/i,
  }),
  a('s/w', 'spoke with'),
  a('t/c', 'telephone call'),
  a('p/w', 'presents with'),
  a('w/i', 'within'),
  a('v/u V/U', 'verbalized understanding'),
  b('und u/s', undefined, {
    to: 'understanding',
    before: /\b(?:verb'd|verb|vrbd|verbalized|verbalised|stated|expressed|shows?|showed|good|voiced)\s$/i,
  }),
  b('aff', 'affect'),
  b('sp', undefined, {
    to: 'speech',
    after:
      /^\s*(?:was |is |[:=])?\s*(?:soft|slow|fast|rapid|press|clear|wnl|nl\b|normal|loud|slurr|halting|monoton|hesitant|coherent|quiet|sparse)/i,
  }),
  b('tht thght', 'thought'),
  b('thts thghts', 'thoughts'),
  b('i/j I/J', 'insight and judgment'),
  a('jdgmt judgmt jdgt', 'judgment'),
  b('coop', 'cooperative', keep({ before: /\b(?:the|a|food|housing)\s$/i })),
  b('gd', 'good'),
  b('grt', 'great'),
  a('tfl', 'tearful'),
  b("tx'd Tx'd", 'treated'),
  b('poss', 'possible', { to: 'possibly', after: /^\s*(?:going|will|start|move|moving|d\/t|due|related|not|back)/i }),
  b(
    'prob',
    'probably',
    { to: 'probable', after: /^\s*(?:MDD|GAD|PTSD|OCD|ADHD|BPD|ASD|AUD|dx|diagnos|cause|trigger)/i },
    { to: 'problem', after: /^\s*(?:w\/|with\b|solv|list|behav|is\b|at\b|area|#)/i },
    { to: 'problem', before: /\b(?:the|main|big|no|a|one|sleep|drinking|anger|same|this|presenting)\s$/i },
  ),
  b('probs', 'problems'),
  b(
    'susp',
    undefined,
    { to: 'suspected', after: /^\s+(?!from|x\s?\d|\d|for\b)[a-z]/i },
    { to: 'suspended', before: /\b(?:was|is|been|got)\s$/i },
  ),
  b('qow eow', 'every other week'),
  a('lvm', 'left voicemail'),
  a('rvw', 'review'),
  a("rvwd rvw'd", 'reviewed'),
  a('insom', 'insomnia'),
  b('EMA', 'early morning awakening'),
  a('n/v', 'nausea and vomiting'),
  a('wt', 'weight'),
  b('HA', 'headache'),
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
  a('pls', 'please'),
  a('hubby', 'husband'),
  b('convo', 'conversation'),
  a('convos', 'conversations'),
  b(
    'vol',
    undefined,
    { to: 'volume', near: /\b(?:speech|rate|tone|low|normal)\b/i },
    { to: 'volunteer', after: /^\s*(?:work|at|job|w\/)/i },
  ),
  a('ea', 'each'),
  b('wkbk', 'workbook'),
  b('wksht wkst w/s', 'worksheet'),
  b('sugg', 'suggested'),
  b("sugg'd", 'suggested'),
  b("enc'd encd", 'encouraged'),
  b("norm'd", 'normalized'),
  b("val'd vald", 'validated'),
  b("expl'd", 'explored'),
  b("ident'd", 'identified'),
  b("proc'd procd", 'processed'),
  b("refl'd", 'reflected'),
  b("challgd chall'd", 'challenged'),
  b("assgd assgn'd", 'assigned'),
  b("prac'ing", 'practicing'),
  b('sympt sympts', 'symptoms'),
  b('acct', 'account'),
  b('tgt', 'target'),
  b('tgthr', 'together'),
  b('cpl', 'couple'),
  b('cpls', 'couples'),
  b('ind', undefined, { to: 'individual', after: /^\s*(?:tx|therapy|sess|session|couns)/i }),
  b('indiv', 'individual'),
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
