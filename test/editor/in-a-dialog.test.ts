import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import { arrives, onPage, openEditor, part, region, settled, unmountAll, written } from './support/editor.js';

const PRIOR = { id: 'n-41', date: '2026-11-10', format: 'soap', sections: { plan: 'Weekly sessions go on.' } };

/** An editor in a modal dialog of its host, which Escape closes unless somebody has a use for that key. */
async function inDialog(): Promise<[EvenfallEditor, HTMLDialogElement]> {
  const dialog = onPage(document.createElement('dialog'));
  dialog.showModal();
  const editor = await openEditor({ value: written({ subjective: 'Slept badly.' }), priorNotes: [PRIOR] }, dialog);
  editor.check();
  await settled(editor);
  return [editor, dialog];
}

const question = (editor: EvenfallEditor) => editor.querySelector('evenfall-prompts') as HTMLElement;

const WAYS: Readonly<Record<string, (editor: EvenfallEditor) => Promise<void>>> = {
  async 'the panel of a question'(editor) {
    editor.focus({ section: 'subjective' });
    await sendKeys({ press: 'F2' });
    await settled(editor);
    await sendKeys({ press: 'Tab' });
    expect(part(question(editor), '.panel').contains(focused())).to.equal(true);
  },
  async 'the name of an open question'(editor) {
    part(question(editor), '.chip').click();
    await settled(editor);
    part(question(editor), '.chip').focus();
  },
  async 'the session details'(editor) {
    const details = part(editor, 'evenfall-encounter');
    part(details, '.edit').click();
    (await arrives(details, 'input')).focus();
  },
  async 'the last note'(editor) {
    editor.run('prior');
    const pane = await arrives(editor, 'evenfall-prior');
    part(pane, '.title').focus();
  },
  async 'the other formats'(editor) {
    editor.run('format');
    const formats = await arrives(editor, 'evenfall-format');
    part(formats, 'select').focus();
  },
};

describe('in a dialog of the host', () => {
  afterEach(unmountAll);

  for (const [what, enter] of Object.entries(WAYS)) {
    it(`Escape leaves ${what}, and not the dialog`, async () => {
      const [editor, dialog] = await inDialog();
      await enter(editor);
      await sendKeys({ press: 'Escape' });
      await settled(editor);
      expect(dialog.open).to.equal(true);
      expect(editor.contains(document.activeElement), focused()?.localName).to.equal(true);
    });
  }

  it('has a width to write in where the dialog is as wide as what is in it', async () => {
    const [editor] = await inDialog();
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    expect(editor.offsetWidth).to.equal(18 * rem);
  });

  it('Escape is the host’s where there is nothing of ours to leave', async () => {
    const [editor, dialog] = await inDialog();
    part(editor, 'evenfall-toolbar').shadowRoot?.querySelector('button')?.focus();
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
    expect(region(editor).isConnected).to.equal(true);
  });
});
