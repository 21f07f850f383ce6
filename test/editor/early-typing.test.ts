import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { field, heldEditor, region, text, unmountAll } from './support/editor.js';

describe('words typed before the runtime is there', () => {
  afterEach(unmountAll);

  it('are in the note, the caret is where it was, and typing goes on', async () => {
    const editor = await heldEditor();
    field(editor, 'Assessment').focus();
    await sendKeys({ type: 'Anxiety impairs sleep.' });
    for (let i = 0; i < 'sleep.'.length; i++) await sendKeys({ press: 'ArrowLeft' });
    await editor.release();
    expect(text(editor.value, 'assessment')).to.equal('Anxiety impairs sleep.');
    expect(document.activeElement).to.equal(region(editor));
    await sendKeys({ type: 'work and ' });
    expect(text(editor.value, 'assessment')).to.equal('Anxiety impairs work and sleep.');
  });

  it('carry their selection over', async () => {
    const editor = await heldEditor();
    const plan = field(editor, 'Plan');
    plan.focus();
    await sendKeys({ type: 'Weekly sessions.' });
    plan.setSelectionRange(0, 'Weekly'.length);
    await editor.release();
    expect(getSelection()?.toString()).to.equal('Weekly');
    await sendKeys({ type: 'Monthly' });
    expect(text(editor.value, 'plan')).to.equal('Monthly sessions.');
  });

  it('are the value and the form value at once', async () => {
    const editor = await heldEditor({ name: 'note' });
    field(editor, 'Plan').focus();
    await sendKeys({ type: 'Weekly.' });
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
    const form = document.createElement('form');
    editor.replaceWith(form);
    form.append(editor);
    expect(String(new FormData(form).get('note'))).to.contain('Weekly.');
    form.replaceWith(editor);
  });

  it('do not take focus where a person has gone elsewhere', async () => {
    const editor = await heldEditor();
    field(editor, 'Plan').focus();
    await sendKeys({ type: 'Weekly.' });
    field(editor, 'Plan').blur();
    await editor.release();
    expect(document.activeElement).to.equal(document.body);
  });
});
