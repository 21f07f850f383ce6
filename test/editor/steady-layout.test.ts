import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { client, heldEditor, settled, unmountAll, written } from './support/editor.js';

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
