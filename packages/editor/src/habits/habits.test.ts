import { createNoteAiClient } from '@evenfall/ai-client';
import { type Habits, noHabits, storedHabits, styleOf, withHabits } from '@evenfall/ai-client/habits';
import { type Block, createNote, dap, type Note, textBlocks } from '@evenfall/templates';
import { expect } from 'chai';
import { live, pageStorage } from '../../../../test/support/habits.js';
import { editsIn, learnFromSigned, learnHabits, ownWordsIn } from './index.js';

type Record = Note['provenance'][number];
const marked = (id: string, text: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type: 'sentence', attrs: { id } }] }],
});
const record = (id: string, drafted: string, edited: boolean): Record => ({
  id,
  origin: 'engine',
  drafted,
  sources: [],
  edited,
  acceptedAt: '2026-11-24T17:00:00Z',
});
const note = (content: Block[], provenance: Record[] = []): Note => {
  const blank = createNote(dap, { id: 'n' });
  return {
    ...blank,
    sections: blank.sections.map((section, nth) => (nth === 0 ? { ...section, content } : section)),
    provenance,
  };
};

describe('learning from a signed note', () => {
  it('takes what became of drafted sentences, lists as they are jotted', () => {
    const signed = note(
      [
        marked('a', 'Client slept.'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [marked('b', 'worry') as never] }] },
      ],
      [record('a', 'Client slept.', false), record('b', 'Client reported worry.', true)],
    );
    expect(editsIn(signed)).to.deep.equal([{ drafted: 'Client reported worry.', kept: '• worry' }]);
    expect(styleOf([1, 2, 3].reduce<Habits>((before) => learnFromSigned(signed, before), noHabits))).to.include({
      layout: 'bullets',
    });
  });

  it('takes a drafted sentence that nobody changed for no habit of the clinician', () => {
    const signed = note(
      [marked('a', 'Client reported worry. Client slept.'), ...textBlocks('Patient shares a plan.')],
      [record('a', 'Client reported worry. Client slept.', false)],
    );
    expect(ownWordsIn(signed)).to.equal('Patient shares a plan.');
    expect(learnFromSigned(signed).seen).to.deep.equal({ patient: 1, prose: 1 });
    expect(learnFromSigned(note([marked('a', 'Client slept.')], [record('a', 'Client slept.', false)]))).to.deep.equal(
      noHabits,
    );
  });

  it('learns at each signature in an editor, and the next draft follows', async () => {
    const storage = pageStorage();
    const store = storedHabits(storage, 'habits');
    await live(store);
    const habits = await store.read();
    expect(styleOf(habits)).to.deep.include({ person: 'patient', terms: { reported: 'shared' } });
    expect(storage.getItem('habits')).to.not.match(/bus|partner|choir|Whitlock/);
    const said: string[] = [];
    for await (const event of withHabits(createNoteAiClient(), () => habits).draft({
      template: { id: 'dap', sections: [{ id: 'data', title: 'Data', required: true, fields: [] }] },
      sources: [{ id: 's', kind: 'shorthand', text: 'low mood since Sunday', trusted: true }],
    }))
      if (event.type === 'sentence') said.push(event.text);
    expect(said.join(' ')).to.match(/^Patient shared/);
  });

  it('tells what went wrong in keeping, forgets no note signed at once, and stops', async () => {
    const editor = new EventTarget();
    const sign = () => editor.dispatchEvent(new CustomEvent('evenfall-sign', { detail: { note: signed } }));
    const signed = note(textBlocks('Patient slept.'));
    const store = storedHabits(pageStorage(), 'habits');
    const stop = learnHabits(editor, { store });
    sign();
    sign();
    await stop();
    sign();
    await stop();
    expect((await store.read()).seen).to.deep.equal({ patient: 2, prose: 2 });

    const errors: unknown[] = [];
    const full = { ...store, write: () => Promise.reject(new Error('no room')) };
    const stopFull = learnHabits(editor, { store: full, onError: (error) => errors.push(error) });
    sign();
    await stopFull();
    expect(errors.map(String)).to.deep.equal(['Error: no room']);
  });
});
