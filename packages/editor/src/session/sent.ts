import type { Locality, OutboundPayload } from '@evenfall/ai-client';

/** What one run sent, to the letter: in memory while the note is open, to be shown to the person who asks, and nowhere else. */
export interface SentRun {
  readonly kind: 'draft' | 'rewrite';
  /** Who made it; empty while it is not known. */
  engine: string;
  locality: Locality | undefined;
  /** It was not allowed, so nothing was sent. */
  blocked?: boolean;
  /** Empty where nothing left the page, or where the client does not tell. */
  readonly payloads: OutboundPayload[];
}
