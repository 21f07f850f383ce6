import { NoteError } from '../note/index.js';
import { DOCUMENT_FORMATS } from './documents.js';
import type { Format } from './format.js';
import { PROGRESS_FORMATS } from './progress.js';

/** Every format of the record. Psychotherapy notes are not among them: they are held apart. */
export const FORMATS: readonly Format[] = [...PROGRESS_FORMATS, ...DOCUMENT_FORMATS];

/** @throws {NoteError} `unknown_format`, naming the formats there are. */
export function formatById(id: string, formats: readonly Format[] = FORMATS): Format {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new NoteError('unknown_format', 'format', `one of ${formats.map((known) => known.id).join(', ')}`);
  return format;
}
