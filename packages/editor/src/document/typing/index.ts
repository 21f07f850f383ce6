export { insertText } from './insert.js';
export { typing } from './plugin.js';
export type { EndedForm, MenuItem, ReadingDetail, TypingAids } from './types.js';
