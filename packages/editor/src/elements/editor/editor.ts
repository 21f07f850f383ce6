import type { Note, NoteCheck } from '@evenfall/templates';
import type { PropertyValues, TemplateResult } from 'lit';
import { shellMsg } from '../../localization/index.js';
import type { SignedNote } from '../../record/index.js';
import type { NoteSession, SectionAnswer } from '../../session/index.js';
import { tokens } from '../../theme/index.js';
import { EarlyNote } from './early-note.js';
import { editorStyles } from './editor.styles.js';
import { EditorProperties } from './editor-properties.js';
import type { EvenfallEditorEventMap } from './events.js';
import type { Invalidity } from './form-control.js';
import { renderFrame } from './frame.js';
import { GivenValue } from './given-value.js';
import { Loading } from './loading.js';
import { asGiven } from './peek.js';
import type { Problem } from './problem.js';
import { hasRuntime, loadRuntime, type Runtime } from './runtime.js';
import type { NoteHolder, Shell } from './shell.js';
import { Surface, type SurfaceLook } from './surface.js';
import type { Tool } from './toolbar-buttons.js';
import type { Workbench } from './workbench.js';

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
export class EvenfallEditor extends EditorProperties {
  static override styles = [tokens, editorStyles];

  private bench: Workbench | undefined;

  readonly #surface = new Surface((section) => {
    this.#changed([section]);
    this.#early.keep();
  });
  readonly #early = new EarlyNote(this.#surface, this, () => this.#look);
  readonly #given = new GivenValue();
  readonly #loading = new Loading(
    async () => this.#arrive(await this.loadRuntime()),
    (error) => {
      this.requestUpdate();
      if (error) this.#tell('evenfall-error', { error });
    },
  );
  #teardown: ReturnType<typeof setTimeout> | undefined;

  /** Resolves when the writing runtime is there. Never rejects: a failed load is told by `evenfall-error`. */
  readonly ready: Promise<void> = this.#loading.ready;

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
    const { pending } = this.#given;
    if (pending) return asGiven(pending.raw);
    return this.#holder.value;
  }

  set value(value: Note | string | null | undefined) {
    if (value && (this.#given.isEcho(value) || (!this.#given.pending && this.bench?.holds(value)))) return;
    this.#given.set(value);
    this.requestUpdate();
  }

  /** The value as it was set, where it could not be opened. */
  get rawValue(): unknown {
    return this.#holder.raw;
  }

  /** Drafts from the shorthand; `text` replaces it first. Resolves when the draft has ended, whichever way. */
  draft(text?: string): Promise<void> {
    return this.ready.then(() => this.bench?.draft(text));
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
  sign(): Promise<SignedNote | undefined> {
    return this.ready.then(() => this.bench?.sign());
  }

  /** Saves to the draft store now what is not saved yet. */
  saveDraft(): Promise<void> {
    return this.ready.then(() => this.bench?.drafts.flush());
  }

  /** To call when the host has kept the note as it is now: deletes what the draft store has of it. */
  forgetDraft(): Promise<void> {
    return this.ready.then(() => this.bench?.drafts.forget());
  }

  /** Goes to where an element is documented, or to where its answer belongs; false where it has no place in the note. */
  goTo(elementId: string): boolean {
    return this.bench?.navigation.goTo(elementId) ?? false;
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
    else void this.#loading.start();
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
    this.#given.set(this.defaultValue, true);
    this.requestUpdate();
  }

  /** Fetches the writing runtime. */
  protected loadRuntime(): Promise<Runtime> {
    return loadRuntime(this.aiClient !== undefined);
  }

  /**
   * A runtime that is on the page already is there before the next task: nothing is drawn to give way to it. Where it is not,
   * waiting would show a frame with nothing in it, and what stands below would jump up and down.
   */
  protected override async scheduleUpdate(): Promise<unknown> {
    if (!this.hasUpdated && hasRuntime(this.aiClient !== undefined))
      await new Promise((resolve) => setTimeout(resolve));
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const pending = this.#given.take(changed.has('defaultValue') ? this.defaultValue : null);
    if (pending) this.#holder.open(pending.raw, pending.renew);
    else if (changed.has('format') || changed.has('formats')) this.#holder.reformat(changed.get('format'));
    this.bench?.update(changed);
    this.#surface.update(this.#look);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { bench, session } = this;
    this.#surface.growFields();
    bench?.updated();
    this.setStates({
      ready: bench,
      blank: this.#holder.blank,
      drafting: session?.state === 'drafting',
      reviewing: session?.proposals.openCount,
      signed: session?.state === 'signed',
      readonly: this.#look.readonly,
      error: this.#problem,
    });
  }

  protected override render(): TemplateResult {
    return renderFrame(this, this.#title, this.#problem, this.bench);
  }

  protected override invalidity(fresh: boolean): Invalidity | undefined {
    this.#flush();
    const problem = this.#problem;
    if (problem?.fatal) return { flag: 'customError', message: problem.text };
    if (this.required && this.#holder.blank) return { flag: 'valueMissing', message: shellMsg('editor.required') };
    if (!this.requireComplete) return undefined;
    const message = this.bench ? this.bench.incomplete(fresh) : shellMsg('error.opening');
    return message ? { flag: 'customError', message } : undefined;
  }

  protected override validationAnchor(): HTMLElement | undefined {
    return this.#surface.anchor;
  }

  get #problem(): Problem | undefined {
    return (this.bench ?? this.#loading).problem;
  }

  get #holder(): NoteHolder {
    return this.bench ?? this.#early;
  }

  get #title(): string {
    return this.bench?.title ?? this.#early.title ?? shellMsg('editor.label');
  }

  get #look(): SurfaceLook {
    const labels = [...this.labels].map((label) => label.textContent?.trim()).filter(Boolean);
    return {
      disabled: this.isDisabled,
      readonly: this.readonly || this.#holder.locked,
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
    if (this.#given.pending && this.bench && this.hasUpdated && this.isUpdatePending) this.performUpdate();
  }

  #changed(sections: readonly string[]): void {
    this.#given.dirty = true;
    this.edited = true;
    // A form asks the browser, not us, whether it may be submitted: it has to be right at every key.
    this.refreshValidity(true);
    const editor = this;
    this.#tell('evenfall-change', {
      sections,
      get note() {
        return editor.#given.giveOut(editor.value as Note);
      },
    });
  }

  #tell<K extends keyof EvenfallEditorEventMap>(type: K, detail?: EvenfallEditorEventMap[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  async #arrive({ workbench, createDocument, drafting }: Runtime): Promise<void> {
    await workbench.due(createDocument, this, this.#surface);
    const shell: Shell = {
      editor: this,
      surface: this.#surface,
      look: () => this.#look,
      isDisabled: () => this.isDisabled,
      tell: (type, detail) => this.#tell(type, detail),
      changed: (sections) => this.#changed(sections),
    };
    this.bench = new workbench.Workbench(shell, createDocument, drafting);
    if (this.hasUpdated) this.bench.takeOver(this.#early.handOver());
    this.requestUpdate();
    this.performUpdate();
    await this.bench.drawn();
    this.#tell('evenfall-ready');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evenfall-editor': EvenfallEditor;
  }
  interface HTMLElementEventMap extends EvenfallEditorEventMap {}
}
