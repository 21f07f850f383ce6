import { BEING, CLEAR, DEEDS, TAILS } from './data/index.js';
import { KNOWN, ORDINARY, UNKNOWN } from './morphology.js';
import { JOINED, MONTHS } from './reading.js';
import type { Word } from './words.js';

const MODAL = /^(?:will|may|can|could|would|might|should|must)$/;

/** Whether a capital on a word that is also a name, at the start of a sentence, means the name. */
export function actsLikeName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (word.possessive && !MONTHS.test(word.lower)) return true;
  if (/\($/.test(word.gap) && next?.gap.startsWith(')')) return !MONTHS.test(word.lower);
  if (!next) return false;
  if (/^, (?:\d|aged?\b|who\b|his\b|her\b|called\b)/.test(next.gap + next.lower)) return true;
  if (!JOINED.test(next.gap)) return /^,\s+\d\d?,/.test(next.gap) && !MONTHS.test(word.lower);
  const after = words[at + 2];
  if (next.shape === 'title') {
    if (next.initial && next.lower !== 'i' && next.lower !== 'a') return true;
    if (next.class === UNKNOWN || (next.both && !next.abstract && !next.begins) || (next.given && !next.both))
      return true;
    // "Hope Winters rated": two capitals, and somebody who does something.
    return Boolean(
      word.both &&
        next.class === ORDINARY &&
        after?.gap === ' ' &&
        !TAILS.has(next.lower) &&
        (DEEDS.has(after.lower) ||
          BEING.has(after.lower) ||
          (after.lower === 'no' && /^show/.test(words[at + 3]?.lower ?? ''))),
    );
  }
  if (next.lower === 'and' && after && after.shape === 'title')
    return after.class === UNKNOWN || (after.given && (word.class & after.class) !== KNOWN);
  if (DEEDS.has(next.lower) || (CLEAR.test(word.lower) && /^\w{3,}ed$/.test(next.lower))) return true;
  // "May may bring it", "Grace could not attend".
  if (MODAL.test(next.lower) && !/^(?:be|help|come|seem|feel|return)$/.test(after?.lower ?? '')) return true;
  // No auxiliary follows an auxiliary: "Will was", "May has".
  if (/^(?:will|may)$/.test(word.lower)) return BEING.has(next.lower);
  if (word.abstract)
    return next.lower === 'will' || (next.lower === 'has' && /^(?:been|had)$/.test(after?.lower ?? ''));
  return BEING.has(next.lower);
}
