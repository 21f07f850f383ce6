import { expect } from 'chai';
import { client, openEditor, unmountAll, written } from './support/editor.js';

describe('an editor nobody touches', () => {
  afterEach(unmountAll);

  it('is drawn again without being read again', async () => {
    const editor = await openEditor({ aiClient: client(), value: written({ plan: 'Weekly.' }) });
    editor.check();
    let readings = 0;
    editor.addEventListener('evenfall-check', () => readings++);
    for (let time = 0; time < 3; time++) {
      editor.requestUpdate();
      await editor.updateComplete;
    }
    expect(editor.session?.stale, 'a reading is due').to.equal(false);
    expect(readings).to.equal(0);
  });
});
