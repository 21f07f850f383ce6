import type { UnsortedItem } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
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
import { EvenfallUnsorted } from './unsorted.js';

const items: UnsortedItem[] = [
  { id: 'u1', text: 'Billing: prior auth renewed\n<b>until March</b>', from: 'paste', section: 'plan' },
  { id: 'u2', text: 'Client owns a boat.', from: 'draft' },
];
const sections = [
  { id: 'subjective', title: 'Subjective' },
  { id: 'plan', title: 'Plan' },
];

const tray = (properties: Partial<EvenfallUnsorted> = {}) =>
  mount('evenfall-unsorted', EvenfallUnsorted, { items, sections, ...properties });

describe('<evenfall-unsorted>', () => {
  afterEach(unmountAll);

  it('shows every word it was given, as text', async () => {
    const element = await tray();
    expect(words(find(element, '#title'))).to.equal('Unsorted: 2 pieces of text');
    expect(findAll(element, '.text').map((text) => text.textContent)).to.deep.equal(items.map((item) => item.text));
    await expectAccessible(element);
  });

  it('takes no room when there is nothing', async () => {
    const element = await tray({ items: [] });
    expect(element.offsetHeight).to.be.at.most(1);
  });

  it('places a piece in the section chosen', async () => {
    const element = await tray();
    const placed = heard(element, 'evenfall-unsorted-place');
    findAll(element, '.item')[1]?.querySelectorAll('button')[1]?.click();
    expect(placed).to.deep.equal([{ id: 'u2', section: 'plan' }]);
  });

  it('keeps the way back in the place of what was discarded', async () => {
    const element = await tray();
    const discarded = heard(element, 'evenfall-unsorted-discard');
    const undone = heard(element, 'evenfall-unsorted-undo');
    find(element, '[data-discard]').focus();
    await sendKeys({ press: 'Enter' });
    expect(discarded).to.deep.equal([{ id: 'u1' }]);
    element.discarded = new Set(['u1']);
    await element.updateComplete;
    expect(words(find(element, '#title'))).to.equal('Unsorted: 1 piece of text');
    expect(words(findAll(element, '.item')[0] as Element)).to.equal('Discarded Undo');
    expect(words(focused() as Element), 'under the finger that discarded').to.equal('Undo');
    await expectAccessible(element);
    await sendKeys({ press: 'Enter' });
    expect(undone).to.deep.equal([{ id: 'u1' }]);
  });

  it('goes on to the next piece when the focused one is gone', async () => {
    const element = await tray();
    find(element, '[data-discard]').focus();
    element.items = items.slice(1);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.closest('.item')?.textContent).to.contain('boat');
    element.items = [];
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.tray'));
  });
});
