import type { Format } from '@evenfall/templates';
import type { KeptReview, Proposal, ProposalQueue } from '../review/index.js';
import type { NoteContent } from './content.js';
import type { ReviewChange } from './events.js';
import type { Records } from './records.js';
import { withoutSentences } from './revise.js';
import type { Tray } from './tray.js';

/** What a review works on. */
export interface Reviewed {
  readonly proposals: ProposalQueue;
  readonly records: Records;
  readonly tray: Tray<Proposal>;
  readonly format: Format;
  content(): NoteContent;
  changed(change: ReviewChange): void;
}

/** Decisions about drafted sentences, and what they do to the note: its words, and the records of where these are from. */
export class Reviewing {
  constructor(private readonly of: Reviewed) {}

  accept(ids: readonly string[]): void {
    const { proposals, records } = this.of;
    const accepted = proposals.accept(ids);
    for (const proposal of accepted) this.of.content().appendSentence(proposal.sectionId, records.ofProposal(proposal));
    this.#tell('accept', accepted);
  }

  edit(id: string, text: string): void {
    const { proposals } = this.of;
    if (proposals.edit(id, text)) this.of.changed({ action: 'edit', ids: [id], waiting: proposals.openCount });
  }

  reject(ids: readonly string[]): void {
    this.#tell('reject', this.of.proposals.reject(ids));
  }

  /** Takes the last step back; the words of an accepted sentence leave the note again. */
  undo(): void {
    const { proposals, records } = this.of;
    const step = proposals.undo();
    if (!step) return;
    if (step.action === 'accept') {
      const gone = new Set(step.proposals.map(({ id }) => records.writtenFrom(id)));
      const content = this.of.content();
      content.setContent(
        content.content().map(({ id, content: blocks }) => ({ id, content: withoutSentences(blocks, gone) })),
        { history: 'keep' },
      );
    }
    this.of.changed({ action: 'undo', ids: step.proposals.map(({ id }) => id), waiting: proposals.openCount });
  }

  /** What is not over. */
  get kept(): KeptReview {
    const { proposals, tray } = this.of;
    return {
      proposals: proposals.open,
      unwanted: [...proposals.unwanted],
      unplaced: tray.kept.flatMap(({ id: item }) => {
        const proposal = tray.originOf(item);
        return proposal ? [{ item, proposal }] : [];
      }),
    };
  }

  /** Goes on. What was drafted for a section that is not here is still in the shorthand. */
  resume({ proposals: kept, unwanted, unplaced }: KeptReview): void {
    const { proposals, tray, format } = this.of;
    for (const each of unwanted) proposals.unwanted.add(each);
    proposals.add(...kept.filter(({ sectionId }) => format.sections.some(({ id }) => id === sectionId)));
    for (const { item, proposal } of unplaced) tray.claim(item, proposal);
  }

  #tell(action: 'accept' | 'reject', decided: readonly Proposal[]): void {
    if (decided.length === 0) return;
    this.of.changed({ action, ids: decided.map(({ id }) => id), waiting: this.of.proposals.openCount });
  }
}
