export { type AppendOptions, append, firstBroken, recordOf, verifyRecord } from './append.js';
export { type CosignState, cosignState } from './cosign.js';
export { RecordError, type RecordErrorCode } from './error.js';
export { openRecord } from './open.js';
export { type EntryDraft, NoteRecord, RECORD_VERSION, RecordEntry } from './schema.js';
