export { MemoryContent, type NoteContent } from './content.js';
export type { DraftProgress, ReviewChange, SessionEvents } from './events.js';
export { reviseBlocks } from './revise.js';
export { type Checker, IDLE_MS, NoteSession, type SessionOptions, SHORTHAND } from './session.js';
