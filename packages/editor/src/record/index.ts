export {
  type AuditedEditor,
  auditEditor,
  firstBrokenEntry,
  RecordedAction,
  RecordTrail,
  readTrail,
  TrailEntry,
  type TrailEvent,
  type TrailOptions,
} from './audit/index.js';
export { type SignBlocker, type SignState, signBlockers } from './blockers.js';
export { canonicalJson } from './canonical.js';
export { type DiffPart, diffWords } from './diff/index.js';
export {
  type AppendOptions,
  append,
  type CosignState,
  cosignState,
  type EntryDraft,
  firstBroken,
  NoteRecord,
  openRecord,
  RECORD_VERSION,
  RecordEntry,
  RecordError,
  type RecordErrorCode,
  recordOf,
  verifyRecord,
} from './entries/index.js';
export { SignError, type SignErrorCode } from './error.js';
export { sha256Of } from './hash.js';
export { currentProvenance } from './provenance.js';
export {
  attested,
  type SignedNote,
  type Signer,
  type SignOptions,
  signerName,
  signNote,
  verifyNote,
} from './sign-note.js';
