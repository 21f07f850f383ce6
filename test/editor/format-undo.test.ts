import type { EvenfallEditor } from '@evenfall/editor';
import { Extension } from '@tiptap/core';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { needing } from '../support/engine.js';
import {
  arrives,
  client,
  complete,
  control,
  dap,
  openEditor,
  part,
  region,
  SIGNER,
  settled,
  soap,
  text,
  unmountAll,
  written,
} from './support/editor.js';
import { offered, switchTo } from './support/format.js';

const NOTE = written({ subjective: 'Slept badly.', plan: 'Next week.' });

/** A key at the end of a section: one step, however slow the machine; in another section it is another. */
async function type(editor: EvenfallEditor, section: string, key: string): Promise<void> {
  editor.focus({ section });
  await sendKeys({ press: key });
}

/** The value after each press of a chord, as often as values are expected. */
async function expectEach(editor: EvenfallEditor, press: () => Promise<void>, expected: readonly unknown[]) {
  for (const [index, value] of expected.entries()) {
    await press();
    expect(editor.value, `press ${index + 1}`).to.deep.equal(value);
  }
}

/** A letter, a change of format, and a letter: the value after each. */
async function around(editor: EvenfallEditor) {
  await type(editor, 'plan', 'C');
  const typed = editor.value;
  await switchTo(editor, 'dap');
  const laidOut = editor.value;
  await type(editor, 'data', 'T');
  return { typed, laidOut, after: editor.value };
}

const undo = () => control('z');
const redo = () => control('y');
const shiftedRedo = async () => {
  await sendKeys({ down: 'Shift' });
  await control('Z');
  await sendKeys({ up: 'Shift' });
};

describe('undo around a change of format', function () {
  // Dozens of keys, one after the other.
  this.timeout(60_000);
  afterEach(unmountAll);

  it('goes on past it to what was typed before, and redo comes back, by keys', async () => {
    const editor = await openEditor({ value: NOTE });
    const opened = editor.value;
    await type(editor, 'subjective', 'W');
    const worried = editor.value;
    const { typed, laidOut, after } = await around(editor);
    await expectEach(editor, undo, [laidOut, typed, worried, opened, opened]);
    await expectEach(editor, redo, [worried, typed, laidOut, after, after]);
    await expectEach(editor, undo, [laidOut, typed]);
    await expectEach(editor, shiftedRedo, [laidOut, after]);
  });

  it('goes through three formats, there and back', async () => {
    const editor = await openEditor({ value: NOTE });
    const values = [editor.value];
    const after = async (act: Promise<void>) => {
      await act;
      values.push(editor.value);
    };
    await after(type(editor, 'plan', 'O'));
    await after(switchTo(editor, 'dap'));
    await after(type(editor, 'data', 'T'));
    await after(switchTo(editor, 'birp'));
    await after(type(editor, 'response', 'T'));
    await after(switchTo(editor, 'soap'));
    await after(type(editor, 'plan', 'F'));
    expect(values.map((value) => value?.format.id)).to.deep.equal([
      'soap',
      'soap',
      'dap',
      'dap',
      'birp',
      'birp',
      'soap',
      'soap',
    ]);
    const back = [...values].reverse().slice(1);
    await expectEach(editor, undo, [...back, values[0]]);
    await expectEach(editor, redo, [...values.slice(1), values.at(-1)]);
    await expectEach(editor, undo, back);
  });

  it('remembers five changes, and lays the oldest of them out as it was', async () => {
    const editor = await openEditor({ value: NOTE });
    const values: unknown[] = [];
    for (const id of ['dap', 'soap', 'dap', 'soap', 'dap', 'soap', 'dap']) {
      await switchTo(editor, id);
      values.unshift(editor.value);
    }
    while (editor.run('undo'));
    await settled(editor);
    expect(editor.value).to.deep.equal(values[5]);
  });

  it('says what it did, and leaves focus and the caret where the words are written', async () => {
    const editor = await openEditor({ value: NOTE });
    await type(editor, 'subjective', 'W');
    await switchTo(editor, 'dap');
    await undo();
    await settled(editor);
    expect(part(editor, '.title').textContent).to.equal('SOAP note');
    expect(part(editor, '[role=status].sr-only').textContent).to.equal('The note is laid out as SOAP note again.');
    await sendKeys({ press: 'S' });
    expect(text(editor.value, 'subjective')).to.equal('Slept badly.WS');
  });

  it('is offered by the buttons as far as it goes', async () => {
    const editor = await openEditor({ value: NOTE });
    await type(editor, 'plan', 'C');
    await switchTo(editor, 'dap');
    const told = [await offered(editor)];
    for (const step of ['undo', 'undo', 'redo', 'redo'] as const) {
      part(part(editor, 'evenfall-toolbar'), `[data-command=${step}]`).click();
      told.push(await offered(editor));
    }
    expect(told).to.deep.equal(['undo', 'undo redo', 'redo', 'undo redo', 'undo']);
    editor.run('undo');
    await type(editor, 'subjective', 'A');
    expect(await offered(editor)).to.equal('undo');
  });

  it('is one step a call also when calls follow each other at once', async () => {
    const editor = await openEditor({ value: NOTE });
    const opened = editor.value;
    await type(editor, 'subjective', 'W');
    await switchTo(editor, 'birp');
    const laidOut = editor.value;
    expect([editor.run('undo'), editor.run('undo'), editor.run('undo')]).to.deep.equal([true, true, false]);
    expect(editor.value).to.deep.equal(opened);
    expect([editor.run('redo'), editor.run('redo'), editor.run('redo')]).to.deep.equal([true, true, false]);
    expect(editor.value).to.deep.equal(laidOut);
    await settled(editor);
    expect(editor.querySelectorAll('.evenfall-document')).to.have.length(1);
    expect(region(editor).textContent).to.contain('Slept badly.W');
  });

  it('is asked for by menus and virtual keyboards too', async () => {
    const editor = await openEditor({ value: NOTE });
    await switchTo(editor, 'dap');
    const ask = (inputType: string) =>
      region(editor).dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }));
    ask('historyUndo');
    expect(editor.value).to.deep.equal(NOTE);
    ask('historyRedo');
    expect(editor.value?.format.id).to.equal('dap');
  });

  needing('composes').it('takes a composition back before the change, and none is cut off by it', async () => {
    const editor = await openEditor({ value: NOTE });
    await switchTo(editor, 'dap');
    const laidOut = editor.value;
    editor.focus({ section: 'plan' });
    await executeServerCommand('ime', { steps: ['k', 'ka', 'か'], commit: 'か' });
    const composed = editor.value;
    expect(text(composed, 'plan')).to.equal('Next week.か');
    await expectEach(editor, undo, [laidOut, NOTE]);
    await expectEach(editor, redo, [laidOut, composed]);
    await undo();
    region(editor).dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editor.run('undo');
    expect(editor.value?.format.id, 'while an input method is at work').to.equal('dap');
    region(editor).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    editor.run('undo');
    expect(editor.value).to.deep.equal(NOTE);
  });

  it('does not take a redo of before the change for one of after it', async () => {
    const editor = await openEditor({ value: NOTE });
    await type(editor, 'subjective', 'O');
    await type(editor, 'plan', 'T');
    await undo();
    const before = editor.value;
    await switchTo(editor, 'dap');
    const laidOut = editor.value;
    await expectEach(editor, undo, [before]);
    await expectEach(editor, redo, [laidOut]);
    await expectEach(editor, undo, [before, NOTE]);
    await expectEach(editor, redo, [before, laidOut]);
  });

  it('forgets the other format once something else is written before it', async () => {
    const editor = await openEditor({ value: NOTE });
    await switchTo(editor, 'dap');
    await undo();
    await type(editor, 'plan', 'C');
    const typed = editor.value;
    await expectEach(editor, redo, [typed]);
    await switchTo(editor, 'birp');
    await expectEach(editor, undo, [typed, NOTE]);
    await expectEach(editor, redo, [typed]);
    await redo();
    expect(editor.value?.format.id).to.equal('birp');
  });

  it('keeps the records of drafted sentences, also of those that come back', async () => {
    const editor = await openEditor({ value: NOTE, aiClient: client() });
    await editor.draft('ct anxious, CBT thought log');
    await settled(editor);
    editor.accept();
    const accepted = editor.value;
    const count = accepted?.provenance.length ?? 0;
    expect(count).to.be.greaterThan(0);
    for (let step = 0; step < count; step++) editor.run('undo');
    const undone = editor.value;
    expect(undone?.provenance).to.deep.equal([]);
    for (let step = 0; step < count; step++) editor.run('redo');
    await switchTo(editor, 'dap');
    expect(editor.value?.provenance).to.have.length(count);
    for (let step = 0; step <= count; step++) editor.run('undo');
    expect(editor.value).to.deep.equal(undone);
    for (let step = 0; step < count; step++) editor.run('redo');
    expect(editor.value).to.deep.equal(accepted);
  });

  it('keeps what was done beside the words: shorthand, details, reasons, what has no place', async () => {
    const editor = await openEditor({ value: NOTE, aiClient: client(), context: { sessionMinutes: 45 } });
    if (editor.session) editor.session.context = { sessionMinutes: 50 };
    await switchTo(editor, 'dap');
    expect(editor.value?.context.sessionMinutes).to.equal(50);
    const { session } = editor;
    if (session) session.shorthand = 'ct late';
    if (session) session.context = { sessionMinutes: 53 };
    session?.exempt('collateral', 'None in this care.');
    session?.snooze('affect');
    session?.keepUnsorted('From a paste.', 'paste');
    editor.run('undo');
    expect(editor.value?.format.id).to.equal('soap');
    expect(editor.session?.shorthand).to.equal('ct late');
    expect(editor.value?.context.sessionMinutes).to.equal(53);
    expect(editor.value?.exemptions.map(({ reason }) => reason)).to.deep.equal(['None in this care.']);
    expect([...(editor.session?.snoozed ?? [])]).to.deep.equal(['affect']);
    expect(editor.value?.unsorted.map(({ text }) => text)).to.deep.equal(['From a paste.']);
    editor.session?.keepUnsorted('Another.', 'paste');
    editor.run('redo');
    expect(editor.value?.format.id).to.equal('dap');
    expect(editor.value?.unsorted.map(({ text }) => text)).to.deep.equal(['From a paste.', 'Another.']);
    editor.run('undo');
    expect(editor.value?.unsorted.map(({ text }) => text)).to.deep.equal(['From a paste.', 'Another.']);
  });

  it('brings what came into the tray along through every format, once, and nothing that was thrown away', async () => {
    const only = { ...soap, id: 'only-plan', title: 'Plan note', sections: soap.sections.slice(-1) };
    const editor = await openEditor({ value: NOTE, formats: [soap, dap, only] });
    const tray = () => editor.value?.unsorted.map(({ text }) => text);
    await switchTo(editor, 'dap');
    editor.session?.keepUnsorted('Thrown away.', 'paste');
    editor.session?.discard(editor.value?.unsorted[0]?.id ?? '');
    await switchTo(editor, 'only-plan');
    expect(tray()).to.deep.equal(['Slept badly.']);
    editor.session?.keepUnsorted('Kept.', 'paste');
    editor.run('undo');
    expect(tray()).to.deep.equal(['Kept.']);
    editor.run('undo');
    expect([editor.value?.format.id, tray()]).to.deep.equal(['soap', ['Kept.']]);
    editor.session?.keepUnsorted('Late.', 'paste');
    editor.run('redo');
    expect(tray()).to.deep.equal(['Kept.', 'Late.']);
    editor.run('redo');
    expect(tray()).to.deep.equal(['Slept badly.', 'Kept.', 'Late.']);
  });

  it('takes back what was placed before the change: the words are in the note or in the tray, once', async () => {
    const item = { id: 'paste', text: 'Boat.', from: 'paste' as const };
    const note = { ...NOTE, unsorted: [item] };
    const editor = await openEditor({ value: note });
    editor.session?.place('paste', 'plan');
    const placed = editor.value;
    await switchTo(editor, 'dap');
    const laidOut = editor.value;
    editor.focus();
    await expectEach(editor, undo, [placed, note]);
    await expectEach(editor, redo, [placed, laidOut]);
  });

  it('waits while drafted sentences wait, which were made for the sections of now', async () => {
    const editor = await openEditor({ value: NOTE, aiClient: client() });
    await switchTo(editor, 'dap');
    await editor.draft('ct anxious, CBT thought log');
    await settled(editor);
    const waiting = editor.session?.proposals.openCount;
    expect(waiting).to.be.greaterThan(0);
    expect(await offered(editor)).to.equal('');
    expect(editor.run('undo')).to.equal(false);
    expect(editor.session?.proposals.openCount).to.equal(waiting);
    editor.reject();
    expect(await offered(editor)).to.equal('undo');
    editor.run('undo');
    expect(editor.value?.format.id).to.equal('soap');
    expect(editor.session?.sent, 'what was sent can be looked up').to.have.length(1);
  });

  it('never leaves words behind that undo cannot take back', async () => {
    const editor = await openEditor({ value: NOTE });
    await switchTo(editor, 'dap');
    await type(editor, 'plan', 'C');
    const typed = editor.value;
    // Off the page the steps of typing are gone.
    editor.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(editor);
    await settled(editor);
    editor.focus({ section: 'plan' });
    expect(editor.run('undo')).to.equal(false);
    await undo();
    expect(editor.value).to.deep.equal(typed);
    editor.remove();
  });

  it('still takes the change back after the editor left the page and came again', async () => {
    const editor = await openEditor({ value: NOTE });
    await type(editor, 'plan', 'C');
    const typed = editor.value;
    await switchTo(editor, 'dap');
    editor.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(editor);
    await settled(editor);
    editor.focus();
    await expectEach(editor, undo, [typed, NOTE]);
    editor.remove();
  });

  it('leaves a signed note as it was signed', async () => {
    const editor = await openEditor({ value: complete(), signer: SIGNER });
    await switchTo(editor, 'dap');
    const signed = await editor.sign();
    expect(signed?.status).to.equal('signed');
    await settled(editor);
    region(editor).focus();
    await undo();
    expect([editor.run('undo'), editor.run('redo')]).to.deep.equal([false, false]);
    expect(editor.value).to.deep.equal(signed);
  });

  it('leaves a note alone that nobody may write in now', async () => {
    const editor = await openEditor({ value: NOTE });
    await switchTo(editor, 'dap');
    editor.readonly = true;
    await settled(editor);
    region(editor).focus();
    await undo();
    expect(editor.run('undo')).to.equal(false);
    expect(editor.value?.format.id).to.equal('dap');
    editor.readonly = false;
    await settled(editor);
    editor.focus();
    await expectEach(editor, undo, [NOTE]);
  });

  it('is that of the field in a field', async () => {
    const editor = await openEditor({ value: NOTE, aiClient: client() });
    await switchTo(editor, 'dap');
    const field = part<HTMLTextAreaElement>(part(editor, 'evenfall-shorthand'), 'textarea');
    field.focus();
    await sendKeys({ press: 'c' });
    await undo();
    await undo();
    await settled(editor);
    expect(editor.value?.format.id).to.equal('dap');
    expect(field.value).to.equal('');
  });

  it('is over where the host gives another note, or another format', async () => {
    const editor = await openEditor({ value: NOTE });
    await switchTo(editor, 'dap');
    editor.value = written({ plan: 'Another note.' });
    await settled(editor);
    const given = editor.value;
    expect(await offered(editor)).to.equal('');
    editor.focus();
    await expectEach(editor, undo, [given]);
    await expectEach(editor, redo, [given]);
    await switchTo(editor, 'dap');
    await undo();
    editor.value = null;
    editor.format = 'birp';
    await settled(editor);
    expect([editor.run('undo'), editor.run('redo')]).to.deep.equal([false, false]);
  });

  it('works in a surface with TipTap extensions as well', async () => {
    const editor = await openEditor({ value: NOTE, extensions: { tiptap: [Extension.create({ name: 'quiet' })] } });
    const { typed, laidOut, after } = await around(editor);
    await expectEach(editor, undo, [laidOut, typed, NOTE]);
    await expectEach(editor, redo, [typed, laidOut, after]);
    await expectEach(editor, undo, [laidOut, typed]);
    editor.focus({ section: 'plan' });
    expect(editor.run('bulletList')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'L' });
    expect(editor.value?.sections.at(-1)?.content[0]?.type).to.equal('bulletList');
    expect(await arrives(editor, '.evenfall-document')).to.equal(region(editor));
  });
});
