export { type AcrossOptions, acrossNotes, comparisonOf, frequencyOf } from './across.js';
export type { ForeignPrint } from './clones.js';
export type { Comparison } from './comparison.js';
export type { EarlierNote } from './earlier.js';
export { foreignPrint } from './foreign.js';
export { goalsInWords } from './thread.js';
