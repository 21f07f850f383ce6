export { type AcrossOptions, acrossNotes, comparisonOf, frequencyOf } from './across.js';
export type { ForeignPrint } from './clones.js';
export type { Comparison } from './comparison.js';
export type { EarlierNote } from './earlier.js';
export { fingerprint, sharedSpans } from './fingerprint.js';
export { foreignPrint } from './foreign.js';
export { scoresOf } from './scores.js';
export { goalsInWords } from './thread.js';
