import { b, c, type Entry, keep, many, x } from '../entry.js';

const DOSE = /\b(?:mg|mcg|ml|tab|tabs|cap|caps|units?|dose|refill)\b|\d\s*mg/i;

/** Drugs, doses and times, with the do-not-use list of the Joint Commission (§4.3). Read 2026-11-23. */
export const MEDICATION: readonly Entry[] = [
  ...many(
    `qhs=at bedtime;qpm=every evening;qam=every morning;LAI=long-acting injectable;mgmt=management;meds=medications;
rxer=prescriber;rxs=prescriptions;psych_eval=psychiatric evaluation`,
  ),
  b('ADs', 'antidepressants'),
  b('SEs s/e', 'side effects'),
  b(
    'med',
    'medication',
    { to: 'medically', after: /^\s*(?:clr'?d?|cleared|stable)\b/i },
    {
      to: 'medical',
      after:
        /^\s*(?:leave|school|student|history|hx|records?|necessity|clearance|bills?|center|stability|workup|complications?|conditions?|problems?|issues?|monitoring)\b/i,
    },
    keep({ after: /^\s*(?:spa|ball|tech|surg)/i }),
  ),
  b(
    'mx',
    undefined,
    { to: 'management', before: /\b(?:pain|anger|stress|case|time|money|sx|self|bx)[\s-]$/i },
    { to: 'medication', near: DOSE },
    { to: 'medication', after: /^\s*(?:compl|adher|review|SE|change|list|refill)/i },
    { to: 'medication', before: /\b(?:no|on|new|psych|her|his|takes)\s$/i },
  ),
  x('TBD', 'to be determined'),
  x('qd q.d. q.d QD Q.D. Q.D', 'daily'),
  x('qod q.o.d. q.o.d QOD Q.O.D. Q.O.D', 'every other day'),
  b(
    'q',
    undefined,
    { to: 'question', before: /\bmiracle\s$/i },
    {
      to: 'every',
      after: /^\s+(?:mon|tue|wed|thu|fri|sat|sun|day|wk|week|mo\b|month|other|morning|night|am\b|pm\b)/i,
    },
  ),
  {
    forms: 'hs',
    class: 'X',
    senses: [
      { to: 'bedtime', before: /\bat\s$/i },
      { to: 'bedtime', after: /^\s*(?:meds?|snack|dose)\b/i },
      { to: 'at bedtime', before: /(?:\d\s*(?:mg|mcg)?|mg|daily|at)\s$/i },
    ],
  },
  ...many(`prn p.r.n.=as needed;qid q.i.d.=four times daily;tid t.i.d.=three times daily;bid b.i.d.=twice daily`),
  x('IU', 'international units'),
  x('U', 'units', { before: /\d\s?$/ }),
  x('u', 'units', {
    before: /(?:^|[^\d/.])\d+(?:\.\d+)?\s?$/,
    after: /^\s*(?:$|[,.;)]|of\b|lantus|(?:[a-z]+)?log|[a-z]+lin\b|[a-z]+tide\b|q|daily|bid|s(?:c|ubq)\b|at bed)/i,
  }),
  x('MSO4', 'morphine sulfate'),
  x('MgSO4', 'magnesium sulfate'),
  x('µg μg', 'mcg'),
  x('cc', 'mL', { before: /\d\s?$/ }),
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
  b('inj', 'injection', { to: 'injury', before: /\b(?:no|w\/o|self|head)\s$/i }),
  c(
    'AP',
    ['antipsychotic', 'advanced placement', 'assistant principal'],
    keep({ after: /^\s*(?:class|exam|test|course|bio|calc|history|english|chem)/i }),
  ),
  c(
    'MS',
    ['mood stabilizer', 'mental status', 'multiple sclerosis', 'morphine sulfate'],
    keep({ before: /,\s$/, after: /^,\s*[A-Z]{2}/ }),
  ),
  c('PCP', ['primary care provider', 'phencyclidine'], {
    to: 'primary care provider',
    before: /\b(?:f\/u|saw|sees?|called|ref\w*)\s(?:(?:w\/|with|to)\s?)?(?:(?:his|her|the)\s)?$/i,
  }),
  b('ped peds', 'pediatrician', keep({ before: /\b(?:the|in)\s$/i, after: /^\s*(?:unit|ward)/i })),
];
