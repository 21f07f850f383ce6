import { createNoteAiClient, type ModelAdapter, type Policy } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import { MemoryDraftStore } from '@evenfall/editor/storage';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible, words } from '../support/element.js';
import { client, openEditor, part, settled, unmountAll } from './support/editor.js';

const policy: Policy = {
  allow: [
    {
      origin: 'https://model.example',
      baa: { counterparty: 'Example', reference: 'BAA-1', effective: '2020-01-01' },
      zeroRetention: 'contract',
    },
  ],
  deidentify: 'required',
  known: [{ type: 'NAME', value: 'Rosalind' }],
  consent: async () => ({ granted: true }),
  audit: () => {},
};

function model(): { model: ModelAdapter; prompts: string[] } {
  const prompts: string[] = [];
  return {
    prompts,
    model: {
      specVersion: 1,
      id: 'scripted',
      locality: 'third-party',
      endpoint: new URL('https://model.example/v1'),
      capabilities: async () => ({ available: 'yes', streaming: true, jsonSchema: 'prompted', deterministic: true }),
      async *generate({ system = '', messages }) {
        prompts.push(system, ...messages.map(({ content }) => content));
        yield { type: 'text', text: '{"section":"subjective","done":true}\n' };
        yield { type: 'end', finish: 'stop' };
      },
    },
  };
}

async function shown(editor: EvenfallEditor): Promise<Element> {
  part(part(editor, 'evenfall-shorthand'), '[part=sent]').click();
  for (let frames = 0; frames < 600; frames++) {
    const view = editor.shadowRoot?.querySelector('evenfall-sent');
    if (view?.shadowRoot?.querySelector('dialog[open]')) return view;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('it was never shown');
}

describe('what the model was sent', () => {
  afterEach(unmountAll);

  it('is nothing, where the draft was made on the device', async () => {
    const editor = await openEditor({ aiClient: client() });
    expect(part(editor, 'evenfall-shorthand').shadowRoot?.querySelector('[part=sent]')).to.equal(null);
    await editor.draft('client anxious');
    await settled(editor);
    const view = await shown(editor);
    expect(view.shadowRoot?.textContent).to.contain('Nothing was sent');
    expect(view.shadowRoot?.querySelector('pre')).to.equal(null);
    await expectAccessible(view);
    await sendKeys({ press: 'Escape' });
    await settled(editor);
    expect(editor.shadowRoot?.querySelector('evenfall-sent') ?? null).to.equal(null);
  });

  it('is the text to the letter, after de-identification, and is kept nowhere', async () => {
    const { model: adapter, prompts } = model();
    const store = new MemoryDraftStore();
    const aiClient = createNoteAiClient({ model: adapter, policy });
    const editor = await openEditor({ aiClient, draftStore: store, draftKey: 'n' });
    await editor.draft('ct argued w/ Rosalind');
    await settled(editor);
    const view = await shown(editor);
    const texts = [...(view.shadowRoot?.querySelectorAll('pre') ?? [])].map((pre) => pre.textContent);
    expect(texts).to.deep.equal(prompts);
    expect(texts.join()).to.not.match(/rosalind/i);
    expect(view.shadowRoot?.textContent).to.contain('Sent to https://model.example').and.contain('were replaced');
    await expectAccessible(view);
    expect(words(view.shadowRoot?.querySelector('.kept') as Element)).to.contain('kept nowhere');
    await editor.saveDraft();
    const kept = JSON.stringify(await store.load('n'));
    expect(kept).to.contain('Rosalind', 'the shorthand is');
    for (const prompt of prompts) expect(kept).not.to.contain(JSON.stringify(prompt).slice(1, -1));
  });

  it('says that nothing was sent where it was not allowed, and that a client of the host does not tell', async () => {
    const { model: adapter, prompts } = model();
    const blocked = await openEditor({ aiClient: createNoteAiClient({ model: adapter, fallback: 'none' }) });
    await blocked.draft('ct anx');
    await settled(blocked);
    expect((await shown(blocked)).shadowRoot?.textContent).to.contain('it was not allowed');
    expect(prompts).to.deep.equal([]);
    unmountAll();
    const silent = await openEditor({
      aiClient: {
        ...client(),
        async *draft() {
          yield { type: 'start', runId: 'r', engine: 'theirs', locality: 'third-party' };
          yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
        },
      },
    });
    await silent.draft('ct anx');
    await settled(silent);
    expect((await shown(silent)).shadowRoot?.textContent).to.contain('does not tell');
  });
});
