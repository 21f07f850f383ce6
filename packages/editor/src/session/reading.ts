import { type Checker, type CheckOptions, createChecker, type NoteCheck, type NoteText } from '@evenfall/templates';
import type { Clock } from '../review/index.js';

/** Milliseconds after the last change until the note is read again. */
export const IDLE_MS = 250;

export interface ReadingHooks {
  /** The note as it is now. */
  source(): { readonly text: NoteText; readonly options: CheckOptions };
  read(check: NoteCheck): void;
}

/** Reads the note for what is documented: a moment after the last change, or at once when asked. */
export class Reading {
  /** The last reading; undefined until the first. */
  last: NoteCheck | undefined;
  #cancel: (() => void) | undefined;

  constructor(
    private readonly hooks: ReadingHooks,
    private readonly clock: Clock,
    private readonly checker: Pick<Checker, 'checkText'> = createChecker(),
  ) {}

  /** The note changed since it was last read. */
  get due(): boolean {
    return this.#cancel !== undefined;
  }

  /** Something changed: read again after a pause. */
  touch(): void {
    this.stop();
    this.#cancel = this.clock.after(IDLE_MS, () => this.now());
  }

  now(): NoteCheck {
    this.stop();
    const { text, options } = this.hooks.source();
    this.last = this.checker.checkText(text, options);
    this.hooks.read(this.last);
    return this.last;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
