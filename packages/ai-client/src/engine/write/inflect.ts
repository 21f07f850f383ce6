import { ADJECTIVE, ADJECTIVE_ED, IRREGULAR, NOUN_ING, NOUN_TOO, REGULAR } from './verbs.js';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Past forms → base; base → [past, participle]. */
const PAST = new Map<string, string>();
const PARTICIPLE = new Map<string, string>();
const IRREGULAR_PAST = new Map<string, string>();
const BASES = new Set([...words(REGULAR), ...words(NOUN_TOO)]);
for (const entry of IRREGULAR.split(/,\s*/)) {
  const [base, past, participle] = entry.trim().split(' ') as [string, string, string?];
  BASES.add(base);
  PAST.set(past, base);
  IRREGULAR_PAST.set(base, past);
  PARTICIPLE.set(participle ?? past, base);
}
const NOUNS_TOO = new Set(words(NOUN_TOO));
const ADJECTIVES_ED = new Set(words(ADJECTIVE_ED));
const ADJECTIVES = new Set(words(ADJECTIVE));
const NOUNS_ING = new Set(words(NOUN_ING));

const VOWEL = /[aeiouy]/;
/** Final consonant doubles: short one-syllable words, and some stressed last syllables. */
const doubles = (base: string): boolean =>
  /^(?:[^aeiou]*(?:qu)?[aeiou])[bdgklmnprtvz]$/.test(base) ||
  /^(?:admit|begin|commit|forget|prefer|refer|transfer|regret|permit|rebel|control|cancel|label|model|upset|reset|unzip|quit|nonstop)$/.test(
    base,
  );

export function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (/ic$/.test(base)) return `${base}king`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

export function past(base: string): string {
  const irregular = IRREGULAR_PAST.get(base);
  if (irregular) return irregular;
  if (/e$/.test(base)) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/ic$/.test(base)) return `${base}ked`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** Ours, or ours as the British write it: "normalise". */
const knows = (base: string): boolean =>
  BASES.has(base) || (base.endsWith('ise') && BASES.has(`${base.slice(0, -3)}ize`));

/** The base of a regular past form, if there is a verb of ours for it. */
function regularBase(word: string): string | undefined {
  if (!word.endsWith('ed')) return undefined;
  const stem = word.slice(0, -2);
  for (const base of [
    stem,
    `${stem}e`,
    stem.slice(0, -1),
    stem.endsWith('i') ? `${stem.slice(0, -1)}y` : '',
    stem.endsWith('k') ? stem.slice(0, -1) : '',
  ]) {
    if (base && knows(base) && past(base) === word) return base;
  }
  return undefined;
}

/** "went" → "go", "skipped" → "skip". Undefined for what is no past form we know. */
export const baseOfPast = (word: string): string | undefined => PAST.get(word) ?? regularBase(word);

/** "avoids" → "avoid". */
export function baseOfPresent(word: string): string | undefined {
  if (word === 'is' || word === 'was') return 'be';
  if (word === 'has') return 'have';
  if (!word.endsWith('s') || word.endsWith('ss')) return undefined;
  for (const base of [
    word.slice(0, -1),
    word.endsWith('es') ? word.slice(0, -2) : '',
    word.endsWith('ies') ? `${word.slice(0, -3)}y` : '',
  ]) {
    if (base && BASES.has(base)) return base;
  }
  return undefined;
}

/** base → participle: "forget" → "forgotten". */
const OF_PARTICIPLE = new Map([...PARTICIPLE].map(([form, base]) => [base, form]));
export const participle = (base: string): string | undefined =>
  OF_PARTICIPLE.get(base) ?? (BASES.has(base) ? past(base) : undefined);

export const isBase = (word: string): boolean => BASES.has(word);
export const isNounToo = (base: string): boolean => NOUNS_TOO.has(base);
export const isParticiple = (word: string): boolean =>
  PARTICIPLE.has(word) || (/[^e]ed$/.test(word) && !ADJECTIVES_ED.has(word));
export const isAdjective = (word: string): boolean => ADJECTIVES.has(word) || ADJECTIVES_ED.has(word);
/** "skipping", but not "morning". */
export const isGerund = (word: string): boolean =>
  /[a-z]{2,}ing$/.test(word) && VOWEL.test(word.slice(0, -3)) && !NOUNS_ING.has(word);
