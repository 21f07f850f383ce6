export { insertText, rewriteText } from './insert.js';
export { typing } from './plugin.js';
export type { EndedForm, MenuItem, ReadingDetail, TypingAids } from './types.js';
