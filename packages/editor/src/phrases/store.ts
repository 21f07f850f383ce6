import type { Phrase } from './phrases.js';

/** Where a person's own phrases are kept. A host's own implementation keeps them with the person's account. */
export interface PhraseStore {
  load(): Promise<readonly Phrase[]>;
  /**
   * Keeps a phrase.
   * @param before the name it had, where it was changed
   */
  save(phrase: Phrase, before?: string): Promise<void>;
  delete(name: string): Promise<void>;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The list with this phrase in it, each name once. */
export const withPhrase = (all: readonly Phrase[], phrase: Phrase, before = phrase.name): Phrase[] => [
  ...all.filter(({ name }) => !same(name, before) && !same(name, phrase.name)),
  phrase,
];

export const withoutPhrase = (all: readonly Phrase[], gone: string): Phrase[] =>
  all.filter(({ name }) => !same(name, gone));
