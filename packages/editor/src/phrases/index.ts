export { glimpse, isName, matching, type Phrase, phraseNamed, usable } from './phrases.js';
export { type PhraseStore, withoutPhrase, withPhrase } from './store.js';
