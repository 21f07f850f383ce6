export { SENSES } from './senses.js';
