import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { mergeRecords, TimeRecord } from '../records/index.js';
import { Listeners } from './listeners.js';
import { changeBy, type StoreChange, StoreError, type TimeStore } from './store.js';

interface Schema extends DBSchema {
  records: { key: [kind: string, id: string]; value: TimeRecord };
}

/**
 * Keeps records in this browser, for this origin, over days and tabs. What it finds and does not understand (an older
 * or newer version of ours, another script's) it leaves where it is and does not tell.
 */
export class LocalTimeStore implements TimeStore {
  /** See `DraftStore`: what has a name of its own is not wrapped. */
  readonly [Symbol.toStringTag] = 'LocalTimeStore';
  readonly #listeners = new Listeners();
  #opened: Promise<IDBPDatabase<Schema>> | undefined;
  /** Tells other tabs that somebody said yes or no to counting, or deleted everything; never what. */
  #tabs: BroadcastChannel | undefined;

  /** @param name of the database: one for each person who uses this browser, never a client's. */
  constructor(private readonly name = 'evenfall-time') {}

  async put(records: readonly TimeRecord[]): Promise<void> {
    await this.#with(async (database) => {
      const change = database.transaction('records', 'readwrite');
      for (const record of records) {
        const before = TimeRecord.safeParse(await change.store.get([record.kind, record.id]));
        await change.store.put(before.success ? mergeRecords(before.data, record) : record);
      }
      await change.done;
    });
    this.#tell(changeBy(records));
  }

  all(): Promise<TimeRecord[]> {
    return this.#with(async (database) =>
      (await database.getAll('records')).flatMap((record) => {
        const read = TimeRecord.safeParse(record);
        return read.success ? [read.data] : [];
      }),
    );
  }

  async clear(): Promise<void> {
    await this.#with((database) => database.clear('records'));
    this.#tell('counting');
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Lets the database go; the next use opens it again. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    this.#tabs?.close();
    this.#tabs = undefined;
    (await opened?.catch(() => undefined))?.close();
  }

  #tell(change: StoreChange): void {
    this.#listeners.tell(change);
    if (change === 'counting') this.#tabs?.postMessage(change);
  }

  async #with<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    let database: IDBPDatabase<Schema>;
    try {
      this.#opened ??= this.#open();
      database = await this.#opened;
    } catch (cause) {
      // The next attempt may find what this one did not.
      this.#opened = undefined;
      throw new StoreError('unavailable', { cause });
    }
    try {
      return await use(database);
    } catch (cause) {
      throw new StoreError('failed', { cause });
    }
  }

  async #open(): Promise<IDBPDatabase<Schema>> {
    this.#tabs ??= new BroadcastChannel(this.name);
    this.#tabs.onmessage = () => this.#listeners.tell('counting');
    return openDB<Schema>(this.name, 1, {
      upgrade: (database) => {
        database.createObjectStore('records', { keyPath: ['kind', 'id'] });
      },
      // Another tab wants a newer version, or to delete it: it must not wait for us.
      blocking: () => void this.close(),
      terminated: () => {
        this.#opened = undefined;
      },
    });
  }
}
