import { css, html, nothing, type TemplateResult } from 'lit';
import type { Command as DocumentCommand, NoteDocument, TextRange } from '../../document/index.js';
import { roomsMsg } from '../../localization/index.js';
import { inSight, type Rect } from '../../placing/index.js';
import { EvenfallSelection, type SelectionCommandDetail, type SelectionTool } from '../../rooms/touch/index.js';
import { define } from '../leaf/index.js';
import type { Room, RoomHost } from './room.js';
import { BUTTONS, TOGGLES, type Tool } from './toolbar-buttons.js';
import { Visitor } from './workbench.js';

/** Tools that are wanted for words that are selected, in this order. */
const WANTED: readonly Tool[] = ['bold', 'italic', 'underline', 'bulletList', 'rewrite'];

const keyboardStyles = css`
  .tools {
    inset-block-start: calc(var(--evenfall-toolbar-offset, 0px) + var(--_above, 0px));
  }
`;

/**
 * Writing with fingers: tools beside what is selected, and what a virtual keyboard needs. It covers a part of the page and
 * moves what is left of it, and neither is told to the layout: only `visualViewport` knows.
 */
class TouchRoom extends Visitor implements Room {
  #watched: NoteDocument | undefined;
  #listeners = new AbortController();
  /** Whether the last hand on the note was a finger or a pen; before that, whether the device is one for fingers. */
  #byTouch = matchMedia('(pointer: coarse)').matches;
  #selected: readonly TextRange[] = [];
  /** The selection for which a person wanted no tools. */
  #unwanted: string | undefined;
  #announced = false;
  /** Height of what is in sight. */
  #height = Number.POSITIVE_INFINITY;

  constructor(host: RoomHost) {
    super(host);
    const sheet = keyboardStyles.styleSheet;
    if (sheet) host.editor.shadowRoot?.adoptedStyleSheets.push(sheet);
  }

  renderBeside(): TemplateResult | typeof nothing {
    if (!this.#shown) return nothing;
    return html`<evenfall-selection
      part="selection"
      exportparts="toolbar-button"
      .tools=${toolsOf(this.host.tools.offers)}
      .active=${this.host.tools.active}
      @evenfall-selection-command=${({ detail }: CustomEvent<SelectionCommandDetail>) => this.#run(detail.command as Tool)}
      @evenfall-selection-close=${() => this.#dismiss()}
    ></evenfall-selection>`;
  }

  updated(): void {
    const { document } = this.host;
    if (document && document !== this.#watched) this.#watch(document);
    void this.#bar?.updateComplete.then(() => this.#stand());
  }

  opened(): void {
    this.#selected = [];
  }

  left(): void {
    this.#listeners.abort();
    this.#watched = undefined;
    this.#selected = [];
  }

  key(event: KeyboardEvent): boolean {
    // Not by `defaultPrevented`: ProseMirror prevents Escape always. The menu at the caret lets none past that is its own.
    if (!this.#shown || event.isComposing) return false;
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key === 'Escape') {
      this.#dismiss();
      return true;
    }
    if (key !== 'F10' || !altKey || ctrlKey || metaKey) return false;
    this.#bar?.focus();
    return true;
  }

  get #bar(): EvenfallSelection | null | undefined {
    return this.host.editor.shadowRoot?.querySelector('evenfall-selection');
  }

  get #shown(): boolean {
    return this.#selected.length > 0 && !this.host.locked && nameOf(this.#selected) !== this.#unwanted;
  }

  get #hasFocus(): boolean {
    const { document, editor } = this.host;
    const bar = this.#bar;
    return document?.dom.matches(':focus') || (bar && editor.shadowRoot?.activeElement === bar) || false;
  }

  #watch(document: NoteDocument): void {
    this.#listeners.abort();
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#watched = document;
    document.on('selection', () => this.#look());
    document.on('focus', () => this.#look());
    // Focus may be on its way to the bar.
    document.on('blur', () => this.#soon());
    document.dom.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        this.#byTouch = pointerType !== 'mouse';
      },
      { capture: true, signal },
    );
    const passive = { capture: true, passive: true, signal };
    addEventListener('scroll', () => this.#stand(), passive);
    addEventListener('resize', () => this.#look(), passive);
    visualViewport?.addEventListener('resize', () => this.#onView(), passive);
    visualViewport?.addEventListener('scroll', () => this.#onView(), passive);
    this.#onView();
    this.#soon();
  }

  #soon(): void {
    requestAnimationFrame(() => this.#look());
  }

  /** Whether there is something to offer tools for. */
  #look(): void {
    const { document } = this.host;
    const now = document && this.#byTouch && this.#hasFocus ? document.selection() : [];
    if (nameOf(now) === nameOf(this.#selected)) {
      this.#stand();
      return;
    }
    this.#selected = now;
    if (nameOf(now) !== this.#unwanted) this.#unwanted = undefined;
    this.host.redraw();
  }

  #stand(): void {
    const [first, last] = [this.#selected[0], this.#selected.at(-1)];
    const bar = this.#bar;
    const { document } = this.host;
    if (!first || !last || !bar?.isConnected || !bar.hasUpdated || !document) return;
    const start = document.rectAt(first.section, first.start);
    const end = document.rectAt(last.section, last.end);
    const shown = bar.stand(
      end.top > start.top ? { ...lineOf(document), top: start.top, bottom: end.bottom } : around(start, end),
      this.#free,
    );
    if (!shown || this.#announced) return;
    this.#announced = true;
    this.host.say(roomsMsg('selection.here'));
  }

  /** What is in sight of the note: not under the keyboard, the toolbar, or the sheet of the last note. */
  get #free(): Rect {
    const { shadowRoot } = this.host.editor;
    const sight = inSight();
    const tools = shadowRoot?.querySelector('.tools')?.getBoundingClientRect();
    const sheet = shadowRoot?.querySelector('.beside');
    const over =
      sheet && getComputedStyle(sheet).insetBlockEnd === '0px' ? sheet.getBoundingClientRect().top : undefined;
    return {
      ...sight,
      top: Math.max(sight.top, tools?.bottom ?? 0),
      bottom: Math.min(sight.bottom, over ?? Number.POSITIVE_INFINITY),
    };
  }

  /** The keyboard came or went, or what it leaves was moved. A page that is magnified by two fingers is left alone. */
  #onView(): void {
    const { height, offsetTop, scale } = visualViewport as VisualViewport;
    const keyboard = Math.abs(scale - 1) < 0.01;
    const frame = this.host.editor.shadowRoot?.querySelector<HTMLElement>('.frame');
    frame?.style.setProperty('--_above', `${keyboard ? offsetTop : 0}px`);
    if (keyboard && height < this.#height && this.#watched?.dom.matches(':focus')) this.#watched.reveal();
    this.#height = height;
    this.#stand();
  }

  #run(command: Tool): void {
    const { document } = this.host;
    if (command === 'rewrite') {
      void this.host.visit(command);
      return;
    }
    document?.run(command as DocumentCommand);
    document?.focus();
  }

  #dismiss(): void {
    this.#unwanted = nameOf(this.#selected);
    this.host.redraw();
    this.host.document?.focus();
  }
}

const toolsOf = (offers: ReadonlySet<Tool>): SelectionTool[] =>
  WANTED.filter((wanted) => wanted !== 'rewrite' || offers.has(wanted)).flatMap((wanted) =>
    BUTTONS.flat()
      .filter(({ command }) => command === wanted)
      .map((button) => ({ ...button, toggles: TOGGLES.has(wanted) })),
  );

const nameOf = (ranges: readonly TextRange[]): string =>
  ranges.map(({ section, start, end }) => `${section}:${start}-${end}`).join();

const lineOf = ({ dom }: NoteDocument): Pick<Rect, 'left' | 'right'> => dom.getBoundingClientRect();

const around = (a: Rect, b: Rect): Rect => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

export function createRoom(host: RoomHost): TouchRoom {
  define('evenfall-selection', EvenfallSelection);
  return new TouchRoom(host);
}
