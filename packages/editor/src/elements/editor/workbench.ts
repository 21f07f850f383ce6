import type { ClientStatus } from '@evenfall/ai-client';
import { blocking, blocksText, type Format, type Note, noteText } from '@evenfall/templates';
import { type CSSResult, html, type PropertyValues, type TemplateResult } from 'lit';
import type { CreateNoteDocument, NoteDocument } from '../../document/index.js';
import { Localized, msg, questionOf, spokenFormat } from '../../localization/index.js';
import type { Phrase } from '../../phrases/index.js';
import { type SignBlocker, SignError, type SignedNote, signerName, verifyNote } from '../../record/index.js';
import { decidedAlone } from '../../review/index.js';
import { answersInSections, NoteSession, type SectionAnswer } from '../../session/index.js';
import type { KeptDraft } from '../../storage/index.js';
import { Announcer } from './announcer.js';
import { contextGiven } from './context-given.js';
import { Drafts } from './drafts.js';
import { HostClient } from './host-client.js';
import { HostObjects } from './host-objects.js';
import { idle } from './idle.js';
import { NextGap } from './next-gap.js';
import { type Opened, Opening, type Refused, withText } from './opening.js';
import { renderAfter, renderBefore, renderChrome, renderHead } from './parts.js';
import { PriorGiven } from './prior-given.js';
import { openingProblem, type Problem, roomProblem, signProblem } from './problem.js';
import type { RoomHost } from './room.js';
import { Rooms } from './rooms.js';
import type { DraftingParts } from './runtime.js';
import { watchSession } from './session-watch.js';
import type { Handover, NoteHolder, Shell } from './shell.js';
import { Stage } from './stage.js';
import { Tools } from './tools.js';
import { Aids } from './typing-aids.js';
import { workbenchStyles } from './workbench.styles.js';

export { extend } from './extensions.js';
export type { Problem } from './problem.js';

/**
 * Everything about an open note that the shell does without at first: opening and migrating, the session, the rich
 * surface, and what is drawn around it.
 */
export class Workbench implements RoomHost, NoteHolder {
  session: NoteSession | undefined;
  problem: Problem | undefined;
  /** A value that could not be opened, as it came. */
  raw: unknown;
  /** The drafted sentence a person looks at: its source lights up in the shorthand. */
  looked: string | undefined;
  announcement = '';
  /** The shorthand pane is out of the way. */
  folded = false;
  readonly tools: Tools;
  readonly drafts: Drafts;
  readonly gaps: NextGap;
  readonly aids = new Aids(this);
  readonly rooms: Rooms;

  readonly #opening = new Opening(() => this.shell.editor.formats);
  #unlisten: (() => void)[] = [];
  readonly #host: HostClient;
  readonly #objects = new HostObjects();
  /** The note as it was opened. */
  #opened: Note | undefined;
  /** Errors that came up in the middle of an update: told after it, when the listener sees a whole state. */
  #untold: Problem[] = [];
  readonly #stage: Stage;
  readonly #parts = new Set<'before' | 'after'>();
  readonly #prior = new PriorGiven();
  #announcer = new Announcer((text) => {
    this.announcement = text;
    this.shell.editor.requestUpdate();
  });

  constructor(
    readonly shell: Shell,
    createDocument: CreateNoteDocument,
    drafting?: DraftingParts,
  ) {
    new Localized(shell.editor);
    this.tools = new Tools(this);
    this.#stage = new Stage(this, createDocument, (error) => this.#untold.push({ error, text: '' }));
    this.rooms = new Rooms(this, (error) => this.report(roomProblem(error)));
    this.gaps = new NextGap(shell, (text) => this.#announcer.now(text));
    shell.editor.addEventListener('keydown', (event) => this.#key(event));
    // A control of the host may come at any time, into a slot that is not there before it.
    new MutationObserver(() => this.redraw()).observe(shell.editor, { childList: true });
    this.#host = new HostClient(drafting, () => shell.editor.requestUpdate());
    this.drafts = new Drafts(shell, { session: () => this.session, restore: (draft) => this.#restore(draft) });
    const sheet = workbenchStyles.styleSheet;
    if (sheet) shell.editor.shadowRoot?.adoptedStyleSheets.push(sheet);
  }

  get engine(): ClientStatus | undefined {
    return this.#host.engine;
  }

  /** The parts of an editor that drafts, once they are there. */
  get drafting(): DraftingParts | undefined {
    return this.#host.drafting;
  }

  get value(): Note | undefined {
    return this.session?.note;
  }

  /** Whether this value says, to the letter, what is written here. */
  holds(value: Note | string): boolean {
    try {
      return (typeof value === 'string' ? value : JSON.stringify(value)) === JSON.stringify(this.value);
    } catch {
      return false;
    }
  }

  /** The host's, and the person's own. */
  get phrases(): readonly Phrase[] {
    return [...this.shell.editor.phrases, ...(this.rooms.at('phrases')?.own ?? [])];
  }

  get answers(): SectionAnswer[] {
    return this.session ? answersInSections(this.session.content.text()) : [];
  }

  get editor(): Shell['editor'] {
    return this.shell.editor;
  }

  get title(): string | undefined {
    return this.session && spokenFormat(this.session.format).title;
  }

  get document(): NoteDocument | undefined {
    return this.shell.surface.document;
  }

  get formats(): readonly Format[] {
    return this.#opening.formats;
  }

  say(text: string): void {
    this.#announcer.now(text);
  }

  dress(styles: CSSResult): void {
    this.shell.surface.dress(styles);
  }

  redraw(): void {
    this.shell.editor.requestUpdate();
  }

  replace(note: Note): void {
    const { shorthand, snoozed, review } = this.session ?? {};
    this.#end();
    this.#start({ note, original: note }, shorthand, snoozed);
    if (review) this.session?.resumeReview(review);
    this.drafts.touch();
    this.shell.changed(note.sections.map(({ id }) => id));
  }

  get blank(): boolean {
    return this.session?.blank ?? false;
  }

  /** Nobody can write now. */
  get locked(): boolean {
    return (
      this.shell.isDisabled() ||
      this.shell.editor.readonly ||
      this.drafts.locked ||
      (this.session?.state !== 'writing' && this.session?.state !== 'drafting')
    );
  }

  /** The state in a word, where there is one to tell. */
  get chip(): { name: string; text: string } | undefined {
    const { state } = this.session ?? {};
    if (!this.session) return { name: 'error', text: msg('editor.error') };
    if (state === 'signed' || state === 'drafting') return { name: state, text: msg(`editor.${state}`) };
    if (this.shell.isDisabled()) return { name: 'disabled', text: msg('editor.disabled') };
    return this.shell.editor.readonly ? { name: 'readonly', text: msg('editor.readonly') } : undefined;
  }

  /** The questions that keep the note from being complete, as one text. */
  incomplete(fresh: boolean): string | undefined {
    const { session } = this;
    if (!session) return msg('error.opening');
    if (session.state === 'signed') return undefined;
    const check = fresh && session.stale ? session.check() : session.lastCheck;
    return (
      blocking(check ?? { elements: [] })
        .map(questionOf)
        .join('\n') || undefined
    );
  }

  // Opening

  /** Goes on with what was written before it was there. */
  takeOver(early: Handover): void {
    const { note, raw, text } = early;
    const written = note && withText(note, text);
    if (raw !== undefined) {
      const opened = this.#opening.open(raw, written);
      this.#take(opened);
      if ('original' in opened) this.drafts.opened(opened.original, early);
      if (note) this.#opened = note;
    } else if (written) {
      this.#start({ note: written, original: written });
      this.#opened = note;
      this.drafts.opened(undefined, early);
      // The format may have been changed while there was no workbench to lay the words out in it.
      if (written.format.id !== this.shell.editor.format) this.reformat(written.format.id);
    } else this.#take(this.#opening.begin(this.shell.editor.format));
  }

  /** @param renew a person asked for it: a draft that was kept gives way too */
  open(raw: unknown, renew = false): void {
    this.drafts.settle();
    this.#end();
    this.problem = undefined;
    this.raw = undefined;
    const isNew = raw === null || raw === undefined || raw === '';
    const opened = isNew ? this.#opening.begin(this.shell.editor.format) : this.#opening.open(raw);
    this.#take(opened);
    if ('problem' in opened) return;
    const given = isNew ? undefined : opened.original;
    if (renew) void this.drafts.renewed(given);
    else this.drafts.opened(given);
  }

  /** The format for new notes changed, or the formats there are. */
  reformat(before: string | undefined): void {
    const { session, shell } = this;
    if (!session) {
      this.open(this.raw);
      return;
    }
    // A note that came with its own format keeps it; one that was begun in ours follows.
    if (before === undefined || session.state === 'signed' || session.format.id !== before) return;
    const format = this.#opening.formatOf(shell.editor.format);
    if (!format) {
      this.report(this.#opening.unknownFormat(shell.editor.format));
      return;
    }
    // Without words there is nothing to lay out.
    if (session.blank) this.open(undefined);
    else void this.#convert(format);
  }

  async #convert(format: Format): Promise<void> {
    const room = await this.rooms.enter('format');
    try {
      room?.convert(format);
    } catch (error) {
      const problem = openingProblem(error);
      if (!problem) throw error;
      this.report({ ...problem, fatal: false });
    }
  }

  /** Properties of the element changed. */
  update(changed: PropertyValues): void {
    if (changed.has('context') && this.session) this.#applyContext(this.session);
    const { editor } = this.shell;
    const { aiClient } = editor;
    this.#untold.push(...this.#objects.unfit(editor).map((error) => ({ error, text: '' })));
    this.#host.use(aiClient);
    // Off the page it would hold the note for nobody.
    if (editor.isConnected) this.drafts.update();
    if (!this.session) return;
    this.session.client = aiClient;
    this.session.priorNotes = this.#prior.take(editor.priorNotes, (problem) => this.report(problem));
    if (editor.extensions?.rules) void this.rooms.enter('rules');
    if (editor.phraseStore) void this.rooms.enter('phrases');
    this.session.personPreference = editor.clientTerm;
    this.session.reviewer = editor.signer && signerName(editor.signer);
    if (this.session.priorNotes.length) void this.rooms.enter('prior');
    if (changed.has('verbatim') || changed.has('phrases')) this.aids.give();
    if (!editor.isConnected || !this.#stage.due) return;
    if (this.#stage.lacksExtensions) {
      void this.#stage.fetchExtensions();
      return;
    }
    this.#stage.show(this.session);
    this.drafts.resume();
  }

  // What people and hosts do

  async draft(text?: string): Promise<void> {
    const { session } = this;
    if (!session || this.locked) return;
    if (text !== undefined) session.shorthand = text;
    this.dismiss();
    await session.draft(this.rooms.enter('review'));
  }

  decide(action: 'accept' | 'reject', ids?: readonly string[]): void {
    const { session } = this;
    if (!session || this.locked) return;
    const all = session.proposals.open.filter((proposal) => action === 'reject' || !decidedAlone(proposal));
    session[action](ids ?? all.map(({ id }) => id));
  }

  async sign(): Promise<SignedNote | undefined> {
    const { readonly, signer, signTerms, extensions } = this.shell.editor;
    if (this.shell.isDisabled() || readonly) return undefined;
    // What may stand in the way has to be there.
    if (extensions?.rules) await this.rooms.enter('rules');
    return this.session?.sign(signer ?? { name: '' }, signTerms);
  }

  goTo(elementId: string): boolean {
    const { document } = this.shell.surface;
    const result = this.session?.lastCheck?.elements.find((candidate) => candidate.elementId === elementId);
    if (!result || !document) return false;
    if (result.definition.scope === 'encounter' && this.#encounter?.ask(elementId)) return true;
    const [first] = result.evidence;
    const section = first?.section ?? result.section;
    if (section === undefined) return false;
    document.focus(first ? { section, start: first.end } : { section });
    document.highlight(result.evidence);
    return true;
  }

  /** To what is missing next, or before. */
  goToGap(direction: 1 | -1 = 1): void {
    if (this.session && !this.locked) this.gaps.go(this.session, direction);
  }

  /** Words can be rewritten here. */
  get rewrites(): boolean {
    return !this.locked && (this.engine?.features.rewrite ?? false);
  }

  /** Where a person wants to go. What is typed on the way is meant for it, and not for the note. */
  async visit(name: 'find' | 'format' | 'prior' | 'rewrite' | 'sent' | 'dictate'): Promise<void> {
    const { document } = this;
    document?.dom.blur();
    const room = await this.rooms.enter(name);
    if (room) await room.show();
    else document?.focus();
  }

  get #encounter(): HTMLElementTagNameMap['evenfall-encounter'] | null {
    return this.shell.editor.shadowRoot?.querySelector('evenfall-encounter') ?? null;
  }

  goToBlocker(blocker: SignBlocker): void {
    const { document } = this.shell.surface;
    if (blocker.kind === 'element') {
      const { elementId } = blocker;
      this.goTo(elementId);
      const asked = this.session?.lastCheck?.elements.find((each) => each.elementId === elementId);
      this.gaps.show(asked?.section, elementId);
    } else if (blocker.kind === 'proposals') {
      document?.chrome(blocker.sectionId).querySelector<HTMLElement>('evenfall-proposals')?.focus();
    }
  }

  dismiss(): void {
    if (this.problem?.fatal) return;
    this.problem = undefined;
    this.shell.editor.requestUpdate();
  }

  // Drawing

  /**
   * Draws what surrounds the note. A person needs the words first: they are shown, and can be written in, before anything of
   * this is; the rest takes the room that is kept for it when the page has nothing more urgent to do.
   */
  async drawn(): Promise<void> {
    const { editor } = this.shell;
    // No room is kept for what stands before a note that nobody can write in.
    if (!this.session || this.session.state === 'signed' || editor.readonly) this.#parts.add('before');
    for (const part of ['before', 'after'] as const) {
      await editor.updateComplete;
      this.session?.postpone();
      await idle();
      this.#parts.add(part);
      editor.requestUpdate();
    }
    this.tools.formatting.refresh();
    await editor.updateComplete;
  }

  /** What is drawn so far around the words. */
  draws(part: 'before' | 'after'): boolean {
    return this.#parts.has(part);
  }

  renderHead(): TemplateResult | undefined {
    return this.draws('before') ? renderHead(this) : undefined;
  }

  renderBefore(): TemplateResult | undefined {
    if (!this.draws('before')) return undefined;
    return html`${this.drafts.render()}${this.rooms.render('renderNotice')}${renderBefore(this)}`;
  }

  renderAfter(): TemplateResult | undefined {
    return this.draws('after') ? renderAfter(this) : undefined;
  }

  /** What stands under the sections, and nothing else. */
  redrawChrome(): void {
    const { document, session } = this;
    if (document && session) renderChrome(document, session, this);
  }

  /** After the element was drawn. */
  updated(): void {
    this.redrawChrome();
    for (const room of this.rooms.all) room.updated?.();
    this.tools.tell();
    for (const { error } of this.#untold.splice(0)) this.shell.tell('evenfall-error', { error });
  }

  /** Takes the writing surface away; the session keeps the words. */
  suspend(): void {
    this.drafts.pause();
    this.#leave();
  }

  #leave(): void {
    this.#announcer.stop();
    this.session?.stopDraft();
    this.#stage.clear();
  }

  #take(opened: Opened | Refused): void {
    if ('note' in opened) {
      this.#start(opened);
      return;
    }
    this.raw = opened.raw;
    this.shell.surface.clear();
    this.report(opened.problem);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.shiftKey && this.rewrites) {
      event.preventDefault();
      void this.visit('rewrite');
      return;
    }
    if (this.rooms.all.some((room) => room.key?.(event))) event.preventDefault();
    if (event.key !== 'F2' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || this.locked)
      return;
    event.preventDefault();
    this.goToGap(event.shiftKey ? -1 : 1);
  }

  #start({ note, original }: Opened, shorthand = '', snoozed?: Iterable<string>): void {
    const { shell } = this;
    const format = this.#opening.formatOf(note.format.id) as Format;
    const session = new NoteSession(
      note,
      { format, formats: this.formats, client: shell.editor.aiClient, snoozed },
      original,
    );
    this.#opened = note;
    session.shorthand = shorthand;
    this.#applyContext(session);
    this.session = session;
    this.#unlisten = watchSession(this, session, this.#announcer);
    if (shell.editor.requireComplete) session.check();
    if (original.status === 'signed') void this.#verify(original, session);
    for (const room of this.rooms.all) room.opened?.();
    shell.editor.requestUpdate();
  }

  /** A signed note that is not what was signed is shown, and told to be so (SIGNED-IS-FINAL). */
  async #verify(record: Note, session: NoteSession): Promise<void> {
    const intact = await verifyNote(record).catch(() => true);
    if (!intact && session === this.session) this.report(signProblem(new SignError('tampered')));
  }

  #end(): void {
    for (const stop of this.#unlisten.splice(0)) stop();
    this.#leave();
    this.session?.close();
    this.session = undefined;
    this.looked = undefined;
  }

  /** Words that were typed before the draft was there are kept beside it (NOTHING-LOST). */
  #restore(draft: KeptDraft): boolean {
    const opened = this.#opening.open(draft.note);
    if ('problem' in opened) return false;
    const before = this.#opened && noteText(this.#opened).sections;
    const typed = (this.session?.content.content() ?? []).filter(({ id, content }) => {
      const text = blocksText(content);
      return text.trim() && text !== before?.[id];
    });
    this.#end();
    this.problem = undefined;
    this.#start(opened, draft.shorthand, draft.snoozed);
    if (draft.review) this.session?.resumeReview(draft.review);
    const kept = noteText(opened.note).sections;
    for (const { id: section, content } of typed) {
      const text = blocksText(content);
      if (!kept[section]?.includes(text)) this.session?.keepUnsorted(text, 'load', { section, content });
    }
    return true;
  }

  report(problem: Problem): void {
    const dismissible = !problem.fatal && { action: msg('error.dismiss'), act: () => this.dismiss() };
    this.problem = { ...problem, ...dismissible };
    this.#untold.push(problem);
    this.shell.editor.requestUpdate();
  }

  #applyContext(session: NoteSession): void {
    const { context } = this.shell.editor;
    if (context === undefined) return;
    const given = contextGiven(context);
    if ('context' in given) session.context = given.context;
    else this.report(given.problem);
  }
}

/**
 * What a room is built on. It stands here so that a room, which is only fetched by a workbench that is there, shares all of
 * what the workbench brought: else a bundler would part that into ever smaller files.
 */
export class Visitor {
  constructor(protected readonly host: RoomHost) {}
}
