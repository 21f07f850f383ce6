import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

export function focusMiddle(view: EditorView): void {
  const { doc } = view.state;
  let at = 0;
  for (let index = 0; index <= doc.childCount / 2; index++) at += doc.child(index).nodeSize;
  view.focus();
  view.dispatch(view.state.tr.setSelection(Selection.near(doc.resolve(at - 1), -1)).scrollIntoView());
}

/** Tokens at the end of the document, a paragraph every hundred. */
export async function streamIntoView(view: EditorView, tokens: AsyncIterable<string>): Promise<void> {
  let count = 0;
  for await (const token of tokens) {
    const { tr } = view.state;
    const end = tr.doc.content.size;
    if (count++ % 100 === 0) tr.insert(end, tr.doc.type.schema.node('paragraph', null, tr.doc.type.schema.text(token)));
    else tr.insertText(token, end - 1);
    view.dispatch(tr);
  }
}
