import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { sectionText } from './positions.js';
import { contentRange } from './sections.js';

/** Ids of the tray items that were placed in this document and not taken out again by undo. */
export const placedIn = (doc: Node): ReadonlySet<string> => new Set(doc.children.flatMap(placedInSection));

const placedInSection = (section: Node): readonly string[] => section.attrs.placed;

/** Puts blocks at the end of a section, or instead of its only, empty paragraph. */
export function appendContent(tr: Transaction, index: number, content: Node['content']): Transaction {
  const { from, to } = contentRange(tr.doc, index);
  const section = tr.doc.child(index);
  const empty = sectionText(section) === '' && section.childCount === 1;
  return tr.replaceWith(empty ? from : to, to, content);
}

/** As `appendContent`, and remembers the tray item the words are from. */
export function placeItem(tr: Transaction, index: number, content: Node['content'], item: string): Transaction {
  appendContent(tr, index, content);
  const { from } = contentRange(tr.doc, index);
  return tr.setNodeAttribute(from - 1, 'placed', [...placedInSection(tr.doc.child(index)), item]);
}
