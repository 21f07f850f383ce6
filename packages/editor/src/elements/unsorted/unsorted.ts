import type { UnsortedItem } from '@evenfall/templates';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { msg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { emit, focusIsLost, leafStyles } from '../leaf/index.js';
import { unsortedStyles } from './unsorted.styles.js';

/**
 * Text that has no place in the note's format: kept, shown, never dropped (NOTHING-LOST).
 *
 * @element evenfall-unsorted
 * @summary The tray of text that is in no section yet.
 *
 * @fires {CustomEvent<UnsortedPlaceDetail>} evenfall-unsorted-place - Append the text to this section.
 * @fires {CustomEvent<UnsortedDiscardDetail>} evenfall-unsorted-discard - The person does not want the text, and said so twice.
 *
 * @csspart tray - The whole tray.
 * @csspart item - One piece of text with its actions.
 */
export class EvenfallUnsorted extends LitElement {
  static override styles = [tokens, leafStyles, unsortedStyles];

  @property({ attribute: false }) items: readonly UnsortedItem[] = [];

  /** The sections of the note, in order. */
  @property({ attribute: false }) sections: readonly { readonly id: string; readonly title: string }[] = [];

  @state() private asked: string | undefined;

  @query('.tray') private tray!: HTMLElement | null;

  #hadFocus = false;
  #focusedAt = 0;

  protected override willUpdate(): void {
    const focused = this.shadowRoot?.activeElement;
    this.#hadFocus = focused != null;
    if (focused)
      this.#focusedAt = Math.max(
        0,
        this.#rows().findIndex((row) => row.contains(focused)),
      );
  }

  protected override updated(): void {
    if (!this.#hadFocus || !focusIsLost(this.ownerDocument)) return;
    const rows = this.#rows();
    const row = rows[Math.min(this.#focusedAt, rows.length - 1)];
    (row?.querySelector<HTMLElement>('button') ?? this.tray)?.focus();
  }

  protected override render(): TemplateResult {
    const count = this.items.length;
    return html`
      <section class="tray" part="tray" tabindex="-1" aria-labelledby="title" ?data-empty=${count === 0}>
        ${
          count === 0
            ? html`<span id="title" class="sr-only">${msg('unsorted.label', { count })}</span>`
            : html`<p class="head">
                  <strong id="title">${msg('unsorted.label', { count })}</strong>
                  <span class="hint">${msg('unsorted.hint')}</span>
                </p>
                <ul>
                  ${repeat(
                    this.items,
                    (item) => item.id,
                    (item, index) => this.#item(item, index),
                  )}
                </ul>`
        }
      </section>
    `;
  }

  #item(item: UnsortedItem, index: number): TemplateResult {
    const label = msg('unsorted.item', { position: index + 1, count: this.items.length });
    return html`
      <li>
        <div class="item" part="item" role="group" aria-label=${label}>
        <p class="text" dir="auto">${item.text}</p>
        <p class="from">${msg(`unsorted.from.${item.from}`)}</p>
        ${this.asked === item.id ? this.#confirm(item) : this.#actions(item)}
        </div>
      </li>
    `;
  }

  #actions(item: UnsortedItem): TemplateResult {
    return html`
      <div class="actions">
        <span class="place" role="group" aria-label=${msg('unsorted.place')}>
          <span class="hint" aria-hidden="true">${msg('unsorted.place')}</span>
          ${this.sections.map(
            ({ id, title }) => html`<button
              class="plain"
              ?data-origin=${id === item.section}
              @click=${() => emit(this, 'evenfall-unsorted-place', { id: item.id, section: id })}
            >
              ${title}
            </button>`,
          )}
        </span>
        <button class="quiet" data-discard @click=${() => this.#ask(item.id)}>${msg('unsorted.discard')}</button>
      </div>
    `;
  }

  #confirm(item: UnsortedItem): TemplateResult {
    return html`
      <div
        class="actions"
        role="group"
        aria-label=${msg('unsorted.confirm')}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          this.#keep();
        }}
      >
        <span class="sure">${msg('unsorted.confirm')}</span>
        <span class="choice">
        <button class="plain" data-keep @click=${() => this.#keep()}>${msg('unsorted.confirm.no')}</button>
        <button class="danger" @click=${() => emit(this, 'evenfall-unsorted-discard', { id: item.id })}>
          ${msg('unsorted.confirm.yes')}
        </button>
        </span>
      </div>
    `;
  }

  #ask(id: string): void {
    this.asked = id;
    // The safe answer is under the finger that asked.
    void this.updateComplete.then(() => this.tray?.querySelector<HTMLElement>('[data-keep]')?.focus());
  }

  #keep(): void {
    const at = this.items.findIndex((item) => item.id === this.asked);
    this.asked = undefined;
    void this.updateComplete.then(() => this.#rows()[at]?.querySelector<HTMLElement>('[data-discard]')?.focus());
  }

  #rows(): Element[] {
    return [...(this.shadowRoot?.querySelectorAll('.item') ?? [])];
  }
}

export interface UnsortedPlaceDetail {
  id: string;
  section: string;
}
export interface UnsortedDiscardDetail {
  id: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-unsorted': EvenfallUnsorted;
  }
  interface HTMLElementEventMap {
    'evenfall-unsorted-place': CustomEvent<UnsortedPlaceDetail>;
    'evenfall-unsorted-discard': CustomEvent<UnsortedDiscardDetail>;
  }
}
