import { mergeAll, type TimeRecord } from '../records/index.js';
import { Listeners } from './listeners.js';
import { changeBy, type StoreChange, type TimeStore } from './store.js';

/** Keeps records as long as the page lives: for tests, stories and hosts that keep them themselves. */
export class MemoryTimeStore implements TimeStore {
  readonly [Symbol.toStringTag] = 'MemoryTimeStore';
  readonly #listeners = new Listeners();
  #records: TimeRecord[];

  constructor(records: readonly TimeRecord[] = []) {
    this.#records = mergeAll(records);
  }

  async put(records: readonly TimeRecord[]): Promise<void> {
    this.#records = mergeAll(this.#records, structuredClone(records));
    this.#listeners.tell(changeBy(records));
  }

  async all(): Promise<TimeRecord[]> {
    return structuredClone(this.#records);
  }

  async clear(): Promise<void> {
    this.#records = [];
    this.#listeners.tell('counting');
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    return this.#listeners.add(listener);
  }
}
