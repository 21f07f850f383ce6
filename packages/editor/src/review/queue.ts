import type { Proposal } from './proposal.js';

/** One step of review, as it was before: what `undo` gives back. */
export interface ReviewStep {
  readonly action: 'accept' | 'reject' | 'edit';
  /** The proposals as they are after the step was taken back. */
  readonly proposals: readonly Proposal[];
}

/**
 * The drafted sentences of a note and what a person decided about each. It knows nothing of the
 * document: who accepts here writes the words there, and takes them out again on undo.
 */
export class ProposalQueue {
  #items = new Map<string, Proposal>();
  #seen = new Set<string>();
  /** What was rejected in this sitting, over all drafts: no draft offers it again. */
  readonly unwanted = new Set<string>();
  #steps: { action: ReviewStep['action']; before: readonly Proposal[] }[] = [];
  #listeners = new Set<() => void>();
  /** What waits by section, until something changes: a drawing that finds the same list has nothing to draw. */
  #waiting = new Map<string, Proposal[]>();

  /** Called after every change, at once. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waiting sentences, in the order they were drafted. */
  get open(): Proposal[] {
    return [...this.#items.values()].filter((proposal) => proposal.state === 'proposed');
  }

  get openCount(): number {
    return this.open.length;
  }

  /** Waiting sentences of one section. */
  bySection(sectionId: string): Proposal[] {
    const waiting = this.#waiting.get(sectionId) ?? this.open.filter((proposal) => proposal.sectionId === sectionId);
    this.#waiting.set(sectionId, waiting);
    return waiting;
  }

  get(id: string): Proposal | undefined {
    return this.#items.get(id);
  }

  /**
   * A draft of equal words has equal ids (SAME-IN-SAME-OUT): one that was decided about before comes back under
   * an id of its own. The same words for the same section from the same place, rejected before, stay rejected.
   *
   * @returns those that wait now
   */
  add(...proposals: readonly Proposal[]): Proposal[] {
    if (proposals.length === 0) return [];
    const added = proposals.map((proposal): Proposal => {
      const id = this.#freshId(proposal.id);
      const item: Proposal = {
        ...proposal,
        id,
        state: this.unwanted.has(sameness(proposal)) ? 'rejected' : 'proposed',
      };
      this.#items.set(id, item);
      return item;
    });
    this.#changed();
    return added.filter(({ state }) => state === 'proposed');
  }

  /** Returns those that were waiting and are accepted now, in the order given. */
  accept(ids: readonly string[]): Proposal[] {
    return this.#decide(ids, 'accept', (proposal) => ({ ...proposal, state: 'accepted' }));
  }

  /** Returns those that were waiting and are rejected now. */
  reject(ids: readonly string[]): Proposal[] {
    const rejected = this.#decide(ids, 'reject', (proposal) => ({ ...proposal, state: 'rejected' }));
    for (const proposal of rejected) this.unwanted.add(sameness(proposal));
    return rejected;
  }

  /** The person's wording of a waiting sentence. Blank text and the drafted wording itself take an edit back. */
  edit(id: string, text: string): Proposal | undefined {
    const words = text.trim();
    return this.#decide([id], 'edit', ({ edited: _, ...proposal }) =>
      words && words !== proposal.text ? { ...proposal, edited: words } : proposal,
    )[0];
  }

  /** Takes the last step back; undefined when there is none. */
  undo(): ReviewStep | undefined {
    const step = this.#steps.pop();
    if (!step) return undefined;
    for (const proposal of step.before) {
      this.#items.set(proposal.id, proposal);
      if (step.action === 'reject') this.unwanted.delete(sameness(proposal));
    }
    this.#changed();
    return { action: step.action, proposals: step.before };
  }

  /** Notes that a person had these sentences before their eyes. */
  see(ids: readonly string[]): void {
    const before = this.#seen.size;
    for (const id of ids) if (this.#items.has(id)) this.#seen.add(id);
    if (this.#seen.size !== before) this.#changed();
  }

  isSeen(id: string): boolean {
    return this.#seen.has(id);
  }

  /** Drops the waiting sentences, of one run where it is named: a new draft replaces an unreviewed one. */
  dropOpen(runId?: string): void {
    const dropped = this.open.filter((proposal) => runId === undefined || proposal.runId === runId);
    if (dropped.length === 0) return;
    for (const { id } of dropped) this.#forget(id);
    this.#changed();
  }

  /** Makes room for another draft: forgets everything but what was rejected. */
  clear(): void {
    if (this.#items.size === 0) return;
    this.#items.clear();
    this.#seen.clear();
    this.#steps = [];
    this.#changed();
  }

  #decide(ids: readonly string[], action: ReviewStep['action'], decide: (proposal: Proposal) => Proposal): Proposal[] {
    const before = ids
      .map((id) => this.#items.get(id))
      .filter((proposal): proposal is Proposal => proposal?.state === 'proposed');
    if (before.length === 0) return [];
    const after = before.map(decide);
    for (const proposal of after) this.#items.set(proposal.id, proposal);
    this.#steps.push({ action, before });
    this.#changed();
    return after;
  }

  #freshId(id: string): string {
    let fresh = id;
    for (let nth = 2; this.#items.has(fresh); nth += 1) fresh = `${id}~${nth}`;
    return fresh;
  }

  #forget(id: string): void {
    this.#items.delete(id);
    this.#seen.delete(id);
    this.#steps = this.#steps
      .map((step) => ({ ...step, before: step.before.filter((proposal) => proposal.id !== id) }))
      .filter((step) => step.before.length > 0);
  }

  #changed(): void {
    this.#waiting.clear();
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Equal for sentences a person would take for one and the same: section, words, and the words they were made from. */
const sameness = ({ sectionId, text, quotes }: Proposal): string =>
  JSON.stringify([sectionId, text, quotes.map(({ sourceId, start, end, quote }) => [sourceId, start, end, quote])]);
