export { tokens } from './tokens.js';
