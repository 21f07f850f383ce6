import type { KeptDraft } from './draft.js';
import { Listeners } from './listeners.js';
import { type DraftStore, DraftStoreError, type StoredDraft } from './store.js';

/** Keeps drafts as long as the page lives: for tests, and for hosts that must write nothing to a disk. */
export class MemoryDraftStore implements DraftStore {
  readonly [Symbol.toStringTag] = 'MemoryDraftStore';
  readonly #drafts = new Map<string, StoredDraft>();
  readonly #listeners = new Listeners();

  async load(key: string): Promise<StoredDraft | undefined> {
    return structuredClone(this.#drafts.get(key));
  }

  async save(key: string, draft: KeptDraft, base: number): Promise<number> {
    if ((this.#drafts.get(key)?.revision ?? 0) !== base) throw new DraftStoreError('conflict');
    this.#drafts.set(key, { draft: structuredClone(draft), revision: base + 1 });
    return base + 1;
  }

  async delete(key: string): Promise<void> {
    this.#drafts.delete(key);
  }

  async clear(): Promise<void> {
    this.#drafts.clear();
    this.#listeners.tell();
  }

  onClear(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}
