import type { EvenfallEditor } from '@evenfall/editor';
import { type EarlierNote, soap } from '@evenfall/templates';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import { arrives, control, openEditor, part, settled, text, unmountAll, written } from './support/editor.js';

const EARLIER: EarlierNote = {
  id: 'n-41',
  date: '2026-11-10',
  format: 'soap',
  sections: {
    subjective: 'Client reports taking medication as prescribed.',
    objective: 'Client denies suicidal thoughts when asked. PHQ-9 score 18. Used CBT: completed a thought log.',
    plan: 'Client will keep the thought log daily and bring it along. Next session in one week.',
  },
};

const OLDER: EarlierNote = { ...EARLIER, id: 'n-40', date: '2026-11-03', sections: { plan: 'Start a sleep diary.' } };

const NOW = written({
  objective: 'Client endorses suicidal thoughts: passive, no plan. PHQ-9 score 14.',
  plan: 'Client will keep the thought log daily and bring it along.',
});

type Pane = HTMLElementTagNameMap['evenfall-prior'];

async function open(properties: Parameters<typeof openEditor>[0] = {}): Promise<[EvenfallEditor, Pane]> {
  const editor = await openEditor({ value: NOW, priorNotes: [OLDER, EARLIER], ...properties });
  const toolbar = part(editor, 'evenfall-toolbar');
  await arrives(toolbar, '[data-command=prior]');
  part(toolbar, '[data-command=prior]').click();
  return [editor, await arrives<Pane>(editor, 'evenfall-prior')];
}

const lit = (editor: EvenfallEditor, layer: string) =>
  [...editor.querySelectorAll(`.evenfall-${layer}`)].map((each) => each.textContent).join('');

const copy = (pane: Pane, words: string) => {
  const row = [...(pane.shadowRoot?.querySelectorAll('li') ?? [])].find((li) => li.textContent?.includes(words));
  row?.querySelector<HTMLElement>('.copy')?.click();
};

describe('the last note beside this one', () => {
  afterEach(async () => {
    unmountAll();
    await setViewport({ width: 800, height: 600 });
  });

  it('is the latest there is, under the titles of its format; others are a choice away', async () => {
    const [editor, pane] = await open();
    expect(part(pane, '.title').textContent).to.contain('Nov 10, 2026');
    expect([...(pane.shadowRoot?.querySelectorAll('.part h3') ?? [])].map((each) => each.textContent)).to.deep.equal([
      'Subjective',
      'Objective',
      'Plan',
    ]);
    const choice = part<HTMLSelectElement>(pane, 'select');
    choice.value = 'n-40';
    choice.dispatchEvent(new Event('change'));
    await settled(editor);
    await pane.updateComplete;
    expect(part(pane, '.part').textContent).to.contain('Start a sleep diary.');
  });

  it('shows wording that both have, in both, and as long as it is open', async () => {
    const [editor, pane] = await open();
    await settled(editor);
    const same = 'Client will keep the thought log daily and bring it along';
    expect(lit(editor, 'shared')).to.equal(same);
    expect(part(pane, 'li mark').textContent).to.equal(same);
    part(pane, '.close').click();
    await settled(editor);
    expect(lit(editor, 'shared')).to.equal('');
  });

  it('says what changed since then, in the words of both notes', async () => {
    const [, pane] = await open();
    const changes = part(pane, '.changes').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(changes).to.contain('PHQ-9').and.to.contain('18 (moderately severe)').and.to.contain('−4');
    expect(changes).to.contain('Then: Client denies suicidal thoughts when asked.');
    expect(changes).to.contain('Client endorses suicidal thoughts: passive, no plan.');
    expect(changes).to.contain('nothing said yet');
  });

  it('copies nothing by itself, and a sentence where a person presses for it, marked as carried forward', async () => {
    const [editor, pane] = await open();
    const before = editor.value;
    expect(before?.provenance).to.deep.equal([]);
    copy(pane, 'Next session in one week.');
    await settled(editor);
    expect(text(editor.value, 'plan')).to.match(/bring it along\. Next session in one week\.$/);
    const [record] = editor.value?.provenance ?? [];
    expect(record?.origin).to.equal('human');
    expect(record?.sources).to.deep.equal([
      { sourceId: 'prior-note:n-41', start: 59, end: 84, quote: 'Next session in one week.' },
    ]);
    expect(lit(editor, 'carried')).to.equal('Next session in one week.');
    expect(part(editor, '[role=status].sr-only').textContent).to.contain('marked as carried forward');
    await pane.updateComplete;
    expect(part(pane, '.there').textContent).to.equal('carried forward');
    editor.focus();
    await control('z');
    await settled(editor);
    expect(editor.value?.sections).to.deep.equal(before?.sections);
  });

  it('finds the section of this format for words of another', async () => {
    const [editor, pane] = await open({ format: 'dap', value: null });
    copy(pane, 'Used CBT');
    await settled(editor);
    expect(text(editor.value, 'data')).to.equal('Used CBT: completed a thought log.');
  });

  it('is held against what is written: a clone is asked about', async () => {
    const words =
      'Client reports worry about work most days, poor sleep, and arguing with her sister about money again.';
    const editor = await openEditor({
      value: written({ subjective: words }),
      priorNotes: [{ ...EARLIER, sections: { subjective: words } }],
    });
    editor.check();
    const cloned = editor.lastCheck?.elements.find(({ elementId }) => elementId === 'not_cloned');
    expect(cloned?.status).to.equal('contradicted');
  });

  it('is read and not copied from where nobody may write', async () => {
    const editor = await openEditor({ value: NOW, priorNotes: [EARLIER], readonly: true });
    (await arrives(editor, '[data-prior]')).click();
    const pane = await arrives<Pane>(editor, 'evenfall-prior');
    expect(pane.shadowRoot?.querySelectorAll('.copy')).to.have.length(0);
    expect(pane.shadowRoot?.textContent).to.contain('Next session in one week.');
  });

  it('never is a psychotherapy note, which is held apart', async () => {
    const { psychotherapy, createNote } = await import('@evenfall/templates');
    const held = createNote(psychotherapy, { id: 'held' });
    const [, pane] = await open({ priorNotes: [held, EARLIER] });
    expect(pane.notes.map(({ id }) => id)).to.deep.equal(['n-41']);
  });

  it('takes focus when it opens, and gives it back with Escape', async () => {
    const [editor, pane] = await open();
    await new Promise(requestAnimationFrame);
    expect(focused()?.className).to.equal('title');
    await sendKeys({ press: 'Escape' });
    await settled(editor);
    expect(editor.shadowRoot?.querySelectorAll('evenfall-prior')).to.have.length(0);
    expect(focused()?.className).to.contain('evenfall-document');
    expect(pane.isConnected).to.equal(false);
  });

  it('stands beside the note where there is room, and under it, in sight, where there is none', async () => {
    await setViewport({ width: 1200, height: 700 });
    const [editor, pane] = await open();
    await settled(editor);
    const note = part(editor, '.note').getBoundingClientRect();
    expect(pane.getBoundingClientRect().left).to.be.at.least(note.right - 1);
    await setViewport({ width: 320, height: 640 });
    await new Promise(requestAnimationFrame);
    const sheet = pane.getBoundingClientRect();
    expect(sheet.height).to.be.at.most(640 * 0.45 + 1);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('keeps the caret over the sheet', async () => {
    await setViewport({ width: 320, height: 640 });
    const [editor, pane] = await open({
      value: written({ subjective: 'Line.\n'.repeat(60), plan: 'End.' }, soap),
    });
    editor.focus({ section: 'plan' });
    await sendKeys({ type: ' More' });
    await new Promise(requestAnimationFrame);
    const range = getSelection()?.getRangeAt(0).getBoundingClientRect();
    expect(range?.bottom ?? 0).to.be.at.most(pane.getBoundingClientRect().top + 1);
  });
});
