export { PHRASES, SENSES } from './senses.js';
