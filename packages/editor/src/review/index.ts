export { type Clock, systemClock } from './clock.js';
export {
  type DraftRun,
  decidedAlone,
  type Proposal,
  proposalOf,
  proposalText,
  type SupportReason,
} from './proposal.js';
export { ProposalQueue, type ReviewStep } from './queue.js';
