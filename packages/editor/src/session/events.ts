import type { AiError, FellBack } from '@evenfall/ai-client';
import type { NoteCheck, NoteError } from '@evenfall/templates';
import type { SignBlocker, SignError, SignedNote } from '../record/index.js';

/** How a draft goes. `finish` is `partial` when the client could not cover the whole session. */
export type DraftProgress =
  | { readonly phase: 'start' }
  | {
      readonly phase: 'end';
      readonly finish: 'complete' | 'partial';
      /** Sentences to decide about. */
      readonly proposals: number;
      /** Sentences that were rejected before and are not offered again. */
      readonly unwanted?: number;
      /** The model that was to draft and could not or may not, and why, as the code of an `AiError`; the device did it. */
      readonly fellBackFrom?: FellBack;
    }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly error: AiError };

/** What a person decided about drafted sentences, and how many still wait. */
export interface ReviewChange {
  readonly action: 'accept' | 'reject' | 'edit' | 'undo';
  readonly ids: readonly string[];
  readonly waiting: number;
}

export interface SessionEvents {
  /** The value of the note changed. `sections` whose text or formatting changed; empty for anything else. */
  change: { readonly sections: readonly string[] };
  /** What is kept with the draft beside the note changed: the shorthand, what is asked about later. */
  jot: undefined;
  check: { readonly check: NoteCheck; readonly open: number };
  draft: DraftProgress;
  review: ReviewChange;
  sign: { readonly note: SignedNote };
  'sign-refused': { readonly blockers: readonly SignBlocker[] };
  error: { readonly error: AiError | NoteError | SignError };
  /** Something that is shown changed: proposals, previews, questions, state. Not told for the text itself. */
  update: undefined;
  /** The sentence being drafted went on; to be drawn once a frame at most. */
  preview: undefined;
}
