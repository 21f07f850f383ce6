import { answerText, bandOf, type StructuredAnswer, scoreChange, scoredInstrument } from '@evenfall/templates';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { emit, leafStyles } from '../../elements/leaf/index.js';
import { Localized, nameOf, type RoomsKey, roomsMsg } from '../../localization/index.js';
import { inSight } from '../../placing/index.js';
import { tokens } from '../../theme/index.js';
import { type AnswerKind, answerOf, blankForm, type Field, type FieldValues, fieldsOf, valuesOf } from './form.js';
import { popoverStyles } from './popover.styles.js';

/**
 * The fields of one structured sentence, beside it. What they make is shown as the sentence it will be; nothing is filled in
 * beforehand, and nothing is written that is not whole.
 *
 * @element evenfall-fields
 * @summary The fields of a structured sentence: risk, mental status, a measure, progress, response, a goal.
 *
 * @fires {CustomEvent<FieldsDoneDetail>} evenfall-fields-done - Write this sentence.
 * @fires {CustomEvent<undefined>} evenfall-fields-close - Leave the note as it is.
 *
 * @csspart popover - The popover.
 * @csspart sentence - The sentence as it will stand.
 */
export class EvenfallFields extends LitElement {
  static {
    EvenfallFields.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, popoverStyles];

  /** What the sentence is about. */
  @property() kind: AnswerKind = 'measure';
  /** The answer as it stands; undefined for a new one. */
  @property({ attribute: false }) answer: StructuredAnswer | undefined;
  /** Where the words are in the window. */
  @property({ attribute: false }) place: { left: number; right: number; top: number; bottom: number } | undefined;

  @state() private values: FieldValues = blankForm;
  @state() private tried = false;

  @query('form') private form!: HTMLFormElement | null;
  @query('[popover]') private dialog!: HTMLElement | null;

  /** Goes into the first field. */
  override focus(options?: FocusOptions): void {
    this.form?.querySelector<HTMLElement>('select, input')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answer') || changed.has('kind')) {
      this.values = this.answer ? valuesOf(this.answer) : blankForm;
      this.tried = false;
    }
  }

  protected override firstUpdated(): void {
    this.dialog?.showPopover();
  }

  protected override updated(): void {
    this.#stand();
  }

  protected override render(): TemplateResult {
    const made = answerOf(this.kind, this.values);
    const name = roomsMsg(`fields.${this.kind}` as RoomsKey);
    return html`
      <div popover="manual" part="popover" role="dialog" aria-label=${name}>
      <form
        novalidate
        @submit=${this.#submit}
        @input=${this.#onInput}
        @change=${this.#onInput}
        @keydown=${this.#onKey}
      >
        <p class="name">${name}</p>
        <div class="grid">${fieldsOf(this.kind, this.values).map((field) => this.#field(field))}</div>
        ${this.kind === 'measure' ? this.#reading() : nothing}
        <p class="sentence" part="sentence" dir="auto" lang=${made ? 'en' : nothing} ?data-open=${!made}>${
          made ? answerText(made) : roomsMsg(this.tried ? 'fields.wrong' : 'fields.open')
        }</p>
        <p class="sr-only" role="status">${this.tried && !made ? roomsMsg('fields.wrong') : ''}</p>
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled=${String(!made)}>
            ${roomsMsg(this.answer ? 'fields.change' : 'fields.write')}
          </button>
          <button type="button" class="quiet" @click=${() => emit(this, 'evenfall-fields-close')}>${roomsMsg('fields.cancel')}</button>
        </div>
      </form>
      </div>
    `;
  }

  #field({ name, label, type, options, suggestions, optional }: Field): TemplateResult {
    const value = this.values[name] ?? '';
    const text = html`<span>${roomsMsg(label)}${optional ? html` <i>${roomsMsg('fields.optional')}</i>` : nothing}</span>`;
    if (type === 'choice') {
      return html`<label>${text}
        <select class="field" name=${name}>
          <option value="" ?selected=${!value}>${roomsMsg('fields.choose')}</option>
          ${options?.map(
            (option) =>
              html`<option value=${option.value} ?selected=${option.value === value}>${
                typeof option.label === 'string' ? roomsMsg(option.label) : nameOf('terms', option.label.own)
              }</option>`,
          )}
        </select>
      </label>`;
    }
    const known = name === 'score' || name === 'before' ? scoredInstrument(this.values.instrument ?? '') : undefined;
    return html`<label class=${type === 'text' ? 'wide' : ''}>${text}
      <input
        class="field"
        name=${name}
        type=${type}
        inputmode=${type === 'number' ? 'numeric' : nothing}
        min=${known?.min ?? nothing}
        max=${known?.max ?? nothing}
        list=${suggestions?.length ? `list-${name}` : nothing}
        autocomplete="off"
        maxlength=${type === 'text' ? 300 : nothing}
        dir=${type === 'text' ? 'auto' : nothing}
        .value=${value}
      />
      ${suggestions?.length ? html`<datalist id=${`list-${name}`}>${suggestions.map((each) => html`<option lang="en" value=${each}></option>`)}</datalist>` : nothing}
    </label>`;
  }

  /** What a score means by the ranges of its measure, and how far it moved. */
  #reading(): TemplateResult | typeof nothing {
    const made = answerOf('measure', this.values);
    if (made?.element !== 'measure') return nothing;
    const band = bandOf(made.instrument, made.score);
    const change = scoreChange(made);
    const parts = [
      band && roomsMsg('fields.band', { band: nameOf('bands', band.name) }),
      change !== undefined &&
        roomsMsg('fields.delta', { change: change > 0 ? `+${change}` : String(change).replace('-', '−') }),
    ].filter(Boolean);
    return parts.length ? html`<p class="reading">${parts.join(' · ')}</p>` : nothing;
  }

  #onInput(event: Event): void {
    event.stopPropagation();
    if (!this.form) return;
    const said = Object.fromEntries([...new FormData(this.form)].map(([name, value]) => [name, String(value)]));
    this.values = { ...this.values, ...said };
  }

  #submit(event: Event): void {
    event.preventDefault();
    const answer = answerOf(this.kind, this.values);
    this.tried = true;
    if (answer) emit(this, 'evenfall-fields-done', { answer });
    else this.#firstOpen()?.focus();
  }

  #firstOpen(): HTMLElement | null | undefined {
    const open = fieldsOf(this.kind, this.values).find(({ name, optional }) => !optional && !this.values[name]);
    const find = (selector: string) => this.form?.querySelector<HTMLElement>(selector);
    // A number outside its measure is the browser's to find.
    return find(open ? `[name="${open.name}"]` : 'input:invalid') ?? find('select, input');
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    emit(this, 'evenfall-fields-close');
  }

  /** Under the words, or over them where there is more room, inside what of the window a keyboard leaves. */
  #stand(): void {
    const { dialog, place } = this;
    if (!dialog || !place) return;
    const { width, height } = dialog.getBoundingClientRect();
    const { top, bottom } = inSight();
    const below = bottom - place.bottom > height + 8 || bottom - place.bottom > place.top - top;
    const room = this.ownerDocument.documentElement.clientWidth;
    dialog.style.left = `${Math.max(4, Math.min(place.left, room - width - 4))}px`;
    dialog.style.top = `${below ? Math.max(top + 4, Math.min(place.bottom + 6, bottom - height - 4)) : Math.max(top + 4, place.top - height - 6)}px`;
  }
}

export interface FieldsDoneDetail {
  answer: StructuredAnswer;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-fields': EvenfallFields;
  }
  interface HTMLElementEventMap {
    'evenfall-fields-done': CustomEvent<FieldsDoneDetail>;
    'evenfall-fields-close': CustomEvent<undefined>;
  }
}
