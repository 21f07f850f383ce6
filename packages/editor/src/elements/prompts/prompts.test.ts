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
import { openResult } from '../../../../../test/support/leaf-samples.js';
import { EvenfallPrompts } from './prompts.js';

const prompts = (ids: string[], properties: Partial<EvenfallPrompts> = {}) =>
  mount('evenfall-prompts', EvenfallPrompts, { results: ids.map((id) => openResult(id)), ...properties });

const visibleChips = (element: EvenfallPrompts) => findAll(element, '.chip:not([data-clipped])');
const until = async (what: () => boolean): Promise<void> => {
  while (!what()) await new Promise(requestAnimationFrame);
};
const isOpen = (element: EvenfallPrompts) => !find(element, '.clip').inert;

describe('<evenfall-prompts>', () => {
  afterEach(unmountAll);

  it('asks what blocks a signature first and keeps the rest behind “more”', async () => {
    const element = await prompts(['affect', 'measure', 'mse', 'risk_screen', 'intervention', 'response']);
    expect(words(find(element, '.chip'))).to.equal('Risk screen , needed before signing');
    const shown = visibleChips(element).length;
    expect(shown).to.be.within(1, 4);
    expect(words(find(element, '.more'))).to.equal(`${6 - shown} more`);

    find(element, '.more').click();
    await element.updateComplete;
    expect(visibleChips(element)).to.have.length(6);
    await expectAccessible(element);
  });

  it('keeps one line at every width, with a count of what is not shown', async () => {
    const element = await prompts(['risk_screen', 'mse', 'affect', 'response', 'intervention']);
    for (const width of [280, 420, 800]) {
      element.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      const chips = visibleChips(element);
      expect(new Set(chips.map((chip) => chip.offsetTop)).size, `lines at ${width}`).to.equal(1);
      expect(words(find(element, '.more'))).to.equal(`${5 - chips.length} more`);
      expect(element.scrollWidth).to.be.at.most(width);
    }
  });

  it('ends its line where the text ends, where there is a gutter for what stands about the words', async () => {
    const element = await prompts(['risk_screen', 'mse', 'affect', 'response', 'intervention']);
    element.style.width = '420px';
    element.style.setProperty('--_gutter', '1rem');
    await element.updateComplete;
    const count = find(element, '.more');
    const { paddingRight, borderRightWidth } = getComputedStyle(count);
    expect(count.getBoundingClientRect().right).to.equal(
      element.getBoundingClientRect().right + Number.parseFloat(paddingRight) + Number.parseFloat(borderRightWidth),
    );
  });

  it('does not change its height while questions come and go', async () => {
    const element = await prompts(['risk_screen', 'mse', 'affect', 'response']);
    const height = element.offsetHeight;
    element.results = [openResult('affect')];
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(height);
    element.results = [];
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(height);
  });

  it('opens nothing and chooses nothing by itself (NOT-ASSESSED-IS-NOT-DENIED)', async () => {
    const element = await prompts(['risk_screen']);
    const answers = heard(element, 'evenfall-prompt-answer');
    expect(isOpen(element)).to.equal(false);
    find(element, '.chip').click();
    await element.updateComplete;
    expect(isOpen(element)).to.equal(true);
    expect(findAll(element, '.group').map((group) => group.getAttribute('aria-label'))).to.deep.equal([
      'Suicide',
      'Violence',
      'Self-harm',
    ]);
    expect(findAll(element, '.answer')).to.have.length(9);
    expect(findAll(element, '[aria-pressed=true], [aria-checked=true], [aria-expanded=true].answer')).to.have.length(0);
    expect(answers).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('shows only the risk questions that are still open', async () => {
    const element = await mount('evenfall-prompts', EvenfallPrompts, {
      results: [openResult('risk_screen', { status: 'partial', open: ['violence'] })],
    });
    find(element, '.chip').click();
    await element.updateComplete;
    expect(findAll(element, '.group').map((group) => group.getAttribute('aria-label'))).to.deep.equal(['Violence']);
  });

  it('hands over the sentence of an answer', async () => {
    const element = await prompts(['risk_screen']);
    const answers = heard(element, 'evenfall-prompt-answer');
    find(element, '.chip').click();
    await element.updateComplete;
    find(element, '[data-answer="violence.denied"]').click();
    expect(answers).to.deep.equal([
      {
        elementId: 'risk_screen',
        groupId: 'violence',
        answerId: 'denied',
        text: 'Client denies thoughts of harming others when asked.',
      },
    ]);
  });

  it('asks for the reason of an answer that needs one, by keyboard alone', async () => {
    const element = await prompts(['risk_screen']);
    const answers = heard(element, 'evenfall-prompt-answer');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    for (let presses = 0; presses < 3; presses += 1) await sendKeys({ press: 'Tab' });
    expect(focused()?.getAttribute('data-answer')).to.equal('suicide.not-assessed');
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(focused()?.localName).to.equal('input');
    await expectAccessible(element);

    await sendKeys({ press: 'Enter' });
    expect(answers, 'without words').to.deep.equal([]);
    await sendKeys({ type: 'ended early for an emergency' });
    await sendKeys({ press: 'Enter' });
    expect(answers.map(({ text }) => text)).to.deep.equal([
      'Suicide not assessed today: ended early for an emergency.',
    ]);
  });

  it('moves between questions with arrows, one tab stop in all', async () => {
    const element = await prompts(['risk_screen', 'mse', 'affect']);
    await sendKeys({ press: 'Tab' });
    expect(words(focused() as Element)).to.contain('Risk screen');
    await sendKeys({ press: 'ArrowRight' });
    expect(words(focused() as Element)).to.equal('Mental status');
    await sendKeys({ press: 'End' });
    expect(words(focused() as Element)).to.equal('Affect');
    await sendKeys({ press: 'ArrowRight' });
    expect(words(focused() as Element), 'around').to.contain('Risk screen');
    await sendKeys({ press: 'ArrowLeft' });
    expect(words(focused() as Element)).to.equal('Affect');
    expect(findAll(element, '.chip[tabindex="0"]')).to.have.length(1);
  });

  it('has a tab stop also when the question that had it no longer fits', async () => {
    const element = await prompts(['risk_screen', 'mse', 'affect', 'response', 'intervention']);
    find(element, '.more').click();
    await element.updateComplete;
    findAll(element, '.chip')[4]?.focus();
    find(element, '.more').click();
    await element.updateComplete;
    expect(findAll(element, '.chip[tabindex="0"]').map(words)).to.deep.equal(['Risk screen , needed before signing']);
  });

  it('follows the writing direction', async () => {
    document.documentElement.dir = 'rtl';
    try {
      await prompts(['risk_screen', 'mse']);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowLeft' });
      expect(words(focused() as Element)).to.equal('Mental status');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  describe('of several questions in one', () => {
    /** The screen, opened and its first answer given by keyboard; then the check reads what was written. */
    const answered = async (results: EvenfallPrompts['results']) => {
      const element = await prompts(['risk_screen', 'mse']);
      element.addEventListener('evenfall-prompt-answer', () => {
        element.results = results;
      });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      const before = places(element);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      return { element, before };
    };
    const places = (element: EvenfallPrompts) =>
      findAll(element, '.chip, #question, .answer, .foot button').map(({ offsetLeft, offsetTop, offsetWidth }) => [
        offsetLeft,
        offsetTop,
        offsetWidth,
      ]);
    const leave = async (element: EvenfallPrompts) => {
      const elsewhere = document.body.appendChild(document.createElement('textarea'));
      elsewhere.focus();
      await until(() => findAll(element, '[aria-pressed]').length === 0 || !isOpen(element));
      await element.updateComplete;
      expect(focused()).to.equal(elsewhere);
      elsewhere.remove();
    };

    it('keeps every row, every place and the focus while the person is there', async () => {
      const { element, before } = await answered([
        openResult('risk_screen', { status: 'partial', open: ['violence', 'self-harm'], question: 'And violence?' }),
        openResult('mse'),
      ]);
      expect(places(element)).to.deep.equal(before);
      expect(focused()?.getAttribute('data-answer')).to.equal('suicide.denied');
      expect(focused()?.getAttribute('aria-pressed')).to.equal('true');
      expect(findAll(element, '[aria-disabled]')).to.have.length(3);
      expect(findAll(element, '.group').map((group) => group.ariaLabel)).to.deep.equal([
        'Suicide, answered',
        'Violence',
        'Self-harm',
      ]);
      await expectAccessible(element);

      const answers = heard(element, 'evenfall-prompt-answer');
      await sendKeys({ press: 'Enter' });
      expect(answers, 'written once').to.deep.equal([]);
      await leave(element);
      expect(findAll(element, '.group').map((group) => group.getAttribute('aria-label'))).to.deep.equal([
        'Violence',
        'Self-harm',
      ]);
    });

    it('stays when all that was needed is answered, says no more than was, and goes when they leave', async () => {
      const { element, before } = await answered([openResult('mse')]);
      expect(places(element)).to.deep.equal(before);
      expect(findAll(element, '[aria-pressed]').map((each) => each.dataset.answer)).to.deep.equal(['suicide.denied']);
      await leave(element);
      expect(isOpen(element)).to.equal(false);
      expect(findAll(element, '.chip').map(words)).to.deep.equal(['Mental status']);
    });

    it('shows an answer that was taken back as open again', async () => {
      const { element } = await answered([openResult('mse')]);
      element.results = [openResult('risk_screen'), openResult('mse')];
      await element.updateComplete;
      expect(findAll(element, '[aria-pressed], [aria-disabled]')).to.have.length(0);
    });

    it('goes at once with Escape', async () => {
      const { element } = await answered([openResult('mse')]);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
      await until(() => words(focused() as Element) === 'Mental status');
    });
  });

  it('closes with Escape and gives focus back to the question', async () => {
    const element = await prompts(['affect', 'risk_screen']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused()?.getAttribute('data-answer')).to.equal('affect.full');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
    expect(words(focused() as Element)).to.equal('Affect');
  });

  it('puts the caret where an answer is written when there is nothing to press', async () => {
    const element = await prompts(['mse']);
    const went = heard(element, 'evenfall-prompt-go');
    find(element, '.chip').click();
    await element.updateComplete;
    expect(went).to.deep.equal([{ elementId: 'mse' }]);
    expect(words(find(element, '#question'))).to.contain('What was observed');
  });

  it('takes “later” and “not applicable”, the latter with a reason', async () => {
    const element = await prompts(['affect']);
    const snoozed = heard(element, 'evenfall-prompt-snooze');
    const exempt = heard(element, 'evenfall-prompt-exempt');
    find(element, '.chip').click();
    await element.updateComplete;
    find(element, '[data-exempt]').click();
    await element.updateComplete;
    find<HTMLInputElement>(element, '.reason input').value = '  audio-only session ';
    find<HTMLFormElement>(element, '.reason').requestSubmit();
    findAll(element, '.foot button')[1]?.click();
    expect(exempt).to.deep.equal([{ elementId: 'affect', reason: 'audio-only session' }]);
    expect(snoozed).to.deep.equal([{ elementId: 'affect' }]);
  });

  it('goes on to the next question when the focused one was answered', async () => {
    const element = await prompts(['risk_screen', 'mse', 'affect']);
    find(element, '.chip').focus();
    element.results = [openResult('mse'), openResult('affect')];
    await element.updateComplete;
    expect(words(focused() as Element)).to.equal('Mental status');
  });

  it('never takes focus from where the person writes', async () => {
    const element = await prompts(['risk_screen', 'mse']);
    const elsewhere = document.body.appendChild(document.createElement('textarea'));
    elsewhere.focus();
    element.results = [openResult('mse')];
    await element.updateComplete;
    element.results = [];
    await element.updateComplete;
    expect(focused()).to.equal(elsewhere);
    elsewhere.remove();
  });
});
