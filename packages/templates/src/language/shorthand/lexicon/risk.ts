import { a, b, c, type Entry, keep } from '../entry.js';

const JOINT = /\b(?:joint|sacroiliac|lumbar|L[45]|injection|physio|chiropract)/i;

/** Risk, safety and protection. Own wording after §4.2, read 2026-11-23. */
export const RISK_FORMS: readonly Entry[] = [
  b('SI', 'suicidal ideation', keep({ after: /^\s*(?:joint|pain|injection|belt)/i }), keep({ near: JOINT }), {
    to: 'sensory integration',
    after: /^\s*(?:therapy|OT)\b/i,
  }),
  b('si', 'suicidal ideation', keep({ after: /^\s*(?:joint|pain|se\b)/i }), keep({ before: /[.]$/ })),
  b('PSI', 'passive suicidal ideation', keep({ before: /\d\s*$/ })),
  b('ASI', undefined, { to: 'active suicidal ideation', near: /\b(?:PSI|passive|denie|no|plan|intent)\b/i }),
  b(
    'HI',
    'homicidal ideation',
    keep({ after: /^\s*\d{5}/ }),
    keep({ before: /,\s?$/, after: /^\s*(?:trip|vacation)/i }),
  ),
  b('hi', undefined, { to: 'homicidal ideation', near: /\b(?:si|avh|ah|denie[sd]|neg|no|nor|neither)\b/i }),
  b('AH', 'auditory hallucinations', keep({ before: /["']$/ })),
  b('avh', 'auditory and visual hallucinations'),
  b('VH', 'visual hallucinations'),
  a('RIS RTIS', 'responding to internal stimuli'),
  a('SIB', 'self-injurious behavior'),
  a('NSSI', 'non-suicidal self-injury'),
  c('SH', ['self-harm', 'social history'], { to: 'self-harm', before: /\b(?:SI|HI)\s?[/,+&]\s?$/ }),
  b('sh', undefined, {
    to: 'self-harm',
    before: /\b(?:no|denies|denied|den|any|last|urges? to|thoughts of|recent)\s$/i,
    after: /^\s*(?:$|[,.;]|since|in\b|for\b|x\d|this|today|urges?|thoughts?)/i,
  }),
  c('SA', ['suicide attempt', 'substance abuse', 'sexual assault', 'separation anxiety']),
  c(
    'OD',
    ['overdose', 'once daily', 'right eye'],
    {
      to: 'overdose',
      near: /\b(?:pills?|hospital|ER|ED|attempt|took|plan to|plans to|thoughts? of|hx|history|narcan|fentanyl|on meds|suicid)\b/i,
    },
    { to: 'overdose', before: /\b(?:to|by|via|an|of|or|re|d\/t|due to|from)\s$/i },
    { to: 'overdose', before: /(?<!\d\s?(?:m?c?g)?)\s$/i, after: /^\s*(?:on|of)\s/i },
  ),
  a("OD'd od'd", 'overdosed'),
  c('GD', ['grave disability', 'gender dysphoria'], {
    to: 'grave disability',
    near: /\b(?:5150|hold|DTS|DTO|danger)\b/i,
  }),
  a('DTS', 'danger to self'),
  a('DTO', 'danger to others'),
  a('DTS/DTO DTS/O', 'danger to self or others'),
  a('HLOC', 'higher level of care'),
  b('LOC', 'level of care', {
    to: 'loss of consciousness',
    near: /\b(?:head|fall|fell|concussion|TBI|seizure|accident|MVA)\b/i,
  }),
  b('SP', 'safety plan', keep({ after: /^\s*(?:ed\b|eval|therapy)/i }), keep({ near: /\bspeech\b/i })),
  a('DV', 'domestic violence'),
  a('IPV', 'intimate partner violence'),
  b('CSA', 'childhood sexual abuse'),
  b('CPA', 'childhood physical abuse', keep({ near: /\b(?:tax|account)/i })),
  b('ACE', 'adverse childhood experiences', keep({ after: /^\s*inhib/i })),
  a('ACEs', 'adverse childhood experiences'),
  b('LMR', 'lethal means restriction'),
  b('TRO', 'temporary restraining order'),
  b('RO', 'restraining order'),
];
