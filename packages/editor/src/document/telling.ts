import type { Format } from '@evenfall/templates';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { activeIn } from './active.js';
import { Emitter } from './emitter.js';
import { sectionText } from './positions.js';
import { sectionIndex } from './sections.js';
import type { DocumentEvents } from './types.js';

/** What listeners are told of a document: its words as soon as they change, the selection once a frame at most. */
export class Telling extends Emitter<DocumentEvents> {
  readonly #format: Format;
  readonly #state: () => EditorState;
  readonly #current: (section: number) => void;
  /** The document that listeners were last told of. */
  #told: Node;
  #words: Readonly<Record<string, string>> | undefined;
  #frame = 0;

  /** @param current told of the section where the caret is, as often as listeners are of the selection */
  constructor(format: Format, state: () => EditorState, current: (section: number) => void) {
    super();
    this.#format = format;
    this.#state = state;
    this.#current = current;
    this.#told = state().doc;
  }

  /** The words by section, read once between two changes. */
  get words(): Record<string, string> {
    const { doc } = this.#state();
    this.#words ??= Object.freeze(
      Object.fromEntries(this.#format.sections.map(({ id }, index) => [id, sectionText(doc.child(index))])),
    );
    return this.#words;
  }

  /** @param tr by which the state came; none where it is another one altogether */
  tell(tr?: Transaction): void {
    const { doc } = this.#state();
    const before = this.#told;
    if (doc !== before) {
      this.#told = doc;
      this.#words = undefined;
      const sections = this.#format.sections.filter((_, index) => doc.child(index) !== before.child(index));
      if (sections.length) this.emit('change', { sections: sections.map(({ id }) => id) });
    }
    if (!tr || tr.docChanged || tr.selectionSet || tr.storedMarksSet) this.#tellSelection();
  }

  override clear(): void {
    cancelAnimationFrame(this.#frame);
    super.clear();
  }

  #tellSelection(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const state = this.#state();
      const index = sectionIndex(state.selection.$head);
      this.#current(index);
      this.emit('selection', { section: this.#format.sections[index]?.id, active: activeIn(state) });
    });
  }
}
