import { NoteError } from '../note/index.js';
import type { Format } from './format.js';
import { FORMATS } from './registry.js';

/** @throws {NoteError} `unknown_format`, naming the formats there are. */
export function formatById(id: string, formats: readonly Format[] = FORMATS): Format {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new NoteError('unknown_format', 'format', `one of ${formats.map((known) => known.id).join(', ')}`);
  return format;
}
