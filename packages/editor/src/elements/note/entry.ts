import { blocksText, type Format } from '@evenfall/templates';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Localized, recordMsg } from '../../localization/index.js';
import type { CosignState, EntryDraft, NoteRecord, Signer } from '../../record/index.js';
import { reviseBlocks } from '../../session/index.js';
import { tokens } from '../../theme/index.js';
import { emit, leafStyles } from '../leaf/index.js';
import { entryStyles } from './entry.styles.js';
import type {} from './events.js';
import { titleOf } from './note-parts.js';

type Kind = 'addendum' | 'correction' | 'late-entry';
const KINDS: readonly Kind[] = ['addendum', 'correction', 'late-entry'];

/**
 * Where a person adds to a signed note: an addendum, a correction, a late entry, or a co-signature.
 *
 * @element evenfall-note-entry
 * @summary The form under a signed note.
 * @fires {CustomEvent<EntryWriteDetail>} evenfall-entry-write - The person signed this entry.
 */
export class EvenfallNoteEntry extends LitElement {
  static {
    EvenfallNoteEntry.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, entryStyles];

  @property({ attribute: false }) record: NoteRecord | undefined;
  @property({ attribute: false }) format: Format | undefined;
  @property({ attribute: false }) author: Signer | undefined;
  @property({ attribute: false }) cosign: CosignState['state'] = 'none';
  /** Why the last entry was not made. */
  @property({ attribute: false }) problem: string | undefined;

  @state() private open = false;
  @state() private kind: Kind = 'addendum';
  @state() private section = '';

  @query('.text') private text!: HTMLTextAreaElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A record that is another one now holds what was written.
    if (changed.has('record') && changed.get('record')) this.open = false;
  }

  protected override render(): TemplateResult {
    const mine = this.record?.note.signature.signer.name === this.author?.name;
    return html`
      ${this.open ? nothing : this.#renderProblem()}
      ${this.cosign === 'pending' && !mine ? this.#renderCosign() : nothing}
      ${this.open ? this.#renderForm() : this.#renderButtons(mine)}
    `;
  }

  #renderButtons(mine: boolean): TemplateResult {
    const ask = mine && (this.cosign === 'none' || this.cosign === 'returned');
    return html`<div class="buttons">
      <button
        type="button"
        class="plain"
        @click=${() => {
          this.open = true;
          void this.updateComplete.then(() => this.text?.focus());
        }}
      >
        ${recordMsg('write')}
      </button>
      ${
        ask
          ? html`<button type="button" class="plain" @click=${() => this.#write({ kind: 'cosign-request' })}>
              ${recordMsg('cosign.ask')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    return this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing;
  }

  #renderForm(): TemplateResult {
    const { record, kind } = this;
    const sections = record?.note.sections ?? [];
    const correction = kind === 'correction';
    return html`<form @submit=${this.#submit} aria-label=${recordMsg('write')}>
      <p class="hint">${recordMsg('write.hint')}</p>
      <fieldset>
        <legend>${recordMsg('write.kind')}</legend>
        ${KINDS.map(
          (each) => html`<label>
            <input
              type="radio"
              name="kind"
              .checked=${each === kind}
              @change=${() => {
                this.kind = each;
                if (each === 'correction') this.section ||= sections[0]?.id ?? '';
              }}
            />
            ${recordMsg(`write.${each}`)}
          </label>`,
        )}
      </fieldset>
      ${
        correction
          ? html`<label class="row">
              <span>${recordMsg('write.section')}</span>
              <select
                class="field"
                .value=${this.section}
                @change=${(event: Event) => {
                  this.section = (event.target as HTMLSelectElement).value;
                }}
              >
                ${sections.map(({ id }) => html`<option value=${id} ?selected=${id === this.section}>${titleOf(this.format, id)}</option>`)}
              </select>
            </label>`
          : nothing
      }
      <label class="row">
        <span>${recordMsg(correction ? 'write.corrected' : 'write.text')}</span>
        <textarea class="field text" autocomplete="off" rows="5" required dir="auto" .value=${correction ? this.#asItReads() : ''}></textarea>
      </label>
      <label class="row">
        <span>${recordMsg('write.reason')}</span>
        <input class="field reason" autocomplete="off" ?required=${kind !== 'addendum'} dir="auto" />
      </label>
      <p class="hint">${recordMsg('write.attestation')}</p>
      ${this.#renderProblem()}
      <div class="buttons">
        <button class="primary">${recordMsg('write.save')}</button>
        <button
          type="button"
          class="quiet"
          @click=${() => {
            this.open = false;
          }}
        >
          ${recordMsg('write.cancel')}
        </button>
      </div>
    </form>`;
  }

  #renderCosign(): TemplateResult {
    const give = (kind: 'cosign' | 'return') => () => {
      const comment = this.renderRoot.querySelector<HTMLTextAreaElement>('.comment')?.value.trim();
      if (kind === 'return') this.#write({ kind, comment: comment ?? '' });
      else this.#write({ kind, attestation: recordMsg('cosign.attestation'), ...(comment ? { comment } : {}) });
    };
    return html`<section class="cosign" aria-label=${recordMsg('cosign')}>
      <label class="row">
        <span>${recordMsg('cosign.comment')}</span>
        <textarea class="field comment" autocomplete="off" rows="2" dir="auto"></textarea>
      </label>
      <p class="hint">${recordMsg('cosign.attestation')}</p>
      <div class="buttons">
        <button type="button" class="primary" @click=${give('cosign')}>${recordMsg('cosign.give')}</button>
        <button type="button" class="plain" @click=${give('return')}>${recordMsg('cosign.return')}</button>
      </div>
    </section>`;
  }

  /** The section as it reads now: as it was signed, or as it was last corrected. */
  get #content() {
    const { record, section } = this;
    const corrected = record?.entries
      .filter((entry) => entry.kind === 'correction' && entry.section === section)
      .at(-1);
    return corrected?.kind === 'correction'
      ? corrected.content
      : (record?.note.sections.find(({ id }) => id === section)?.content ?? []);
  }

  #asItReads(): string {
    return blocksText(this.#content);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const text = this.text?.value ?? '';
    const reason = this.renderRoot.querySelector<HTMLInputElement>('.reason')?.value.trim() ?? '';
    const attestation = recordMsg('write.attestation');
    const { kind } = this;
    if (kind === 'correction') {
      const content = reviseBlocks(this.#content, text);
      this.#write({ kind, section: this.section, content, reason, attestation });
    } else if (kind === 'late-entry') this.#write({ kind, text: text.trim(), reason, attestation });
    else this.#write({ kind, text: text.trim(), ...(reason ? { reason } : {}), attestation });
  }

  #write(draft: EntryDraft): void {
    emit(this, 'evenfall-entry-write', { draft });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-note-entry': EvenfallNoteEntry;
  }
}
