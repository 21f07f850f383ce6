/*
 * Numbers of a text, whether as digits or as words, with the units and relations they stand in.
 */

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  thrice: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  fortnight: 2,
  couple: 2,
  pair: 2,
  dozen: 12,
};
/** Counts and nothing else: "three", "forty". */
export const isCount = (word: string): boolean =>
  /^\d/.test(word) || (WORDS[word] !== undefined && !/^(?:one|once|second|first|couple|pair)$/.test(word));
export const INSTRUMENT =
  /\b(?:PHQ|GAD|PCL|BDI|OQ|PSC|CORE|DASS|DAST|ACE|CAPS|AUDIT|HAM|PSS|GDS|IES)-?(?:\d{1,2}|[A-Z]{1,2})\b|\b(?:phq|gad|pcl|bdi|oq|psc|dass|dast|caps|pss|gds)-?\d{1,2}\b|\bK-?(?:6|10)\b/g;

/** Words that look like numbers and count nothing: "once she left", "at first", "no one", "the couple". */
const NO_COUNT =
  /\bonce(?=\s+(?:the|a|an|he|she|they|we|it|his|her|their|i)\b)|\bat first\b|\b(?:no|any|every|some|each|this|that|which|the) one\b(?! (?:hundred|time))|\bone(?= another\b|'s\b)|\bthe couple\b|\bcouples?(?! of\b)|\ba second(?! (?:time|\p{L}+))/giu;
const HALF = /\b(\p{L}+|\d+)(?: and a half\b| ?½)/giu;

const digits = (word: string): number | undefined => (/^\d/.test(word) ? Number(word) : WORDS[word]);

/** Digits for words, instrument names and non-counts left out: the form the other readings work on. */
export function inDigits(text: string): string {
  const plain = text
    .replace(INSTRUMENT, ' ')
    .replace(NO_COUNT, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '')
    .replace(/\bhalf an? hour\b/gi, '0.5 hour')
    .replace(HALF, (all, word: string) => {
      const value = digits(word.toLowerCase());
      return value === undefined ? all : String(value + 0.5);
    });
  let out = '';
  let from = 0;
  let tens: { value: number; start: number } | undefined;
  for (const match of plain.matchAll(/\d+(?:\.\d+)?|\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    const value = /^\d/.test(word) ? Number(word) : WORDS[word];
    if (value === undefined) {
      tens = undefined;
      continue;
    }
    if (tens && value < 10 && /^[\s-]$/.test(plain.slice(from, match.index))) {
      out = `${out.slice(0, tens.start)}${tens.value + value}`;
      from = match.index + match[0].length;
      tens = undefined;
      continue;
    }
    out += plain.slice(from, match.index);
    tens = value >= 20 && value < 100 && !/^\d/.test(word) ? { value, start: out.length } : undefined;
    out += value;
    from = match.index + match[0].length;
  }
  return out + plain.slice(from);
}

/** Numbers of a text, in order, as written in digits. */
export const numbersIn = (text: string): string[] =>
  [...inDigits(text).matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => String(Number(number)));

const UNIT =
  /(?<![\d.])(\d+(?:\.\d+)?)[\s-]*(?:more |full |whole |of )?(seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|mg|mcg|ml|grams?|units?|percent|%|points?)(?![\p{L}\p{N}])/giu;
const plural = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/(?<=..)s$/, '')
    .replace('%', 'percent');

/** "25 minutes" → 25: minute. */
export function measuresIn(text: string): { number: string; unit: string }[] {
  const plain = inDigits(text);
  const found = [...plain.matchAll(UNIT)].map((match) => ({
    number: String(Number(match[1])),
    unit: plural(match[2] as string),
    at: match.index,
  }));
  // "2-3 hours", "50 to 100 mg": the unit is that of both.
  const shared = found.flatMap(({ unit, at }) => {
    const first = /(\d+(?:\.\d+)?)\s*(?:-|–|to|or|and|,|→|->)\s*$/i.exec(plain.slice(Math.max(0, at - 12), at))?.[1];
    return first === undefined ? [] : [{ number: String(Number(first)), unit }];
  });
  return [...found.map(({ number, unit }) => ({ number, unit })), ...shared];
}

/** "12 of 14", "6/7". */
export function sharesIn(text: string): (readonly [string, string])[] {
  return [
    ...inDigits(text).matchAll(
      /(?<![\d/.])(\d+)(?:\s*\/\s*|\s+(?:out\s+)?of\s+(?:the\s+|\p{L}+\s+)?)(\d+)(?![\d/])/giu,
    ),
  ].map(([, part, whole]) => [String(Number(part)), String(Number(whole))] as const);
}

const VALUE = String.raw`(\d+(?:\.\d+)?)(?:\/10)?(?:\s?(?:mg|mcg|points?|hours?|%))?`;
/** "8 → 3", "from 8 to 3". */
const ONWARD = new RegExp(String.raw`${VALUE}\s*(?:→|->|-->|=>|\bto\b|\bdown to\b|\bup to\b)\s*~?${VALUE}`, 'gi');
/** "3, was 8", "3, down from 8". */
const BACKWARD = new RegExp(
  String.raw`(?<!\b(?:item|question|step|q) ?)${VALUE}(?:\s(?:times|per|a|each|every|week|day|night|month|hours?)){0,4}\s*[,(;]*\s*(?:and\s+)?(?:(?:down|up|decreased|increased)\s+from|previously|prev|was|were|from|last)\s+${VALUE}`,
  'gi',
);

/** "22 (26 in August)". */
const BRACKET = new RegExp(
  String.raw`${VALUE}\s*\(${VALUE} (?:in|at|on|last|previously|before|prior|\p{L}+ ago)\b`,
  'giu',
);

/** "1 this week vs 4", "four, compared with one" */
const AGAINST = new RegExp(
  String.raw`${VALUE}(?:\s\p{L}+){0,3}\s*,?\s*(?:vs\.?|versus|compared (?:with|to)|rather than|instead of)\s+${VALUE}`,
  'giu',
);

/** Changes of one value: from what to what. */
export function changesIn(text: string): { from: number; to: number }[] {
  const plain = inDigits(text);
  const changes: { from: number; to: number }[] = [];
  const put = (from: string | undefined, to: string | undefined): void => {
    changes.push({ from: Number(from), to: Number(to) });
  };
  for (const m of plain.matchAll(ONWARD)) put(m[1], m[2]);
  for (const m of plain.matchAll(BACKWARD)) put(m[2], m[1]);
  for (const m of plain.matchAll(BRACKET)) put(m[2], m[1]);
  for (const m of plain.matchAll(AGAINST)) put(m[2], m[1]);
  return changes;
}

const PER_DAY =
  /\b(?:(?:per|a|each|every|an) (?:single )?(?:day|night)|(?:per|each|every) (?:single )?(?:morning|evening)|daily|nightly|qd|qhs|bid|tid|qid|every (?:am|pm|hs))\b|\/\s?(?:d|day|nt|nite|night)\b/i;
const PER: Readonly<Record<string, RegExp>> = {
  day: PER_DAY,
  week: /\b(?:(?:per|a|each|every) week|weekly|hours? weeks?)\b|\/\s?(?:wk|week)\b/i,
  month: /\b(?:(?:per|a|each|every) month|monthly)\b|\/\s?(?:mo|month)\b/i,
  hour: /\b(?:(?:per|(?<!half )an|each|every) hour|hourly)\b|\/\s?(?:h|hr|hour)\b/i,
};
/** How often something is said to happen: the periods that a text counts in. */
export const periodsIn = (text: string): string[] =>
  Object.entries(PER)
    .filter(([, pattern]) => pattern.test(text))
    .map(([period]) => period);
