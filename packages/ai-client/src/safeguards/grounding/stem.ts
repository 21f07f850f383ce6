import { FORMS, IRREGULAR, OPPOSITE, PHRASES, SAME } from './data/index.js';

const headsOf = (lines: string): [string, string][] =>
  lines.split(';').flatMap((line) => {
    const [head = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, head]);
  });
const VERBS = new Map(headsOf(IRREGULAR));
const HEADS = new Map([...VERBS, ...headsOf(FORMS)]);

/** A past form that does not end in -ed. */
export const isIrregularPast = (word: string): boolean => VERBS.has(word);

/** Without the endings of English inflection: the same for the forms of one word. */
function root(word: string): string {
  let stem = HEADS.get(word) ?? word.replace(/ings$/, 'ing');
  if (stem.length > 4)
    stem = stem
      .replace(/(?:ies|ied)$/, 'y')
      .replace(/eed$/, 'ee')
      .replace(/(?:ingly|edly)$/, '')
      .replace(/(?:ing|ed|es|(?<!s)s|ly)$/, '');
  else if (stem.length > 3) stem = stem.replace(/(?<!s)s$/, '');
  stem = stem
    .replace(/([bdfgklmnprtvz])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/i$/, 'y');
  return stem.length > 1 ? stem : (HEADS.get(word) ?? word);
}

const HEAD = new Map<string, string>();
for (const line of SAME.split('\n')) {
  const [head = '', ...others] = line.split(' ');
  const to = HEAD.get(root(head)) ?? root(head);
  for (const word of [head, ...others]) HEAD.set(root(word), to);
}

/** A rough stem, the same for the forms of one word and for words that paraphrase it. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s$|['’]$/, '');
  const bare = root(plain);
  return HEAD.get(bare) ?? bare;
}

/** Phrases brought to the word that can stand for them, so that both wordings read alike. */
export const levelled = (text: string): string =>
  PHRASES.reduce((out, [pattern, word]) => out.replace(pattern, word), text);

const OPPOSITES = new Map<string, Set<string>>();
for (const line of OPPOSITE.split('\n')) {
  const [one = '', other = ''] = line.split(' ').map(stem);
  OPPOSITES.set(one, (OPPOSITES.get(one) ?? new Set()).add(other));
  OPPOSITES.set(other, (OPPOSITES.get(other) ?? new Set()).add(one));
}
export const oppositesOf = (word: string): ReadonlySet<string> => OPPOSITES.get(word) ?? new Set();

/** The same word in another derivation: "anxiety" and "anxious", "improve" and "improvement". */
export function near(word: string, held: ReadonlySet<string>): boolean {
  if (held.has(word)) return true;
  if (word.length < 5) return false;
  const start = word.slice(0, Math.max(4, word.length - 3));
  for (const other of held) if (other.startsWith(start)) return true;
  return false;
}

const SMALL =
  /^(?:SI|HI|AH|VH|SH|i[nfts]|on|at|to|of|so|no|up|a[smn]|he|we|by|my|me|go|do|be|us|or|she|her|his|him|its|the|and|but|for|not|are|was|had|has|who|how|why|all|any|out|off|one|two)$/;

/** Is `short`, as jotted, an abbreviation of `word`? "hrg" of "hearing", "husb" of "husband", "mtgs" of "meetings". */
export function abbreviates(short: string, word: string): boolean {
  if (SMALL.test(short)) return false;
  const jotted = short.toLowerCase().replace(/['’]?(?:s|d|ed)$/, '');
  const full = word.toLowerCase();
  if (jotted.length < 2 || full.length < jotted.length + 2 || jotted[0] !== full[0]) return false;
  if (jotted.length >= 3 && full.startsWith(jotted)) return true;
  // Capitals may leave out anything: "HA".
  if (/[aeiou]/.test(jotted.slice(1)) && !/^\p{Lu}{2,4}$/u.test(short)) return false;
  let at = 0;
  for (const letter of full) if (letter === jotted[at]) at++;
  return at === jotted.length;
}
