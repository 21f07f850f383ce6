export { Block, Inline, type List, type ListItem, Mark, type Paragraph } from './content.js';
export { EncounterContext } from './context.js';
export { NoteError, type NoteErrorCode } from './error.js';
export {
  Exemption,
  NOTE_VERSION,
  Note,
  type NoteSection,
  SentenceRecord,
  Signature,
  SourceQuote,
  UnsortedItem,
} from './note.js';
export { createNote, layOut, MAX_LIST_DEPTH, MAX_NOTE_TEXT, type OpenedNote, openNote, parseNote } from './open.js';
export { blocksText, type NoteText, noteText, textBlocks } from './text.js';
