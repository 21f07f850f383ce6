import { a, b, c, type Entry, keep } from '../entry.js';

const MONTHS = { before: /\d\s*-?$|\b(?:few|several|couple of|many)\s$/i };
const MONTH = {
  before: /\b(?:1|an?|last|past|next|each|every|this|one|q|(?:once|twice|times)\s?per|\d\s?(?:x|times)?\s?per)\s$/i,
};

/** People and relations. Own wording after the clinical reference §4.2, read 2026-11-23. */
export const PEOPLE: readonly Entry[] = [
  b(
    'PT',
    'patient',
    {
      to: 'physical therapy',
      after:
        /^\s*(?:eval|exercis|appt|session|referral|for (?:his|her|their)?\s*(?:knee|back|shoulder|hip|neck)|x\d|twice|\d+x)/i,
    },
    { to: 'physical therapy', before: /\b(?:in|goes to|went to|started|starts|outpt|ortho|and OT,?|OT\/)\s*$/i },
    // "worth bothering w/ PT": what one goes to or does, or a patient one met? Left as it is.
    keep({ before: /\b(?:w\/|with|to|from|do|does|did|doing|of|before|after|skip\w*|miss\w*|hates?|more|no)\s*$/i }),
  ),
  b('pt', 'patient', { to: 'point', before: /\bstuck\s$/i }, { to: 'point', before: /\bwhat['’]?s the\s$/i }),
  b('pts', 'patients', {
    to: 'points',
    before:
      /(?:\bstuck|\b(?:up|down|by|of|from|total|score|scored|drop\w*|rose|fell|gained|earned|got|reward|bonus)\s\+?\d{1,3})\s$/i,
  }),
  b(
    'CT',
    'client',
    keep({ after: /^\s*(?:scan|abd|head|chest|brain|angio|contrast|of the|showed|was normal|w\/)/i }),
    keep({ before: /\b(?:head|chest|brain|abd|had a|got a|a|wants?|start|offered)\s$/i }),
  ),
  b('ct', 'client', keep({ after: /^\s*(?:scan|of the head|abdomen)/i }), keep({ before: /\bhead\s$/i })),
  b('cl clt', 'client', keep({ before: /\b(?:na|k)\s$/i })),
  a('cts clts', 'clients'),
  c('TH', ['telehealth', 'therapist', 'tactile hallucinations'], {
    to: 'tactile hallucinations',
    before: /\b(?:AH|VH)\s*[/,]\s*(?:VH\s*[/,]\s*)?$/,
  }),
  c('TMH', ['telemental health', 'telehealth'], { to: 'telemental health', after: /^\s*consent/i }),
  b('th', 'therapist', keep({ before: /\d$/ })),
  b("tx'ist", 'therapist'),
  b('thx', 'therapist', keep({ after: /^\s*(?:for|!|$)/i })),
  b('clin', 'clinician'),
  b('mo', 'mother', { to: 'month', ...MONTH }, { to: 'months', ...MONTHS }),
  b('fa', 'father', keep({ before: /\b(?:la|sol)\s$/i })),
  c('FA', ['functional analysis', 'financial aid']),
  a('MGM', 'maternal grandmother'),
  a('MGF', 'maternal grandfather'),
  a('PGM', 'paternal grandmother'),
  a('PGF', 'paternal grandfather'),
  a('sib', 'sibling'),
  a('sibs', 'siblings'),
  b('bro', 'brother'),
  b('bros', 'brothers'),
  b('sis', 'sister'),
  a("gma g'ma", 'grandmother'),
  b("gpa g'pa", 'grandfather', keep({ after: /^\s*[:=↓↑]?\s*(?:\d|of\b|is \d|was \d|dropp|fell|up|down|$)/i })),
  a('stepfa', 'stepfather'),
  a('stepmo', 'stepmother'),
  a('dtr', 'daughter'),
  b(
    'SO',
    'significant other',
    keep({ near: /\b(?:identity|gender|LGBT)/i }),
    keep({ before: /[.!?]\s*$|^\s*$/, after: /^\s+[a-z]+(?:ing|ed)?\b.*\b(?:is|was)\b/i }),
  ),
  a('sig_other sig_o', 'significant other'),
  a('gf', 'girlfriend'),
  b('bf', 'boyfriend', {
    to: 'breastfeeding',
    after: /^\s*(?:going (?:ok|well|fine|badly|poorly)|exclusively|on demand|q\s?\d)/i,
  }),
  a('FOB', 'father of baby'),
  ...[['H', 'husband'] as const, ['W', 'wife'] as const].map(([form, to]) =>
    b(
      form,
      undefined,
      { to, after: /^ (?:\+|&|and) [HW]\b/ },
      { to, before: /\b(?:ct|cl|clt|client|[HW]) (?:\+|&|and) $/ },
      {
        to,
        before: /(?:^|[,;.:(→]|\b(?:and|but))\s*$/,
        after: /^ [a-z/]{2,}(?:s|ed)\b/,
        near: /\b(?:[HW]|EFT|wife|husband|cpl|couple)\b/,
      },
    ),
  ),
  a('bff', 'best friend'),
  b('hb hsb husb', 'husband', keep({ after: /^\s*(?:\d|a1c)/i })),
  a('tchr', 'teacher'),
  a('couns', 'counselor'),
  b('SW', 'social worker'),
  b('CM', 'case manager', keep({ before: /\d\s*$/ })),
  b(
    'PO',
    'probation officer',
    keep({ before: /\b(?:mg|mcg|tab|dose)\s$/i }),
    keep({ after: /^\s*(?:bid|tid|daily|q|meds?|prn)/i }),
  ),
  a('GAL', 'guardian ad litem'),
  b(
    'PA',
    'panic attack',
    keep({ near: /\b(?:physician assistant|PA-C|ortho|derm|prescrib|NP|MD|saw (?:the )?PA)\b/i }),
    keep({ before: /,\s$/, after: /^\s*\d{5}/ }),
    // A physician assistant acts: renews, prescribes, says.
    keep({
      after:
        /^\s*(?:(?:has|had|will|to)\s)?(?:renew|adjust|prescri|increas|decreas|start|stopp|switch|order|sa(?:id|ys)|recommend|refer|visit|appt|check|wrote|call|refill|chang|taper|add|rx|student|at (?:the )?(?:clinic|urgent|PCP|derm|ortho))/i,
    }),
    keep({ before: /\b(?:her|his|their|the|by|per|saw|seen by|from|via|to|new)\s$/i }),
  ),
  b('PAs', 'panic attacks'),
  b('rmt rmmt', 'roommate'),
  a('supv supe', 'supervisor'),
  a('SUPV', 'supervision'),
  a('nbr', 'neighbor'),
  b('fam', 'family'),
  b('grp', 'group'),
  b('grps', 'groups'),
  a('FOO', 'family of origin'),
  b('div', 'divorced', keep({ before: /\d\s?$/ })),
  b(
    'sep',
    undefined,
    { to: 'separation', after: /^\s*(?:anx|d\/o|disorder|distress|fears?)/i },
    { to: 'separate', after: /^\s*(?:bed|room|house|session|check|account|lives)/i },
    { to: 'separated', after: /^\s*\d+\s?(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?)\b/i },
    { to: 'September', after: /^\s*\d/ },
    { to: 'September', before: /\b(?:in|since|until|by|late|early|mid|next|last|this)\s$|\d\s$/i },
    { to: 'separated', after: /^\s*(?:$|[,.;)&+/\n-]|from|since|x\s?\d|for\b|\d|w\/|but|and|last|again|after|d\/t)/i },
    { to: 'separated', before: /\b(?:is|are|was|were|been|now|got|recently|legally|still)\s$/i },
  ),
];
