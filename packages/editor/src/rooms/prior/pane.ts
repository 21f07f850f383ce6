import type { Evidence, NoteChanges, PlacedSentence } from '@evenfall/templates';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { emit, icons, leafStyles, localeOf } from '../../elements/leaf/index.js';
import { Localized, roomsMsg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { renderChanges } from './changes.js';
import { paneStyles } from './pane.styles.js';
import { marked, type PriorView } from './reading.js';

/**
 * An earlier note of the same client to read while this one is written: what changed since, wording that both have, and a
 * sentence copied where a person presses for it.
 *
 * @element evenfall-prior
 * @summary The last note beside this one, with what changed since.
 *
 * @fires {CustomEvent<PriorChooseDetail>} evenfall-prior-choose - Show this earlier note.
 * @fires {CustomEvent<PriorCopyDetail>} evenfall-prior-copy - Carry this sentence forward.
 * @fires {CustomEvent<PriorGoDetail>} evenfall-prior-go - Go to these words of this note.
 * @fires {CustomEvent<undefined>} evenfall-prior-close - The person has read it.
 *
 * @csspart changes - What changed since then.
 * @csspart section - A section of the earlier note.
 * @csspart sentence - One sentence of it.
 */
export class EvenfallPrior extends LitElement {
  static {
    EvenfallPrior.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, paneStyles];

  /** Those there are, the latest first. */
  @property({ attribute: false }) notes: readonly { readonly id: string; readonly date?: string | undefined }[] = [];
  /** The one that is shown. */
  @property({ attribute: false }) note: PriorView | undefined;
  @property({ attribute: false }) changes: NoteChanges | undefined;
  /** Sentences that were carried forward already. */
  @property({ attribute: false }) carried: ReadonlySet<string> = new Set();
  /** Where a sentence of a section would go. */
  @property({ attribute: false }) target: (section: string) => { readonly title: string } | undefined = () => undefined;
  /** Nothing can be copied now. */
  @property({ type: Boolean }) readonly = false;

  @query('.title') private heading!: HTMLElement | null;

  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  protected override render(): TemplateResult {
    const { note } = this;
    return html`
      <section aria-labelledby="title" @keydown=${this.#onKey}>
        <header>
          <h2 class="title" id="title" tabindex="-1">${note ? this.#name(note.date) : roomsMsg('prior.toggle')}</h2>
          ${this.notes.length > 1 ? this.#choice() : nothing}
          <button type="button" class="quiet close" aria-label=${roomsMsg('prior.close')} title=${roomsMsg('prior.close')} @click=${() => emit(this, 'evenfall-prior-close')}>
            ${icons.cross}
          </button>
        </header>
        <div class="scroll" tabindex="0" role="group" aria-label=${roomsMsg('prior.content')}>
          ${note ? this.#note(note) : html`<p class="none">${roomsMsg('prior.none')}</p>`}
        </div>
      </section>
    `;
  }

  #choice(): TemplateResult {
    return html`<select
      class="field"
      aria-label=${roomsMsg('prior.choose')}
      @change=${(event: Event) => emit(this, 'evenfall-prior-choose', { id: (event.target as HTMLSelectElement).value })}
    >
      ${this.notes.map(
        ({ id, date }, index) =>
          html`<option value=${id} ?selected=${id === this.note?.id}>${
            date ? this.#day(date) : roomsMsg('prior.nth', { count: index + 1 })
          }</option>`,
      )}
    </select>`;
  }

  #note(note: PriorView): TemplateResult {
    return html`
      ${this.changes ? renderChanges(this.changes, (place) => emit(this, 'evenfall-prior-go', { place })) : nothing}
      ${
        this.changes?.shared.before.length
          ? html`<p class="legend"><mark>${roomsMsg('prior.shared')}</mark></p>`
          : nothing
      }
      ${repeat(
        note.sections,
        ({ id }) => id,
        (section) => html`<section class="part" part="section">
          <h3>${section.title}</h3>
          <ul>${section.sentences.map((sentence) => this.#sentence(sentence))}</ul>
        </section>`,
      )}
      ${note.sections.length === 0 ? html`<p class="none">${roomsMsg('prior.empty')}</p>` : nothing}
    `;
  }

  #sentence(sentence: PlacedSentence): TemplateResult {
    const target = this.target(sentence.section)?.title;
    const there = this.carried.has(sentence.text);
    return html`<li part="sentence">
      <span class="text" dir="auto">${marked(sentence, this.changes?.shared.before ?? []).map(({ text, shared }) =>
        shared ? html`<mark>${text}</mark>` : text,
      )}</span>
      ${
        this.readonly || target === undefined
          ? nothing
          : there
            ? html`<span class="there">${roomsMsg('prior.there')}</span>`
            : html`<button
                type="button"
                class="quiet copy"
                title=${roomsMsg('prior.copy', { section: target })}
                aria-label=${roomsMsg('prior.copy.label', { section: target, words: sentence.text })}
                @click=${() => emit(this, 'evenfall-prior-copy', { sentence })}
              >
                ${icons.arrow}
              </button>`
      }
    </li>`;
  }

  #name(date: string | undefined): string {
    return date ? roomsMsg('prior.of', { date: this.#day(date) }) : roomsMsg('prior.toggle');
  }

  #day(date: string): string {
    const time = new Date(`${date}T12:00`);
    if (Number.isNaN(time.getTime())) return date;
    return new Intl.DateTimeFormat(localeOf(this), { dateStyle: 'medium' }).format(time);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    emit(this, 'evenfall-prior-close');
  }
}

export interface PriorChooseDetail {
  id: string;
}
export interface PriorCopyDetail {
  sentence: PlacedSentence;
}
export interface PriorGoDetail {
  place: Evidence;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-prior': EvenfallPrior;
  }
  interface HTMLElementEventMap {
    'evenfall-prior-choose': CustomEvent<PriorChooseDetail>;
    'evenfall-prior-copy': CustomEvent<PriorCopyDetail>;
    'evenfall-prior-go': CustomEvent<PriorGoDetail>;
    'evenfall-prior-close': CustomEvent<undefined>;
  }
}
