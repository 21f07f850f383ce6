import type { RewriteRequest } from '@evenfall/ai-client';

export interface RewriteAskDetail {
  intent: RewriteRequest['intent'];
}
export interface RewriteIdDetail {
  id: number;
}
export interface RewriteAcceptDetail {
  id: number;
  /** The person's own wording, where they changed it. */
  text?: string;
}

declare global {
  interface HTMLElementEventMap {
    'evenfall-rewrite-ask': CustomEvent<RewriteAskDetail>;
    'evenfall-rewrite-accept': CustomEvent<RewriteAcceptDetail>;
    'evenfall-rewrite-reject': CustomEvent<RewriteIdDetail>;
    'evenfall-rewrite-undo': CustomEvent<undefined>;
    'evenfall-rewrite-stop': CustomEvent<undefined>;
    'evenfall-rewrite-sent': CustomEvent<undefined>;
    'evenfall-rewrite-close': CustomEvent<undefined>;
  }
}
