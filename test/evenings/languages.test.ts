import { addTranslation, setLanguage, type Translation } from '@evenfall/editor';
import { es } from '@evenfall/editor/es';
import {
  beginRollout,
  EvenfallEvenings,
  EvenfallRollout,
  giveConsent,
  MemoryTimeStore,
  type RolloutPhase,
  reportCriticalError,
  setCounting,
  type TimeRecord,
} from '@evenfall/editor/evenings';
import '@evenfall/editor/evenings/define';
import { expect } from 'chai';
import { simulate } from '../support/clinician.js';
import { expectAccessible, mount, unmountAll, words } from '../support/element.js';
import { foreign, pseudoOf, saidIn } from '../support/pseudo.js';
import { scenarios } from '../support/scenarios.js';

const pseudo: Translation = {
  ...pseudoOf(es),
  language: 'en-x-pseudo',
  evenings: async () => pseudoOf(await (es.evenings as NonNullable<Translation['evenings']>)()),
};
const broken: Translation = { ...es, language: 'en-x-broken', evenings: () => Promise.reject(new Error('no line')) };

const lived = (name: string, seed = 3): TimeRecord[] =>
  simulate({ ...(scenarios[name] as NonNullable<(typeof scenarios)[string]>), seed }).records;

async function evenings(records: readonly TimeRecord[], properties: Partial<EvenfallEvenings> = {}) {
  const store = new MemoryTimeStore(records);
  await setCounting(store, true, new Date('2026-04-06T08:00:00Z'));
  const element = await mount('evenfall-evenings', EvenfallEvenings, { store, ...properties });
  await element.refresh();
  await element.updateComplete;
  if (element.shadowRoot?.querySelector('evenfall-week-chart')) await customElements.whenDefined('evenfall-week-chart');
  await element.updateComplete;
  return element;
}

const NOW = new Date('2026-11-20T12:00:00Z');
const clients = [
  { id: 'invented', label: '1001', synthetic: true },
  { id: 'c1', label: '1002' },
  { id: 'c2', label: '1003' },
];
const inPhase = (phase: RolloutPhase) =>
  giveConsent({ ...beginRollout(new Date('2026-10-01T12:00:00Z')), phase }, 'c1', NOW);

async function rollout(state = inPhase('parallel')) {
  const sessions = [
    { id: 's1', label: '2001' },
    { id: 's2', label: '2002' },
  ];
  const store = new MemoryTimeStore(lived('known effect'));
  const element = await mount('evenfall-rollout', EvenfallRollout, { state, clients, sessions, store, now: () => NOW });
  await element.refresh();
  await element.updateComplete;
  return element;
}

const STATES: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  'evenings: better': () => evenings(lived('every evening, then none')),
  'evenings: no change': () => evenings(lived('no effect')),
  'evenings: worse': () => evenings(lived('harm', 5)),
  'evenings: not enough days': () =>
    evenings(
      lived('known effect')
        .filter((record) => record.kind === 'note')
        .slice(0, 12),
    ),
  'evenings: nothing yet': () => evenings([]),
  'evenings: a schedule that cannot be': () =>
    evenings(lived('known effect'), { schedule: { evening: ['07:00', '07:00'], hours: {} } }),
  'rollout: sandbox': () => rollout(inPhase('sandbox')),
  'rollout: parallel': () => rollout(),
  'rollout: after an error': () => rollout(reportCriticalError(inPhase('quarter'), 'wrong-number', NOW)),
  'rollout: all': () => rollout(inPhase('all')),
};

describe('the language of documentation time', () => {
  before(() => {
    for (const each of [es, pseudo, broken]) addTranslation(each);
  });
  afterEach(() => {
    setLanguage(undefined);
    unmountAll();
  });

  for (const [state, open] of Object.entries(STATES)) {
    it(`is that of every string: ${state}`, async () => {
      setLanguage('en-x-pseudo');
      const element = await open();
      const texts = [...saidIn(element.shadowRoot as ShadowRoot)];
      expect(
        texts.some((text) => text.includes('⟦')),
        'anything of ours',
      ).to.equal(true);
      // Weekdays, months, units and zones are written by the browser, in the language of the page.
      const given = (text: string) => !/^[\p{L}.]{2,5}$|^(?:: )?(?:[A-Z]\w+ )?\d|America\/Chicago/u.test(text);
      expect(texts.map((text) => foreign(text, new Set())).filter((text) => text && given(text))).to.deep.equal([]);
    });
  }

  it('can change under an open page, and dates go with it', async () => {
    const element = await evenings(lived('every evening, then none'));
    expect(words(element.shadowRoot?.querySelector('.title') as Element)).to.contain('evenings back');
    setLanguage('es');
    await element.updateComplete;
    expect(words(element.shadowRoot?.querySelector('.title') as Element)).to.contain('noches recuperadas');
    expect(element.shadowRoot?.querySelector('.months')?.textContent).to.contain('Semana del 6 abr');
    await expectAccessible(element);
  });

  it('is English where its words cannot be fetched', async () => {
    setLanguage('en-x-broken');
    const element = await evenings([]);
    expect(words(element.shadowRoot?.querySelector('.title') as Element)).to.equal('Nothing counted yet');
  });
});
