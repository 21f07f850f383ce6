export { type Clock, systemClock } from './clock.js';
export { type Ground, type Grounds, groundInSources } from './ground.js';
export { LIMITS, TIMEOUTS } from './limits.js';
export { type DraftRun, decidedAlone, type Proposal, proposalText, type SupportReason } from './proposal.js';
export { ProposalQueue, type ReviewStep } from './queue.js';
export { type DraftStep, type RunDraftOptions, runDraft } from './run-draft.js';
