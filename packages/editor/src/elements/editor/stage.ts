import type { CreateNoteDocument, NoteDocument } from '../../document/index.js';
import { msg, spokenFormat } from '../../localization/index.js';
import type { NoteSession } from '../../session/index.js';
import { focusIsLost } from '../leaf/index.js';
import { fittingExtensions, lacksExtended, namesOf } from './extensions.js';
import { LoadError } from './load-error.js';
import { clearChrome } from './parts.js';
import { roomProblem } from './problem.js';
import type { Workbench } from './workbench.js';

/** Of another note, or of another layout, the place means nothing. */
const nameOf = ({ note, format }: NoteSession): string => `${note.id} ${format.id}`;

/** Where the words of a session are put before a person, and taken away again: the rich surface, its tools and aids. */
export class Stage {
  /** The extensions that the surface was made with, by name. */
  #extended = '';
  /** What extensions need could not be fetched. */
  #unextended = false;
  /** Where a person was writing when the surface went, and in what. */
  #left: { readonly name: string; readonly section: string; readonly start: number } | undefined;

  /** @param refuse told of an extension that a note cannot hold */
  constructor(
    private readonly bench: Workbench,
    private readonly createDocument: CreateNoteDocument,
    private readonly refuse: (error: TypeError) => void,
  ) {}

  /** There is no surface, or one that the host's extensions have outgrown. */
  get due(): boolean {
    const { document } = this.bench;
    return !document || this.#outgrown(document);
  }

  /** The host's extensions came after everything else, and what they need is not there. */
  get lacksExtensions(): boolean {
    return !this.#unextended && lacksExtended(this.createDocument, this.bench.editor);
  }

  async fetchExtensions(): Promise<void> {
    try {
      await this.createDocument.extend();
    } catch (cause) {
      // The note can be written without them.
      this.#unextended = true;
      this.bench.report(roomProblem(new LoadError(cause)));
    }
    this.bench.redraw();
  }

  /**
   * Hands the words over to a rich surface; the caret stays where it was in the one before.
   * @param kept what an earlier surface of this session kept of itself
   */
  show(session: NoteSession, kept?: unknown): void {
    const { bench } = this;
    const { surface, editor } = bench.shell;
    const { disabled, readonly, label, level } = bench.shell.look();
    this.clear();
    this.#extended = namesOf(editor.extensions);
    const extensions = fittingExtensions(editor.extensions?.tiptap, this.refuse);
    const { format, records } = session;
    const content = session.content.content();
    const rich = surface.showRich((mount) =>
      this.createDocument(mount, format, {
        content,
        editable: !disabled && !readonly,
        label,
        headingLevel: level,
        titles: spokenFormat(format).sections,
        records,
        extensions,
        kept,
        beyond: (step, go) => bench.rooms.at('format')?.step(step, go) ?? false,
      }),
    );
    session.attach(rich);
    // The host may set this note again while it is written; the keys that follow are not to go nowhere.
    if (this.#left?.name === nameOf(session) && !kept && focusIsLost(editor.ownerDocument)) rich.focus(this.#left);
    this.#left = undefined;
    bench.tools.formatting.watch(rich);
    if (bench.draws('after')) bench.tools.formatting.refresh();
    bench.aids.give();
    rich.on('focus', () => this.#entered());
    rich.on('reading', ({ kind, short, text = '' }) => bench.say(msg(`typing.${kind}`, { short, text })));
    if (rich.dom.matches(':focus-within')) this.#entered();
  }

  /** The surface goes, the session keeps the words. */
  clear(): void {
    const { rooms, session, shell, tools } = this.bench;
    tools.formatting.stop();
    for (const room of rooms.all) room.left?.();
    const { document } = shell.surface;
    if (!document) return;
    if (session) {
      const { section, offset: start } = document.caret();
      if (document.dom.matches(':focus')) this.#left = { name: nameOf(session), section, start };
      clearChrome(document, session.format);
    }
    session?.detach();
    shell.surface.clear();
  }

  /** Whether the host gave extensions that this surface was made without; not while an input method is at work in it. */
  #outgrown({ dom, composing }: NoteDocument): boolean {
    const { bench } = this;
    if (namesOf(bench.editor.extensions) === this.#extended) return false;
    // The last input event of a composition comes after its end.
    if (composing) dom.addEventListener('compositionend', () => setTimeout(() => bench.redraw()), { once: true });
    return !composing;
  }

  /** Somebody is about to write. */
  #entered(): void {
    void this.bench.aids.load();
    if (matchMedia('(any-pointer: coarse)').matches) void this.bench.rooms.enter('touch');
  }
}
