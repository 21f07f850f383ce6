import type { Finding, NoteAiClient } from '@evenfall/ai-client';
import {
  assertRecord,
  assertRecordNote,
  type Checker,
  createChecker,
  type EncounterContext,
  type Exemption,
  type Format,
  isOpen,
  type Note,
  type NoteCheck,
  type Paragraph,
  type SentenceRecord,
  type ShorthandQuestion,
  textBlocks,
  type UnsortedItem,
} from '@evenfall/templates';
import {
  currentProvenance,
  type SignBlocker,
  SignError,
  type SignedNote,
  type Signer,
  signBlockers,
  signNote,
} from '../record/index.js';
import { type Clock, type Proposal, ProposalQueue, proposalText, systemClock } from '../review/index.js';
import { MemoryContent, type NoteContent } from './content.js';
import { Drafting } from './drafting.js';
import { Emitter } from './emitter.js';
import type { SessionEvents } from './events.js';
import { withoutMarks, withoutSentences } from './revise.js';
import { SHORTHAND } from './source.js';
import { templateOf } from './template.js';
import { Tray } from './tray.js';

export interface SessionOptions {
  format: Format;
  /** Reads a note for what is documented and what is missing; ours, unless a test brings its own. */
  checker?: Pick<Checker, 'checkText'>;
  client?: NoteAiClient | undefined;
  clock?: Clock;
  /** The instant of accepting, exempting and signing. */
  now?: () => Date;
}

/** Milliseconds after the last change until the note is read again. */
export const IDLE_MS = 250;

/**
 * One note being written, from shorthand to signature, without a page: the elements show it and pass on what
 * people do. The words live in a `NoteContent`; everything about them lives here.
 */
export class NoteSession extends Emitter<SessionEvents> {
  readonly format: Format;
  readonly proposals = new ProposalQueue();
  client: NoteAiClient | undefined;

  #base: Note;
  #signed: Note | undefined;
  #content: NoteContent;
  #unlisten: (() => void)[] = [];
  #context: EncounterContext;
  #records = new Map<string, SentenceRecord>();
  readonly #tray: Tray<Proposal>;
  /** Which record an accepted proposal became. */
  #written = new Map<string, string>();
  #exemptions: readonly Exemption[] = [];
  #snoozed = new Set<string>();
  readonly #drafting: Drafting;
  #signing = false;

  #checker: Pick<Checker, 'checkText'>;
  #check: NoteCheck | undefined;
  #cancelIdle: (() => void) | undefined;
  #waiting: (() => void)[] = [];
  #clock: Clock;
  #now: () => Date;

  /**
   * @throws {FormatError} `process_note`: nothing of a psychotherapy note is checked, drafted or signed here.
   * @param note a note laid out in `options.format`; `original` is the record itself where it is signed.
   */
  constructor(note: Note, options: SessionOptions, original: Note = note) {
    super();
    assertRecord(options.format);
    assertRecordNote(note);
    this.format = options.format;
    this.client = options.client;
    this.#checker = options.checker ?? createChecker();
    this.#clock = options.clock ?? systemClock;
    this.#now = options.now ?? (() => new Date());
    this.#drafting = new Drafting(
      {
        proposed: (proposal) => this.proposals.add(proposal).length > 0,
        unplaced: (proposal) => this.#keepUnplaced(proposal),
        progress: (progress) => {
          this.emit('draft', progress);
          if (progress.phase === 'failed') this.emit('error', { error: progress.error });
        },
        update: () => this.emit('update', undefined),
        over: () => this.#rest(),
      },
      this.#clock,
    );
    this.#base = note;
    this.#signed = original.status === 'signed' ? original : undefined;
    this.#context = note.context;
    this.#exemptions = note.exemptions;
    for (const record of note.provenance) this.#records.set(record.id, record);
    this.#content = new MemoryContent(note.sections);
    this.#tray = new Tray(note.unsorted, () => this.#content.placed());
    this.#listen();
    this.proposals.subscribe(() => this.emit('update', undefined));
    this.#touch();
  }

  // The note

  /** The note as it is now. A signed note is the record itself. */
  get note(): Note {
    if (this.#signed) return this.#signed;
    // A mark nobody can account for is no provenance: its words are the person's own.
    const stray = new Set([...this.#content.sentences().keys()].filter((id) => !this.#records.has(id)));
    const sections = this.#content.content();
    return {
      ...this.#base,
      context: this.#context,
      sections: stray.size
        ? sections.map(({ id, content }) => ({ id, content: withoutMarks(content, stray) }))
        : sections,
      unsorted: this.#tray.kept,
      provenance: currentProvenance([...this.#records.values()], this.#content.sentences()),
      exemptions: [...this.#exemptions],
    };
  }

  /** What a writing surface must know of the records, so that a paste brings no mark without one. */
  readonly records = {
    key: [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    has: (id: string): boolean => this.#records.has(id),
  };

  /** Nobody has written anything yet. */
  get blank(): boolean {
    return this.#tray.kept.length === 0 && Object.values(this.#content.text()).every((text) => !text.trim());
  }

  get state(): 'writing' | 'drafting' | 'signed' {
    return this.#signed ? 'signed' : this.#drafting.running ? 'drafting' : 'writing';
  }

  get signature(): Note['signature'] {
    return this.#signed?.signature;
  }

  get context(): EncounterContext {
    return this.#context;
  }

  set context(context: EncounterContext) {
    if (this.#signed) return;
    this.#context = context;
    this.#changed([]);
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
    return this.#cancelIdle !== undefined;
  }

  /** The last reading of the note; undefined until the first. */
  get lastCheck(): NoteCheck | undefined {
    return this.#check;
  }

  get snoozed(): ReadonlySet<string> {
    return this.#snoozed;
  }

  /** Reads the note now. */
  check(): NoteCheck {
    this.#cancelIdle?.();
    this.#cancelIdle = undefined;
    const text = { format: this.format.id, sections: this.#content.text() };
    this.#check = this.#checker.checkText(text, {
      context: this.#context,
      exemptions: this.#exemptions,
      formats: [this.format],
    });
    this.emit('check', { check: this.#check, open: this.#check.elements.filter(isOpen).length });
    this.emit('update', undefined);
    this.#rest();
    return this.#check;
  }

  /** Resolves when no reading is due and no draft runs. */
  get settled(): Promise<void> {
    return this.#busy ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  get #busy(): boolean {
    return this.#cancelIdle !== undefined || this.#drafting.running || this.#signing;
  }

  // Drafting

  /** What the clinician jotted down: the source of a draft, never part of the note. */
  get shorthand(): string {
    return this.#drafting.shorthand;
  }

  set shorthand(text: string) {
    this.#drafting.shorthand = text;
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

  /**
   * Drafts from the shorthand. Sentences arrive as proposals. Ends when the draft does; a failure is told by
   * `draft` and `error` events. A running draft is stopped first, the draft before is replaced.
   */
  async draft(): Promise<void> {
    const { client, shorthand: text } = this;
    if (this.#signed || !client || !text.trim()) return;
    this.stopDraft();
    this.#replaceOpenDraft();
    await this.#drafting.start(client, {
      template: templateOf(this.format),
      sources: [{ id: SHORTHAND, kind: 'shorthand', text, trusted: true }],
      existing: this.#content.text(),
      context: this.#context,
    });
  }

  /** Stops a running draft. Sentences that are complete stay to be reviewed. */
  stopDraft(): void {
    this.#drafting.stop();
  }

  // Review

  /** Writes these sentences into their sections, as drafted or as edited. */
  accept(ids: readonly string[]): void {
    if (this.#signed) return;
    const accepted = this.proposals.accept(ids);
    for (const proposal of accepted) this.#write(proposal, proposal.sectionId);
    this.#reviewed('accept', accepted);
  }

  /** The person's own wording of a sentence: what an accept of it will write. */
  edit(id: string, text: string): void {
    if (this.#signed || !this.proposals.edit(id, text)) return;
    this.emit('review', { action: 'edit', ids: [id], waiting: this.proposals.openCount });
  }

  reject(ids: readonly string[]): void {
    if (this.#signed) return;
    this.#reviewed('reject', this.proposals.reject(ids));
  }

  /** Takes the last step of the review back; the words of an accepted sentence leave the note again. */
  undoReview(): void {
    const step = this.#signed ? undefined : this.proposals.undo();
    if (!step) return;
    const gone = new Set(step.proposals.map(({ id }) => this.#written.get(id)));
    if (step.action === 'accept') {
      const sections = this.#content
        .content()
        .map(({ id, content }) => ({ id, content: withoutSentences(content, gone) }));
      this.#content.setContent(sections, { history: 'keep' });
    }
    const ids = step.proposals.map(({ id }) => id);
    this.emit('review', { action: 'undo', ids, waiting: this.proposals.openCount });
  }

  // Prompts

  /** Writes the answer to an element's question into the section where it belongs. */
  answer(elementId: string, text: string): void {
    const section = this.#check?.elements.find((result) => result.elementId === elementId)?.section;
    if (this.#signed || !section) return;
    const record: SentenceRecord = {
      id: this.#freshId(`answer:${elementId}`),
      origin: 'human',
      elementId,
      drafted: text,
      sources: [],
      edited: false,
      acceptedAt: this.#now().toISOString(),
    };
    this.#records.set(record.id, record);
    this.#content.appendSentence(section, { text, recordId: record.id });
    // The answer closes its question at once; waiting for the idle reading would look like being ignored.
    this.check();
  }

  /** The person's word that an element does not apply, with their reason. */
  exempt(elementId: string, reason: string): void {
    if (this.#signed || !reason.trim()) return;
    const others = this.#exemptions.filter((exemption) => exemption.elementId !== elementId);
    this.#exemptions = [...others, { elementId, reason: reason.trim(), at: this.#now().toISOString() }];
    this.#changed([]);
    this.check();
  }

  /** Asks about an element later: not again while this note is open, and still before it is signed. */
  snooze(elementId: string): void {
    this.#snoozed.add(elementId);
    this.emit('update', undefined);
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
  keepUnsorted(text: string, from: UnsortedItem['from'], section?: string): void {
    if (this.#signed || !text.trim()) return;
    this.#tray.forgetDiscarded();
    this.#tray.add({ id: this.#freshId(from), text, from, ...(section ? { section } : {}) });
    this.#changed([]);
  }

  /** Moves an unsorted text to the end of a section: one step, which undo takes back as a whole. */
  place(id: string, section: string): void {
    const item = this.#tray.get(id);
    if (this.#signed || !item || !this.format.sections.some((known) => known.id === section)) return;
    const drafted = this.#tray.originOf(id);
    this.#content.place(section, drafted ? [sentenceBlock(this.#record(drafted))] : textBlocks(item.text), id);
  }

  /** Takes a text out of the tray; until the next edit `undiscard` brings it back. */
  discard(id: string): void {
    if (this.#signed) return;
    this.#tray.discard(id);
    this.#changed([]);
  }

  undiscard(id: string): void {
    if (this.#signed) return;
    this.#tray.undiscard(id);
    this.#changed([]);
  }

  // Signing

  /** What stands between this note and a signature, by the last reading. */
  get blockers(): SignBlocker[] {
    if (this.#signed) return [];
    return signBlockers({
      check: this.#check ?? { elements: [] },
      openProposals: this.proposals.open,
      drafting: this.#drafting.running,
    });
  }

  /** Signs, or tells by `sign-refused` or `error` why not. Returns the record. */
  async sign(signer: Signer): Promise<SignedNote | undefined> {
    if (this.#signing) return undefined;
    this.check();
    const { blockers } = this;
    if (blockers.length && !this.#signed) {
      this.emit('sign-refused', { blockers });
      return undefined;
    }
    this.#signing = true;
    try {
      const note = await signNote(this.note, signer, { now: this.#now });
      this.#signed = note;
      this.emit('sign', { note });
      this.emit('update', undefined);
      return note;
    } catch (error) {
      if (!(error instanceof SignError)) throw error;
      this.emit('error', { error });
      return undefined;
    } finally {
      this.#signing = false;
      this.#rest();
    }
  }

  /** Stops everything; the session is not used again. */
  close(): void {
    this.stopDraft();
    this.#cancelIdle?.();
    this.#cancelIdle = undefined;
    for (const stop of this.#unlisten) stop();
    this.#rest();
  }

  #listen(): void {
    this.#unlisten = [
      this.#content.on('change', ({ sections }) => {
        this.#tray.forgetDiscarded();
        this.#changed(sections);
        // An undo may have brought an item back.
        this.emit('update', undefined);
      }),
      this.#content.on('unplaced', ({ text, section }) => this.keepUnsorted(text, 'paste', section)),
    ];
  }

  #changed(sections: readonly string[]): void {
    this.#touch();
    this.emit('change', { sections });
    if (sections.length === 0) this.emit('update', undefined);
  }

  #touch(): void {
    this.#cancelIdle?.();
    this.#cancelIdle = this.#clock.after(IDLE_MS, () => this.check());
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
    this.#tray.add({ id: this.#freshId('draft'), text: proposal.text, from: 'draft' }, proposal);
    this.#changed([]);
  }

  #write(proposal: Proposal, section: string): void {
    const { text, recordId } = this.#record(proposal);
    this.#content.appendSentence(section, { text, recordId });
  }

  /** Where a sentence that enters the note is from. */
  #record(proposal: Proposal): { text: string; recordId: string } {
    const text = proposalText(proposal);
    const record: SentenceRecord = {
      id: this.#freshId(proposal.id),
      origin: proposal.locality === 'on-device' ? 'engine' : 'model',
      engine: proposal.engine,
      locality: proposal.locality,
      runId: proposal.runId,
      drafted: proposal.text,
      sources: [...proposal.quotes],
      support: proposal.support,
      edited: text !== proposal.text,
      acceptedAt: this.#now().toISOString(),
    };
    this.#records.set(record.id, record);
    this.#written.set(proposal.id, record.id);
    return { text, recordId: record.id };
  }

  #reviewed(action: 'accept' | 'reject', proposals: readonly Proposal[]): void {
    if (proposals.length === 0) return;
    const ids = proposals.map(({ id }) => id);
    this.emit('review', { action, ids, waiting: this.proposals.openCount });
  }

  /** Ids are counted, not drawn: equal steps give equal notes (SAME-IN-SAME-OUT). */
  #freshId(stem: string): string {
    const taken = (id: string) => this.#records.has(id) || this.#tray.has(id);
    let id = stem;
    for (let count = 2; taken(id); count++) id = `${stem}.${count}`;
    return id;
  }
}

const sentenceBlock = ({ text, recordId }: { text: string; recordId: string }): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type: 'sentence', attrs: { id: recordId } }] }],
});
