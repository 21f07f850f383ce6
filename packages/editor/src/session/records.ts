import type { Paragraph, SentenceRecord } from '@evenfall/templates';
import { currentProvenance } from '../record/index.js';
import { type Proposal, proposalText } from '../review/index.js';
import type { NoteContent } from './content.js';
import { priorSource } from './source.js';

/** A sentence on its way into the note, with the record that tells where it is from. */
export interface RecordedSentence {
  readonly text: string;
  readonly recordId: string;
}

/** A sentence of an earlier note; offsets into the text of its section there. */
export interface CarriedSentence {
  /** The id of that note. */
  readonly note: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where the sentences of a note are from: one record a sentence, told apart by its id. */
export class Records {
  readonly #records = new Map<string, SentenceRecord>();
  /** Which record an accepted proposal became. */
  readonly #written = new Map<string, string>();

  /**
   * @param taken whether an id is given out elsewhere in the note
   * @param reviewer who accepts sentences now, where that is known
   */
  constructor(
    records: readonly SentenceRecord[],
    private readonly now: () => Date,
    private readonly taken: (id: string) => boolean,
    private readonly reviewer: () => string | undefined = () => undefined,
  ) {
    for (const record of records) this.#records.set(record.id, record);
  }

  /** What a writing surface must know of the records, so that a paste brings no mark without one. */
  readonly pasted = {
    key: [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    has: (id: string): boolean => this.#records.has(id),
  };

  /** The record an accepted proposal became. */
  writtenFrom(proposalId: string): string | undefined {
    return this.#written.get(proposalId);
  }

  /** Marks in these words that nobody can account for. */
  strayIn(sentences: ReturnType<NoteContent['sentences']>): Set<string> {
    return new Set([...sentences.keys()].filter((id) => !this.#records.has(id)));
  }

  /** The records of the sentences that are in the note. */
  provenance(sentences: ReturnType<NoteContent['sentences']>): SentenceRecord[] {
    return currentProvenance([...this.#records.values()], sentences);
  }

  /** A drafted sentence that enters the note. */
  ofProposal(proposal: Proposal): RecordedSentence {
    const text = proposalText(proposal);
    const recordId = this.#add({
      id: this.freshId(proposal.id),
      origin: proposal.locality === 'on-device' ? 'engine' : 'model',
      engine: proposal.engine,
      locality: proposal.locality,
      runId: proposal.runId,
      drafted: proposal.text,
      sources: [...proposal.quotes],
      support: proposal.support,
      edited: text !== proposal.text,
    });
    this.#written.set(proposal.id, recordId);
    return { text, recordId };
  }

  /** A rewrite of words that were in the note. */
  ofRewrite({
    text,
    ...record
  }: Omit<SentenceRecord, 'id' | 'edited' | 'acceptedAt' | 'reviewer'> & { text: string }): RecordedSentence {
    const recordId = this.#add({
      id: this.freshId('rewrite'),
      ...record,
      edited: text !== record.drafted,
    });
    return { text, recordId };
  }

  /** A person's answer to the question of an element. */
  ofAnswer(elementId: string, text: string): RecordedSentence {
    const recordId = this.#add({
      id: this.freshId(`answer:${elementId}`),
      origin: 'human',
      elementId,
      drafted: text,
      sources: [],
      edited: false,
    });
    return { text, recordId };
  }

  /** A sentence that a person copies from an earlier note: theirs, and known to be from there. */
  ofPrior({ note, text, start, end }: CarriedSentence): RecordedSentence {
    const recordId = this.#add({
      id: this.freshId(`carried:${note}`),
      origin: 'human',
      drafted: text,
      sources: [{ sourceId: priorSource(note), start, end, quote: text }],
      support: 'quoted',
      edited: false,
    });
    return { text, recordId };
  }

  /** Ids are counted, not drawn: equal steps give equal notes (SAME-IN-SAME-OUT). */
  freshId(stem: string): string {
    let id = stem;
    for (let count = 2; this.#records.has(id) || this.taken(id); count++) id = `${stem}.${count}`;
    return id;
  }

  #add(record: Omit<SentenceRecord, 'acceptedAt' | 'reviewer'>): string {
    const reviewer = this.reviewer();
    const accepted = { acceptedAt: this.now().toISOString(), ...(reviewer && { reviewer }) };
    this.#records.set(record.id, { ...record, ...accepted });
    return record.id;
  }
}

/** A recorded sentence as a paragraph of its own. */
export const sentenceBlock = ({ text, recordId }: RecordedSentence): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type: 'sentence', attrs: { id: recordId } }] }],
});
