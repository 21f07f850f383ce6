export { type BootstrapOptions, bootstrapDifference, LEVEL } from './bootstrap.js';
export {
  type Comparison,
  compare,
  daysIn,
  ENOUGH_DAYS,
  MEASURES,
  type MeasureId,
  type Verdict,
  workingDays,
} from './compare.js';
export { type DayOptions, type DayTime, daysOf, type NoteTime } from './days.js';
export {
  closingTime,
  completenessOf,
  completenessShare,
  draftToSign,
  EVENING_MINUTES,
  editBurden,
  eveningsPer20Sessions,
  eveningsWorked,
  eveningWorked,
  mean,
  median,
  minutesPerNote,
  noteLag,
  noteTimePer8Hours,
  ownTimeShare,
  pajamaMinutes,
  type SentenceShares,
  sentenceShares,
  signedWithin,
  workOutsideWork,
} from './measures.js';
export { type Reclaimed, reclaimed, sessionsPerFourWeeks } from './reclaimed.js';
export {
  type Evening,
  type ReportOptions,
  type Shown,
  type Side,
  type TimeReport,
  timeReport,
  type Week,
} from './report.js';
export { daysCsv } from './tables.js';
