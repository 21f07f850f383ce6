import { FORMATS, type Format } from '@evenfall/templates';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Localized, recordMsg, spokenFormat } from '../../localization/index.js';
import {
  append,
  cosignState,
  type DiffPart,
  diffWords,
  type EntryDraft,
  firstBroken,
  type NoteRecord,
  openRecord,
  RecordError,
  type SignedNote,
  type Signer,
} from '../../record/index.js';
import { tokens } from '../../theme/index.js';
import { icons, leafStyles, localeOf } from '../leaf/index.js';
import { EvenfallNoteEntry } from './entry.js';
import type { EntryWriteDetail, EvenfallNoteEventMap } from './events.js';
import { noteStyles } from './note.styles.js';
import {
  type NoteLook,
  renderChips,
  renderEncounter,
  renderEntries,
  renderSections,
  renderSignature,
  renderUnsorted,
} from './note-parts.js';

/**
 * A signed note, to read and to print, with all that came after it: addenda, corrections beside the words they correct,
 * co-signatures. Where there is an `author`, they can add to it; the note itself never changes (SIGNED-IS-FINAL).
 *
 * @element evenfall-note
 * @summary A signed note with its addenda, corrections and co-signature, to read and to print.
 *
 * @fires {CustomEvent<RecordChangeDetail>} evenfall-record-change - Something was added: this is the record to keep.
 * @fires {CustomEvent<{ error: Error }>} evenfall-record-error - The value cannot be opened, was changed after signing, or an entry was not made.
 *
 * @csspart paper - Everything.
 * @csspart state - What the note is, in a word.
 * @csspart encounter - Date, time and service.
 * @csspart section - A section of the note.
 * @csspart provenance - Where the words of a section are from.
 * @csspart entry - Something that was added after the signature.
 * @csspart entries - All of them that stand at no section.
 * @csspart signature - Who signed when, and the seal.
 * @csspart actions - The buttons; never printed.
 */
export class EvenfallNote extends LitElement {
  static {
    EvenfallNote.addInitializer((host) => {
      new Localized(host);
    });
  }

  static override styles = [tokens, leafStyles, noteStyles];

  /** A signed note or its record, as object or JSON; null as long as a host waits for it. */
  @property({ attribute: false }) value: NoteRecord | SignedNote | string | null | undefined;

  /** The formats there are, for the titles of sections; ours where none are given. */
  @property({ attribute: false }) formats: readonly Format[] = FORMATS;

  /** Show where the words are from. */
  @property({ type: Boolean, reflect: true }) provenance = false;

  /** Who may add to the note here, and sign what they add. Without one it is only read. */
  @property({ attribute: false }) author: Signer | undefined;

  /** Level of the note's title as a heading, 1 to 5; sections are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private record: NoteRecord | undefined;
  @state() private failed = false;
  /** Where the record was changed after it was signed; null where that could not be found out. */
  @state() private broken: string | null | undefined;
  @state() private problem: string | undefined;

  /** Adds an entry by `author`. Gives the record, or undefined and an event that says why not. */
  async add(draft: EntryDraft): Promise<NoteRecord | undefined> {
    const { record } = this;
    if (!record) return undefined;
    try {
      this.value = await append(record, draft, this.author ?? { name: '' });
      this.problem = undefined;
      this.#tell('evenfall-record-change', { record: this.value });
      return this.value;
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      this.problem = recordMsg(
        error.code === 'newer_version' || error.code === 'not_signed' ? 'error' : `error.${error.code}`,
      );
      this.#tell('evenfall-record-error', { error });
      return undefined;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this.broken = undefined;
    this.failed = false;
    this.record = undefined;
    if (this.value == null) return;
    try {
      this.record = openRecord(this.value);
      void this.#verify(this.record);
    } catch (error) {
      this.failed = true;
      this.#tell('evenfall-record-error', { error: error as Error });
    }
  }

  protected override render(): TemplateResult {
    const { record } = this;
    if (!record)
      return html`<p class="nothing" role=${this.failed ? 'alert' : 'status'}>
        ${recordMsg(this.failed ? 'error' : 'note.waiting')}
      </p>`;
    const cosign = cosignState(record);
    const look = this.#look(record);
    return html`<article class="paper" part="paper" aria-label=${recordMsg('note.label')}>
      <header class="head">
        <div class="title" role="heading" aria-level=${this.headingLevel}>${look.format?.title ?? record.note.format.id}</div>
        ${renderChips({ cosign, late: record.note.signature.late !== undefined, broken: this.broken != null })}
        <div class="actions" part="actions">
          <button
            type="button"
            class="quiet"
            aria-pressed=${this.provenance}
            @click=${() => {
              this.provenance = !this.provenance;
            }}
          >
            ${recordMsg('provenance.show')}
          </button>
          <button type="button" class="quiet" @click=${() => this.ownerDocument.defaultView?.print()}>
            ${recordMsg('print')}
          </button>
        </div>
      </header>
      ${this.#renderSeal()} ${renderEncounter(look)} ${renderSections(look)} ${renderUnsorted(look)} ${renderSignature(look)}
      ${renderEntries(look)}
      ${
        this.author && this.broken === undefined
          ? html`<evenfall-note-entry
              .record=${record}
              .format=${look.format}
              .author=${this.author}
              .cosign=${cosign.state}
              .problem=${this.problem}
              @evenfall-entry-write=${({ detail }: CustomEvent<EntryWriteDetail>) => this.add(detail.draft)}
            ></evenfall-note-entry>`
          : nothing
      }
    </article>`;
  }

  #renderSeal(): TemplateResult | typeof nothing {
    const { broken } = this;
    if (broken === undefined) return nothing;
    const text = broken === null ? 'unverified' : broken.startsWith('entries') ? 'tampered.entries' : 'tampered.note';
    return html`<p class="seal-broken" role="alert">${icons.lock}<span>${recordMsg(text)}</span></p>`;
  }

  #look(record: NoteRecord): NoteLook {
    const lang = localeOf(this);
    const shown = (iso: string, options: Intl.DateTimeFormatOptions) =>
      Number.isNaN(Date.parse(iso)) ? iso : new Intl.DateTimeFormat(lang, options).format(new Date(iso));
    return {
      record,
      format: this.formats.map(spokenFormat).find(({ id }) => id === record.note.format.id),
      provenance: this.provenance,
      level: Math.min(Math.max(this.headingLevel, 1), 5) + 1,
      date: (iso) => shown(iso, { dateStyle: 'long', timeStyle: 'short' }),
      time: (iso) => shown(iso, { timeStyle: 'short' }),
      day: (iso) => shown(iso, { dateStyle: 'long' }),
      diff: (before, after) => this.#diff(before, after),
    };
  }

  /** Once for each pair of texts, not once for each drawing. */
  readonly #diffs = new Map<string, readonly DiffPart[]>();
  #diff(before: string, after: string): readonly DiffPart[] {
    const key = JSON.stringify([before, after]);
    const parts = this.#diffs.get(key) ?? diffWords(before, after);
    this.#diffs.set(key, parts);
    return parts;
  }

  async #verify(record: NoteRecord): Promise<void> {
    const broken = await firstBroken(record).catch(() => null);
    if (record !== this.record) return;
    this.broken = broken;
    if (broken) this.#tell('evenfall-record-error', { error: new RecordError('tampered', broken) });
  }

  #tell<K extends keyof EvenfallNoteEventMap>(type: K, detail: EvenfallNoteEventMap[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Registers `<evenfall-note>` and the part it is composed of; doing so twice does no harm. */
export function defineNote(): void {
  if (!globalThis.customElements) return;
  if (!customElements.get('evenfall-note-entry')) customElements.define('evenfall-note-entry', EvenfallNoteEntry);
  if (!customElements.get('evenfall-note')) customElements.define('evenfall-note', EvenfallNote);
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-note': EvenfallNote;
  }
}
