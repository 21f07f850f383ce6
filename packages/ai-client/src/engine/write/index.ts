export { type Composed, compose } from './compose.js';
export { elaborated } from './elaborated.js';
export { formal } from './grammar.js';
export { measureClause } from './measure.js';
export { type Item, wordsIn } from './parts.js';
export type { Placed } from './placed.js';
export { isCharge } from './planned.js';
export { settled } from './settled.js';
export { finish, outsideQuotes } from './text.js';
export { ACT } from './therapist.js';
export type { Voice } from './voice.js';

import { isBase, past } from './inflect.js';

/** What is known of verbs, for what is fetched apart. */
export const verbs = { isBase, past };
