import type { Format } from '@evenfall/templates';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { emit, leafStyles } from '../../elements/leaf/index.js';
import { Localized, roomsMsg, spokenFormat } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { dialogStyles } from './dialog.styles.js';
import type { Arrival } from './outline.js';

/**
 * Where everything that is written would go in another format, before it goes there.
 *
 * @element evenfall-format
 * @summary The choice of another format for a note, with what it would do.
 *
 * @fires {CustomEvent<FormatChosenDetail>} evenfall-format-chosen - Show what this format would do.
 * @fires {CustomEvent<undefined>} evenfall-format-change - Do it.
 * @fires {CustomEvent<undefined>} evenfall-format-close - Leave the note as it is.
 *
 * @csspart dialog - The dialog.
 * @csspart section - A section of the new format, with what goes there.
 * @csspart unsorted - What has no place in it.
 */
export class EvenfallFormat extends LitElement {
  static {
    EvenfallFormat.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, dialogStyles];

  /** The title of the format the note is in. */
  @property() current = '';
  @property({ attribute: false }) formats: readonly Format[] = [];
  @property({ attribute: false }) chosen: Format | undefined;
  /** What the chosen one does. */
  @property({ attribute: false }) arrivals: readonly Arrival[] = [];
  /** Nothing is written yet. */
  @property({ type: Boolean }) blank = false;
  /** Drafted sentences nobody decided about. */
  @property({ type: Number }) waiting = 0;

  @query('dialog') private dialog!: HTMLDialogElement | null;

  protected override firstUpdated(_changed: PropertyValues<this>): void {
    this.dialog?.showModal();
  }

  protected override render(): TemplateResult {
    const { chosen } = this;
    const possible = chosen !== undefined && this.waiting === 0;
    return html`
      <dialog
        part="dialog"
        aria-labelledby="title"
        @close=${this.#leave}
        @keydown=${(event: Event) => event.stopPropagation()}
      >
        <h2 id="title">${roomsMsg('format.title')}</h2>
        <label>
          <span>${roomsMsg('format.label')}</span>
          <select class="field" @change=${this.#onChoose}>
            <option value="" ?selected=${!chosen} disabled>${roomsMsg('format.choose', { format: this.current })}</option>
            ${this.formats.map(spokenFormat).map(({ id, title, sections }) => html`<option value=${id} ?selected=${id === chosen?.id}>${title}: ${sections.map((section) => section.title).join(', ')}</option>`)}
          </select>
        </label>
        ${
          this.waiting
            ? html`<p class="waits" role="alert">${roomsMsg('format.waiting', { count: this.waiting })}</p>`
            : nothing
        }
        <p class="sum" role="status">${chosen ? this.#sum() : ''}</p>
        ${chosen && !this.blank ? html`<div class="outline" tabindex="0" role="group" aria-label=${roomsMsg('format.preview')}>${this.arrivals.map((arrival) => this.#arrival(arrival))}</div>` : nothing}
        <div class="buttons">
          <button type="button" class="primary" aria-disabled=${String(!possible)} @click=${() => possible && emit(this, 'evenfall-format-change')}>
            ${chosen ? roomsMsg('format.change', { format: spokenFormat(chosen).title }) : roomsMsg('format.change.none')}
          </button>
          <button type="button" class="plain" data-cancel @click=${this.#leave}>
            ${roomsMsg('format.keep', { format: this.current })}
          </button>
        </div>
      </dialog>
    `;
  }

  #sum(): string {
    if (this.blank) return roomsMsg('format.blank');
    const homeless = this.arrivals.find(({ section }) => !section)?.pieces.length ?? 0;
    return homeless ? roomsMsg('format.some', { count: homeless }) : roomsMsg('format.all');
  }

  #arrival({ section, pieces }: Arrival): TemplateResult {
    return html`
      <section part=${section ? 'section' : 'unsorted'} ?data-unsorted=${!section}>
        <h3>${section?.title ?? roomsMsg('format.unsorted')}</h3>
        ${
          pieces.length === 0
            ? html`<p class="empty">${roomsMsg('format.empty')}</p>`
            : pieces.map(
                ({ from, text }) => html`<p class="from">${roomsMsg('format.from', { section: from.title })}</p>
                  <p class="text" dir="auto">${text}</p>`,
              )
        }
      </section>
    `;
  }

  #leave(): void {
    this.dialog?.close();
    emit(this, 'evenfall-format-close');
  }

  #onChoose(event: Event): void {
    event.stopPropagation();
    emit(this, 'evenfall-format-chosen', { id: (event.target as HTMLSelectElement).value });
  }
}

export interface FormatChosenDetail {
  id: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-format': EvenfallFormat;
  }
  interface HTMLElementEventMap {
    'evenfall-format-chosen': CustomEvent<FormatChosenDetail>;
    'evenfall-format-change': CustomEvent<undefined>;
    'evenfall-format-close': CustomEvent<undefined>;
  }
}
