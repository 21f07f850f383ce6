import type { Format } from '@evenfall/templates';
import { history } from '@tiptap/pm/history';
import type { Node, Schema } from '@tiptap/pm/model';
import { EditorState, type Plugin, type Transaction } from '@tiptap/pm/state';
import { type DirectEditorProps, EditorView, type NodeViewConstructor } from '@tiptap/pm/view';
import { schemaOf } from './schema.js';

/** How many steps can be undone. */
export const UNDO_DEPTH = 500;

/** What a view of a note is made of. */
export interface ViewParts {
  readonly format: Format;
  readonly doc: (schema: Schema) => Node;
  /** To go on with, in place of `doc`. */
  readonly kept: EditorState | undefined;
  readonly plugins: (schema: Schema) => Plugin[];
  readonly nodeViews: Readonly<Record<string, NodeViewConstructor>>;
  readonly props: Pick<
    DirectEditorProps,
    'attributes' | 'editable' | 'handleScrollToSelection' | 'scrollMargin' | 'scrollThreshold'
  >;
  /** The last word on every transaction; undefined where it is refused. */
  readonly admit: (tr: Transaction) => Transaction | undefined;
  /** After the state with this transaction is shown. */
  readonly tell: (tr: Transaction) => void;
}

export interface NoteView {
  readonly view: EditorView;
  destroy(): void;
}

/** Draws a note into `mount`. */
export type MakeView = (mount: HTMLElement, parts: ViewParts) => NoteView;

/** A view of ProseMirror alone: what every note is written in whose host brings no extension. */
export const plainView: MakeView = (mount, { format, doc, kept, plugins, nodeViews, props, admit, tell }) => {
  const schema = schemaOf(format);
  const all = { plugins: [...plugins(schema), history({ depth: UNDO_DEPTH })] };
  const view = new EditorView(mount, {
    ...props,
    nodeViews,
    state: kept?.schema === schema ? kept.reconfigure(all) : EditorState.create({ doc: doc(schema), ...all }),
    dispatchTransaction(this: EditorView, tr: Transaction) {
      const allowed = this.isDestroyed ? undefined : admit(tr);
      if (!allowed) return;
      this.updateState(this.state.apply(allowed));
      tell(allowed);
    },
  });
  return { view, destroy: () => view.destroy() };
};
