import type { Locality, RewriteRequest } from '@evenfall/ai-client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  emit,
  focusIsLost,
  icons,
  isPlainKey,
  isSubmitKey,
  leafStyles,
  listsDiffer,
  rowStep,
  toolRowStyles,
} from '../../elements/leaf/index.js';
import { Localized, msg, reviewMsg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import type {} from './events.js';
import { isOpen, type RewriteItem, renderItem } from './item.js';
import { rewriteStyles } from './panel.styles.js';

type Intent = Extract<RewriteRequest['intent'], string>;

/** What can be asked for, in the order of the keys 1 to 5. */
const INTENTS = ['shorten', 'expand', 'formalize', 'plain', 'grammar'] as const satisfies readonly Intent[];

/**
 * Suggests other words for passages of the note and changes none of them: what would change is shown word by word, and
 * accepted, edited or rejected by mouse, touch or one hand on the keyboard. 1 to 5 choose what to ask for; ↑ ↓ or J K
 * move, Enter or A accepts, E edits, X or Delete rejects, U takes the last step back, Escape closes.
 *
 * @element evenfall-rewrite
 * @summary Other words for a selection, as a suggestion.
 *
 * @fires {CustomEvent<RewriteAskDetail>} evenfall-rewrite-ask - Rewrite so.
 * @fires {CustomEvent<RewriteAcceptDetail>} evenfall-rewrite-accept - Put this suggestion in the place of the passage.
 * @fires {CustomEvent<RewriteIdDetail>} evenfall-rewrite-reject - Leave the passage as it is.
 * @fires {CustomEvent<undefined>} evenfall-rewrite-undo - Take the last step back.
 * @fires {CustomEvent<undefined>} evenfall-rewrite-stop - Stop rewriting.
 * @fires {CustomEvent<undefined>} evenfall-rewrite-sent - Show what was sent.
 * @fires {CustomEvent<undefined>} evenfall-rewrite-close - The person is done.
 *
 * @csspart panel - Everything.
 * @csspart item - One passage.
 * @csspart text - Its words, with what would change.
 * @csspart flag - What to look at before accepting.
 */
export class EvenfallRewrite extends LitElement {
  static {
    EvenfallRewrite.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, toolRowStyles, rewriteStyles];

  /** The passages that are not decided about. */
  @property({ attribute: false, hasChanged: listsDiffer }) items: readonly RewriteItem[] = [];

  /** What was asked for. */
  @property({ attribute: false }) intent: Intent | 'instruction' | undefined;

  /** Suggestions are being written. */
  @property({ type: Boolean }) busy = false;

  /** Instructions in words are followed: only a model can. */
  @property({ type: Boolean }) instructions = false;

  /** Who rewrites, and where the words would go. */
  @property({ attribute: false }) engine: { readonly locality: Locality } | undefined;

  /** Something was asked for, so that what was sent can be shown. */
  @property({ type: Boolean }) asked = false;

  @state() private activeId: number | undefined;
  @state() private editingId: number | undefined;

  @query('.panel') private panel!: HTMLElement | null;
  @query('.own .field') private own!: HTMLInputElement | null;

  #hadFocus = false;

  /** Puts focus on the first suggestion that waits, else on what to ask for. */
  override focus(options?: FocusOptions): void {
    const target = this.#item(this.activeId) ?? this.panel?.querySelector<HTMLElement>('.intents button');
    target?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    if (!changed.has('items')) return;
    const open = this.items.filter(isOpen);
    const stays = (id: number | undefined) => open.some((item) => item.id === id);
    if (!stays(this.editingId)) this.editingId = undefined;
    if (!stays(this.activeId)) {
      const after = open.find(({ id }) => id > (this.activeId ?? -1));
      this.activeId = (after ?? open.at(-1))?.id;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('items') && this.#hadFocus && focusIsLost(this.ownerDocument)) this.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { items, busy } = this;
    return html`
      <section class="panel" part="panel" aria-labelledby="title" @keydown=${this.#onKey}>
        <div class="head">
          <span><span class="title" id="title">${reviewMsg('rewrite.label')}</span>
            <span class="what">${reviewMsg('rewrite.what', { count: items.length })}</span></span>
          <button
            type="button"
            class="quiet close"
            title=${reviewMsg('rewrite.close')}
            aria-label=${reviewMsg('rewrite.close')}
            @click=${() => emit(this, 'evenfall-rewrite-close')}
          >
            ${icons.cross}
          </button>
        </div>
        <div class="intents" role="group" aria-label=${reviewMsg('rewrite.intents')}>
          ${INTENTS.map(
            (intent, index) => html`<button
              type="button"
              class="plain"
              data-intent=${intent}
              aria-pressed=${this.intent === intent}
              aria-keyshortcuts=${index + 1}
              @click=${() => this.#ask(intent)}
            >
              ${reviewMsg(`rewrite.${intent}`)}
            </button>`,
          )}
        </div>
        ${this.instructions ? this.#renderOwn() : nothing}
        ${items.some(isOpen) ? html`<p class="not-yet">${reviewMsg('rewrite.not-yet')}</p>` : nothing}
        <ul aria-busy=${busy}>
          ${repeat(
            items,
            ({ id }) => id,
            (item, index) => this.#renderItem(item, index),
          )}
        </ul>
        <div class="foot">
          <span role="status">${
            busy ? reviewMsg('rewrite.busy') : this.engine ? msg(`engine.${this.engine.locality}`) : nothing
          }</span>
          ${
            busy
              ? html`<button type="button" class="plain" @click=${() => emit(this, 'evenfall-rewrite-stop')}>${icons.stop}${reviewMsg('rewrite.stop')}</button>`
              : this.asked
                ? html`<button type="button" class="quiet" data-sent @click=${() => emit(this, 'evenfall-rewrite-sent')}>${reviewMsg('sent.show')}</button>`
                : nothing
          }
        </div>
      </section>
    `;
  }

  #renderOwn(): TemplateResult {
    return html`<form
      class="own"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const instruction = this.own?.value.trim();
        if (instruction) this.#ask({ instruction });
        else this.own?.focus();
      }}
    >
      <input
        class="field"
        autocomplete="off"
        dir="auto"
        maxlength="300"
        aria-label=${reviewMsg('rewrite.instruction')}
        placeholder=${reviewMsg('rewrite.instruction')}
      />
      <button class="plain">${reviewMsg('rewrite.instruction.go')}</button>
    </form>`;
  }

  #renderItem(item: RewriteItem, index: number): TemplateResult {
    const { id } = item;
    const state = {
      index,
      count: this.items.length,
      active: id === this.activeId,
      editing: id === this.editingId,
    };
    return renderItem(item, state, {
      focused: () => {
        if (isOpen(item)) this.activeId = id;
      },
      accept: () => emit(this, 'evenfall-rewrite-accept', { id }),
      edit: () => this.#edit(id),
      reject: () => emit(this, 'evenfall-rewrite-reject', { id }),
      saveEdit: () => this.#saveEdit(id),
      cancelEdit: () => this.#cancelEdit(),
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') {
      if (this.editingId !== undefined) this.#cancelEdit();
      else emit(this, 'evenfall-rewrite-close');
    } else if (this.editingId !== undefined) {
      if (!isSubmitKey(event)) return;
      this.#saveEdit(this.editingId);
    } else if (target.localName === 'input' || !isPlainKey(event)) return;
    // Enter on a button presses that button.
    else if (event.key === 'Enter' && target.localName === 'button') return;
    else if (!this.#act(event, target)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #act(event: KeyboardEvent, target: HTMLElement): boolean {
    const intent = INTENTS[Number(event.key) - 1];
    if (intent) {
      this.#ask(intent);
      return true;
    }
    const buttons = [...(this.panel?.querySelectorAll<HTMLElement>('.intents button') ?? [])];
    const step = rowStep(event, this);
    if (step && buttons.includes(target)) {
      buttons.at((buttons.indexOf(target) + step) % buttons.length)?.focus();
      return true;
    }
    const open = this.items.filter(isOpen);
    const at = open.findIndex(({ id }) => id === this.activeId);
    const id = open[at]?.id;
    const move = (to: number) => this.#item(open[Math.min(Math.max(to, 0), open.length - 1)]?.id)?.focus();
    const onItem = target.closest('.item') !== null;
    const act = {
      ArrowDown: () => move(onItem ? at + 1 : at),
      j: () => move(onItem ? at + 1 : at),
      ArrowUp: () => move(at - 1),
      k: () => move(at - 1),
      Enter: () => id !== undefined && emit(this, 'evenfall-rewrite-accept', { id }),
      a: () => id !== undefined && emit(this, 'evenfall-rewrite-accept', { id }),
      e: () => id !== undefined && this.#edit(id),
      x: () => id !== undefined && emit(this, 'evenfall-rewrite-reject', { id }),
      Delete: () => id !== undefined && emit(this, 'evenfall-rewrite-reject', { id }),
      u: () => emit(this, 'evenfall-rewrite-undo'),
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    act?.();
    return act !== undefined;
  }

  #ask(intent: RewriteRequest['intent']): void {
    emit(this, 'evenfall-rewrite-ask', { intent });
  }

  #edit(id: number): void {
    this.editingId = id;
    void this.updateComplete.then(() => {
      const field = this.panel?.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  }

  #saveEdit(id: number): void {
    const text = this.panel?.querySelector('textarea')?.value.replace(/\s+/g, ' ').trim();
    if (!text) return;
    this.editingId = undefined;
    emit(this, 'evenfall-rewrite-accept', { id, text });
  }

  #cancelEdit(): void {
    const id = this.editingId;
    this.editingId = undefined;
    void this.updateComplete.then(() => this.#item(id)?.focus());
  }

  #item(id: number | undefined): HTMLElement | null {
    return id === undefined ? null : (this.panel?.querySelector<HTMLElement>(`.item[data-id="${id}"]`) ?? null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-rewrite': EvenfallRewrite;
  }
}
