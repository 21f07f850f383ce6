import type { EditorView } from '@tiptap/pm/view';
import { inSight } from '../placing/index.js';

/** What around an element shows only a part of what it holds; the page itself aside. */
function panesAround(dom: Element): Element[] {
  const panes: Element[] = [];
  for (let at: Node | null = dom; at && at !== document.body; at = outside(at))
    if (at instanceof Element && getComputedStyle(at).overflow !== 'visible') panes.push(at);
  return panes;
}

const outside = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

/**
 * To scroll to the caret, ProseMirror asks everything around it, up to the page, where it is and whether it scrolls: a fifth of
 * the script of a key. Who writes on in a line that stands where it stood, in a pane that still reaches that far, has nothing to
 * be scrolled.
 *
 * @returns whether there is nothing to do (`handleScrollToSelection`)
 */
export function writesOn(): (view: EditorView) => boolean {
  let line = '';
  let panes: readonly Element[] = [];
  return (view) => {
    const { left, top, bottom } = view.coordsAtPos(view.state.selection.head, 1);
    const sight = inSight();
    const before = line;
    line = `${top} ${bottom} ${sight.top} ${sight.bottom}`;
    if (line !== before) panes = panesAround(view.dom);
    return (
      line === before &&
      [sight, ...panes.map((pane) => pane.getBoundingClientRect())].every(
        (room) => room.top <= top && bottom <= room.bottom && room.left <= left && left <= room.right,
      )
    );
  };
}
