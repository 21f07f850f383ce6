import { stem } from '../stem.js';
import { SENSES } from './data/index.js';

/** The meanings of a stem by number; the contrary of a meaning is the other one of its pair. */
const MEANINGS = new Map<string, number[]>();
for (const [at, line] of SENSES.split('\n').entries())
  for (const [side, words] of line.split(' / ').entries())
    for (const word of words.split(' ')) {
      const key = stem(word);
      MEANINGS.set(key, [...(MEANINGS.get(key) ?? []), at * 2 + side]);
    }

const NONE: readonly number[] = [];
export const meaningsOf = (stem: string): readonly number[] => MEANINGS.get(stem) ?? NONE;
export const contraryOf = (meaning: number): number => meaning ^ 1;
