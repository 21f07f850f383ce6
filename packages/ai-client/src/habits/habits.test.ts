import { expect } from 'chai';
import fc from 'fast-check';
import { choose, forget, habitsShown, learn, learnFromNotes, noHabits, storedHabits, styleOf } from './index.js';

const often = (drafted: string, kept: string, times = 3) => Array.from({ length: times }, () => ({ drafted, kept }));

describe('habits', () => {
  it('takes up a word of the frames that a clinician keeps changing', () => {
    const habits = learn(often('Client reported poor sleep.', 'Client shared poor sleep.'));
    expect(styleOf(habits)).to.deep.equal({ terms: { reported: 'shared' } });
    expect(styleOf(learn(often('Client reported poor sleep.', 'Client shared poor sleep.', 2)))).to.deep.equal({});
  });

  it('learns the person, the tense, the layout and the quotations, from edits and from signed notes', () => {
    const notes = ['Patient reports poor sleep. Patient denies SI.', 'Patient states so.', '• Patient reports worry'];
    expect(styleOf(learnFromNotes(notes))).to.include({ person: 'patient', tense: 'present' });
    const unquoted = often('Client stated, "I can."', 'Client was confident.');
    expect(styleOf(learn(unquoted)).quotes).to.equal('none');
    expect(styleOf(learn(often('Client reported worry.', '• worry'))).layout).to.equal('bullets');
  });

  it('takes up neither of two habits that contradict each other', () => {
    const both = [...often('Client slept.', 'Patient slept.'), ...often('Patient slept.', 'Client slept.')];
    expect(styleOf(learn(both))).to.not.have.property('person');
  });

  it('is shown, changed by hand and erased', () => {
    const habits = learn(often('Client slept.', 'Patient slept.'));
    expect(habitsShown(habits)).to.deep.equal([
      { id: 'patient', label: '“patient”', seen: 3, inForce: true, chosen: false },
    ]);
    expect(styleOf(choose(habits, 'patient', false))).to.deep.equal({});
    expect(styleOf(choose(habits, 'client', true))).to.deep.equal({ person: 'client' });
    expect(forget(habits, 'patient')).to.deep.equal(noHabits);
    expect(styleOf(habits, { person: 'client' })).to.deep.equal({ person: 'client' });
  });

  it('never holds a word of a note, whatever the edits say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ drafted: fc.string(), kept: fc.string() })),
        fc.string({ minLength: 4 }),
        (edits, secret) => {
          const told = edits.map(({ drafted, kept }) => ({
            drafted: `Client reported ${drafted} ${secret}.`,
            kept: `${kept} ${secret} patient shared`,
          }));
          const habits = learnFromNotes([secret, ...edits.map(({ kept }) => kept)], learn(told));
          const known = new Set(habitsShown(habits).map(({ id }) => id as string));
          expect(Object.keys(habits.seen).every((id) => known.has(id))).to.equal(true);
          expect(Object.values(habits.seen).every(Number.isInteger)).to.equal(true);
          expect(habits.chosen).to.deep.equal({});
        },
      ),
    );
  });

  it('keeps them on the device, reads only what it knows, and erases them', async () => {
    const kept = new Map<string, string>();
    const store = storedHabits(
      {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
      'habits',
    );
    const habits = learn(often('Client slept.', 'Patient slept.'));
    await store.write(habits);
    expect(await store.read()).to.deep.equal(habits);
    kept.set('habits', '{"seen":{"Maria":3,"patient":"3","client":4},"chosen":{"client":1}}');
    expect(await store.read()).to.deep.equal({ version: 1, seen: { client: 4 }, chosen: {} });
    kept.set('habits', 'broken');
    expect(await store.read()).to.deep.equal(noHabits);
    await store.clear();
    expect(kept.size).to.equal(0);
  });
});
