import type { EvenfallEditor } from '@evenfall/editor';
import { expect } from 'chai';
import { dap, onPage, SIGNER, settled, text, unmountAll, written } from './support/editor.js';

const note = written({ plan: 'Weekly.' }, dap);

const WAYS: Readonly<Record<string, () => Promise<EvenfallEditor> | EvenfallEditor>> = {
  'before it is connected': () => {
    const editor = document.createElement('evenfall-editor');
    Object.assign(editor, { value: note, format: 'dap', signer: SIGNER });
    return onPage(editor);
  },
  'after it is connected': () => {
    const editor = onPage(document.createElement('evenfall-editor'));
    Object.assign(editor, { signer: SIGNER, format: 'dap', value: note });
    return editor;
  },
  'after its first update': async () => {
    const editor = onPage(document.createElement('evenfall-editor'));
    await editor.updateComplete;
    editor.value = note;
    await editor.updateComplete;
    Object.assign(editor, { format: 'dap', signer: SIGNER });
    return editor;
  },
  'when it is ready': async () => {
    const editor = onPage(document.createElement('evenfall-editor'));
    await editor.ready;
    Object.assign(editor, { format: 'dap', signer: SIGNER, value: JSON.stringify(note) });
    return editor;
  },
  'as attributes in markup': () => {
    const host = onPage(document.createElement('div'));
    host.innerHTML = '<evenfall-editor format="dap"></evenfall-editor>';
    const editor = host.querySelector('evenfall-editor') as EvenfallEditor;
    editor.setAttribute('value', JSON.stringify(note));
    editor.signer = SIGNER;
    return editor;
  },
  'before it is upgraded': () => {
    const name = `late-editor-${Math.random().toString(36).slice(2)}`;
    const editor = onPage(document.createElement(name)) as EvenfallEditor;
    Object.assign(editor, { value: note, format: 'dap', signer: SIGNER });
    customElements.define(name, class extends (customElements.get('evenfall-editor') as typeof EvenfallEditor) {});
    return editor;
  },
};

describe('properties', () => {
  afterEach(unmountAll);

  for (const [when, make] of Object.entries(WAYS)) {
    it(`mean the same when they are set ${when}`, async () => {
      const editor = await make();
      await editor.ready;
      await settled(editor);
      expect(editor.value?.format.id).to.equal('dap');
      expect(text(editor.value, 'plan')).to.equal('Weekly.');
      expect(editor.session?.format.id).to.equal('dap');
      expect(editor.textContent).to.contain('Weekly.').and.to.contain('Data');
    });
  }

  it('give back at once what was set', async () => {
    const editor = document.createElement('evenfall-editor');
    editor.value = note;
    expect(editor.value).to.deep.equal(note);
    onPage(editor);
    await editor.ready;
    const other = written({ plan: 'Monthly.' });
    editor.value = JSON.stringify(other);
    expect(editor.value).to.deep.equal(other);
  });
});
