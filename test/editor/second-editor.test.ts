import { createNote, soap, textBlocks } from '@evenfall/templates';
import { expect } from 'chai';
import { onPage, openEditor, text, unmountAll } from './support/editor.js';

const note = (words: string) => {
  const blank = createNote(soap);
  return { ...blank, sections: blank.sections.map(({ id }) => ({ id, content: textBlocks(`${id}: ${words}`) })) };
};

describe('an editor on a page that has the runtime already', () => {
  afterEach(unmountAll);

  it('shows its note to be written in at once, and nothing plain before it', async () => {
    await openEditor();
    const editor = document.createElement('evenfall-editor');
    const drawn: Element[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) drawn.push(node);
    }).observe(editor, { childList: true, subtree: true });
    let changes = 0;
    editor.addEventListener('evenfall-change', () => changes++);
    Object.assign(editor, { value: note('slept badly'), context: { cpt: '90837' } });
    onPage(editor);
    await editor.updateComplete;
    expect(editor.querySelector('[contenteditable=true]')?.textContent).to.contain('plan: slept badly');
    await editor.ready;
    expect(drawn.some((element) => element.matches('textarea') || element.querySelector('textarea'))).to.equal(false);
    expect(text(editor.value, 'subjective')).to.equal('subjective: slept badly');
    expect(editor.value?.context.cpt).to.equal('90837');
    expect(changes, 'told as changes').to.equal(0);
  });

  it('takes the last of the values that came before it was drawn', async () => {
    await openEditor();
    const editor = document.createElement('evenfall-editor');
    editor.value = note('first');
    onPage(editor);
    editor.value = note('second');
    expect(text(editor.value, 'plan')).to.equal('plan: second');
    await editor.ready;
    expect(text(editor.value, 'plan')).to.equal('plan: second');
  });
});
