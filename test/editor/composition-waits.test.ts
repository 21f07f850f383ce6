import { expect } from 'chai';
import { field, heldEditor, openEditor, region, settled, text, unmountAll, written } from './support/editor.js';

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

describe('an input method at work when the host sets a note', () => {
  afterEach(unmountAll);

  const composing = async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    editor.focus({ section: 'plan' });
    const surface = region(editor);
    surface.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editor.value = written({ plan: 'Every two weeks.' });
    await editor.updateComplete;
    expect(region(editor), 'nothing was built anew').to.equal(surface);
    expect(text(editor.value, 'plan'), 'the value is what was set').to.equal('Every two weeks.');
    return { editor, surface };
  };

  it('is not interrupted: the note comes when it has ended', async () => {
    const { editor, surface } = await composing();
    surface.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    await settled(editor);
    expect(region(editor).textContent).to.contain('Every two weeks.');
  });

  it('is over where the editor leaves the page, and the note is there when it comes back', async () => {
    const { editor } = await composing();
    const { parentNode } = editor;
    editor.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parentNode?.append(editor);
    await settled(editor);
    expect(region(editor).textContent).to.contain('Every two weeks.');
  });
});
