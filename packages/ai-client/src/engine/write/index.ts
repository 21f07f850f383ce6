export { type Composed, compose } from './compose.js';
export { elaborated } from './elaborated.js';
export { measureClause } from './measure.js';
export { type Item, wordsIn } from './parts.js';
export type { Placed } from './placed.js';
export { isCharge } from './planned.js';
export { settled } from './settled.js';
export { finish, outsideQuotes } from './text.js';
export type { Voice } from './voice.js';

import { formal } from './grammar.js';
import { isBase, past } from './inflect.js';
import { outsideQuotes } from './text.js';
import { ACT } from './therapist.js';

/** What is known of verbs, for what is fetched apart. */
export const verbs = { isBase, past };

/** How the writer's own "I" is told of a third person, for what is fetched apart. */
export const wording = { formal, outsideQuotes, acts: ACT };
