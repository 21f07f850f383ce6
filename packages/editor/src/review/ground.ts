import type { DraftSentence, Finding, Source, Support } from '@evenfall/ai-client';
import type { SupportReason } from './proposal.js';

/** What a check of one sentence against its sources says. */
export interface Grounds {
  support: Support;
  reasons: readonly SupportReason[];
  /** Questions and remarks that come of it. */
  findings: readonly Finding[];
  /** The sentence must not be shown: a question stands in its place. */
  drop: boolean;
}

export type Ground = (sentence: DraftSentence, sources: readonly Source[]) => Grounds;

/** A client's own label can be worse than our finding, never better. */
export const groundInSources: Ground = (sentence) => {
  if (sentence.spans.length === 0) {
    return { support: 'unsupported', reasons: [{ kind: 'no-source' }], findings: [], drop: false };
  }
  return { support: sentence.support, reasons: [], findings: [], drop: false };
};
