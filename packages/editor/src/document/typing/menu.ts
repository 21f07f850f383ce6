import type { EditorView } from '@tiptap/pm/view';
import { standBeside } from '../../placing/index.js';
import type { MenuItem } from './types.js';

let count = 0;

/**
 * The list at the caret, in the top layer. Focus stays in the note: the list is a listbox beside it that
 * `aria-activedescendant` points into, so both have to be in one tree.
 */
export class Menu {
  readonly id = `evenfall-menu-${++count}`;
  readonly dom = document.createElement('div');
  items: readonly MenuItem[] = [];
  /** The line that Enter picks; -1 for none, where none is to be suggested. */
  active = 0;

  constructor(private readonly onPick: (item: MenuItem) => void) {
    this.dom.className = 'evenfall-menu';
    this.dom.id = this.id;
    this.dom.role = 'listbox';
    this.dom.popover = 'manual';
    // A press must not take the caret away.
    this.dom.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest('[role=option]');
      const item = this.items[[...this.dom.children].indexOf(option as Element)];
      if (item) this.onPick(item);
    });
  }

  get open(): boolean {
    return this.items.length > 0;
  }

  /** The id of the active line, for `aria-activedescendant`. */
  get activeId(): string | undefined {
    return this.active < 0 ? undefined : `${this.id}-${this.active}`;
  }

  show(view: EditorView, position: number, label: string, items: readonly MenuItem[]): void {
    this.dom.ariaLabel = label;
    this.items = items;
    this.active = Math.min(this.active, items.length - 1);
    this.dom.replaceChildren(...items.map((item, index) => this.#option(item, index)));
    if (!this.dom.isConnected) view.dom.after(this.dom);
    this.dom.showPopover();
    this.place(view, position);
    this.#mark();
  }

  /** Beside the words. */
  place(view: EditorView, position: number): void {
    standBeside(this.dom, view.coordsAtPos(position));
  }

  hide(): void {
    if (!this.open) return;
    this.items = [];
    this.active = 0;
    this.dom.remove();
  }

  move(step: number): void {
    const from = this.active < 0 && step < 0 ? 0 : this.active;
    this.active = (from + step + this.items.length) % this.items.length;
    this.#mark();
  }

  pick(): void {
    const item = this.items[this.active];
    if (item) this.onPick(item);
  }

  #option({ label, detail, insert }: MenuItem, index: number): HTMLElement {
    const option = document.createElement('div');
    option.role = 'option';
    option.id = `${this.id}-${index}`;
    const name = document.createElement('span');
    name.textContent = label;
    // What a short form stands for is written as it is shown, and is English.
    if (label === insert) name.lang = 'en';
    option.append(name);
    if (detail) {
      const more = document.createElement('span');
      more.className = 'evenfall-menu-detail';
      more.textContent = detail;
      option.append(more);
    }
    return option;
  }

  #mark(): void {
    [...this.dom.children].forEach((option, index) => {
      option.ariaSelected = String(index === this.active);
      if (index === this.active) option.scrollIntoView({ block: 'nearest' });
    });
  }
}
