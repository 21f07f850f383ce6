export { adoptInRoot } from './adopt.js';
export { tokenDeclarations, tokens } from './tokens.js';
