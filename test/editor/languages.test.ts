import { type EvenfallEditor, setLanguage } from '@evenfall/editor';
import { expect } from 'chai';
import { foreign, saidIn } from '../support/pseudo.js';
import { client, complete, onPage, openEditor, SIGNER, settled, written } from './support/editor.js';
import { speaksLanguages } from './support/languages.js';

/** What is no string of ours: names. */
const GIVEN = Object.values(SIGNER);

const STATES: Readonly<Record<string, () => Promise<EvenfallEditor>>> = {
  'a blank note': () => openEditor({ aiClient: client(), signer: SIGNER }),
  questions: () => openEditor({ aiClient: client(), value: written({ plan: 'Weekly.' }) }),
  'sentences to review': async () => {
    const editor = await openEditor({ aiClient: client() });
    await editor.draft('client anxious\nCBT thought log');
    return editor;
  },
  'unsorted text': async () => {
    const editor = await openEditor();
    editor.session?.keepUnsorted('1999', 'paste');
    return editor;
  },
  'a refused signature': async () => {
    const editor = await openEditor({ signer: SIGNER, value: written({ plan: 'Weekly.' }) });
    await editor.sign();
    return editor;
  },
  'a signed note': async () => {
    const editor = await openEditor({ signer: SIGNER, value: complete() });
    await editor.sign();
    return editor;
  },
  'a disabled note': () => openEditor({ disabled: true, value: complete() }),
  'a note it cannot open': () => openEditor({ value: 'nonsense' }),
};

describe('the language of a page', () => {
  speaksLanguages();

  for (const [state, open] of Object.entries(STATES)) {
    it(`is that of every string: ${state}`, async () => {
      setLanguage('en-x-pseudo');
      const editor = await open();
      const checklist = onPage(document.createElement('evenfall-checklist'));
      editor.id = 'note';
      checklist.for = 'note';
      await settled(editor);
      await checklist.updateComplete;
      const drafted =
        editor.session?.proposals.open.flatMap(({ text, quotes }) => [text, ...quotes.map(({ quote }) => quote)]) ?? [];
      const given = new Set([...GIVEN, ...drafted, ...(editor.session?.shorthand.split('\n') ?? [])]);
      const texts = [
        ...saidIn(editor),
        ...saidIn(editor.shadowRoot as ShadowRoot),
        ...saidIn(checklist.shadowRoot as ShadowRoot),
      ];
      expect(
        texts.some((text) => text.includes('⟦')),
        'anything of ours',
      ).to.equal(true);
      expect(texts.map((text) => foreign(text, given)).filter(Boolean)).to.deep.equal([]);
    });
  }

  it('can change under an open note, and nothing of it is lost', async () => {
    const editor = await openEditor({ signer: SIGNER, value: written({ plan: 'Weekly.' }) });
    const button = () =>
      editor.shadowRoot?.querySelector('evenfall-toolbar')?.shadowRoot?.querySelector('button')?.title;
    expect(button()).to.equal('Bold');
    setLanguage('es');
    await settled(editor);
    expect(button()).to.equal('Negrita');
    expect(editor.session?.content.text().plan).to.equal('Weekly.');
  });

  it('is that of the attestation, as it is read and as it is recorded', async () => {
    setLanguage('es');
    const editor = await openEditor({ signer: SIGNER, value: complete() });
    const note = await editor.sign();
    expect(note?.signature.attestation).to.contain('doy fe');
    await settled(editor);
    const shown = editor.shadowRoot?.querySelector('evenfall-sign')?.shadowRoot?.textContent;
    expect(shown).to.contain(note?.signature.attestation);
  });
});
