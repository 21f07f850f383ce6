/*
 * The light door: types, the styles of note content, and the way to the runtime. Nothing of TipTap is reachable from here except
 * through the dynamic import, so that the element shell stays small.
 */
import type { CreateNoteDocument } from './types.js';

export { contentStyles } from './content-styles.js';
export { search } from './search.js';
export type {
  Command,
  CreateNoteDocument,
  DocumentEvents,
  DocumentOptions,
  LitRange,
  NoteDocument,
  PastedRecords,
  SectionContent,
  Step,
  TextRange,
} from './types.js';
export type { EndedForm, MenuItem, ReadingDetail, TypingAids } from './typing/index.js';

/** Fetches the rich runtime. Rejects when the chunk cannot be loaded; calling again tries again. */
export async function loadDocument(): Promise<CreateNoteDocument> {
  const { createNoteDocument } = await import('./runtime.js');
  return createNoteDocument;
}
