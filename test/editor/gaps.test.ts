import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import { control, openEditor, part, region, settled, text, unmountAll, written } from './support/editor.js';

const said = (editor: EvenfallEditor) => part(editor, '[role=status]').textContent?.trim();

async function press(editor: EvenfallEditor, key: string, modifier?: string): Promise<void> {
  if (modifier) await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  if (modifier) await sendKeys({ up: modifier });
  await settled(editor);
}

/** The caret before the first word of a section. */
async function toStart(editor: EvenfallEditor, section: number): Promise<void> {
  region(editor).focus();
  const paragraph = editor.querySelectorAll('.evenfall-section-text')[section]?.firstChild as Node;
  getSelection()?.collapse(paragraph, 0);
  await new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
  await settled(editor);
}

const prompts = (editor: EvenfallEditor, section: number) =>
  editor.querySelectorAll('evenfall-prompts')[section] as HTMLElementTagNameMap['evenfall-prompts'];

describe('stops', () => {
  afterEach(unmountAll);

  it('are filled in from Tab to Tab, over sections, and Tab leads out after the last', async () => {
    const editor = await openEditor({
      value: written({ subjective: 'Reports *** for *** weeks.', plan: 'Next session ***.' }),
    });
    await toStart(editor, 0);
    for (const words of ['worry', 'two', 'Tuesday']) {
      await press(editor, 'Tab');
      await sendKeys({ type: words });
    }
    expect(text(editor.value, 'subjective')).to.equal('Reports worry for two weeks.');
    expect(text(editor.value, 'plan')).to.equal('Next session Tuesday.');
    expect(focused()).to.equal(region(editor));
    await press(editor, 'Tab');
    expect(focused()).not.to.equal(region(editor));
  });

  it('are gone back to with Shift and Tab', async () => {
    const editor = await openEditor({ value: written({ subjective: 'a *** b *** c' }) });
    editor.focus({ section: 'subjective' });
    await press(editor, 'Tab', 'Shift');
    await press(editor, 'Tab', 'Shift');
    await sendKeys({ type: 'x' });
    expect(text(editor.value, 'subjective')).to.equal('a x b *** c');
  });

  it('do not keep Tab from indenting a list', async () => {
    const editor = await openEditor({ value: written({ plan: 'After: ***' }) });
    editor.focus({ section: 'subjective' });
    await sendKeys({ type: '- one' });
    await press(editor, 'Enter');
    await press(editor, 'Tab');
    await sendKeys({ type: 'two' });
    expect(JSON.stringify(editor.value?.sections[0]?.content).match(/bulletList/g)).to.have.length(2);
  });
});

describe('the next gap', () => {
  afterEach(unmountAll);

  const open = async () => {
    const editor = await openEditor({ value: written({ subjective: 'Client reports *** worry.', plan: 'Weekly.' }) });
    editor.check();
    await toStart(editor, 0);
    return editor;
  };

  it('is a stop first, then question after question, and the person stays in the note', async () => {
    const editor = await open();
    await press(editor, 'F2');
    expect(getSelection()?.toString()).to.equal('***');
    const asked = new Set<string>();
    for (let step = 0; step < 3; step++) {
      await press(editor, 'F2');
      expect(focused()).to.equal(region(editor));
      asked.add(said(editor) ?? '');
    }
    expect(asked.size).to.equal(3);
    expect(prompts(editor, 0).shadowRoot?.querySelector('.chip[aria-expanded=true]')).not.to.equal(null);
  });

  it('is entered with Tab, which else goes to the next stop, and to it again once the caret moved', async () => {
    const editor = await openEditor({ value: written({ subjective: 'Worry.', plan: 'Weekly ***.' }) });
    editor.check();
    editor.focus({ section: 'objective' });
    await press(editor, 'F2');
    const objective = prompts(editor, 1);
    const open = objective.shadowRoot?.querySelector('.chip[aria-expanded=true]');
    expect(open).to.be.instanceOf(HTMLElement);
    await press(editor, 'Tab');
    expect(focused()).to.equal(objective.shadowRoot?.querySelector('.answer'));
    await press(editor, 'Escape');
    expect(focused()).to.equal(open);

    editor.focus({ section: 'objective' });
    await press(editor, 'F2');
    await sendKeys({ type: 'Calm. ' });
    await press(editor, 'Tab');
    expect(getSelection()?.toString()).to.equal('***');
    expect(focused()).to.equal(region(editor));
  });

  it('is entered with Tab from what stands before the signature, too', async () => {
    const editor = await openEditor({ value: written({ subjective: 'Worry.', plan: 'Weekly.' }) });
    editor.check();
    await settled(editor);
    const sign = part(editor, 'evenfall-sign');
    const blocker = [...(sign.shadowRoot?.querySelectorAll<HTMLElement>('.blocker') ?? [])].find(
      ({ textContent }) => textContent?.trim() === 'Diagnosis',
    );
    blocker?.focus();
    await press(editor, 'Enter');
    expect(focused()).to.equal(region(editor));
    await press(editor, 'Tab');
    expect(
      prompts(editor, 2)
        .shadowRoot?.querySelector('.panel')
        ?.contains(focused() as Node),
    ).to.equal(true);
  });

  it('goes back with Shift, and round from the end', async () => {
    const editor = await open();
    await press(editor, 'F2');
    await press(editor, 'F2');
    const first = said(editor);
    await press(editor, 'F2');
    await press(editor, 'F2', 'Shift');
    expect(said(editor)).to.equal(first);
    await press(editor, 'F2', 'Shift');
    expect(getSelection()?.toString()).to.equal('***');
  });

  it('writes what is typed into the section that was asked about', async () => {
    const editor = await open();
    editor.focus({ section: 'objective' });
    await press(editor, 'F2');
    await sendKeys({ type: 'Affect anxious.' });
    expect(text(editor.value, 'objective')).to.equal('Affect anxious.');
  });

  it('is a press away beside the count, which is no score', async () => {
    const editor = await open();
    const button = part<HTMLButtonElement>(editor, '.progress');
    expect(button.querySelector('.wide')?.textContent).to.match(/^\d+ of \d+ documented$/);
    expect(button.textContent).to.contain('Go to the next gap');
    button.click();
    await settled(editor);
    expect(getSelection()?.toString()).to.equal('***');
  });

  it('says so when nothing is missing', async () => {
    const editor = await open();
    for (const { elementId } of editor.lastCheck?.elements ?? []) editor.session?.exempt(elementId, 'test');
    editor.session?.content.setContent(written({ subjective: 'Worry.' }).sections, { history: 'clear' });
    await settled(editor);
    await press(editor, 'F2');
    expect(said(editor)).to.equal('Nothing is missing');
  });

  it('never says so of what is put off, or of a note that nobody began', async () => {
    const editor = await openEditor();
    const blank = editor.check()?.elements.filter(({ status }) => status === 'missing').length;
    await settled(editor);
    part(editor, 'evenfall-toolbar').shadowRoot?.querySelector('button')?.focus();
    await press(editor, 'F2');
    expect(focused()).to.equal(region(editor));
    expect(said(editor)).to.equal(`No question open. Still missing: ${blank}`);
    await sendKeys({ type: 'Worry. ' });
    for (const { elementId } of editor.check()?.elements ?? []) editor.session?.snooze(elementId);
    await settled(editor);
    await press(editor, 'F2');
    expect(said(editor)).to.match(/^No question open. Still missing: [1-9]/);
  });
});

describe('a question set aside', () => {
  afterEach(unmountAll);

  it('is told with its reason, and asked again when wanted', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    editor.check();
    editor.session?.exempt('homework', 'Closing session');
    await settled(editor);
    const plan = prompts(editor, 3);
    await plan.updateComplete;
    plan.shadowRoot?.querySelector<HTMLElement>('[data-aside]')?.click();
    await plan.updateComplete;
    expect(plan.shadowRoot?.querySelector('.aside')?.textContent).to.contain('Closing session');
    plan.shadowRoot?.querySelector<HTMLElement>('[data-resume=homework]')?.click();
    await settled(editor);
    expect(editor.value?.exemptions).to.deep.equal([]);
    expect(editor.lastCheck?.elements.find(({ elementId }) => elementId === 'homework')?.status).to.equal('missing');
  });

  for (const [how, aside] of Object.entries({
    async 'for later'(panel: ShadowRoot) {
      panel.querySelector<HTMLElement>('.foot button:nth-child(2)')?.focus();
      await sendKeys({ press: 'Enter' });
    },
    async 'for a reason'(panel: ShadowRoot) {
      panel.querySelector<HTMLElement>('[data-exempt]')?.focus();
      await sendKeys({ press: 'Enter' });
      await (panel.host as HTMLElementTagNameMap['evenfall-prompts']).updateComplete;
      await sendKeys({ type: 'closing session' });
      await sendKeys({ press: 'Enter' });
    },
  })) {
    it(`${how} is what undo takes back first, and not what was written before`, async () => {
      const editor = await openEditor();
      editor.focus({ section: 'plan' });
      await sendKeys({ type: 'Weekly.' });
      editor.check();
      await settled(editor);
      const plan = prompts(editor, 3);
      await press(editor, 'F2');
      await press(editor, 'F2', 'Shift');
      await press(editor, 'Tab');
      const id = plan.shadowRoot?.querySelector<HTMLElement>('.chip[aria-expanded=true]')?.dataset.id;
      await aside(plan.shadowRoot as ShadowRoot);
      await settled(editor);
      expect(plan.shadowRoot?.querySelector(`.chip[data-id=${id}]`)).to.equal(null);
      expect(plan.shadowRoot?.activeElement, 'the person is still there').not.to.equal(null);
      await control('z');
      await settled(editor);
      await plan.updateComplete;
      expect(plan.shadowRoot?.querySelector(`.chip[data-id=${id}]`)).not.to.equal(null);
      expect(text(editor.value, 'plan')).to.equal('Weekly.');
      editor.focus();
      await control('z');
      expect(text(editor.value, 'plan'), 'then it is the words').to.equal('');
    });
  }

  it('for later still stands in the way of a signature', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    editor.check();
    editor.session?.snooze('risk_screen');
    await settled(editor);
    const objective = prompts(editor, 1);
    await objective.updateComplete;
    expect(objective.shadowRoot?.querySelector('.chip[data-id=risk_screen]')).to.equal(null);
    expect(
      editor.session?.blockers.some((blocker) => blocker.kind === 'element' && blocker.elementId === 'risk_screen'),
    ).to.equal(true);
    editor.session?.resume('risk_screen');
    await settled(editor);
    await objective.updateComplete;
    expect(objective.shadowRoot?.querySelector('.chip[data-id=risk_screen]')).not.to.equal(null);
  });
});
