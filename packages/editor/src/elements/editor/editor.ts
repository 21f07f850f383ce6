import type { NoteAiClient } from '@evenfall/ai-client';
import type { EncounterContext, Format, Note, NoteCheck } from '@evenfall/templates';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DictationSource } from '../../dictation/index.js';
import { shellMsg } from '../../localization/index.js';
import type { Phrase, PhraseStore } from '../../phrases/index.js';
import type { SignedNote, Signer, SignOptions } from '../../record/index.js';
import type { NoteSession, PriorNotes, SectionAnswer } from '../../session/index.js';
import type { DraftStore } from '../../storage/index.js';
import { tokens } from '../../theme/index.js';
import { EarlyNote } from './early-note.js';
import { editorStyles } from './editor.styles.js';
import type { EvenfallEditorEventMap } from './events.js';
import type { EditorExtensions } from './extensions.js';
import { FormControl, type Invalidity } from './form-control.js';
import { LoadError } from './load-error.js';
import { asGiven } from './peek.js';
import { loadRuntime, type Runtime } from './runtime.js';
import type { Shell } from './shell.js';
import { Surface, type SurfaceLook } from './surface.js';
import type { Tool } from './toolbar-buttons.js';
import type { Problem, Workbench } from './workbench.js';

/** Under this a note bears who gave it. */
const GIVEN = Symbol();
interface Given {
  readonly [GIVEN]?: symbol;
}

/**
 * A therapy progress note: shorthand in, questions about what is missing, every drafted sentence reviewed, signed.
 *
 * The note itself is written in the light DOM, so that labels, dictation, spell-check and a host's own tools reach it;
 * everything around it is in the shadow root. This class is the shell: small, usable at once, and complete as a form
 * control. Everything else is the workbench's, which it loads.
 *
 * @element evenfall-editor
 * @summary Write, review and sign a therapy progress note.
 *
 * @slot header - Before everything.
 * @slot toolbar - In place of the toolbar.
 * @slot toolbar-start - Controls before the formatting buttons.
 * @slot toolbar-bold - In place of that button.
 * @slot toolbar-italic - In place of that button.
 * @slot toolbar-underline - In place of that button.
 * @slot toolbar-bulletList - In place of that button.
 * @slot toolbar-orderedList - In place of that button.
 * @slot toolbar-undo - In place of that button.
 * @slot toolbar-redo - In place of that button.
 * @slot toolbar-dictate - In place of that button.
 * @slot toolbar-find - In place of that button.
 * @slot toolbar-prior - In place of that button.
 * @slot toolbar-format - In place of that button.
 * @slot toolbar-rewrite - In place of that button.
 * @slot toolbar-end - Controls after the formatting buttons.
 * @slot footer - After everything.
 * @slot note - Kept for the note itself; the editor fills it.
 *
 * @fires {CustomEvent<undefined>} evenfall-ready - The writing runtime is there: formatting, questions and drafting work.
 * @fires {CustomEvent<ChangeDetail>} evenfall-change - The value changed, by whatever hand.
 * @fires {CustomEvent<CheckDetail>} evenfall-check - The note was read for what is documented and what is missing.
 * @fires {CustomEvent<ToolsDetail>} evenfall-tools - Another tool is on, or can be used.
 * @fires {CustomEvent<DraftProgress>} evenfall-draft - A draft started, ended, was stopped or failed.
 * @fires {CustomEvent<ReviewChange>} evenfall-review - A person decided about drafted sentences.
 * @fires {CustomEvent<ReviewFeedback>} evenfall-feedback - What became of the suggestions of a run, as counts.
 * @fires {CustomEvent<{ note: SignedNote }>} evenfall-sign - The note is signed: this is the record to keep.
 * @fires {CustomEvent<{ blockers: SignBlocker[] }>} evenfall-sign-refused - The note was not signed, and why.
 * @fires {CustomEvent<{ error: EditorError }>} evenfall-error - Something failed. Nothing that was written is lost by it.
 * @fires {Event} change - The person left the editor after changing the value. Bubbles.
 *
 * @csspart frame - Everything.
 * @csspart head - The line with title and state.
 * @csspart title - The title of the format.
 * @csspart state - What the editor is doing, in a word.
 * @csspart progress - How much is documented, and the way to the next gap.
 * @csspart encounter - The line of session details.
 * @csspart problem - What went wrong, in words.
 * @csspart keeping - What a person has to know about the draft that is kept.
 * @csspart shorthand - The shorthand pane.
 * @csspart toolbar - The formatting toolbar.
 * @csspart toolbar-button - Every button in it.
 * @csspart waiting - That drafted sentences wait, and the way to the first.
 * @csspart find - The search, while it is open.
 * @csspart dictation - The line of a dictation, while there is one.
 * @csspart selection - The tools beside a selection made by touch.
 * @csspart note - Around the note.
 * @csspart unsorted - The tray of text that is in no section.
 * @csspart beside - The last note, beside this one.
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
export class EvenfallEditor extends FormControl {
  static override styles = [tokens, editorStyles];

  static override properties: PropertyDeclarations = {
    format: {},
    formats: { attribute: false },
    context: { attribute: false },
    aiClient: { attribute: false },
    signer: { attribute: false },
    signTerms: { attribute: false },
    clientTerm: { attribute: 'client-term' },
    draftStore: { attribute: false },
    draftKey: { attribute: 'draft-key' },
    priorNotes: { attribute: false },
    extensions: { attribute: false },
    dictation: { attribute: false },
    phraseStore: { attribute: false },
    requireComplete: { type: Boolean, reflect: true, attribute: 'require-complete' },
    encounter: {},
    phrases: { attribute: false },
    verbatim: { type: Boolean },
    label: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    defaultValue: { attribute: 'value' },
    value: { attribute: false, noAccessor: true },
  };

  /** The format of a new note: the id of one of `formats`. A value brings its own format. */
  format = 'soap';

  /** The formats there are; ours where none are given. */
  formats: readonly Format[] | undefined;

  /** What is known of the encounter; where it is not given, the context of the note stands. */
  context: EncounterContext | undefined;

  /** What drafts are made with. Without one there is no shorthand and no drafting. */
  aiClient: NoteAiClient | undefined;

  /** Who signs. */
  signer: Signer | undefined;

  /** What they attest, and whose time limits make a note a late entry. */
  signTerms: Pick<SignOptions, 'attestation' | 'profile'> | undefined;

  /**
   * How answers and drafts call the person in care, `client` or `patient`; where it is not given, as the context says
   * or as the note does already.
   */
  clientTerm: EncounterContext['clientTerm'];

  /** Where the note is kept while it is written (`@evenfall/editor/storage`); without one it is on the page alone. */
  draftStore: DraftStore | undefined;

  /** Names this note among the drafts of the store: an id that tells nothing about anybody. Without one nothing is kept. */
  draftKey = '';

  /**
   * Earlier notes of the same client, as values or as their text (`EarlierNote`). The last of them can be read beside this
   * one, and what is written is held against them.
   */
  priorNotes: PriorNotes | undefined;

  /** What the practice adds: TipTap extensions, check rules, panels of questions. */
  extensions: EditorExtensions | undefined;

  /** Who hears a dictation (`@evenfall/editor/dictation`); without one there is none. */
  dictation: DictationSource | undefined;

  /** A note with open questions of severity `block` is invalid. */
  requireComplete = false;

  /** The line of session details: `edit`, `show` where nothing of it may be changed here, or `none`. */
  encounter: 'edit' | 'show' | 'none' = 'edit';

  /** Phrases that `.name` writes; a person's own have `own`. */
  phrases: readonly Phrase[] = [];

  /** Where a person's own phrases are kept (`LocalPhraseStore` of `@evenfall/editor/storage`); without one they have none here. */
  phraseStore: PhraseStore | undefined;

  /** Short forms stay as they are typed. */
  verbatim = false;

  /** The accessible name; where it is not given, that of the `<label>`, else the title of the format. */
  label = '';

  /** Level of the note's title as a heading, 1 to 5; sections are one below. */
  headingLevel = 2;

  /** The value a form reset goes back to, as JSON. */
  defaultValue: string | null = null;

  /** Resolves when the writing runtime is there. Never rejects: a failed load is told by `evenfall-error`. */
  readonly ready: Promise<void>;

  private bench: Workbench | undefined;
  private loadProblem: Problem | undefined;

  readonly #surface = new Surface((section) => {
    this.#changed([section]);
    this.#early.keep();
  });
  readonly #early = new EarlyNote(this.#surface, this, () => this.#look);
  /** A value that came since the last update. */
  #pending: { readonly raw: unknown; readonly renew?: boolean } | undefined;
  #dirty = false;
  /** What notes bear that events gave out since a value was set; a framework that wraps them leaves it on them. */
  #given = Symbol();
  #unsaid = false;
  #loading = false;
  #resolveReady: () => void = () => {};
  #teardown: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });
    this.addEventListener('focusout', (event) => {
      const inside = event.relatedTarget instanceof Node && this.contains(event.relatedTarget);
      if (inside || !this.#unsaid) return;
      this.#unsaid = false;
      this.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // A click that starts on the element itself is a press of its label.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** The note being written, without the page; undefined until the runtime is there. */
  get session(): NoteSession | undefined {
    return this.bench?.session;
  }

  /**
   * The note. Takes a note or its JSON; null or an empty string begin a new one. Never throws: a value that cannot be
   * opened is told by `evenfall-error`, kept as `rawValue`, and this is undefined.
   *
   * A note that an event of this editor gave may be set again, at once or late, itself or wrapped as frameworks do (Vue's
   * `ref`, Svelte's `$state`): that changes nothing, and no key typed since is lost. Nor does a note that says what is
   * written here already. To go back to a note that an event gave, set a copy of it.
   */
  get value(): Note | undefined {
    this.#flush();
    if (this.#pending) return asGiven(this.#pending.raw);
    return (this.bench ?? this.#early).value;
  }

  set value(value: Note | string | null | undefined) {
    const known = value && ((value as Given)[GIVEN] === this.#given || (!this.#pending && this.bench?.holds(value)));
    if (known) return;
    this.#given = Symbol();
    this.#pending = { raw: value };
    this.#dirty = true;
    this.requestUpdate();
  }

  /** The value as it was set, where it could not be opened. */
  get rawValue(): unknown {
    return (this.bench ?? this.#early).raw;
  }

  /** Drafts from the shorthand; `text` replaces it first. Resolves when the draft has ended, whichever way. */
  async draft(text?: string): Promise<void> {
    await this.ready;
    await this.bench?.draft(text);
  }

  /** Stops a running draft; finished sentences stay to be reviewed. */
  stopDraft(): void {
    this.session?.stopDraft();
  }

  /**
   * Accepts drafted sentences: those of the ids given, else all that wait but those their source does not bear
   * (unsupported, contradicted), which are decided one by one.
   */
  accept(ids?: readonly string[]): void {
    this.bench?.decide('accept', ids);
  }

  /** Rejects drafted sentences: all that wait, unless ids are given. */
  reject(ids?: readonly string[]): void {
    this.bench?.decide('reject', ids);
  }

  /** Reads the note now; undefined before the runtime is there. */
  check(): NoteCheck | undefined {
    return this.session?.check();
  }

  /** The last reading of the note. */
  get lastCheck(): NoteCheck | undefined {
    return this.session?.lastCheck;
  }

  /**
   * The structured sentences of the note, each in its place: read out of the words, which are the only record of them. Empty
   * before the runtime is there.
   */
  get answers(): SectionAnswer[] {
    return this.bench?.answers ?? [];
  }

  /** Signs as `signer`. Gives the record, or tells by an event why there is none. */
  async sign(): Promise<SignedNote | undefined> {
    await this.ready;
    return this.bench?.sign();
  }

  /** Saves to the draft store now what is not saved yet. */
  async saveDraft(): Promise<void> {
    await this.bench?.drafts.flush();
  }

  /** To call when the host has kept the note as it is now: deletes what the draft store has of it. */
  async forgetDraft(): Promise<void> {
    await this.bench?.drafts.forget();
  }

  /** Goes to where an element is documented, or to where its answer belongs; false where it has no place in the note. */
  goTo(elementId: string): boolean {
    return this.bench?.goTo(elementId) ?? false;
  }

  /** Does what the button of that name does; false where that cannot be done now. `evenfall-tools` tells what can. */
  run(tool: Tool): boolean {
    return this.bench?.tools.run(tool) ?? false;
  }

  override focus(options?: FocusOptions & { section?: string }): void {
    this.#surface.focus(options?.section);
  }

  override connectedCallback(): void {
    clearTimeout(this.#teardown);
    const { mount } = this.#surface;
    // A clone of the editor brings a clone of its mount; the value is not in it.
    for (const stale of this.querySelectorAll(':scope > .evenfall-mount')) if (stale !== mount) stale.remove();
    if (mount.parentNode !== this) this.append(mount);
    super.connectedCallback();
    this.#surface.moved();
    if (this.bench) this.requestUpdate();
    else void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a disconnect and a connect in one task: nothing is torn down before it is over.
    this.#teardown = setTimeout(() => {
      if (!this.isConnected) this.bench?.suspend();
    });
  }

  /** `moveBefore` keeps everything; only the sheets of the new root are wanted. */
  connectedMoveCallback(): void {
    this.#surface.moved();
  }

  formResetCallback(): void {
    this.value = this.defaultValue;
    this.#pending = { raw: this.defaultValue, renew: true };
    this.#dirty = false;
    this.requestUpdate();
  }

  /** What a page or browser kept is taken back. This element gives a browser nothing to keep (STAYS-HERE): see `draftStore`. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  /** Fetches the writing runtime. */
  protected loadRuntime(): Promise<Runtime> {
    return loadRuntime(this.aiClient !== undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('defaultValue') && this.defaultValue !== null && !this.#dirty) {
      this.#pending ??= { raw: this.defaultValue };
    }
    const pending = this.#pending ?? (this.hasUpdated ? undefined : { raw: undefined });
    this.#pending = undefined;
    if (pending) this.bench ? this.bench.open(pending.raw, pending.renew) : this.#early.show(pending.raw);
    else if (changed.has('format') || changed.has('formats')) {
      if (this.bench) this.bench.reformat(changed.get('format'));
      else this.#early.reshow();
    }
    this.bench?.update(changed);
    this.#surface.update(this.#look);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { bench } = this;
    this.#surface.fit();
    bench?.updated();
    const state = bench?.session?.state;
    this.setStates({
      ready: bench,
      blank: this.#blank,
      drafting: state === 'drafting',
      reviewing: bench?.session?.proposals.openCount,
      signed: state === 'signed',
      readonly: this.#look.readonly,
      error: this.#problem,
    });
  }

  protected override render(): TemplateResult {
    const { bench } = this;
    const problem = this.#problem;
    const chip = bench ? bench.chip : problem ? undefined : { name: 'opening', text: shellMsg('editor.opening') };
    return html`
      <slot name="header"></slot>
      <div class="frame" part="frame">
        <header class="head" part="head">
          <div class="title" part="title" role="heading" aria-level=${this.headingLevel}>${this.#title}</div>
          ${chip && html`<span class="chip" part="state" data-state=${chip.name}>${chip.text}</span>`}
          ${bench?.renderHead()}
        </header>
        ${problem && this.#renderProblem(problem)}
        ${bench?.renderBefore() ?? html`<div class="encounter" ?hidden=${this.encounter === 'none'}></div><div class="shorthand" ?hidden=${!this.aiClient}></div><div class="tools"></div>`}
        <div class="note" part="note"><slot name="note"></slot></div>
        ${bench?.renderAfter()}
      </div>
      <slot name="footer"></slot>
    `;
  }

  #renderProblem({ text, action, act, fatal }: Problem): TemplateResult {
    return html`
      <div class="problem" part="problem" role="alert" ?data-fatal=${fatal}>
        <p>${text}</p>
        ${action && html`<button type="button" @click=${act}>${action}</button>`}
      </div>
    `;
  }

  protected override invalidity(fresh: boolean): Invalidity | undefined {
    this.#flush();
    const { bench } = this;
    if (bench?.problem?.fatal) return { flag: 'customError', message: bench.problem.text };
    if (this.required && this.#blank) return { flag: 'valueMissing', message: shellMsg('editor.required') };
    if (!this.requireComplete) return undefined;
    const message = bench ? bench.incomplete(fresh) : shellMsg('error.opening');
    return message ? { flag: 'customError', message } : undefined;
  }

  protected override validationAnchor(): HTMLElement | undefined {
    return this.#surface.anchor;
  }

  get #problem(): Problem | undefined {
    return this.bench ? this.bench.problem : this.loadProblem;
  }

  get #blank(): boolean {
    const { bench } = this;
    return bench ? (bench.session?.blank ?? false) : this.#early.blank;
  }

  get #title(): string {
    return this.bench?.title ?? this.#early.title ?? shellMsg('editor.label');
  }

  get #look(): SurfaceLook {
    const labels = [...this.labels].map((label) => label.textContent?.trim()).filter(Boolean);
    return {
      disabled: this.isDisabled,
      readonly: this.readonly || (this.bench ? this.bench.locked : !this.#early.open),
      label: this.label || labels.join(' ') || this.#title,
      level: Math.min(Math.max(this.headingLevel, 1), 5) + 1,
    };
  }

  protected override get formValue(): string {
    const value = this.value ?? this.rawValue;
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
  }

  /** A value that was set is opened now, where it can be, and not only with the next update. */
  #flush(): void {
    if (this.#pending && this.bench && this.isUpdatePending) this.performUpdate();
  }

  #changed(sections: readonly string[]): void {
    this.#dirty = true;
    this.#unsaid = true;
    // A form asks the browser, not us, whether it may be submitted: it has to be right at every key.
    this.refreshValidity(true);
    const editor = this;
    this.#tell('evenfall-change', {
      sections,
      get note() {
        const note = editor.value as Note;
        // Not seen by whoever copies it; a signed note is frozen, and known without.
        Reflect.defineProperty(note, GIVEN, { value: editor.#given, configurable: true });
        return note;
      },
    });
  }

  #tell<K extends keyof EvenfallEditorEventMap>(type: K, detail?: EvenfallEditorEventMap[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    this.loadProblem = undefined;
    this.requestUpdate();
    try {
      const runtime = await this.loadRuntime();
      await runtime.workbench.extend(runtime, this);
      await this.updateComplete;
      await this.#surface.composed();
      this.#arrive(runtime);
      await this.bench?.drawn();
      this.#resolveReady();
      this.#tell('evenfall-ready');
    } catch (cause) {
      const error = new LoadError(cause);
      this.loadProblem = {
        error,
        text: shellMsg('error.load'),
        action: shellMsg('error.load.retry'),
        act: () => void this.#load(),
      };
      this.requestUpdate();
      this.#tell('evenfall-error', { error });
    } finally {
      this.#loading = false;
    }
  }

  #arrive({ workbench, createDocument, drafting }: Runtime): void {
    const shell: Shell = {
      editor: this,
      surface: this.#surface,
      look: () => this.#look,
      isDisabled: () => this.isDisabled,
      tell: (type, detail) => this.#tell(type, detail),
      changed: (sections) => this.#changed(sections),
    };
    this.bench = new workbench.Workbench(shell, createDocument, drafting);
    this.bench.takeOver(this.#early.handOver());
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-editor': EvenfallEditor;
  }
  interface HTMLElementEventMap extends EvenfallEditorEventMap {}
}
