import { blocksText, type Note, type UnsortedItem } from '@evenfall/templates';
import { sha256Of } from '../../record/index.js';
import {
  asWriter,
  DRAFT_VERSION,
  type DraftStore,
  DraftStoreError,
  type KeptDraft,
  type KeptEarly,
} from '../../storage/index.js';

/** From one save to the next while typing goes on, in milliseconds; the first word after a rest is saved at once. */
const SAVE_MS = 150;

/** A note as it stands in the plain surface, and where it is kept. */
export interface EarlyWords {
  readonly store: DraftStore;
  readonly key: string;
  /** The value as the host gave it; undefined where a new note was begun. */
  readonly raw: unknown;
  /** The note as it was shown; undefined where there was nothing to type in. */
  readonly shown: Note | undefined;
  /** The same with what was typed: a section that was typed in has other content, every other has the same. */
  readonly note: Note | undefined;
}

/**
 * Keeps what is typed before the writing runtime is there (NOTHING-LOST): on a slow line that may take long, and a tab may be
 * killed meanwhile. A draft that it finds cannot be shown yet; the early words are laid into the tray of that draft.
 */
export class EarlyKeeping {
  #latest: EarlyWords | undefined;
  #saved: EarlyWords | undefined;
  #kept: KeptEarly | undefined;
  #saving: Promise<void> | undefined;
  #resting = false;
  #stopped = false;
  #heard: DraftStore | undefined;
  #stopHearing: (() => void) | undefined;

  /** Something was typed. */
  keep(words: EarlyWords): void {
    this.#latest = words;
    this.#hear(words.store);
    this.#next();
  }

  /** Stops, and gives what was kept to whoever keeps from now on the note whose value was `raw`. */
  async handOver(store: DraftStore, key: string, raw: unknown): Promise<KeptEarly | undefined> {
    this.#stopped = true;
    this.#stopHearing?.();
    await this.#saving;
    const saved = this.#saved;
    return saved && saved.store === store && saved.key === key && saved.raw === raw ? this.#kept : undefined;
  }

  /** Nothing is kept of somebody who signed out. */
  #hear(store: DraftStore): void {
    if (store === this.#heard) return;
    this.#heard = store;
    this.#stopHearing?.();
    this.#stopHearing = store.onClear?.(() => {
      this.#stopped = true;
    });
  }

  #next(): void {
    const words = this.#latest;
    if (!words?.key || !words.note || words === this.#saved || this.#saving || this.#resting || this.#stopped) return;
    this.#saving = this.#save(words).finally(() => {
      this.#saving = undefined;
      this.#resting = true;
      setTimeout(() => {
        this.#resting = false;
        this.#next();
      }, SAVE_MS);
    });
  }

  async #save(words: EarlyWords): Promise<void> {
    const { store, key, raw } = words;
    const { store: lastStore, key: lastKey, raw: lastRaw } = this.#saved ?? {};
    if (store !== lastStore || key !== lastKey || raw !== lastRaw) this.#kept = undefined;
    this.#saved = words;
    try {
      // Where another tab writes this note nothing is kept from here; the workbench will say so.
      this.#kept = (await asWriter(key, () => saved(words, this.#kept))) ?? this.#kept;
    } catch (error) {
      // A store that fails is told by the workbench. Whose words are in the way it has to look at too.
      if (error instanceof DraftStoreError && error.code === 'conflict') {
        this.#kept = undefined;
        this.#stopped = true;
      }
    }
  }
}

async function saved(words: EarlyWords, kept: KeptEarly | undefined): Promise<KeptEarly> {
  const { store, key } = words;
  const { before, revision } = kept ?? (await found(words));
  const draft: KeptDraft = before
    ? { ...before.draft, note: withTray(before.draft.note, typedIn(words, before.revision)) }
    : {
        version: DRAFT_VERSION,
        note: words.note,
        shorthand: '',
        savedAt: new Date().toISOString(),
        ...(await base(words)),
      };
  return { before, revision: await store.save(key, draft, revision) };
}

async function found({ store, key }: EarlyWords): Promise<KeptEarly> {
  const before = await store.load(key);
  return { before, revision: before?.revision ?? 0 };
}

/** The fingerprint the workbench will take of the value: equal, unless it has to migrate it first; then it asks. */
async function base({ raw }: EarlyWords): Promise<{ base?: string }> {
  // It was read, or there would be nothing to type in.
  const given = typeof raw === 'string' ? JSON.parse(raw) : raw;
  const base = given && (await sha256Of(given).catch(() => undefined));
  return base ? { base } : {};
}

function typedIn({ shown, note }: EarlyWords, revision: number): UnsortedItem[] {
  return (note?.sections ?? []).flatMap(({ id, content }, index) => {
    const text = blocksText(content);
    if (content === shown?.sections[index]?.content || !text.trim()) return [];
    return [{ id: `early-${revision}-${id}`, text, from: 'load', section: id, content }];
  });
}

/** @throws {DraftStoreError} `unreadable` where there is no note to lay it into: what is there is left alone */
function withTray(note: unknown, items: readonly UnsortedItem[]): unknown {
  const { unsorted } = (note ?? {}) as Partial<Note>;
  if (!Array.isArray(unsorted)) throw new DraftStoreError('unreadable');
  return { ...(note as Note), unsorted: [...unsorted, ...items] };
}
