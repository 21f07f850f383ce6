import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { emit, icons, leafStyles, toolRowStyles } from '../../elements/leaf/index.js';
import { Localized, msg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';

/**
 * Looks for words in the note. Enter goes to the next place, Shift and Enter to the one before; Escape closes, and the caret
 * is where the last place was.
 *
 * @element evenfall-find
 * @summary The search of the editor.
 *
 * @fires {CustomEvent<FindQueryDetail>} evenfall-find-query - The words changed.
 * @fires {CustomEvent<FindStepDetail>} evenfall-find-step - To the next place, or the one before.
 * @fires {CustomEvent<undefined>} evenfall-find-close - The person is done.
 *
 * @csspart field - Where the words are typed.
 */
export class EvenfallFind extends LitElement {
  static {
    EvenfallFind.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [
    tokens,
    leafStyles,
    toolRowStyles,
    // On a narrow screen the room is for the words: closing the search empties it too.
    css`
      :host {
        flex: 1 0 100%;
        min-inline-size: 0;
      }
      [role='search'] {
        display: flex;
        align-items: center;
        gap: var(--_space-1);
        padding-block: var(--_space-1);
      }
      .field {
        flex: 1 1 8rem;
        min-inline-size: 0;
        max-inline-size: 20rem;
      }
      .count {
        min-inline-size: 2.5rem;
        color: var(--_ink-soft);
        font-size: var(--_size-small);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      button {
        padding: 0;
      }
      .up .icon {
        rotate: 180deg;
      }
      @container (max-width: 26rem) {
        .field::-webkit-search-cancel-button {
          display: none;
        }
      }
      @container (max-width: 20rem) {
        [role='search'] {
          flex-wrap: wrap;
        }
        .field {
          flex-basis: 100%;
        }
      }
    `,
  ];

  /** How many places there are. */
  @property({ type: Number }) count = 0;

  /** Which of them is shown, from 1; 0 for none. */
  @property({ type: Number }) position = 0;

  @state() private words = '';

  @query('input') private field!: HTMLInputElement | null;

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
    this.field?.select();
  }

  protected override render(): TemplateResult {
    const words = this.words;
    return html`
      <div role="search" @keydown=${this.#onKey}>
        <input
          class="field"
          part="field"
          type="search"
          autocomplete="off"
          dir="auto"
          enterkeyhint="search"
          aria-label=${msg('find.label')}
          placeholder=${msg('find.label')}
          @input=${(event: Event) => {
            event.stopPropagation();
            this.words = this.field?.value ?? '';
            emit(this, 'evenfall-find-query', { words: this.words });
          }}
        />
        <span class="count" role="status">${
          words.trim() ? (this.count ? `${this.position}/${this.count}` : msg('find.none')) : ''
        }</span>
        ${this.#button('up', msg('find.before'), icons.down, () => emit(this, 'evenfall-find-step', { direction: -1 }))}
        ${this.#button('down', msg('find.next'), icons.down, () => emit(this, 'evenfall-find-step', { direction: 1 }))}
        ${this.#button('close', msg('find.close'), icons.cross, () => emit(this, 'evenfall-find-close'))}
      </div>
    `;
  }

  #button(name: string, label: string, icon: TemplateResult, act: () => void): TemplateResult {
    return html`<button type="button" class="quiet ${name}" title=${label} aria-label=${label} @click=${act}>${icon}</button>`;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') emit(this, 'evenfall-find-close');
    else if (event.key === 'Enter' && event.target === this.field) {
      emit(this, 'evenfall-find-step', { direction: event.shiftKey ? -1 : 1 });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

export interface FindQueryDetail {
  words: string;
}
export interface FindStepDetail {
  direction: 1 | -1;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-find': EvenfallFind;
  }
  interface HTMLElementEventMap {
    'evenfall-find-query': CustomEvent<FindQueryDetail>;
    'evenfall-find-step': CustomEvent<FindStepDetail>;
    'evenfall-find-close': CustomEvent<undefined>;
  }
}
