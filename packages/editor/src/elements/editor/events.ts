import type { Note, NoteCheck } from '@evenfall/templates';
import type { SignBlocker, SignedNote } from '../../record/index.js';
import type { ReviewFeedback } from '../../review/index.js';
import type { DraftProgress, ReviewChange } from '../../session/index.js';
import type { EditorError } from './problem.js';
import type { Tool } from './toolbar-buttons.js';

export interface ChangeDetail {
  /** Ids of the sections whose text or formatting changed; empty where only the rest of the note did. */
  readonly sections: readonly string[];
  /** The note as it is now, made when it is asked for. */
  readonly note: Note;
}

export interface CheckDetail {
  readonly check: NoteCheck;
  /** How many questions are open. */
  readonly open: number;
}

/** What the toolbar shows, for a host that has tools of its own. */
export interface ToolsDetail {
  /** What is on: formatting where the caret is, and panes. */
  readonly active: ReadonlySet<Tool>;
  /** What `run` would do now. */
  readonly possible: ReadonlySet<Tool>;
}

/** Every event of `<evenfall-editor>`. None bubbles: listen on the editor. */
export interface EvenfallEditorEventMap {
  /** The writing runtime is there: formatting, prompts and drafting work. */
  'evenfall-ready': CustomEvent<undefined>;
  /** The value changed, by whatever hand. */
  'evenfall-change': CustomEvent<ChangeDetail>;
  /** The note was read for what is documented and what is missing: after a pause, or when asked. */
  'evenfall-check': CustomEvent<CheckDetail>;
  /** Another tool is on, or can be used. */
  'evenfall-tools': CustomEvent<ToolsDetail>;
  'evenfall-draft': CustomEvent<DraftProgress>;
  'evenfall-review': CustomEvent<ReviewChange>;
  /** What became of the suggestions of a run, as counts. */
  'evenfall-feedback': CustomEvent<ReviewFeedback>;
  /** The note is signed: this is the record to keep. */
  'evenfall-sign': CustomEvent<{ readonly note: SignedNote }>;
  'evenfall-sign-refused': CustomEvent<{ readonly blockers: readonly SignBlocker[] }>;
  /** Something failed. Nothing that was written is lost by it. */
  'evenfall-error': CustomEvent<{ readonly error: EditorError }>;
}
