import type { Format } from '@evenfall/templates';
import type { KeptReview, Proposal, ProposalQueue } from '../review/index.js';
import type { NoteContent } from './content.js';
import type { ReviewChange } from './events.js';
import type { Records } from './records.js';
import { withoutSentences } from './revise.js';
import type { Tray } from './tray.js';

/** The note that sentences were drafted for. */
export interface ReviewedNote {
  readonly proposals: ProposalQueue;
  readonly records: Records;
  readonly format: Format;
  content(): NoteContent;
  decided(change: ReviewChange): void;
}

/** Decisions about drafted sentences, and what they do to the note: its words, and the records of where these are from. */
export class Reviewing {
  constructor(
    private readonly tray: Tray,
    private readonly note: ReviewedNote,
  ) {}

  accept(ids: readonly string[]): void {
    const { proposals, records } = this.note;
    const accepted = proposals.accept(ids);
    for (const proposal of accepted)
      this.note.content().appendSentence(proposal.sectionId, records.ofProposal(proposal));
    this.#tell('accept', accepted);
  }

  edit(id: string, text: string): void {
    const { proposals } = this.note;
    if (proposals.edit(id, text)) this.note.decided({ action: 'edit', ids: [id], waiting: proposals.openCount });
  }

  reject(ids: readonly string[]): void {
    this.#tell('reject', this.note.proposals.reject(ids));
  }

  /** Takes the last step back; the words of an accepted sentence leave the note again. */
  undo(): void {
    const { proposals, records } = this.note;
    const step = proposals.undo();
    if (!step) return;
    if (step.action === 'accept') {
      const gone = new Set(step.proposals.map(({ id }) => records.writtenFrom(id)));
      const content = this.note.content();
      content.setContent(
        content.content().map(({ id, content: blocks }) => ({ id, content: withoutSentences(blocks, gone) })),
        { history: 'keep' },
      );
    }
    this.note.decided({ action: 'undo', ids: step.proposals.map(({ id }) => id), waiting: proposals.openCount });
  }

  /** What is not over. */
  get kept(): KeptReview {
    const { proposals } = this.note;
    return { proposals: proposals.open, unwanted: [...proposals.unwanted], unplaced: this.tray.drafted };
  }

  /** Goes on. What was drafted for a section that is not here is still in the shorthand. */
  resume({ proposals: kept, unwanted, unplaced }: KeptReview): void {
    const { proposals, format } = this.note;
    for (const each of unwanted) proposals.unwanted.add(each);
    proposals.add(...kept.filter(({ sectionId }) => format.sections.some(({ id }) => id === sectionId)));
    for (const { item, proposal } of unplaced) this.tray.claim(item, proposal);
  }

  #tell(action: 'accept' | 'reject', decided: readonly Proposal[]): void {
    if (decided.length === 0) return;
    this.note.decided({ action, ids: decided.map(({ id }) => id), waiting: this.note.proposals.openCount });
  }
}
