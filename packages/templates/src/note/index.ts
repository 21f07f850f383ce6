export { Block, Inline, type List, type ListItem, Mark, type Paragraph } from './content.js';
export { EncounterContext } from './context.js';
export { NoteError, type NoteErrorCode } from './error.js';
export {
  Exemption,
  Note,
  NOTE_VERSION,
  type NoteSection,
  SentenceRecord,
  Signature,
  SourceQuote,
  UnsortedItem,
} from './note.js';
export { blocksText, type NoteText, noteText, textBlocks } from './text.js';
