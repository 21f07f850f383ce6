export { BRANDS } from './drugs.js';
export { PHRASES, SENSES } from './senses.js';
export { WEIGHTS } from './weights.js';
