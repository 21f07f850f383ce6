/*
 * Packs the word lists of `source/` into `packed.ts` as hashed sets (see ../hashed-set.ts), without the words that the
 * rules of `morphology.ts` tell anyway. Run after a change of a list:
 *   pnpm exec tsx packages/ai-client/src/safeguards/deid/data/pack.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ALPHABET, openSet, place } from '../hashed-set.ts';
import { classify } from '../morphology.ts';
import * as cues from './cues.ts';

const here = new URL('./', import.meta.url);
const lines = (name) =>
  readFileSync(new URL(`source/${name}.txt`, here), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
const words = (...names) => names.flatMap((name) => lines(name).flatMap((line) => line.split(' '))).filter(Boolean);

/** Golomb-Rice code of the sorted hashes. The seed is the first that lets no word of `foreign` in. */
function pack(list, foreign, spare) {
  const own = [...new Set(list)];
  for (let seed = 1; ; seed++) {
    const places = own.map((word) => place(word, { size: own.length, seed, spare })).sort((a, b) => a - b);
    if (new Set(places).size < own.length) continue;
    let bits = '';
    let before = 0;
    for (const at of places) {
      const gap = at - before;
      before = at;
      bits += `${'1'.repeat(gap >> spare)}0${(gap & (2 ** spare - 1)).toString(2).padStart(spare, '0')}`;
    }
    bits = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
    const code = bits.replace(/.{6}/g, (six) => ALPHABET[Number.parseInt(six, 2)]);
    const packed = { size: own.length, seed, spare, code };
    const has = openSet(packed);
    if (!own.every(has)) throw new Error('a packed word is not found');
    const inOwn = new Set(own);
    // Some hits are expected by chance among thousands of foreign words: take a seed with few of them.
    const intruders = foreign.filter((word) => !inOwn.has(word) && has(word)).length;
    if (intruders <= Math.floor(foreign.length / 4000) || seed > 4000) return packed;
  }
}

const { TITLES, KIN, CLIENT, CREDENTIALS } = cues;
const known = [
  ...words('function', 'clinical', 'drugs', 'things', 'abbreviations'),
  ...[TITLES, KIN, CLIENT, CREDENTIALS].flatMap((set) => [...set]),
];
const classes = new Map([
  ...[...words('common'), ...cues.TAILS.keys(), ...cues.DEEDS].map((word) => [word, 1]),
  ...known.map((word) => [word, 2]),
]);
const total = classes.size;
// Longest first: a derived word goes, its stem stays, unless its own plural would be lost.
const look = (form) => classes.get(form);
for (const word of [...classes.keys()].sort((a, b) => b.length - a.length)) {
  const own = classes.get(word);
  const plural = classify(`${word}s`, look);
  classes.delete(word);
  if (word.length < 6 || classify(word, look) !== own || classify(`${word}s`, look) !== plural) classes.set(word, own);
}
const of = (wanted) => [...classes].filter(([, own]) => own === wanted).map(([word]) => word);
const groups = lines('nicknames').map((line) => line.split(' '));
const wordNames = words('wordnames');
const nicknames = new Set(groups.flat());
const given = words('given').filter((word) => !nicknames.has(word) && !wordNames.includes(word));
// Surnames that are words stay words.
const surnames = words('surnames').filter((word) => !classes.has(word));
const names = [...new Set([...given, ...nicknames, ...surnames])];
const ordinary = [...classes.keys()];

const data = {
  KNOWN: pack(of(2), names, 11),
  ORDINARY: pack(of(1), names, 11),
  GIVEN: pack(given, ordinary, 13),
  WORD_NAMES: pack(wordNames, ordinary, 13),
  ABSTRACT: pack(words('abstract'), wordNames, 12),
};
/** A short form by how many letters it shares with the full one, and the rest: "benjamin 3 3ny". */
const shortened = ([full, ...forms]) =>
  [
    full,
    ...forms.map((form) => {
      let shared = 0;
      while (shared < 9 && form[shared] && form[shared] === full[shared]) shared++;
      return shared > 1 ? `${shared}${form.slice(shared)}` : form;
    }),
  ].join(' ');
const text = [
  '// Made by pack.mjs from the lists of source/, which tell where they are from. Do not edit by hand.',
  "import type { PackedSet } from '../hashed-set.js';",
  ...Object.entries(data).map(
    ([name, { size, seed, spare, code }]) =>
      `\nexport const ${name}: PackedSet = {\n  size: ${size},\n  seed: ${seed},\n  spare: ${spare},\n  code: '${code}',\n};`,
  ),
  `\nexport const NICKNAMES =\n  '${groups.map(shortened).join('|')}';\n`,
].join('\n');
writeFileSync(new URL('packed.ts', here), text);
console.log(
  `${total} allowed words, of which ${classes.size} are stored; ${gzipSync(text, { level: 9 }).length} bytes gzip`,
);
