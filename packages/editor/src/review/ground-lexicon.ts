/**
 * Words by which a drafted sentence is held to its source. Own collection, after the shorthand lexicon and the
 * negation triggers of the clinical reference (§2.4, §4.2), as of 2026-11-23.
 */

/** Words that make a statement negative in a note. */
export const NEGATIVE = /\b(?:den(?:y|ies|ied|ying)|no|not|none|never|without|absent|neither|nor)\b|n['’]t\b/iu;

/** The same, and how shorthand writes it: neg, w/o, Ø, (-), SI-, cant, 0 SI. */
export const NEGATIVE_IN_SHORTHAND =
  /\b(?:den\w*|no|non\w*|not|never|without|w\/o|wo|neg|negative|absent|nil|nor|refus\w*|declin\w*|(?:ca|do|did|does|wo|is|are|was|were|has|have|had|could|would|should)n['’]?t|r\/o)\b|[Ø∅⊘ø]|\([-−–]\)|(?:^|[\s/,;])[-−–](?=\p{L})|\p{L}\s?[-−–](?=$|[\s,;./])|\b0\s\p{L}/iu;

/** Number words. “one” is also a pronoun, so it supports a number but does not claim one. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: '1',
  once: '1',
  two: '2',
  twice: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};
export const NO_CLAIM: ReadonlySet<string> = new Set(['one', 'once']);
