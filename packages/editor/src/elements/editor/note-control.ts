import type { NoteAiClient } from '@evenfall/ai-client';
import {
  blocking,
  createNote,
  type EncounterContext,
  FORMATS,
  type Format,
  layOut,
  type Note,
  NoteError,
} from '@evenfall/templates';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '../../localization/index.js';
import type { NoteSession } from '../../session/index.js';
import { adoptInRoot } from '../../theme/index.js';
import type { EvenfallEditorEventMap } from './events.js';
import { FormControl, type Invalidity } from './form-control.js';
import { mountStyles } from './mount.styles.js';
import { peekNote } from './peek.js';
import { formatProblem, loadProblem, noteProblem, type Problem } from './problem.js';
import { loadRuntime, type Runtime } from './runtime.js';
import { Surface, type SurfaceLook, withPlainText } from './surface.js';

type EventDetail<K extends keyof EvenfallEditorEventMap> = EvenfallEditorEventMap[K]['detail'];

/**
 * A note as the value of a form control: opening it, writing it in plain or rich text, and handing it to the form.
 * What the editor shows around the note is not its business.
 */
export abstract class NoteControl extends FormControl {
  /** The format of a new note: the id of one of `formats`. A value brings its own format. */
  @property() format = 'soap';

  /** The formats there are. */
  @property({ attribute: false }) formats: readonly Format[] = FORMATS;

  /** What is known of the encounter; where it is not given, the context of the note stands. */
  @property({ attribute: false }) context: EncounterContext | undefined;

  /** What drafts are made with. Without one there is no shorthand and no drafting. */
  @property({ attribute: false }) aiClient: NoteAiClient | undefined;

  /** A note with open questions of severity `block` is invalid. */
  @property({ type: Boolean, reflect: true, attribute: 'require-complete' }) requireComplete = false;

  /** The accessible name; where it is not given, that of the `<label>`, else the title of the format. */
  @property() label = '';

  /** Level of the note's title, 1 to 5; sections are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The value a form reset goes back to, as JSON. */
  @property({ attribute: 'value' }) defaultValue: string | null = null;

  /** Resolves when the writing runtime is there. Never rejects: a failed load is told by `evenfall-error`. */
  readonly ready: Promise<void>;

  @state() protected problem: Problem | undefined;
  @state() protected runtime: Runtime | undefined;

  protected readonly surface = new Surface((section) => this.#typed([section]));

  #session: NoteSession | undefined;
  #unlisten: (() => void)[] = [];
  /** The note while there is no session. */
  #note: Note | undefined;
  /** A value that is not opened, or could not be. */
  #raw: unknown;
  /** A value that came since the last update. */
  #pending: { readonly raw: unknown } | undefined;
  #dirty = false;
  #loading = false;
  #resolveReady: () => void = () => {};
  #teardown: ReturnType<typeof setTimeout> | undefined;
  #form: HTMLFormElement | null = null;
  #untold: (() => void)[] = [];

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });
  }

  /** The note being written, without the page; undefined until the runtime is there. */
  get session(): NoteSession | undefined {
    return this.#session;
  }

  /**
   * The note. Takes a note or its JSON; null or an empty string begin a new one. Undefined where the value could not
   * be opened: see `rawValue`.
   */
  @property({ attribute: false, noAccessor: true })
  get value(): Note | undefined {
    if (this.#pending && this.runtime && this.isUpdatePending) this.performUpdate();
    if (this.#pending) return asGiven(this.#pending.raw);
    if (this.#session) return this.#session.note;
    if (this.#note) return withPlainText(this.#note, this.surface.plainText);
    if (this.problem?.fatal) return undefined;
    return asGiven(this.#raw);
  }

  set value(value: Note | string | null | undefined) {
    this.#pending = { raw: value };
    this.#dirty = true;
    this.requestUpdate();
  }

  /** The value as it was set, where it could not be opened; undefined where there is nothing the matter. */
  get rawValue(): unknown {
    return this.#raw;
  }

  override connectedCallback(): void {
    clearTimeout(this.#teardown);
    if (!this.surface.mount.isConnected) {
      // A clone of the editor brings a clone of its mount; the value is not in it.
      for (const stale of this.querySelectorAll(':scope > .evenfall-mount'))
        if (stale !== this.surface.mount) stale.remove();
      this.append(this.surface.mount);
    }
    super.connectedCallback();
    adoptInRoot(this, mountStyles);
    this.surface.moved();
    void this.#load();
    if (this.runtime && this.#session && !this.surface.document) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a disconnect and a connect in one task: nothing is torn down before it is over.
    this.#teardown = setTimeout(() => {
      if (this.isConnected) return;
      this.#session?.stopDraft();
      this.#suspend();
    });
  }

  /** `moveBefore` keeps everything; only the sheets of the new root are wanted. */
  connectedMoveCallback(): void {
    adoptInRoot(this, mountStyles);
    this.surface.moved();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#onFormData);
    this.#form = form;
    form?.addEventListener('formdata', this.#onFormData);
  }

  formResetCallback(): void {
    this.value = this.defaultValue;
    this.#dirty = false;
  }

  formStateRestoreCallback(value: unknown): void {
    if (typeof value === 'string') this.value = value;
  }

  /** Fetches the writing runtime; a test may hold it back. */
  protected loadRuntime(): Promise<Runtime> {
    return loadRuntime();
  }

  /** Called for every new session. */
  protected abstract sessionStarted(session: NoteSession): readonly (() => void)[];

  /** The rich surface is there. */
  protected abstract surfaceShown(): void;

  /** The rich surface is about to go. */
  protected abstract surfaceGoing(): void;

  /** Why nobody can write now. */
  protected get locked(): boolean {
    return this.isDisabled || this.readonly || this.#session?.state === 'signed' || this.problem?.fatal === true;
  }

  /** Tells the host. */
  protected tell<K extends keyof EvenfallEditorEventMap>(type: K, detail?: EventDetail<K>): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  protected report(problem: Problem): void {
    this.problem = problem;
    // An event in the middle of an update would have its listener work on half a state.
    this.#untold.push(() => this.tell('evenfall-error', { error: problem.error }));
    this.requestUpdate();
  }

  protected tryAgain(): void {
    this.problem = undefined;
    void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('defaultValue') && this.defaultValue !== null && !this.#dirty)
      this.#pending ??= { raw: this.defaultValue };
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending) this.#open(pending.raw);
    else if (!this.hasUpdated) this.#begin();
    else if (changed.has('format') || changed.has('formats')) this.#reformat(changed.get('format'));
    if (changed.has('context') && this.#session) this.#applyContext(this.#session);
    if (changed.has('aiClient') && this.#session) this.#session.client = this.aiClient;
    if (this.runtime && this.#session && this.isConnected && !this.surface.document)
      this.#showRich(this.#session, this.runtime);
    this.surface.update(this.look);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.hasUpdated || changed.has('disabled')) this.publish();
    for (const tell of this.#untold.splice(0)) tell();
  }

  protected override invalidity(): Invalidity | undefined {
    if (this.problem?.fatal) return { flag: 'customError', message: this.problem.text };
    if (this.required && this.#blank) return { flag: 'valueMissing', message: msg('editor.required') };
    if (!this.requireComplete) return undefined;
    const session = this.#session;
    if (!session) return { flag: 'customError', message: msg('error.opening') };
    if (session.state === 'signed') return undefined;
    const open = blocking((session.stale ? undefined : session.lastCheck) ?? session.check());
    return open.length ? { flag: 'customError', message: open.map(({ question }) => question).join('\n') } : undefined;
  }

  protected override validationAnchor(): HTMLElement | undefined {
    return this.surface.anchor;
  }

  /** Hands the value to the form. */
  protected publish(): void {
    this.internals.setFormValue(this.#json);
  }

  /** The value changed by a person's hand or through the session. */
  protected valueChanged(sections: readonly string[]): void {
    this.#dirty = true;
    this.refreshValidity();
    const note = () => this.value as Note;
    this.tell('evenfall-change', {
      sections,
      get note() {
        return note();
      },
    });
  }

  protected get look(): SurfaceLook {
    const labels = [...this.labels].map((label) => label.textContent?.trim()).filter(Boolean);
    const title = this.formats.find(({ id }) => id === (this.#session?.format.id ?? this.format))?.title;
    return {
      disabled: this.isDisabled,
      readonly: this.locked || (this.#raw !== undefined && this.#note === undefined),
      label: this.label || labels.join(' ') || title || msg('editor.label'),
      level: Math.min(Math.max(this.headingLevel, 1), 5) + 1,
    };
  }

  get #blank(): boolean {
    if (this.#session) return this.#session.blank;
    return Object.values(this.surface.plainText ?? {}).every((text) => !text.trim()) && !this.#note?.unsorted.length;
  }

  get #json(): string {
    const value = this.value ?? this.#raw;
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
  }

  /** The value is handed over as the form asks for it: not one key too early, and not at every key. */
  #onFormData = (event: FormDataEvent): void => {
    if (!this.name || this.isDisabled) return;
    event.formData.set(this.name, this.#json);
  };

  #typed(sections: readonly string[]): void {
    this.valueChanged(sections);
    this.requestUpdate();
  }

  async #load(): Promise<void> {
    if (this.runtime || this.#loading) return;
    this.#loading = true;
    try {
      await this.#arrive(await this.loadRuntime());
    } catch (cause) {
      this.report(loadProblem(cause));
    } finally {
      this.#loading = false;
    }
  }

  /** The runtime is there: what was written plainly becomes the rich note. */
  async #arrive(runtime: Runtime): Promise<void> {
    await this.updateComplete;
    const { mount } = this.surface;
    while (this.surface.composing) {
      await new Promise((resolve) => mount.addEventListener('compositionend', resolve, { once: true }));
      // The last input event of a composition comes after its end.
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.runtime = runtime;
    if (!this.#pending) {
      const note = this.#note && withPlainText(this.#note, this.surface.plainText);
      if (this.#raw !== undefined) this.#openNow(this.#raw, runtime, note);
      else if (note) this.#start(note, note, runtime);
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#resolveReady();
    this.tell('evenfall-ready');
  }

  #open(raw: unknown): void {
    this.#end();
    this.problem = undefined;
    this.#raw = undefined;
    if (raw === null || raw === undefined || raw === '') this.#begin();
    else if (this.runtime) this.#openNow(raw, this.runtime);
    else {
      this.#raw = raw;
      this.#note = peekNote(raw, this.formats);
      const format = this.#formatOf(this.#note?.format.id ?? this.format);
      if (!format) return;
      this.surface.showPlain(format, this.#note ? Surface.plainTextOf(this.#note) : {}, this.look);
    }
  }

  /** @param written the note as it was shown and written in before it could be opened */
  #openNow(raw: unknown, runtime: Runtime, written?: Note): void {
    this.#raw = raw;
    try {
      const { note, original } = runtime.workbench.openNote(raw, this.formats);
      this.#raw = undefined;
      this.#start(withSections(note, written), original, runtime);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      if (written) this.#raw = written;
      else this.surface.clear();
      this.#note = undefined;
      this.report(noteProblem(error));
    }
  }

  #begin(): void {
    const format = this.#formatOf(this.format);
    if (!format) {
      this.surface.clear();
      this.#reportFormat(true);
      return;
    }
    const note = createNote(format, this.context && { context: this.context });
    if (this.runtime) this.#start(note, note, this.runtime);
    else {
      this.#note = note;
      this.surface.showPlain(format, {}, this.look);
    }
  }

  #reformat(before: string | undefined): void {
    if (this.problem?.fatal) {
      this.#open(this.#raw);
      return;
    }
    const { value } = this;
    // A note that came with its own format keeps it; one that was begun in ours follows.
    if (before === undefined || !value || value.status === 'signed' || value.format.id !== before) return;
    const format = this.#formatOf(this.format);
    if (!format) {
      this.#reportFormat(false);
      return;
    }
    const { note } = layOut(value, format);
    const shorthand = this.#session?.shorthand ?? '';
    this.#end();
    if (this.runtime) this.#start(note, note, this.runtime, shorthand);
    else {
      this.#note = note;
      this.surface.showPlain(format, Surface.plainTextOf(note), this.look);
    }
  }

  #formatOf(id: string): Format | undefined {
    return this.formats.find((format) => format.id === id);
  }

  #reportFormat(fatal: boolean): void {
    const known = this.formats.map(({ id }) => id);
    const error = new NoteError('unknown_format', 'format', `one of ${known.join(', ')}`);
    this.report({ ...formatProblem(error, this.format, known), fatal });
  }

  #start(note: Note, original: Note, { workbench }: Runtime, shorthand = ''): void {
    const format = this.#formatOf(note.format.id) as Format;
    const session = new workbench.NoteSession(
      note,
      { format, check: workbench.check, client: this.aiClient },
      original,
    );
    session.shorthand = shorthand;
    this.#applyContext(session);
    this.#session = session;
    this.#note = undefined;
    this.#unlisten = [
      session.on('change', ({ sections }) => this.valueChanged(sections)),
      ...this.sessionStarted(session),
    ];
    this.requestUpdate();
  }

  #end(): void {
    for (const stop of this.#unlisten.splice(0)) stop();
    this.#suspend();
    this.#session?.close();
    this.#session = undefined;
    this.#note = undefined;
  }

  #showRich(session: NoteSession, { createDocument }: Runtime): void {
    this.surface.showRich(session, createDocument, this.look);
    this.surfaceShown();
  }

  /** Takes the writing surface away; the session keeps the words. */
  #suspend(): void {
    if (!this.surface.document) return;
    this.surfaceGoing();
    this.#session?.detach();
    this.surface.clear();
  }

  #applyContext(session: NoteSession): void {
    if (this.context === undefined || !this.runtime) return;
    try {
      session.context = this.runtime.workbench.readContext(this.context);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      this.report({ ...noteProblem(error), fatal: false });
    }
  }
}

/** A value nobody has opened yet, as far as it can be read at all. */
function asGiven(raw: unknown): Note | undefined {
  try {
    return (typeof raw === 'string' ? JSON.parse(raw) : raw) ?? undefined;
  } catch {
    return undefined;
  }
}

const withSections = (note: Note, written: Note | undefined): Note =>
  written ? { ...note, sections: written.sections } : note;
