import type { AnyFormat } from '../formats/index.js';
import { demand, FORMAT } from '../given/index.js';
import { blankNote, type NoteInit } from './blank.js';
import type { Note } from './note.js';

/**
 * A new, empty draft. Give an `id` where equal input must give an equal note.
 * @throws {NoteError} `malformed`, where one of these is something else
 */
export function createNote(format: AnyFormat, init: NoteInit = {}): Note {
  demand(format, FORMAT, 'format');
  demand(init, { 'id?': 'string', 'context?': 'object' }, 'init');
  return blankNote(format, init);
}
