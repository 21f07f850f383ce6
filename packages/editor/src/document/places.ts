import type { Format } from '@evenfall/templates';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { offsetOf, positionOf } from './positions.js';
import { type Range, sectionIndex, spansOf } from './sections.js';
import { stopsIn } from './stops.js';
import type { TextRange } from './types.js';

/*
 * Places in a document as those outside know them: a section by its id, and offsets into its text.
 */

/** @throws {RangeError} the format has no such section */
export function indexOf(format: Format, section: string): number {
  const index = format.sections.findIndex(({ id }) => id === section);
  if (index < 0) throw new RangeError(`section: expected one of ${format.sections.map(({ id }) => id).join(', ')}`);
  return index;
}

/** The positions of a text range. */
export function positionsOf(doc: Node, format: Format, { section, start, end }: TextRange): Range {
  const index = indexOf(format, section);
  return { from: positionOf(doc, index, start), to: positionOf(doc, index, end) };
}

/** Where the caret is, or the end of the selection. */
export function caretIn({ doc, selection }: EditorState, format: Format): { section: string; offset: number } {
  const index = sectionIndex(selection.$head);
  return { section: sectionAt(format, index), offset: offsetOf(doc, index, selection.head) };
}

/** What is selected, section by section. */
export function selectionIn({ doc, selection }: EditorState, format: Format): TextRange[] {
  return spansOf(doc, selection)
    .map(({ index, ...span }) => textRangeOf(doc, format, index, span))
    .filter(({ start, end }) => start < end);
}

/** The `***` that wait to be filled in. */
export function stopRangesIn(doc: Node, format: Format): TextRange[] {
  return stopsIn(doc).map((stop) => textRangeOf(doc, format, sectionIndex(doc.resolve(stop.from)), stop));
}

const sectionAt = (format: Format, index: number): string => (format.sections[index] as Format['sections'][number]).id;

const textRangeOf = (doc: Node, format: Format, index: number, { from, to }: Range): TextRange => ({
  section: sectionAt(format, index),
  start: offsetOf(doc, index, from),
  end: offsetOf(doc, index, to),
});
