import { splitSentences } from '../language/index.js';
import { scoredInstrument } from './instruments.js';
import type { MeasureAnswer } from './schema.js';

/*
 * What an answer may hold, without the schema: a note is read for answers at every pause in typing, before anything
 * that validates has been loaded.
 */

/** The most characters of the clinician's own words in one answer. */
export const MAX_DETAIL = 300;

/** Words that fit into one sentence, so that they can be found in it again. */
export const isOneSentence = (text: string): boolean =>
  /\S/.test(text) &&
  text === text.trim() &&
  !/[.;!?…]$/.test(text) &&
  !/[\r\n\u2028\u2029]/.test(text) &&
  // A title at the end would join the sentence that follows: "seen by Dr." and what comes next.
  splitSentences(`Said: ${text}. Next.`).length === 2;

/** Both scores are ones that the measure can give; a measure that is not known here can give any. */
export function scoresFit({ instrument, score, previous }: MeasureAnswer): boolean {
  const known = scoredInstrument(instrument);
  const fits = (value: number): boolean => !known || (value >= known.min && value <= known.max);
  return fits(score) && (!previous || fits(previous.score));
}
