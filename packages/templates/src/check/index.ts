export { blocking, type ElementResult, type ElementStatus, type Evidence, isOpen, type NoteCheck } from './result.js';
