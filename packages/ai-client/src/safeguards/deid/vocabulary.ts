import {
  ABSTRACT,
  GIVEN,
  KNOWN as KNOWN_WORDS,
  NICKNAMES,
  ORDINARY as ORDINARY_WORDS,
  WORD_NAMES,
} from './data/index.js';
import { openSet } from './hashed-set.js';
import { type Class, classify, KNOWN, ORDINARY } from './morphology.js';

/** What is known of a lower-case word. */
export interface Entry {
  /** As an English or clinical word. */
  readonly class: Class;
  /** A given name, whether or not it is a word as well. */
  readonly given: boolean;
  /** A word and a name: Rose, Will, May. */
  readonly both: boolean;
  /** Such a word that often opens a sentence as a plain word: Hope, Will. */
  readonly abstract: boolean;
}

const nicknames = new Map<string, Set<string>>();
for (const group of NICKNAMES.split('|')) {
  const written = group.split(' ');
  const full = written[0] as string;
  const names = written.map((name) => name.replace(/^\d/, (shared) => full.slice(0, Number(shared))));
  for (const name of names) {
    const set = nicknames.get(name) ?? new Set();
    nicknames.set(name, set);
    // A short form is one of its full forms, not of the other short forms of each: "Al" is "Albert", not "Alex".
    for (const other of name === full ? names : [full]) set.add(other);
  }
}
/** The short forms of a given name, or the full forms of a short one. */
export const otherFormsOf = (name: string): string[] =>
  [...(nicknames.get(name) ?? [])].filter((other) => other !== name);

const known = openSet(KNOWN_WORDS);
const ordinary = openSet(ORDINARY_WORDS);
const given = openSet(GIVEN);
const wordNames = openSet(WORD_NAMES);
const abstract = openSet(ABSTRACT);
const listed = (word: string): Class | undefined => (known(word) ? KNOWN : ordinary(word) ? ORDINARY : undefined);

const LONG: Entry = { class: 0, given: false, both: false, abstract: false };
const LIMIT = 4000;
const cache = new Map<string, Entry>();

export function lookUp(word: string): Entry {
  let entry = cache.get(word);
  if (!entry) {
    // Nothing so long is a word or a name; and rules of word formation are not for hostile input.
    if (word.length > 40) return LONG;
    const both = wordNames(word);
    const name = both || given(word) || nicknames.has(word);
    entry = {
      // A name that only looks like a derived word (Vinny, of "VIN") is no word.
      class: name ? listed(word) || (both ? ORDINARY : 0) : classify(word, listed),
      given: name,
      both,
      abstract: both && abstract(word),
    };
    // Bounded, because its keys are words of notes: it is kept small and never leaves the module.
    if (cache.size >= LIMIT) cache.clear();
    cache.set(word, entry);
  }
  return entry;
}
