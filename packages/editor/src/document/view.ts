import type { Format } from '@evenfall/templates';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
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
export const plainView: MakeView = (mount, { format, doc, plugins, nodeViews, props, admit, tell }) => {
  const schema = schemaOf(format);
  const view = new EditorView(mount, {
    ...props,
    nodeViews,
    state: EditorState.create({ doc: doc(schema), plugins: [...plugins(schema), ...undoing()] }),
    dispatchTransaction(this: EditorView, tr: Transaction) {
      const allowed = this.isDestroyed ? undefined : admit(tr);
      if (!allowed) return;
      this.updateState(this.state.apply(allowed));
      tell(allowed);
    },
  });
  return { view, destroy: () => view.destroy() };
};

/** The history and its keys, those of a Russian keyboard too. */
function undoing(): Plugin[] {
  const keys = { 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo, 'Mod-я': undo, 'Shift-Mod-я': redo };
  return [keymap(keys), history({ depth: UNDO_DEPTH })];
}
