export { type Composed, compose } from './compose.js';
export { formal } from './grammar.js';
export { measureClause } from './measure.js';
export { goesOn, hangs } from './part.js';
export type { Item } from './parts.js';
export { finish, outsideQuotes } from './text.js';
export { inThirdPerson, isTherapists } from './therapist.js';
export type { Voice } from './voice.js';

import { isBase, past } from './inflect.js';

/** What is known of verbs, for what is fetched apart. */
export const verbs = { isBase, past };
