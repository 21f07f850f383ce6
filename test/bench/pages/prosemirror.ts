import { baseKeymap } from '@tiptap/pm/commands';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { inputRules, wrappingInputRule } from '@tiptap/pm/inputrules';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { offer } from './bench.js';
import { focusMiddle, streamIntoView } from './view.js';

/** ProseMirror with what its own example sets up, without the menu: the measure of everything else. */
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    bulletList: { group: 'block', content: 'listItem+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    listItem: { content: 'paragraph block*', parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0], defining: true },
    text: { group: 'inline' },
  },
  marks: {
    bold: { parseDOM: [{ tag: 'strong' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }], toDOM: () => ['em', 0] },
  },
});
const { bulletList, listItem } = schema.nodes;

const plugins = () => [
  inputRules({ rules: [wrappingInputRule(/^\s*([-+*])\s$/, bulletList)] }),
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    Enter: splitListItem(listItem),
    'Mod-[': liftListItem(listItem),
    'Mod-]': sinkListItem(listItem),
  }),
  keymap(baseKeymap),
  dropCursor(),
  gapCursor(),
  history(),
];

let view: EditorView;

offer({
  async prepare() {},
  async mount(into, paragraphs) {
    const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
    const doc = schema.nodeFromJSON({ type: 'doc', content });
    view = new EditorView(into, { state: EditorState.create({ doc, plugins: plugins() }) });
  },
  async unmount() {
    view.destroy();
    view = undefined as never;
  },
  focus: () => focusMiddle(view),
  stream: (tokens) => streamIntoView(view, tokens),
  value: () => JSON.stringify(view.state.doc.toJSON()),
  size: () => view.state.doc.textContent.length,
});
