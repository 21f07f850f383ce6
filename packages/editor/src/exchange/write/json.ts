import { answersIn, assertRecordNote, noteText, type StructuredAnswer } from '@evenfall/templates';
import type { Exportable } from '../outline/index.js';

/** A structured sentence in its place: UTF-16 offsets into the section's text, end exclusive. */
export interface ExportedAnswer {
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly answer: StructuredAnswer;
}

/**
 * The note as JSON, with its structured sentences beside it as `answers`, for systems that want values and not prose. They
 * are read out of the words, which stay the only record: nothing reads `answers` back in.
 * @throws {FormatError} `process_note`
 */
export function toJson(source: Exportable): string {
  const note = 'note' in source ? source.note : source;
  assertRecordNote(note);
  const answers = Object.entries(noteText(note).sections).flatMap(([section, text]) =>
    answersIn(text).map(
      ({ start, end, answer }): ExportedAnswer => ({ section, start, end, text: text.slice(start, end), answer }),
    ),
  );
  return JSON.stringify({ ...note, answers });
}
