import { soap } from '@evenfall/templates';
import { expect } from 'chai';
import { loadDocument, type NoteDocument } from './index.js';

describe('a note document', () => {
  let mount: HTMLElement;
  let note: NoteDocument;

  beforeEach(async () => {
    const createNoteDocument = await loadDocument();
    mount = document.createElement('div');
    document.body.append(mount);
    note = createNoteDocument(mount, soap);
  });

  afterEach(() => {
    note.destroy();
    mount.remove();
  });

  it('has the sections of its format, empty', () => {
    expect(note.content()).to.deep.equal(soap.sections.map(({ id }) => ({ id, content: [{ type: 'paragraph' }] })));
  });

  it('types into a section and tells so', async () => {
    const changed: string[] = [];
    note.on('change', ({ sections }) => changed.push(...sections));
    note.focus({ section: 'objective' });
    document.execCommand('insertText', false, 'calm');
    await Promise.resolve();
    expect(note.text()).to.deep.equal({ subjective: '', objective: 'calm', assessment: '', plan: '' });
    expect(changed).to.include('objective').and.not.include('plan');
  });
});
