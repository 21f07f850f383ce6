import { type Clock, systemClock } from '../../review/index.js';
import { DRAFT_VERSION, type KeptDraft } from '../draft.js';
import { type DraftStore, DraftStoreError, type StoredDraft } from '../store.js';
import { browserLocks, type LockPlatform, lockNameOf, WriterLock } from './writer-lock.js';

/**
 * From one save to the next at least, in milliseconds, while typing goes on: with the save itself it stays far below the half
 * second that may be lost. A save that took longer is followed by the next at once.
 */
export const SAVE_MS = 150;

/** From the first word after a rest to its save: time for a page to draw the word. */
export const SOON_MS = 16;

/** After a save that failed. */
const RETRY_MS = 2000;

export type KeepingState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'kept' }
  /** What was found here is in the note. */
  | { readonly kind: 'restored'; readonly savedAt: string }
  /** There is a draft here, and the host gave another note than the one it was written from. */
  | { readonly kind: 'choice'; readonly savedAt: string }
  /** Somebody else writes this note: another tab, or this one was taken over. Nothing can be written here. */
  | { readonly kind: 'elsewhere' }
  /** What is typed now is on the page alone. */
  | { readonly kind: 'failed'; readonly error: DraftStoreError }
  /** Everything was deleted: the person signed out. */
  | { readonly kind: 'cleared' };

export interface KeeperHooks {
  /** What there is to keep now; undefined where no note is open. */
  snapshot(): Pick<KeptDraft, 'note' | 'shorthand' | 'review' | 'snoozed'> | undefined;
  /** The fingerprint of a note that was found. */
  fingerprint(note: unknown): Promise<string>;
  /** Fetches what is needed to show a draft that was found. */
  prepare?(draft: KeptDraft): Promise<void>;
  /** Shows a draft in the place of the note. False where it cannot be opened: it is then left where it is. */
  restore(draft: KeptDraft): boolean;
  changed(state: KeepingState): void;
}

/** What this page kept itself under the key, before there was anybody to show what was there. */
export interface KeptEarly {
  /** The revision that it became. */
  readonly revision: number;
  /** The draft that was there before. */
  readonly before: StoredDraft | undefined;
}

export interface KeeperOptions {
  readonly store: DraftStore;
  /** Names the note among the drafts of this store. */
  readonly key: string;
  readonly clock?: Clock;
  readonly now?: () => Date;
  readonly platform?: LockPlatform;
}

/**
 * Keeps one note while it is written: finds what was left, saves a moment after every change, and sees to it that two
 * writers never overwrite each other. Nothing that is found is replaced before it was shown (NOTHING-LOST).
 */
export class Keeper {
  #state: KeepingState = { kind: 'opening' };
  readonly #store: DraftStore;
  readonly #key: string;
  readonly #clock: Clock;
  readonly #now: () => Date;
  readonly #lock: WriterLock;
  readonly #stopListening: (() => void) | undefined;
  /** The revision that was read or written last; undefined while it is not known. */
  #revision: number | undefined;
  #found: StoredDraft | undefined;
  #dirty = false;
  #saving: Promise<void> | undefined;
  #cancel: (() => void) | undefined;
  /** The last save is so near that the next one waits. */
  #resting = false;
  #stopped = false;
  #base: string | undefined;
  /** The last words of a note that gives way to another. */
  #last: ReturnType<KeeperHooks['snapshot']> | undefined;

  constructor(
    { store, key, clock = systemClock, now = () => new Date(), platform = browserLocks }: KeeperOptions,
    private readonly hooks: KeeperHooks,
  ) {
    this.#store = store;
    this.#key = key;
    this.#clock = clock;
    this.#now = now;
    this.#lock = new WriterLock(
      lockNameOf(key),
      { stepDown: () => this.flush(), lost: () => this.#elsewhere() },
      platform,
    );
    this.#stopListening = store.onClear?.(() => {
      this.stop();
      this.#become({ kind: 'cleared' });
    });
  }

  get state(): KeepingState {
    return this.#state;
  }

  /** Nobody may write in the note now. */
  get locked(): boolean {
    return this.#state.kind === 'choice' || this.#state.kind === 'elsewhere';
  }

  /**
   * A note was opened: what was left of it?
   * @param base the fingerprint of the note as the host gave it; undefined where a new one was begun
   * @param early what this page kept of it already: its words are in the note, and are no find
   */
  async open(base: string | undefined, early?: KeptEarly): Promise<void> {
    await this.#saving;
    this.#last = undefined;
    this.#dirty = false;
    this.#base = base;
    this.#become({ kind: 'opening' });
    if (await this.#lock.take()) {
      await this.#find(early);
      return;
    }
    const found = await this.#load();
    if (this.#stopped) return;
    if (found) this.hooks.restore(found.draft);
    this.#elsewhere();
  }

  /** A note was put in the place of this one on purpose, as by a form's reset: what was kept gives way to it. */
  renew(base: string | undefined): void {
    this.#base = base;
    this.touch();
  }

  /** The host has the note as it is now, and this is its fingerprint: what is kept of it goes. */
  async forget(base: string | undefined): Promise<void> {
    await this.flush();
    if (!this.#writing) return;
    this.#base = base;
    await this.#attempt(() => this.#store.delete(this.#key));
    this.#revision = 0;
  }

  /** Something changed. */
  touch(): void {
    if (this.#stopped) return;
    this.#dirty = true;
    this.#next();
  }

  /** Saves now what is not saved yet. */
  async flush(): Promise<void> {
    while (this.#dirty && this.#writing) {
      this.#cancel?.();
      await this.#save();
      if (this.#state.kind === 'failed') return;
    }
    await this.#saving;
  }

  /** Writes here from now on, and no longer where it was written before. */
  async takeOver(): Promise<void> {
    if (this.#stopped || this.#state.kind !== 'elsewhere') return;
    this.#become({ kind: 'opening' });
    await this.#lock.takeOver();
    await this.#goOn();
  }

  /** The person read that a draft was restored. */
  dismiss(): void {
    if (this.#state.kind === 'restored') this.#become({ kind: 'kept' });
  }

  /** Decides a `choice`: `found` shows the draft that was found, `given` goes on with the note on the page. */
  choose(which: 'found' | 'given'): void {
    const found = this.#found;
    if (this.#state.kind !== 'choice' || !found) return;
    this.#found = undefined;
    if (which === 'found') this.#restore(found);
    else {
      this.#revision = found.revision;
      this.#begin();
      this.touch();
    }
  }

  /** Gives up a draft that cannot be read, so that this one can be kept in its place. */
  async replaceUnreadable(): Promise<void> {
    if (this.#state.kind !== 'failed' || this.#state.error.code !== 'unreadable') return;
    await this.#attempt(() => this.#store.delete(this.#key));
    this.#revision = 0;
    this.#begin();
    this.touch();
  }

  /** The note leaves the page for now: its last words are saved, and others may write it. */
  async pause(): Promise<void> {
    await this.#lock.freeAfter(this.flush());
    this.#cancel?.();
  }

  /** The note is back. */
  async resume(): Promise<void> {
    if (this.#stopped || this.#lock.held) return;
    if (await this.#lock.take()) await this.#goOn();
    else this.#elsewhere();
  }

  /** Another note is about to take the place of this one: its last words are taken down now, and saved. */
  settle(): Promise<void> {
    if (this.#dirty && this.#writing) this.#last = this.hooks.snapshot();
    return this.flush();
  }

  /** Keeps nothing from now on. */
  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
    this.#lock.close();
    this.#stopListening?.();
  }

  get #writing(): boolean {
    return !this.#stopped && (this.#state.kind === 'kept' || this.#state.kind === 'restored' || this.#mayRetry);
  }

  /** What failed may be tried again, unless it would destroy a draft that nobody has read. */
  get #mayRetry(): boolean {
    return (
      this.#state.kind === 'failed' &&
      this.#state.error.code !== 'unreadable' &&
      this.#state.error.code !== 'newer_version'
    );
  }

  async #find(early: KeptEarly | undefined): Promise<void> {
    const stored = await this.#load();
    if (this.#stopped || this.#state.kind === 'failed') return;
    const mine = stored?.revision === early?.revision ? early : undefined;
    const found = mine ? mine.before && { ...mine.before, revision: mine.revision } : stored;
    if (mine) this.#dirty = true;
    if (!found) {
      this.#revision = mine?.revision ?? 0;
      this.#begin();
    } else if (found.draft.base === this.#base) this.#restore(found);
    else if (this.#base !== undefined && (await this.hooks.fingerprint(found.draft.note)) === this.#base) {
      // The host kept what was kept here.
      this.#revision = found.revision;
      this.#begin();
    } else this.#ask(found);
  }

  /** This is the writer now: what did the one before leave? */
  async #goOn(): Promise<void> {
    const found = await this.#load();
    if (this.#stopped || this.#state.kind === 'failed') return;
    if (!found || found.revision === this.#revision) this.#begin();
    // Words that are only here, and others that are only there.
    else if (this.#dirty) this.#ask(found);
    else this.#restore(found);
  }

  #ask(found: StoredDraft): void {
    this.#found = found;
    this.#become({ kind: 'choice', savedAt: found.draft.savedAt });
  }

  #restore(found: StoredDraft): void {
    this.#base = found.draft.base;
    if (!this.hooks.restore(found.draft)) {
      this.#become({ kind: 'failed', error: new DraftStoreError('unreadable') });
      return;
    }
    this.#revision = found.revision;
    this.#become({ kind: 'restored', savedAt: found.draft.savedAt });
    this.#next();
  }

  #begin(): void {
    this.#become({ kind: 'kept' });
    this.#next();
  }

  #elsewhere(): void {
    if (this.#stopped) return;
    this.#cancel?.();
    this.#become({ kind: 'elsewhere' });
    void this.#lock.wait().then(async (mine) => {
      // Whoever wrote is gone: here it goes on, with their last words.
      if (mine && !this.#stopped && this.#state.kind === 'elsewhere') await this.#goOn();
    });
  }

  #schedule(ms: number): void {
    if (this.#cancel || this.#saving || !this.#writing) return;
    const cancel = this.#clock.after(ms, () => {
      this.#cancel = undefined;
      void this.#save();
    });
    this.#cancel = () => {
      this.#cancel = undefined;
      cancel();
    };
  }

  /** Sees to it that what is not saved yet is saved next. */
  #next(ms = SOON_MS): void {
    if (!this.#dirty) return;
    if (this.#state.kind === 'failed') this.#schedule(RETRY_MS);
    else if (!this.#resting) this.#schedule(ms);
  }

  #save(): Promise<void> {
    if (this.#saving) return this.#saving;
    this.#resting = true;
    // The time a save takes is part of the time until the next.
    this.#clock.after(SAVE_MS, () => {
      this.#resting = false;
      // It waited already.
      if (this.#dirty && !this.#cancel && !this.#saving && this.#writing && this.#state.kind !== 'failed')
        void this.#save();
    });
    this.#saving = this.#saveOnce().finally(() => {
      this.#saving = undefined;
      this.#next(0);
    });
    return this.#saving;
  }

  async #saveOnce(): Promise<void> {
    this.#dirty = false;
    try {
      if (this.#revision === undefined && (await this.#store.load(this.#key))) throw new DraftStoreError('conflict');
      const draft = this.#draft();
      if (draft) this.#revision = await this.#store.save(this.#key, draft, this.#revision ?? 0);
      if (this.#state.kind === 'failed') this.#become({ kind: 'kept' });
    } catch (thrown) {
      this.#dirty = true;
      const error = asStoreError(thrown);
      if (error.code === 'conflict') await this.#afterConflict();
      else this.#fail(error);
    }
  }

  /** Somebody saved in between: their words are shown or chosen from, never written over. */
  async #afterConflict(): Promise<void> {
    const theirs = await this.#load();
    if (this.#stopped) return;
    // Deleted in between: nobody's words are in the way.
    if (!theirs) this.#revision = this.#state.kind === 'failed' ? this.#revision : 0;
    else if (this.#revision === undefined) this.#ask(theirs);
    else this.#become({ kind: 'elsewhere' });
  }

  #draft(): KeptDraft | undefined {
    const words = this.#last ?? this.hooks.snapshot();
    if (!words) return undefined;
    const base = this.#base === undefined ? {} : { base: this.#base };
    return { version: DRAFT_VERSION, ...words, ...base, savedAt: this.#now().toISOString() };
  }

  async #load(): Promise<StoredDraft | undefined> {
    const found = await this.#attempt(() => this.#store.load(this.#key));
    if (found) await this.hooks.prepare?.(found.draft);
    return found;
  }

  async #attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (thrown) {
      this.#fail(asStoreError(thrown));
      return undefined;
    }
  }

  #fail(error: DraftStoreError): void {
    if (!this.#stopped) this.#become({ kind: 'failed', error });
  }

  #become(state: KeepingState): void {
    this.#state = state;
    this.hooks.changed(state);
  }
}

const asStoreError = (thrown: unknown): DraftStoreError =>
  thrown instanceof DraftStoreError ? thrown : new DraftStoreError('failed', { cause: thrown });
