import type { Node } from '@tiptap/pm/model';
import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Range } from '../sections.js';

/** Words that stand for a short form, or a short form that waits for its meaning. */
export interface Reading extends Range {
  readonly short: string;
  /** The words as they stand: changed, they are the person's own and no reading any more. */
  readonly words: string;
  readonly options: readonly string[];
  readonly ask: boolean;
}

interface Readings {
  readonly list: readonly Reading[];
  readonly drawn: DecorationSet;
}

export const readingsKey = new PluginKey<Readings>('evenfall-readings');

const draw = (doc: Node, list: readonly Reading[]): Readings => ({
  list,
  drawn: list.length
    ? DecorationSet.create(
        doc,
        list.map(({ from, to, ask }) =>
          Decoration.inline(from, to, { class: ask ? 'evenfall-reading evenfall-reading-ask' : 'evenfall-reading' }),
        ),
      )
    : DecorationSet.empty,
});

/** Kept beside the document, never in it: what is marked is text like any other. */
export const readingsState = {
  init: (): Readings => ({ list: [], drawn: DecorationSet.empty }),
  apply(tr: Transaction, before: Readings): Readings {
    const change = tr.getMeta(readingsKey) as { add?: Reading; drop?: Reading } | undefined;
    if (!change && (!tr.docChanged || before.list.length === 0)) return before;
    const kept = before.list
      .filter((reading) => reading !== change?.drop)
      .map((reading) => ({ ...reading, from: tr.mapping.map(reading.from, 1), to: tr.mapping.map(reading.to, -1) }))
      .filter(({ from, to, words }) => from < to && tr.doc.textBetween(from, to) === words);
    return draw(tr.doc, change?.add ? [...kept, change.add] : kept);
  },
};

/** The reading at a position, else the last one before it in the same paragraph. */
export function readingAt(state: EditorState, position: number): Reading | undefined {
  const list = readingsKey.getState(state)?.list ?? [];
  const start = state.doc.resolve(position).start();
  return (
    list.find(({ from, to }) => from <= position && position <= to) ??
    list.filter(({ from, to }) => to <= position && from >= start).sort((one, other) => other.to - one.to)[0]
  );
}
