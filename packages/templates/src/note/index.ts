export { NoteError, type NoteErrorCode } from '../given/index.js';
export { blankNote, type NoteInit } from './blank.js';
export { Block, Inline, type List, type ListItem, Mark, type Paragraph } from './content.js';
export { EncounterContext } from './context.js';
export { createNote } from './create.js';
export { formattingOf } from './formatting.js';
export { layOut } from './lay-out.js';
export {
  Exemption,
  Note,
  type NoteSection,
  SentenceRecord,
  Signature,
  SourceQuote,
  UnsortedItem,
} from './note.js';
export {
  MAX_LIST_DEPTH,
  MAX_NOTE_TEXT,
  type OpenedNote,
  openNote,
  openParsed,
  parseContext,
  parseNote,
  parsePlan,
} from './open.js';
export { TreatmentPlan } from './plan.js';
export { blocksText, type NoteText, noteText, textBlocks } from './text.js';
export { NOTE_VERSION } from './version.js';
