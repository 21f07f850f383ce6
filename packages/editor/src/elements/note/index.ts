export type { EvenfallNoteEntry } from './entry.js';
export type { EvenfallNoteEventMap, RecordChangeDetail } from './events.js';
export { defineNote, EvenfallNote } from './note.js';
