import type { Rule } from './shapes.js';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_NAME = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+';
const WEEKDAY = `(?:${DAY_NAME}(?:the\\s+)?)?`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const NTH = '(?:st|nd|rd|th)';
const ORDINAL =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const YEAR = "(?:(?:19|20)\\d\\d|['’]\\d\\d)";
const UNIT =
  '(?!\\s*(?:%|(?:mg|mcg|ml|x|times|tabs?|tablets?|pills?|drinks?|sessions?|hours?|hrs?|minutes?|mins?|weeks?|wks?|days?|mos?|months?|years?|yrs?)\\b)|[./:]\\d|\\d)';

/** A month that is also a word, in lower case, needs a preposition of time. */
const bareMay = (match: RegExpExecArray, text: string): boolean => {
  const month = /\b(may|march|mar|sun|sat)\b/.exec(match[2] as string);
  return (
    !month ||
    /\b(?:(?:on|since|by|until|til|till|from|before|after|dob|born|the|of|dated|due)|,)\s*$/i.test(
      text.slice(0, match.index + (match[1] as string).length),
    )
  );
};

/** Right before month/day: it is a date. */
const ON =
  /\b(?:(?:on|since|until|til|till|dated?|seen|due|dob|born|d\/c|d\/c['’]d|dc|f\/u|appt|visit|session|intake|admit(?:ted)?|discharged?|signed|started|ended|through|thru|dos|effective|rtc|lmp|eval|labs?|wedding|funeral|birthday|anniversary|court|hearing|surgery|back|email(?:ed)?|called|met|texted|given|phone)\b)[:.\s(]*$/i;
/** Before it in the clause: it is a score. */
const SCORED =
  /\b(?:scor\w+|rat(?:ed|es|ing|ings)|pain|mood|anxiety|depression|distress|sleep|suds?|level|severity|energy|stress|urges?|cravings?|anger|confidence|readiness|importance|recall|strength|clock|oriented|bp|total|averag\w+|insight|items?|subscale|index|test|scale|inventory|screen\w*|questionnaire|ruler|log|attendance)\b[^.;!?\n]{0,24}$/i;
const INSTRUMENT =
  /\b(?:[A-Z][A-Za-z]*[-‑]?\d+[A-Za-z\d-]*|[A-Z]{2,}[A-Za-z-]*|[A-Z][a-z]+[A-Z]\w*)[\s:=,of]*(?:\d+\/\d+[,;\s]*(?:to|->|→|from|and|now)?\s*)?$/;
const COUNTED =
  /^\s*(?:of\b|tabs?\b|tablets?|pills?|hours?|hrs?|days?|nights?|sessions?|times|goals?|items?|criteria|cups?|packs?|bottles?|miles?|in\s+(?:severity|intensity|distress)|severity|intensity|strength|recall|correct|full|mg|dose|joint|pint|ppd|\/|%)/i;

/** Is month/day without a year a date? A score, a fraction and a strength look the same. */
function monthDay(match: RegExpExecArray, text: string): boolean {
  const [first, second] = (match[2] as string).split('/').map(Number) as [number, number];
  if (!first || !second || Math.min(first, second) > 12 || Math.max(first, second) > 31) return false;
  const start = match.index + (match[1] as string).length;
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(start + (match[2] as string).length);
  if (COUNTED.test(after)) return false;
  // "from 3/4 to 3/9": the same month at both ends.
  const other =
    /(\d+)\/\d+ (?:to|thru|through|til) $/.exec(before) ?? /^ (?:to|thru|through|til) (\d+)\/\d/.exec(after);
  if (other && Number(other[1]) === first && second !== 10) return true;
  if (ON.test(before) || /\b(?:appt|appointment|visit|rtc|f\/u)\b[^.,;\d]{0,20}$/i.test(before)) return true;
  if ((second === 10 && first <= 10) || /^(?:1\/[234]|2\/3|3\/4)$/.test(match[2] as string)) return false;
  return !(SCORED.test(before) || INSTRUMENT.test(before) || (first === second && first < 6));
}

const numeric = (match: RegExpExecArray): boolean => {
  const parts = (match[2] as string).split(/[/.-]/).map(Number) as [number, number, number];
  const [a, b, c] = parts[0] > 31 ? [parts[1], parts[2], parts[0]] : parts;
  return a >= 1 && b >= 1 && ((a <= 12 && b <= 31) || (a <= 31 && b <= 12)) && c >= 0;
};

/** Are both ends of a range days of a year, and not two scores out of the same? */
const ends = (match: RegExpExecArray): boolean => {
  const [a, b, c, d] = (match[2] as string).split(/\D+/).map(Number) as [number, number, number, number];
  return a > 0 && c > 0 && b !== d && Math.max(a, c) < 13 && Math.max(b, d) < 32;
};

const rule = (prefix: string, value: string, keep?: Rule['keep'], flags = 'gi'): Rule => ({
  type: 'DATE',
  pattern: new RegExp(`(${prefix})(${value})`, flags),
  ...(keep && { keep }),
});

/** A day of the year by its name; with the year it is a date. */
const HOLIDAY =
  "(?:christmas|xmas)(?: eve| day)?|new year['’]?s?(?: eve| day)?|thanksgiving(?: day)?|easter(?: sunday| monday)?|halloween|good friday|(?:labor|memorial|veterans|independence|boxing|presidents['’]?|columbus|canada|mother['’]s|father['’]s|valentine['’]s|st\\.? patrick['’]s|mlk) day|juneteenth|(?:4th|fourth) of july|diwali|passover|yom kippur|rosh hashanah|eid(?: al-fitr| al-adha)?|hanukkah|ramadan";

/** Parts of a date finer than the year. Weekdays, years, months and seasons alone stay. */
export const DATES: readonly Rule[] = [
  rule('(?<!\\w)', `(?:${HOLIDAY}),?\\s+(?:of\\s+)?${YEAR}(?!\\w)`),
  rule(
    '(?<!\\w)',
    "(?:last|this past) (?:christmas|xmas|new year['’]?s?|thanksgiving) (?:eve|day|morning|night)(?!\\w)",
  ),
  rule('(?<![\\w/.-])', '\\d{1,2}/\\d{1,2} ?[-–] ?\\d{1,2}/\\d{1,2}(?![\\w/%-])', ends),
  rule('(?<![\\w/.-])', '\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}(?![\\w/-])', numeric),
  rule('(?<![\\w/.-])', '\\d{1,2}([/.-])\\d{1,2}\\3(?:\\d{4}|\\d{2})(?![\\w/-])', numeric),
  rule('(?<![\\w/.-])', `\\d{1,2}[- ]?${MONTH}[- ]?(?:\\d{4}|\\d{2})(?!\\w)`, bareMay),
  rule(
    '(?<!\\w)',
    `${WEEKDAY}${MONTH}\\.?\\s+(?:the\\s+)?${DAY}${NTH}?(?!\\d)(?:\\s*[-–]\\s*${DAY}${NTH}?(?!\\d))?(?:,?\\s*${YEAR})?${UNIT}(?!\\w)`,
    bareMay,
  ),
  rule('(?<!\\w)', `${WEEKDAY}${MONTH}\\.?\\s+(?:the\\s+)?(?:${ORDINAL})(?:,?\\s*${YEAR})?(?!\\w)`, bareMay),
  rule(
    '(?<![\\w/.-])',
    `(?!4th of july)${WEEKDAY}${DAY}${NTH}?\\s+(?:of\\s+)?${MONTH}\\.?(?:,?\\s*${YEAR})?(?![\\w])`,
    bareMay,
  ),
  rule('\\bthe\\s+', `(?!fourth\\s+of\\s+july)(?:${ORDINAL})\\s+of\\s+${MONTH}(?:,?\\s*${YEAR})?(?!\\w)`),
  rule('(?<!\\w)', `${MONTH}\\.?,?\\s+(?:of\\s+)?${YEAR}(?!\\w)`, bareMay),
  rule('(?<![\\w/.-])', '(?:0?[1-9]|1[0-2])/(?:19|20)\\d\\d(?![\\w/])'),
  rule('(?<!\\w)', `${MONTH}[-/]${DAY}(?!\\w)`),
  rule('(?<!\\w)', `${DAY_NAME}the\\s+${DAY}${NTH}(?!\\w)`),
  rule(
    '\\b(?:the|on|by|since|until|til|before|after)\\s+',
    `${DAY}${NTH}(?=\\s*(?:[.,;:!?)]|$|\\n|(?:and|or|at|for|with|but|to|when|after|because|he|she|they|in|was|is|of (?:this|last|next|the)|it|as|so|if|we|i|from|until)\\b))`,
    (match, text) => !/\b(?:percentile|grade|floor)\b/i.test(text.slice(match.index, match.index + 40)),
  ),
  rule('(?<!\\w)', `${DAY_NAME}\\d{1,2}/\\d{1,2}(?![\\d/])`),
  rule('(?<![\\w/.$-])', '\\d{1,2}/\\d{1,2}(?![\\w/%]|\\.\\d)', monthDay),
];
