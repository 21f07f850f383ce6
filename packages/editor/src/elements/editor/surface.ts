import { type Format, type Note, noteText } from '@evenfall/templates';
import type { CreateNoteDocument, NoteDocument } from '../../document/index.js';
import { type NoteSession, reviseBlocks } from '../../session/index.js';
import { PlainSurface } from './plain-surface.js';

export interface SurfaceLook {
  readonly disabled: boolean;
  readonly readonly: boolean;
  readonly label: string;
  /** Level of the section titles. */
  readonly level: number;
}

/**
 * The place in the light DOM where the note is written: plain at first, rich from when the runtime is there.
 * Carries words, caret and focus from one to the other and over moves in the page.
 */
export class Surface {
  /** The slotted child of the editor. */
  readonly mount = document.createElement('div');

  #plain: PlainSurface | undefined;
  #document: NoteDocument | undefined;
  /** The focused element at the moment the editor left the page. */
  #focused: HTMLElement | undefined;

  constructor(private readonly onPlainInput: (section: string) => void) {
    this.mount.slot = 'note';
    this.mount.className = 'evenfall-mount';
    this.mount.addEventListener('focusin', (event) => {
      this.#focused = event.target as HTMLElement;
    });
    this.mount.addEventListener('focusout', () => {
      // Removing a focused element blurs it in the same task; a person's own blur is over by then.
      setTimeout(() => {
        if (this.mount.isConnected && !this.mount.matches(':focus-within')) this.#focused = undefined;
      });
    });
  }

  static plainTextOf(note: Note): Record<string, string> {
    return noteText(note).sections;
  }

  get document(): NoteDocument | undefined {
    return this.#document;
  }

  get isPlain(): boolean {
    return this.#plain !== undefined;
  }

  get composing(): boolean {
    return this.#plain?.composing ?? false;
  }

  /** What stands in the plain surface, where that is what is shown. */
  get plainText(): Record<string, string> | undefined {
    return this.#plain?.text;
  }

  /** Focusable, for the browser's own validation messages. */
  get anchor(): HTMLElement | undefined {
    return this.#document?.dom ?? this.#plain?.first;
  }

  showPlain(format: Format, text: Readonly<Record<string, string>>, look: SurfaceLook): void {
    this.clear();
    this.#plain = new PlainSurface({ format, text, ...look }, this.onPlainInput);
    this.mount.append(this.#plain.dom);
    this.#plain.fit();
  }

  /** Opens the words of a session in the rich surface. */
  showRich(session: NoteSession, createDocument: CreateNoteDocument, look: SurfaceLook): NoteDocument {
    const place = this.#plain?.place;
    const content = session.content.content();
    this.clear();
    const rich = createDocument(this.mount, session.format, {
      content,
      editable: !look.disabled && !look.readonly,
      label: look.label,
      headingLevel: look.level,
    });
    this.#document = rich;
    session.attach(rich);
    if (place) rich.focus(place);
    return rich;
  }

  update(look: SurfaceLook): void {
    this.#plain?.set(look);
    this.#document?.setEditable(!look.disabled && !look.readonly);
  }

  focus(section?: string): void {
    if (this.#document) this.#document.focus(section === undefined ? undefined : { section });
    else this.#plain?.focus(section);
  }

  /** To call when the editor is back in a page, perhaps another: nothing was torn down, so nothing is rebuilt. */
  moved(): void {
    this.#document?.moved();
    const focused = this.#focused;
    if (!focused?.isConnected || focused.matches(':focus')) return;
    if (this.#document?.dom.contains(focused)) this.#document.focus();
    else focused.focus();
  }

  clear(): void {
    this.#document?.destroy();
    this.#document = undefined;
    this.#plain = undefined;
    this.mount.replaceChildren();
  }
}

/** A note with the words of the plain surface in it; what was not touched keeps its formatting. */
export function withPlainText(note: Note, text: Readonly<Record<string, string>> | undefined): Note {
  if (!text) return note;
  return {
    ...note,
    sections: note.sections.map((section) => {
      const words = text[section.id];
      return words === undefined ? section : { ...section, content: reviseBlocks(section.content, words) };
    }),
  };
}
