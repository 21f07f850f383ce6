import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { offer } from './bench.js';
import { focusMiddle, streamIntoView } from './view.js';

/** TipTap as its own documentation starts it. */
let editor: Editor;

offer({
  async prepare() {},
  async mount(into, paragraphs) {
    const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
    editor = new Editor({ element: into, extensions: [StarterKit], content: { type: 'doc', content } });
  },
  async unmount() {
    editor.destroy();
    editor = undefined as never;
  },
  focus: () => focusMiddle(editor.view),
  stream: (tokens) => streamIntoView(editor.view, tokens),
  value: () => JSON.stringify(editor.getJSON()),
  size: () => editor.state.doc.textContent.length,
});
