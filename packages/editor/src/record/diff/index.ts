export { type DiffPart, diffWords } from './words.js';
