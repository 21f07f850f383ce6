import type { DraftSentence, Locality, SourceSpan, Support } from '@evenfall/ai-client';
import type { SourceQuote } from '@evenfall/templates';

/** Why a sentence does not stand on its source: what is wrong, and the words of the sentence concerned. */
export interface SupportReason {
  /**
   * `no-source`: it names no place in a source. `not-in-source`: words that the source does not hold.
   * `differs`: the source says the opposite, or something else.
   */
  readonly kind: 'no-source' | 'not-in-source' | 'differs';
  readonly words?: string;
}

/** A drafted sentence that waits for a person. Never part of the note (DRAFT-IS-NOT-RECORD). */
export interface Proposal {
  /** Unique across runs. */
  readonly id: string;
  readonly runId: string;
  readonly sectionId: string;
  /** As drafted. */
  readonly text: string;
  /** The person's wording, where they changed it before accepting. */
  readonly edited?: string;
  readonly spans: readonly SourceSpan[];
  /** The words that stand at `spans`, read from our own copy of the sources. */
  readonly quotes: readonly SourceQuote[];
  readonly support: Support;
  readonly reasons: readonly SupportReason[];
  readonly state: 'proposed' | 'accepted' | 'rejected';
  readonly engine: string;
  readonly locality: Locality;
}

/** What a review that is not over needs to go on elsewhere, or later. */
export interface KeptReview {
  /** Those that wait. */
  readonly proposals: readonly Proposal[];
  /** What was rejected, as the queue tells it apart. */
  readonly unwanted: readonly string[];
  /** What items of the Unsorted tray were drafted from. */
  readonly unplaced: readonly { readonly item: string; readonly proposal: Proposal }[];
}

/** The words an accept would write. */
export const proposalText = (proposal: Proposal): string => proposal.edited ?? proposal.text;

/** A sentence its source does not bear is decided by itself, never with others; one a person reworded is theirs. */
export const decidedAlone = ({ support, edited }: Proposal): boolean =>
  edited === undefined && (support === 'unsupported' || support === 'contradicted');

/** Where a run comes from. */
export interface DraftRun {
  readonly runId: string;
  readonly engine: string;
  readonly locality: Locality;
}

/** A vetted sentence as a proposal of its run. */
export function proposalOf(
  sentence: DraftSentence,
  run: DraftRun,
  grounds: { support: Support; reasons: readonly SupportReason[]; quotes: readonly SourceQuote[] },
): Proposal {
  return {
    id: `${run.runId}:${sentence.id}`,
    runId: run.runId,
    sectionId: sentence.sectionId,
    text: sentence.text,
    spans: sentence.spans,
    quotes: grounds.quotes,
    support: grounds.support,
    reasons: grounds.reasons,
    state: 'proposed',
    engine: run.engine,
    locality: run.locality,
  };
}
