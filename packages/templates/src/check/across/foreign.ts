import { assertRecordNote } from '../../formats/index.js';
import { type Note, type NoteText, noteText } from '../../note/index.js';
import type { ForeignPrint } from './clones.js';
import { demandEarlier } from './earlier.js';
import { fingerprint } from './fingerprint.js';

/**
 * The wording of a note as hashes, to keep on the device and compare notes of other clients with: its words cannot be
 * read out of them.
 * @throws {FormatError} `process_note`: psychotherapy notes are held apart.
 * @throws {NoteError} `malformed`, where it is something else
 */
export function foreignPrint(note: Note | (NoteText & { id: string })): ForeignPrint {
  demandEarlier(note, 'note');
  assertRecordNote({ format: 'type' in note ? note.format : { id: note.format, version: 0, kind: note.kind } });
  const { sections } = 'type' in note ? noteText(note) : note;
  return {
    id: note.id,
    hashes: [...new Set(Object.values(sections).flatMap((text) => [...fingerprint(text).hashes]))],
  };
}
