export { type GroundedSentence, type Grounds, groundSentence, groundText } from './ground.js';
export type { GroundFault, GroundReason, Prose } from './reading.js';
export { groundRewrite, type RewriteGrounds, type RewriteReason } from './rewrite.js';

/** How the prose of a model is read. Fetched only where a model drafts: the engine on the device needs none. */
export const loadProse = async () => (await import('./prose/index.js')).PROSE;
