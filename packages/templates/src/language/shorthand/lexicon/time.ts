import { a, b, type Entry, keep, many } from '../entry.js';

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
  a('mins', 'minutes'),
  a('hrs', 'hours'),
  day('mon mons', 'Monday'),
  day('tue tues tu', 'Tuesday'),
  day('weds wednes', 'Wednesday'),
  wordDay(
    'wed',
    'Wednesday',
    { to: 'Wednesday', after: /^\s*[-–]\s*(?:thu|fri|sat|sun)/i },
    keep({ after: /^\s*(?:in|to)\b/i }),
  ),
  day('thu thur thurs', 'Thursday'),
  day('fri', 'Friday'),
  wordDay(
    'sat',
    'Saturday',
    { to: 'Saturday', after: /^\s*[+&/]\s*sun\b/i },
    keep({ after: /^\s*(?:for )?\d+\s*(?:min|hr|h\b)/i }),
    { to: 'Saturday', before: /(?:^|\n)\s*(?:[-•*]\s*)?$/, after: /^\s*(?:skipped|missed|none|off|no|[:–-])/i },
    { to: 'Saturday', before: /\b(?:once|twice|times|\d+x|x\d+)\s$/i },
    keep({ before: /\b(?:then|we|I|he|she|they)\s$/i }),
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
  b(
    'mar',
    undefined,
    { to: 'married', after: /^\s*(?:x\s?)?\d+\s?(?:y|mo)/i },
    { to: 'married', before: /\b(?:[MF]|ct|pt|cl|is),?\s$/ },
  ),
  month('mar', 'March'),
  month('apr', 'April'),
  month('jun', 'June'),
  month('jul', 'July'),
  month('aug', 'August'),
  month('sept', 'September'),
  month('oct', 'October'),
  month('nov', 'November'),
  one(
    'min',
    'minute',
    {
      to: 'minimizes',
      before: /\b(?:pt|ct|cl|clt|client|patient|he|she)\s$/i,
      after: /^\.?\s(?:use\b|drink|sx|severity|extent|role|impact|prob|concern|eating)/i,
    },
    {
      to: 'minimal',
      after:
        /^\s+(?:eye c|EC\b|eng|resp|insight|speech|verb|prompt|partic|relief|distress|supp|spont|prog|change|conv|interact)/i,
    },
  ),
  one('hr', 'hour', { to: 'hour', before: /\b(?:good|hard|tough|rough|full|whole|first|last|the|our|of) $/i }),
  // "late to wk" and "wk stress" are work.
  b(
    'wk',
    'week',
    { to: 'week', after: /^\s*#?\d/ },
    {
      to: 'work',
      before:
        /\b(?:grief|trauma|parts|mode|schema|inner child|(?<!\d(?:st|nd|rd|th)?[ -])step|body|chair|dream|breath|couples?|exposure|narrative|memory|shadow|(?:LOA|leave|home|away|emails?|calls?|stress|suspended|fired) from)\s$/i,
    },
    {
      to: 'work',
      before: /\b(?:late (?:to|for)|at|(?:go|goes|went|back|ret\S*) to|called (?:out of|off)|missed|after)\s$/i,
    },
    {
      to: 'work',
      before: /(?<!\b(?:this|last|ne?xt|past|per|each|\d)\s?)$/i,
      after: /^\s*(?:stress|load|sched|shift|confl|life|demand|issue|prob|from home)/i,
    },
    {
      to: 'weeks',
      before:
        /(?:^|[^\d.])(?:[2-9]|\d\d+|\d+\s?[-–]\s?\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|few|several|couple))\s*-?$/i,
    },
  ),
  ...many(`mth=month;mos mths=months;wkday+=weekday;wkend+ wknd+=weekend;wkly=weekly;wks=weeks`),
  b('yr', 'year', { to: 'years', before: /(?:^|[^\d.])(?:[2-9]|\d\d+)\s*$/ }),
  ...many(`approx=approximately;nt+=night;qtr=quarter;yrs=years`),
];
