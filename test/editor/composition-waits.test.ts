import { expect } from 'chai';
import { field, heldEditor, region, text, unmountAll } from './support/editor.js';

describe('an input method at work when the runtime arrives', () => {
  afterEach(unmountAll);

  it('is not interrupted: the rich surface comes when it has ended', async () => {
    const editor = await heldEditor();
    const plan = field(editor, 'Plan');
    plan.focus();
    plan.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    plan.value = 'に';
    const ready = editor.release();
    await new Promise((resolve) => setTimeout(resolve));
    await editor.updateComplete;
    expect(plan.isConnected, 'the field is still there').to.equal(true);
    plan.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    plan.value = '日本';
    plan.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await ready;
    expect(text(editor.value, 'plan')).to.equal('日本');
    expect(document.activeElement).to.equal(region(editor));
  });
});
