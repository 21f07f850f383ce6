import type { EvenfallEditor } from '@evenfall/editor';
import { expectAccessible } from '../support/element.js';
import { client, complete, onPage, openEditor, SIGNER, settled, unmountAll, written } from './support/editor.js';

const STATES: Readonly<Record<string, () => Promise<EvenfallEditor>>> = {
  blank: () => openEditor({ aiClient: client(), signer: SIGNER }),
  'with questions': () => openEditor({ aiClient: client(), value: written({ plan: 'Weekly.' }) }),
  'with sentences to review': async () => {
    const editor = await openEditor({ aiClient: client() });
    await editor.draft('client anxious\nCBT thought log');
    return editor;
  },
  'with an unsorted text': async () => {
    const editor = await openEditor();
    editor.session?.keepUnsorted('Since 2019.', 'paste');
    return editor;
  },
  'with a refused signature': async () => {
    const editor = await openEditor({ signer: SIGNER, value: written({ plan: 'Weekly.' }) });
    await editor.sign();
    return editor;
  },
  signed: async () => {
    const editor = await openEditor({ signer: SIGNER, value: complete() });
    await editor.sign();
    return editor;
  },
  'read-only': () => openEditor({ readonly: true, value: complete() }),
  disabled: () => openEditor({ disabled: true, value: complete() }),
  'with a note it cannot open': () => openEditor({ value: 'nonsense' }),
};

describe('axe finds nothing', () => {
  afterEach(unmountAll);

  for (const scheme of ['light', 'dark']) {
    for (const [state, open] of Object.entries(STATES)) {
      it(`in the editor, ${state}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        try {
          const editor = await open();
          await settled(editor);
          await expectAccessible(editor);
        } finally {
          document.documentElement.style.colorScheme = '';
          document.body.style.background = '';
        }
      });
    }
  }

  it('in the checklist', async () => {
    await openEditor({ id: 'note', value: written({ plan: 'Weekly.' }) });
    await customElements.whenDefined('evenfall-checklist');
    const checklist = onPage(document.createElement('evenfall-checklist'));
    checklist.for = 'note';
    await checklist.updateComplete;
    await expectAccessible(checklist);
  });
});
