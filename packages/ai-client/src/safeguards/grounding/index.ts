export {
  type GroundedSentence,
  type GroundFault,
  type GroundReason,
  type Grounds,
  groundSentence,
  groundText,
} from './ground.js';
