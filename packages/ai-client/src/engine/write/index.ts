export { type Composed, compose } from './compose.js';
export type { Item } from './part.js';
export { finish, outsideQuotes } from './text.js';
export type { Voice } from './voice.js';
