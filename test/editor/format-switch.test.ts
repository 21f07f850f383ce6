import type { EvenfallEditor } from '@evenfall/editor';
import { FORMATS, PROGRESS_FORMATS, soap } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import {
  arrives,
  client,
  complete,
  control,
  heard,
  openEditor,
  part,
  region,
  SIGNER,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

const NOTE = written({
  subjective: 'Slept badly.',
  objective: 'Affect flat. Taught paced breathing to lower arousal.',
  assessment: 'Generalized anxiety disorder, moderate.',
  plan: 'Next session in one week.',
});

const tool = (editor: EvenfallEditor) => part(part(editor, 'evenfall-toolbar'), '[data-command=format]');

async function open(editor: EvenfallEditor): Promise<HTMLElementTagNameMap['evenfall-format']> {
  tool(editor).click();
  return arrives<HTMLElementTagNameMap['evenfall-format']>(editor, 'evenfall-format');
}

async function choose(editor: EvenfallEditor, id: string): Promise<HTMLElementTagNameMap['evenfall-format']> {
  const dialog = await open(editor);
  const select = part<HTMLSelectElement>(dialog, 'select');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(editor);
  await dialog.updateComplete;
  return dialog;
}

const outline = (dialog: Element) =>
  [...(dialog.shadowRoot?.querySelectorAll('.outline section') ?? [])].map((section) => [
    section.querySelector('h3')?.textContent,
    ...[...section.querySelectorAll('.text')].map((each) => each.textContent),
  ]);

const words = (editor: EvenfallEditor) =>
  JSON.stringify([editor.value?.sections, editor.value?.unsorted])
    .match(/"text":"[^"]*"/g)
    ?.join(' ') ?? '';

describe('another format', () => {
  afterEach(unmountAll);

  it('is looked at before it is done, and looking changes nothing', async () => {
    const editor = await openEditor({ value: NOTE });
    const before = editor.value;
    const changes = heard(editor, 'evenfall-change');
    const dialog = await choose(editor, 'birp');
    expect(outline(dialog)).to.deep.equal([
      ['Behavior', 'Slept badly.', 'Affect flat.'],
      ['Intervention', 'Taught paced breathing to lower arousal.'],
      ['Response', 'Generalized anxiety disorder, moderate.'],
      ['Plan', 'Next session in one week.'],
    ]);
    expect(part(dialog, '.sum').textContent).to.contain('Everything that is written finds a place');
    part(dialog, '[data-cancel]').click();
    await settled(editor);
    expect(editor.shadowRoot?.querySelectorAll('evenfall-format')).to.have.length(0);
    expect(editor.value).to.deep.equal(before);
    expect(changes).to.deep.equal([]);
  });

  it('is taken back by the undo of the toolbar too, which is all a finger has', async () => {
    const editor = await openEditor({ value: NOTE });
    const before = words(editor);
    part(await choose(editor, 'birp'), '.primary').click();
    await arrives(editor, '[data-undo-format]');
    const undo = part(part(editor, 'evenfall-toolbar'), '[data-command=undo]');
    expect(undo.ariaDisabled).to.equal('false');
    undo.click();
    await settled(editor);
    expect(words(editor)).to.equal(before);
    expect(editor.value?.format.id).to.equal('soap');
  });

  it('is done as it was shown, told to the host, and taken back as a whole', async () => {
    const editor = await openEditor({ value: NOTE });
    const before = editor.value;
    const dialog = await choose(editor, 'dap');
    const changes = heard(editor, 'evenfall-change');
    part(dialog, '.primary').click();
    await settled(editor);
    expect(editor.value?.format.id).to.equal('dap');
    expect(changes).to.have.length(1);
    expect(text(editor.value, 'data')).to.contain('Slept badly.').and.to.contain('Affect flat.');
    expect(part(editor, '.title').textContent).to.equal('DAP note');
    await arrives(editor, '[data-undo-format]');
    part(editor, '[data-undo-format]').click();
    await settled(editor);
    expect(editor.value).to.deep.equal(before);
  });

  it('is taken back by the key that takes everything back', async () => {
    const editor = await openEditor({ value: NOTE });
    const before = editor.value;
    const dialog = await choose(editor, 'girp');
    part(dialog, '.primary').click();
    await arrives(editor, '[data-undo-format]');
    await settled(editor);
    await new Promise(requestAnimationFrame);
    expect(focused()?.className).to.equal(region(editor).className);
    await control('z');
    await settled(editor);
    expect(editor.value).to.deep.equal(before);
  });

  it('is not taken back by who takes back what they typed in a field', async () => {
    const editor = await openEditor({ value: NOTE, aiClient: client() });
    const dialog = await choose(editor, 'dap');
    part(dialog, '.primary').click();
    await arrives(editor, '[data-undo-format]');
    await settled(editor);
    const field = part<HTMLTextAreaElement>(part(editor, 'evenfall-shorthand'), 'textarea');
    field.focus();
    await sendKeys({ type: 'slept' });
    await control('z');
    await settled(editor);
    expect(editor.value?.format.id).to.equal('dap');
  });

  it('has no way back from a signature', async () => {
    const editor = await openEditor({ value: complete(), signer: SIGNER });
    const dialog = await choose(editor, 'dap');
    part(dialog, '.primary').click();
    await arrives(editor, '[data-undo-format]');
    await settled(editor);
    const signed = await editor.sign();
    expect(signed?.status).to.equal('signed');
    await settled(editor);
    expect(editor.shadowRoot?.querySelectorAll('[data-undo-format]')).to.have.length(0);
    region(editor).focus();
    await control('z');
    await settled(editor);
    expect(editor.value).to.deep.equal(signed);
  });

  it('keeps what is written after it, and then offers no step back that would lose it', async () => {
    const editor = await openEditor({ value: NOTE });
    const dialog = await choose(editor, 'dap');
    part(dialog, '.primary').click();
    await arrives(editor, '[data-undo-format]');
    editor.focus({ section: 'plan' });
    await sendKeys({ type: ' Bring the log.' });
    await settled(editor);
    expect(editor.shadowRoot?.querySelectorAll('[data-undo-format]')).to.have.length(0);
    expect(text(editor.value, 'plan')).to.contain('Bring the log.');
  });

  it('says what has no place there, and keeps it', async () => {
    const girp = FORMATS.find(({ id }) => id === 'girp') ?? soap;
    const only = {
      ...soap,
      id: 'only-plan',
      title: 'Plan note',
      sections: soap.sections.filter(({ id }) => id === 'plan'),
    };
    const editor = await openEditor({ value: NOTE, formats: [soap, girp, only] });
    const dialog = await choose(editor, 'only-plan');
    expect(part(dialog, '[data-unsorted]').textContent).to.contain('Slept badly.');
    expect(part(dialog, '.sum').textContent).to.contain('3 pieces of text have no place there');
    const before = words(editor);
    part(dialog, '.primary').click();
    await settled(editor);
    expect(editor.value?.unsorted).to.have.length(3);
    for (const word of before.match(/\w+/g) ?? []) expect(words(editor)).to.contain(word);
  });

  it('waits until drafted sentences are decided, which were made for the sections of now', async () => {
    const { client } = await import('./support/editor.js');
    const editor = await openEditor({ value: NOTE, aiClient: client() });
    await editor.draft('ct anxious, CBT thought log, denies SI/HI');
    await settled(editor);
    const dialog = await choose(editor, 'dap');
    expect(part(dialog, '.waits').textContent).to.match(/drafted sentences? waits?/);
    part(dialog, '.primary').click();
    await settled(editor);
    expect(editor.value?.format.id).to.equal('soap');
  });

  it('is not offered in a note nobody may change, and not for a document of another kind', async () => {
    const editor = await openEditor({ value: NOTE });
    const dialog = await open(editor);
    const ids = [...part<HTMLSelectElement>(dialog, 'select').options].map(({ value }) => value).filter(Boolean);
    expect(ids).to.deep.equal(PROGRESS_FORMATS.map(({ id }) => id).filter((id) => id !== 'soap'));
    const read = await openEditor({ value: NOTE, readonly: true });
    expect(read.shadowRoot?.querySelectorAll('evenfall-toolbar')).to.have.length(0);
  });

  it('is left with Escape, by keyboard alone, and focus is back where it was', async () => {
    const editor = await openEditor({ value: NOTE });
    tool(editor).focus();
    await sendKeys({ press: 'Enter' });
    await arrives(editor, 'evenfall-format');
    expect(focused()?.localName).to.equal('select');
    await sendKeys({ press: 'Escape' });
    await settled(editor);
    expect((focused() as HTMLElement | null)?.dataset.command).to.equal('format');
  });

  it('loses no word on the way through several', async () => {
    const editor = await openEditor({ value: NOTE });
    for (const id of ['birp', 'dap', 'pie', 'soap']) {
      const dialog = await choose(editor, id);
      part(dialog, '.primary').click();
      await editor.updateComplete;
      expect(editor.value?.format.id).to.equal(id);
      const kept = words(editor);
      for (const word of ['Slept badly', 'Affect flat', 'paced breathing', 'Generalized anxiety', 'one week'])
        expect(kept).to.contain(word);
    }
  });
});
