import type { EvenfallEditor } from '@evenfall/editor';
import { arrives, part } from './editor.js';

/** Lays the note out anew, as a person does: through the dialog. */
export async function switchTo(editor: EvenfallEditor, id: string): Promise<void> {
  editor.run('format');
  const dialog = await arrives<HTMLElementTagNameMap['evenfall-format']>(editor, 'evenfall-format');
  const select = part<HTMLSelectElement>(dialog, 'select');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.updateComplete;
  await dialog.updateComplete;
  part(dialog, '.primary').click();
  await editor.updateComplete;
}

/** Which of undo and redo the toolbar offers, once it is drawn: it is up to a frame older than the note. */
export async function offered(editor: EvenfallEditor): Promise<string> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await editor.updateComplete;
  const toolbar = part<HTMLElementTagNameMap['evenfall-toolbar']>(editor, 'evenfall-toolbar');
  await toolbar.updateComplete;
  return ['undo', 'redo'].filter((name) => part(toolbar, `[data-command=${name}]`).ariaDisabled === 'false').join(' ');
}
