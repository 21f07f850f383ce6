export { BRANDS } from './drugs.js';
export { INVENTED, REGISTER, SIBLINGS, WALKED } from './lexicon/index.js';
export { PHRASES, SENSES } from './senses.js';
export { WEIGHTS } from './weights.js';
