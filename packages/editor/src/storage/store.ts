import type { KeptDraft } from './draft.js';

export interface StoredDraft {
  readonly draft: KeptDraft;
  /** Counts the saves under this key, from 1. */
  readonly revision: number;
}

/**
 * Where drafts are kept. A host may bring its own; the contract is three lines long: a save names the revision it was
 * written on top of, a save on top of any other is refused (`conflict`), and a save that failed leaves what was there.
 * Every method may reject with a `DraftStoreError`; writing goes on without it.
 *
 * Ours have a `Symbol.toStringTag`: Vue wraps whatever calls itself "[object Object]", and a wrapped object has lost its private fields.
 */
export interface DraftStore {
  /** The draft under this key; undefined where there is none. */
  load(key: string): Promise<StoredDraft | undefined>;
  /**
   * Keeps a draft, all or nothing.
   * @param base the revision it was written on top of; 0 where there was none
   * @returns the revision it has now
   */
  save(key: string, draft: KeptDraft, base: number): Promise<number>;
  /** Deletes the draft under this key: the host has the note. */
  delete(key: string): Promise<void>;
  /** Deletes every draft, and what opens them: on sign-out. Whoever still writes here stops keeping. */
  clear(): Promise<void>;
  /** Told when everything was deleted, by this page or another one. Returns the way to stop. */
  onClear?(listener: () => void): () => void;
}

/** Why a draft was not kept or not read. Closed set; additive in minor versions. */
export type DraftStoreErrorCode =
  | 'unavailable' // no storage here: a private window, a page without https
  | 'quota' // the disk, or what the browser grants of it, is full
  | 'conflict' // somebody else saved in between
  | 'unreadable' // there is one, and this key does not open it
  | 'newer_version' // written by a newer Evenfall
  | 'failed';

/** Holds no text of the note. */
export class DraftStoreError extends Error {
  override readonly name = 'DraftStoreError';
  constructor(
    readonly code: DraftStoreErrorCode,
    options?: ErrorOptions,
  ) {
    super(`drafts: ${code}`, options);
  }
}
