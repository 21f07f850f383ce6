import type { Note, NoteText } from '../note/index.js';
import { FormatError } from './error.js';
import type { AnyFormat, Format, ProcessFormat } from './format.js';
import { psychotherapy } from './psychotherapy.js';

export function isProcess(format: AnyFormat): format is ProcessFormat {
  return format.kind === 'process';
}

/** Is this a psychotherapy note? It says so itself, so that one who does not know its format can tell. */
export function isProcessNote({ format }: Pick<Note, 'format'>): boolean {
  return isProcessText({ format: format.id, kind: format.kind });
}

/** As `isProcessNote`, for what `noteText` gives. Where whoever wrote it left out the kind, the format of ours tells. */
export function isProcessText({ format, kind }: Pick<NoteText, 'format' | 'kind'>): boolean {
  return kind === 'process' || format === psychotherapy.id;
}

const expected = 'a note of the record: psychotherapy notes are held apart (45 CFR 164.501)';

/**
 * To call before anything is read from, written into or sent out of a note on behalf of the record: checks, drafts,
 * exports, conversions.
 * @throws {FormatError} `process_note`
 */
export function assertRecord(format: AnyFormat): asserts format is Format {
  if (isProcess(format)) throw new FormatError('process_note', [{ path: 'kind', found: 'process', expected }]);
}

/**
 * As `assertRecord`, for a note whose format is not at hand.
 * @throws {FormatError} `process_note`
 */
export function assertRecordNote(note: Pick<Note, 'format'>): void {
  if (isProcessNote(note)) throw new FormatError('process_note', [{ path: 'format.kind', found: 'process', expected }]);
}
