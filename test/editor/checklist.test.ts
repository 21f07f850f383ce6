import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { complete, onPage, openEditor, part, region, settled, text, unmountAll, written } from './support/editor.js';

const list = async (id: string, root: Node = document.body) => {
  await customElements.whenDefined('evenfall-checklist');
  const checklist = document.createElement('evenfall-checklist');
  checklist.for = id;
  if (root === document.body) onPage(checklist);
  else root.appendChild(checklist);
  await checklist.updateComplete;
  return checklist;
};

/** The entry of an element, by its label. */
const entry = (checklist: Element, label: string): HTMLElement => {
  const entries = [...(checklist.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? [])];
  const found = entries.find((item) => item.querySelector('.what')?.textContent === label);
  if (!found) throw new Error(`no entry ${label}`);
  return found;
};

describe('the checklist', () => {
  afterEach(unmountAll);

  it('counts what is documented and follows the note', async () => {
    const editor = await openEditor({ id: 'note', value: written({ plan: 'x' }) });
    const checklist = await list('note');
    const count = () => part(checklist, '.count').textContent;
    const before = count();
    expect(before).to.match(/^\d+ of \d+ documented$/);
    editor.value = complete();
    await settled(editor);
    await checklist.updateComplete;
    expect(count()).not.to.equal(before);
    expect(entry(checklist, 'Risk screen').dataset.status).to.equal('documented');
  });

  it('puts the caret where an answer belongs', async () => {
    const editor = await openEditor({ id: 'note', value: written({ plan: 'Weekly.' }) });
    const checklist = await list('note');
    entry(checklist, 'Diagnosis').click();
    expect(document.activeElement).to.equal(region(editor));
    await sendKeys({ type: 'Panic disorder.' });
    expect(text(editor.value, 'assessment')).to.equal('Panic disorder.');
  });

  it('goes to where a documented element is, and shows it', async () => {
    const editor = await openEditor({ id: 'note', value: complete() });
    const checklist = await list('note');
    entry(checklist, 'Diagnosis').click();
    const shown = [...editor.querySelectorAll('.evenfall-highlight')].map((mark) => mark.textContent).join(' ');
    expect(shown).to.contain('Generalized anxiety');
    await sendKeys({ type: '!' });
    expect(text(editor.value, 'assessment')).to.contain('!');
    expect(editor.querySelector('.evenfall-highlight'), 'gone with the next key').to.equal(null);
  });

  it('finds an editor that comes later, lets go of one that goes, and takes the next', async () => {
    const checklist = await list('note');
    const first = await openEditor({ id: 'note', value: complete() });
    await checklist.updateComplete;
    expect(entry(checklist, 'Diagnosis').dataset.status).to.equal('documented');
    first.remove();
    await Promise.resolve();
    await checklist.updateComplete;
    expect(checklist.shadowRoot?.querySelector('.item')).to.equal(null);
    await openEditor({ id: 'note', value: written({ plan: 'Weekly.' }) });
    await checklist.updateComplete;
    expect(entry(checklist, 'Diagnosis').dataset.status).to.equal('missing');
  });

  it('looks in its own root only', async () => {
    await openEditor({ id: 'note', value: complete() });
    const root = onPage(document.createElement('div')).attachShadow({ mode: 'open' });
    const inside = await openEditor({ id: 'note', value: written({ plan: 'Weekly.' }) }, root);
    const checklist = await list('note', root);
    expect(entry(checklist, 'Diagnosis').dataset.status).to.equal('missing');
    inside.remove();
  });

  it('says so when it names no editor', async () => {
    const checklist = await list('nowhere');
    await new Promise(requestAnimationFrame);
    await checklist.updateComplete;
    expect(part(checklist, '[role=alert]').textContent).to.contain('nowhere');
    expect(checklist.matches(':state(error)')).to.equal(true);
    onPage(Object.assign(document.createElement('p'), { id: 'a-paragraph' }));
    checklist.for = 'a-paragraph';
    await checklist.updateComplete;
    expect(part(checklist, '[role=alert]').textContent).to.contain('a-paragraph');
  });
});
