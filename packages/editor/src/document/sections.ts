import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';

/*
 * Where sections are in the document. The n-th child of the document is the n-th section of the
 * format, always (SCAFFOLD), so an index is all the identity a section needs.
 */

export interface Range {
  from: number;
  to: number;
}

/** The part of a range that lies in one section, moved inwards to where text can stand. */
export interface SectionSpan extends Range {
  index: number;
  /** The span holds all of the section's text. */
  whole: boolean;
}

/** From before the first block to after the last block of a section. */
export function contentRange(doc: Node, index: number): Range {
  let from = 1;
  for (let i = 0; i < index; i++) from += doc.child(i).nodeSize;
  return { from, to: from + doc.child(index).content.size };
}

/** From the first place where text can stand in a section to the last. */
export function textRange(doc: Node, index: number): Range {
  const { from, to } = contentRange(doc, index);
  return {
    from: Selection.near(doc.resolve(from), 1).from,
    to: Selection.near(doc.resolve(to), -1).to,
  };
}

/** The section at a position; a position between two sections counts to the later one. */
export function sectionIndex($pos: ResolvedPos): number {
  return Math.min($pos.index(0), $pos.node(0).childCount - 1);
}

/** Whether a range is not inside the content of one section. */
export function crosses(doc: Node, { from, to }: Range): boolean {
  const $from = doc.resolve(from);
  const $to = doc.resolve(to);
  return $from.depth === 0 || $to.depth === 0 || $from.index(0) !== $to.index(0);
}

/** The spans of a range, section by section, in order; a section it only touches has an empty span. */
export function spansOf(doc: Node, { from, to }: Range): SectionSpan[] {
  const spans: SectionSpan[] = [];
  for (let index = 0; index < doc.childCount; index++) {
    const content = contentRange(doc, index);
    if (content.from > to || content.to < from) continue;
    const text = textRange(doc, index);
    const start = Math.min(Math.max(from, text.from), text.to);
    const end = Math.max(Math.min(to, text.to), start);
    spans.push({ index, from: start, to: end, whole: start === text.from && end === text.to });
  }
  return spans;
}
