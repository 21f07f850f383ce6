export { ANSWERS, LIGHT } from './answers.js';
export { INTENT, MEANS, PLAN } from './design.js';
export {
  COMPARED,
  HARM,
  OPINION,
  PREPARED,
  RESPONDS,
  TURN,
  UNRELIABLE,
  WAVERS,
  WOUNDED,
} from './doubts.js';
export { FIGURES } from './figures.js';
export { FORMS } from './forms.js';
export { SELF_HARM, VIOLENCE } from './harm.js';
export { GONE, STILL, UNSURE } from './means.js';
export { OPERATORS } from './operators.js';
export { ABUSE, PERCEPTION_CLASSES, VOICES } from './perception.js';
export { SIGNS, STANDING } from './signs.js';
export { SUICIDE } from './suicide.js';
export { TIMES } from './times.js';
export { PHRASES, WORDS } from './words.js';
