import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

const BUNDLE = '/packages/editor/dist/bundle/evenfall-editor.js';

describe('one file and a script tag', () => {
  it('are a working editor, without a tool or another request', async () => {
    const { status } = await fetch(BUNDLE, { method: 'HEAD' });
    expect(status, 'the bundle is built by `pnpm build`').to.equal(200);
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><body>
      <form><evenfall-editor name="note" format="dap"></evenfall-editor></form>
      <script type="module" src="${BUNDLE}"></script></body></html>`;
    document.body.append(frame);
    try {
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const page = frame.contentWindow as Window & typeof globalThis;
      await page.customElements.whenDefined('evenfall-editor');
      const editor = page.document.querySelector('evenfall-editor');
      await editor?.ready;
      await editor?.updateComplete;
      page.focus();
      editor?.focus({ section: 'plan' });
      await sendKeys({ type: 'Weekly.' });
      expect(editor?.session?.content.text().plan).to.equal('Weekly.');
      const form = page.document.querySelector('form') as HTMLFormElement;
      expect(String(new page.FormData(form).get('note'))).to.contain('Weekly.');
      const scripts = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect(scripts.filter((path) => path !== BUNDLE)).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });

  it('give what the guides set by property, which a page without a bundler could get nowhere else', async () => {
    const given = await import(BUNDLE);
    expect(await given.createNoteAiClient().status()).to.have.property('ready', true);
    expect(given.relay({ endpoint: 'https://ehr.example/notes/model' })).to.respondTo('generate');
    expect(await new given.LocalDraftStore({ name: 'script-tag' }).load('none')).to.equal(undefined);
    expect(given.createNote(given.FORMATS[0]).type).to.equal('evenfall-note');
    expect(given.PROFILES.map(({ id }: { id: string }) => id)).to.contain('medicare-mac');
    expect(given.defineFormat).to.be.a('function');
    expect(given.LocalPhraseStore).to.be.a('function');
  });
});
