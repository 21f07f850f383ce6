export { keepingMsg } from './en.keeping.js';
export { type RecordMessageKey, recordMsg } from './en.record.js';
export { es } from './es/index.js';
export { type EveningsKey, eveningsMsg } from './evenings-message.js';
export { addTranslation, language, setLanguage } from './language.js';
export { Localized } from './localized.js';
export { type MessageKey, msg } from './message.js';
export { shellMsg } from './shell-message.js';
export type { Translation } from './translation.js';
