import { birp, createNote, girp, soap } from '@evenfall/templates';
import { expect } from 'chai';
import { once, openEditor, text, unmountAll, written } from './support/editor.js';

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(requestAnimationFrame);
};

describe('a format that the page has not fetched yet', () => {
  afterEach(unmountAll);

  const note = written({ behavior: 'Calm.' }, birp);

  it('is waited for: the value is the one that was set, and then it is open', async () => {
    const editor = await openEditor();
    editor.value = note;
    expect(editor.value?.format.id).to.equal('birp');
    expect(text(editor.value, 'behavior')).to.equal('Calm.');
    await until(() => editor.session?.format.id === 'birp');
    expect(text(editor.value, 'behavior')).to.equal('Calm.');
  });

  it('gives way to a value that was set after it', async () => {
    const editor = await openEditor();
    editor.value = note;
    editor.value = createNote(soap, { id: 'later' });
    await until(() => editor.session?.note.id === 'later');
    expect(editor.value?.format.id).to.equal('soap');
  });

  it('is told of where there is no such format at all', async () => {
    const editor = await openEditor();
    const told = once(editor, 'evenfall-error');
    editor.value = { ...note, format: { id: 'nowhere', version: 1 } };
    await told;
    expect((editor.rawValue as typeof note).format.id).to.equal('nowhere');
  });

  it('of a host is here by itself', async () => {
    const editor = await openEditor({ formats: [girp], format: 'girp' });
    expect(editor.session?.format.id).to.equal('girp');
  });
});
