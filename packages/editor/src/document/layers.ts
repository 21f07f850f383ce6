import type { Format } from '@evenfall/templates';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { positionOf } from './positions.js';
import type { LitRange } from './types.js';

/*
 * What is drawn over words without being content: evidence, structured sentences, what was carried over. Each layer is set
 * as a whole and stays on its words while others are typed.
 */

const key = new PluginKey<DecorationSet>('evenfall-layers');

interface Change {
  readonly layer: string;
  readonly drawn: readonly Decoration[];
}

const of = (layer: string) => (spec: { layer?: string }) => spec.layer === layer;

/** Whether a layer holds anything. */
export const isLit = (state: EditorState, layer: string): boolean =>
  (key.getState(state)?.find(undefined, undefined, of(layer)).length ?? 0) > 0;

/** Draws these ranges, and no others, in a layer. Ranges of sections that are not there, and empty ones, are left out. */
export function setLayer(tr: Transaction, format: Format, layer: string, ranges: readonly LitRange[]): Transaction {
  const drawn = ranges.flatMap((range) => decorationOf(tr.doc, format, layer, range) ?? []);
  return tr.setMeta(key, { layer, drawn } satisfies Change).setMeta('addToHistory', false);
}

function decorationOf(doc: Node, format: Format, layer: string, range: LitRange): Decoration | undefined {
  const index = format.sections.findIndex(({ id }) => id === range.section);
  if (index < 0) return undefined;
  const [from, to] = [positionOf(doc, index, range.start), positionOf(doc, index, range.end)];
  const own = range.look ? ` evenfall-${range.look}` : '';
  return from < to ? Decoration.inline(from, to, { class: `evenfall-${layer}${own}` }, { layer }) : undefined;
}

export function layers(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, before) {
        const change = tr.getMeta(key) as Change | undefined;
        const drawn = before.map(tr.mapping, tr.doc);
        if (!change) return drawn;
        return drawn.remove(drawn.find(undefined, undefined, of(change.layer))).add(tr.doc, [...change.drawn]);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}
