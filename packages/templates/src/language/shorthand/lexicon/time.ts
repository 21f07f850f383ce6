import { a, b, type Entry, keep } from '../entry.js';

const AFTER_NUMBER = {
  before:
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|few|couple|several|half|per|a|an|each|every|last|past|next|this|most|all|\/))\s*-?\s?$/i,
};
const DAY =
  /\b(?:on|by|until|till|til|since|next|last|this|every|other|each|see (?:him|her|them)|back|appt|session|visit|appointment|rtc|and|or|call|hv|f\/u|met|from|grp|group)\s$/i;
const DAY_ALONE = {
  before: /(?:^|[,;:.(\n/&+→-])\s*$/,
  after: /^\s*(?:$|[,;.)\n/&+@-]|\d|at \d|am\b|pm\b|noon|morning|night|eve|aft|grp|group|p\d|before|after)/i,
};
const DAY_BEFORE_TIME = { after: /^\s*(?:@|\d|at \d|am\b|pm\b|noon|morning|night|eve)/i };
const DAY_LAST = { before: /[a-z]\s$/i, after: /^\s*(?:$|[,;.)\n])/ };
const day = (forms: string, to: string): Entry => b(forms, to);
/** Days whose short form is also a word. */
const wordDay = (forms: string, to: string, ...others: ReturnType<typeof keep>[]): Entry =>
  b(
    forms,
    undefined,
    ...others,
    { to, before: DAY },
    { to, ...DAY_ALONE },
    { to, ...DAY_BEFORE_TIME },
    { to, ...DAY_LAST },
  );
const month = (forms: string, to: string): Entry =>
  b(
    forms,
    undefined,
    { to, after: /^\s*\d/ },
    { to, before: /(?:\d(?:st|nd|rd|th)?|\b(?:in|since|until|by|late|early|mid|next|last|this|of|from))\s$/i },
  );
const one = (forms: string, to: string, ...others: ReturnType<typeof keep>[]): Entry =>
  b(
    forms,
    undefined,
    ...others,
    { to, before: /(?:^|[^\d.])1\s*-?$|\b(?:a|an|per|each|every|last|past|next|this|one|half|\/)\s*$/i },
    { to: `${to}s`, ...AFTER_NUMBER },
  );

/** Days, months and units of time. */
export const TIMES: readonly Entry[] = [
  day('mon mons', 'Monday'),
  day('tue tues tu', 'Tuesday'),
  day('weds wednes', 'Wednesday'),
  wordDay('wed', 'Wednesday', keep({ after: /^\s*(?:in|to)\b/i })),
  day('thu thur thurs', 'Thursday'),
  day('fri', 'Friday'),
  wordDay(
    'sat',
    'Saturday',
    { to: 'Saturday', before: /\b(?:once|twice|times|\d+x|x\d+)\s$/i },
    keep({
      before: /\b(?:he|she|they|who|and|ct|pt|client)\s$/i,
      after: /^\s*(?:w\/|with|in|at|on|by|next|down|up|through|out|and|for)\b/i,
    }),
  ),
  wordDay('sun', 'Sunday', keep({ before: /\b(?:the|in)\s$/i })),
  day('sats', 'Saturdays'),
  day('suns', 'Sundays'),
  day('fris', 'Fridays'),
  month('jan', 'January'),
  month('feb', 'February'),
  month('mar', 'March'),
  month('apr', 'April'),
  month('jun', 'June'),
  month('jul', 'July'),
  month('aug', 'August'),
  month('sept', 'September'),
  month('oct', 'October'),
  month('nov', 'November'),
  one('min', 'minute', {
    to: 'minimal',
    after:
      /^\s+(?:eye contact|EC\b|engagement|eng|response|insight|speech|verbal|prompt|participat|relief|distress|support|spont|progress|change|conv|interact)/i,
  }),
  a('mins', 'minutes'),
  one('hr', 'hour', { to: 'hour', before: /\b(?:good|hard|tough|rough|full|whole|first|last|the|our|of) $/i }),
  a('hrs', 'hours'),
  // "late to wk" is work.
  b('wk', 'week', keep({ before: /\b(?:late to|late for|at|to go to|went to|called out of|called off)\s$/i }), {
    to: 'weeks',
    before:
      /(?:^|[^\d.])(?:[2-9]|\d\d+|\d+\s?[-–]\s?\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|few|several|couple))\s*-?$/i,
  }),
  a('wks', 'weeks'),
  a('wkly', 'weekly'),
  a('wkend wknd', 'weekend'),
  a('wkends wknds', 'weekends'),
  a('wkday', 'weekday'),
  a('wkdays', 'weekdays'),
  a('mth', 'month'),
  a('mos mths', 'months'),
  b('yr', 'year', { to: 'years', before: /(?:^|[^\d.])(?:[2-9]|\d\d+)\s*$/ }),
  a('yrs', 'years'),
  a('nt', 'night'),
  a('nts', 'nights'),
  a('qtr', 'quarter'),
  a('approx', 'approximately'),
];
