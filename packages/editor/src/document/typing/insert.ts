import { closeHistory } from '@tiptap/pm/history';
import type { Mark } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Range } from '../sections.js';
import { replaceAcross, textSlice } from '../stays-put.js';
import { stopsIn } from '../stops.js';

/** Puts text in place of a range, as an undo step of its own, and goes to its first stop, else behind it. */
export function insertText(state: EditorState, range: Range, text: string): Transaction {
  const { schema } = state;
  const tr = replaceAcross(closeHistory(state.tr), range, textSlice(schema, text));
  const end = tr.selection.to;
  const stop = stopsIn(tr.doc).find(({ from, to }) => from >= range.from && to <= end);
  if (stop) tr.setSelection(TextSelection.create(tr.doc, stop.from, stop.to));
  return tr.scrollIntoView();
}

/** Puts words in place of a range inside one paragraph, as an undo step of its own; marks that all of it had stay. */
export function rewriteText(state: EditorState, { from, to }: Range, text: string): Transaction {
  let marks: readonly Mark[] | undefined;
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isInline) marks = marks?.filter((mark) => mark.isInSet(node.marks)) ?? node.marks;
  });
  const tr = closeHistory(state.tr).replaceWith(from, to, state.schema.text(text, marks));
  return tr.setSelection(TextSelection.create(tr.doc, from + text.length)).scrollIntoView();
}
