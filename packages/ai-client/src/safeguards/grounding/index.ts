export { type GroundedSentence, type Grounds, groundSentence, groundText } from './ground.js';
export type { GroundFault, GroundReason } from './reading.js';
export { groundRewrite, type RewriteGrounds, type RewriteReason } from './rewrite.js';
