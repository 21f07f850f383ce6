import { search, type TextRange } from '../../document/index.js';
import type { Shell } from './shell.js';

/** The search in the note: what is found is lit up, and focus stays in the field until the person is done. */
export class Finder {
  open = false;
  found: readonly TextRange[] = [];
  /** Which one is shown; -1 for none. */
  at = -1;
  #words = '';

  constructor(private readonly shell: Shell) {}

  async show(): Promise<void> {
    const { editor } = this.shell;
    this.open = true;
    editor.requestUpdate();
    await editor.updateComplete;
    const bar = editor.shadowRoot?.querySelector('evenfall-find');
    await bar?.updateComplete;
    bar?.focus();
  }

  query(words: string): void {
    this.#words = words;
    const { document } = this.shell.surface;
    this.found = document ? search(document.text(), words) : [];
    this.at = this.found.length ? 0 : -1;
    this.#light();
  }

  step(direction: 1 | -1): void {
    const { document } = this.shell.surface;
    const before = this.found[this.at];
    // The note may have changed since.
    this.found = document ? search(document.text(), this.#words) : [];
    const { length } = this.found;
    const kept =
      before && this.found.findIndex(({ section, start }) => section === before.section && start === before.start);
    this.at = length ? ((kept ?? -1) + direction + length) % length : -1;
    this.#light();
  }

  /** The caret goes where the last place was. */
  close(): void {
    const { surface, editor } = this.shell;
    const last = this.found[this.at];
    this.open = false;
    this.found = [];
    this.at = -1;
    surface.document?.highlight([]);
    surface.document?.focus(last);
    editor.requestUpdate();
  }

  #light(): void {
    this.shell.surface.document?.highlight(this.found, { current: this.found[this.at] });
    this.shell.editor.requestUpdate();
  }
}
