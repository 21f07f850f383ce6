import '@evenfall/editor/define';
import type { EvenfallEditor } from '@evenfall/editor';
import { expect } from 'chai';
import { FRAMEWORKS, type Framework, type Snippet, snippetFor } from '../../stories/support/snippets.js';

const SNIPPET: Snippet = {
  tag: 'evenfall-editor',
  modules: ['@evenfall/editor/define'],
  imports: { '@evenfall/ai-client': ['createNoteAiClient'] },
  attributes: { format: 'dap', label: 'A note', 'heading-level': 3, required: true, readonly: false },
  properties: { signer: "{ name: 'Dana Whitlock' }", aiClient: 'createNoteAiClient()' },
  events: { 'evenfall-sign': 'save(event.detail.note)' },
};

describe('the code of a story', () => {
  it('is HTML a browser takes, and it does what it says', async () => {
    const page = document.createElement('div');
    page.innerHTML = snippetFor('html', SNIPPET);
    document.body.append(page);
    const editor = page.querySelector('evenfall-editor') as EvenfallEditor;
    await editor.ready;
    expect([editor.format, editor.label, editor.headingLevel, editor.required, editor.readonly]).to.deep.equal([
      'dap',
      'A note',
      3,
      true,
      false,
    ]);
    const script = page.querySelector('script')?.textContent ?? '';
    // Its imports cannot be had from here; what follows them is run with what they would bring.
    const body = script.replace(/^\s*import [^;]*;$/gm, '');
    const saved: unknown[] = [];
    new Function('createNoteAiClient', 'save', 'document', body)(
      () => 'a client',
      (note: unknown) => saved.push(note),
      page,
    );
    expect(editor.signer).to.deep.equal({ name: 'Dana Whitlock' });
    expect(editor.aiClient).to.equal('a client');
    editor.dispatchEvent(new CustomEvent('evenfall-sign', { detail: { note: 'signed' } }) as never);
    expect(saved).to.deep.equal(['signed']);
    page.remove();
  });

  it('says the same in every framework', () => {
    for (const framework of Object.keys(FRAMEWORKS) as Framework[]) {
      const code = snippetFor(framework, SNIPPET);
      for (const part of [
        'evenfall-editor',
        'format="dap"',
        'required',
        'createNoteAiClient()',
        'save(event.detail.note)',
      ]) {
        expect(code, framework).to.contain(part);
      }
      expect(code, framework).to.not.contain('readonly');
    }
    expect(snippetFor('react', SNIPPET)).to.contain('onevenfall-sign={(event) => save(event.detail.note)}');
    expect(snippetFor('react', SNIPPET)).to.contain("signer={{ name: 'Dana Whitlock' }}");
    expect(snippetFor('vue', SNIPPET)).to.contain('@evenfall-sign="(event) => save(event.detail.note)"');
    expect(snippetFor('vue', SNIPPET)).to.contain(`.signer="{ name: 'Dana Whitlock' }"`);
  });

  it('writes a part alone in HTML only; a framework writes the element that places it', () => {
    const part = { tag: 'evenfall-prompts', partOf: 'evenfall-editor' };
    expect(snippetFor('html', part)).to.contain('<evenfall-prompts></evenfall-prompts>');
    for (const framework of ['react', 'vue'] as const) {
      expect(snippetFor(framework, part)).to.contain('<evenfall-editor');
      expect(snippetFor(framework, part)).to.contain('evenfall-prompts is a part of evenfall-editor');
    }
  });

  it('may be no more than a tag', () => {
    expect(snippetFor('html', { tag: 'evenfall-sign' })).to.equal('<evenfall-sign></evenfall-sign>');
  });
});
