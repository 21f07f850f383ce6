import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { control, onPage, openEditor, region, text, unmountAll } from './support/editor.js';

const holders: Readonly<Record<string, () => ParentNode & Node>> = {
  'elsewhere in the page': () => onPage(document.createElement('div')),
  'into a shadow root': () => onPage(document.createElement('div')).attachShadow({ mode: 'open' }),
};

describe('moving the editor', () => {
  afterEach(unmountAll);

  for (const [where, holder] of Object.entries(holders)) {
    it(`${where} keeps text, caret, focus and undo`, async () => {
      const editor = await openEditor();
      editor.focus({ section: 'plan' });
      await sendKeys({ type: 'Weekly sessions.' });
      for (let i = 0; i < ' sessions.'.length; i++) await sendKeys({ press: 'ArrowLeft' });
      const surface = region(editor);
      holder().append(editor);
      expect(region(editor), 'nothing was rebuilt').to.equal(surface);
      await sendKeys({ type: ' or monthly' });
      expect(text(editor.value, 'plan')).to.equal('Weekly or monthly sessions.');
      await control('z');
      expect(text(editor.value, 'plan')).to.equal('Weekly sessions.');
    });
  }

  it('does not bring focus where there was none', async () => {
    const editor = await openEditor();
    editor.focus();
    region(editor).blur();
    await new Promise((resolve) => setTimeout(resolve));
    onPage(document.createElement('div')).append(editor);
    expect(document.activeElement).to.equal(document.body);
  });

  it('off the page lets go of the surface and keeps the words', async () => {
    const editor = await openEditor();
    editor.focus({ section: 'plan' });
    await sendKeys({ type: 'Weekly.' });
    editor.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    expect(editor.querySelector('[contenteditable]')).to.equal(null);
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
    document.body.append(editor);
    await editor.updateComplete;
    expect(region(editor).textContent).to.contain('Weekly.');
    editor.focus({ section: 'plan' });
    await sendKeys({ type: ' Or not.' });
    expect(text(editor.value, 'plan')).to.equal('Weekly. Or not.');
  });

  it('as a clone leaves one writing surface in each', async () => {
    const editor = await openEditor();
    editor.focus({ section: 'plan' });
    await sendKeys({ type: 'Weekly.' });
    const copy = onPage(editor.cloneNode(true) as typeof editor);
    await copy.ready;
    expect(copy.querySelectorAll('[contenteditable=true]')).to.have.length(1);
    expect(text(copy.value, 'plan')).to.equal('');
  });
});
