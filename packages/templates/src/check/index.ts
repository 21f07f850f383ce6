export { type Checker, type CheckOptions, checkNote, checkText, createChecker } from './check.js';
export type { RecordChange, RecordState } from './record.js';
export { blocking, type ElementResult, type ElementStatus, type Evidence, isOpen, type NoteCheck } from './result.js';
