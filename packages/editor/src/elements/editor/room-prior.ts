import {
  changesSince,
  compareNotes,
  type EarlierNote,
  type Evidence,
  FORMATS,
  type NoteChanges,
  parsePlan,
} from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextRange } from '../../document/index.js';
import { roomsMsg, spokenFormat } from '../../localization/index.js';
import {
  EvenfallPrior,
  earlierIn,
  type PriorChooseDetail,
  type PriorCopyDetail,
  type PriorGoDetail,
  targetOf,
  viewOf,
} from '../../rooms/prior/index.js';
import { isCarried, type PriorNotes } from '../../session/index.js';
import { define } from '../leaf/index.js';
import { learnFormats } from './known-formats.js';
import type { Room, RoomHost } from './room.js';
import { besideStyles, overNoteStyles } from './room-prior.styles.js';
import { Visitor } from './workbench.js';

/** An earlier note beside this one: what both say, what changed, and a sentence carried forward where a person wants it. */
class PriorRoom extends Visitor implements Room {
  /** The pane is there. */
  open = false;
  get pane(): 'prior' | false {
    return this.open && 'prior';
  }

  #id: string | undefined;
  #notes: readonly EarlierNote[] = [];
  #from: PriorNotes | undefined;
  #changes: NoteChanges | undefined;
  #lit = '';
  #given: unknown;

  constructor(host: RoomHost) {
    super(host);
    // An earlier note may be in any of them.
    learnFormats(FORMATS);
    const sheet = besideStyles.styleSheet;
    if (sheet) host.editor.shadowRoot?.adoptedStyleSheets.push(sheet);
    this.opened();
  }

  /** Opens the pane, or closes it. */
  show(): void {
    this.open = !this.open;
    if (this.open) this.#compare();
    else this.host.document?.focus();
    this.host.redraw();
    if (this.open) void this.#focus();
  }

  /** Where there is no toolbar, there is a way here all the same. */
  renderHead(): TemplateResult | typeof nothing {
    if (!this.host.locked || !this.#read().length) return nothing;
    return html`<button type="button" class="fold" data-prior aria-expanded=${this.open} @click=${() => this.show()}>
      ${roomsMsg('prior.toggle')}
    </button>`;
  }

  renderBeside(): TemplateResult | typeof nothing {
    const { session, formats } = this.host;
    if (!this.open || !session) return nothing;
    const notes = this.#read();
    const note = this.#note;
    return html`<evenfall-prior
      class="beside"
      part="beside"
      .notes=${notes.map(({ id, date }) => ({ id, date }))}
      .note=${note && viewOf(note, formats.map(spokenFormat))}
      .changes=${this.#changes}
      .carried=${new Set(session.note.provenance.filter(isCarried).map(({ drafted }) => drafted))}
      .target=${(section: string) =>
        targetOf(
          section,
          formats.find(({ id }) => id === note?.format),
          spokenFormat(session.format),
        )}
      .readonly=${this.host.locked}
      @evenfall-prior-choose=${({ detail }: CustomEvent<PriorChooseDetail>) => this.#choose(detail.id)}
      @evenfall-prior-copy=${({ detail }: CustomEvent<PriorCopyDetail>) => this.#copy(detail)}
      @evenfall-prior-go=${({ detail }: CustomEvent<PriorGoDetail>) => this.#go(detail.place)}
      @evenfall-prior-close=${() => this.show()}
    ></evenfall-prior>`;
  }

  updated(): void {
    const { document, session } = this.host;
    this.#hold();
    if (!document || !session) return;
    this.host.dress(overNoteStyles);
    const shared = this.open ? (this.#changes?.shared.now ?? []) : [];
    const carried = this.#carried();
    // Nothing is drawn anew that stands already.
    const now = JSON.stringify([shared, carried]);
    if (now === this.#lit) return;
    this.#lit = now;
    document.light('shared', shared);
    document.light('carried', carried);
  }

  checked(): void {
    if (this.open) this.#compare();
  }

  opened(): void {
    // From now on the checks hold the note against earlier ones.
    this.host.session?.hold({ compare: compareNotes, formats: this.host.formats });
    this.#lit = '';
    this.#given = undefined;
    this.#hold();
    this.checked();
  }

  /** Holds the note against the plan the host gave; what is none is told by who looks at what a host gives. */
  #hold(): void {
    const { session, editor } = this.host;
    const { treatmentPlan } = editor;
    if (!session || treatmentPlan === this.#given) return;
    this.#given = treatmentPlan;
    try {
      session.hold({ plan: treatmentPlan && parsePlan(treatmentPlan) });
    } catch {
      session.hold({ plan: undefined });
    }
  }

  left(): void {
    this.#lit = '';
  }

  async #focus(): Promise<void> {
    const { editor } = this.host;
    await editor.updateComplete;
    const pane = editor.shadowRoot?.querySelector('evenfall-prior');
    await pane?.updateComplete;
    pane?.focus();
  }

  get #note(): EarlierNote | undefined {
    return this.#notes.find(({ id }) => id === this.#id) ?? this.#notes[0];
  }

  /** The earlier notes, read again when the host gives others. */
  #read(): readonly EarlierNote[] {
    const priorNotes = this.host.session?.against.priorNotes ?? [];
    if (priorNotes !== this.#from) {
      this.#from = priorNotes;
      this.#notes = earlierIn(priorNotes);
    }
    return this.#notes;
  }

  #compare(): void {
    const { session, formats } = this.host;
    this.#read();
    const note = this.#note;
    this.#changes =
      session && note
        ? changesSince({ format: session.format.id, sections: session.content.text() }, note, { formats })
        : undefined;
  }

  #choose(id: string): void {
    this.#id = id;
    this.#compare();
    this.host.redraw();
  }

  #copy({ sentence }: PriorCopyDetail): void {
    const { session, formats } = this.host;
    const note = this.#note;
    if (!session || !note || this.host.locked) return;
    const target = targetOf(
      sentence.section,
      formats.find(({ id }) => id === note.format),
      spokenFormat(session.format),
    );
    if (!target) return;
    const { text, start, end } = sentence;
    session.carryForward(target.id, { note: note.id, text, start, end });
    this.#compare();
    this.host.redraw();
    this.host.say(roomsMsg('prior.copied', { section: target.title }));
  }

  #go(place: Evidence): void {
    this.host.document?.focus(place);
    this.host.document?.highlight([place]);
  }

  /** Where the sentences stand that were carried forward, as far as they stand as they were. */
  #carried(): TextRange[] {
    const { document, session } = this.host;
    if (!document || !session) return [];
    const ids = new Set(session.note.provenance.filter(isCarried).map(({ id }) => id));
    const text = document.text();
    return [...document.sentences()].flatMap(([id, sentence]) => {
      const start = ids.has(id) ? (text[sentence.section]?.lastIndexOf(sentence.text) ?? -1) : -1;
      return start < 0 ? [] : [{ section: sentence.section, start, end: start + sentence.text.length }];
    });
  }
}

export function createRoom(host: RoomHost): PriorRoom {
  define('evenfall-prior', EvenfallPrior);
  return new PriorRoom(host);
}
