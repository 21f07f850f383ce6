import type { NodeType, ResolvedPos } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { spansOf } from './sections.js';

/** Runs a command in every section of the selection, as one transaction, so that no list spans two. */
function inEachSection(command: (from: ResolvedPos, to: ResolvedPos) => Command): Command {
  return (state, dispatch) => {
    const { tr } = state;
    let ran = false;
    for (const span of spansOf(tr.doc, state.selection).reverse()) {
      const selection = TextSelection.create(tr.doc, span.from, span.to);
      const local = EditorState.create({ doc: tr.doc, selection });
      // Only asked whether it could, it takes no step.
      ran =
        command(selection.$from, selection.$to)(
          local,
          dispatch &&
            ((part) => {
              for (const step of part.steps) tr.step(step);
            }),
        ) || ran;
    }
    if (ran) dispatch?.(tr.scrollIntoView());
    return ran;
  };
}

/** The depth of the innermost list around a position, 0 where there is none. */
export function listDepth($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 1; depth--) {
    if ($pos.node(depth).type.name.endsWith('List')) return depth;
  }
  return 0;
}

const setListType =
  (depth: number, type: NodeType): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), type));
    return true;
  };

/** Makes the paragraphs of the selection a list, or ends the list they are. */
export function toggleList(type: NodeType): Command {
  return inEachSection(($from, $to) => {
    const depth = listDepth($from);
    if (!depth || $to.pos > $from.end(depth)) return wrapInList(type);
    if ($from.node(depth).type !== type) return setListType(depth, type);
    return liftListItem(type.schema.nodes.listItem as NodeType);
  });
}
