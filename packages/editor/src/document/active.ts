import type { EditorState } from '@tiptap/pm/state';
import { listDepth } from './lists.js';
import type { DocumentEvents } from './types.js';

type Active = DocumentEvents['selection']['active'];

/** What of the toolbar is on at the selection: marks that all its words carry, or that typing would; its list. */
export function activeIn(state: EditorState): Active {
  const { selection, doc, storedMarks } = state;
  const active = new Set<Parameters<Active['has']>[0]>();
  for (const name of ['bold', 'italic', 'underline'] as const) {
    const type = state.schema.marks[name];
    if (!type) continue;
    let on = false;
    if (selection.empty) {
      on = Boolean(type.isInSet(storedMarks ?? selection.$from.marks()));
    } else {
      let words = 0;
      let marked = 0;
      doc.nodesBetween(selection.from, selection.to, (node) => {
        if (!node.isText) return;
        words += 1;
        if (type.isInSet(node.marks)) marked += 1;
      });
      on = words > 0 && words === marked;
    }
    if (on) active.add(name);
  }
  const depth = listDepth(selection.$from);
  if (depth && selection.to <= selection.$from.end(depth)) {
    active.add(selection.$from.node(depth).type.name as 'bulletList' | 'orderedList');
  }
  return active;
}
