import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { client, heldEditor, openEditor, part, region, settled, unmountAll, written } from './support/editor.js';

describe('the runtime arrives', () => {
  afterEach(unmountAll);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 360, 480, 640, 800, 1280]) {
    for (const [what, text] of [
      ['a blank note', {}],
      ['words', { subjective: 'Client reports worry. '.repeat(20).trim(), plan: 'Weekly.' }],
    ] as const) {
      it(`without moving a section: ${what}, ${width} px wide`, async () => {
        await setViewport({ width, height: 800 });
        const editor = await heldEditor({ aiClient: client(), value: written(text) });
        const titles = () =>
          [...editor.querySelectorAll('.evenfall-section-title')].map((title) =>
            Math.round(title.getBoundingClientRect().top),
          );
        const before = titles();
        expect(before).to.have.length(4);
        await editor.release();
        await settled(editor);
        // Only what is above a section moves it; questions come in the room that is kept for them.
        expect(titles()[0]).to.equal(before[0]);
        if (!Object.keys(text).length) expect(titles()).to.deep.equal(before);
      });
    }
  }
});

describe('the words come first', () => {
  afterEach(unmountAll);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 480, 1280]) {
    it(`and nothing moves when the rest is drawn, ${width} px wide`, async () => {
      await setViewport({ width, height: 800 });
      const value = written({ subjective: 'Client reports worry. '.repeat(20).trim() });
      const editor = await heldEditor({ aiClient: client(), value });
      const editable = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!editor.querySelector('[contenteditable=true]')) return;
          observer.disconnect();
          resolve();
        }).observe(editor, { childList: true, subtree: true });
      });
      void editor.release();
      await editable;
      await editor.updateComplete;
      expect(region(editor).textContent).to.contain('reports worry');
      expect(editor.shadowRoot?.querySelector('evenfall-toolbar')).to.equal(null);
      const tops = () =>
        [...editor.querySelectorAll('.evenfall-section-title, .evenfall-section-chrome')].map((each) =>
          Math.round(each.getBoundingClientRect().top),
        );
      const before = tops();
      await editor.ready;
      expect(part(editor, 'evenfall-toolbar')).to.exist;
      expect(part(editor, 'evenfall-sign')).to.exist;
      expect(tops()).to.deep.equal(before);
    });
  }
});

describe('the room of the shorthand', () => {
  afterEach(unmountAll);
  after(() => setViewport({ width: 800, height: 600 }));

  it('is kept while somebody writes, and is no gap when an open page becomes narrow', async () => {
    await setViewport({ width: 1280, height: 800 });
    const editor = await openEditor({ aiClient: client(), value: written({}) });
    await setViewport({ width: 360, height: 800 });
    const pane = part(editor, 'evenfall-shorthand');
    const height = () => Math.round(pane.getBoundingClientRect().height);
    const blank = height();
    pane.focus();
    await sendKeys({ type: 'low mood' });
    await settled(editor);
    expect(height(), 'at the first word').to.equal(blank);
    editor.focus({ section: 'plan' });
    await settled(editor);
    expect(height()).to.equal(Math.round(part(pane, '.panel').getBoundingClientRect().height));
    expect(height()).to.be.below(blank);
  });
});
