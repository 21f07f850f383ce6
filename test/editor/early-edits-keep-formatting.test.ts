import type { Note } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { createNote, field, heldEditor, soap, unmountAll } from './support/editor.js';

describe('words typed into an opened note before the runtime is there', () => {
  afterEach(unmountAll);

  it('leave the formatting and the provenance around them alone', async () => {
    const note: Note = {
      ...createNote(soap, { id: 'n' }),
      provenance: [
        {
          id: 's1',
          origin: 'engine',
          drafted: 'Slept badly.',
          sources: [],
          edited: false,
          acceptedAt: '2026-11-23T10:00:00Z',
        },
      ],
    };
    note.sections = note.sections.map((section) =>
      section.id === 'subjective'
        ? {
            id: 'subjective',
            content: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'text',
                    text: 'Slept badly.',
                    marks: [{ type: 'bold' }, { type: 'sentence', attrs: { id: 's1' } }],
                  },
                  { type: 'text', text: ' Ate' },
                ],
              },
            ],
          }
        : section,
    );
    const editor = await heldEditor({ value: note });
    const subjective = field(editor, 'Subjective');
    expect(subjective.value).to.equal('Slept badly. Ate');
    subjective.focus();
    subjective.setSelectionRange(subjective.value.length, subjective.value.length);
    await sendKeys({ type: ' little.' });
    await editor.release();
    expect(editor.value?.sections[0]?.content).to.deep.equal([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Slept badly.', marks: [{ type: 'bold' }, { type: 'sentence', attrs: { id: 's1' } }] },
          { type: 'text', text: ' Ate little.' },
        ],
      },
    ]);
    expect(editor.value?.provenance.map(({ id }) => id)).to.deep.equal(['s1']);
  });
});
