import type { NoteError } from '@evenfall/templates';
import type { EntryDraft, NoteRecord, RecordError } from '../../record/index.js';

export interface RecordChangeDetail {
  /** The record as it is now: this is what to keep. */
  readonly record: NoteRecord;
}

export interface EntryWriteDetail {
  readonly draft: EntryDraft;
}

export interface EvenfallNoteEventMap {
  'evenfall-record-change': CustomEvent<RecordChangeDetail>;
  /** The value could not be opened, an entry not made, or the record was changed after it was signed. */
  'evenfall-record-error': CustomEvent<{ readonly error: RecordError | NoteError | Error }>;
}

declare global {
  interface HTMLElementEventMap extends EvenfallNoteEventMap {
    'evenfall-entry-write': CustomEvent<EntryWriteDetail>;
  }
}
