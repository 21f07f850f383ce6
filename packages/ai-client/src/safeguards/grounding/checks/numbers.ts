import { changesIn, measuresIn, numbersIn, periodsIn, sharesIn } from '../numbers.js';
import type { Check } from './report.js';

const DOWN = /\b(?:fell|fallen|falling|drop\w*|decreas\w+|lower\w*|reduc\w+|declin\w+|down|taper\w*|less)\b/i;
const UP = /\b(?:rose|risen|rising|rais\w+|increas\w+|climb\w*|up|more)\b/i;

const tally = (numbers: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

/** Every number of the sentence stands in the source, with the unit, the whole and the direction it has there. */
export const numbers: Check = ({ said, source, both }, report) => {
  const plain = said.replace(/["“][^"”]*["”]/g, ' ');
  const here = numbersIn(plain);
  const there = numbersIn(both);
  for (const number of here) if (!there.includes(number)) report('number', 'not-in-source', number);
  // "twelve of twelve" for "12 of 14": one number told twice, another left out.
  const counts = tally(numbersIn(source));
  const told = tally(here);
  for (const [number, count] of told) {
    const missing = [...counts.keys()].some((other) => !told.has(other));
    if (missing && counts.has(number) && count > (counts.get(number) ?? 0)) report('number', 'differs', number);
  }
  const units = measuresIn(both);
  for (const { number, unit } of measuresIn(plain)) {
    if (units.some((other) => other.number === number && other.unit === unit)) continue;
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
  const then = changesIn(both);
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
  if (change && !now.length && then.length === 1) {
    if (change.to > change.from && DOWN.test(plain) && !UP.test(plain) && !DOWN.test(both))
      report('number', 'differs', DOWN.exec(plain)?.[0]);
    if (change.to < change.from && UP.test(plain) && !DOWN.test(plain) && !UP.test(both))
      report('number', 'differs', UP.exec(plain)?.[0]);
  }
  const known = periodsIn(both);
  for (const period of periodsIn(plain)) if (!known.includes(period)) report('number', 'not-in-source', period);
};
