export { type GroundedSentence, type Grounds, groundSentence, groundText } from './ground.js';
export type { GroundFault, GroundReason } from './reading.js';
