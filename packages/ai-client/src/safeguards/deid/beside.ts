import { COURTESY, KIN, NAMED, SPOKEN, TITLES } from './data/index.js';
import { UNKNOWN } from './morphology.js';
import type { Reading } from './reading.js';
import type { Word } from './words.js';

/** A word, and what the words beside it make of it. */
export interface Beside {
  readonly word: Word;
  /** A blank word where there is none. */
  readonly before: Word;
  readonly next: Word | undefined;
  /** Nothing but a space, and perhaps a quotation mark, parts it from the word before. */
  readonly near: boolean;
  /** Behind a title: "Dr. …". */
  readonly titled: boolean;
  /** Behind what introduces a name: "called …". */
  readonly named: boolean;
  /** Behind a relative: "his sister …". */
  readonly kin: boolean;
}

/** Stands before the first word. */
const NONE: Word = {
  class: UNKNOWN,
  given: false,
  both: false,
  abstract: false,
  start: 0,
  end: 0,
  lower: '',
  shape: 'lower',
  possessive: false,
  initial: false,
  gap: '',
  begins: false,
  code: false,
};

export function besideOf({ words }: Reading, at: number): Beside {
  const word = words[at] as Word;
  const before = words[at - 1] ?? NONE;
  const { lower } = before;
  const earlier = words[at - 2]?.lower ?? '';
  const near = at > 0 && /^[ \u00a0]['"“‘]?$|^\. $/.test(word.gap);
  return {
    word,
    before,
    next: words[at + 1],
    near,
    titled: near && TITLES.has(lower) && (before.shape !== 'lower' || COURTESY.has(lower) || SPOKEN.test(lower)),
    named:
      near &&
      (NAMED.has(lower) ||
        (lower === 'by' && earlier === 'goes') ||
        (/^(?:him|her|them)sel(?:f|ves)$/.test(lower) && /^call/.test(earlier)) ||
        (lower === 'is' && /^(?:nickname|name|alias)$/.test(earlier))),
    kin: near && !before.possessive && KIN.has(lower),
  };
}
