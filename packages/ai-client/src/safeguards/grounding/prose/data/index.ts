export { BRANDS } from './drugs.js';
export { PHRASES, SENSES } from './senses.js';
export { EVENT_WEIGHTS } from './weights.js';
