import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { emit, leafStyles } from '../../elements/leaf/index.js';
import { Localized, roomsMsg } from '../../localization/index.js';
import { glimpse, isName, type Phrase } from '../../phrases/index.js';
import { tokens } from '../../theme/index.js';

/**
 * A person's own phrases: to write, change and delete. What is deleted can be had back until the dialog closes.
 *
 * @element evenfall-phrases
 * @summary A person's own phrases.
 *
 * @fires {CustomEvent<PhraseSaveDetail>} evenfall-phrase-save - Keep this phrase.
 * @fires {CustomEvent<PhraseDeleteDetail>} evenfall-phrase-delete - Delete this phrase.
 * @fires {CustomEvent<undefined>} evenfall-phrases-close - The person is done.
 *
 * @csspart dialog - The dialog.
 */
export class EvenfallPhrases extends LitElement {
  static {
    EvenfallPhrases.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [
    tokens,
    leafStyles,
    css`
      dialog {
        inline-size: min(36rem, 100vw - 1rem);
        max-block-size: min(44rem, 100dvh - 1rem);
        padding: var(--_space-4);
        overflow: auto;
        border: 1px solid var(--_line-strong);
        border-radius: var(--_radius);
        background: var(--_surface);
        color: var(--_ink);
      }
      dialog::backdrop {
        background: rgb(10 12 20 / 40%);
      }
      h2 {
        margin: 0;
        font-size: 1.0625rem;
        font-weight: 600;
      }
      .hint {
        margin-block: var(--_space-1) var(--_space-3);
        color: var(--_ink-soft);
        font-size: var(--_size-small);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-1) var(--_space-2);
        padding-block: var(--_space-1);
        border-block-start: 1px solid var(--_line);
      }
      li span {
        flex: 1 1 12rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      li .acts {
        display: flex;
        flex: 0 1 auto;
        flex-wrap: wrap;
      }
      li b {
        font-weight: 600;
      }
      form {
        display: grid;
        gap: var(--_space-2);
        margin-block-start: var(--_space-3);
        padding-block-start: var(--_space-3);
        border-block-start: 1px solid var(--_line-strong);
      }
      label {
        display: grid;
        gap: 2px;
      }
      label span,
      .wrong {
        color: var(--_ink-soft);
        font-size: var(--_size-small);
      }
      .wrong {
        color: var(--_alert);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
      }
      textarea {
        resize: vertical;
      }
      @media (forced-colors: active) {
        dialog {
          border-color: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) phrases: readonly Phrase[] = [];
  /** Words to begin a new one with. */
  @property() text = '';
  /** The phrases are on their way. */
  @property({ type: Boolean }) loading = false;
  /** The last change was not kept. */
  @property({ type: Boolean }) failed = false;

  /** The name of the one that is changed; undefined for a new one. */
  @state() private changed: string | undefined;
  @state() private wrong = false;
  @state() private deleted: Phrase | undefined;

  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('[name=name]') private nameField!: HTMLInputElement | null;
  @query('[name=text]') private textField!: HTMLTextAreaElement | null;

  protected override firstUpdated(): void {
    this.dialog?.showModal();
    if (this.textField) this.textField.value = this.text;
    this.nameField?.focus();
  }

  protected override render(): TemplateResult {
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#leave} @keydown=${(event: Event) => event.stopPropagation()}>
      <h2 id="title">${roomsMsg('phrases.title')}</h2>
      <p class="hint">${roomsMsg('phrases.hint')}</p>
      ${this.failed ? html`<p class="wrong" role="alert">${roomsMsg('phrases.failed')}</p>` : nothing}
      ${this.loading ? html`<p role="status">${roomsMsg('phrases.loading')}</p>` : this.#list()}
      <form novalidate @submit=${this.#save} @input=${(event: Event) => event.stopPropagation()} @change=${(event: Event) => event.stopPropagation()}>
        <label>
          <span>${roomsMsg('phrases.name')}</span>
          <input class="field" name="name" maxlength="24" autocomplete="off" autocapitalize="off" spellcheck="false" aria-invalid=${String(this.wrong)} aria-describedby="wrong" />
        </label>
        <label>
          <span>${roomsMsg('phrases.text')}</span>
          <textarea class="field" name="text" rows="4" dir="auto"></textarea>
        </label>
        <p class="wrong" id="wrong" role="status">${this.wrong ? roomsMsg('phrases.wrong') : ''}</p>
        <div class="buttons">
          <button class="primary">${roomsMsg(this.changed === undefined ? 'phrases.add' : 'phrases.save')}</button>
          ${
            this.changed === undefined
              ? nothing
              : html`<button type="button" class="quiet" data-cancel @click=${() => this.#edit(undefined)}>${roomsMsg('fields.cancel')}</button>`
          }
          <button type="button" class="plain" data-close @click=${() => this.dialog?.close()}>${roomsMsg('phrases.close')}</button>
        </div>
      </form>
    </dialog>`;
  }

  #list(): TemplateResult {
    const { deleted } = this;
    return html`
      ${
        deleted
          ? html`<p role="status">${roomsMsg('phrases.deleted', { name: deleted.name })}
              <button type="button" class="plain" data-undo @click=${() => {
                this.deleted = undefined;
                emit(this, 'evenfall-phrase-save', { phrase: deleted });
              }}>${roomsMsg('phrases.undo')}</button></p>`
          : nothing
      }
      ${this.phrases.length ? nothing : html`<p class="hint">${roomsMsg('phrases.none')}</p>`}
      <ul>
        ${this.phrases.map(
          (phrase) => html`<li>
            <span><b>.${phrase.name}</b> ${glimpse(phrase.text)}</span>
            <span class="acts"><button type="button" class="quiet" data-edit=${phrase.name} aria-label=${roomsMsg('phrases.edit.label', { name: phrase.name })} @click=${() => this.#edit(phrase)}>${roomsMsg('phrases.edit')}</button>
            <button type="button" class="quiet" data-delete=${phrase.name} aria-label=${roomsMsg('phrases.delete.label', { name: phrase.name })} @click=${() => {
              this.deleted = phrase;
              emit(this, 'evenfall-phrase-delete', { name: phrase.name });
            }}>${roomsMsg('phrases.delete')}</button></span>
          </li>`,
        )}
      </ul>
    `;
  }

  #edit(phrase: Phrase | undefined): void {
    this.changed = phrase?.name;
    this.wrong = false;
    if (this.nameField) this.nameField.value = phrase?.name ?? '';
    if (this.textField) this.textField.value = phrase?.text ?? '';
    this.nameField?.focus();
  }

  #save(event: Event): void {
    event.preventDefault();
    const name = this.nameField?.value.trim().replace(/^\./, '') ?? '';
    const text = this.textField?.value ?? '';
    this.wrong = !isName(name) || !text.trim();
    if (this.wrong) {
      (isName(name) ? this.textField : this.nameField)?.focus();
      return;
    }
    emit(this, 'evenfall-phrase-save', { phrase: { name, text, own: true }, before: this.changed });
    this.#edit(undefined);
  }

  #leave(): void {
    emit(this, 'evenfall-phrases-close');
  }
}

export interface PhraseSaveDetail {
  phrase: Phrase;
  /** The name it had. */
  before?: string | undefined;
}
export interface PhraseDeleteDetail {
  name: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-phrases': EvenfallPhrases;
  }
  interface HTMLElementEventMap {
    'evenfall-phrase-save': CustomEvent<PhraseSaveDetail>;
    'evenfall-phrase-delete': CustomEvent<PhraseDeleteDetail>;
    'evenfall-phrases-close': CustomEvent<undefined>;
  }
}
