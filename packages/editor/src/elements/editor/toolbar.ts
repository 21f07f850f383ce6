import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { Localized, msg } from '../../localization/index.js';
import { standBeside } from '../../placing/index.js';
import { tokens } from '../../theme/index.js';
import { isPlainKey, leafStyles, listsDiffer, rowStep, toolRowStyles } from '../leaf/index.js';
import { BUTTONS, MORE, OFFERED, TOGGLES, type Tool, type ToolButton } from './toolbar-buttons.js';

/**
 * Formatting, undo and search, one stop of the Tab key; arrows move inside. What has no room is behind “More”.
 *
 * @element evenfall-toolbar
 * @summary The formatting toolbar of the editor.
 *
 * @slot start - Controls of the host before ours.
 * @slot end - Controls of the host after ours.
 * @slot bold - In place of that button; there is one of every name in `replaced`.
 *
 * @fires {CustomEvent<ToolbarCommandDetail>} evenfall-toolbar-command - A button was pressed.
 *
 * @csspart toolbar-button - Every button.
 * @csspart more - What had no room in the row.
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
    toolRowStyles,
    css`
      .bar {
        display: flex;
        align-items: center;
        gap: var(--_space-1);
      }
      .group {
        display: flex;
        gap: 1px;
      }
      .group[hidden] {
        display: none;
      }
      .more {
        position: fixed;
        inset: auto;
        margin: 0;
        padding: var(--_space-1);
        overflow: auto;
        border: 1px solid var(--_line-strong);
        border-radius: var(--_radius-small);
        background: var(--_surface);
        box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
        color: var(--_ink);
      }
      .more:popover-open {
        display: grid;
      }
      .more button {
        justify-content: start;
        gap: var(--_space-3);
        padding-inline: var(--_space-2) var(--_space-4);
        font-size: var(--_size-ui);
      }
      .group + .group {
        margin-inline-start: var(--_space-2);
      }
      button {
        padding: 0;
        font-size: 1rem;
      }
      .quiet[aria-pressed='true'] {
        background: var(--_accent-soft);
        color: var(--_accent);
      }
      .quiet[aria-disabled='true'] {
        background: none;
        color: color-mix(in srgb, var(--_ink-soft) 45%, var(--_surface));
      }
      @media (forced-colors: active) {
        button {
          border-color: transparent;
        }
        .quiet[aria-pressed='true'] {
          border-color: Highlight;
          color: Highlight;
        }
        .quiet[aria-disabled='true'] {
          color: GrayText;
        }
      }
    `,
  ];

  /** Which commands are on where the caret is. */
  @property({ attribute: false, hasChanged: differ }) active: ReadonlySet<Tool> = new Set();

  /** Which commands can be used now. */
  @property({ attribute: false, hasChanged: differ }) possible: ReadonlySet<Tool> = new Set();

  /** Tools that are there only where the host gave what they need. */
  @property({ attribute: false, hasChanged: differ }) offers: ReadonlySet<Tool> = new Set();

  /** Tools for which the host has a control of its own, in the slot of that name. */
  @property({ attribute: false, hasChanged: differ }) replaced: ReadonlySet<Tool> = new Set();

  /** The button Tab comes to. */
  @state() private current: Tool | 'more' = 'bold';

  /** How many groups have room. */
  @state() private fit = BUTTONS.length;

  @queryAll('.group:not([hidden]) > button') private buttons!: NodeListOf<HTMLButtonElement>;
  @queryAll('.bar > slot, .group > slot') private slots!: NodeListOf<HTMLSlotElement>;
  @queryAll('.bar > slot, .group > slot, .group:not([hidden]) > button') private stops!: NodeListOf<HTMLElement>;
  @query('.more') private menu!: HTMLElement | null;
  @query('[data-command=more]') private moreButton!: HTMLElement | null;

  #resize: ResizeObserver | undefined;
  /** The page has laid the row out. To ask before would have it lay out the whole note for that. */
  #laidOut = false;

  get #groups(): ToolButton[][] {
    return BUTTONS.map((group) => group.filter(({ command }) => !OFFERED.has(command) || this.offers.has(command)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize = new ResizeObserver(() => {
      this.#laidOut = true;
      this.#measure();
    });
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#laidOut = false;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="bar" role="toolbar" aria-label=${msg('toolbar.label')} @keydown=${this.#key} @slotchange=${this.#measure}>
        <slot name="start"></slot>
        ${this.#groups.map((group, index) => this.#group(group, index >= this.fit))}
        ${this.fit < BUTTONS.length ? this.#more() : nothing}
        <slot name="end"></slot>
      </div>
    `;
  }

  #group(group: readonly ToolButton[], hidden: boolean): TemplateResult {
    const own = ({ command }: ToolButton) =>
      this.replaced.has(command) ? html`<slot name=${command}></slot>` : nothing;
    const piece = (button: ToolButton) => (this.replaced.has(button.command) ? own(button) : this.#button(button));
    // What is the host's has room always: it cannot go into a menu of ours.
    return hidden
      ? html`<div class="group" role="none" hidden>${group.map((button) => this.#button(button))}</div>${group.map(own)}`
      : html`<div class="group" role="none">${group.map(piece)}</div>`;
  }

  #more(): TemplateResult {
    return html`
      <div class="group" role="none">
        <button
          type="button"
          part="toolbar-button"
          class="quiet"
          data-command="more"
          title=${msg('toolbar.more')}
          aria-label=${msg('toolbar.more')}
          aria-haspopup="menu"
          aria-disabled=${!this.possible.size}
          tabindex=${this.current === 'more' ? 0 : -1}
          popovertarget="more"
          @focus=${() => {
            this.current = 'more';
          }}
        >
          ${MORE}
        </button>
      </div>
      <div
        class="more"
        part="more"
        id="more"
        role="menu"
        popover
        aria-label=${msg('toolbar.more')}
        @toggle=${this.#onToggle}
        @keydown=${this.#onMenuKey}
      >
        ${this.#groups
          .slice(this.fit)
          .flat()
          .filter(({ command }) => !this.replaced.has(command))
          .map(
            ({ command, icon }) => html`<button
              type="button"
              class="quiet"
              role=${TOGGLES.has(command) ? 'menuitemcheckbox' : 'menuitem'}
              data-command=${command}
              tabindex="-1"
              aria-checked=${TOGGLES.has(command) ? String(this.active.has(command)) : nothing}
              aria-disabled=${String(!this.#can(command))}
              @click=${() => {
                this.menu?.hidePopover();
                this.#press(command);
              }}
            >
              ${icon}${msg(`toolbar.${command}`)}
            </button>`,
          )}
      </div>
    `;
  }

  #button({ command, icon, keys, turns }: ToolButton): TemplateResult {
    const label = msg(`toolbar.${command}`);
    return html`<button
      type="button"
      part="toolbar-button"
      class=${turns ? 'quiet turns' : 'quiet'}
      data-command=${command}
      title=${label}
      aria-label=${label}
      aria-keyshortcuts=${keys || null}
      aria-pressed=${TOGGLES.has(command) ? String(this.active.has(command)) : null}
      aria-disabled=${String(!this.#can(command))}
      tabindex=${command === this.current ? 0 : -1}
      @mousedown=${(event: Event) => event.preventDefault()}
      @focus=${() => {
        this.current = command;
      }}
      @click=${() => this.#press(command)}
    >
      ${icon}
    </button>`;
  }

  #can(command: Tool): boolean {
    return this.possible.has(command);
  }

  #press(command: Tool): void {
    if (this.#can(command)) this.dispatchEvent(new CustomEvent('evenfall-toolbar-command', { detail: { command } }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Not within the update that is being measured.
    if (changed.has('offers') || changed.has('replaced')) queueMicrotask(() => this.#measure());
  }

  /** As many groups as have room, one place kept for “More” where not all have. */
  #measure(): void {
    const [button] = this.buttons;
    if (!button || !this.#laidOut) return;
    const own = this.#controls(this.slots).reduce((sum, { clientWidth }) => sum + clientWidth + 4, 0);
    const room = this.clientWidth - own;
    // The gap of the row and the margin of a group, in pixels: near enough for what is counted in buttons.
    const width = (group: readonly unknown[]) => group.length * (button.offsetWidth + 1) + 12;
    const widths = this.#groups.map((group) => width(group.filter(({ command }) => !this.replaced.has(command))));
    const all = widths.reduce((sum, each) => sum + each, 0);
    let fit = BUTTONS.length;
    for (let used = all; fit > 0 && used > room - (fit < BUTTONS.length ? width([1]) : 0); fit--)
      used -= widths[fit - 1] ?? 0;
    if (fit === this.fit) return;
    this.fit = fit;
    if (
      this.current !== 'more' &&
      !BUTTONS.slice(0, fit)
        .flat()
        .some(({ command }) => command === this.current)
    ) {
      this.current = 'bold';
    }
  }

  #onToggle(event: ToggleEvent): void {
    const { menu, moreButton } = this;
    if (event.newState !== 'open' || !menu || !moreButton) return;
    standBeside(menu, moreButton.getBoundingClientRect());
    menu.querySelector('button')?.focus();
  }

  #onMenuKey(event: KeyboardEvent): void {
    const items = [...(this.menu?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(this.shadowRoot?.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    // The row has keys of its own.
    event.stopPropagation();
    if (event.key === 'Escape') {
      // The browser would leave the focus nowhere, and close a dialog of the host.
      event.preventDefault();
      this.menu?.hidePopover();
      this.moreButton?.focus();
    }
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }

  /** Buttons of ours as they are, and what the host put into slots. */
  #controls(stops: NodeListOf<HTMLElement>): HTMLElement[] {
    return [...stops].flatMap((stop) =>
      stop instanceof HTMLSlotElement ? (stop.assignedElements({ flatten: true }) as HTMLElement[]) : stop,
    );
  }

  #key(event: KeyboardEvent): void {
    const path = event.composedPath();
    // A field of the host has these keys for itself.
    if (!isPlainKey(event) || (path[0] as Element).matches('input, select, textarea')) return;
    const controls = this.#controls(this.stops);
    const at = controls.findIndex((control) => path.includes(control));
    const step = rowStep(event, this);
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? controls.length - 1
          : step && (at + step + controls.length) % controls.length;
    if (next === 0 && event.key !== 'Home' && !step) return;
    event.preventDefault();
    controls[next]?.focus();
  }
}

function differ(now: ReadonlySet<Tool>, before: ReadonlySet<Tool> | undefined): boolean {
  return listsDiffer([...now], before && [...before]);
}

export interface ToolbarCommandDetail {
  command: Tool;
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-toolbar': EvenfallToolbar;
  }
  interface HTMLElementEventMap {
    'evenfall-toolbar-command': CustomEvent<ToolbarCommandDetail>;
  }
}
