/*
 * What comes after a signature: the record of a note, addenda, corrections, co-signatures, the audit trail, and
 * `<evenfall-note>`, which shows them. An entry of its own: an editor that only writes carries none of it.
 */
export { EvenfallNote, type EvenfallNoteEventMap, type RecordChangeDetail } from './elements/note/index.js';
export {
  type AuditedEditor,
  append,
  auditEditor,
  type CosignState,
  cosignState,
  type DiffPart,
  diffWords,
  type EntryDraft,
  firstBroken,
  firstBrokenEntry,
  NoteRecord,
  openRecord,
  RecordEntry,
  RecordError,
  type RecordErrorCode,
  RecordTrail,
  readTrail,
  recordOf,
  SignError,
  type SignedNote,
  type Signer,
  type SignOptions,
  signNote,
  TrailEntry,
  type TrailEvent,
  verifyNote,
  verifyRecord,
} from './record/index.js';
