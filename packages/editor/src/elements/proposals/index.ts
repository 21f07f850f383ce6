export type { ProposalEditDetail, ProposalFocusDetail, ProposalIdsDetail } from './events.js';
export { EvenfallProposals } from './proposals.js';
