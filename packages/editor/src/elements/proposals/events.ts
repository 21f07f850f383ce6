export interface ProposalIdsDetail {
  ids: string[];
}
export interface ProposalEditDetail {
  id: string;
  text: string;
}
export interface ProposalFocusDetail {
  id: string | undefined;
}

declare global {
  interface HTMLElementEventMap {
    'evenfall-proposal-accept': CustomEvent<ProposalIdsDetail>;
    'evenfall-proposal-reject': CustomEvent<ProposalIdsDetail>;
    'evenfall-proposal-edit': CustomEvent<ProposalEditDetail>;
    'evenfall-proposal-focus': CustomEvent<ProposalFocusDetail>;
    'evenfall-proposal-seen': CustomEvent<ProposalIdsDetail>;
    'evenfall-proposal-source': CustomEvent<ProposalIdsDetail>;
    'evenfall-proposal-undo': CustomEvent<undefined>;
  }
}
