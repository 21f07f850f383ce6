import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { inlineNodes } from './blocks.js';
import { positionOf } from './positions.js';
import type { TextRange } from './types.js';

/**
 * Puts words in the place of others within one line, as a sentence of a record. Words that stay at the beginning and the
 * end keep their formatting; what is new takes the formatting of what it replaces.
 */
export function replaceSentence(
  tr: Transaction,
  index: number,
  { start, end }: Pick<TextRange, 'start' | 'end'>,
  { text, recordId }: { readonly text: string; readonly recordId: string },
): Transaction {
  const { schema } = tr.doc.type;
  const from = positionOf(tr.doc, index, start);
  const to = positionOf(tr.doc, index, end);
  const before = tr.doc.textBetween(from, to);
  const shorter = Math.min(before.length, text.length);
  let head = 0;
  while (head < shorter && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const marks = (tr.doc.nodeAt(Math.min(from + head, to - 1)) as Node | null)?.marks ?? [];
  tr.replaceWith(from + head, to - tail, inlineNodes(schema, text.slice(head, text.length - tail), marks));
  // The words are of this record now, also those that stayed.
  const mark = schema.mark('sentence', { id: recordId });
  return tr.removeMark(from, from + text.length, mark.type).addMark(from, from + text.length, mark);
}
