export { type Clock, systemClock } from './clock.js';
export { FeedbackCount, type RejectReason, type ReviewFeedback } from './feedback.js';
export { piecesOf, unusedPieces } from './pieces.js';
export { type Place, placeOf } from './places.js';
export {
  type DraftRun,
  decidedAlone,
  type KeptReview,
  type Proposal,
  proposalOf,
  proposalText,
  type SupportReason,
} from './proposal.js';
export { ProposalQueue, type ReviewStep } from './queue.js';
