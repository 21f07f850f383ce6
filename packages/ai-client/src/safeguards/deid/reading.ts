import { TAILS } from './data/index.js';
import type { Shape, Word } from './words.js';

/** Words to either side of where a name was found: a bound on hostile text. */
export const LONGEST_NAME = 8;
/** Words of one phrase. */
export const JOINED = /^[ \u00a0]$/;
export const MONTHS = /^(?:april|may|june|august)$/;
/** Without capitals only these end the name of a place of care or study: "at lincoln high". */
const LOWER_TAILS =
  /^(?:hospital|clinic|center|medical|medicine|counseling|rehab|shelter|church|school|elementary|high|university|college|academy|middle|house|lodge|manor|plumbing|pizza|motors|auto|roofing|bakery|salon|diner|hosp|elem|psych|ed|er|bh|recovery)$/;

/** A text while names are looked for in it. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words that cannot be part of a name: codes, what a shape has taken, what the host keeps. */
  readonly blocked: readonly boolean[];
  /** Words that are names by themselves. */
  readonly seeds: Uint8Array;
  /** Words already given to a name. */
  readonly used: Uint8Array;
  /** Written in capitals throughout, where capitals mean nothing. */
  readonly shouting: boolean;
}

export function openReading(text: string, words: readonly Word[], blocked: readonly boolean[]): Reading {
  let upper = 0;
  let other = 0;
  for (const { shape, lower } of words) {
    if (lower.length < 3) continue;
    if (shape === 'upper') upper++;
    else other++;
  }
  return {
    text,
    words,
    blocked,
    seeds: new Uint8Array(words.length),
    used: new Uint8Array(words.length),
    shouting: upper > 2 && upper > other * 2,
  };
}

/** Does only a space stand before the word? */
export const joined = ({ words }: Reading, at: number): boolean => JOINED.test(words[at]?.gap ?? '');

/** May the word, by its letters, be part of a name with capitals? */
export function capital({ words, blocked }: Reading, at: number): boolean {
  const word = words[at];
  return Boolean(word && !blocked[at] && (word.shape === 'title' || word.shape === 'upper') && !word.initial);
}

const UPPER_TAILS = /^(?:ed|er|php|iop|mhu|bhu|bh|mh|alf|snf|icu|vamc|va|hs|tms|cmhc)$/;

/** May the word end the name of a place of care, study or work? */
export const isTail = (word: Word | undefined): boolean =>
  Boolean(
    word &&
      (word.shape === 'title'
        ? TAILS.has(word.lower)
        : word.shape === 'upper'
          ? UPPER_TAILS.test(word.lower)
          : word.lower === 'elem'),
  );

/** What stands before a word, as far as a cue reaches. */
export const leadOf = ({ text }: Reading, word: Word): string => text.slice(Math.max(0, word.start - 40), word.start);

/** The last word of an organisation or place that the capitals after `at` lead to, at most four words on. */
export function tailAfter(reading: Reading, at: number, shape: Shape = 'title'): number {
  const { words, blocked, used } = reading;
  let found = at;
  for (let beyond = at + 1; beyond <= at + 4; beyond++) {
    const word = words[beyond];
    if (!word || blocked[beyond] || used[beyond] || word.begins || !joined(reading, beyond)) break;
    if (shape === 'title' && isTail(word)) found = beyond;
    else if (word.shape !== shape) break;
    else if (shape === 'lower' && LOWER_TAILS.test(word.lower)) found = beyond;
  }
  return found;
}
