import type { Note } from '@evenfall/templates';

/** Under this a note bears who gave it. */
const GIVEN = Symbol();
interface Given {
  readonly [GIVEN]?: symbol;
}

/** A value that was set and is not opened yet. */
export interface Pending {
  readonly raw: unknown;
  /** A person asked for it: a draft that was kept gives way too. */
  readonly renew?: boolean;
}

/** What a host sets as the value: what of it is still to be opened, and what is only an echo of what the editor gave it. */
export class GivenValue {
  /** At first a new note is to be begun. */
  pending: Pending | undefined = { raw: undefined };
  /** A value was set, or something written: the default does not count any more. */
  dirty = false;
  /** What notes bear that events gave out since a value was set; a framework that wraps them leaves it on them. */
  #mark = Symbol();

  /** @param renew it is what it was at first: the default counts again */
  set(raw: unknown, renew = false): void {
    this.#mark = Symbol();
    this.pending = { raw, renew };
    this.dirty = !renew;
  }

  /**
   * What is to be opened now.
   * @param fallback the default, where it became another one
   */
  take(fallback: string | null): Pending | undefined {
    const pending = fallback === null || this.dirty ? this.pending : { ...this.pending, raw: fallback };
    this.pending = undefined;
    return pending;
  }

  /** The note goes out with an event: it may come back, at once or late. */
  giveOut(note: Note): Note {
    // Not seen by whoever copies it; a signed note is frozen, and known without.
    Reflect.defineProperty(note, GIVEN, { value: this.#mark, configurable: true });
    return note;
  }

  isEcho(value: Note | string): boolean {
    return (value as Given)[GIVEN] === this.#mark;
  }
}
