import {
  chooseFor,
  type HabitStore,
  type Habits,
  learn,
  learnFromNotes,
  noHabits,
  storedHabits,
  styleOf,
  switchHabits,
} from '@evenfall/ai-client/habits';
import { expect } from 'chai';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  heard,
  mount,
  unmountAll,
  words,
} from '../../../../../test/support/element.js';
import { pageStorage, storeWith } from '../../../../../test/support/habits.js';
import { EvenfallHabits } from './index.js';

const learnt: Habits = learnFromNotes(
  ['Patient slept. • One', 'Patient slept.', 'Client slept.'],
  learn([
    ...Array.from({ length: 5 }, () => ({ drafted: 'Client reported worry.', kept: 'Patient reported worry.' })),
    { drafted: 'Client reported worry.', kept: 'Client shared worry.' },
  ]),
);

async function shown(store: HabitStore, properties: Partial<EvenfallHabits> = {}) {
  const element = await mount('evenfall-habits', EvenfallHabits, { store, ...properties });
  await element.refresh();
  await element.updateComplete;
  return { element, changes: heard(element, 'evenfall-habits-change') };
}

/** The next change, when it is kept and drawn. */
async function change(element: EvenfallHabits): Promise<void> {
  await new Promise((resolve) => element.addEventListener('evenfall-habits-change', resolve, { once: true }));
  await element.updateComplete;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

const row = (element: EvenfallHabits, name: string) => {
  const found = findAll(element, '.habit').find((each) => words(each.querySelector('.name') as Element) === name);
  if (!found) throw new Error(`no habit ${name}`);
  return found;
};
const said = (of: Element) => [...of.querySelectorAll('.state, .from li')].map(words);

describe('<evenfall-habits>', () => {
  afterEach(unmountAll);

  it('shows each habit, whether drafts follow it, and where it is from', async () => {
    const { element } = await shown(await storeWith(learnt));
    expect(findAll(element, '.habit .name').map(words)).to.deep.equal([
      'The person in care',
      'Layout',
      'Instead of “reported”',
    ]);
    expect(said(row(element, 'The person in care'))).to.deep.equal([
      'Drafts follow it: “patient”',
      '“patient”: 5 changes to drafts and 2 signed notes',
      '“client”: 1 signed note',
    ]);
    expect(said(row(element, 'Instead of “reported”'))[0]).to.equal('Not followed until it is seen 2 more times');
    await expectAccessible(element);
  });

  it('lets each be set by hand, switched off and left to what is seen again', async () => {
    const store = await storeWith(learnt);
    const { element, changes } = await shown(store);
    const select = () => row(element, 'The person in care').querySelector('select') as HTMLSelectElement;
    const choose = async (value: string) => {
      const done = change(element);
      select().value = value;
      select().dispatchEvent(new Event('change'));
      await done;
    };
    expect(select().value).to.equal('learned');
    await choose('client');
    expect(styleOf(await store.read())).to.include({ person: 'client' });
    expect(said(row(element, 'The person in care'))[0]).to.equal('You chose: “client”');
    await choose('off');
    expect(styleOf(await store.read())).to.not.have.property('person');
    expect(words(find(element, '[role=status]'))).to.equal('The person in care: Off: drafts are left as they are.');
    await choose('learned');
    expect(await store.read()).to.deep.equal(learnt);
    expect(changes.map(({ what }) => what)).to.deep.equal(['chosen', 'chosen', 'chosen']);
    await expectAccessible(element);
  });

  it('forgets one, and takes that back, by keys alone', async () => {
    const store = await storeWith(learnt);
    const { element, changes } = await shown(store);
    const forget = row(element, 'The person in care').querySelector<HTMLButtonElement>('.forget');
    forget?.focus();
    let done = change(element);
    forget?.click();
    await done;
    expect((await store.read()).seen).to.not.have.any.keys('patient', 'client');
    await until(() => focused() === find(element, '.undo'));
    await expectAccessible(element);
    done = change(element);
    find<HTMLButtonElement>(element, '.undo').click();
    await done;
    expect(await store.read()).to.deep.equal(learnt);
    await until(() => focused() === row(element, 'The person in care').querySelector('select'));
    expect(changes.map(({ what }) => what)).to.deep.equal(['forgotten', 'restored']);
  });

  it('forgets everything without a trace, and takes that back', async () => {
    const storage = pageStorage();
    const store = storedHabits(storage, 'habits');
    await store.write(learnt);
    const { element } = await shown(store);
    let done = change(element);
    find<HTMLButtonElement>(element, '.forget-all').click();
    await done;
    expect(storage.size).to.equal(0);
    expect(element.matches(':state(empty)')).to.equal(true);
    await until(() => focused() === find(element, '.undo'));
    await expectAccessible(element);
    done = change(element);
    find<HTMLButtonElement>(element, '.undo').click();
    await done;
    expect(await store.read()).to.deep.equal(learnt);
  });

  it('switches all off, says so, and keeps what was learned', async () => {
    const store = await storeWith(learnt);
    const { element } = await shown(store);
    const done = change(element);
    find<HTMLInputElement>(element, '[role=switch]').click();
    await done;
    expect(await store.read()).to.deep.equal(switchHabits(learnt, false));
    expect(element.matches(':state(off)')).to.equal(true);
    expect(findAll(element, '[data-followed=true]')).to.deep.equal([]);
    expect(words(find(element, '.notice'))).to.match(/^Switched off/);
    await expectAccessible(element);
  });

  it('is drawn anew when something is learned elsewhere on the page', async () => {
    const store = await storeWith();
    const { element } = await shown(store);
    expect(element.matches(':state(empty)')).to.equal(true);
    await store.write(learnt);
    await until(() => findAll(element, '.habit').length === 3);
    expect(element.matches(':state(empty)')).to.equal(false);
  });

  it('shows them and changes nothing where it is read-only', async () => {
    const { element } = await shown(await storeWith(chooseFor(learnt, 'person', 'off')), { readonly: true });
    expect(findAll(element, '.habit')).to.have.length(3);
    expect(findAll(element, 'button, select, input')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('says that it waits, that it could not read, and reads again', async () => {
    let answer: () => Promise<Habits> = () => new Promise(() => {});
    const store: HabitStore = { read: () => answer(), write: async () => {}, clear: async () => {} };
    const element = await mount('evenfall-habits', EvenfallHabits, { store });
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(find(element, '.page').getAttribute('aria-busy')).to.equal('true');
    answer = () => Promise.reject(new Error('no storage here'));
    await element.refresh();
    await element.updateComplete;
    expect(element.matches(':state(error)')).to.equal(true);
    await expectAccessible(element);
    answer = async () => noHabits;
    find<HTMLButtonElement>(element, '.problem button').click();
    await until(() => element.matches(':state(empty)'));
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('says that a change could not be kept, and shows what still holds', async () => {
    const store = { ...(await storeWith(learnt)), write: () => Promise.reject(new Error('no room')) };
    const { element, changes } = await shown(store);
    const select = row(element, 'The person in care').querySelector('select') as HTMLSelectElement;
    select.value = 'client';
    select.dispatchEvent(new Event('change'));
    await until(() => /could not be kept/.test(words(find(element, '[role=status]'))));
    expect(select.value).to.equal('learned');
    expect(changes).to.deep.equal([]);
  });
});
