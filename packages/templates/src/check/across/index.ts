export { compareNotes } from './across.js';
export type { ForeignPrint } from './clones.js';
export type { AcrossOptions, CompareNotes } from './compare.js';
export type { Comparison } from './comparison.js';
export { contradictions } from './contradictions.js';
export type { EarlierNote } from './earlier.js';
export { fingerprint, sharedSpans } from './fingerprint.js';
export { foreignPrint } from './foreign.js';
export { scoresOf } from './scores.js';
