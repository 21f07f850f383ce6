export { answersInSections, type SectionAnswer } from './answers.js';
export { MemoryContent, type NoteContent } from './content.js';
export type { DraftProgress, ReviewChange, SessionEvents } from './events.js';
export type { PriorNotes, SessionOptions } from './options.js';
export type { CarriedSentence } from './records.js';
export { reviseBlocks } from './revise.js';
export type { SentRun } from './sent.js';
export { NoteSession } from './session.js';
export { isCarried, SHORTHAND } from './source.js';
