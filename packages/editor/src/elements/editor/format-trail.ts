import type { Note } from '@evenfall/templates';
import type { Step } from '../../document/index.js';
import type { NoteSession } from '../../session/index.js';
import type { RoomHost } from './room.js';

/** A layout that the note has, had or may have again. */
interface Layout {
  readonly session: NoteSession;
  /** What its surface kept of itself as it went: the words, the caret, the steps. */
  kept?: unknown;
  /** Its words as they came. */
  readonly start?: string;
  /** Where it stood when the next layout was chosen. */
  end?: { readonly words: string; readonly redos: number };
}

/** How many changes of format are remembered: each keeps the note as it was, and what was undone and can be redone in it. */
const MOST = 5;

const wordsOf = ({ content }: NoteSession): string => JSON.stringify(content.content());

/**
 * The layouts a person went through, as steps among those of typing. Undo goes back to the one before where nothing is left to
 * undo in this one and it holds nothing but what came with it; redo goes on to the next where this one is as it was left. So
 * a layout is only left behind when all that was done in it can be done again, or is elsewhere (NOTHING-LOST).
 */
export class FormatTrail {
  #layouts: Layout[] = [];
  #at = 0;

  constructor(private readonly host: RoomHost) {}

  /** There is another layout to go to, now or later. */
  get any(): boolean {
    return this.#layouts.length > 1;
  }

  /** The session of the layout that a step leads to; undefined where it leads nowhere now. */
  to(step: Step): NoteSession | undefined {
    const { session, document, locked } = this.host;
    const here = this.#layouts[this.#at];
    const there = this.#layouts[this.#next(step)];
    // Sentences that wait were drafted for the sections of now.
    if (!here || !there || !session || !document || document.composing) return undefined;
    if (locked || session.state !== 'writing' || session.proposals.openCount) return undefined;
    const ready =
      step === 'undo'
        ? here.start === wordsOf(session)
        : here.end?.redos === document.redos && here.end.words === wordsOf(session);
    return ready ? there.session : undefined;
  }

  /** Lays the note out anew, as a step of its own. What was undone before cannot be redone any more. */
  add(note: Note): void {
    const { session, document } = this.host;
    if (!session) return;
    const past = this.#layouts.slice(0, this.#at);
    const here = this.#layouts[this.#at] ?? { session };
    const end = { words: wordsOf(session), redos: document?.redos ?? 0 };
    const left = { ...here, kept: document?.kept, end };
    this.host.replace(note);
    const now = this.host.session as NoteSession;
    now.meet(session);
    this.#layouts = [...past, left, { session: now, start: wordsOf(now) }].slice(-MOST - 1);
    this.#at = this.#layouts.length - 1;
  }

  /** Goes where a step leads. */
  go(step: Step): void {
    const from = this.#layouts[this.#at];
    const to = this.#layouts[this.#next(step)];
    if (!from || !to) return;
    from.kept = this.host.document?.kept;
    this.#at = this.#next(step);
    to.session.follow(from.session);
    this.host.replace(to.session, to.kept);
    to.kept = undefined;
  }

  /** Something was written here after a step back: the layouts that came after are no more. */
  changed(): void {
    const { session, document } = this.host;
    const end = this.#layouts[this.#at]?.end;
    if (!session || !end || !this.#layouts[this.#at + 1]) return;
    const redos = document?.redos ?? 0;
    if (redos < end.redos || (redos === end.redos && wordsOf(session) !== end.words))
      this.#layouts.length = this.#at + 1;
  }

  /** There is one layout again: that of now. */
  clear(): void {
    this.#layouts = [];
    this.#at = 0;
  }

  #next(step: Step): number {
    return this.#at + (step === 'undo' ? -1 : 1);
  }
}
