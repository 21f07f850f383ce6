import type { Check } from '../checks/index.js';
import { stem } from '../stem.js';
import { CAMPS } from './data/index.js';

const SIDES = CAMPS.split('\n').flatMap((line) => {
  const [left = [], right = []] = line.split(' / ').map((side) => side.split(' ').map(stem));
  return [
    [new Set(left), new Set(right)],
    [new Set(right), new Set(left)],
  ] as const;
});

/** A judgement stays on the side of its source: who was skeptical did not find it helpful. */
export const camps: Check = ({ words, sourceWords, held }, report) => {
  const told = new Set(words.map((word) => word.stem));
  for (const word of words) {
    if (held.has(word.stem) || !word.plain) continue;
    for (const [own, other] of SIDES) {
      if (!own.has(word.stem) || sourceWords.some((each) => own.has(each.stem))) continue;
      // "Not calm" for "agitated": a negation on one side makes up for it.
      const there = sourceWords.filter((each) => each.plain && other.has(each.stem) && !told.has(each.stem));
      if (there.length) report('negation', 'differs', word.text);
    }
  }
};
