import { changesIn, INSTRUMENT, inDigits, measuresIn, numbersIn, periodsIn, sharesIn } from '../numbers.js';
import type { Check } from './report.js';

export const DOWN = /\b(?:fell|fallen|falling|drop\w*|decreas\w+|lower\w*|reduc\w+|declin\w+|down|taper\w*|less)\b/i;
export const UP = /\b(?:rose|risen|rising|rais\w+|increas\w+|climb\w*|up|more)\b/i;

const tally = (numbers: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

const IN: Readonly<Record<string, readonly [string, number]>> = {
  minute: ['time', 1],
  hour: ['time', 60],
  day: ['days', 1],
  week: ['days', 7],
  month: ['months', 1],
  year: ['months', 12],
};
/** "90 minutes" for "1.5 hours", "14 days" for "2 weeks". */
const converted = (number: string, unit: string, text: string): boolean =>
  measuresIn(text).some((other) => {
    const [kind, factor] = IN[unit] ?? [];
    const [kindThere, factorThere] = IN[other.unit] ?? [];
    return (
      kind !== undefined &&
      kind === kindThere &&
      Number(number) * (factor ?? 0) === Number(other.number) * (factorThere ?? 0)
    );
  });
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const COMPARED = /\b(?:points?|pounds?)\b/i;
/** Not written as a number there, and yet said: "a month", "on the hour", "of ten", "March 2". */
const implied = (number: string, said: string, there: string): boolean => {
  // "Four points lower" for "14, was 18".
  if (COMPARED.test(said)) {
    const values = numbersIn(there).slice(0, 12).map(Number);
    if (values.some((one) => values.some((other) => Math.abs(one - other - Number(number)) < 0.001))) return true;
  }
  if (number === '1')
    return (
      /\b(?:an?|per|single|each|every|last|past|the)\s+(?:\p{L}+ )?\p{L}+\b/iu.test(there) &&
      /\b(?:one|1|once)\b/i.test(said)
    );
  if (number === '2') return /\b(?:both|twins?|other|pair|couple|double[ds]?|again)\b/i.test(there);
  if (number === '0') return /:00\b/.test(said) || /\b(?:no|none|nil|0-10|denie[ds])\b|\/ ?10\b/i.test(there);
  if (number === '10')
    return (
      /\bscale\b|\bout of\b/i.test(said) &&
      /\b(?:rated|suds|0-10|scale|\/ ?10)\b/i.test(`${said} ${there}`) &&
      !/\b10\b/.test(there) &&
      !/\d ?\/ ?\d/.test(there)
    );
  const month = MONTHS[Number(number) - 1];
  if (month && new RegExp(String.raw`\b${number}/\d`).test(said) && new RegExp(String.raw`\b${month}`, 'i').test(there))
    return true;
  return measuresIn(said).some((measure) => measure.number === number && converted(number, measure.unit, there));
};

/** "PHQ-9 12": the number that stands next after an instrument. */
const scoresIn = (text: string): [string, string][] =>
  [...text.matchAll(new RegExp(String.raw`(?:${INSTRUMENT.source})[^\d]{0,30}?(\d+)`, 'g'))].map(
    (match): [string, string] => [(/^\p{L}+/u.exec(match[0])?.[0] ?? '').toUpperCase(), match.at(-1) ?? ''],
  );

/** Every number of the sentence stands in the source, with the unit, the whole and the direction it has there. */
export const numbers: Check = ({ said, source, both }, report) => {
  const plain = said.replace(/["“][^"”]*["”]/g, ' ');
  const here = numbersIn(plain);
  const there = numbersIn(both);
  for (const number of here)
    if (!there.includes(number) && !implied(number, plain, both)) report('number', 'not-in-source', number);
  // "twelve of twelve" for "12 of 14": one number told twice, another left out.
  const counts = tally(numbersIn(source));
  const told = tally(here);
  for (const [number, count] of told) {
    const missing = [...counts.keys()].some((other) => !told.has(other));
    if (missing && counts.has(number) && count > (counts.get(number) ?? 0)) report('number', 'differs', number);
  }
  // "Late to eight classes" for "late 3 of 8 classes".
  for (const [, part = '', whole = ''] of inDigits(both).matchAll(/\b(\d+) (?:out )?of (\d+)\b/gi))
    if (here.includes(whole) && !here.includes(part) && there.filter((number) => number === whole).length < 3)
      report('number', 'differs', whole);
  // "By 25 mg" is not "to 25 mg"; "both" is not "one of"; twice a week is not every other week.
  for (const [, how = '', number = ''] of inDigits(plain).matchAll(/\b(by|to) (\d+(?:\.\d+)?)\b/gi)) {
    const as = (word: string): boolean =>
      new RegExp(String.raw`\b${word} ${number}(?![\d.])`, 'i').test(inDigits(both));
    if (!as(how) && as(how.toLowerCase() === 'to' ? 'by' : 'to')) report('number', 'differs', `${how} ${number}`);
  }
  const scores = scoresIn(both);
  for (const [measure, score] of scoresIn(plain)) {
    const known = scores.filter(([other]) => other === measure);
    if (
      known.length &&
      !known.some(([, other]) => other === score) &&
      scores.some(([other, value]) => other !== measure && value === score)
    )
      report('number', 'differs', score);
  }
  if (/\bboth\b/i.test(plain) && /\b(?:one|1) of\b/i.test(both)) report('number', 'differs', 'both');
  if (/\bbi-?weekly\b/i.test(plain) && !/\b(?:bi-?w|every (?:other|2|two|second)|q ?2|fortnight)/i.test(both))
    report('number', 'differs', 'biweekly');
  const units = measuresIn(both);
  const then = changesIn(both);
  // "4 h, was 6": what a value was has the unit of what it is.
  const shares = (number: string, unit: string): boolean =>
    then.some(({ from, to }) =>
      [
        [from, to],
        [to, from],
      ].some(
        ([one, other]) =>
          String(one) === number && units.some((mate) => mate.unit === unit && mate.number === String(other)),
      ),
    );
  for (const { number, unit } of measuresIn(plain)) {
    // A number that is not there at all has been told.
    if (!there.includes(number) && !implied(number, plain, both)) continue;
    if (
      units.some((other) => other.number === number && other.unit === unit) ||
      converted(number, unit, both) ||
      shares(number, unit)
    )
      continue;
    // Written without a unit there: "25 prn".
    const spare = units.every(
      (other) =>
        other.unit !== unit ||
        !here.includes(other.number) ||
        measuresIn(plain).some((mine) => mine.number === other.number && mine.unit === unit) ||
        /mg|mcg/.test(unit),
    );
    if (spare && there.includes(number) && !units.some((other) => other.number === number)) continue;
    // The number has another unit there, or the unit another number.
    if (units.some((other) => other.number === number || other.unit === unit))
      report('number', 'differs', `${number} ${unit}`);
  }
  const whole = sharesIn(both);
  for (const [part, of] of sharesIn(plain)) {
    const kin = whole.filter((share) => share[0] === part || share[1] === of);
    if (kin.length && !kin.some((share) => share[0] === part && share[1] === of))
      report('number', 'differs', `${part} of ${of}`);
  }
  const now = changesIn(plain);
  for (const { from, to } of now) {
    if (
      then.some((change) => change.from === to && change.to === from && from !== to) &&
      !then.some((change) => change.from === from && change.to === to)
    )
      report('number', 'differs', `${from}, ${to}`);
    if ((DOWN.test(plain) && !UP.test(plain) && to > from) || (UP.test(plain) && !DOWN.test(plain) && to < from))
      report('number', 'differs', `${from}, ${to}`);
  }
  const [change] = then;
  if (change && !now.length && then.every(({ from, to }) => from === change.from && to === change.to)) {
    const { from, to } = change;
    if (
      here.includes(String(from)) &&
      !here.includes(String(to)) &&
      !/\b(?:was|were|had|previous\w*|from|last|prior|used|before|earlier|initial\w*|baseline|intake)\b/i.test(plain)
    )
      report('number', 'differs', String(from));
    if (change.to > change.from && DOWN.test(plain) && !UP.test(plain) && !DOWN.test(both))
      report('number', 'differs', DOWN.exec(plain)?.[0]);
    if (change.to < change.from && UP.test(plain) && !DOWN.test(plain) && !UP.test(both))
      report('number', 'differs', UP.exec(plain)?.[0]);
  }
  const known = periodsIn(both);
  for (const period of periodsIn(plain)) {
    // "Sleep 4-5 h" is by the night without a word.
    if (period === 'day' && /\b(?:sleep\w*|slept|ppd|hs|am|pm|po|cups?|coffee)\b/i.test(both)) continue;
    if (!known.includes(period)) report('number', 'not-in-source', period);
  }
};
