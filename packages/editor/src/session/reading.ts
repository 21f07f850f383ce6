import { type Checker, type CheckOptions, createChecker, type NoteCheck, type NoteText } from '@evenfall/templates';
import type { Clock } from '../review/index.js';

/** Milliseconds after the last change until the note is read again. */
export const IDLE_MS = 250;

/** From how many characters on a note is read one section at a time: read at once, it would hold up the next key. */
const LONG = 8_000;

/** Adds to a reading what others than the catalogue found. */
export type Extend = (check: NoteCheck, text: NoteText, options: CheckOptions) => NoteCheck;

export interface ReadingHooks {
  /** The note as it is now. */
  source(): { readonly text: NoteText; readonly options: CheckOptions };
  read(check: NoteCheck): void;
}

/** Reads the note for what is documented: a moment after the last change, or at once when asked. */
export class Reading {
  /** The last reading; undefined until the first. */
  last: NoteCheck | undefined;
  extend: Extend | undefined;
  #cancel: (() => void) | undefined;

  constructor(
    private readonly hooks: ReadingHooks,
    private readonly clock: Clock,
    private readonly checker: Pick<Checker, 'checkText'> = createChecker([]),
  ) {}

  /** The note changed since it was last read. */
  get due(): boolean {
    return this.#cancel !== undefined;
  }

  /** Something changed: read again after a pause. */
  touch(): void {
    this.stop();
    this.#cancel = this.clock.after(IDLE_MS, () => this.#inPieces(1));
  }

  /** What was read of a section is remembered: reading one more each time, no step reads more than that one. */
  #inPieces(count: number): void {
    const { text, options } = this.hooks.source();
    const sections = Object.entries(text.sections);
    const length = sections.reduce((sum, [, words]) => sum + words.length, 0);
    if (length < LONG || count >= sections.length) {
      this.now();
      return;
    }
    this.checker.checkText({ ...text, sections: Object.fromEntries(sections.slice(0, count)) }, options);
    this.#cancel = this.clock.after(0, () => this.#inPieces(count + 1));
  }

  now(): NoteCheck {
    this.stop();
    const { text, options } = this.hooks.source();
    const check = this.checker.checkText(text, options);
    this.last = this.extend?.(check, text, options) ?? check;
    this.hooks.read(this.last);
    return this.last;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
