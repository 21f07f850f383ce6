import type { DraftRequest, Finding, NoteAiClient } from '@evenfall/ai-client';
import {
  assertRecord,
  assertRecordNote,
  type Block,
  type Checker,
  type EarlierNote,
  type EncounterContext,
  type Exemption,
  type Format,
  isOpen,
  type Note,
  type NoteCheck,
  type ShorthandQuestion,
  textBlocks,
  type UnsortedItem,
} from '@evenfall/templates';
import type { TextRange } from '../document/index.js';
import { type PersonWord, personWordIn } from '../prompts/index.js';
import { type SignBlocker, type SignedNote, type Signer, type SignOptions, signBlockers } from '../record/index.js';
import { type Clock, type KeptReview, type Proposal, ProposalQueue, systemClock } from '../review/index.js';
import { MemoryContent, type NoteContent } from './content.js';
import { Drafting } from './drafting.js';
import { Emitter } from './emitter.js';
import type { SessionEvents } from './events.js';
import { type Extend, Reading } from './reading.js';
import { type CarriedSentence, Records, sentenceBlock } from './records.js';
import { Reviewing } from './reviewing.js';
import { recordsIn, withoutMarks } from './revise.js';
import type { SentRun } from './sent.js';
import { SetAside } from './set-aside.js';
import { Signing } from './signing.js';
import { SHORTHAND } from './source.js';
import { templateOf } from './template.js';
import { Tray } from './tray.js';

/** Earlier notes, as values or as their text. */
export type PriorNotes = readonly (EarlierNote | Note)[];

export interface SessionOptions {
  format: Format;
  /** Reads a note for what is documented and what is missing; ours, unless a test brings its own. */
  checker?: Pick<Checker, 'checkText'>;
  client?: NoteAiClient | undefined;
  /** Formats of earlier notes. */
  formats?: readonly Format[] | undefined;
  /** Elements to ask about later, as of before. */
  snoozed?: Iterable<string> | undefined;
  clock?: Clock;
  /** The instant of accepting, exempting and signing. */
  now?: () => Date;
}

/**
 * One note being written, from shorthand to signature, without a page: the elements show it and pass on what
 * people do. The words live in a `NoteContent`; everything about them lives here.
 */
export class NoteSession extends Emitter<SessionEvents> {
  readonly format: Format;
  readonly proposals = new ProposalQueue();
  client: NoteAiClient | undefined;
  /** How the person in care is to be called; where it is not said, as the context or the note itself does. */
  personPreference: PersonWord | undefined;
  /** Who decides about sentences now, by name and credentials: their record says so. */
  reviewer: string | undefined;

  readonly #base: Note;
  readonly #records: Records;
  readonly #tray: Tray<Proposal>;
  readonly #reading: Reading;
  readonly #drafting: Drafting;
  readonly #signing: Signing;
  readonly #setAside: SetAside;
  readonly #review: Reviewing;
  readonly #now: () => Date;

  #content: NoteContent;
  #unlisten: (() => void)[] = [];
  #context: EncounterContext;
  #priorNotes: PriorNotes = [];
  #waiting: (() => void)[] = [];

  /**
   * @throws {FormatError} `process_note`: nothing of a psychotherapy note is checked, drafted or signed here.
   * @param note a note laid out in `options.format`; `original` is the record itself where it is signed.
   */
  constructor(
    note: Note,
    private readonly options: SessionOptions,
    original: Note = note,
  ) {
    super();
    assertRecord(options.format);
    assertRecordNote(note);
    this.format = options.format;
    this.client = options.client;
    this.#now = options.now ?? (() => new Date());
    const clock = options.clock ?? systemClock;
    this.#setAside = new SetAside(note.exemptions, options.snoozed ?? [], this.#now);
    this.#drafting = new Drafting(
      {
        proposed: (proposal) => this.proposals.add(proposal).length > 0,
        unplaced: (proposal) => this.#keepUnplaced(proposal),
        progress: (progress) => {
          this.emit('draft', progress);
          if (progress.phase === 'failed') this.emit('error', { error: progress.error });
        },
        update: () => this.emit('update', undefined),
        preview: () => this.emit('preview', undefined),
        over: () => this.#rest(),
        sent: (run) => this.sent.push(run),
      },
      clock,
    );
    this.#reading = new Reading(
      {
        source: () => ({
          text: { format: this.format.id, sections: this.#content.text() },
          options: {
            context: this.#context,
            exemptions: this.exemptions,
            formats: this.formats,
            priorNotes: this.#priorNotes,
          },
        }),
        read: (check) => {
          this.emit('check', { check, open: check.elements.filter(isOpen).length });
          this.emit('update', undefined);
          this.#rest();
        },
      },
      clock,
      options.checker,
    );
    this.#base = note;
    this.#signing = new Signing(
      original.status === 'signed' ? original : undefined,
      {
        note: () => this.note,
        blockers: () => {
          this.check();
          return this.blockers;
        },
        signed: (signed) => {
          this.emit('sign', { note: signed });
          this.emit('update', undefined);
        },
        refused: (blockers) => this.emit('sign-refused', { blockers }),
        failed: (error) => this.emit('error', { error }),
        over: () => this.#rest(),
      },
      this.#now,
    );
    this.#context = note.context;
    this.#content = new MemoryContent(note.sections);
    this.#tray = new Tray(note.unsorted, () => this.#content.placed());
    this.#records = new Records(
      note.provenance,
      this.#now,
      (id) => this.#tray.has(id),
      () => this.reviewer,
    );
    this.#review = new Reviewing({
      proposals: this.proposals,
      records: this.#records,
      tray: this.#tray,
      format: this.format,
      content: () => this.#content,
      changed: (change) => this.emit('review', change),
    });
    this.#listen();
    this.proposals.subscribe(() => this.emit('update', undefined));
    this.#reading.touch();
  }

  // The note

  /** The note as it is now. A signed note is the record itself. */
  get note(): Note {
    if (this.#signing.record) return this.#signing.record;
    // What waits in the tray with its formatting brings its records along.
    const sentences = new Map([...this.#tray.sentences(), ...this.#content.sentences()]);
    // A mark nobody can account for is no provenance: its words are the person's own.
    const stray = this.#records.strayIn(sentences);
    const accountable = <T extends { content?: Block[] | undefined }>(part: T): T =>
      stray.size && part.content ? { ...part, content: withoutMarks(part.content, stray) } : part;
    return {
      ...this.#base,
      context: this.#context,
      sections: this.#content.content().map(accountable),
      unsorted: this.#tray.kept.map(accountable),
      provenance: this.#records.provenance(sentences),
      exemptions: [...this.exemptions],
    };
  }

  /** What a writing surface must know of the records, so that a paste brings no mark without one. */
  get records(): Records['pasted'] {
    return this.#records.pasted;
  }

  /** Nobody has written anything yet. */
  get blank(): boolean {
    return this.#tray.kept.length === 0 && wordless(this.#content);
  }

  get state(): 'writing' | 'drafting' | 'signed' {
    return this.#signing.record ? 'signed' : this.#drafting.running ? 'drafting' : 'writing';
  }

  get signature(): Note['signature'] {
    return this.#signing.record?.signature;
  }

  get context(): EncounterContext {
    return this.#context;
  }

  set context(context: EncounterContext) {
    if (this.#signing.record) return;
    this.#context = context;
    this.#changed([]);
  }

  /** How this note calls the person in care; undefined where nothing says. */
  get person(): PersonWord | undefined {
    return this.personPreference ?? this.#context.clientTerm ?? personWordIn(Object.values(this.#content.text()));
  }

  /** Earlier notes of the same client: what is written is held against them. */
  get priorNotes(): PriorNotes {
    return this.#priorNotes;
  }

  set priorNotes(notes: PriorNotes) {
    if (notes === this.#priorNotes) return;
    this.#priorNotes = notes;
    this.#reading.touch();
  }

  /** Every reading goes through this from now on. */
  extend(by: Extend | undefined): void {
    this.#reading.extend = by;
    this.#reading.touch();
  }

  /** The formats this note's and earlier ones are looked up in. */
  get formats(): readonly Format[] {
    return this.options.formats ?? [this.format];
  }

  get content(): NoteContent {
    return this.#content;
  }

  /** Hands the words over to a writing surface that holds the same sections, or back to memory. */
  attach(content: NoteContent): void {
    for (const stop of this.#unlisten) stop();
    this.#tray.settle();
    this.#content = content;
    this.#listen();
  }

  detach(): void {
    this.attach(new MemoryContent(this.#content.content()));
  }

  // Checks

  /** The note changed since it was last read. */
  get stale(): boolean {
    return this.#reading.due;
  }

  /** The last reading of the note; undefined until the first. */
  get lastCheck(): NoteCheck | undefined {
    return this.#reading.last;
  }

  get snoozed(): ReadonlySet<string> {
    return this.#setAside.snoozed;
  }

  /** There is something more urgent than to read the note: what is due waits for another pause. */
  postpone(): void {
    if (this.stale) this.#reading.touch();
  }

  /** Reads the note now. */
  check(): NoteCheck {
    return this.#reading.now();
  }

  /** Resolves when no reading is due and no draft runs. */
  get settled(): Promise<void> {
    return this.#busy ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  get #busy(): boolean {
    return this.#reading.due || this.#drafting.running || this.#signing.busy;
  }

  // Drafting

  /** What the clinician jotted down: the source of a draft, never part of the note. */
  get shorthand(): string {
    return this.#drafting.shorthand;
  }

  set shorthand(text: string) {
    this.#drafting.shorthand = text;
    this.emit('jot', undefined);
  }

  /** Short forms that could mean more than one thing: asked, never guessed (NO-INVENTION). */
  get questions(): readonly ShorthandQuestion[] {
    return this.#drafting.questions;
  }

  /** Questions and remarks of the last draft. */
  get findings(): readonly Finding[] {
    return this.#drafting.findings;
  }

  /** Text being drafted, by section: to look at, nothing more. */
  get previews(): ReadonlyMap<string, string> {
    return this.#drafting.previews;
  }

  /** What each run of this sitting sent, to the letter: shown to the person who asks, and kept nowhere. */
  readonly sent: SentRun[] = [];

  /**
   * Drafts from the shorthand. Sentences arrive as proposals. Ends when the draft does; a failure is told by
   * `draft` and `error` events. A running draft is stopped first, the draft before is replaced.
   *
   * @param ready what the first sentence waits for; it must not reject
   */
  async draft(ready?: Promise<unknown>): Promise<void> {
    const { client, shorthand: text, person } = this;
    if (this.#signing.record || !client || !text.trim()) return;
    this.stopDraft();
    this.#replaceOpenDraft();
    const request: DraftRequest = {
      template: templateOf(this.format),
      sources: [{ id: SHORTHAND, kind: 'shorthand', text, trusted: true }],
      existing: this.#content.text(),
      context: this.#context,
      ...(person ? { style: { person } } : {}),
    };
    await this.#drafting.start(client, request, ready);
  }

  /** Stops a running draft. Sentences that are complete stay to be reviewed. */
  stopDraft(): void {
    this.#drafting.stop();
  }

  // Review

  /** Writes these sentences into their sections, as drafted or as edited. */
  accept(ids: readonly string[]): void {
    if (!this.#signing.record) this.#review.accept(ids);
  }

  /** The person's own wording of a sentence: what an accept of it will write. */
  edit(id: string, text: string): void {
    if (!this.#signing.record) this.#review.edit(id, text);
  }

  reject(ids: readonly string[]): void {
    if (!this.#signing.record) this.#review.reject(ids);
  }

  /** Takes the last step of the review back; the words of an accepted sentence leave the note again. */
  undoReview(): void {
    if (!this.#signing.record) this.#review.undo();
  }

  /** What of the review is not over. */
  get review(): KeptReview {
    return this.#review.kept;
  }

  /** Goes on with a review. What was drafted for a section that is not here is still in the shorthand. */
  resumeReview(kept: KeptReview): void {
    this.#review.resume(kept);
  }

  /** Whose words stand in a place: ids of records; undefined stands for words that a person typed. */
  recordsAt({ section, start, end }: TextRange): Set<string | undefined> {
    const blocks = this.#content.content().find(({ id }) => id === section)?.content ?? [];
    return recordsIn(blocks, start, end);
  }

  /**
   * Puts a rewrite in the place of the words it was made from, with the record of who wrote it: one step, which undo takes
   * back. False where those words are not there any more.
   */
  replace(place: TextRange, before: string, rewrite: Parameters<Records['ofRewrite']>[0]): boolean {
    if (this.#signing.record) return false;
    return this.#content.replace(place, before, this.#records.ofRewrite(rewrite));
  }

  // Prompts

  /** Writes the answer to an element's question into the section where it belongs. */
  answer(elementId: string, text: string): void {
    const section = this.lastCheck?.elements.find((result) => result.elementId === elementId)?.section;
    if (this.#signing.record || !section) return;
    this.#content.appendSentence(section, this.#records.ofAnswer(elementId, text));
    // The answer closes its question at once; waiting for the idle reading would look like being ignored.
    this.check();
  }

  /** Copies a sentence of an earlier note into a section, as one step; it stays known as carried forward. */
  carryForward(section: string, sentence: CarriedSentence): void {
    if (this.#signing.record || !this.format.sections.some(({ id }) => id === section)) return;
    this.#content.appendSentence(section, this.#records.ofPrior(sentence));
  }

  /** The person's word that an element does not apply, with their reason. */
  exempt(elementId: string, reason: string): void {
    if (this.#signing.record || !reason.trim()) return;
    this.#setAside.exempt(elementId, reason);
    this.#changed([]);
    this.check();
  }

  /** Takes “later” and “does not apply” back: the element is asked about again. */
  resume(elementId: string): void {
    if (this.#signing.record) return;
    if (this.#setAside.resume(elementId)) {
      this.#changed([]);
      this.check();
    } else this.#beside();
  }

  /** Elements a person said do not apply, with the reason. */
  get exemptions(): readonly Exemption[] {
    return this.#setAside.exemptions;
  }

  /** Asks about an element later: not again while this draft is written, and still before it is signed. */
  snooze(elementId: string): void {
    this.#setAside.snooze(elementId);
    this.#beside();
  }

  // Unsorted

  /** What is kept without a place. */
  get unsorted(): readonly UnsortedItem[] {
    return this.#tray.kept;
  }

  /** What the tray shows: `unsorted`, and in its place what was `discarded` since the last edit. */
  get tray(): { readonly items: readonly UnsortedItem[]; readonly discarded: ReadonlySet<string> } {
    return { items: this.#tray.shown, discarded: this.#tray.discarded };
  }

  /** Keeps text that has no place in the format. */
  keepUnsorted(
    text: string,
    from: UnsortedItem['from'],
    { section, content }: Pick<UnsortedItem, 'section' | 'content'> = {},
  ): void {
    if (this.#signing.record || !text.trim()) return;
    this.#tray.forgetDiscarded();
    this.#tray.add({
      id: this.#records.freshId(from),
      text,
      from,
      ...(section && { section }),
      ...(content && { content }),
    });
    this.#changed([]);
  }

  /** Moves an unsorted text to the end of a section: one step, which undo takes back as a whole. */
  place(id: string, section: string): void {
    const item = this.#tray.get(id);
    if (this.#signing.record || !item || !this.format.sections.some((known) => known.id === section)) return;
    const drafted = this.#tray.originOf(id);
    this.#content.place(
      section,
      drafted ? [sentenceBlock(this.#records.ofProposal(drafted))] : (item.content ?? textBlocks(item.text)),
      id,
    );
  }

  /** Takes a text out of the tray; until the next edit `undiscard` brings it back. */
  discard(id: string): void {
    if (this.#signing.record) return;
    this.#tray.discard(id);
    this.#changed([]);
  }

  undiscard(id: string): void {
    if (this.#signing.record) return;
    this.#tray.undiscard(id);
    this.#changed([]);
  }

  // Signing

  /** What stands between this note and a signature, by the last reading. */
  get blockers(): SignBlocker[] {
    if (this.#signing.record) return [];
    return signBlockers({
      check: this.lastCheck ?? { elements: [] },
      openProposals: this.proposals.open,
      drafting: this.#drafting.running,
    });
  }

  /** Signs, or tells by `sign-refused` or `error` why not. Returns the record. */
  sign(signer: Signer, terms?: SignOptions): Promise<SignedNote | undefined> {
    return this.#signing.sign(signer, terms);
  }

  /** Stops everything; the session is not used again. */
  close(): void {
    this.stopDraft();
    this.#reading.stop();
    for (const stop of this.#unlisten) stop();
    this.#rest();
  }

  #listen(): void {
    const content = this.#content;
    const shown = () => `${wordless(content)} ${[...content.placed()].join(' ')}`;
    let before = shown();
    this.#unlisten = [
      content.on('change', ({ sections }) => {
        const discarded = this.#tray.discarded.size;
        this.#tray.forgetDiscarded();
        this.#changed(sections);
        // Nothing is drawn at every key: only the first word shows before the next reading, and what an undo brings back.
        const now = shown();
        if (discarded || now !== before) this.emit('update', undefined);
        before = now;
      }),
      content.on('unplaced', ({ text, section, content }) => this.keepUnsorted(text, 'paste', { section, content })),
    ];
  }

  #changed(sections: readonly string[]): void {
    this.#reading.touch();
    this.emit('change', { sections });
    if (sections.length === 0) this.emit('update', undefined);
  }

  /** What is kept with the draft, and is no part of the note, changed. */
  #beside(): void {
    this.emit('jot', undefined);
    this.emit('update', undefined);
  }

  /** Wakes those who wait for `settled`, once there is nothing left to wait for. */
  #rest(): void {
    if (this.#busy) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** The draft before gives way: its source is still in the shorthand. What was rejected stays rejected. */
  #replaceOpenDraft(): void {
    this.proposals.clear();
    const before = this.#tray.shown.length;
    this.#tray.dropDrafted();
    if (this.#tray.shown.length !== before) this.#changed([]);
  }

  #keepUnplaced(proposal: Proposal): void {
    this.#tray.add({ id: this.#records.freshId('draft'), text: proposal.text, from: 'draft' }, proposal);
    this.#changed([]);
  }
}

const wordless = (content: NoteContent): boolean => Object.values(content.text()).every((text) => !/\S/.test(text));
