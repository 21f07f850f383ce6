import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/*
 * Where what is dragged would land. A line over the words, beside the editing region and not in it: the browser shows none
 * of its own where a drop is handled, and a decoration would redraw the text under a moving pointer.
 */

class DropLine {
  readonly #dom = document.createElement('div');
  #frame = 0;

  constructor(
    private readonly view: EditorView,
    private readonly positionOf: (view: EditorView, event: DragEvent) => number | undefined,
  ) {
    this.#dom.className = 'evenfall-drop-line';
    this.#dom.setAttribute('aria-hidden', 'true');
  }

  over(event: DragEvent): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const at = this.view.editable ? this.positionOf(this.view, event) : undefined;
      if (at === undefined) return this.hide();
      const { left, top, bottom } = this.view.coordsAtPos(at);
      const { style } = this.#dom;
      style.left = `${left}px`;
      style.top = `${top}px`;
      style.height = `${bottom - top}px`;
      if (!this.#dom.isConnected) this.view.dom.after(this.#dom);
    });
  }

  hide(): void {
    cancelAnimationFrame(this.#frame);
    this.#dom.remove();
  }
}

/** @param positionOf where in the text a drop at this point would go */
export function dropCursor(positionOf: (view: EditorView, event: DragEvent) => number | undefined): Plugin {
  let line: DropLine | undefined;
  const hide = () => {
    line?.hide();
    return false;
  };
  return new Plugin({
    view(view) {
      line = new DropLine(view, positionOf);
      return { destroy: () => line?.hide() };
    },
    props: {
      handleDOMEvents: {
        dragover: (_, event) => {
          line?.over(event);
          return false;
        },
        dragleave: (view, event) =>
          event.relatedTarget instanceof Node && view.dom.contains(event.relatedTarget) ? false : hide(),
        dragend: hide,
        drop: hide,
      },
    },
  });
}
