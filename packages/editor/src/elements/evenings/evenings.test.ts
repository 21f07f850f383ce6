import { expect } from 'chai';
import { type Clinician, simulate } from '../../../../../test/support/clinician.js';
import {
  expectAccessible,
  find,
  findAll,
  heard,
  mount,
  unmountAll,
  words,
} from '../../../../../test/support/element.js';
import { scenarios } from '../../../../../test/support/scenarios.js';
import { countingIsOn, MemoryTimeStore, OFFICE_HOURS, setCounting, type TimeRecord } from '../../evenings/index.js';
import { EvenfallEvenings } from './index.js';
import type { EvenfallWeekChart } from './week-chart.js';

const usual = scenarios['known effect'] as Omit<Clinician, 'seed'>;
const lived = (changes: Partial<Clinician> = {}): TimeRecord[] => simulate({ ...usual, ...changes, seed: 5 }).records;
const [before, after] = usual.periods as [Clinician['periods'][number], Clinician['periods'][number]];
const better = lived({
  periods: [
    { ...before, evening: 0.8 },
    { ...after, evening: 0.1 },
  ],
});

async function shown(records: readonly TimeRecord[], properties: Partial<EvenfallEvenings> = {}) {
  const store = new MemoryTimeStore(records);
  const element = await mount('evenfall-evenings', EvenfallEvenings, { store, ...properties });
  await element.refresh();
  await element.updateComplete;
  return { element, store };
}

const settled = async (element: EvenfallEvenings) => {
  await element.refresh();
  await element.updateComplete;
};
const title = (element: EvenfallEvenings) => words(find(element, '.title'));
const button = (element: EvenfallEvenings, label: string) => {
  const found = findAll<HTMLButtonElement>(element, 'button').find((each) => words(each) === label);
  if (!found) throw new Error(`no button "${label}"`);
  return found;
};

describe('<evenfall-evenings>', () => {
  afterEach(unmountAll);

  const outcomes: [state: string, records: () => TimeRecord[], title: RegExp][] = [
    ['better', () => better, /^About \d+ evenings back every four weeks$/],
    ['no-change', () => lived({ periods: [before, { ...before, phase: 'all' }] }), /^No change in your evenings$/],
    [
      'worse',
      () =>
        lived({
          periods: [
            { ...before, evening: 0.1 },
            { ...after, evening: 0.8 },
          ],
        }),
      /^About \d+ more evenings worked every four weeks$/,
    ],
  ];
  for (const [state, records, expected] of outcomes) {
    it(`says as plainly as anything else: ${state}`, async () => {
      const { element } = await shown(records());
      expect(title(element)).to.match(expected);
      expect(element.matches(`:state(${state})`)).to.equal(true);
      expect(words(find(element, '.lead'))).to.match(/between .+ and |from .+ to /);
      await expectAccessible(element);
    });
  }

  it('compares nothing before there are ten working days on both sides', async () => {
    const { element } = await shown(lived({ periods: [before, { ...after, weeks: 1 }] }));
    expect(title(element)).to.equal('Not enough days yet to say anything');
    expect(element.matches(':state(not-enough)')).to.equal(true);
    expect(findAll(element, '.chip').map(words)).to.deep.equal(Array(4).fill('· Not enough days'));
  });

  it('has a lit window for each evening that was worked, as a table', async () => {
    const { element } = await shown(better);
    const lit = findAll(element, 'tbody .window[data-evening=worked]').length;
    const counts = findAll(element, '.windows tfoot td').map((cell) => Number(words(cell)));
    expect(lit).to.equal(counts.reduce((sum, count) => sum + count, 0));
    expect(lit).to.be.greaterThan(15);
    expect(findAll(element, '.windows tbody tr')).to.have.length(7);
    expect(counts).to.have.length(12);
  });

  it('tells each measure before and after, with interval, definition, chart and table', async () => {
    const { element } = await shown(better);
    await customElements.whenDefined('evenfall-week-chart');
    const cards = findAll(element, '.card');
    expect(cards.map((card) => words(card.querySelector('.name') as Element))).to.deep.equal([
      'Closing time',
      'Minutes per note',
      'From session to signature',
      'Documented when signed',
    ]);
    for (const card of cards) {
      expect(card.querySelectorAll('dd')).to.have.length(2);
      expect(words(card.querySelector('.sentence') as Element)).to.match(/between .+ and |from .+ to /);
      expect(card.querySelectorAll('details')).to.have.length(2);
      expect(card.querySelectorAll('tbody tr')).to.have.length(12);
      const chart = card.querySelector<EvenfallWeekChart>('evenfall-week-chart');
      await chart?.updateComplete;
      expect(chart?.shadowRoot?.querySelector('svg .line')).to.not.equal(null);
    }
  });

  it('is walked along week by week, by keys', async () => {
    const { element } = await shown(better);
    await customElements.whenDefined('evenfall-week-chart');
    const chart = find<EvenfallWeekChart>(element, 'evenfall-week-chart');
    await chart.updateComplete;
    const range = find<HTMLInputElement>(chart, 'input');
    const newest = range.getAttribute('aria-valuetext');
    range.value = '0';
    range.dispatchEvent(new Event('input'));
    await chart.updateComplete;
    expect(range.getAttribute('aria-valuetext')).to.match(/^Week of Apr 6: /);
    expect(range.getAttribute('aria-valuetext')).to.not.equal(newest);
    expect(words(find(chart, '.readout'))).to.contain('Week of Apr 6');
  });

  it('counts only where the person switched it on', async () => {
    const { element, store } = await shown([]);
    expect(title(element)).to.equal('Nothing counted yet');
    expect(element.matches(':state(empty)')).to.equal(true);
    await expectAccessible(element);
    const changes = heard(element, 'evenfall-evenings-change');
    const toggle = find<HTMLInputElement>(element, '[role=switch]');
    expect(toggle.checked).to.equal(false);
    toggle.click();
    await settled(element);
    expect(countingIsOn(await store.all())).to.equal(true);
    expect(changes).to.deep.equal([{ what: 'counting' }]);
  });

  it('deletes everything in one step, and can take it back', async () => {
    const { element, store } = await shown(better);
    await setCounting(store, true);
    await settled(element);
    button(element, 'Delete everything').click();
    await settled(element);
    expect(await store.all()).to.deep.equal([]);
    expect(title(element)).to.equal('Nothing counted yet');
    button(element, 'Undo').click();
    await settled(element);
    expect(await store.all()).to.have.length(better.length + 1);
    expect(title(element)).to.match(/evenings back/);
  });

  it('hands out what it has, and takes it in again', async () => {
    const { element } = await shown(better);
    const files: HTMLElementEventMap['evenfall-evenings-export'][] = [];
    element.addEventListener('evenfall-evenings-export', (event) => {
      event.preventDefault();
      files.push(event);
    });
    button(element, 'Spreadsheet of days').click();
    button(element, 'Full copy').click();
    expect(files.map(({ detail }) => detail.format)).to.deep.equal(['csv', 'json']);
    expect(files[0]?.detail.text.split('\r\n')[0]).to.match(/^date,phase,working_day,sessions,active_min/);

    const other = await shown([]);
    const take = async (text: string) => {
      const input = find<HTMLInputElement>(other.element, 'input[type=file]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'time.json'));
      input.files = transfer.files;
      const changed = new Promise((resolve) => {
        new MutationObserver(resolve).observe(other.element.shadowRoot as ShadowRoot, {
          subtree: true,
          childList: true,
        });
      });
      input.dispatchEvent(new Event('change'));
      await changed;
      await settled(other.element);
    };
    await take('{"type":"bundle"}');
    expect(words(find(other.element, '[role=status]'))).to.contain('it does not hold documentation time');
    await take(files[1]?.detail.text ?? '');
    expect(title(other.element)).to.equal(title(element));
  });

  it('says when it cannot read, and tries again', async () => {
    const store = new MemoryTimeStore(better);
    const { all } = store;
    store.all = () => Promise.reject(new Error('locked'));
    const element = await mount('evenfall-evenings', EvenfallEvenings, { store });
    await settled(element);
    expect(element.matches(':state(error)')).to.equal(true);
    expect(words(find(element, '[role=alert]'))).to.contain('could not be read');
    await expectAccessible(element);
    store.all = all;
    button(element, 'Try again').click();
    await settled(element);
    expect(title(element)).to.match(/evenings back/);
  });

  it('says what is wrong with a schedule', async () => {
    const { element } = await shown(better, { schedule: { ...OFFICE_HOURS, zone: 'Mars/Olympus' } });
    expect(words(find(element, '[role=alert]'))).to.contain('“zone” is not what it should be');
  });
});
