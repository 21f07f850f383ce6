import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockText } from './positions.js';
import type { Range } from './sections.js';

/*
 * `***` is a stop: a place that a phrase or a person left to be filled in. Tab goes to the next one and selects it, so
 * that the first key replaces it. There is no way around the end: after the last stop Tab is Tab again, and leads out.
 */

const STOP = /\*{3,}/g;
const none: readonly Range[] = [];

/** Nodes are immutable, so what was found in a section stays true. Ranges count from the start of its content. */
const cache = new WeakMap<Node, readonly Range[]>();

function inSection(section: Node): readonly Range[] {
  const known = cache.get(section);
  if (known) return known;
  let found = none;
  section.descendants((block, position) => {
    if (!block.isTextblock) return true;
    const text = blockText(block);
    if (!text.includes('***')) return false;
    const start = position + 1;
    const own = [...text.matchAll(STOP)].map(({ index, 0: { length } }) => ({
      from: start + index,
      to: start + index + length,
    }));
    found = [...found, ...own];
    return false;
  });
  cache.set(section, found);
  return found;
}

/** The stops of a note in reading order. */
export function stopsIn(doc: Node): Range[] {
  const stops: Range[] = [];
  doc.forEach((section, position) => {
    for (const { from, to } of inSection(section)) stops.push({ from: position + 1 + from, to: position + 1 + to });
  });
  return stops;
}

/** The stop after the selection, or before it. */
function nextStop({ doc, selection }: EditorState, direction: 1 | -1): Range | undefined {
  const stops = stopsIn(doc);
  const at = (range: Range) => range.from === selection.from && range.to === selection.to;
  return direction === 1
    ? stops.find((stop) => stop.from >= selection.from && !at(stop))
    : stops.filter((stop) => stop.to <= selection.to && !at(stop)).at(-1);
}

/** Selects the next stop, or the one before; not in a list, where a key at the start of an item moves the item. */
export const toStop =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (empty && $from.parentOffset === 0 && $from.node(-1).type.name === 'listItem') return false;
    const stop = nextStop(state, direction);
    if (!stop) return false;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, stop.from, stop.to)).scrollIntoView());
    return true;
  };

const key = new PluginKey<{ doc: Node; drawn: DecorationSet }>('evenfall-stops');

const draw = (doc: Node): { doc: Node; drawn: DecorationSet } => {
  const stops = stopsIn(doc);
  const marks = stops.map(({ from, to }) => Decoration.inline(from, to, { class: 'evenfall-stop' }));
  return { doc, drawn: stops.length ? DecorationSet.create(doc, marks) : DecorationSet.empty };
};

/** Shows the stops. */
export function stops(): Plugin {
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => draw(doc),
      apply: (_, before, __, { doc }) => (doc === before.doc ? before : draw(doc)),
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });
}
