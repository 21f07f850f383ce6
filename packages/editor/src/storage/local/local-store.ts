import { DRAFT_VERSION, KeptDraft } from '../draft.js';
import { Listeners } from '../listeners.js';
import { type DraftStore, DraftStoreError, type StoredDraft } from '../store.js';
import { type Database, openDatabase, storeError } from './database.js';
import { DEFAULT_TTL_DAYS, expiry } from './expiry.js';
import { importMasterKey, newMasterKey, Seal } from './seal.js';

export interface LocalDraftStoreOptions {
  /** Of the database: one for each person who uses this browser, never a client's name. */
  readonly name?: string;
  /**
   * What drafts are sealed with: at least 32 random bytes, or the way to get them, from the host's server after sign-in.
   * Without it a key is made here, kept beside the drafts, which no script can read back.
   */
  readonly key?: BufferSource | (() => Promise<BufferSource>);
  /** Days until a draft nobody came back to is deleted; 30 unless given. */
  readonly ttlDays?: number;
  readonly now?: () => Date;
}

/** Keeps drafts in this browser (IndexedDB), sealed. What this keeps from whom: docs/security.md. */
export class LocalDraftStore implements DraftStore {
  /** See `DraftStore`. */
  readonly [Symbol.toStringTag] = 'LocalDraftStore';
  readonly #name: string;
  readonly #options: LocalDraftStoreOptions;
  readonly #listeners = new Listeners();
  #database: Promise<Database> | undefined;
  #seal: Promise<Seal> | undefined;
  #tabs: BroadcastChannel | undefined;

  constructor(options: LocalDraftStoreOptions = {}) {
    this.#options = options;
    this.#name = options.name ?? 'evenfall-drafts';
  }

  async load(key: string): Promise<StoredDraft | undefined> {
    const seal = await this.#sealed();
    const place = await seal.placeOf(key);
    const row = await this.#with((database) => database.get('drafts', place));
    if (!row) return undefined;
    if (row.version > DRAFT_VERSION) throw new DraftStoreError('newer_version');
    const read = KeptDraft.safeParse(parse(await seal.open(key, row.version, row.revision, row)));
    if (!read.success) throw new DraftStoreError('unreadable');
    return { draft: read.data, revision: row.revision };
  }

  async save(key: string, draft: KeptDraft, base: number): Promise<number> {
    const seal = await this.#sealed();
    const revision = base + 1;
    const [place, sealed] = await Promise.all([
      seal.placeOf(key),
      seal.close(key, draft.version, revision, JSON.stringify(draft)),
    ]);
    await this.#with(async (database) => {
      // Not `strict`: a save that waits for the disk keeps the next words waiting, and only a power cut needs the wait.
      const change = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
      const before = await change.store.get(place);
      if ((before?.revision ?? 0) !== base) {
        change.abort();
        await change.done.catch(() => undefined);
        throw new DraftStoreError('conflict');
      }
      const row = { place, version: draft.version, revision, savedAt: this.#now(), ...sealed };
      await Promise.all([change.store.put(row), change.done]);
    });
    return revision;
  }

  async delete(key: string): Promise<void> {
    const place = await (await this.#sealed()).placeOf(key);
    await this.#with((database) => database.delete('drafts', place));
  }

  async clear(): Promise<void> {
    await this.#with(async (database) => {
      const change = database.transaction(['drafts', 'keys'], 'readwrite', { durability: 'strict' });
      await Promise.all([change.objectStore('drafts').clear(), change.objectStore('keys').clear(), change.done]);
    });
    // What is sealed with a key that is gone stays closed, also where the disk still holds it.
    this.#seal = undefined;
    this.#listeners.tell();
    this.#tabs?.postMessage('cleared');
  }

  onClear(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Lets the database go; the next use opens it again. */
  async close(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    this.#tabs?.close();
    this.#tabs = undefined;
    (await database?.catch(() => undefined))?.close();
  }

  #now(): number {
    return (this.#options.now?.() ?? new Date()).getTime();
  }

  async #sealed(): Promise<Seal> {
    this.#seal ??= this.#master().then((master) => Seal.from(master));
    try {
      return await this.#seal;
    } catch (cause) {
      // The next attempt may find what this one did not.
      this.#seal = undefined;
      throw storeError(cause, 'unavailable');
    }
  }

  async #master(): Promise<CryptoKey> {
    const { key } = this.#options;
    if (key) return importMasterKey(typeof key === 'function' ? await key() : key);
    const kept = await this.#with((database) => database.get('keys', 'own'));
    if (kept) return kept;
    const fresh = await newMasterKey();
    return this.#with(async (database) => {
      const change = database.transaction('keys', 'readwrite', { durability: 'strict' });
      // Another tab may have been faster.
      const theirs = await change.store.get('own');
      if (!theirs) await change.store.put(fresh, 'own');
      await change.done;
      return theirs ?? fresh;
    });
  }

  async #with<T>(use: (database: Database) => Promise<T>): Promise<T> {
    let database: Database;
    try {
      this.#database ??= this.#open();
      database = await this.#database;
    } catch (cause) {
      this.#database = undefined;
      throw storeError(cause, 'unavailable');
    }
    try {
      return await use(database);
    } catch (cause) {
      throw storeError(cause, 'failed');
    }
  }

  async #open(): Promise<Database> {
    const lost = () => {
      this.#database = undefined;
    };
    const database = await openDatabase(this.#name, lost);
    this.#tabs ??= new BroadcastChannel(this.#name);
    this.#tabs.onmessage = () => {
      this.#seal = undefined;
      this.#listeners.tell();
    };
    await this.#expire(database);
    return database;
  }

  /** Once for each opening: what is too old goes. */
  async #expire(database: Database): Promise<void> {
    const change = database.transaction('drafts', 'readwrite');
    for await (const cursor of change.store) {
      const row = cursor.value;
      const verdict = expiry(row, this.#now(), this.#options.ttlDays ?? DEFAULT_TTL_DAYS);
      if (verdict === 'delete') await cursor.delete();
      else if (verdict === 'mark') await cursor.update({ ...row, expiredAt: this.#now() });
    }
    await change.done;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DraftStoreError('unreadable');
  }
}
