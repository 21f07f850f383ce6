import type { UnsortedItem } from '@evenfall/templates';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized, msg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { emit, focusIsLost, leafStyles, listsDiffer } from '../leaf/index.js';
import { unsortedStyles } from './unsorted.styles.js';

/**
 * Text that has no place in the note's format: kept, shown, never dropped (NOTHING-LOST).
 *
 * @element evenfall-unsorted
 * @summary The tray of text that is in no section yet.
 *
 * @fires {CustomEvent<UnsortedPlaceDetail>} evenfall-unsorted-place - Append the text to this section.
 * @fires {CustomEvent<UnsortedDiscardDetail>} evenfall-unsorted-discard - The person does not want the text; it can be undone until the next edit.
 * @fires {CustomEvent<UnsortedDiscardDetail>} evenfall-unsorted-undo - The person wants a discarded text back.
 *
 * @csspart tray - The whole tray.
 * @csspart item - One piece of text with its actions.
 */
export class EvenfallUnsorted extends LitElement {
  static {
    EvenfallUnsorted.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, unsortedStyles];

  @property({ attribute: false, hasChanged: listsDiffer }) items: readonly UnsortedItem[] = [];

  /** The sections of the note, in order. */
  @property({ attribute: false }) sections: readonly { readonly id: string; readonly title: string }[] = [];

  /** Those of `items` that were discarded just now: in their place stands the way back. */
  @property({ attribute: false }) discarded: ReadonlySet<string> = new Set();

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
    (row?.querySelector<HTMLElement>('[data-undo]') ?? row?.querySelector('button') ?? this.tray)?.focus();
  }

  protected override render(): TemplateResult {
    const { length } = this.items;
    const count = this.items.filter(({ id }) => !this.discarded.has(id)).length;
    return html`
      <section class="tray" part="tray" tabindex="-1" aria-labelledby="title" ?data-empty=${length === 0}>
        ${
          length === 0
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
        ${
          this.discarded.has(item.id)
            ? this.#gone(item)
            : html`
                <p class="text" dir="auto">${item.text}</p>
                <p class="from">${msg(`unsorted.from.${item.from}`)}</p>
                ${this.#actions(item)}
              `
        }
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
        <button class="quiet" data-discard @click=${() => emit(this, 'evenfall-unsorted-discard', { id: item.id })}>${msg('unsorted.discard')}</button>
      </div>
    `;
  }

  /** Where the item was, until the next edit. */
  #gone(item: UnsortedItem): TemplateResult {
    return html`
      <p class="actions">
        <span>${msg('unsorted.discarded')}</span>
        <button class="plain" data-undo @click=${() => emit(this, 'evenfall-unsorted-undo', { id: item.id })}>
          ${msg('unsorted.undo')}
        </button>
      </p>
    `;
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
    'evenfall-unsorted-undo': CustomEvent<UnsortedDiscardDetail>;
  }
}
