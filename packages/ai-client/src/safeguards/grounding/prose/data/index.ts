export { CAMPS } from './camps.js';
export { BRANDS } from './drugs.js';
export { INVENTED, PHRASES, REGISTER, SIBLINGS, WORDS } from './lexicon/index.js';
export { WEIGHTS } from './weights.js';
