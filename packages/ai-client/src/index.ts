export * from './engine/index.js';
export * from './port/index.js';
export { type GroundedSentence, type GroundFault, type GroundReason, type Grounds, groundSentence } from './safeguards/index.js';
