import type { Match } from './rules.js';
import { isNumber, type Token } from './tokens.js';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
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
  couple: 2,
  few: 3,
  several: 4,
  many: 20,
  dozen: 12,
  half: 0,
};
const UNIT: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  hr: 1 / 24,
  minute: 0,
  day: 1,
  night: 1,
  week: 7,
  wk: 7,
  fortnight: 14,
  month: 30,
  mo: 30,
  year: 365,
  yr: 365,
  decade: 3650,
  hrs: 1 / 24,
  wks: 7,
  yrs: 365,
  mos: 30,
  mths: 30,
};
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|fall|christmas|easter|thanksgiving)$/;
/** Endorsed within about two weeks counts as now. */
const NOW_DAYS = 14;

const unitOf = (token: Token | undefined): number | undefined => {
  for (const form of token?.forms ?? []) if (form in UNIT) return UNIT[form];
  return undefined;
};

/** Times given in numbers: "four days ago", "in 2011", "9 months". Labels `recent`, `remote`, and `span` for a bare duration. */
export function countedTimes(tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (/^(?:19|20)\d\d$/.test(token.word)) found.push({ label: 'remote', from: at, to: at + 1 });
    else if (
      MONTH.test(token.word) &&
      (token.word !== 'may' || token.capital) &&
      /^(?:in|since|of|from|around|until|after|before|during|the|last)$/.test(tokens[at - 1]?.word ?? '')
    )
      found.push({ label: 'remote', from: at - 1, to: at + 1 });
    // "At seventeen", "at 9": an age, where no clock or measure follows.
    if (
      tokens[at - 1]?.word === 'at' &&
      token.number &&
      (NUMBERS[token.word] ?? (/^[a-z]/.test(token.word) ? 30 : Number(token.word))) >= 4 &&
      !/^\d{3}|[.,]/.test(token.word) &&
      !/^(?:am|pm|:|\/|%|a|p|o'clock|oclock|points?|mg|minutes?|hours?|days?|weeks?|of|out|in|mph|miles|years?|months?)$/.test(
        next?.word ?? '',
      )
    )
      found.push({ label: 'remote', from: at - 1, to: at + 1 });
    if (!next || !(isNumber(token.word) || /^an?$/.test(token.word))) return;
    let to = at + 1;
    if (/^(?:of|more|or|other)$/.test(tokens[to]?.word ?? '')) to++;
    if (tokens[to]?.word === 'to' || isNumber(tokens[to]?.word ?? '')) to += isNumber(tokens[to]?.word ?? '') ? 1 : 2;
    const unit = unitOf(tokens[to]);
    if (unit === undefined) return;
    const days = (NUMBERS[token.word] ?? (Number(token.word.replace(',', '.')) || 1)) * unit;
    to++;
    const ago = /^(?:ago|back|earlier|prior|before|previously)$/.test(tokens[to]?.word ?? '');
    const within = tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:past|last|within|in)$/.test(word));
    if (ago || within) found.push({ label: days <= NOW_DAYS ? 'recent' : 'remote', from: at, to: ago ? to + 1 : to });
    else found.push({ label: days <= NOW_DAYS ? 'short span' : 'long span', from: at, to });
  });
  return found;
}
