import {
  createNote,
  FORMATS,
  type Format,
  FormatError,
  type Note,
  psychotherapy,
  textBlocks,
} from '@evenfall/templates';
import { expect } from 'chai';
import { signNote } from '../../packages/editor/src/record/index.js';
import { NoteSession } from '../../packages/editor/src/session/index.js';
import {
  client,
  heldEditor,
  once,
  openEditor,
  part,
  SIGNER,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

/** As a host without types may hand it in. */
const process = psychotherapy as unknown as Format;
const note: Note = {
  ...createNote(psychotherapy, { id: 'p' }),
  sections: [{ id: 'process', content: textBlocks('Thoughts of my own.') }],
};

const codeOf = (error: unknown) => (error instanceof FormatError ? error.code : undefined);

async function refusal(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return codeOf(error) ?? error;
  }
  return 'accepted';
}

describe('a psychotherapy note', () => {
  afterEach(unmountAll);

  for (const formats of [undefined, [...FORMATS, process]]) {
    it(`is not opened ${formats ? 'where its format is named' : 'where only the record has formats'}, and kept as it came`, async () => {
      const editor = await openEditor(formats ? { formats } : {});
      const failed = once(editor, 'evenfall-error');
      editor.value = note;
      const { error } = (await failed).detail;
      await settled(editor);
      expect(codeOf(error)).to.equal('process_note');
      expect(error.message).not.to.contain('Thoughts');
      expect(editor.rawValue).to.equal(note);
      expect(editor.session).to.equal(undefined);
      const problem = part(editor, '[part=problem]').textContent;
      expect(problem).to.contain('psychotherapy note').and.to.contain('Nothing is lost');
      editor.value = written({ plan: 'Weekly.' });
      await settled(editor);
      expect(text(editor.value, 'plan')).to.equal('Weekly.');
    });
  }

  it('is not begun, drafted or signed, and nothing is typed into one before the editor is there', async () => {
    const editor = await heldEditor({
      formats: [...FORMATS, process],
      format: 'psychotherapy',
      aiClient: client(),
      signer: SIGNER,
    });
    expect(editor.querySelector('textarea')).to.equal(null);
    const failed = once(editor, 'evenfall-error');
    await editor.release();
    expect(codeOf((await failed).detail.error)).to.equal('process_note');
    await editor.draft('client tired');
    expect(await editor.sign()).to.equal(undefined);
    expect(editor.session).to.equal(undefined);
  });

  it('does not take the words of a note of the record', async () => {
    const editor = await openEditor({ formats: [...FORMATS, process], format: 'soap' });
    editor.session?.keepUnsorted('Kept.', 'paste');
    const failed = once(editor, 'evenfall-error');
    editor.format = 'psychotherapy';
    expect(codeOf((await failed).detail.error)).to.equal('process_note');
    expect(editor.value?.format.id).to.equal('soap');
    expect(editor.value?.unsorted).to.have.length(1);
  });

  it('is refused by a session and by the signature itself', async () => {
    expect(await refusal(() => new NoteSession(note, { format: process }))).to.equal('process_note');
    expect(await refusal(() => new NoteSession(note, { format: FORMATS[0] as Format }))).to.equal('process_note');
    expect(await refusal(() => signNote(note, SIGNER))).to.equal('process_note');
  });
});
