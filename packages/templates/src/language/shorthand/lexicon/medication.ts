import { a, b, c, type Entry, keep, x } from '../entry.js';

const DOSE = /\b(?:mg|mcg|ml|tab|tabs|cap|caps|units?|dose|refill)\b|\d\s*mg/i;

/** Drugs, doses and times, with the do-not-use list of the Joint Commission (§4.3). Read 2026-11-23. */
export const MEDICATION: readonly Entry[] = [
  a('meds', 'medications'),
  b(
    'med',
    'medication',
    { to: 'medically', after: /^\s*(?:clr'?d|cleared|stable)\b/i },
    { to: 'medical', after: /^\s*(?:leave|school|student|history|hx|records?|necessity|clearance|bills?|center)\b/i },
    keep({ after: /^\s*(?:spa|ball|tech|surg)/i }),
  ),
  b('mx', undefined, { to: 'medication', near: DOSE }),
  a('mgmt', 'management'),
  x('qd q.d. QD Q.D.', 'daily'),
  x('qod q.o.d. QOD Q.O.D.', 'every other day'),
  b('q', undefined, {
    to: 'every',
    after: /^\s+(?:mon|tue|wed|thu|fri|sat|sun|day|wk|week|mo\b|month|other|morning|night|am\b|pm\b)/i,
  }),
  a('qhs', 'at bedtime'),
  a('qam', 'every morning'),
  a('qpm', 'every evening'),
  {
    forms: 'hs',
    class: 'X',
    senses: [
      { to: 'bedtime', before: /\bat\s$/i },
      { to: 'bedtime', after: /^\s*(?:meds?|snack|dose)\b/i },
      { to: 'at bedtime', before: /(?:\d\s*(?:mg|mcg)?|mg|daily|at)\s$/i },
    ],
  },
  a('bid b.i.d.', 'twice daily'),
  a('tid t.i.d.', 'three times daily'),
  a('qid q.i.d.', 'four times daily'),
  a('prn p.r.n.', 'as needed'),
  x('IU', 'international units'),
  x('U', 'units', { before: /\d\s?$/ }),
  x('u', 'units', {
    before: /(?:^|[^\d/.])\d+(?:\.\d+)?\s?$/,
    after:
      /^\s*(?:$|[,.;)]|of\b|insulin|lantus|humalog|novolog|[a-z]+lin\b|[a-z]+tide\b|qhs|q|daily|bid|sc\b|subq|at bed)/i,
  }),
  x('MSO4', 'morphine sulfate'),
  x('MgSO4', 'magnesium sulfate'),
  x('µg μg', 'mcg'),
  x('cc', 'mL', { before: /\d\s?$/ }),
  b('ADs', 'antidepressants'),
  a('LAI', 'long-acting injectable'),
  b(
    'SE',
    'side effects',
    { to: 'sleep efficiency', after: /^\s*[=:]?\s*\d{1,3}\s?%/ },
    { to: 'sleep efficiency', near: /\b(?:TIB|TST|SOL|WASO)\b/ },
    keep({ near: /\b(?:Asia|London|corner)\b/ }),
  ),
  b('TIB', undefined, { to: 'time in bed', after: /^\s*[=:]?\s*\d/ }),
  b('TST', undefined, { to: 'total sleep time', after: /^\s*[=:]?\s*\d/ }),
  b('SOL', undefined, { to: 'sleep onset latency', after: /^\s*[=:]?\s*\d/ }),
  b('WASO', undefined, { to: 'wake after sleep onset', after: /^\s*[=:]?\s*\d/ }),
  b('SEs s/e', 'side effects'),
  b('inj', 'injection'),
  a('rxs', 'prescriptions'),
  c(
    'AP',
    ['antipsychotic', 'advanced placement', 'assistant principal'],
    keep({ after: /^\s*(?:class|exam|test|course|bio|calc|history|english|chem)/i }),
  ),
  c('MS', ['mood stabilizer', 'mental status', 'multiple sclerosis', 'morphine sulfate']),
  c('PCP', ['primary care provider', 'phencyclidine']),
  b('ped peds', 'pediatrician', keep({ before: /\b(?:the|in)\s$/i, after: /^\s*(?:unit|ward)/i })),
  a('rxer', 'prescriber'),
  a('psych_eval', 'psychiatric evaluation'),
];
