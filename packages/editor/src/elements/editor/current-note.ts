import type { Format, Note } from '@evenfall/templates';
import { SignError, verifyNote } from '../../record/index.js';
import type { KeptReview } from '../../review/index.js';
import { NoteSession } from '../../session/index.js';
import { fetchFormats, formatIn, isHere } from './known-formats.js';
import { LoadError } from './load-error.js';
import { type Opened, Opening, type Refused, withText } from './opening.js';
import { asGiven } from './peek.js';
import { openingProblem, roomProblem, signProblem } from './problem.js';
import type { Handover } from './shell.js';
import type { Workbench } from './workbench.js';

export interface CurrentNoteHooks {
  /** There is another session, which nobody heard yet. Returns the ways to stop listening to it. */
  began(session: NoteSession): (() => void)[];
  /** Its words are about to give way. */
  leaves(): void;
}

/** What is beside a note. */
export interface Beside {
  readonly shorthand?: string | undefined;
  readonly snoozed?: Iterable<string> | undefined;
  /** A review that is not over. */
  readonly review?: KeptReview | undefined;
}

/** Which note is open: begun, given, restored or laid out anew, each time in a session of its own. */
export class CurrentNote {
  session: NoteSession | undefined;
  /** A value that could not be opened, as it came. */
  raw: unknown;
  /** The note as it was opened. */
  opened: Note | undefined;
  readonly opening: Opening;
  readonly #bench: Workbench;
  readonly #hooks: CurrentNoteHooks;
  /** A value whose format is on its way; the note before it stays until then. */
  #awaited: { readonly raw: unknown } | undefined;
  #turn = 0;
  /** Opens what waits for an input method, which is over where its surface goes. */
  goOnNow: () => void = () => {};
  #unlisten: (() => void)[] = [];

  constructor(bench: Workbench, hooks: CurrentNoteHooks) {
    this.#bench = bench;
    this.#hooks = hooks;
    this.opening = new Opening(() => bench.editor.formats);
  }

  /** The note, or what was set in its place and is not opened yet. */
  get value(): Note | undefined {
    return this.#awaited ? asGiven(this.#awaited.raw) : this.session?.note;
  }

  /** Goes on with what was written before the workbench was there. */
  takeOver(early: Handover): void {
    const { note, raw, text } = early;
    const { drafts, editor } = this.#bench;
    const written = note && withText(note, text);
    if (!written && this.#waits(raw, () => this.takeOver(early))) return;
    if (raw !== undefined) {
      const opened = this.opening.open(raw, written);
      this.#take(opened);
      if ('original' in opened) drafts.opened(opened.original, early);
      if (note) this.opened = note;
    } else if (written) {
      this.#start({ note: written, original: written });
      this.opened = note;
      drafts.opened(undefined, early);
      // The format may have been changed while there was no workbench to lay the words out in it.
      if (written.format.id !== editor.format) this.reformat(written.format.id);
    } else this.#take(this.opening.begin(editor.format));
  }

  /** @param renew a person asked for it: a draft that was kept gives way too */
  open(raw: unknown, renew = false): void {
    const { drafts, editor } = this.#bench;
    if (this.#waits(raw, () => this.open(raw, renew))) return;
    drafts.settle();
    this.#end();
    this.raw = undefined;
    const isNew = raw === null || raw === undefined || raw === '';
    const opened = isNew ? this.opening.begin(editor.format) : this.opening.open(raw);
    this.#take(opened);
    if ('problem' in opened) return;
    const given = isNew ? undefined : opened.original;
    if (renew) void drafts.renewed(given);
    else drafts.opened(given);
  }

  /**
   * Goes on when the format of a value is here and no input method is at work, unless another value comes first; false where
   * there is nothing to wait for.
   */
  #waits(raw: unknown, go: () => void): boolean {
    const turn = ++this.#turn;
    const { document, editor } = this.#bench;
    const { format, formats } = editor;
    const here = isHere(formatIn(raw) ?? format, formats);
    this.#awaited = here && !document?.composing ? undefined : { raw };
    if (!this.#awaited) return false;
    const next = () => turn === this.#turn && go();
    if (!here) this.#fetchFormats(next);
    else {
      this.goOnNow = next;
      // The last input event of a composition comes after its end.
      document?.dom.addEventListener('compositionend', () => setTimeout(() => this.goOnNow()), { once: true });
    }
    return true;
  }

  #fetchFormats(go: () => void): void {
    fetchFormats().then(go, (cause) => this.#bench.report(roomProblem(new LoadError(cause))));
  }

  /** The format for new notes changed, or the formats there are. */
  reformat(before: string | undefined): void {
    const { session } = this;
    const { editor } = this.#bench;
    if (!session) {
      this.open(this.raw);
      return;
    }
    // A note that came with its own format keeps it; one that was begun in ours follows.
    if (before === undefined || session.state === 'signed' || session.format.id !== before) return;
    if (!isHere(editor.format, editor.formats)) {
      this.#fetchFormats(() => this.reformat(before));
      return;
    }
    const format = this.opening.formatOf(editor.format);
    if (!format) {
      this.#bench.report(this.opening.unknownFormat(editor.format));
      return;
    }
    // Without words there is nothing to lay out.
    if (session.blank) this.open(undefined);
    else void this.#convert(format);
  }

  /** Goes on with this note in the place of the one that is open, and with what was beside it. */
  goOn(opened: Opened, { shorthand, snoozed, review }: Beside): NoteSession {
    this.#end();
    const session = this.#start(opened, shorthand, snoozed);
    if (review) session.resumeReview(review);
    return session;
  }

  /** Goes back to a session of this note that was open before. */
  goBack(session: NoteSession): void {
    this.#end();
    this.#begin(session);
  }

  async #convert(format: Format): Promise<void> {
    const room = await this.#bench.rooms.enter('format', true);
    try {
      room?.convert(format);
    } catch (error) {
      const problem = openingProblem(error);
      if (!problem) throw error;
      this.#bench.report({ ...problem, fatal: false });
    }
  }

  #take(opened: Opened | Refused): void {
    if ('note' in opened) {
      this.#start(opened);
      return;
    }
    this.raw = opened.raw;
    this.#bench.shell.surface.clear();
    this.#bench.report(opened.problem);
  }

  #start({ note, original }: Opened, shorthand = '', snoozed?: Iterable<string>): NoteSession {
    const { editor } = this.#bench;
    const format = this.opening.formatOf(note.format.id) as Format;
    const session = new NoteSession(
      note,
      { format, formats: this.opening.formats, client: editor.aiClient, snoozed },
      original,
    );
    session.shorthand = shorthand;
    this.#begin(session);
    if (original.status === 'signed') void this.#verify(original, session);
    return session;
  }

  #begin(session: NoteSession): void {
    const { editor, rooms } = this.#bench;
    this.opened = session.note;
    this.#unlisten = this.#hooks.began(session);
    this.session = session;
    if (editor.requireComplete) session.check();
    for (const room of rooms.all) room.opened?.();
    editor.requestUpdate();
  }

  /** A signed note that is not what was signed is shown, and told to be so (SIGNED-IS-FINAL). */
  async #verify(record: Note, session: NoteSession): Promise<void> {
    const intact = await verifyNote(record).catch(() => true);
    if (!intact && session === this.session) this.#bench.report(signProblem(new SignError('tampered')));
  }

  #end(): void {
    for (const stop of this.#unlisten.splice(0)) stop();
    this.#hooks.leaves();
    this.session?.close();
    this.session = undefined;
  }
}
