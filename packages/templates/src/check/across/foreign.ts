import { type Note, type NoteText, noteText } from '../../note/index.js';
import type { ForeignPrint } from './clones.js';
import { fingerprint } from './fingerprint.js';

/**
 * The wording of a note as hashes, to keep on the device and compare notes of other clients with: its words cannot be
 * read out of them.
 */
export function foreignPrint(note: Note | (NoteText & { id: string })): ForeignPrint {
  const { sections } = 'type' in note ? noteText(note) : note;
  return {
    id: note.id,
    hashes: [...new Set(Object.values(sections).flatMap((text) => [...fingerprint(text).hashes]))],
  };
}
