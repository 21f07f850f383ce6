import type { UnsortedItem } from '@evenfall/templates';
import { MemoryContent } from './content.js';

/**
 * The Unsorted tray: text without a place, kept until a person decides (NOTHING-LOST). An item that was placed is held
 * on to, because undo brings it back; one that was discarded until the next edit.
 */
export class Tray<Origin> {
  #items: readonly UnsortedItem[];
  #origins = new Map<string, Origin>();
  #discarded: ReadonlySet<string> = new Set();

  /** @param placed ids of the items whose placement in the note stands now */
  constructor(
    items: readonly UnsortedItem[],
    private readonly placed: () => ReadonlySet<string>,
  ) {
    this.#items = items;
  }

  /** What is kept with the note. */
  get kept(): UnsortedItem[] {
    return this.shown.filter(({ id }) => !this.#discarded.has(id));
  }

  /** The recorded sentences that wait here with their formatting: their records go with the note. */
  sentences(): ReturnType<MemoryContent['sentences']> {
    return new MemoryContent(this.kept.map(({ id, content = [] }) => ({ id, content }))).sentences();
  }

  /** What is kept, and what was discarded just now, in their places. */
  get shown(): UnsortedItem[] {
    const placed = this.placed();
    return this.#items.filter(({ id }) => !placed.has(id));
  }

  get discarded(): ReadonlySet<string> {
    return this.#discarded;
  }

  /** An id was given out, also to what is placed or discarded. */
  has(id: string): boolean {
    return this.#items.some((item) => item.id === id);
  }

  get(id: string): UnsortedItem | undefined {
    return this.kept.find((item) => item.id === id);
  }

  /** What a draft's item was drafted from. */
  originOf(id: string): Origin | undefined {
    return this.#origins.get(id);
  }

  /** Says what an item was drafted from. */
  claim(id: string, origin: Origin): void {
    if (this.has(id)) this.#origins.set(id, origin);
  }

  add(item: UnsortedItem, origin?: Origin): void {
    this.#items = [...this.#items, item];
    if (origin !== undefined) this.#origins.set(item.id, origin);
  }

  discard(id: string): void {
    if (this.get(id)) this.#discarded = new Set([...this.#discarded, id]);
  }

  undiscard(id: string): void {
    this.#discarded = new Set([...this.#discarded].filter((other) => other !== id));
  }

  /** The next edit was made: what was discarded goes. */
  forgetDiscarded(): void {
    this.#items = this.#items.filter(({ id }) => !this.#discarded.has(id));
    this.#discarded = new Set();
  }

  /** Another draft replaces what came of this one and is still in the tray. */
  dropDrafted(): void {
    const kept = new Set(this.shown.map(({ id }) => id));
    this.#items = this.#items.filter(({ id }) => !(kept.has(id) && this.#origins.has(id)));
  }

  /** What is placed stays so from now on: the history that could undo it is about to go. */
  settle(): void {
    this.#items = this.shown;
  }
}
