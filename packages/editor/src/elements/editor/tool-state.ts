import type { Command, NoteDocument } from '../../document/index.js';
import type { Shell } from './shell.js';

const COMMANDS: readonly Command[] = ['bold', 'italic', 'underline', 'bulletList', 'orderedList', 'undo', 'redo'];

/** What the toolbar shows: read when the selection is told, at most once a frame; told only when it changed. */
export class ToolState {
  active: ReadonlySet<Command> = new Set();
  possible: ReadonlySet<Command> = new Set();

  #frame = 0;
  #underCaret: ReadonlySet<Command> = new Set();

  constructor(private readonly shell: Shell) {}

  watch(document: NoteDocument): void {
    document.on('selection', ({ active }) => {
      this.#underCaret = active;
      this.#read();
    });
  }

  refresh(): void {
    this.#frame ||= requestAnimationFrame(() => this.#read());
  }

  #read(): void {
    this.stop();
    const { document } = this.shell.surface;
    const possible = new Set(document ? COMMANDS.filter((command) => document.can(command)) : []);
    if (same(possible, this.possible) && same(this.#underCaret, this.active)) return;
    this.active = this.#underCaret;
    this.possible = possible;
    this.shell.editor.requestUpdate();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

const same = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean =>
  a.size === b.size && [...a].every((value) => b.has(value));
