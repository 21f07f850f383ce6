export {
  type AcrossOptions,
  type CompareNotes,
  compareNotes,
  type EarlierNote,
  type ForeignPrint,
  foreignPrint,
} from './across/index.js';
export { type Checker, type CheckOptions, checkNote, checkText, createChecker } from './check.js';
export { isCrisis } from './encounter.js';
export type { ReadShorthand } from './facts.js';
export { QUESTIONS, type QuestionId, type QuestionTerm, type Wording } from './questions.js';
export type { RecordChange, RecordState } from './record.js';
export {
  blocking,
  type ElementResult,
  type ElementStatus,
  type Evidence,
  type Finding,
  isOpen,
  type NoteCheck,
} from './result.js';
export { type CheckRule, type RuleAnswer, withRules } from './rules.js';
export { EarlierNoteSchema, ForeignPrintSchema, NoteCheckSchema, RecordStateSchema } from './schema.js';
export {
  changesSince,
  type MeasureChange,
  type NoteChanges,
  type PlacedSentence,
  type RiskChange,
  type SinceOptions,
  TOPICS,
  type Topic,
  type TopicChange,
} from './since/index.js';
