import type { Check } from '../checks/index.js';
import { stem } from '../stem.js';
import { CAMPS } from './data/index.js';

const SIDES = CAMPS.split('\n').map((line) => line.split(' / ').map((side) => new Set(side.split(' ').map(stem))));

/** A judgement stays on the side of its source: who was skeptical found nothing helpful, who missed did not attend. */
export const camps: Check = ({ words, sourceWords, held }, report) => {
  const told = new Set(words.map((word) => word.stem));
  for (const word of words) {
    if (held.has(word.stem)) continue;
    for (const [one, other] of SIDES.flatMap(([left, right]) => [
      [left, right],
      [right, left],
    ])) {
      if (!one?.has(word.stem)) continue;
      const there = sourceWords.filter((each) => other?.has(each.stem) && !told.has(each.stem));
      // "Not calm" for "agitated": a negation on one side makes up for it.
      if (there.some(({ plain }) => plain) && word.plain && !sourceWords.some((each) => one.has(each.stem)))
        report('negation', 'differs', word.text);
    }
  }
};
