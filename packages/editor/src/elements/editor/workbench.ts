import type { ClientStatus } from '@evenfall/ai-client';
import type { Format, Note } from '@evenfall/templates';
import { type CSSResult, html, type PropertyValues, type TemplateResult } from 'lit';
import type { CreateNoteDocument, NoteDocument } from '../../document/index.js';
import { Localized, msg, spokenFormat } from '../../localization/index.js';
import type { Phrase } from '../../phrases/index.js';
import { type SignedNote, signerName } from '../../record/index.js';
import { decidedAlone } from '../../review/index.js';
import { answersInSections, type NoteSession, type SectionAnswer } from '../../session/index.js';
import { Announcer } from './announcer.js';
import { ContextGiven } from './context-given.js';
import { CurrentNote } from './current-note.js';
import { Drafts } from './drafts.js';
import { HostClient } from './host-client.js';
import { HostObjects, listGiven, profileGiven } from './host-objects.js';
import { idle } from './idle.js';
import type { LoadError } from './load-error.js';
import { type Destination, Navigation } from './navigation.js';
import { renderAfter, renderBefore, renderChrome, renderHead } from './parts.js';
import { PriorGiven } from './prior-given.js';
import { type Problem, roomProblem } from './problem.js';
import type { RoomHost } from './room.js';
import { Rooms } from './rooms.js';
import type { DraftingParts } from './runtime.js';
import { watchSession } from './session-watch.js';
import type { Handover, NoteHolder, Shell } from './shell.js';
import { Stage } from './stage.js';
import { chipOf, incompleteOf } from './standing.js';
import { Tools } from './tools.js';
import { Aids } from './typing-aids.js';
import { workbenchStyles } from './workbench.styles.js';

export { due } from './due.js';
export type { Problem } from './problem.js';

/**
 * Everything about an open note that the shell does without at first: opening and migrating, the session, the rich
 * surface, and what is drawn around it.
 */
export class Workbench implements RoomHost, NoteHolder {
  problem: Problem | undefined;
  /** The drafted sentence a person looks at: its source lights up in the shorthand. */
  looked: string | undefined;
  announcement = '';
  /** The shorthand pane is out of the way. */
  folded = false;
  readonly tools: Tools;
  readonly drafts: Drafts;
  readonly navigation: Navigation;
  readonly aids = new Aids(this);
  readonly rooms: Rooms;

  readonly #note: CurrentNote;
  readonly #host: HostClient;
  readonly #objects = new HostObjects();
  readonly #context = new ContextGiven();
  /** Errors that came up in the middle of an update: told after it, when the listener sees a whole state. */
  #untold: Problem[] = [];
  readonly #stage: Stage;
  readonly #parts = new Set<'before' | 'after'>();
  readonly #prior = new PriorGiven();
  #replacing = false;
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
    const missing = (error: LoadError) => this.report(roomProblem(error));
    this.rooms = new Rooms(this, missing);
    this.navigation = new Navigation(this);
    // A control of the host may come at any time, into a slot that is not there before it.
    new MutationObserver(() => this.redraw()).observe(shell.editor, { childList: true });
    this.#host = new HostClient(
      drafting,
      () => shell.editor.requestUpdate(),
      (error) => shell.tell('evenfall-error', { error }),
    );
    this.#note = new CurrentNote(this, {
      began: (session) => {
        // What the host says of the encounter begins a note; laid out anew, it has what was entered since.
        if (!this.#replacing) this.#applyContext(session, true);
        return watchSession(this, session, this.#announcer);
      },
      leaves: () => {
        this.#leave();
        this.looked = undefined;
        this.problem = undefined;
      },
    });
    this.drafts = new Drafts(shell, this.#note, missing);
    const sheet = workbenchStyles.styleSheet;
    if (sheet) shell.editor.shadowRoot?.adoptedStyleSheets.push(sheet);
  }

  get session(): NoteSession | undefined {
    return this.#note.session;
  }

  get raw(): unknown {
    return this.#note.raw;
  }

  get engine(): ClientStatus | undefined {
    return this.#host.engine;
  }

  /** The parts of an editor that drafts, once they are there. */
  get drafting(): DraftingParts | undefined {
    return this.#host.drafting;
  }

  get value(): Note | undefined {
    return this.#note.value;
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
    return [...listGiven(this.shell.editor.phrases), ...(this.rooms.at('phrases')?.own ?? [])];
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
    return this.#note.opening.formats;
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

  replace(next: Note | NoteSession, kept?: unknown): void {
    const { problem } = this;
    this.#replacing = true;
    if ('attach' in next) this.#note.goBack(next);
    else this.#note.goOn({ note: next, original: next }, this.session ?? {});
    this.#replacing = false;
    // What was told of the page is as true as before.
    this.problem ??= problem;
    this.update(new Map(), kept);
    this.drafts.touch();
    this.shell.changed(this.session?.format.sections.map(({ id }) => id) ?? []);
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

  get chip(): ReturnType<typeof chipOf> {
    return chipOf(this.session, this.shell);
  }

  incomplete(fresh: boolean): string | undefined {
    return incompleteOf(this.session, fresh);
  }

  takeOver(early: Handover): void {
    this.#note.takeOver(early);
  }

  open(raw: unknown, renew?: boolean): void {
    this.#note.open(raw, renew);
  }

  reformat(before: string | undefined): void {
    this.#note.reformat(before);
  }

  /**
   * Properties of the element changed.
   * @param kept what a surface of this session kept of itself
   */
  update(changed: PropertyValues, kept?: unknown): void {
    const { editor } = this.shell;
    // What it is opened with is applied by then.
    if (changed.has('context') && this.session && editor.hasUpdated) this.#applyContext(this.session, false);
    const { aiClient } = editor;
    if (changed.size) this.#objects.look(editor, (error) => this.shell.tell('evenfall-error', { error }));
    this.#host.use(aiClient);
    // Off the page it would hold the note for nobody.
    if (editor.isConnected) this.drafts.update();
    if (!this.session) return;
    this.session.client = aiClient;
    this.session.hold({
      profile: profileGiven(editor.signTerms),
      priorNotes: this.#prior.take(editor.priorNotes, (problem) => this.report(problem)),
    });
    if (editor.extensions?.rules) void this.rooms.enter('rules');
    if (editor.phraseStore) void this.rooms.enter('phrases');
    this.session.personPreference = editor.clientTerm;
    this.session.reviewer = editor.signer && signerName(editor.signer);
    void this.#compared();
    if (changed.has('verbatim') || changed.has('phrases')) this.aids.give();
    if (!editor.isConnected || !this.#stage.due) return;
    if (this.#stage.lacksExtensions) {
      void this.#stage.fetchExtensions();
      return;
    }
    this.#stage.show(this.session, kept);
    this.drafts.resume();
  }

  // What people and hosts do

  async draft(text?: string): Promise<void> {
    const { session } = this;
    const odd = text != null && typeof text !== 'string';
    if (!session || !this.#can('draft', odd ? 'expected text' : !this.editor.aiClient && 'no aiClient is given'))
      return;
    if (text != null) session.shorthand = text;
    this.dismiss();
    await session.draft(this.rooms.enter('review', true));
  }

  decide(action: 'accept' | 'reject', ids?: readonly string[]): void {
    const { session } = this;
    if (!session || !this.#can(action, ids && !Array.isArray(ids) && 'expected a list of ids')) return;
    const all = session.proposals.open.filter((proposal) => action === 'reject' || !decidedAlone(proposal));
    session[action](ids ?? all.map(({ id }) => id));
  }

  /** Whether a call of the host can do anything; one that comes to nothing is told. */
  #can(call: string, odd?: string | false): boolean {
    const why = odd || (this.locked && 'nobody can write now');
    if (why) this.shell.tell('evenfall-error', { error: new TypeError(`${call}(): ${why}`) });
    return !why;
  }

  async sign(): Promise<SignedNote | undefined> {
    const { readonly, signer, signTerms, extensions } = this.shell.editor;
    if ((this.shell.isDisabled() || readonly) && !this.#can('sign')) return undefined;
    // What may stand in the way has to be there: where it cannot be had, nothing is signed.
    if (extensions?.rules && !(await this.rooms.enter('rules', true))) return undefined;
    await this.#compared();
    return this.session?.sign(signer ?? { name: '' }, signTerms);
  }

  /** Words can be rewritten here. */
  get rewrites(): boolean {
    return !this.locked && (this.engine?.features.rewrite ?? false);
  }

  visit(name: Destination): Promise<void> {
    return this.navigation.visit(name);
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
    for (const part of ['before', 'after'] as const) {
      await editor.updateComplete;
      this.session?.postpone();
      await idle();
      this.#parts.add(part);
      editor.requestUpdate();
    }
    this.tools.formatting.refresh();
    await this.#compared();
    await editor.updateComplete;
  }

  /** What holds the note against earlier ones and the plan is there, where there are any. */
  async #compared(): Promise<void> {
    if (this.session?.against.priorNotes.length || this.editor.treatmentPlan) await this.rooms.enter('prior');
  }

  /** What is drawn so far around the words. */
  draws(part: 'before' | 'after'): boolean {
    const { session, editor } = this;
    // No room is kept for what stands before a note that nobody can write in.
    const bare = !session || session.state === 'signed' || editor.readonly;
    return this.#parts.has(part) || (bare && part === 'before');
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
    if (this.draws('after')) {
      this.redrawChrome();
      for (const room of this.rooms.all) room.updated?.();
      this.tools.tell();
    }
    for (const { error } of this.#untold.splice(0)) this.shell.tell('evenfall-error', { error });
  }

  /** Takes the writing surface away; the session keeps the words. */
  suspend(): void {
    this.drafts.pause();
    this.#leave();
    this.#note.goOnNow();
  }

  #leave(): void {
    this.#announcer.stop();
    this.session?.stopDraft();
    this.#stage.clear();
  }

  report(problem: Problem): void {
    const dismissible = !problem.fatal && { action: msg('error.dismiss'), act: () => this.dismiss() };
    this.problem = { ...problem, ...dismissible };
    this.#untold.push(problem);
    this.shell.editor.requestUpdate();
  }

  #applyContext(session: NoteSession, begins: boolean): void {
    const problem = this.#context.apply(session, this.shell.editor.context, begins);
    if (problem) this.report(problem);
  }
}

/**
 * What a room is built on. It stands here so that a room, which is only fetched by a workbench that is there, shares all of
 * what the workbench brought: else a bundler would part that into ever smaller files.
 */
export class Visitor {
  constructor(protected readonly host: RoomHost) {}
}
