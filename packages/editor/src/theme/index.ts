export { adoptInRoot } from './adopt.js';
export { statusTokenDeclarations } from './status-tokens.js';
export { tokenDeclarations, tokens } from './tokens.js';
