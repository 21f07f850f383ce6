/*
 * The classes, without registering anything: `@evenfall/editor/define` does that. The parts an editor is composed of
 * are registered when it loads its runtime.
 */
export { EvenfallChecklist } from './elements/checklist/index.js';
export {
  type ChangeDetail,
  type CheckDetail,
  type EditorError,
  type EditorExtensions,
  EvenfallEditor,
  type EvenfallEditorEventMap,
  LoadError,
  type Tool,
  type ToolsDetail,
} from './elements/editor/index.js';
export type { EncounterChangeDetail, EvenfallEncounter } from './elements/encounter/index.js';
export type { PromptActions, PromptRenderer, PromptRenderers } from './elements/prompts/index.js';
export { addTranslation, language, setLanguage, type Translation } from './localization/index.js';
export type { Phrase, PhraseStore } from './phrases/index.js';
export {
  type SignBlocker,
  SignError,
  type SignErrorCode,
  type SignedNote,
  type Signer,
  verifyNote,
} from './record/index.js';
export type { Proposal, RejectReason, ReviewFeedback, SupportReason } from './review/index.js';
export type { EvenfallDictation } from './rooms/dictation/index.js';
export type { EvenfallFields } from './rooms/fields/index.js';
export type { EvenfallFind } from './rooms/find/index.js';
export type { EvenfallFormat } from './rooms/format/index.js';
export type { EvenfallPhrases } from './rooms/phrases/index.js';
export type { EvenfallPrior } from './rooms/prior/index.js';
export type { EvenfallLinks, EvenfallWhy } from './rooms/review/index.js';
export type { EvenfallRewrite } from './rooms/rewrite/index.js';
export type { EvenfallSent } from './rooms/sent/index.js';
export type { EvenfallSelection } from './rooms/touch/index.js';
export type {
  DraftProgress,
  NoteSession,
  PriorNotes,
  ReviewChange,
  SectionAnswer,
  SessionEvents,
} from './session/index.js';
