import { convertNote, FORMATS, type Format, type Note, previewConversion } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../document/index.js';
import { roomsMsg, spokenFormat } from '../../localization/index.js';
import {
  type Arrival,
  choicesFor,
  EvenfallFormat,
  type FormatChosenDetail,
  outlineOf,
} from '../../rooms/format/index.js';
import { define } from '../leaf/index.js';
import { FormatTrail } from './format-trail.js';
import { learnFormats } from './known-formats.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** Another layout of the note: looked at before it is done, and from then on a step that is undone and redone among others. */
class FormatRoom extends Visitor implements Room {
  readonly #trail = new FormatTrail(this.host);
  #open = false;
  #chosen: Format | undefined;
  #arrivals: readonly Arrival[] = [];
  /** Nothing was done since a person chose this format: the way back is offered in words too. */
  #fresh = false;
  #replacing = false;

  /** Lets the person choose. */
  show(): void {
    if (this.host.locked || !this.host.session) return;
    this.#open = true;
    this.#choose(undefined);
  }

  /**
   * Lays the note out in another format at once and for good: a host wants it so.
   * @throws as `convertNote`
   */
  convert(format: Format): void {
    const note = this.#inFormat(format);
    if (note) this.host.replace(note);
  }

  renderNotice(): TemplateResult | typeof nothing {
    const { session } = this.host;
    const before = this.#fresh && this.#trail.to('undo');
    if (!before || !session) return nothing;
    return html`<div class="problem keeping" part="keeping" role="status">
      <p>${roomsMsg('format.done', { format: spokenFormat(session.format).title })}</p>
      <button type="button" data-undo-format @click=${() => this.step('undo', true)}>
        ${roomsMsg('format.undo', { format: spokenFormat(before.format).title })}
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
    this.#trail.changed();
    if (!this.#fresh) return;
    this.#fresh = false;
    this.host.redraw();
  }

  opened(): void {
    this.#fresh = false;
    if (this.#replacing) return;
    this.#trail.clear();
    this.#open = false;
  }

  updated(): void {
    // A step to another layout waits for what the selection does not tell: that drafted sentences are decided.
    if (this.#trail.any) this.host.tools.formatting.refresh();
  }

  /** Goes to the layout that a step leads to; false where it leads to none. Without `go` it is only asked. */
  step(step: Step, go: boolean): boolean {
    const to = this.#trail.to(step);
    if (!to || !go) return to !== undefined;
    this.#replace(() => this.#trail.go(step));
    // The next key may be there before anything is drawn.
    this.host.editor.focus();
    this.#settle(step === 'undo' ? 'format.again' : 'format.done');
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
    const { session, locked } = this.host;
    if (!this.#chosen || locked || session?.proposals.openCount) return;
    const note = this.#inFormat(this.#chosen);
    if (!note) return;
    this.#open = false;
    this.#replace(() => this.#trail.add(note));
    this.#fresh = true;
    this.#settle('format.done');
  }

  #inFormat(format: Format): Note | undefined {
    const { session } = this.host;
    return session && convertNote(session.note, format, { from: session.format, check: session.check() }).note;
  }

  #replace(act: () => void): void {
    this.#replacing = true;
    try {
      act();
    } finally {
      this.#replacing = false;
    }
  }

  /** Back to the note, once it stands. */
  #settle(said: 'format.done' | 'format.again'): void {
    const { editor, session } = this.host;
    this.host.redraw();
    void editor.updateComplete.then(() => {
      editor.focus();
      if (session) this.host.say(roomsMsg(said, { format: spokenFormat(session.format).title }));
    });
  }

  /** Back to where the person came from; where that is nowhere to be seen, to the note. */
  #close(): void {
    const { editor } = this.host;
    this.#open = false;
    this.host.redraw();
    if (!editor.matches(':focus-within')) editor.focus();
  }
}

export function createRoom(host: RoomHost): FormatRoom {
  learnFormats(FORMATS);
  define('evenfall-format', EvenfallFormat);
  return new FormatRoom(host);
}
