import type { Finding, NoteAiClient } from '@evenfall/ai-client';
import {
  assertRecord,
  assertRecordNote,
  type EncounterContext,
  type Exemption,
  type Format,
  type Note,
  type NoteCheck,
  type ShorthandQuestion,
  type UnsortedItem,
} from '@evenfall/templates';
import type { TextRange } from '../document/index.js';
import { type PersonWord, personWordIn } from '../prompts/index.js';
import { type SignBlocker, type SignedNote, type Signer, type SignOptions, signBlockers } from '../record/index.js';
import { type KeptReview, ProposalQueue } from '../review/index.js';
import { compose, type SessionParts } from './compose.js';
import type { NoteContent } from './content.js';
import { Emitter } from './emitter.js';
import type { SessionEvents } from './events.js';
import type { HeldAgainst, SessionOptions } from './options.js';
import type { Extend } from './reading.js';
import type { CarriedSentence, Records } from './records.js';
import { draftRequest } from './request.js';
import { recordsIn } from './revise.js';
import type { SentRun } from './sent.js';
import { noteOf } from './value.js';

/**
 * One note being written, from shorthand to signature, without a page: the elements show it and pass on what
 * people do. The words live in a `NoteContent`; everything about them lives here, each concern in a part of its own
 * (`compose.ts`).
 */
export class NoteSession extends Emitter<SessionEvents> {
  readonly format: Format;
  readonly proposals = new ProposalQueue();
  /** What each run of this sitting sent, to the letter: shown to the person who asks, and kept nowhere. */
  readonly sent: SentRun[] = [];
  client: NoteAiClient | undefined;
  /** How the person in care is to be called; where it is not said, as the context or the note itself does. */
  personPreference: PersonWord | undefined;
  /** Who decides about sentences now, by name and credentials: their record says so. */
  reviewer: string | undefined;

  readonly #base: Note;
  readonly #parts: SessionParts;
  #context: EncounterContext;
  #against: HeldAgainst;

  /**
   * @throws {FormatError} `process_note`: nothing of a psychotherapy note is checked, drafted or signed here.
   * @param note a note laid out in `options.format`; `original` is the record itself where it is signed.
   */
  constructor(note: Note, options: SessionOptions, original: Note = note) {
    super();
    assertRecord(options.format);
    assertRecordNote(note);
    this.format = options.format;
    this.#against = {
      priorNotes: [],
      plan: undefined,
      compare: undefined,
      formats: options.formats ?? [options.format],
      profile: undefined,
    };
    this.client = options.client;
    this.#base = note;
    this.#context = note.context;
    this.#parts = compose(note, original, options, this, (type, detail) => this.emit(type, detail));
  }

  /** The parts that change a note; none once it is signed (SIGNED-IS-FINAL). */
  get #pen(): SessionParts | undefined {
    return this.#parts.signing.record ? undefined : this.#parts;
  }

  // The note

  /** The note as it is now. A signed note is the record itself. */
  get note(): Note {
    return this.#parts.signing.record ?? noteOf(this.#base, this.#context, this.#parts);
  }

  /** What a writing surface must know of the records, so that a paste brings no mark without one. */
  get records(): Records['pasted'] {
    return this.#parts.records.pasted;
  }

  /** Nobody has written anything yet. */
  get blank(): boolean {
    return this.#parts.tray.kept.length === 0 && this.#parts.words.content.wordless;
  }

  get state(): 'writing' | 'drafting' | 'signed' {
    return !this.#pen ? 'signed' : this.#parts.drafting.running ? 'drafting' : 'writing';
  }

  get signature(): Note['signature'] {
    return this.#parts.signing.record?.signature;
  }

  get context(): EncounterContext {
    return this.#context;
  }

  set context(context: EncounterContext) {
    if (!this.#pen) return;
    this.#context = context;
    this.#pen.changed();
  }

  /** How this note calls the person in care; undefined where nothing says. */
  get person(): PersonWord | undefined {
    return this.personPreference ?? this.#context.clientTerm ?? personWordIn(Object.values(this.content.text()));
  }

  /** What it is held against when it is read. */
  get against(): HeldAgainst {
    return this.#against;
  }

  /** Holds it against something else from now on: where that differs, the note is read anew. */
  hold(to: Partial<HeldAgainst>): void {
    const keys = Object.keys(to) as (keyof HeldAgainst)[];
    if (keys.every((key) => to[key] === this.#against[key])) return;
    this.#against = { ...this.#against, ...to };
    this.#parts.reading.touch();
  }

  get content(): NoteContent {
    return this.#parts.words.content;
  }

  /** Hands the words over to a writing surface that holds the same sections, or back to memory. */
  attach(content: NoteContent): void {
    this.#parts.words.attach(content);
  }

  detach(): void {
    this.#parts.words.detach();
  }

  // Checks

  /** Every reading goes through this from now on. */
  extend(by: Extend | undefined): void {
    this.#parts.reading.extend = by;
    this.#parts.reading.touch();
  }

  /** The note changed since it was last read. */
  get stale(): boolean {
    return this.#parts.reading.due;
  }

  /** The last reading of the note; undefined until the first. */
  get lastCheck(): NoteCheck | undefined {
    return this.#parts.reading.last;
  }

  /** There is something more urgent than to read the note: what is due waits for another pause. */
  postpone(): void {
    if (this.stale) this.#parts.reading.touch();
  }

  /** Reads the note now. */
  check(): NoteCheck {
    return this.#parts.reading.now();
  }

  /** Resolves when no reading is due and no draft runs. */
  get settled(): Promise<void> {
    return this.#parts.rest.settled;
  }

  // Drafting

  /** What the clinician jotted down: the source of a draft, never part of the note. */
  get shorthand(): string {
    return this.#parts.drafting.shorthand;
  }

  set shorthand(text: string) {
    this.#parts.drafting.shorthand = text;
    this.emit('jot', undefined);
  }

  /** Short forms that could mean more than one thing: asked, never guessed (NO-INVENTION). */
  get questions(): readonly ShorthandQuestion[] {
    return this.#parts.drafting.questions;
  }

  /** Questions and remarks of the last draft. */
  get findings(): readonly Finding[] {
    return this.#parts.drafting.findings;
  }

  /** Text being drafted, by section: to look at, nothing more. */
  get previews(): ReadonlyMap<string, string> {
    return this.#parts.drafting.previews;
  }

  /**
   * Drafts from the shorthand. Sentences arrive as proposals. Ends when the draft does; a failure is told by
   * `draft` and `error` events. A running draft is stopped first; the draft before gives way, and what was rejected of it
   * stays rejected.
   *
   * @param ready what the first sentence waits for; it must not reject
   */
  async draft(ready?: Promise<unknown>): Promise<void> {
    const { client } = this;
    if (!this.#pen || !client || !this.shorthand.trim()) return;
    this.stopDraft();
    this.proposals.clear();
    this.#pen.tray.dropDrafted();
    await this.#pen.drafting.start(client, draftRequest(this), ready);
  }

  /** Stops a running draft. Sentences that are complete stay to be reviewed. */
  stopDraft(): void {
    this.#parts.drafting.stop();
  }

  // Review

  /** Writes these sentences into their sections, as drafted or as edited. */
  accept(ids: readonly string[]): void {
    this.#pen?.reviewing.accept(ids);
  }

  /** The person's own wording of a sentence: what an accept of it will write. */
  edit(id: string, text: string): void {
    this.#pen?.reviewing.edit(id, text);
  }

  reject(ids: readonly string[]): void {
    this.#pen?.reviewing.reject(ids);
  }

  /** Takes the last step of the review back; the words of an accepted sentence leave the note again. */
  undoReview(): void {
    this.#pen?.reviewing.undo();
  }

  /** What of the review is not over. */
  get review(): KeptReview {
    return this.#parts.reviewing.kept;
  }

  /** Goes on with a review. What was drafted for a section that is not here is still in the shorthand. */
  resumeReview(kept: KeptReview): void {
    this.#parts.reviewing.resume(kept);
  }

  // Sentences with a record

  /** Whose words stand in a place: ids of records; undefined stands for words that a person typed. */
  recordsAt({ section, start, end }: TextRange): Set<string | undefined> {
    const blocks = this.content.content().find(({ id }) => id === section)?.content ?? [];
    return recordsIn(blocks, start, end);
  }

  /**
   * Puts a rewrite in the place of the words it was made from, with the record of who wrote it: one step, which undo takes
   * back. False where those words are not there any more.
   */
  replace(place: TextRange, before: string, rewrite: Parameters<Records['ofRewrite']>[0]): boolean {
    return this.#pen ? this.content.replace(place, before, this.#pen.records.ofRewrite(rewrite)) : false;
  }

  /** Copies a sentence of an earlier note into a section, as one step; it stays known as carried forward. */
  carryForward(section: string, sentence: CarriedSentence): void {
    if (!this.#pen || !this.format.sections.some(({ id }) => id === section)) return;
    this.content.appendSentence(section, this.#pen.records.ofPrior(sentence));
  }

  // Prompts

  /** Writes the answer to an element's question into the section where it belongs. */
  answer(elementId: string, text: string): void {
    this.#pen?.prompting.answer(elementId, text);
  }

  /** The person's word that an element does not apply, with their reason. */
  exempt(elementId: string, reason: string): void {
    this.#pen?.prompting.exempt(elementId, reason);
  }

  /** Asks about an element later: not again while this draft is written, and still before it is signed. */
  snooze(elementId: string): void {
    this.#parts.prompting.snooze(elementId);
  }

  /** Takes “later” and “does not apply” back: the element is asked about again. */
  resume(elementId: string): void {
    this.#pen?.prompting.resume(elementId);
  }

  /** Elements a person said do not apply, with the reason. */
  get exemptions(): readonly Exemption[] {
    return this.#parts.prompting.exemptions;
  }

  get snoozed(): ReadonlySet<string> {
    return this.#parts.prompting.snoozed;
  }

  // Unsorted

  /** What is kept without a place. */
  get unsorted(): readonly UnsortedItem[] {
    return this.#parts.tray.kept;
  }

  /** What the tray shows: `unsorted`, and in its place what was `discarded` since the last edit. */
  get tray(): { readonly items: readonly UnsortedItem[]; readonly discarded: ReadonlySet<string> } {
    return { items: this.#parts.tray.shown, discarded: this.#parts.tray.discarded };
  }

  /** Keeps text that has no place in the format. */
  keepUnsorted(text: string, from: UnsortedItem['from'], where?: Pick<UnsortedItem, 'section' | 'content'>): void {
    this.#pen?.tray.keep(text, from, where);
  }

  /** Moves an unsorted text to the end of a section: one step, which undo takes back as a whole. */
  place(id: string, section: string): void {
    this.#pen?.tray.place(id, section);
  }

  /** Takes a text out of the tray; until the next edit `undiscard` brings it back. */
  discard(id: string): void {
    this.#pen?.tray.discard(id);
  }

  undiscard(id: string): void {
    this.#pen?.tray.undiscard(id);
  }

  // Another format

  /** Goes on after another session of this note, with what was done there beside the words. */
  follow(other: NoteSession): void {
    const { prompting, reviewing } = this.#parts;
    this.shorthand = other.shorthand;
    this.context = other.context;
    Object.assign(prompting, { exemptions: other.exemptions, snoozed: new Set(other.snoozed) });
    reviewing.resume({ ...other.review, proposals: [], unplaced: [] });
    this.meet(other);
  }

  /** Learns of another session of this note what was sent, what came into the tray, and which ids were given out there. */
  meet(other: NoteSession): void {
    this.sent.push(...other.sent.filter((run) => !this.sent.includes(run)));
    this.#parts.tray.take(other.#parts.tray);
  }

  // Signing

  /** What stands between this note and a signature, by the last reading. */
  get blockers(): SignBlocker[] {
    if (!this.#pen) return [];
    return signBlockers({
      check: this.lastCheck ?? { elements: [] },
      openProposals: this.proposals.open,
      drafting: this.#pen.drafting.running,
    });
  }

  /** Signs, or tells by `sign-refused` or `error` why not. Returns the record. */
  sign(signer: Signer, terms?: SignOptions): Promise<SignedNote | undefined> {
    return this.#parts.signing.sign(signer, terms);
  }

  /** Stops everything; the session is not used again. */
  close(): void {
    this.stopDraft();
    this.#parts.reading.stop();
    this.#parts.words.close();
    this.#parts.rest.over();
  }
}
