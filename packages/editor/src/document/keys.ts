import {
  baseKeymap,
  chainCommands,
  deleteSelection,
  joinBackward,
  joinForward,
  selectNodeBackward,
  selectNodeForward,
  toggleMark,
} from '@tiptap/pm/commands';
import { undoInputRule } from '@tiptap/pm/inputrules';
import { keymap } from '@tiptap/pm/keymap';
import type { NodeType, Schema } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { type Command, type Plugin, TextSelection } from '@tiptap/pm/state';
import { toggleList } from './lists.js';
import { crosses, sectionIndex, spansOf, textRange } from './sections.js';
import { breakAcross, deleteAcross, splitAcross } from './stays-put.js';
import { toStop } from './stops.js';

/** The commands of the toolbar that are commands of the document; undo and redo are the history's. */
export function formatCommands(schema: Schema) {
  const { bold, italic, underline } = schema.marks as Record<string, Parameters<typeof toggleMark>[0]>;
  const { bulletList, orderedList } = schema.nodes as Record<string, NodeType>;
  return {
    bold: toggleMark(bold as never),
    italic: toggleMark(italic as never),
    underline: toggleMark(underline as never),
    bulletList: toggleList(bulletList as NodeType),
    orderedList: toggleList(orderedList as NodeType),
  } satisfies Record<string, Command>;
}

/** Deletes a selection that crosses sections, or holds all of one. */
const deleteSections: Command = ({ tr, selection, doc }, dispatch) => {
  if (selection.empty) return false;
  if (!crosses(doc, selection) && !spansOf(doc, selection)[0]?.whole) return false;
  dispatch?.(deleteAcross(tr, selection).scrollIntoView());
  return true;
};

const splitSections: Command = ({ tr, selection, doc }, dispatch) => {
  if (!crosses(doc, selection)) return false;
  dispatch?.(splitAcross(tr, selection).scrollIntoView());
  return true;
};

const breakLine: Command = ({ tr, selection }, dispatch) => {
  dispatch?.(breakAcross(tr, selection).scrollIntoView());
  return true;
};

/** At the edge of a section there is nothing to delete; the browser would find something (STAYS-PUT). */
const stopAtEdge =
  (edge: 'from' | 'to'): Command =>
  ({ selection, doc }) =>
    selection.empty && selection.from === textRange(doc, sectionIndex(selection.$from))[edge];

/** At the start of a list item, Backspace takes the bullet away first. */
const unlist: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const item = state.schema.nodes.listItem as NodeType;
  if (!empty || $from.parentOffset > 0 || $from.node(-1).type !== item || $from.index(-1) > 0) return false;
  return liftListItem(item)(state, dispatch);
};

/**
 * At the edge of a section an arrow goes on in the next. Browsers do not extend a selection past a title by character or word,
 * and WebKit does not take the caret there either. In right-to-left text the left arrow is the one that goes forward.
 */
const pastEdge =
  (key: 'ArrowLeft' | 'ArrowRight', extending: boolean): Command =>
  (state, dispatch, view) => {
    const { tr, selection, doc } = state;
    const rtl = view ? getComputedStyle(view.dom).direction === 'rtl' : false;
    const forward = (key === 'ArrowRight') !== rtl;
    const index = sectionIndex(selection.$head);
    const next = index + (forward ? 1 : -1);
    const edges = textRange(doc, index);
    if (selection.head !== (forward ? edges.to : edges.from) || !doc.maybeChild(next)) return false;
    // What is selected is left at its end; where text runs both ways, the last letter is not always at the edge.
    if (!extending && !(selection.empty && view?.endOfTextblock(key === 'ArrowRight' ? 'right' : 'left', state)))
      return false;
    const target = textRange(doc, next);
    const head = forward ? target.from : target.to;
    dispatch?.(tr.setSelection(TextSelection.create(doc, extending ? selection.anchor : head, head)).scrollIntoView());
    return true;
  };

/** All the text of the note, as a text selection: what the browser would select, without its edges in chrome. */
const selectAll: Command = ({ tr, doc }, dispatch) => {
  const from = textRange(doc, 0).from;
  dispatch?.(tr.setSelection(TextSelection.create(doc, from, textRange(doc, doc.childCount - 1).to)));
  return true;
};

// As in ProseMirror's own keymaps; elsewhere than on a Mac these chords mean other things.
const BACKSPACE = ['Backspace', 'Mod-Backspace', 'Shift-Backspace'];
const MAC_BACKSPACE = ['Alt-Backspace', 'Ctrl-h', 'Ctrl-Alt-Backspace'];
const DELETE = ['Delete', 'Mod-Delete'];
const MAC_DELETE = ['Alt-Delete', 'Ctrl-d', 'Ctrl-Alt-Delete', 'Alt-d'];

export function keys(schema: Schema): Plugin[] {
  const mac = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  const item = schema.nodes.listItem as NodeType;
  const format = formatCommands(schema);
  const backspace = chainCommands(
    undoInputRule,
    deleteSections,
    deleteSelection,
    unlist,
    joinBackward,
    selectNodeBackward,
    stopAtEdge('from'),
  );
  const forward = chainCommands(deleteSections, deleteSelection, joinForward, selectNodeForward, stopAtEdge('to'));
  const bindings: Record<string, Command> = {
    Enter: chainCommands(splitSections, splitListItem(item), baseKeymap.Enter as Command),
    'Shift-Enter': breakLine,
    Tab: chainCommands(toStop(1), sinkListItem(item)),
    'Shift-Tab': chainCommands(toStop(-1), liftListItem(item)),
    'Mod-a': selectAll,
    'Mod-b': format.bold,
    'Mod-i': format.italic,
    'Mod-u': format.underline,
    'Mod-Shift-7': format.orderedList,
    'Mod-Shift-8': format.bulletList,
  };
  for (const arrow of ['ArrowLeft', 'ArrowRight'] as const) {
    bindings[arrow] = pastEdge(arrow, false);
    bindings[`Shift-${arrow}`] = bindings[`${mac ? 'Alt' : 'Ctrl'}-Shift-${arrow}`] = pastEdge(arrow, true);
  }
  for (const key of mac ? [...BACKSPACE, ...MAC_BACKSPACE] : BACKSPACE) bindings[key] = backspace;
  for (const key of mac ? [...DELETE, ...MAC_DELETE] : DELETE) bindings[key] = forward;
  return [keymap(bindings)];
}
