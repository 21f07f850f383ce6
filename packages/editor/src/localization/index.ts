export { keepingMsg } from './en.keeping.js';
export { type RecordMessageKey, recordMsg } from './en.record.js';
export { type EveningsKey, eveningsMsg } from './evenings-message.js';
export { type MessageKey, msg } from './message.js';
export { shellMsg } from './shell-message.js';
