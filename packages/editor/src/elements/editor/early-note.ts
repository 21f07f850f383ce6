import {
  type AnyFormat,
  blankNote,
  dap,
  type EncounterContext,
  type Format,
  type Note,
  noteText,
  soap,
  textBlocks,
} from '@evenfall/templates';
import { spokenFormat } from '../../localization/index.js';
import type { DraftStore } from '../../storage/index.js';
import type { EarlyKeeping } from './early-keeping.js';
import { asGiven, peekNote, wholeFormats } from './peek.js';
import type { Handover, NoteHolder } from './shell.js';
import type { Surface, SurfaceLook } from './surface.js';

/** The formats the shell knows by itself; the workbench knows them all. */
const FIRST_FORMATS: readonly Format[] = [soap, dap];

/** What a host says of new notes. */
export interface NewNotes {
  readonly format: string;
  readonly formats: readonly Format[] | undefined;
  readonly context: EncounterContext | undefined;
  readonly draftStore: DraftStore | undefined;
  readonly draftKey: string;
}

/** The note while there is no workbench yet: shown and written in plainly, not validated. */
export class EarlyNote implements NoteHolder {
  #note: Note | undefined;
  /** A value that waits for the workbench to be opened; undefined where a new note was begun. */
  raw: unknown;
  #keeping: Promise<EarlyKeeping> | undefined;

  constructor(
    private readonly surface: Surface,
    private readonly host: NewNotes,
    private readonly look: () => SurfaceLook,
  ) {}

  /** There are no words to show, and no place to write any. */
  get locked(): boolean {
    return !this.#note;
  }

  get blank(): boolean {
    return this.raw === undefined && Object.values(this.surface.plainText ?? {}).every((text) => !text.trim());
  }

  /** The title of the format, where it is one of those known here. */
  get title(): string | undefined {
    return this.#formatOf(this.#note?.format.id ?? this.host.format)?.title;
  }

  /**
   * The note with the words of the plain surface in it. Sections that were changed are plain here; the workbench
   * merges them into their formatting when it arrives.
   */
  get value(): Note | undefined {
    const note = this.#note;
    if (!note) return asGiven(this.raw);
    const text = this.surface.plainText ?? {};
    const before = noteText(note).sections;
    return {
      ...note,
      sections: note.sections.map((section) => {
        const { id } = section;
        const words = text[id] ?? before[id];
        return words === before[id] ? section : { id, content: textBlocks(words ?? '') };
      }),
    };
  }

  /** Shows a value as far as it can be read without validating it; null or nothing begins a new note. */
  open(raw: unknown): void {
    const { context } = this.host;
    const isNew = (raw ?? '') === '';
    this.raw = isNew ? undefined : raw;
    const fallback = this.#formatOf(this.host.format);
    const note = isNew ? fallback && blankNote(fallback, context && { context }) : peekNote(raw, this.#formats);
    this.#note = note;
    const format = (note && this.#formatOf(note.format.id)) ?? fallback;
    if (format) this.surface.showPlain(format, note ? noteText(note).sections : {}, this.look());
    else this.surface.clear();
  }

  /** Something was typed: it is kept on this device already now. */
  keep(): void {
    const { draftStore: store, draftKey: key } = this.host;
    if (!store) return;
    const words = { store, key, raw: this.raw, shown: this.#note, note: this.value };
    this.#keeping ??= import('./early-keeping.js').then(({ EarlyKeeping }) => new EarlyKeeping());
    this.#keeping.then(
      (keeping) => keeping.keep(words),
      () => {},
    );
  }

  /** The format for new notes changed, or the formats there are. */
  reformat(): void {
    // Words in the old format are laid out in the new one by the workbench; without words there is nothing to wait for.
    if (this.blank) this.open(undefined);
  }

  /** Everything, for the workbench, which has the note from then on. */
  handOver(): Handover {
    return { note: this.#note, raw: this.raw, text: this.surface.plainText, keeping: this.#keeping };
  }

  /** What is no list is told by the workbench. */
  get #formats(): readonly Format[] {
    const { formats } = this.host;
    return Array.isArray(formats) ? wholeFormats(formats) : FIRST_FORMATS;
  }

  #formatOf(id: string): Format | undefined {
    // A psychotherapy note is held apart: no word of one is typed here before the workbench says so.
    return this.#formats.map(spokenFormat<AnyFormat>).find((format) => format.id === id && format.kind !== 'process') as
      | Format
      | undefined;
  }
}
