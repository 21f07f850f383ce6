export { adoptInRoot } from './adopt.js';
export { tokens } from './tokens.js';
