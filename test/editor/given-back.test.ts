import type { EvenfallEditor } from '@evenfall/editor';
import type { Note } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { complete, control, openEditor, SIGNER, settled, text, unmountAll, written } from './support/editor.js';

/** A host that gives back what it hears, as a controlled component of a framework does: one event late. */
function givesBack(editor: EvenfallEditor): void {
  let late: Note | undefined;
  editor.addEventListener('evenfall-change', ({ detail }) => {
    if (late) editor.value = late;
    late = detail.note;
  });
}

describe('a note that is given back', () => {
  afterEach(unmountAll);

  it('takes no key, no caret and no undo from who types', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    givesBack(editor);
    editor.focus({ section: 'plan' });
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' Bring the log.' });
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Weekly. Bring the log.');
    await control('z');
    expect(text(editor.value, 'plan'), 'there is something to undo').to.equal('Weekly.');
  });

  it('leaves a signed note as it is', async () => {
    const editor = await openEditor({ signer: SIGNER, value: complete() });
    const note = await editor.sign();
    const { session } = editor;
    editor.value = note;
    await settled(editor);
    expect(editor.session).to.equal(session);
    expect(editor.value).to.equal(note);
  });

  it('is gone back to where a copy of it is set', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    const heard: Note[] = [];
    editor.addEventListener('evenfall-change', ({ detail }) => heard.push(detail.note));
    editor.focus({ section: 'plan' });
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' A' });
    await sendKeys({ type: 'B' });
    editor.value = structuredClone(heard[1] as Note);
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Weekly. A');
  });
});
