export { type MessageKey, msg } from './message.js';
