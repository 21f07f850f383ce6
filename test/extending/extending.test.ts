import type { EvenfallEditor } from '@evenfall/editor';
import { type CheckRule, withRules } from '@evenfall/templates';
import { Extension, Mark } from '@tiptap/core';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  complete,
  onPage,
  openEditor,
  part,
  region,
  SIGNER,
  settled,
  text,
  unmountAll,
  written,
} from '../editor/support/editor.js';

/** The page as a host has it: the editor first, then the module that extends it. */
async function extendedBy(
  module: () => Promise<unknown>,
  properties: Partial<EvenfallEditor> = {},
): Promise<EvenfallEditor> {
  const editor = document.createElement('evenfall-editor');
  Object.assign(editor, properties);
  document.body.prepend(editor);
  onPage(document.createElement('div'));
  await module();
  await editor.ready;
  await settled(editor);
  return editor;
}

describe('what a practice adds', () => {
  afterEach(() => {
    unmountAll();
    for (const editor of document.querySelectorAll('evenfall-editor')) editor.remove();
  });

  it('is a TipTap extension, as docs/extending.md shows', async () => {
    const editor = await extendedBy(() => import('./tiptap.js'));
    editor.focus({ section: 'plan' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'h' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ up: 'Control' });
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Seen at the Harbour Street practice.');
  });

  it('may come after the note is open: the words, the caret and the waiting composition stay', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly sessions.' }) });
    editor.focus({ section: 'plan' });
    await sendKeys({ press: 'Home' });
    const before = region(editor);
    const stamp = () =>
      Extension.create({
        name: 'stamp',
        addKeyboardShortcuts: () => ({
          'Alt-s': ({ editor: { view } }) => {
            view.dispatch(view.state.tr.insertText('Seen. '));
            return true;
          },
        }),
      });
    before.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editor.extensions = { tiptap: [stamp()] };
    await settled(editor);
    expect(region(editor), 'while an input method is at work').to.equal(before);
    before.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    while (editor.querySelector('[contenteditable=true]') === before) await new Promise(requestAnimationFrame);
    await settled(editor);
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 's' });
    await sendKeys({ up: 'Alt' });
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Seen. Weekly sessions.');

    const shown = region(editor);
    editor.extensions = { tiptap: [stamp()] };
    await settled(editor);
    expect(region(editor), 'as long as the names are those').to.equal(shown);
    editor.extensions = undefined;
    await settled(editor);
    expect(region(editor)).to.not.equal(shown);
    expect(text(editor.value, 'plan')).to.equal('Seen. Weekly sessions.');
  });

  it('is no mark and no node, which a note could not hold', async () => {
    const editor = document.createElement('evenfall-editor');
    editor.extensions = { tiptap: [Mark.create({ name: 'shout' })] };
    const failed = new Promise<unknown>((resolve) =>
      editor.addEventListener('evenfall-error', ({ detail }) => resolve(detail.error), { once: true }),
    );
    onPage(editor);
    expect(String(await failed)).to.contain('"shout" (mark)');
  });

  it('is a rule that asks in its section, stands in the way of nothing else, and counts', async () => {
    const editor = await extendedBy(() => import('./rule.js'), {
      value: written({ plan: 'Safety plan reviewed. Weekly.' }),
    });
    const found = () => editor.lastCheck?.elements.find(({ elementId }) => elementId === 'harbour.safety-plan-holder');
    while (!found()) {
      await new Promise(requestAnimationFrame);
      editor.check();
    }
    expect(found()?.status).to.equal('missing');
    expect(found()?.section).to.equal('plan');
    await settled(editor);
    const prompts = [...editor.querySelectorAll('evenfall-prompts')][3];
    await prompts?.updateComplete;
    expect(prompts?.results.map(({ elementId }) => elementId)).to.include('harbour.safety-plan-holder');
    editor.focus({ section: 'plan' });
    await sendKeys({ type: ' Client keeps it at home.' });
    editor.check();
    expect(found()?.status).to.equal('documented');
    editor.session?.exempt('harbour.safety-plan-holder', 'no safety plan today');
    expect(found()?.status).to.equal('not-applicable');
  });

  it('is a rule that can keep a note from being signed', async () => {
    const rule: CheckRule = {
      id: 'harbour.room',
      label: 'Room',
      question: 'In which room?',
      severity: 'block',
      check: ({ sections }) => ({ status: /room \d/i.test(sections.objective ?? '') ? 'documented' : 'missing' }),
    };
    const editor = await openEditor({ value: complete(), signer: SIGNER, extensions: { rules: [rule] } });
    expect(await editor.sign()).to.equal(undefined);
    expect(
      editor.session?.blockers.some((blocker) => blocker.kind === 'element' && blocker.elementId === 'harbour.room'),
    ).to.equal(true);
  });

  it('never takes the place of a rule of ours', () => {
    const rule: CheckRule = { id: 'risk_screen', label: 'x', question: 'x?', severity: 'info', check: () => undefined };
    expect(() => withRules({ elements: [] }, [rule], { format: 'soap', sections: {} })).to.throw(
      RangeError,
      'risk_screen',
    );
  });

  it('is a panel of its own for a question, whose answer is written as the person’s', async () => {
    const editor = await extendedBy(() => import('./prompt.js'), { value: written({ plan: 'Keep the log.' }) });
    editor.check();
    await settled(editor);
    const prompts = [...editor.querySelectorAll('evenfall-prompts')][3] as HTMLElementTagNameMap['evenfall-prompts'];
    await prompts.updateComplete;
    prompts.show('next_visit');
    await prompts.updateComplete;
    const choice = [...part(prompts, '.panel').querySelectorAll('button')].find(
      (button) => button.textContent === 'Tuesday at 16:00',
    );
    choice?.click();
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Keep the log. Next session: Tuesday at 16:00.');
    expect(editor.value?.provenance[0]).to.include({ origin: 'human', elementId: 'next_visit' });
    expect(editor.lastCheck?.elements.find(({ elementId }) => elementId === 'next_visit')?.status).to.equal(
      'documented',
    );
  });

  it('is a tool in the place of ours', async () => {
    const editor = await extendedBy(() => import('./toolbar.js'), { value: written({ plan: 'Weekly.' }) as never });
    const bold = editor.querySelector('button') as HTMLButtonElement;
    editor.focus({ section: 'plan' });
    await settled(editor);
    expect(part(editor, 'evenfall-toolbar').shadowRoot?.querySelector('[data-command=bold]')).to.equal(null);
    expect(bold.getBoundingClientRect().height).to.be.greaterThan(0);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ up: 'Shift' });
    bold.click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await settled(editor);
    expect(JSON.stringify(editor.value?.sections)).to.contain('bold');
    expect(bold.ariaPressed).to.equal('true');
    editor.disabled = true;
    await settled(editor);
    expect(bold.disabled).to.equal(true);
  });

  it('is an export profile', async () => {
    const { preview } = await import('./export.js');
    expect(preview(written({ assessment: 'Moderate.\nStable.', plan: 'Weekly.' }))).to.equal(
      'Moderate. Stable. | Weekly.',
    );
  });
});
