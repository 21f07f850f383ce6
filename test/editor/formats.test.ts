import { FORMATS } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { once, onPage, openEditor, settled, text, unmountAll } from './support/editor.js';

describe('formats in the editor', () => {
  afterEach(unmountAll);

  for (const { id, sections } of FORMATS) {
    it(`${id} opens with its sections and takes words in the last of them`, async () => {
      const editor = document.createElement('evenfall-editor');
      editor.format = id;
      onPage(editor);
      await editor.ready;
      await settled(editor);
      expect(editor.value?.format.id).to.equal(id);
      expect(editor.value?.sections.map((section) => section.id)).to.deep.equal(sections.map((section) => section.id));
      const last = sections.at(-1)?.id ?? '';
      editor.focus({ section: last });
      await sendKeys({ type: 'Weekly.' });
      expect(text(editor.value, last)).to.equal('Weekly.');
    });
  }

  it('part what was written when one is switched for another', async () => {
    const editor = await openEditor();
    editor.focus({ section: 'subjective' });
    await sendKeys({ type: 'Slept badly.' });
    editor.focus({ section: 'objective' });
    await sendKeys({ type: 'Affect flat. Taught paced breathing to lower arousal.' });
    const changed = once(editor, 'evenfall-change');
    editor.format = 'birp';
    await changed;
    expect(text(editor.value, 'behavior')).to.equal('Slept badly.Affect flat.');
    expect(text(editor.value, 'intervention')).to.equal('Taught paced breathing to lower arousal.');
    expect(editor.value?.unsorted).to.deep.equal([]);
  });
});
