/* Short forms, read as they are typed. The lexicon is heavy: reached by dynamic import. */
export { endedForm } from './ended-form.js';
