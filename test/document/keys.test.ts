import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Hand } from './support/hand.js';
import { closeAll, open } from './support/opened.js';

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};
const hold = async (modifier: string, ...keys: string[]) => {
  await sendKeys({ down: modifier });
  await press(...keys);
  await sendKeys({ up: modifier });
};
const MOD = /Mac/.test(navigator.platform) ? 'Meta' : 'Control';

describe('real keys on the writing surface', () => {
  let hand: Hand;
  const caret = (id: string, offset: number) =>
    hand.select({ section: hand.format.sections.findIndex((section) => section.id === id), offset });

  beforeEach(async () => {
    hand = await open(['sub jective', 'ob jective', 'as sessment', 'pl an']);
  });
  afterEach(closeAll);

  it('types where the caret is, spaces as spaces', async () => {
    caret('objective', 0);
    await sendKeys({ type: 'calm  and ' });
    expect(hand.texts).to.deep.equal(['sub jective', 'calm  and ob jective', 'as sessment', 'pl an']);
  });

  it('types over Select All into the first section, and undoes it', async () => {
    caret('plan', 2);
    await hold(MOD, 'a');
    await sendKeys({ type: 'x' });
    expect(hand.texts).to.deep.equal(['x', '', '', '']);
    await hold(MOD, 'z');
    expect(hand.texts).to.deep.equal(['sub jective', 'ob jective', 'as sessment', 'pl an']);
  });

  for (const key of ['Backspace', 'Delete']) {
    it(`empties all sections by Select All and ${key}`, async () => {
      caret('plan', 2);
      await hold(MOD, 'a');
      await press(key);
      expect(hand.texts).to.deep.equal(['', '', '', '']);
    });
  }

  it('does nothing by Backspace at the start of a section, word-wise neither', async () => {
    caret('objective', 0);
    await press('Backspace');
    await hold(MOD, 'Backspace');
    expect(hand.texts).to.deep.equal(['sub jective', 'ob jective', 'as sessment', 'pl an']);
    await sendKeys({ type: 'x' });
    expect(hand.texts[1]).to.equal('xob jective');
  });

  it('does nothing by Delete at the end of a section, word-wise neither', async () => {
    caret('objective', 'ob jective'.length);
    await press('Delete');
    await hold(MOD, 'Delete');
    expect(hand.texts).to.deep.equal(['sub jective', 'ob jective', 'as sessment', 'pl an']);
  });

  it('deletes words as far as the section goes', async () => {
    caret('objective', 'ob jective'.length);
    await hold('Control', 'Backspace');
    expect(hand.texts[1]?.trim()).to.equal('ob');
    await hold('Control', 'Backspace', 'Backspace', 'Backspace');
    expect(hand.texts).to.deep.equal(['sub jective', '', 'as sessment', 'pl an']);
  });

  it('types over a selection that Shift and arrows took across sections', async () => {
    caret('subjective', 'sub jective'.length - 2);
    await hold('Shift', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await sendKeys({ type: 'x' });
    expect(hand.texts[0]).to.equal('sub jectix');
    expect(hand.texts[1]).to.match(/^b? ?jective$/);
    expect(hand.texts.slice(2)).to.deep.equal(['as sessment', 'pl an']);
  });

  it('deletes a selection taken backwards over three sections, one section at a time', async () => {
    caret('assessment', 2);
    await hold('Shift', 'ArrowUp', 'ArrowUp');
    await press('Delete');
    expect(hand.texts[0]).to.match(/^su?b?/);
    expect('sub jective'.startsWith(hand.texts[0] as string)).to.equal(true);
    expect(hand.texts.slice(1)).to.deep.equal(['', ' sessment', 'pl an']);
  });

  it('moves the caret through the sections, never into a title', async () => {
    caret('subjective', 'sub jective'.length);
    await press('ArrowRight');
    await sendKeys({ type: 'x' });
    await press('ArrowDown', 'End');
    await sendKeys({ type: 'y' });
    await press('ArrowUp', 'ArrowUp', 'Home');
    await sendKeys({ type: 'z' });
    expect(hand.texts).to.deep.equal(['zsub jective', 'xob jective', 'as sessmenty', 'pl an']);
  });

  it('goes on with the left arrow where text runs from right to left', async () => {
    closeAll();
    hand = await open(['שלום', 'עולם', '', 'טוב']);
    hand.note.dom.dir = 'rtl';
    caret('subjective', 'שלום'.length);
    await press('ArrowLeft');
    await sendKeys({ type: 'x' });
    expect(hand.texts).to.deep.equal(['שלום', 'xעולם', '', 'טוב']);
  });

  it('makes a paragraph by Enter, a line by Shift and Enter', async () => {
    caret('plan', 2);
    await press('Enter');
    await hold('Shift', 'Enter');
    await sendKeys({ type: 'x' });
    expect(hand.texts[3]).to.equal('pl\n\nx an');
    expect(hand.note.content()[3]?.content).to.have.length(2);
  });

  it('splits in the first section by Enter over a selection across sections', async () => {
    hand.select({ section: 0, offset: 3 }, { section: 2, offset: 2 });
    await press('Enter');
    await sendKeys({ type: 'x' });
    expect(hand.texts).to.deep.equal(['sub\nx', '', ' sessment', 'pl an']);
  });

  it('begins and ends lists by typing', async () => {
    hand.note.setContent([], { history: 'clear' });
    caret('plan', 0);
    await sendKeys({ type: '- one' });
    await press('Enter');
    await sendKeys({ type: 'two' });
    await press('Enter', 'Enter');
    await sendKeys({ type: 'three' });
    const text = (value: string) => ({ type: 'paragraph', content: [{ type: 'text', text: value }] });
    expect(hand.note.content()[3]?.content).to.deep.equal([
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [text('one')] },
          { type: 'listItem', content: [text('two')] },
        ],
      },
      text('three'),
    ]);
  });

  it('cuts across sections and pastes each part back to its own', async () => {
    hand.select({ section: 0, offset: 3 }, { section: 1, offset: 2 });
    await hold(MOD, 'x');
    expect(hand.texts).to.deep.equal(['sub', ' jective', 'as sessment', 'pl an']);
    caret('plan', 0);
    await hold(MOD, 'v');
    expect(hand.texts).to.deep.equal(['sub\n jective', ' jective\nob', 'as sessment', 'pl an']);
  });

  it('toggles bold, and takes what follows a sentence for the person’s own', async () => {
    hand.note.setContent([], { history: 'clear' });
    hand.note.appendSentence('plan', { text: 'Drafted.', recordId: 'r1' });
    hand.note.focus({ section: 'plan' });
    await sendKeys({ type: ' a' });
    await hold(MOD, 'b');
    await sendKeys({ type: 'b' });
    expect(hand.note.content()[3]?.content).to.deep.equal([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Drafted.', marks: [{ type: 'sentence', attrs: { id: 'r1' } }] },
          { type: 'text', text: ' a' },
          { type: 'text', text: 'b', marks: [{ type: 'bold' }] },
        ],
      },
    ]);
  });

  if ('chrome' in globalThis) {
    it('composes with an input method', async () => {
      caret('objective', 2);
      await executeServerCommand('ime', { steps: ['k', 'ka', 'か'], commit: 'か' });
      expect(hand.texts).to.deep.equal(['sub jective', 'obか jective', 'as sessment', 'pl an']);
    });

    it('composes over a selection across sections, in the first of them', async () => {
      hand.select({ section: 0, offset: 3 }, { section: 2, offset: 2 });
      await executeServerCommand('ime', { steps: ['k', 'ka', 'か'], commit: 'か' });
      expect(hand.texts).to.deep.equal(['subか', '', ' sessment', 'pl an']);
      expect(hand.sections).to.have.length(4);
      hand.note.run('undo');
      hand.note.run('undo');
      expect(hand.texts).to.deep.equal(['sub jective', 'ob jective', 'as sessment', 'pl an']);
    });

    it('composes over Select All, where the first section becomes empty beside its guidance', async () => {
      caret('plan', 0);
      await hold(MOD, 'a');
      await executeServerCommand('ime', { steps: ['n', 'に'], commit: 'に' });
      expect(hand.texts).to.deep.equal(['に', '', '', '']);
    });

    it('composes in an empty section', async () => {
      hand.note.setContent([], { history: 'clear' });
      caret('assessment', 0);
      await executeServerCommand('ime', { steps: ['n', 'に'], commit: 'に' });
      expect(hand.texts).to.deep.equal(['', '', 'に', '']);
    });
  }
});
