export { mergeAll, mergeRecords } from './merge.js';
export { noteKey, randomId } from './note-key.js';
export {
  Activity,
  Completeness,
  CUTOFFS,
  type Cutoff,
  NoteFacts,
  OptIn,
  Phase,
  SentenceCounts,
  TimeRecord,
} from './records.js';
