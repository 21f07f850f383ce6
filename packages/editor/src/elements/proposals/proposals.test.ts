import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
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
import { proposal } from '../../../../../test/support/leaf-samples.js';
import type { Proposal } from '../../review/index.js';
import { EvenfallProposals } from './proposals.js';

const three = [
  proposal('a', 'Client reports increased anxiety for two weeks.'),
  proposal('b', 'Sleep is 4 to 5 hours a night.'),
  proposal('c', 'Client states work is “too much”.'),
];

const proposals = (list: readonly Proposal[] = three, properties: Partial<EvenfallProposals> = {}) =>
  mount('evenfall-proposals', EvenfallProposals, { proposals: list, ...properties });

/** What is heard: the words of the elements that label it. */
const nameOf = (item: HTMLElement): string => {
  const ids = item.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const root = item.getRootNode() as ShadowRoot;
  return ids.map((id) => words(root.getElementById(id) as Element)).join(' ');
};

const focusedId = () => focused()?.closest<HTMLElement>('.item')?.dataset.id;

/** As the shell does: what was decided leaves the list. */
function decide(element: EvenfallProposals): void {
  const leave = ({ detail }: CustomEvent<{ ids: string[] }>) => {
    element.proposals = element.proposals.filter(({ id }) => !detail.ids.includes(id));
  };
  element.addEventListener('evenfall-proposal-accept', leave);
  element.addEventListener('evenfall-proposal-reject', leave);
}

describe('<evenfall-proposals>', () => {
  afterEach(async () => {
    unmountAll();
    await resetMouse();
  });

  it('says that a draft is not yet part of the note, and shows what each sentence was made from', async () => {
    const element = await proposals();
    expect(words(find(element, '.not-yet'))).to.equal('Draft – not part of the note until you accept');
    expect(findAll(element, '.item').map(nameOf)).to.deep.equal([
      '1 of 3: Client reports increased anxiety for two weeks.',
      '2 of 3: Sleep is 4 to 5 hours a night.',
      '3 of 3: Client states work is “too much”.',
    ]);
    expect(words(find(element, '.source'))).to.contain('“ct anx ↑ x2 wks”');
    await expectAccessible(element);
  });

  it('shows nothing without a draft', async () => {
    const element = await proposals([]);
    expect(element.offsetHeight).to.equal(0);
    element.proposals = [proposal('x', 'Done.', { state: 'accepted' })];
    await element.updateComplete;
    expect(findAll(element, '.item')).to.have.length(0);
  });

  it('leaves to single decisions what its source does not bear, and says so', async () => {
    const list = [
      ...three,
      proposal('u', 'Off.', { support: 'unsupported' }),
      proposal('v', 'No.', { support: 'contradicted' }),
    ];
    const element = await proposals(list);
    const accepted = heard(element, 'evenfall-proposal-accept');
    for (const item of findAll(element, '.item')) {
      item.focus();
      await element.updateComplete;
    }
    expect(words(find(element, '[data-all]'))).to.equal('Accept 3 that your shorthand bears out; decide 2 one by one');
    find(element, '[data-all]').click();
    expect(accepted).to.deep.equal([{ ids: ['a', 'b', 'c'] }]);
    element.proposals = list.slice(2);
    await element.updateComplete;
    expect(findAll(element, '[data-all]'), 'one that stands among others has its own button').to.have.length(0);
  });

  it('writes sentences as text, whatever they hold', async () => {
    const element = await proposals([proposal('a', '<img src=x onerror="globalThis.hit=1"> **bold**')]);
    expect(words(find(element, '.text'))).to.equal('<img src=x onerror="globalThis.hit=1"> **bold**');
    expect(findAll(element, 'img')).to.have.length(0);
  });

  it('holds no words of a client in attributes (STAYS-HERE)', async () => {
    const element = await proposals();
    const attributes = findAll(element, '*').flatMap((each) => Array.from(each.attributes, ({ value }) => value));
    expect(attributes.filter((value) => /anxiety|anx|Sleep|too much/.test(value))).to.deep.equal([]);
  });

  it('names the words a source does not hold', async () => {
    const element = await proposals([
      proposal('a', 'Client takes 12 mg.', {
        support: 'unsupported',
        reasons: [
          { kind: 'not-in-source', words: '12 mg' },
          { kind: 'not-in-source', words: 'sertraline' },
        ],
      }),
      proposal('b', 'Mood improved.', { support: 'contradicted' }),
      proposal('c', 'Client is engaged.', { support: 'unsupported', reasons: [{ kind: 'no-source' }], quotes: [] }),
    ]);
    expect(findAll(element, '.support').map(words)).to.deep.equal([
      'Wording not found in your shorthand: 12 mg, sertraline',
      'Your shorthand says something else',
      'Not found in your shorthand',
    ]);
    await expectAccessible(element);
  });

  it('is reviewed with one hand on the keyboard', async () => {
    const element = await proposals();
    const accepted = heard(element, 'evenfall-proposal-accept');
    const rejected = heard(element, 'evenfall-proposal-reject');
    const undone = heard(element, 'evenfall-proposal-undo');
    decide(element);
    find(element, '.item').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focusedId()).to.equal('b');
    await sendKeys({ press: 'k' });
    expect(focusedId()).to.equal('a');
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'a' });
    expect(accepted).to.deep.equal([{ ids: ['b'] }]);
    await element.updateComplete;
    expect(focusedId(), 'goes on to the next').to.equal('c');
    await sendKeys({ press: 'x' });
    expect(rejected).to.deep.equal([{ ids: ['c'] }]);
    await element.updateComplete;
    expect(focusedId(), 'back to the last').to.equal('a');
    await sendKeys({ press: 'u' });
    expect(undone).to.have.length(1);
    await sendKeys({ press: 'Enter' });
    expect(accepted).to.deep.equal([{ ids: ['b'] }, { ids: ['a'] }]);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement, 'focus does not fall to the page').to.equal(find(element, '.draft'));
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    elsewhere.remove();
    await element.updateComplete;
    expect(findAll(element, '.draft'), 'nothing waits, and nothing says so').to.have.length(0);
  });

  it('draws once for each step: moving focus on asks for no second drawing', async () => {
    const element = await proposals();
    decide(element);
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(String(text));
    try {
      find(element, '.item').focus();
      await element.updateComplete;
      for (const key of ['x', 'a', 'a']) {
        await sendKeys({ press: key });
        await element.updateComplete;
      }
    } finally {
      console.warn = warn;
    }
    expect(warnings.filter((text) => text.includes('change-in-update'))).to.deep.equal([]);
  });

  it('leads to the source by S', async () => {
    const element = await proposals();
    const sources = heard(element, 'evenfall-proposal-source');
    find(element, '[data-id=b]').focus();
    await sendKeys({ press: 's' });
    expect(sources).to.deep.equal([{ ids: ['b'] }]);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const element = await proposals();
    const accepted = heard(element, 'evenfall-proposal-accept');
    find(element, '.item').focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'a' });
    await sendKeys({ up: 'Control' });
    expect(accepted).to.deep.equal([]);
  });

  it('has real buttons for every sentence', async () => {
    const element = await proposals();
    const accepted = heard(element, 'evenfall-proposal-accept');
    const rejected = heard(element, 'evenfall-proposal-reject');
    findAll(element, '[data-act=accept]')[2]?.click();
    findAll(element, '[data-act=reject]')[0]?.click();
    expect(accepted).to.deep.equal([{ ids: ['c'] }]);
    expect(rejected).to.deep.equal([{ ids: ['a'] }]);
    for (const button of findAll(element, '.actions button')) {
      expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(24);
    }
  });

  it('accepts the button under focus on Enter, not the sentence', async () => {
    const element = await proposals();
    const accepted = heard(element, 'evenfall-proposal-accept');
    const rejected = heard(element, 'evenfall-proposal-reject');
    find(element, '.item').focus();
    for (let presses = 0; presses < 3; presses += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(accepted).to.deep.equal([]);
    expect(rejected).to.deep.equal([{ ids: ['a'] }]);
  });

  it('edits in place: Escape keeps the draft, Enter accepts the new words', async () => {
    const element = await proposals();
    const edits = heard(element, 'evenfall-proposal-edit');
    const accepted = heard(element, 'evenfall-proposal-accept');
    find(element, '.item').focus();
    await sendKeys({ press: 'e' });
    await element.updateComplete;
    expect(focused()?.localName).to.equal('textarea');
    await expectAccessible(element);
    await sendKeys({ type: ' Really.' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focusedId()).to.equal('a');
    expect(edits).to.deep.equal([]);

    await sendKeys({ press: 'e' });
    await element.updateComplete;
    await sendKeys({ type: ' Worse on Mondays.' });
    await sendKeys({ press: 'Enter' });
    expect(edits).to.deep.equal([
      { id: 'a', text: 'Client reports increased anxiety for two weeks. Worse on Mondays.' },
    ]);
    expect(accepted).to.deep.equal([{ ids: ['a'] }]);
  });

  it('offers “accept all” only after every sentence was looked at', async () => {
    const element = await proposals();
    const accepted = heard(element, 'evenfall-proposal-accept');
    const all = find(element, '[data-all]');
    expect(all.getAttribute('aria-disabled')).to.equal('true');
    expect(words(find(element, '#unseen'))).to.equal('3 sentences not looked at yet');
    all.click();
    expect(accepted).to.deep.equal([]);
    expect(focusedId(), 'it leads to the first one').to.equal('a');
    for (const id of ['b', 'c']) find(element, `[data-id=${id}]`).focus();
    await element.updateComplete;
    expect(all.getAttribute('aria-disabled')).to.equal('false');
    all.click();
    expect(accepted).to.deep.equal([{ ids: ['a', 'b', 'c'] }]);
  });

  it('takes a sentence in view for seen only when a person is there', async () => {
    const element = await proposals();
    const seen = heard(element, 'evenfall-proposal-seen');
    // Twice: the observer reports after the next frame.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    expect(seen, 'a script is nobody').to.deep.equal([]);
    await sendMouse({ type: 'move', position: [500, 500] });
    expect(seen.flatMap(({ ids }) => ids)).to.have.members(['a', 'b', 'c']);
  });

  it('shows the source of what has focus or the pointer, and of nothing after', async () => {
    const element = await proposals();
    const shown = heard(element, 'evenfall-proposal-focus');
    const elsewhere = document.body.appendChild(document.createElement('button'));
    find(element, '[data-id=b]').focus();
    elsewhere.focus();
    const box = find(element, '[data-id=c]').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.left + 20), Math.round(box.top + 5)] });
    await sendMouse({ type: 'move', position: [5, Math.round(box.bottom + 200)] });
    expect(shown).to.deep.equal([{ id: 'b' }, { id: undefined }, { id: 'c' }, { id: undefined }]);
    elsewhere.remove();
  });

  it('shows what is being written as a preview that nobody can accept', async () => {
    const element = await proposals([], { drafting: true, preview: 'Client reports incre' });
    expect(words(find(element, '.preview'))).to.equal('Client reports incre');
    expect(findAll(element, '.item, button')).to.have.length(0);
    await expectAccessible(element);
  });

  it('keeps what a person is editing while more sentences arrive', async () => {
    const element = await proposals(three.slice(0, 1), { drafting: true });
    find(element, '.item').focus();
    await sendKeys({ press: 'e' });
    await element.updateComplete;
    await sendKeys({ type: ' More.' });
    element.proposals = three;
    await element.updateComplete;
    const field = focused() as HTMLTextAreaElement;
    expect(field.value).to.equal('Client reports increased anxiety for two weeks. More.');
  });
});
