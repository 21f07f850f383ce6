export { agreeing } from './agreeing.js';
export { readable } from './dictation.js';
export { goalOf } from './goals.js';
export { spokenBy } from './speakers.js';
export { inThirdPerson, named } from './writer.js';
