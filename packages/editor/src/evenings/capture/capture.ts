import type { Note } from '@evenfall/templates';
import { noteKey, type Phase, randomId, type TimeRecord } from '../records/index.js';
import { deviceZone } from '../schedule/index.js';
import { countingIsOn, StoreError, type TimeStore } from '../store/index.js';
import { ActivityMeter, type Moment, type Stretch } from './meter.js';
import { NoteStory } from './note-story.js';

/** What capture needs of an `<evenfall-editor>`: its events, its value, and whether it is still the same note. */
export interface CapturedEditor extends HTMLElement {
  readonly value: Note | undefined;
  /** Another object for every note that is opened. */
  readonly session: object | undefined;
}

export interface CaptureOptions {
  /** Where records are kept. Nothing is counted until the person has opted in there (`setCounting`). */
  store: TimeStore;
  /** The phase a note belongs to, asked when it is begun. Left out: `baseline`. */
  phase?: (() => Phase) | undefined;
  /** The id of the session a note is about, asked when it is begun; needed to pair the notes of the parallel phase. */
  session?: (() => string | undefined) | undefined;
  /** Gets what went wrong in keeping. The note is not touched by it. */
  onError?: ((error: StoreError) => void) | undefined;
  /** The two clocks; those of the page, unless a test brings its own. */
  now?: (() => Moment) | undefined;
  /** The zone the device is in. */
  zone?: (() => string) | undefined;
}

export interface Capture {
  /** Whether time is being counted. */
  readonly counting: boolean;
  /** Stops counting; resolves when everything is kept. */
  stop(): Promise<void>;
  /** Keeps what was counted so far; resolves when it is kept. */
  flush(): Promise<void>;
}

/** A note and the time at it. */
interface Run {
  readonly session: object | undefined;
  readonly story: NoteStory;
  readonly meter: ActivityMeter;
  readonly keys: Promise<{ id: string; session?: string }>;
}

/** Signs that somebody is at the note: keys, dictation, pointer. None is looked into. */
const SIGNS = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Counts documentation time at an editor, on this device, through its public events alone. Opt-in: until the person has
 * said yes in the store nothing is counted, and from the moment they take it back nothing is.
 *
 * Event source: keyboard, input, pointer and wheel events of the editor while its page is visible and has the focus. Focus
 * that leaves the editor, a hidden page and a signature end a stretch.
 */
export function captureTime(editor: CapturedEditor, options: CaptureOptions): Capture {
  return new EditorCapture(editor, options);
}

class EditorCapture implements Capture {
  counting = false;

  readonly #stop = new AbortController();
  readonly #document: Document;
  readonly #now: () => Moment;
  #run: Run | undefined;
  /** Everything that is on its way to the store, one after the other. */
  #keeping: Promise<void> = Promise.resolve();
  #unsubscribe: () => void;

  constructor(
    private readonly editor: CapturedEditor,
    private readonly options: CaptureOptions,
  ) {
    this.#document = editor.ownerDocument;
    this.#now = options.now ?? pageClocks;
    this.#unsubscribe = options.store.subscribe((change) => {
      if (change === 'counting') void this.#ask();
    });
    this.#listen();
    void this.#ask();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#unsubscribe();
    this.#leave();
    await this.#keeping;
    this.counting = false;
  }

  async flush(): Promise<void> {
    this.#run?.meter.flush();
    await this.#keeping;
  }

  #listen(): void {
    const { editor } = this;
    const page = editor.ownerDocument.defaultView;
    const options = { signal: this.#stop.signal, passive: true };
    for (const sign of SIGNS) editor.addEventListener(sign, this.#onSign, { ...options, capture: true });
    const leave = () => this.#leave();
    editor.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && editor.contains(relatedTarget))) leave();
      },
      options,
    );
    this.#document.addEventListener('visibilitychange', leave, options);
    page?.addEventListener('pagehide', leave, options);
    page?.addEventListener('blur', leave, options);
    this.#listenToNote(options);
  }

  #listenToNote(options: AddEventListenerOptions): void {
    const { editor } = this;
    editor.addEventListener(
      'evenfall-draft',
      ({ detail }) => {
        if (detail.phase === 'end') this.#tell((story, at) => story.drafted(detail.proposals, at));
      },
      options,
    );
    editor.addEventListener(
      'evenfall-review',
      ({ detail }) => this.#tell((story) => story.decided(detail, editor.value)),
      options,
    );
    editor.addEventListener(
      'evenfall-check',
      ({ detail }) => this.#tell((story) => story.checked(detail.check)),
      options,
    );
    editor.addEventListener(
      'evenfall-sign',
      ({ detail: { note } }) => {
        this.#leave();
        this.#tell((story) => story.signedAs(note, Date.parse(note.signature.signedAt)));
      },
      options,
    );
  }

  /** For every key stroke: it reads two clocks, compares a few numbers, and is done. */
  readonly #onSign = (): void => {
    if (!this.counting || this.#document.visibilityState !== 'visible') return;
    if (!this.#document.hasFocus()) return;
    const run = this.#current();
    if (run && !run.story.signed) run.meter.input(this.#now());
  };

  #leave(): void {
    this.#run?.meter.leave(this.#now());
  }

  /** The run of the note that is open now, begun where it is new. */
  #current(): Run | undefined {
    const { session } = this.editor;
    if (this.#run && this.#run.session === session) return this.#run;
    this.#leave();
    this.#run = undefined;
    // Before its runtime is there the editor has no session; what it then holds may still be replaced.
    if (!session) return undefined;
    const note = this.editor.value;
    if (!note || note.status === 'signed') return undefined;
    this.#run = this.#begin(session, note);
    return this.#run;
  }

  #begin(session: object, note: Note): Run {
    const { options } = this;
    const zone = (options.zone ?? deviceZone)();
    const phase = options.phase?.() ?? 'baseline';
    const story = new NoteStory({ phase, zone });
    const sessionId = options.session?.();
    const keys = Promise.all([noteKey(note.id), sessionId === undefined ? undefined : noteKey(sessionId)]).then(
      ([id, sessionKey]) => ({ id, ...(sessionKey && { session: sessionKey }) }),
    );
    let stretchId = '';
    const meter = new ActivityMeter(({ start, spans }: Stretch, first) => {
      if (first) stretchId = randomId();
      const id = stretchId;
      this.#keep(async () => ({
        kind: 'activity',
        id,
        note: (await keys).id,
        phase,
        zone,
        start: new Date(start).toISOString(),
        spans: structuredClone(spans) as Extract<TimeRecord, { kind: 'activity' }>['spans'],
      }));
    });
    const run = { session, story, meter, keys };
    story.opened(this.#now().wall);
    this.#keepFacts(run);
    return run;
  }

  /** Something became of the note. Kept only where a person was at it, not for every note that is merely shown. */
  #tell(change: (story: NoteStory, at: number) => void): void {
    if (!this.counting) return;
    const run = this.#run?.session === this.editor.session ? this.#run : undefined;
    if (!run || run.story.signed) return;
    const before = run.story.facts;
    change(run.story, this.#now().wall);
    if (run.story.facts !== before) this.#keepFacts(run);
  }

  #keepFacts({ story, keys }: Run): void {
    const { facts } = story;
    this.#keep(async () => ({ kind: 'note', ...(await keys), ...facts }));
  }

  #keep(record: () => Promise<TimeRecord>): void {
    if (!this.counting) return;
    this.#keeping = this.#keeping.then(async () => {
      try {
        const kept = await record();
        // The person may have taken it back meanwhile.
        if (this.counting) await this.options.store.put([kept]);
      } catch (cause) {
        this.options.onError?.(cause instanceof StoreError ? cause : new StoreError('failed', { cause }));
      }
    });
  }

  async #ask(): Promise<void> {
    try {
      this.counting = countingIsOn(await this.options.store.all());
    } catch (cause) {
      this.counting = false;
      this.options.onError?.(cause instanceof StoreError ? cause : new StoreError('failed', { cause }));
    }
    if (!this.counting) this.#run = undefined;
  }
}

const pageClocks = (): Moment => ({ wall: Date.now(), steady: performance.now() });
