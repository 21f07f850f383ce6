import { b, c, type Entry, keep, many } from '../entry.js';

const JOINT = /\b(?:joint|jts?\b|sacroiliac|lumbar|L[45]|injection|physio|chiropract)/i;

/** Risk, safety and protection. Own wording after §4.2, read 2026-11-23. */
export const RISK_FORMS: readonly Entry[] = [
  ...many(
    `ACEs=adverse childhood experiences;DV=domestic violence;IPV=intimate partner violence;NSSI=non-suicidal self-injury;
OD'd od'd=overdosed;ODs=overdoses;RIS RTIS=responding to internal stimuli;SIB=self-injurious behavior`,
  ),
  ...many(
    `avh=auditory and visual hallucinations;CSA=childhood sexual abuse;LMR=lethal means restriction;RO=restraining order;
TRO=temporary restraining order;VH=visual hallucinations`,
    'B',
  ),
  b(
    'SI',
    'suicidal ideation',
    keep({ after: /^\s*(?:joint|jts?\b|pain|injection|belt)/i }),
    { to: 'suicidal ideation', before: /\b(?:denie[sd]|den|passive|active|endors\w*)\s$/i },
    keep({ near: JOINT }),
    {
      to: 'sensory integration',
      after: /^\s*(?:therapy|(?:from )?OT)\b/i,
    },
  ),
  b('si', 'suicidal ideation', keep({ after: /^\s*(?:joint|pain|se\b)/i }), keep({ before: /[.]$/ })),
  // An index of the WAIS, a presentence investigation, Postpartum Support International.
  b(
    'PSI',
    'passive suicidal ideation',
    keep({ before: /\d\s*$/ }),
    keep({
      after: /^\s*(?:[=:]?\s?\d|due|report|interview|(?:\w+ )?(?:group|meeting)|(?:help|warm|hot)?line|info|website)/i,
    }),
  ),
  b('ASI', undefined, { to: 'active suicidal ideation', near: /\b(?:PSI|passive|denie|no|plan|intent)\b/i }),
  b(
    'HI',
    'homicidal ideation',
    keep({ after: /^\s*\d{5}/ }),
    keep({ before: /,\s?$/, after: /^\s*(?:trip|vacation)/i }),
  ),
  b('hi', undefined, { to: 'homicidal ideation', near: /\b(?:si|avh|ah|denie[sd]|neg|no|nor|neither)\b/i }),
  b('AH', 'auditory hallucinations', keep({ before: /["']$/ })),
  c(
    'SH',
    ['self-harm', 'social history'],
    { to: 'self-harm', before: /\b(?:[sh]i|suicidal ideation)\b[^.;\n]{0,24}$|\blast\s$/i },
    { to: 'self-harm', after: /^\s*(?:urges?|thoughts|scars)\b/i },
  ),
  b('sh', undefined, {
    to: 'self-harm',
    before: /\b(?:no|denies|denied|den|any|last|urges? to|thoughts of|recent)\s$|\b[sh]i\/$/i,
    after: /^\s*(?:$|[,.;]|since|in\b|for\b|x\d|this|today|urges?|thoughts?)/i,
  }),
  c('SA', ['suicide attempt', 'substance abuse', 'sexual assault', 'separation anxiety']),
  c(
    'OD',
    ['overdose', 'once daily', 'right eye'],
    {
      to: 'overdose',
      near: /\b(?:pills?|hospital|ER|ED|attempt|took|plan to|plans to|thoughts? of|hx|history|prior|risk|narcan|fentanyl|on meds|suicid)\b/i,
    },
    { to: 'overdose', before: /\b(?:to|by|via|an|of|or|re|d\/t|due to|from)\s$/i },
    { to: 'overdose', after: /^\s*(?:in |x\s?)?(?:19|20)\d\d/ },
    { to: 'overdose', before: /(?<!\d\s?(?:m?c?g)?)\s$/i, after: /^\s*(?:on|of)\s/i },
  ),
  c(
    'GD',
    ['grave disability', 'gender dysphoria'],
    // Goal-directed: "TP LL&GD".
    keep({ before: /\b(?:LL?|lin\w*|log\w*|coh\w*)\s?(?:[&+/,]|and)\s?$/i }),
    { to: 'grave disability', near: /\b(?:5150|hold|DTS|DTO|danger|shelter|conserv\w*)\b/i },
  ),
  ...many(`DTO=danger to others;DTS=danger to self;DTS/DTO DTS/O=danger to self or others;HLOC=higher level of care`),
  b('LOC', 'level of care', {
    to: 'loss of consciousness',
    near: /\b(?:head|fall|fell|concussion|TBI|seizure|accident|MVA)\b/i,
  }),
  b(
    'SP',
    'safety plan',
    keep({ after: /^\s*(?:ed\b|eval|therapy)/i }),
    keep({ near: /\b(?:speech|stutter|artic|lisp)/i }),
  ),
  b('CPA', 'childhood physical abuse', keep({ near: /\b(?:tax|account)/i })),
  b('ACE', 'adverse childhood experiences', keep({ after: /^\s*(?:inh|wrap|bandage)/i })),
];
