import type { Span } from './sentences.js';

/** A word or number; hyphens and slashes part words, so that "goal-directed" and "goal directed" read alike. */
export interface Token extends Span {
  /** Lower case, straight apostrophe. */
  word: string;
  /** Starts with a capital letter in the text. */
  capital: boolean;
  /** Punctuation that stands between this word and the one before it parts phrases: , . : ; ( ) – */
  parted: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|%/gu;
const PARTING = /[,.:;()[\]–—!?"“”|=]/;

/** Words of `text` between `start` and `end`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const raw = match[0];
    const from = match.index;
    const word = raw.toLowerCase();
    tokens.push({
      start: start + from,
      end: start + from + raw.length,
      word: word.includes('’') ? word.replace(/’/g, "'") : word,
      capital: raw[0] !== word[0],
      parted:
        tokens.length > 0 && from > last + 1 ? PARTING.test(part.slice(last, from)) : PARTING.test(part[last] ?? ''),
    });
    last = from + raw.length;
  }
  if (tokens[0]) tokens[0].parted = true;
  return tokens;
}
