import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { arrives, heard, openEditor, part, settled, text, unmountAll, written } from './support/editor.js';

const kept = (editor: EvenfallEditor) => (editor.value?.unsorted ?? []).map((item) => item.text);
const shown = (editor: EvenfallEditor) => part(editor, 'evenfall-unsorted').shadowRoot?.textContent ?? '';
const tool = async (editor: EvenfallEditor, command: 'undo' | 'redo') => {
  const toolbar = part(editor, 'evenfall-toolbar');
  toolbar.dispatchEvent(new CustomEvent('evenfall-toolbar-command', { detail: { command } }));
  await settled(editor);
};

async function withItem(): Promise<EvenfallEditor> {
  const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
  editor.session?.keepUnsorted('Prior auth renewed.', 'paste');
  await settled(editor);
  await arrives(editor, 'evenfall-unsorted');
  return editor;
}

describe('the tray of unsorted text', () => {
  afterEach(unmountAll);

  it('gives a text to a section in one step that undo and redo take as a whole (NOTHING-LOST)', async () => {
    const editor = await withItem();
    part(part(editor, 'evenfall-unsorted'), '.place button:last-child').click();
    await settled(editor);
    expect([text(editor.value, 'plan'), kept(editor)]).to.deep.equal(['Weekly.Prior auth renewed.', []]);
    await tool(editor, 'undo');
    expect([text(editor.value, 'plan'), kept(editor)]).to.deep.equal(['Weekly.', ['Prior auth renewed.']]);
    expect(shown(editor)).to.contain('Prior auth renewed.');
    await tool(editor, 'redo');
    expect([text(editor.value, 'plan'), kept(editor)]).to.deep.equal(['Weekly.Prior auth renewed.', []]);
    await tool(editor, 'undo');
    editor.session?.place(editor.value?.unsorted[0]?.id ?? '', 'subjective');
    expect(text(editor.value, 'subjective')).to.equal('Prior auth renewed.');
    expect(kept(editor)).to.deep.equal([]);
  });

  it('keeps a placed text placed when the editor moves, and the words stand once', async () => {
    const editor = await withItem();
    editor.session?.place(editor.value?.unsorted[0]?.id ?? '', 'plan');
    editor.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(editor);
    await settled(editor);
    expect([text(editor.value, 'plan'), kept(editor)]).to.deep.equal(['Weekly.Prior auth renewed.', []]);
    editor.remove();
  });

  it('takes a discard back, until the next edit', async () => {
    const editor = await withItem();
    const changes = heard(editor, 'evenfall-change');
    const tray = part(editor, 'evenfall-unsorted');
    part(tray, '[data-discard]').click();
    await settled(editor);
    expect(kept(editor)).to.deep.equal([]);
    part(tray, '[data-undo]').click();
    await settled(editor);
    expect(kept(editor)).to.deep.equal(['Prior auth renewed.']);
    expect(changes).to.have.length(2);
    part(tray, '[data-discard]').click();
    await settled(editor);
    editor.focus({ section: 'subjective' });
    await sendKeys({ type: 'More.' });
    await settled(editor);
    expect(text(editor.value, 'subjective')).to.equal('More.');
    editor.session?.undiscard('paste');
    expect(kept(editor), 'too late').to.deep.equal([]);
    expect(tray.hidden).to.equal(true);
  });
});
