export { glimpse, matching, type Phrase, phraseNamed, usable } from './phrases.js';
