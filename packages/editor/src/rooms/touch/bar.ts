import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { emit, isPlainKey, leafStyles, rowStep } from '../../elements/leaf/index.js';
import { Localized, type MessageKey, msg, roomsMsg } from '../../localization/index.js';
import type { Rect } from '../../placing/index.js';
import { tokens } from '../../theme/index.js';
import { placeOf } from './place.js';

/** A tool of the toolbar that makes sense for words that are selected. */
export interface SelectionTool {
  readonly command: string;
  readonly icon: TemplateResult;
  readonly keys: string;
  /** It is on or off, and not a way to elsewhere. */
  readonly toggles: boolean;
}

/**
 * Tools for words that were selected by touch, near them: never on them, nor where the system has its handles and menu.
 * One stop of the Tab key; arrows move inside, Escape closes. It takes no focus by itself.
 *
 * @element evenfall-selection
 * @summary Tools beside a selection made by touch.
 *
 * @fires {CustomEvent<SelectionCommandDetail>} evenfall-selection-command - A tool was pressed.
 * @fires {CustomEvent<undefined>} evenfall-selection-close - The person does not want it for this selection.
 *
 * @csspart bar - The row.
 * @csspart toolbar-button - Every button.
 */
export class EvenfallSelection extends LitElement {
  static {
    EvenfallSelection.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [
    tokens,
    leafStyles,
    css`
      :host {
        /* A finger selected the words, also where the device has a mouse. */
        --_target: 2.75rem;
      }
      .bar {
        position: fixed;
        inset: auto;
        inline-size: max-content;
        max-inline-size: calc(100vw - 8px);
        margin: 0;
        padding: var(--_space-1);
        border: 1px solid var(--_line-strong);
        border-radius: var(--_radius);
        background: var(--_surface);
        color: var(--_ink);
        box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
      }
      .bar:popover-open {
        display: flex;
        flex-wrap: wrap;
      }
      button {
        padding: 0;
        font-size: 1.0625rem;
        touch-action: manipulation;
      }
      button:hover {
        background: color-mix(in srgb, var(--_ink) 7%, transparent);
      }
      button[aria-pressed='true'] {
        background: var(--_accent-soft);
        color: var(--_accent);
      }
      @media (forced-colors: active) {
        button {
          border-color: transparent;
        }
        button[aria-pressed='true'] {
          border-color: Highlight;
          color: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) tools: readonly SelectionTool[] = [];

  /** Which of them are on. */
  @property({ attribute: false }) active: ReadonlySet<string> = new Set();

  /** The button Tab comes to. */
  @state() private current = 0;

  @query('.bar') private bar!: HTMLElement | null;
  @queryAll('button') private buttons!: NodeListOf<HTMLButtonElement>;

  override focus(options?: FocusOptions): void {
    this.buttons[this.current]?.focus(options);
  }

  /** Stands beside these words in what is in sight; false where there is no room and nothing is shown. */
  stand(selected: Rect, free: Rect): boolean {
    const { bar } = this;
    if (!bar) return false;
    if (!bar.matches(':popover-open')) bar.showPopover();
    const place = placeOf(selected, { width: bar.offsetWidth, height: bar.offsetHeight }, free);
    if (place) {
      bar.style.left = `${place.left}px`;
      bar.style.top = `${place.top}px`;
    } else bar.hidePopover();
    return place !== undefined;
  }

  protected override render(): TemplateResult {
    return html`
      <div
        class="bar"
        part="bar"
        popover="manual"
        role="toolbar"
        aria-label=${roomsMsg('selection.label')}
        @keydown=${this.#onKey}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${this.tools.map((tool, index) => this.#button(tool, index))}
      </div>
    `;
  }

  #button({ command, icon, keys, toggles }: SelectionTool, index: number): TemplateResult {
    const label = msg(`toolbar.${command}` as MessageKey);
    return html`<button
      type="button"
      part="toolbar-button"
      data-command=${command}
      title=${label}
      aria-label=${label}
      aria-keyshortcuts=${keys || nothing}
      aria-pressed=${toggles ? String(this.active.has(command)) : nothing}
      tabindex=${index === this.current ? 0 : -1}
      @focus=${() => {
        this.current = index;
      }}
      @click=${() => emit(this, 'evenfall-selection-command', { command })}
    >
      ${icon}
    </button>`;
  }

  #onKey(event: KeyboardEvent): void {
    if (!isPlainKey(event)) return;
    const { length } = this.buttons;
    const step = rowStep(event, this);
    if (event.key === 'Escape') emit(this, 'evenfall-selection-close');
    else if (event.key === 'Home') this.buttons[0]?.focus();
    else if (event.key === 'End') this.buttons[length - 1]?.focus();
    else if (step) this.buttons[(this.current + step + length) % length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

export interface SelectionCommandDetail {
  command: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-selection': EvenfallSelection;
  }
  interface HTMLElementEventMap {
    'evenfall-selection-command': CustomEvent<SelectionCommandDetail>;
    'evenfall-selection-close': CustomEvent<undefined>;
  }
}
