import type { ClientStatus, NoteAiClient } from '@evenfall/ai-client';
import type { NoteCheck } from '@evenfall/templates';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Command } from '../../document/index.js';
import { msg } from '../../localization/index.js';
import type { SignBlocker, SignedNote, Signer } from '../../record/index.js';
import { type NoteSession, SHORTHAND } from '../../session/index.js';
import { tokens } from '../../theme/index.js';
import { leafStyles } from '../leaf/index.js';
import { Announcer } from './announcer.js';
import { define } from './define.js';
import { editorStyles } from './editor.styles.js';
import type { EvenfallEditorEventMap } from './events.js';
import { NoteControl } from './note-control.js';
import { draftProblem, signProblem } from './problem.js';
import { EvenfallToolbar, type ToolbarState } from './toolbar.js';

const COMMANDS: readonly Command[] = ['bold', 'italic', 'underline', 'bulletList', 'orderedList', 'undo', 'redo'];

/**
 * A therapy progress note: shorthand in, questions about what is missing, every drafted sentence reviewed, signed.
 *
 * The note itself is written in the light DOM, so that labels, dictation, spell-check and a host's own tools reach it;
 * everything around it is in the shadow root.
 *
 * @element evenfall-editor
 * @summary Write, review and sign a therapy progress note.
 *
 * @attr {string} value - The note as JSON that a form reset goes back to.
 *
 * @slot header - Before everything.
 * @slot toolbar-start - Controls before the formatting buttons.
 * @slot toolbar-end - Controls after the formatting buttons.
 * @slot footer - After everything.
 * @slot note - Kept for the note itself; the editor fills it.
 *
 * @fires {CustomEvent<undefined>} evenfall-ready - The writing runtime is there: formatting, questions and drafting work.
 * @fires {CustomEvent<ChangeDetail>} evenfall-change - The value changed, by whatever hand.
 * @fires {CustomEvent<CheckDetail>} evenfall-check - The note was read for what is documented and what is missing.
 * @fires {CustomEvent<DraftProgress>} evenfall-draft - A draft started, ended, was stopped or failed.
 * @fires {CustomEvent<ReviewChange>} evenfall-review - A person decided about drafted sentences.
 * @fires {CustomEvent<{ note: SignedNote }>} evenfall-sign - The note is signed: this is the record to keep.
 * @fires {CustomEvent<{ blockers: SignBlocker[] }>} evenfall-sign-refused - The note was not signed, and why.
 * @fires {CustomEvent<{ error: EditorError }>} evenfall-error - Something failed. Nothing that was written is lost by it.
 * @fires {Event} change - The person left the editor after changing the value. Bubbles.
 *
 * @csspart frame - Everything.
 * @csspart head - The line with title and state.
 * @csspart title - The title of the format.
 * @csspart state - What the editor is doing, in a word.
 * @csspart problem - What went wrong, in words.
 * @csspart shorthand - The shorthand pane.
 * @csspart toolbar - The formatting toolbar.
 * @csspart toolbar-button - Every button in it.
 * @csspart note - Around the note.
 * @csspart unsorted - The tray of text that is in no section.
 * @csspart sign - The bar at the end.
 *
 * @cssprop [--evenfall-toolbar-offset=0] - Distance from the top of the window at which the toolbar stays.
 *
 * @cssstate ready - The writing runtime is there.
 * @cssstate blank - Nothing is written yet.
 * @cssstate drafting - A draft is being written.
 * @cssstate reviewing - Drafted sentences wait for a decision.
 * @cssstate signed - The note is signed.
 * @cssstate readonly - Nobody can write now.
 * @cssstate invalid - The value is not valid.
 * @cssstate error - Something is wrong.
 */
export class EvenfallEditor extends NoteControl {
  static override styles = [tokens, leafStyles, editorStyles];

  /** Who signs. */
  @property({ attribute: false }) signer: Signer | undefined;

  @state() private engine: ClientStatus | undefined;
  @state() private tools: ToolbarState = { active: new Set(), possible: new Set() };
  @state() private looked: string | undefined;
  @state() private announcement = '';

  #announcer = new Announcer((text) => {
    this.announcement = text;
  });
  #active: ReadonlySet<Command> = new Set();
  #toolsFrame = 0;
  #changed = false;

  constructor() {
    super();
    define('evenfall-toolbar', EvenfallToolbar);
    this.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
      if (!this.#changed) return;
      this.#changed = false;
      this.publish();
      this.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // A click that starts on the element itself is a press of its label.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  // What a host can do

  /** Drafts from the shorthand; `text` replaces it first. Ends when the draft does. */
  async draft(text?: string): Promise<void> {
    await this.ready;
    const { session } = this;
    if (!session || this.locked) return;
    if (text !== undefined) session.shorthand = text;
    this.problem = undefined;
    await session.draft();
  }

  /** Stops a running draft; finished sentences stay to be reviewed. */
  stopDraft(): void {
    this.session?.stopDraft();
  }

  /** Accepts drafted sentences: all that wait, unless ids are given. */
  accept(ids = this.#waiting()): void {
    if (!this.locked) this.session?.accept(ids);
  }

  /** Rejects drafted sentences: all that wait, unless ids are given. */
  reject(ids = this.#waiting()): void {
    if (!this.locked) this.session?.reject(ids);
  }

  /** Reads the note now; undefined before the runtime is there. */
  check(): NoteCheck | undefined {
    return this.session?.check();
  }

  /** The last reading of the note. */
  get lastCheck(): NoteCheck | undefined {
    return this.session?.lastCheck;
  }

  /** Signs as `signer`. Gives the record, or tells by an event why there is none. */
  async sign(): Promise<SignedNote | undefined> {
    await this.ready;
    if (this.isDisabled || this.readonly || this.problem?.fatal) return undefined;
    return this.session?.sign(this.signer ?? { name: '' });
  }

  /**
   * Goes to where an element is documented, or to where its answer belongs. False where it has no place in the note.
   */
  goTo(elementId: string): boolean {
    const { document } = this.surface;
    const result = this.session?.lastCheck?.elements.find((candidate) => candidate.elementId === elementId);
    if (!result || !document) return false;
    const [first] = result.evidence;
    document.highlight(result.evidence);
    if (first) document.focus({ section: first.section, start: first.end });
    else if (result.section !== undefined) document.focus({ section: result.section });
    return first !== undefined || result.section !== undefined;
  }

  override focus(options?: FocusOptions & { section?: string }): void {
    this.surface.focus(options?.section);
  }

  // What it shows

  protected override sessionStarted(session: NoteSession): readonly (() => void)[] {
    return [
      session.on('update', () => this.requestUpdate()),
      session.on('change', ({ sections }) => {
        this.#changed = true;
        if (sections.length) this.surface.document?.highlight([]);
        this.#refreshTools();
      }),
      session.on('check', (detail) => {
        this.publish();
        this.tell('evenfall-check', detail);
        if (!session.blank) this.#announcer.open(detail.open);
      }),
      session.on('draft', (detail) => {
        if (detail.phase === 'failed') this.report(draftProblem(detail.error));
        if (detail.phase === 'end') this.#announcer.drafted(detail.proposals);
        this.tell('evenfall-draft', detail);
      }),
      session.on('review', (detail) => this.tell('evenfall-review', detail)),
      session.on('sign', (detail) => {
        this.publish();
        this.#announcer.now(msg('announce.signed'));
        this.tell('evenfall-sign', detail);
      }),
      session.on('sign-refused', (detail) => {
        this.#announcer.now(msg('announce.refused', { count: detail.blockers.length }));
        this.tell('evenfall-sign-refused', detail);
      }),
      session.on('error', ({ error }) => {
        if (error.name === 'SignError') this.report(signProblem(error));
      }),
    ];
  }

  protected override surfaceShown(): void {
    const { document } = this.surface;
    document?.on('selection', ({ active }) => {
      this.#active = active;
      this.#refreshTools();
    });
    this.#refreshTools();
  }

  protected override surfaceGoing(): void {
    const { document } = this.surface;
    if (document && this.session) this.runtime?.workbench.clearChrome(document, this.session.format);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    cancelAnimationFrame(this.#toolsFrame);
    this.#toolsFrame = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('aiClient')) void this.#askStatus(this.aiClient);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { session, runtime } = this;
    const { document } = this.surface;
    if (session && runtime && document) {
      runtime.workbench.renderChrome(document, session, {
        locked: this.locked,
        onGo: (elementId) => this.goTo(elementId),
        onLook: (id) => {
          this.looked = id;
        },
      });
    }
    this.setState('ready', runtime !== undefined);
    this.setState('blank', session?.blank ?? false);
    this.setState('drafting', session?.state === 'drafting');
    this.setState('reviewing', (session?.proposals.openCount ?? 0) > 0);
    this.setState('signed', session?.state === 'signed');
    this.setState('readonly', this.locked);
    this.setState('error', this.problem !== undefined);
  }

  protected override render(): TemplateResult {
    const { session, problem } = this;
    const format = session?.format ?? this.formats.find(({ id }) => id === this.format);
    const signed = session?.state === 'signed';
    const fatal = problem?.fatal === true;
    return html`
      <slot name="header"></slot>
      <div class="frame" part="frame">
        <header class="head" part="head">
          <div class="title" part="title" role="heading" aria-level=${this.headingLevel}>
            ${format?.title ?? msg('editor.label')}
          </div>
          ${this.#stateChip()}
        </header>
        ${problem ? this.#problem() : nothing}
        ${this.aiClient && !signed && !fatal && !this.readonly ? this.#shorthand(session) : nothing}
        ${
          signed || fatal || this.readonly
            ? nothing
            : html`<div class="tools">
                <evenfall-toolbar
                  part="toolbar"
                  exportparts="toolbar-button"
                  .state=${this.tools}
                  @evenfall-toolbar-command=${(event: CustomEvent<{ command: Command }>) => this.#run(event.detail.command)}
                >
                  <slot name="toolbar-start" slot="start"></slot>
                  <slot name="toolbar-end" slot="end"></slot>
                </evenfall-toolbar>
              </div>`
        }
        <div class="note" part="note" ?hidden=${fatal && !this.surface.isPlain}><slot name="note"></slot></div>
        ${session ? this.#end(session, signed) : nothing}
      </div>
      <slot name="footer"></slot>
      <div class="sr-only" role="status">${this.announcement}</div>
    `;
  }

  #stateChip(): TemplateResult | typeof nothing {
    const { session } = this;
    const name = this.problem?.fatal
      ? 'error'
      : session?.state === 'signed'
        ? 'signed'
        : this.isDisabled
          ? 'disabled'
          : this.readonly
            ? 'readonly'
            : session?.state === 'drafting'
              ? 'drafting'
              : this.runtime || this.problem
                ? undefined
                : 'opening';
    return name ? html`<span class="chip" part="state" data-state=${name}>${msg(`editor.${name}`)}</span>` : nothing;
  }

  #problem(): TemplateResult | typeof nothing {
    const { problem } = this;
    if (!problem) return nothing;
    return html`
      <div class="problem" part="problem" role="alert" ?data-fatal=${problem.fatal}>
        <p>${problem.text} ${problem.comfort ?? nothing}</p>
        ${
          problem.retry
            ? html`<button type="button" class="plain" @click=${this.tryAgain}>${msg('error.load.retry')}</button>`
            : problem.fatal
              ? nothing
              : html`<button
                  type="button"
                  class="plain"
                  @click=${() => {
                    this.problem = undefined;
                  }}
                >
                  ${msg('error.dismiss')}
                </button>`
        }
      </div>
    `;
  }

  #shorthand(session: NoteSession | undefined): TemplateResult {
    const looked = this.looked === undefined ? undefined : session?.proposals.get(this.looked);
    const highlights = looked?.spans.filter(({ sourceId }) => sourceId === SHORTHAND) ?? [];
    return html`
      <div class="shorthand">
        <evenfall-shorthand
          part="shorthand"
          .value=${session?.shorthand ?? ''}
          .busy=${session?.state === 'drafting'}
          .disabled=${this.locked || !session}
          .engine=${this.engine && session ? this.engine : undefined}
          .highlights=${highlights}
          @input=${(event: Event) => event.stopPropagation()}
          @evenfall-shorthand-input=${(event: CustomEvent<{ value: string }>) => {
            if (session) session.shorthand = event.detail.value;
          }}
          @evenfall-draft-request=${() => void this.draft()}
          @evenfall-draft-stop=${() => this.stopDraft()}
        ></evenfall-shorthand>
      </div>
    `;
  }

  /** What stands after the note: questions that belong to no section, the tray, the signature. */
  #end(session: NoteSession, signed: boolean): TemplateResult {
    const lone = this.locked ? [] : (this.runtime?.workbench.loneQuestions(session) ?? []);
    return html`
      <evenfall-prompts
        class="panel"
        ?hidden=${lone.length === 0}
        .label=${msg('prompts.encounter')}
        .results=${lone}
        @evenfall-prompt-go=${(event: CustomEvent<{ elementId: string }>) => this.goTo(event.detail.elementId)}
        @evenfall-prompt-exempt=${(event: CustomEvent<{ elementId: string; reason: string }>) =>
          session.exempt(event.detail.elementId, event.detail.reason)}
        @evenfall-prompt-snooze=${(event: CustomEvent<{ elementId: string }>) => session.snooze(event.detail.elementId)}
      ></evenfall-prompts>
      <evenfall-unsorted
        class="panel"
        part="unsorted"
        ?hidden=${session.unsorted.length === 0}
        ?inert=${this.locked}
        .items=${session.unsorted}
        .sections=${session.format.sections}
        @evenfall-unsorted-place=${(event: CustomEvent<{ id: string; section: string }>) =>
          session.place(event.detail.id, event.detail.section)}
        @evenfall-unsorted-discard=${(event: CustomEvent<{ id: string }>) => session.discard(event.detail.id)}
      ></evenfall-unsorted>
      ${
        this.readonly && !signed
          ? nothing
          : html`<evenfall-sign
              part="sign"
              ?data-signed=${signed}
              .blockers=${session.blockers}
              .signature=${session.signature}
              .signer=${this.signer}
              .disabled=${this.isDisabled}
              @evenfall-sign-request=${() => void this.sign()}
              @evenfall-sign-go=${(event: CustomEvent<{ blocker: SignBlocker }>) => this.#goToBlocker(event.detail.blocker)}
            ></evenfall-sign>`
      }
    `;
  }

  #goToBlocker(blocker: SignBlocker): void {
    const { document } = this.surface;
    if (blocker.kind === 'element') this.goTo(blocker.elementId);
    else if (blocker.kind === 'proposals') {
      document?.chrome(blocker.sectionId).querySelector<HTMLElement>('evenfall-proposals')?.focus();
    }
  }

  #run(command: Command): void {
    const { document } = this.surface;
    if (!document || this.locked) return;
    document.run(command);
    document.focus();
  }

  /** At most once a frame, and drawn only when it changed. */
  #refreshTools(): void {
    if (this.#toolsFrame) return;
    this.#toolsFrame = requestAnimationFrame(() => {
      this.#toolsFrame = 0;
      const { document } = this.surface;
      const possible = new Set(document && !this.locked ? COMMANDS.filter((command) => document.can(command)) : []);
      const same = equal(this.#active, this.tools.active) && equal(possible, this.tools.possible);
      if (!same) this.tools = { active: this.#active, possible };
    });
  }

  async #askStatus(client: NoteAiClient | undefined): Promise<void> {
    this.engine = undefined;
    if (!client) return;
    let status: ClientStatus | undefined;
    try {
      status = await client.status();
    } catch {
      // A client that cannot tell its state cannot draft; the pane says that drafting is not ready.
      status = undefined;
    }
    if (client === this.aiClient) this.engine = status;
  }

  #waiting(): string[] {
    return this.session?.proposals.open.map(({ id }) => id) ?? [];
  }
}

const equal = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean =>
  a.size === b.size && [...a].every((value) => b.has(value));

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-editor': EvenfallEditor;
  }
  interface HTMLElementEventMap extends EvenfallEditorEventMap {}
}
