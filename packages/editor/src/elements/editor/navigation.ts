import type { SignBlocker } from '../../record/index.js';
import { isPlainKey } from '../leaf/index.js';
import { NextGap } from './next-gap.js';
import type { RoomName } from './rooms.js';
import type { Workbench } from './workbench.js';

/** Rooms that a person goes to. */
export type Destination = Extract<RoomName, 'find' | 'format' | 'prior' | 'rewrite' | 'sent' | 'dictate'>;

/** The ways through an open note: to what is documented, what is missing, what stands before the signature, and to rooms. */
export class Navigation {
  readonly #bench: Workbench;
  readonly #gaps: NextGap;

  constructor(bench: Workbench) {
    this.#bench = bench;
    this.#gaps = new NextGap(bench.shell, (text) => bench.say(text));
    bench.editor.addEventListener('keydown', (event) => this.#key(event));
    // Before the document has it, for which Tab is the way to the next stop, and deeper into a list.
    bench.editor.addEventListener('keydown', (event) => this.#tab(event), true);
  }

  /** To where an element is documented, or where its answer belongs; false where it has no place in the note. */
  goTo(elementId: string): boolean {
    const { document, session, editor } = this.#bench;
    const result = session?.lastCheck?.elements.find((candidate) => candidate.elementId === elementId);
    if (!result || !document) return false;
    if (result.definition.scope === 'encounter') {
      const encounter = editor.shadowRoot?.querySelector('evenfall-encounter');
      if (encounter?.ask(elementId)) return true;
    }
    const [first] = result.evidence;
    const section = first?.section ?? result.section;
    if (section === undefined) return false;
    document.focus(first ? { section, start: first.end } : { section });
    document.highlight(result.evidence);
    return true;
  }

  /** To what is missing next, or before. */
  goToGap(direction: 1 | -1 = 1): void {
    const { session, locked } = this.#bench;
    if (session && !locked) this.#gaps.go(session, direction);
  }

  goToBlocker(blocker: SignBlocker): void {
    const { document, session } = this.#bench;
    if (blocker.kind === 'element') {
      const { elementId } = blocker;
      this.goTo(elementId);
      const asked = session?.lastCheck?.elements.find((each) => each.elementId === elementId);
      if (asked) this.#gaps.show(asked.section, asked);
    } else if (blocker.kind === 'proposals') {
      document?.chrome(blocker.sectionId).querySelector<HTMLElement>('evenfall-proposals')?.focus();
    }
  }

  /** Where a person wants to go. What is typed on the way is meant for it, and not for the note. */
  async visit(name: Destination): Promise<void> {
    const { document, rooms } = this.#bench;
    document?.dom.blur();
    const room = await rooms.enter(name, true);
    if (room) await room.show();
    else document?.focus();
  }

  /** From the words into the question that was opened beside them, and not to the first one of the note. */
  #tab(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.shiftKey || !isPlainKey(event) || event.target !== this.#bench.document?.dom)
      return;
    if (!this.#gaps.enter()) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #key(event: KeyboardEvent): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (key === 'Enter' && (ctrlKey || metaKey) && shiftKey && this.#bench.rewrites) {
      event.preventDefault();
      void this.visit('rewrite');
      return;
    }
    if (this.#bench.rooms.all.some((room) => room.key?.(event))) event.preventDefault();
    if (key !== 'F2' || ctrlKey || altKey || metaKey || event.isComposing || this.#bench.locked) return;
    event.preventDefault();
    this.goToGap(shiftKey ? -1 : 1);
  }
}
