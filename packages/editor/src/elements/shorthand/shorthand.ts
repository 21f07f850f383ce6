import type { Locality } from '@evenfall/ai-client';
import type { ShorthandQuestion } from '@evenfall/templates';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized, msg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { emit, icons, isSubmitKey, leafStyles, listsDiffer } from '../leaf/index.js';
import { cutAt, type TextSpan } from './highlight.js';
import { shorthandStyles } from './shorthand.styles.js';

/**
 * Where a therapist jots the session, and where a sentence under review shows what it was made from.
 *
 * @element evenfall-shorthand
 * @summary Session shorthand, the source of a draft.
 *
 * @fires {CustomEvent<ShorthandInputDetail>} evenfall-shorthand-input - The text changed.
 * @fires {CustomEvent<undefined>} evenfall-draft-request - Draft from this text.
 * @fires {CustomEvent<undefined>} evenfall-draft-stop - Stop drafting.
 * @fires {CustomEvent<undefined>} evenfall-sent-request - Show what was sent.
 * @fires {CustomEvent<TextSpan>} evenfall-shorthand-caret - The caret moved.
 *
 * @csspart panel - The whole panel.
 * @csspart field - The field with its edge.
 * @csspart engine - Who drafts, and where.
 * @csspart draft - The draft button, while drafting the stop button.
 * @csspart sent - The way to what was sent.
 * @csspart question - A question about a short form.
 *
 * @cssstate written - Something is written in it.
 */
export class EvenfallShorthand extends LitElement {
  static {
    EvenfallShorthand.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, shorthandStyles];

  @property({ attribute: false }) value = '';

  /** A draft is being written. */
  @property({ type: Boolean }) busy = false;

  /** Nothing can be written or drafted here. */
  @property({ type: Boolean }) disabled = false;

  /** What the sentence under review was made from. */
  @property({ attribute: false, hasChanged: listsDiffer }) highlights: readonly TextSpan[] = [];

  /** Who drafts, and where the words would go; undefined where there is no drafting. */
  @property({ attribute: false }) engine:
    | { readonly engine: string; readonly locality: Locality; readonly ready: boolean }
    | undefined;

  /** Short forms with more than one meaning, as `expandShorthand` asks about them; a chosen meaning takes the place of the short form. */
  @property({ attribute: false, hasChanged: listsDiffer }) questions: readonly ShorthandQuestion[] = [];

  /** Something was drafted, so that what was sent can be shown. */
  @property({ type: Boolean }) drafted = false;

  /** Something comes before drafting again: sentences to review, or the signature of a note that is ready for it. */
  @property({ type: Boolean }) quiet = false;

  /** Draft was pressed and could not start: why. */
  @state() private refusal = '';

  @query('textarea') private field!: HTMLTextAreaElement | null;
  @query('.mirror') private mirror!: HTMLElement | null;
  @query('.questions') private questionList!: HTMLElement | null;

  readonly #states = this.attachInternals().states;

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  /** Selects a place of the text, in sight, and takes focus. */
  select({ start, end }: TextSpan): void {
    const { field } = this;
    field?.focus();
    field?.setSelectionRange(start, end);
    this.#caret();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('busy') || changed.has('engine')) this.refusal = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value')) {
      this.#grow();
      this.#states[this.value ? 'add' : 'delete']('written');
    }
    if (changed.has('highlights') && this.highlights.length > 0) this.#showHighlight();
    this.#scrollMirror();
  }

  protected override render(): TemplateResult {
    const { busy, disabled, engine, value } = this;
    const empty = value.trim() === '';
    const questions = this.#openQuestions();
    return html`
      <section class="panel" part="panel" aria-labelledby="label">
        <div class="head">
          <label id="label" for="text">${msg('shorthand.label')}</label>
          ${
            engine
              ? html`<span class="engine" part="engine" data-locality=${engine.locality} title=${msg(`engine.${engine.locality}.hint`)}>
                  <span class="dot" aria-hidden="true"></span>${msg(`engine.${engine.locality}`)}
                </span>`
              : nothing
          }
        </div>
        <div class="box" part="field">
          ${
            this.highlights.length > 0
              ? html`<div class="mirror" dir="auto" aria-hidden="true">${cutAt(value, this.highlights).map((piece) =>
                  piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
                )}${'\n'}</div>`
              : nothing
          }
          <textarea
            id="text"
            autocomplete="off"
            dir="auto"
            rows="3"
            spellcheck="true"
            writingsuggestions="false"
            autocapitalize="none"
            placeholder=${msg('shorthand.placeholder')}
            aria-describedby="hint"
            ?disabled=${disabled}
            .value=${live(value)}
            @input=${this.#onInput}
            @scroll=${this.#scrollMirror}
            @keydown=${this.#onKey}
            @keyup=${this.#caret}
            @pointerup=${this.#caret}
          ></textarea>
        </div>
        ${
          questions.length > 0
            ? html`<ul class="questions" aria-label=${msg('shorthand.questions')}>
                ${repeat(
                  questions,
                  (question) => `${question.start}:${question.short}`,
                  (question, index) => this.#question(question, index),
                )}
              </ul>`
            : nothing
        }
        <div class="foot">
          <p class="hint" id="hint">
            ${
              this.refusal
                ? html`<span class="refusal">${this.refusal}</span>`
                : empty
                  ? html`${msg('shorthand.hint')} <span class="example">${msg('shorthand.example')}</span>`
                  : busy
                    ? msg('shorthand.busy')
                    : engine
                      ? html`<span class="keys">${msg('shorthand.keys')}</span>`
                      : nothing
            }
          </p>
          ${
            this.drafted && !busy
              ? html`<button type="button" class="quiet" part="sent" @click=${() => emit(this, 'evenfall-sent-request')}>
                  ${msg('shorthand.sent')}
                </button>`
              : nothing
          }
          ${
            engine
              ? html`<button
                  class=${busy || this.quiet ? 'go plain' : 'go primary'}
                  part="draft"
                  aria-disabled=${!busy && (disabled || empty || !engine.ready)}
                  aria-keyshortcuts=${busy ? nothing : 'Control+Enter Meta+Enter'}
                  @click=${() => (busy ? emit(this, 'evenfall-draft-stop') : this.#request())}
                >
                  ${busy ? html`${icons.stop}${msg('shorthand.stop')}` : msg('shorthand.draft')}
                </button>`
              : nothing
          }
        </div>
      </section>
    `;
  }

  #question(question: ShorthandQuestion, index: number): TemplateResult {
    return html`
      <li>
        <div class="question" part="question" role="group" aria-labelledby=${`question-${index}`}>
        <span id=${`question-${index}`}>${msg('shorthand.means', { short: question.short })}</span>
        <span class="options">
          ${question.options.map(
            (
              option,
            ) => html`<button class="plain" lang="en" ?disabled=${this.disabled} @click=${() => this.#choose(question, option)}>
              ${option}
            </button>`,
          )}
        </span>
      </div>
      </li>
    `;
  }

  /** A question whose short form was edited away has answered itself. */
  #openQuestions(): ShorthandQuestion[] {
    return this.questions.filter(({ start, end, short }) => this.value.slice(start, end) === short);
  }

  #choose({ start, end }: ShorthandQuestion, option: string): void {
    const { field } = this;
    if (!field) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    // The only way to change a field that the person can undo; it fires `input`. Where it is not there, plainly.
    if (!this.ownerDocument.execCommand('insertText', false, option)) {
      field.setRangeText(option, start, end, 'end');
      this.#onInput();
    }
    void this.updateComplete.then(() => this.questionList?.querySelector('button')?.focus({ preventScroll: true }));
  }

  #onInput = (): void => {
    if (!this.field) return;
    this.value = this.field.value;
    emit(this, 'evenfall-shorthand-input', { value: this.value });
  };

  #caret = (): void => {
    const { selectionStart: start, selectionEnd: end } = this.field ?? { selectionStart: 0, selectionEnd: 0 };
    emit(this, 'evenfall-shorthand-caret', { start, end });
  };

  #onKey(event: KeyboardEvent): void {
    if (!isSubmitKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.busy) this.#request();
  }

  #request(): void {
    const { engine } = this;
    if (this.disabled || !engine) return;
    if (this.value.trim() === '') {
      this.refusal = msg('shorthand.empty');
      this.field?.focus();
    } else if (!engine.ready) this.refusal = msg('shorthand.not-ready');
    else emit(this, 'evenfall-draft-request');
  }

  /** Where the browser cannot size a field by its content, we do. */
  #grow(): void {
    const { field } = this;
    if (!field || CSS.supports('field-sizing', 'content')) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  }

  #showHighlight(): void {
    const mark = this.mirror?.querySelector('mark');
    const { field } = this;
    if (!mark || !field) return;
    const top = mark.offsetTop;
    const bottom = top + mark.offsetHeight;
    if (top >= field.scrollTop && bottom <= field.scrollTop + field.clientHeight) return;
    field.scrollTop = top - field.clientHeight / 3;
  }

  #scrollMirror = (): void => {
    if (this.mirror && this.field) this.mirror.scrollTop = this.field.scrollTop;
  };
}

export interface ShorthandInputDetail {
  value: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-shorthand': EvenfallShorthand;
  }
  interface HTMLElementEventMap {
    'evenfall-shorthand-input': CustomEvent<ShorthandInputDetail>;
    'evenfall-draft-request': CustomEvent<undefined>;
    'evenfall-draft-stop': CustomEvent<undefined>;
    'evenfall-sent-request': CustomEvent<undefined>;
    'evenfall-shorthand-caret': CustomEvent<TextSpan>;
  }
}
