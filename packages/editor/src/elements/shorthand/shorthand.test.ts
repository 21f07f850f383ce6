import { expandShorthand } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  heard,
  mount,
  undoInField,
  unmountAll,
  words,
} from '../../../../../test/support/element.js';
import { EvenfallShorthand } from './shorthand.js';

const engine = { engine: 'evenfall', locality: 'on-device', ready: true } as const;

const shorthand = (properties: Partial<EvenfallShorthand> = {}) =>
  mount('evenfall-shorthand', EvenfallShorthand, { engine, ...properties });

const field = (element: EvenfallShorthand) => find<HTMLTextAreaElement>(element, 'textarea');

describe('<evenfall-shorthand>', () => {
  afterEach(unmountAll);

  it('shows an example while it is empty, and says who drafts where', async () => {
    const element = await shorthand();
    expect(words(find(element, '#hint'))).to.contain('ct anx ↑ x2 wks');
    expect(words(find(element, '.engine'))).to.equal('On this device');
    expect(field(element).spellcheck).to.equal(true);
    await expectAccessible(element);
  });

  it('tells every change of its text', async () => {
    const element = await shorthand();
    const inputs = heard(element, 'evenfall-shorthand-input');
    field(element).focus();
    await sendKeys({ type: 'ct' });
    expect(inputs).to.deep.equal([{ value: 'c' }, { value: 'ct' }]);
    expect(element.value).to.equal('ct');
  });

  it('keeps caret and text when its value comes back from outside', async () => {
    const element = await shorthand({ value: 'ct anx' });
    element.addEventListener('evenfall-shorthand-input', ({ detail }) => {
      element.value = detail.value;
    });
    field(element).focus();
    field(element).setSelectionRange(2, 2);
    await sendKeys({ type: 'XY' });
    await element.updateComplete;
    expect(field(element).value).to.equal('ctXY anx');
    expect(field(element).selectionStart).to.equal(4);
  });

  it('drafts by button and by Ctrl+Enter', async () => {
    const element = await shorthand({ value: 'ct anx' });
    const requests = heard(element, 'evenfall-draft-request');
    find(element, '.go').click();
    field(element).focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    expect(requests).to.have.length(2);
    expect(field(element).value).to.equal('ct anx');
  });

  it('explains why an empty field cannot be drafted', async () => {
    const element = await shorthand({ value: ' \n' });
    const requests = heard(element, 'evenfall-draft-request');
    find(element, '.go').click();
    await element.updateComplete;
    expect(requests).to.deep.equal([]);
    expect(words(find(element, '#hint'))).to.equal('Write a few words about the session first.');
    expect(focused()).to.equal(field(element));
  });

  it('stops on the same button, which keeps focus', async () => {
    const element = await shorthand({ value: 'ct anx' });
    const stops = heard(element, 'evenfall-draft-stop');
    find(element, '.go').focus();
    element.busy = true;
    await element.updateComplete;
    expect(words(focused() as Element)).to.equal('Stop');
    await sendKeys({ press: 'Enter' });
    expect(stops).to.have.length(1);
    await expectAccessible(element);
  });

  it('offers no drafting where there is no engine', async () => {
    const element = await shorthand({ engine: undefined });
    const requests = heard(element, 'evenfall-draft-request');
    expect(findAll(element, 'button')).to.have.length(0);
    field(element).focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    expect(requests).to.deep.equal([]);
  });

  it('marks the source of the sentence under review in the text, and only for eyes', async () => {
    const element = await shorthand({ value: 'ct anx ↑, sleep 4-5h', highlights: [{ start: 10, end: 20 }] });
    expect(words(find(element, 'mark'))).to.equal('sleep 4-5h');
    expect(find(element, '.mirror').getAttribute('aria-hidden')).to.equal('true');
    element.highlights = [];
    await element.updateComplete;
    expect(findAll(element, 'mark')).to.have.length(0);
  });

  it('lays the marks exactly under the words', async () => {
    const value = `${'sleep poor; appetite low, '.repeat(12)}SI denied today`;
    const element = await shorthand({ value, highlights: [{ start: value.length - 15, end: value.length }] });
    element.style.width = '300px';
    await element.updateComplete;
    const area = field(element);
    const mirror = find(element, '.mirror');
    expect(mirror.clientWidth).to.equal(area.clientWidth);
    // The mirror ends with one line break more than the field shows.
    expect(mirror.scrollHeight).to.be.closeTo(area.scrollHeight, 30);
    expect(getComputedStyle(mirror).font).to.equal(getComputedStyle(area).font);
  });

  it('scrolls a source into view without taking focus', async () => {
    const value = Array.from({ length: 80 }, (_, line) => `line ${line}`).join('\n');
    const element = await shorthand({ value });
    const start = value.indexOf('line 70');
    element.highlights = [{ start, end: start + 7 }];
    await element.updateComplete;
    const area = field(element);
    const mark = find(element, 'mark');
    expect(area.scrollTop).to.be.greaterThan(0);
    expect(mark.offsetTop).to.be.within(area.scrollTop, area.scrollTop + area.clientHeight);
    expect(focused()).to.equal(document.body);
  });

  it('grows with its text up to a limit', async () => {
    const element = await shorthand();
    const small = field(element).offsetHeight;
    element.value = 'a\n'.repeat(6);
    await element.updateComplete;
    const larger = field(element).offsetHeight;
    element.value = 'a\n'.repeat(500);
    await element.updateComplete;
    expect(larger).to.be.greaterThan(small);
    expect(field(element).offsetHeight).to.be.at.most(Math.max(144, innerHeight * 0.4) + 1);
  });

  it('asks about short forms of more than one meaning, and puts the answer in their place, undoably', async () => {
    const value = 'BPD, MS wnl';
    const { questions } = expandShorthand(value);
    const element = await shorthand({ value, questions });
    expect(findAll(element, '.question').map(words)[0]).to.match(/^What does “BPD” mean here/);
    await expectAccessible(element);
    const inputs = heard(element, 'evenfall-shorthand-input');
    find(element, '.options button').click();
    await element.updateComplete;
    expect(inputs.at(-1)).to.deep.equal({ value: `${questions[0]?.options[0]}, MS wnl` });
    // The second question no longer fits the moved text until the host gives new places.
    expect(findAll(element, '.question')).to.have.length(0);
    field(element).focus();
    await undoInField();
    expect(field(element).value).to.equal(value);
  });
});
