import * as z from 'zod/mini';
import { type Phrase, type PhraseStore, withoutPhrase, withPhrase } from '../phrases/index.js';
import { DRAFT_VERSION } from './draft.js';
import { LocalDraftStore, type LocalDraftStoreOptions } from './local/index.js';
import { type DraftStore, DraftStoreError } from './store.js';

const Phrases = z.array(z.object({ name: z.string(), text: z.string() }));

/** Under which the list lies in its store. */
const KEY = 'phrases';
const TRIES = 4;

/**
 * A person's own phrases in this browser, sealed as drafts are (docs/security.md), in a database of their own. Two tabs that
 * change them at once lose neither's.
 */
export class LocalPhraseStore implements PhraseStore {
  readonly [Symbol.toStringTag] = 'LocalPhraseStore';
  readonly #store: DraftStore;

  /** @param options as of drafts; phrases do not expire */
  constructor(options: Pick<LocalDraftStoreOptions, 'name' | 'key'> & { readonly store?: DraftStore } = {}) {
    const { store, ...own } = options;
    this.#store = store ?? new LocalDraftStore({ name: 'evenfall-phrases', ...own, ttlDays: 365_000 });
  }

  async load(): Promise<readonly Phrase[]> {
    return (await this.#read()).phrases;
  }

  save(phrase: Phrase, before?: string): Promise<void> {
    return this.#change((all) => withPhrase(all, phrase, before));
  }

  delete(name: string): Promise<void> {
    return this.#change((all) => withoutPhrase(all, name));
  }

  async #read(): Promise<{ phrases: Phrase[]; revision: number }> {
    const stored = await this.#store.load(KEY);
    if (!stored) return { phrases: [], revision: 0 };
    const phrases = Phrases.safeParse(stored.draft.note);
    if (!phrases.success) throw new DraftStoreError('unreadable');
    return { phrases: phrases.data, revision: stored.revision };
  }

  async #change(edit: (all: readonly Phrase[]) => Phrase[]): Promise<void> {
    for (let tries = 1; ; tries++) {
      const { phrases, revision } = await this.#read();
      const note = edit(phrases).map(({ name, text }) => ({ name, text }));
      try {
        await this.#store.save(
          KEY,
          { version: DRAFT_VERSION, note, shorthand: '', savedAt: new Date().toISOString() },
          revision,
        );
        return;
      } catch (error) {
        // Another tab was first: its list is read, and this change made in it.
        if (!(error instanceof DraftStoreError) || error.code !== 'conflict' || tries === TRIES) throw error;
      }
    }
  }
}
