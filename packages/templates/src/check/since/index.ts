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
} from './since.js';
