export {
  EvenfallProposals,
  type ProposalEditDetail,
  type ProposalFocusDetail,
  type ProposalIdsDetail,
} from './proposals.js';
