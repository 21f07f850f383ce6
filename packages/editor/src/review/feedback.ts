import type { Locality } from '@evenfall/ai-client';
import type { Proposal } from './proposal.js';

/** Why a person left a drafted sentence out: theirs to say, or not. */
export type RejectReason = 'inaccurate' | 'wording' | 'unneeded' | 'misplaced';

/**
 * What became of the suggestions of one run, as counts: no words, no ids, no hash of either. Told when all are decided,
 * when what waits gives way, and again where a reason or an undo changes it: the last one of a run counts.
 */
export interface ReviewFeedback {
  readonly kind: 'draft' | 'rewrite';
  /** Counts the runs of an open note from 1, each kind by itself. */
  readonly run: number;
  readonly engine: string;
  readonly locality: Locality | undefined;
  /** Accepted as suggested. */
  readonly kept: number;
  /** Accepted in the person's own wording. */
  readonly edited: number;
  readonly rejected: number;
  /** Not decided about. */
  readonly waiting: number;
  /** How many of the rejected for each reason; most have none. */
  readonly reasons: Readonly<Partial<Record<RejectReason, number>>>;
}

type Decision = 'kept' | 'edited' | 'rejected';

/** Counts what a person decides about a draft, and tells it when there is something to tell. */
export class FeedbackCount {
  readonly #decided = new Map<string, Decision>();
  readonly #reasons = new Map<string, RejectReason>();
  #waiting = 0;
  #run = 0;
  #told = '';
  #by: Pick<ReviewFeedback, 'engine' | 'locality'> = { engine: '', locality: undefined };
  #asked: string | undefined;

  constructor(private readonly tell: (feedback: ReviewFeedback) => void) {}

  /** The sentence that was left out by the last step: the one a reason is for. */
  get justRejected(): string | undefined {
    return this.#asked;
  }

  reasonOf(id: string): RejectReason | undefined {
    return this.#reasons.get(id);
  }

  /** Another draft begins: what became of the one before is told, what waited of it too. */
  begin(): void {
    this.end();
    this.#decided.clear();
    this.#reasons.clear();
    this.#waiting = 0;
    this.#run++;
  }

  /** So many wait now. A draft that is cleared away decides nothing. */
  waits(proposals: readonly Proposal[]): void {
    const [first] = proposals;
    if (!first) return;
    this.#waiting = proposals.length;
    this.#by = { engine: first.engine, locality: first.locality };
  }

  decide(action: 'accept' | 'reject' | 'edit' | 'undo', proposals: readonly Proposal[], waiting: number): void {
    this.#asked = undefined;
    this.#waiting = waiting;
    for (const { id, edited } of proposals) {
      if (action === 'accept') this.#decided.set(id, edited === undefined ? 'kept' : 'edited');
      else if (action === 'reject') this.#decided.set(id, 'rejected');
      else if (action === 'undo') {
        this.#decided.delete(id);
        this.#reasons.delete(id);
      }
    }
    if (action === 'reject' && proposals.length === 1) this.#asked = proposals[0]?.id;
  }

  /** Why the sentence was left out that was left out last. */
  because(reason: RejectReason): void {
    if (this.#asked === undefined) return;
    this.#reasons.set(this.#asked, reason);
    this.settle(false);
  }

  /** Tells, once nothing waits. */
  settle(drafting: boolean): void {
    if (this.#waiting === 0 && !drafting) this.end();
  }

  /** Tells what became of the draft so far, unless just that was told. */
  end(): void {
    const count = (what: Decision) => [...this.#decided.values()].filter((decision) => decision === what).length;
    if (this.#decided.size + this.#waiting === 0) return;
    const reasons: Partial<Record<RejectReason, number>> = {};
    for (const reason of this.#reasons.values()) reasons[reason] = (reasons[reason] ?? 0) + 1;
    const feedback: ReviewFeedback = {
      kind: 'draft',
      run: this.#run,
      ...this.#by,
      kept: count('kept'),
      edited: count('edited'),
      rejected: count('rejected'),
      waiting: this.#waiting,
      reasons,
    };
    const told = JSON.stringify(feedback);
    if (told === this.#told) return;
    this.#told = told;
    this.tell(feedback);
  }
}
