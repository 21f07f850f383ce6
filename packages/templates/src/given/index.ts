export { demand, demandOptions } from './demand.js';
export { NoteError, type NoteErrorCode } from './error.js';
export { demandKind, kindOf } from './kind.js';
export { CHECK_OPTIONS, FORMAT, NOTE, PROFILE, TEXTS } from './shapes.js';
