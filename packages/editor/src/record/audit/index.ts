export { type AuditedEditor, auditEditor } from './listen.js';
export {
  firstBrokenEntry,
  RecordedAction,
  RecordTrail,
  readTrail,
  TrailEntry,
  type TrailEvent,
  type TrailOptions,
} from './trail.js';
