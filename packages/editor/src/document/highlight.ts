import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Range } from './sections.js';

const key = new PluginKey<DecorationSet>('evenfall-highlight');

/** Draws these ranges of the document, and no others, as highlighted. Decoration only: never content. */
export function setHighlight(
  tr: Transaction,
  ranges: readonly (Range & { readonly current?: boolean })[],
): Transaction {
  return tr.setMeta(key, ranges).setMeta('addToHistory', false);
}

/** Whether anything is highlighted. */
export const isHighlighted = (state: EditorState): boolean => key.getState(state) !== DecorationSet.empty;

export function highlight(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, drawn) {
        const ranges = tr.getMeta(key) as readonly (Range & { readonly current?: boolean })[] | undefined;
        if (!ranges) return drawn.map(tr.mapping, tr.doc);
        if (ranges.length === 0) return DecorationSet.empty;
        return DecorationSet.create(
          tr.doc,
          ranges.map(({ from, to, current }) =>
            Decoration.inline(from, to, {
              class: current ? 'evenfall-highlight evenfall-current' : 'evenfall-highlight',
            }),
          ),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}
