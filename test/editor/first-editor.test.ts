import { expect } from 'chai';
import { heldEditor, part, unmountAll, written } from './support/editor.js';

describe('an editor on a page that has no runtime yet', () => {
  afterEach(unmountAll);

  it('is drawn in the task in which it is connected, so that no frame shows its place empty', async () => {
    const next = new Promise((resolve) => setTimeout(resolve));
    const opened = heldEditor({ value: written({ plan: 'Weekly.' }) });
    await next;
    const editor = document.querySelector('held-editor');
    expect(part(editor as HTMLElement, '.frame').getBoundingClientRect().height).to.be.above(300);
    expect(editor?.querySelector('.evenfall-mount')?.textContent).to.contain('Plan');
    await opened;
  });
});
