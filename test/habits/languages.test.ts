import { chooseFor, type HabitStore, switchHabits } from '@evenfall/ai-client/habits';
import { addTranslation, setLanguage, type Translation } from '@evenfall/editor';
import { es } from '@evenfall/editor/es';
import { EvenfallHabits } from '@evenfall/editor/habits';
import '@evenfall/editor/habits/define';
import { expect } from 'chai';
import { expectAccessible, find, mount, unmountAll, words } from '../support/element.js';
import { firstOnly, habitsOf, storeWith } from '../support/habits.js';
import { foreign, pseudoOf, saidIn } from '../support/pseudo.js';

const pseudo: Translation = {
  ...pseudoOf(es),
  language: 'en-x-pseudo',
  habits: async () => pseudoOf(await (es.habits as NonNullable<Translation['habits']>)()),
};

async function shown(store: HabitStore) {
  const element = await mount('evenfall-habits', EvenfallHabits, { store });
  await element.refresh();
  await element.updateComplete;
  return element;
}

const broken: HabitStore = {
  read: () => Promise.reject(new Error('no storage here')),
  write: async () => {},
  clear: async () => {},
};

const STATES: Readonly<Record<string, () => Promise<HabitStore>>> = {
  learned: async () => storeWith(await habitsOf('usual')),
  'set by hand': async () =>
    storeWith(chooseFor(chooseFor(await habitsOf('usual'), 'person', 'client'), 'tense', 'off')),
  'seen once': async () => storeWith(await habitsOf('once', { sessions: 1 })),
  'both ways': async () => storeWith(await habitsOf('both', { word: 'Client', hand: firstOnly() })),
  'switched off': async () => storeWith(switchHabits(await habitsOf('usual'), false)),
  'nothing yet': () => storeWith(),
  error: async () => broken,
};

describe('the language of habits', () => {
  before(() => {
    for (const each of [es, pseudo]) addTranslation(each);
  });
  afterEach(() => {
    setLanguage(undefined);
    unmountAll();
  });

  for (const [state, open] of Object.entries(STATES)) {
    it(`is that of every string: ${state}`, async () => {
      const store = await open();
      setLanguage('en-x-pseudo');
      const texts = [...saidIn((await shown(store)).shadowRoot as ShadowRoot)];
      expect(texts.some((text) => text.includes('⟦'))).to.equal(true);
      expect(texts.map((text) => foreign(text, new Set(['and']))).filter(Boolean)).to.deep.equal([]);
    });
  }

  it('can change under an open page', async () => {
    const element = await shown(await storeWith(await habitsOf('usual')));
    expect(words(find(element, '.title'))).to.equal('How you write');
    setLanguage('es');
    await element.updateComplete;
    expect(words(find(element, '.title'))).to.equal('Su manera de escribir');
    expect(words(find(element, '.from'))).to.match(/\d cambios en borradores y 3 notas firmadas/);
    await expectAccessible(element);
  });
});
