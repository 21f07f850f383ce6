export { keepingMsg } from './en.keeping.js';
export { type MessageKey, msg } from './message.js';
export { shellMsg } from './shell-message.js';
