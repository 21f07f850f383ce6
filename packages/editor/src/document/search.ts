import type { TextRange } from './types.js';

/** Case, accents and kinds of quotation marks make no difference; the length of the text does not change by it. */
const folded = (text: string): string =>
  [...text]
    .map((character) => {
      const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .join('')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');

/** Every place of these words, in the order of the sections. */
export function search(text: Readonly<Record<string, string>>, words: string): TextRange[] {
  const wanted = folded(words);
  if (!wanted.trim()) return [];
  return Object.entries(text).flatMap(([section, own]) => {
    const all = folded(own);
    const found: TextRange[] = [];
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
      found.push({ section, start: at, end: at + wanted.length });
    }
    return found;
  });
}
