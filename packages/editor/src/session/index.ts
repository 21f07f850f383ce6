export { MemoryContent, type NoteContent } from './content.js';
export type { DraftProgress, ReviewChange, SessionEvents } from './events.js';
export { reviseBlocks } from './revise.js';
export { NoteSession, type SessionOptions } from './session.js';
export { SHORTHAND } from './source.js';
