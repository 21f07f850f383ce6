import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { PastedRecords } from './types.js';

/*
 * A mark without its record would be a sentence nobody can account for. Words copied in this note keep their mark; words of
 * another note, in which the same id means another sentence, come without it.
 */

const SEPARATOR = ' ';

function withMarks(content: Fragment, change: (mark: Mark) => Mark | undefined): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const marks = node.marks.flatMap((mark) => (mark.type.name === 'sentence' ? (change(mark) ?? []) : [mark]));
    nodes.push((node.isLeaf ? node : node.copy(withMarks(node.content, change))).mark(marks));
  });
  return Fragment.fromArray(nodes);
}

const ofSlice = (slice: Slice, change: (mark: Mark) => Mark | undefined): Slice =>
  new Slice(withMarks(slice.content, change), slice.openStart, slice.openEnd);

export function pastedRecords({ key, has }: PastedRecords): Plugin {
  const prefix = `${key}${SEPARATOR}`;
  const idOf = (mark: Mark): string => mark.attrs.id;
  return new Plugin({
    props: {
      transformCopied: (slice) => ofSlice(slice, (mark) => mark.type.create({ id: `${prefix}${idOf(mark)}` })),
      transformPasted: (slice) =>
        ofSlice(slice, (mark) => {
          const id = idOf(mark);
          const own = id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
          return own !== undefined && has(own) ? mark.type.create({ id: own }) : undefined;
        }),
    },
  });
}
