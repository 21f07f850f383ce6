export { EvenfallPhrases, type PhraseDeleteDetail, type PhraseSaveDetail } from './dialog.js';
