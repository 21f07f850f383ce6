import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  client,
  complete,
  control,
  openEditor,
  part,
  region,
  SIGNER,
  settled,
  text,
  unmountAll,
} from './support/editor.js';

/** What has focus, also inside shadow roots. */
const focused = (): HTMLElement => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
};

describe('without a mouse', () => {
  afterEach(unmountAll);

  it('a therapist jots, drafts, reviews, writes on and signs', async () => {
    const editor = await openEditor({ aiClient: client(), signer: SIGNER, value: complete() });
    part(editor, 'evenfall-shorthand').focus();
    await sendKeys({ type: 'client tired' });
    await control('Enter');
    await settled(editor);
    expect(editor.session?.proposals.openCount).to.equal(1);

    // The toolbar is one stop, the note the next, its drafted sentences follow.
    const seen: string[] = [];
    for (let stop = 0; stop < 20 && !focused().closest('.item, [part=item]'); stop++) {
      await sendKeys({ press: 'Tab' });
      seen.push(focused().localName);
    }
    expect(focused().closest('.item, [part=item]'), `reached over ${seen.join(' ')}`).not.to.equal(null);
    await sendKeys({ press: 'a' });
    await settled(editor);
    expect(JSON.stringify(editor.value)).to.contain('lient tired');

    for (let stop = 0; stop < 40 && focused().getAttribute('part') !== 'button'; stop++)
      await sendKeys({ press: 'Tab' });
    expect(focused().textContent).to.contain('Sign');
    await sendKeys({ press: 'Enter' });
    await settled(editor);
    expect(editor.value?.status).to.equal('signed');
  });

  it('arrows move in the toolbar, which is one stop of the Tab key', async () => {
    const editor = await openEditor();
    editor.focus({ section: 'plan' });
    await sendKeys({ type: 'Weekly.' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused().dataset.command).to.equal('bold');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused().dataset.command).to.equal('italic');
    await sendKeys({ press: 'End' });
    expect(focused().dataset.command).to.equal('format');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused().dataset.command).to.equal('bold');
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal(region(editor));
    await sendKeys({ type: ' Now' });
    const plan = editor.value?.sections.find(({ id }) => id === 'plan')?.content[0];
    expect(JSON.stringify(plan)).to.contain('{"type":"bold"}');
  });

  it('a key chord formats, and the toolbar shows it', async () => {
    const editor = await openEditor();
    editor.focus({ section: 'plan' });
    await control('b');
    await sendKeys({ type: 'Weekly' });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await editor.updateComplete;
    const toolbar = part<HTMLElement & { updateComplete: Promise<unknown> }>(editor, 'evenfall-toolbar');
    await toolbar.updateComplete;
    expect(part(toolbar, '[data-command=bold]').ariaPressed).to.equal('true');
    expect(text(editor.value, 'plan')).to.equal('Weekly');
  });
});
