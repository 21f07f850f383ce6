import { demand, FORMAT, NoteError } from '../given/index.js';
import type { Format } from './format.js';
import { FORMATS } from './registry.js';

/** @throws {NoteError} `unknown_format`, naming the formats there are; `malformed`, where one of these is something else. */
export function formatById(id: string, formats: readonly Format[] = FORMATS): Format {
  demand(id, 'string', 'id');
  demand(formats, [FORMAT], 'formats');
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new NoteError('unknown_format', 'format', `one of ${formats.map((known) => known.id).join(', ')}`);
  return format;
}
