import type { AnyFormat } from '../formats/index.js';
import type { Note } from './note.js';
import { NOTE_VERSION } from './version.js';

/** What a note says of its format: a psychotherapy note says that it is one, whoever reads it. */
export function formatReference({ id, version, kind }: AnyFormat): Note['format'] {
  return kind === 'process' ? { id, version, kind } : { id, version };
}

/** What may be known of a note before it is written. */
export type NoteInit = Partial<Pick<Note, 'id' | 'context'>>;

/*
 * Apart from the schemas: an editor begins a note before it has loaded what validates one.
 */

/** `createNote` for who knows what it gives: the shell of an editor, which has no room for what looks at it. */
export function blankNote(format: AnyFormat, init: NoteInit = {}): Note {
  return {
    type: 'evenfall-note',
    version: NOTE_VERSION,
    id: init.id ?? newId(),
    format: formatReference(format),
    status: 'draft',
    context: init.context ?? {},
    sections: format.sections.map(({ id }) => ({ id, content: [{ type: 'paragraph' }] })),
    unsorted: [],
    provenance: [],
    exemptions: [],
  };
}

/** 128 random bits in hex. `randomUUID` is missing on pages that are not a secure context. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
