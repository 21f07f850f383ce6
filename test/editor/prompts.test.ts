import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { client, openEditor, part, region, settled, text, unmountAll, written } from './support/editor.js';

const promptsOf = (editor: Element, section: number): HTMLElement =>
  editor.querySelectorAll<HTMLElement>('evenfall-prompts')[section] as HTMLElement;
const chips = (prompts: Element): (string | undefined)[] =>
  [...(prompts.shadowRoot?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].map((chip) => chip.dataset.id);

describe('questions in place', () => {
  afterEach(unmountAll);

  it('are not asked of a blank note', async () => {
    const editor = await openEditor();
    expect(editor.lastCheck?.elements.some(({ status }) => status === 'missing')).to.equal(true);
    expect([...editor.querySelectorAll('evenfall-prompts')].flatMap(chips)).to.deep.equal([]);
  });

  it('come after a pause, are never content, and go when they are answered in the prose', async () => {
    const editor = await openEditor();
    editor.focus({ section: 'assessment' });
    await sendKeys({ type: 'Client improves.' });
    await settled(editor);
    expect(chips(promptsOf(editor, 2))).to.include('diagnosis');
    expect(text(editor.value, 'assessment')).to.equal('Client improves.');
    await sendKeys({ type: ' Generalized anxiety disorder.' });
    await settled(editor);
    expect(chips(promptsOf(editor, 2))).not.to.include('diagnosis');
  });

  it('wait in a section while its drafted sentences do', async () => {
    const editor = await openEditor({ aiClient: client(), value: written({ plan: 'Weekly.' }) });
    expect(chips(promptsOf(editor, 0))).not.to.deep.equal([]);
    await editor.draft('client tired');
    await settled(editor);
    const [drafted] = editor.querySelectorAll('evenfall-proposals');
    expect(drafted?.proposals).to.have.length(1);
    expect(chips(promptsOf(editor, 0))).to.deep.equal([]);
    expect(chips(promptsOf(editor, 1))).to.include('risk_screen');
    editor.reject();
    await settled(editor);
    expect(chips(promptsOf(editor, 0))).not.to.deep.equal([]);
  });

  it('are answered by a press, in the words of the answer', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    const prompts = promptsOf(editor, 1);
    part(prompts, '[data-id=risk_screen]').click();
    await (prompts as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    const answer = part(prompts, '[data-answer]:not([aria-expanded])');
    answer.click();
    await settled(editor);
    expect(text(editor.value, 'objective')).to.match(/denied|denies/i);
    const [record] = editor.value?.provenance ?? [];
    expect(record).to.include({ origin: 'human', elementId: 'risk_screen' });
    const risk = editor.lastCheck?.elements.find(({ elementId }) => elementId === 'risk_screen');
    expect(risk?.status).not.to.equal('missing');
  });

  it('lead the caret to where the answer belongs', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    expect(editor.goTo('diagnosis')).to.equal(true);
    expect(document.activeElement).to.equal(region(editor));
    await sendKeys({ type: 'Panic disorder.' });
    expect(text(editor.value, 'assessment')).to.equal('Panic disorder.');
    expect(editor.goTo('no-such-element')).to.equal(false);
  });

  it('are settled by a reason, which is kept with the note', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    editor.session?.exempt('diagnosis', 'Deferred, first session.');
    await settled(editor);
    expect(editor.value?.exemptions.map(({ elementId, reason }) => [elementId, reason])).to.deep.equal([
      ['diagnosis', 'Deferred, first session.'],
    ]);
    expect(chips(promptsOf(editor, 2))).not.to.include('diagnosis');
    expect(editor.lastCheck?.elements.find(({ elementId }) => elementId === 'diagnosis')?.status).to.equal(
      'not-applicable',
    );
  });

  it('put off are not shown, and still stand before the signature', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    editor.session?.snooze('diagnosis');
    await settled(editor);
    expect(chips(promptsOf(editor, 2))).not.to.include('diagnosis');
    const blocking = editor.session?.blockers.flatMap((blocker) =>
      blocker.kind === 'element' ? [blocker.elementId] : [],
    );
    expect(blocking).to.include('diagnosis');
  });
});
