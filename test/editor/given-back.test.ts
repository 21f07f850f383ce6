import type { EvenfallEditor } from '@evenfall/editor';
import type { Note } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  client,
  complete,
  control,
  onPage,
  openEditor,
  SIGNER,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

/** A host that gives back what it hears, as a controlled component of a framework does: one event late. */
function givesBack(editor: EvenfallEditor): void {
  let late: Note | undefined;
  editor.addEventListener('evenfall-change', ({ detail }) => {
    if (late) editor.value = late;
    late = detail.note;
  });
}

/** As a framework's deep reactive state hands objects out: what is read from one is not the thing itself, unless it is frozen. */
function wrapped<T>(value: T): T {
  if (typeof value !== 'object' || value === null || !Object.isExtensible(value)) return value;
  return new Proxy(value, { get: (target, key) => wrapped(Reflect.get(target, key)) });
}

/** Writes at the end of the plan. */
async function writesOn(editor: EvenfallEditor, words: string): Promise<void> {
  editor.focus({ section: 'plan' });
  await sendKeys({ press: 'End' });
  await sendKeys({ type: words });
  await settled(editor);
}

describe('a note that is given back', () => {
  afterEach(unmountAll);

  it('takes no key, no caret and no undo from who types', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    givesBack(editor);
    await writesOn(editor, ' Bring the log.');
    expect(text(editor.value, 'plan')).to.equal('Weekly. Bring the log.');
    await control('z');
    expect(text(editor.value, 'plan'), 'there is something to undo').to.equal('Weekly.');
  });

  for (const [how, give] of Object.entries({
    'wrapped by a framework': wrapped<Note>,
    'as a copy': (note: Note) => structuredClone(note),
    'as JSON': (note: Note) => JSON.stringify(note),
  })) {
    it(`takes no key and no undo where it comes back ${how}`, async () => {
      const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
      editor.addEventListener('evenfall-change', ({ detail }) => {
        editor.value = give(detail.note);
      });
      await writesOn(editor, ' Bring the log.');
      expect(text(editor.value, 'plan')).to.equal('Weekly. Bring the log.');
      await control('z');
      expect(text(editor.value, 'plan'), 'there is something to undo').to.equal('Weekly.');
    });
  }

  it('takes no key where it comes back wrapped, and late', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    let late: Note | undefined;
    editor.addEventListener('evenfall-change', ({ detail }) => {
      if (late) editor.value = wrapped(late);
      late = detail.note;
    });
    await writesOn(editor, ' Bring the log.');
    expect(text(editor.value, 'plan')).to.equal('Weekly. Bring the log.');
  });

  it('with other words in it leaves the caret and the keys with who types', async () => {
    const editor = await openEditor({ value: written({ subjective: 'Slept well.', plan: 'Weekly.' }) });
    editor.focus({ section: 'subjective' });
    for (let key = 0; key < 5; key++) await sendKeys({ press: 'ArrowLeft' });
    editor.value = { ...written({ subjective: 'Slept well.', plan: 'Every two weeks.' }) };
    await settled(editor);
    await sendKeys({ type: 'very ' });
    expect(text(editor.value, 'subjective')).to.equal('Slept very well.');
    expect(text(editor.value, 'plan')).to.equal('Every two weeks.');
  });

  it('takes no focus that is elsewhere, and leaves none in the note of somebody else', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    editor.focus({ section: 'plan' });
    editor.value = { ...written({ plan: 'Of another client.' }), id: 'note-2' };
    await settled(editor);
    await sendKeys({ type: 'x' });
    expect(text(editor.value, 'plan')).to.equal('Of another client.');
    const field = onPage(document.createElement('input'));
    field.focus();
    editor.value = { ...written({ plan: 'Again.' }), id: 'note-2' };
    await settled(editor);
    expect(document.activeElement).to.equal(field);
  });

  it('leaves drafted sentences where they wait', async () => {
    const editor = await openEditor({ aiClient: client(), value: written({ plan: 'Weekly.' }) });
    editor.addEventListener('evenfall-change', ({ detail }) => {
      editor.value = wrapped(detail.note);
    });
    await editor.draft('slept 5h/night\nhw: worry log daily');
    const { proposals } = editor.session ?? {};
    expect(proposals?.open).to.have.length(2);
    editor.accept([proposals?.open[0]?.id ?? '']);
    await settled(editor);
    expect(editor.session?.proposals.open).to.have.length(1);
  });

  it('begins again after a reset to the very words that are there', async () => {
    const value = JSON.stringify(written({ plan: 'Weekly.' }));
    const form = onPage(document.createElement('form'));
    const editor = await openEditor({ defaultValue: value }, form);
    form.reset();
    await settled(editor);
    await writesOn(editor, ' More.');
    expect(text(editor.value, 'plan')).to.equal('Weekly. More.');
  });

  it('leaves a signed note as it is', async () => {
    const editor = await openEditor({ signer: SIGNER, value: complete() });
    const note = await editor.sign();
    const { session } = editor;
    editor.value = note;
    await settled(editor);
    expect(editor.session).to.equal(session);
    expect(editor.value).to.equal(note);
  });

  it('is gone back to where a copy of it is set', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    const heard: Note[] = [];
    editor.addEventListener('evenfall-change', ({ detail }) => heard.push(detail.note));
    editor.focus({ section: 'plan' });
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' A' });
    await sendKeys({ type: 'B' });
    editor.value = structuredClone(heard[1] as Note);
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Weekly. A');
  });
});
