import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { property, queryAll, state } from 'lit/decorators.js';
import type { Command } from '../../document/index.js';
import { Localized, msg } from '../../localization/index.js';
import { tokens } from '../../theme/index.js';
import { isPlainKey, leafStyles, rowStep } from '../leaf/index.js';

const path = (d: string): TemplateResult =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" class="icon"><path d=${d} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path></svg>`;

const BUTTONS: readonly (readonly { command: Command; icon: TemplateResult; keys: string; turns?: boolean }[])[] = [
  [
    { command: 'bold', icon: path('M5 3h3.5a2.4 2.4 0 010 4.8H5zM5 7.8h4.2a2.6 2.6 0 010 5.2H5z'), keys: 'Control+B' },
    { command: 'italic', icon: path('M7 3h4M5 13h4M9.2 3L6.8 13'), keys: 'Control+I' },
    { command: 'underline', icon: path('M5 3v4.5a3 3 0 006 0V3M4 13.5h8'), keys: 'Control+U' },
  ],
  [
    { command: 'bulletList', icon: path('M6.5 4h7M6.5 8h7M6.5 12h7M2.8 4h.01M2.8 8h.01M2.8 12h.01'), keys: '' },
    {
      command: 'orderedList',
      icon: path(
        'M6.5 4h7M6.5 8h7M6.5 12h7M2.2 3.4l.9-.6v2.7M2 9.4c1.900-1.600 1.600-2.300.9-2.300s-.9.5-.9.5M2.100 11h1.200l-.600 1c.900 0 .900 1.500-.700 1.200',
      ),
      keys: '',
    },
  ],
  [
    {
      command: 'undo',
      icon: path('M5.500 3.500L3 6l2.500 2.500M3.200 6H9.500a3.500 3.500 0 010 7H7'),
      keys: 'Control+Z',
      turns: true,
    },
    {
      command: 'redo',
      icon: path('M10.500 3.500L13 6l-2.500 2.500M12.800 6H6.500a3.500 3.500 0 000 7H9'),
      keys: 'Control+Shift+Z',
      turns: true,
    },
  ],
];

const TOGGLES: ReadonlySet<Command> = new Set(['bold', 'italic', 'underline', 'bulletList', 'orderedList']);

/**
 * Formatting and undo, one stop of the Tab key; arrows move inside.
 *
 * @element evenfall-toolbar
 * @summary The formatting toolbar of the editor.
 *
 * @slot start - Controls of the host before ours.
 * @slot end - Controls of the host after ours.
 *
 * @fires {CustomEvent<ToolbarCommandDetail>} evenfall-toolbar-command - A button was pressed.
 *
 * @csspart toolbar-button - Every button.
 */
export class EvenfallToolbar extends LitElement {
  static {
    EvenfallToolbar.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [
    tokens,
    leafStyles,
    css`
      :host {
        --_target: 2rem;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-1);
      }
      .group {
        display: flex;
        gap: 1px;
      }
      .group + .group {
        margin-inline-start: var(--_space-2);
      }
      button {
        padding: 0;
        color: var(--_ink-soft);
        font-size: 1rem;
      }
      button:hover {
        background: color-mix(in srgb, var(--_ink) 7%, transparent);
        color: var(--_ink);
      }
      button[aria-pressed='true'] {
        background: var(--_accent-soft);
        color: var(--_accent);
      }
      button[aria-disabled='true'] {
        background: none;
        color: color-mix(in srgb, var(--_ink-soft) 45%, var(--_surface));
      }
      @media (forced-colors: active) {
        button {
          border-color: transparent;
        }
        button[aria-pressed='true'] {
          border-color: Highlight;
          color: Highlight;
        }
        button[aria-disabled='true'] {
          color: GrayText;
        }
      }
    `,
  ];

  /** Which commands are on where the caret is. */
  @property({ attribute: false }) active: ReadonlySet<Command> = new Set();

  /** Which commands can be used now. */
  @property({ attribute: false }) possible: ReadonlySet<Command> = new Set();

  /** The button Tab comes to. */
  @state() private current: Command = 'bold';

  @queryAll('.group button') private buttons!: NodeListOf<HTMLButtonElement>;

  protected override render(): TemplateResult {
    return html`
      <div class="bar" role="toolbar" aria-label=${msg('toolbar.label')} @keydown=${this.#key}>
        <slot name="start"></slot>
        ${BUTTONS.map(
          (group) => html`<div class="group" role="none">${group.map((button) => this.#button(button))}</div>`,
        )}
        <slot name="end"></slot>
      </div>
    `;
  }

  #button({ command, icon, keys, turns }: (typeof BUTTONS)[number][number]): TemplateResult {
    const label = msg(`toolbar.${command}`);
    return html`<button
      type="button"
      part="toolbar-button"
      class=${turns ? 'turns' : ''}
      data-command=${command}
      title=${label}
      aria-label=${label}
      aria-keyshortcuts=${keys || null}
      aria-pressed=${TOGGLES.has(command) ? String(this.active.has(command)) : null}
      aria-disabled=${String(!this.possible.has(command))}
      tabindex=${command === this.current ? 0 : -1}
      @mousedown=${(event: Event) => event.preventDefault()}
      @focus=${() => {
        this.current = command;
      }}
      @click=${() => {
        if (!this.possible.has(command)) return;
        this.dispatchEvent(new CustomEvent('evenfall-toolbar-command', { detail: { command } }));
      }}
    >
      ${icon}
    </button>`;
  }

  #key(event: KeyboardEvent): void {
    if (!isPlainKey(event)) return;
    const buttons = [...this.buttons];
    const at = buttons.findIndex((button) => button.dataset.command === this.current);
    const step = rowStep(event, this);
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? buttons.length - 1
          : step && (at + step + buttons.length) % buttons.length;
    if (next === 0 && event.key !== 'Home' && !step) return;
    event.preventDefault();
    buttons[next]?.focus();
  }
}

export interface ToolbarCommandDetail {
  command: Command;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-toolbar': EvenfallToolbar;
  }
  interface HTMLElementEventMap {
    'evenfall-toolbar-command': CustomEvent<ToolbarCommandDetail>;
  }
}
