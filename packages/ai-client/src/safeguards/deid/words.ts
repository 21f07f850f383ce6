import { type Entry, lookUp } from './vocabulary.js';

export type Shape = 'lower' | 'title' | 'upper' | 'mixed';

/** A word of a text, as name detection sees it. `end` leaves a possessive 's out. */
export interface Word extends Entry {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly shape: Shape;
  readonly possessive: boolean;
  /** One capital letter: an initial, or the pronoun. */
  readonly initial: boolean;
  /** What stands between the previous word (with its possessive) and this one. */
  readonly gap: string;
  /** Where a capital is owed to the place: start of a sentence, line, list item, quotation, bracket. */
  readonly begins: boolean;
  /** Part of something with digits: PHQ-9, F41, x3. */
  readonly code: boolean;
}

/** Letters of all scripts, without the cost of a Unicode property class at every character. */
const LETTER = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\ud7ff';
const WORD = new RegExp(`[${LETTER}]+(?:['’-][${LETTER}]+)*`, 'g');
const APOSTROPHES = /['’]/;
const OPENS = /[.!?:;\n•*([{"“”‘<>|\\/=+#→—–]|(?:^|\s)-\s/;
/** A full stop after these, or after an initial, ends no sentence. */
const ABBREVIATED =
  /^(?:mrs?|ms|mx|dr|prof|rev|fr|sgt|lt|capt|cpl|col|det|st|sr|sra|jr|vs|approx|appt|hon|gen|maj|mt|ft)$/;

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

function shapeOf(text: string, lower: string): Shape {
  const first = text[0] as string;
  if (text === lower) return 'lower';
  // "iPhone", "QTc", "IOPs"
  if (
    first === lower[0] ||
    (text.length > 2 && text[1] !== lower[1] && text !== text.toUpperCase() && !/['’-]/.test(text[1] as string))
  )
    return 'mixed';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'title';
}

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let after = 0;
  let before: Word | undefined;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const stop = start + raw.length;
    // "Keisha's", "the Harrises' house"
    const owns = APOSTROPHES.test(raw.at(-2) as string) && /s$/i.test(raw);
    const bare = owns ? raw.slice(0, -2) : raw;
    const lower = bare.toLowerCase();
    const gap = text.slice(after, start);
    const following = text[stop] ?? '';
    const joined = before && gap[0] === '.' && (before.initial || ABBREVIATED.test(before.lower));
    const entry = lookUp(lower);
    const word: Word = {
      class: entry.class,
      given: entry.given,
      both: entry.both,
      abstract: entry.abstract,
      start,
      end: start + bare.length,
      lower,
      shape: shapeOf(bare, lower),
      possessive: owns || (APOSTROPHES.test(following) && lower.endsWith('s')),
      initial: bare.length === 1 && bare !== lower,
      gap,
      begins: !before || (gap !== ' ' && !joined && OPENS.test(gap)),
      code: isDigit(following) || (following === '-' && isDigit(text[stop + 1] ?? '')) || /[\d@_]$/.test(gap),
    };
    words.push(word);
    before = word;
    after = stop;
  }
  return words;
}
