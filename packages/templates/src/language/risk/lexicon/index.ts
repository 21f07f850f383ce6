export { ANSWERS, LIGHT } from './answers.js';
export { INTENT, MEANS, PLAN } from './design.js';
export { FIGURES } from './figures.js';
export { SELF_HARM, VIOLENCE } from './harm.js';
export { OPERATORS } from './operators.js';
export { ABUSE, PERCEPTION_CLASSES, VOICES } from './perception.js';
export { SUICIDE } from './suicide.js';
export { TIMES } from './times.js';
export { PHRASES, WORDS } from './words.js';
