import { expect } from 'chai';
import { client, openEditor, written } from './support/editor.js';

const task = () => new Promise((resolve) => setTimeout(resolve));

describe('an editor that is taken off the page', () => {
  it('leaves nothing of itself in it', async () => {
    const before = document.querySelectorAll('*').length;
    const sheets = document.adoptedStyleSheets.length;
    for (let round = 0; round < 3; round++) {
      const editor = await openEditor({ aiClient: client(), value: written({ plan: 'Weekly.' }) });
      await editor.draft('client anxious');
      editor.remove();
      await task();
      await task();
    }
    expect(document.querySelectorAll('*').length).to.equal(before);
    expect(document.adoptedStyleSheets.length - sheets, 'sheets are shared').to.be.lessThan(4);
  });

  it('stops a draft that is being written', async () => {
    let aborted = false;
    let tellStarted = () => {};
    const started = new Promise<void>((resolve) => {
      tellStarted = resolve;
    });
    const inner = client();
    const editor = await openEditor({
      aiClient: {
        ...inner,
        async *draft(_, options) {
          yield { type: 'start', runId: 'r', engine: 'test', locality: 'on-device' };
          tellStarted();
          await new Promise((resolve) => options?.signal?.addEventListener('abort', resolve));
          aborted = true;
        },
      },
    });
    const done = editor.draft('tired');
    await started;
    expect(editor.session?.state).to.equal('drafting');
    editor.remove();
    await done;
    await task();
    expect(aborted).to.equal(true);
    expect(editor.session?.state).to.equal('writing');
  });
});
