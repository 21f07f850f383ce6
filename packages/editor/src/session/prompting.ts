import type { Exemption } from '@evenfall/templates';
import type { NoteContent } from './content.js';
import type { Reading } from './reading.js';
import type { Records } from './records.js';

/** The note that is asked about. */
export interface PromptedNote {
  readonly records: Records;
  readonly reading: Reading;
  now(): Date;
  content(): NoteContent;
  /** The note changed, though none of its words. */
  changed(): void;
  /** What is kept with the draft, and is no part of the note, changed. */
  beside(): void;
}

/**
 * What a person does about questions: answers them, or sets them aside for later or because they do not apply. Where that
 * changes the note it is read at once; to wait for the idle reading would look like being ignored.
 */
export class Prompting {
  /** What does not apply, with the reason: part of the note. */
  exemptions: readonly Exemption[];
  /** What is asked about later: kept with the draft, and no part of the note. */
  snoozed: Set<string>;

  constructor(
    exemptions: readonly Exemption[],
    snoozed: Iterable<string>,
    private readonly note: PromptedNote,
  ) {
    this.exemptions = exemptions;
    this.snoozed = new Set(snoozed);
  }

  answer(elementId: string, text: string): void {
    const { reading, records, content } = this.note;
    const section = reading.last?.elements.find((result) => result.elementId === elementId)?.section;
    if (!section) return;
    content().appendSentence(section, records.ofAnswer(elementId, text));
    reading.now();
  }

  snooze(elementId: string): void {
    this.snoozed.add(elementId);
    this.note.beside();
  }

  exempt(elementId: string, reason: string): void {
    if (!reason.trim()) return;
    const exemption = { elementId, reason: reason.trim(), at: this.note.now().toISOString() };
    this.#setExemptions([...this.#others(elementId), exemption]);
  }

  /** Takes both back. */
  resume(elementId: string): void {
    this.snoozed.delete(elementId);
    const others = this.#others(elementId);
    if (others.length === this.exemptions.length) this.note.beside();
    else this.#setExemptions(others);
  }

  #others(elementId: string): Exemption[] {
    return this.exemptions.filter((exemption) => exemption.elementId !== elementId);
  }

  #setExemptions(exemptions: readonly Exemption[]): void {
    this.exemptions = exemptions;
    this.note.changed();
    this.note.reading.now();
  }
}
