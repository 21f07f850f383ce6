import { html, nothing, type TemplateResult } from 'lit';
import { search, type TextRange } from '../../document/index.js';
import { EvenfallFind, type FindQueryDetail, type FindStepDetail } from '../../rooms/find/index.js';
import { define } from '../leaf/index.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** The search in the note: what is found is lit up, and focus stays in the field until the person is done. */
class FindRoom extends Visitor implements Room {
  #open = false;
  #found: readonly TextRange[] = [];
  /** Which one is shown; -1 for none. */
  #at = -1;
  #words = '';

  async show(): Promise<void> {
    const { editor } = this.host;
    this.#open = true;
    editor.requestUpdate();
    await editor.updateComplete;
    const bar = editor.shadowRoot?.querySelector('evenfall-find');
    await bar?.updateComplete;
    bar?.focus();
  }

  renderTools(): TemplateResult | typeof nothing {
    if (!this.#open || this.host.session?.state === 'signed') return nothing;
    return html`<evenfall-find
      part="find"
      .count=${this.#found.length}
      .position=${this.#at + 1}
      @evenfall-find-query=${({ detail }: CustomEvent<FindQueryDetail>) => this.#query(detail.words)}
      @evenfall-find-step=${({ detail }: CustomEvent<FindStepDetail>) => this.#step(detail.direction)}
      @evenfall-find-close=${() => this.#close()}
    ></evenfall-find>`;
  }

  #query(words: string): void {
    this.#words = words;
    const { document } = this.host;
    this.#found = document ? search(document.text(), words) : [];
    this.#at = this.#found.length ? 0 : -1;
    this.#light();
  }

  #step(direction: 1 | -1): void {
    const { document } = this.host;
    const before = this.#found[this.#at];
    // The note may have changed since.
    this.#found = document ? search(document.text(), this.#words) : [];
    const { length } = this.#found;
    const kept =
      before && this.#found.findIndex(({ section, start }) => section === before.section && start === before.start);
    this.#at = length ? ((kept ?? -1) + direction + length) % length : -1;
    this.#light();
  }

  /** The caret goes where the last place was. */
  #close(): void {
    const { document } = this.host;
    const last = this.#found[this.#at];
    this.#open = false;
    this.#found = [];
    this.#at = -1;
    document?.highlight([]);
    document?.focus(last);
    this.host.redraw();
  }

  #light(): void {
    this.host.document?.highlight(this.#found, { current: this.#found[this.#at] });
    this.host.redraw();
  }
}

export function createRoom(host: RoomHost): FindRoom {
  define('evenfall-find', EvenfallFind);
  return new FindRoom(host);
}
