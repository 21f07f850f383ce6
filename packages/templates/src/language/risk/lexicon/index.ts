export { INTENT, MEANS, PLAN } from './design.js';
export { FIGURES } from './figures.js';
export { SELF_HARM, VIOLENCE } from './harm.js';
export { ANSWERS, LIGHT, OPERATORS, TIMES } from './operators.js';
export { ABUSE, PERCEPTION_CLASSES, VOICES } from './perception.js';
export { SUICIDE } from './suicide.js';
export { PHRASES, WORDS } from './words.js';
