/*
 * The view of a note whose host brings TipTap extensions: the only place that needs TipTap itself, so that it is fetched for
 * such a host alone.
 */
import { type AnyExtension, Editor, Extension, Mark, Node } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import type { MarkSpec, NodeSpec } from '@tiptap/pm/model';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { noteSpec, schemaOf } from './schema.js';
import { type MakeView, UNDO_DEPTH } from './view.js';

/** Every one of these would do what the note does itself. */
const CORE = {
  clipboardTextSerializer: false,
  commands: false,
  focusEvents: false,
  keymap: false,
  tabindex: false,
  drop: false,
  paste: false,
  delete: false,
  textDirection: false,
} as const;

/** What TipTap asks for of a node or mark; its structure comes from `schemaSpec`, its attributes from our own rules. */
const behaviour = ({ attrs = {}, parseDOM }: NodeSpec | MarkSpec) => ({
  addAttributes: () =>
    Object.fromEntries(Object.keys(attrs).map((name) => [name, { rendered: false, parseHTML: () => null }])),
  parseHTML: () => parseDOM as never,
});

function node([name, spec]: [string, NodeSpec], draw: NodeViewConstructor | undefined) {
  const { toDOM } = spec;
  return Node.create({
    name,
    topNode: name === 'doc',
    ...behaviour(spec),
    ...(toDOM && { renderHTML: ({ node }) => toDOM(node) as never }),
    ...(draw && {
      addNodeView: () => (props) =>
        draw(props.node, props.view, props.getPos, props.decorations, props.innerDecorations),
    }),
  });
}

function mark([name, spec]: [string, MarkSpec]) {
  const { toDOM } = spec;
  return Mark.create({
    name,
    ...behaviour(spec),
    ...(toDOM && { renderHTML: ({ mark }) => toDOM(mark, true) as never }),
  });
}

/** A view with these extensions, of which none is a node or a mark. */
export const viewWith =
  (extensions: readonly AnyExtension[]): MakeView =>
  (mount, { format, doc, kept, plugins, nodeViews, props, admit, tell }) => {
    const schemaSpec = noteSpec(format);
    const editor = new Editor({
      element: mount,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: CORE,
      schemaSpec,
      content: doc(schemaOf(format)).toJSON(),
      editorProps: props,
      extensions: [
        ...Object.entries(schemaSpec.nodes).map((entry) => node(entry, nodeViews[entry[0]])),
        ...Object.entries(schemaSpec.marks).map(mark),
        UndoRedo.configure({ depth: UNDO_DEPTH }),
        Extension.create({
          name: 'evenfall',
          priority: 1000,
          dispatchTransaction({ transaction, next }) {
            const allowed = admit(transaction);
            if (allowed) next(allowed);
          },
          addProseMirrorPlugins() {
            return plugins(this.editor.schema);
          },
        }),
        ...extensions,
      ],
      onBeforeCreate({ editor }) {
        // TipTap makes a schema for every view, though of one format they are alike: steps are undone in the one they were made in.
        if (kept) editor.schema = editor.extensionManager.schema = kept.schema;
      },
      onTransaction: ({ transaction }) => tell(transaction),
    });
    if (kept) editor.view.updateState(kept.reconfigure({ plugins: editor.state.plugins }));
    return { view: editor.view, destroy: () => editor.destroy() };
  };
