import type { StoreChange } from './store.js';

/** Who wants to know of a change. */
export class Listeners {
  readonly #listeners = new Set<(change: StoreChange) => void>();

  add(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: StoreChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
