import { DEEDS } from './data/index.js';
import { JOINED, type Reading } from './reading.js';
import type { Word } from './words.js';

/** The lower-case initial of a lower-case surname. */
export const initialBefore = ({ words, text }: Reading, at: number): boolean => {
  const before = words[at - 1];
  return Boolean(
    before &&
      words[at]?.gap === '. ' &&
      before.lower.length === 1 &&
      before.shape === 'lower' &&
      !/[aiwx]/.test(before.lower) &&
      /^(?:|[\s,(])$/.test(text.slice(Math.max(0, before.start - 1), before.start)),
  );
};

/** "jess k shared first", "lonnie P.": but "w" is with, "x" is times, and "a" and "i" are words. */
export function endsInInitial({ words, text }: Reading, last: number): boolean {
  const word = words[last] as Word;
  const initial = words[last + 1];
  if (initial?.lower.length !== 1 || initial.code || /[aix]/.test(initial.lower)) return false;
  if (!JOINED.test(initial.gap) || word.possessive) return false;
  const following = text.slice(initial.end, initial.end + 1);
  if (following === '/' || following === '-') return false;
  const after = words[last + 2];
  return !/[nw]/.test(initial.lower) || initial.initial || !after || after.gap !== ' ' || DEEDS.has(after.lower);
}
