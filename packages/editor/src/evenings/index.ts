export { type Capture, type CapturedEditor, type CaptureOptions, captureTime } from './capture/index.js';
export {
  type Activity,
  CUTOFFS,
  type Cutoff,
  mergeAll,
  type NoteFacts,
  noteKey,
  Phase,
  TimeRecord,
} from './records/index.js';
export { type ClockTime, type Hours, OFFICE_HOURS, ScheduleError, type WorkSchedule } from './schedule/index.js';
export {
  countingIsOn,
  fromJson,
  ImportError,
  type ImportErrorCode,
  LocalTimeStore,
  MemoryTimeStore,
  type StoreChange,
  StoreError,
  type StoreErrorCode,
  setCounting,
  type TimeStore,
  toJson,
} from './store/index.js';
