import { expect } from 'chai';
import fc from 'fast-check';
import type { DraftRequest, NoteAiClient } from '../port/index.js';
import {
  choose,
  chooseFor,
  forget,
  forgetAll,
  habitGroups,
  habitsShown,
  learn,
  learnFromNotes,
  noHabits,
  restore,
  storedHabits,
  styleOf,
  switchHabits,
  withHabits,
} from './index.js';

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
      {
        id: 'patient',
        group: 'person',
        label: '“patient”',
        seen: 3,
        edits: 3,
        notes: 0,
        inForce: true,
        chosen: false,
      },
    ]);
    expect(styleOf(choose(habits, 'patient', false))).to.deep.equal({});
    expect(styleOf(choose(habits, 'client', true))).to.deep.equal({ person: 'client' });
    expect(forget(habits, 'patient')).to.deep.equal(noHabits);
    expect(styleOf(habits, { person: 'client' })).to.deep.equal({ person: 'client' });
  });

  it('is shown by what it is about, with where it is from and what could be chosen instead', () => {
    const habits = learnFromNotes(['Patient slept.', 'Client slept.'], learn(often('Client slept.', 'Patient slept.')));
    const [person, layout] = habitGroups(habits);
    expect(person).to.deep.include({ group: 'person', inForce: 'patient', state: 'learned', missing: 0 });
    expect(person?.habits.map(({ id, edits, notes }) => [id, edits, notes])).to.deep.equal([
      ['patient', 3, 1],
      ['client', 0, 1],
    ]);
    expect(layout).to.deep.include({ group: 'layout', inForce: undefined, state: 'waiting', missing: 1 });
  });

  it('has one of a kind in force, also by hand', () => {
    const habits = learn(often('Client slept.', 'Patient slept.'));
    const stateOf = (of: typeof habits) => habitGroups(of)[0]?.state;
    const client = chooseFor(habits, 'person', 'client');
    expect([styleOf(client), stateOf(client)]).to.deep.equal([{ person: 'client' }, 'chosen']);
    expect(styleOf(choose(choose(habits, 'client', true), 'patient', true))).to.deep.equal({ person: 'patient' });
    const off = chooseFor(client, 'person', 'off');
    expect([styleOf(off), stateOf(off)]).to.deep.equal([{}, 'off']);
    expect(chooseFor(off, 'person', 'learned')).to.deep.equal(habits);
  });

  it('learns nothing and asks for nothing while it is switched off, and forgets nothing', () => {
    const habits = learn(often('Client slept.', 'Patient slept.'));
    const off = switchHabits(habits, false);
    expect(styleOf(off)).to.deep.equal({});
    expect(learnFromNotes(['Client slept.'], learn(often('Patient slept.', 'Client slept.'), off))).to.equal(off);
    expect(habitGroups(off)[0]).to.deep.include({ inForce: 'patient', state: 'learned' });
    expect(switchHabits(off, true)).to.deep.equal(habits);
    expect(forgetAll(off)).to.deep.equal({ ...noHabits, off: true });
  });

  it('puts back what was forgotten beside what was learned since', () => {
    const habits = chooseFor(learnFromNotes(['• Patient slept.']), 'layout', 'prose');
    expect(restore(forgetAll(habits), habits)).to.deep.equal(habits);
    const since = learn(often('Client slept.', 'Patient slept.', 2), forget(habits, 'patient'));
    expect(restore(since, habits, ['patient']).seen).to.deep.equal({ patient: 3, bullets: 1 });
  });

  it('gives its style to the requests of a client, after what a request asks for itself', async () => {
    const asked: DraftRequest['style'][] = [];
    const client: NoteAiClient = {
      specVersion: 1,
      status: () => Promise.reject(new Error('not asked')),
      async *draft({ style }) {
        asked.push(style);
        yield { type: 'start', runId: 'r', engine: 'e', locality: 'on-device' };
      },
      check: () => Promise.reject(new Error('not asked')),
      rewrite: () => {
        throw new Error('not asked');
      },
    };
    const template = { id: 'dap', label: 'DAP', sections: [] } as unknown as DraftRequest['template'];
    const habits = learn([...often('Client slept.', 'Patient slept.'), ...often('Client slept.', '• slept')]);
    const drafts = async (read: Parameters<typeof withHabits>[1], style?: DraftRequest['style']) => {
      for await (const _ of withHabits(client, read).draft({ template, sources: [], ...(style && { style }) }));
    };
    await drafts(() => habits);
    await drafts(async () => habits, { person: 'client' });
    await drafts(() => noHabits);
    await drafts(() => Promise.reject(new Error('no storage here')), { person: 'client' });
    expect(asked).to.deep.equal([
      { person: 'patient', layout: 'bullets' },
      { person: 'client', layout: 'bullets' },
      undefined,
      { person: 'client' },
    ]);
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
    let told = 0;
    const stop = store.subscribe?.(() => told++);
    await store.write(habits);
    expect(told).to.equal(1);
    stop?.();
    expect(await store.read()).to.deep.equal(habits);
    kept.set('habits', '{"seen":{"Maria":3,"patient":"3","client":4},"chosen":{"client":1}}');
    expect(await store.read()).to.deep.equal({ ...noHabits, seen: { client: 4 } });
    kept.set('habits', 'broken');
    expect(await store.read()).to.deep.equal(noHabits);
    await store.clear();
    expect(kept.size).to.equal(0);
  });
});
