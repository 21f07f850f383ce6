import { convertNote, FORMATS, type Format, type Note, previewConversion } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import { roomsMsg, spokenFormat } from '../../localization/index.js';
import {
  type Arrival,
  choicesFor,
  EvenfallFormat,
  type FormatChosenDetail,
  outlineOf,
} from '../../rooms/format/index.js';
import { define } from '../leaf/index.js';
import { learnFormats } from './known-formats.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** Another layout of the note: looked at before it is done, and taken back as long as nothing was written since. */
class FormatRoom extends Visitor implements Room {
  #open = false;
  #chosen: Format | undefined;
  #arrivals: readonly Arrival[] = [];
  /** The note before the last change of format, until the next edit. */
  #before: { readonly note: Note; readonly format: Format } | undefined;
  #replacing = false;

  /** Lets the person choose. */
  show(): void {
    if (this.host.locked || !this.host.session) return;
    this.#open = true;
    this.#choose(undefined);
  }

  /**
   * Lays the note out in another format at once.
   * @throws as `convertNote`
   */
  convert(format: Format): void {
    const { session } = this.host;
    if (!session) return;
    const { note } = convertNote(session.note, format, { from: session.format, check: session.check() });
    this.#replace(note);
  }

  renderNotice(): TemplateResult | typeof nothing {
    const { session } = this.host;
    // A note that was signed since is final: there is no way back from it.
    if (!this.#before || !session || this.host.locked) return nothing;
    return html`<div class="problem keeping" part="keeping" role="status">
      <p>${roomsMsg('format.done', { format: spokenFormat(session.format).title })}</p>
      <button type="button" data-undo-format @click=${() => this.#undo()}>
        ${roomsMsg('format.undo', { format: spokenFormat(this.#before.format).title })}
      </button>
    </div>`;
  }

  renderBeside(): TemplateResult | typeof nothing {
    const { session } = this.host;
    if (!this.#open || !session) return nothing;
    return html`<evenfall-format
      .current=${spokenFormat(session.format).title}
      .formats=${choicesFor(session.format, this.host.formats)}
      .chosen=${this.#chosen}
      .arrivals=${this.#arrivals}
      .blank=${session.blank}
      .waiting=${session.proposals.openCount}
      @evenfall-format-chosen=${({ detail }: CustomEvent<FormatChosenDetail>) => this.#choose(detail.id)}
      @evenfall-format-change=${() => this.#change()}
      @evenfall-format-close=${() => this.#close()}
    ></evenfall-format>`;
  }

  changed(): void {
    // What was written since would be lost with the step back.
    if (!this.#before || this.#replacing) return;
    this.#before = undefined;
    this.host.redraw();
  }

  opened(): void {
    if (this.#replacing) return;
    this.#before = undefined;
    this.#open = false;
  }

  key(event: KeyboardEvent): boolean {
    const undo =
      event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    // A field of its own takes back what was typed in it.
    const [from] = event.composedPath();
    return undo && !(from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement) && this.takeBack();
  }

  /** The change of format is the last thing that was done. */
  get undoable(): boolean {
    return this.#before !== undefined && !this.host.locked && !this.host.document?.can('undo');
  }

  takeBack(): boolean {
    if (!this.undoable) return false;
    this.#undo();
    return true;
  }

  #choose(id: string | undefined): void {
    const { session, formats } = this.host;
    this.#chosen = formats.find((format) => format.id === id);
    this.#arrivals =
      session && this.#chosen
        ? outlineOf(
            previewConversion(session.note, this.#chosen, { from: session.format, check: session.check() }),
            spokenFormat(session.format),
            spokenFormat(this.#chosen),
          )
        : [];
    this.host.redraw();
  }

  #change(): void {
    const { session } = this.host;
    const format = this.#chosen;
    if (!session || !format || session.proposals.openCount) return;
    const before = { note: session.note, format: session.format };
    this.#open = false;
    this.convert(format);
    this.#before = before;
    this.#settle(roomsMsg('format.done', { format: spokenFormat(format).title }));
  }

  #undo(): void {
    const { note, format } = this.#before ?? {};
    if (!note || !format || this.host.locked) return;
    this.#before = undefined;
    this.#replace(note);
    this.#settle(roomsMsg('format.done', { format: spokenFormat(format).title }));
  }

  #replace(note: Note): void {
    this.#replacing = true;
    this.host.replace(note);
    this.#replacing = false;
  }

  /** Back to the note, once it stands. */
  #settle(said: string): void {
    this.host.redraw();
    void this.host.editor.updateComplete.then(() => {
      this.host.editor.focus();
      this.host.say(said);
    });
  }

  #close(): void {
    this.#open = false;
    this.host.redraw();
  }
}

export function createRoom(host: RoomHost): FormatRoom {
  learnFormats(FORMATS);
  define('evenfall-format', EvenfallFormat);
  return new FormatRoom(host);
}
