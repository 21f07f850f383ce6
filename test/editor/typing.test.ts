import type { EvenfallEditor } from '@evenfall/editor';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import { needing } from '../support/engine.js';
import { control, openEditor, part, region, settled, text, unmountAll } from './support/editor.js';

/** An editor in which the lexicon of short forms is there. */
async function open(properties: Parameters<typeof openEditor>[0] = {}): Promise<EvenfallEditor> {
  const editor = await openEditor(properties);
  editor.focus({ section: 'subjective' });
  await import('../../packages/editor/src/shorthand/index.js');
  await new Promise((resolve) => setTimeout(resolve));
  return editor;
}

const words = (editor: EvenfallEditor) => text(editor.value, 'subjective');
const menu = (editor: EvenfallEditor) => editor.querySelector('.evenfall-menu');
const options = (editor: EvenfallEditor) =>
  [...(menu(editor)?.querySelectorAll('[role=option]') ?? [])].map((option) => option.firstChild?.textContent);
const said = (editor: EvenfallEditor) => part(editor, '[role=status]').textContent?.trim();

describe('short forms as they are typed', () => {
  afterEach(unmountAll);

  it('are written out where they have one meaning, and one undo takes that back and nothing else', async () => {
    const editor = await open();
    await sendKeys({ type: 'Set HW ' });
    expect(words(editor)).to.equal('Set homework ');
    expect(editor.querySelector('.evenfall-reading')).to.equal(null);
    await control('z');
    expect(words(editor)).to.equal('Set HW ');
    await sendKeys({ type: 'for work ' });
    expect(words(editor)).to.equal('Set HW for work ');
  });

  it('are marked where context decided, with the other meanings one press away', async () => {
    const editor = await open();
    await sendKeys({ type: 'used MI, receptive' });
    expect(words(editor)).to.equal('used motivational interviewing, receptive');
    const mark = editor.querySelector('.evenfall-reading');
    expect(mark?.textContent).to.equal('motivational interviewing');
    await settled(editor);
    expect(said(editor)).to.contain('MI is written as motivational interviewing');
    await control('.');
    expect(options(editor)).to.deep.equal(['myocardial infarction', 'mental illness', 'MI, as typed']);
    expect(region(editor).getAttribute('aria-activedescendant')).to.equal(menu(editor)?.firstElementChild?.id);
    expect(focused()).to.equal(region(editor));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(words(editor)).to.equal('used mental illness, receptive');
    expect(menu(editor)).to.equal(null);
    expect(editor.querySelector('.evenfall-reading')).to.equal(null);
    expect(region(editor).hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('are asked about and left alone where a guess could be dangerous', async () => {
    const editor = await open();
    await sendKeys({ type: 'hx BPD.' });
    expect(words(editor)).to.equal('history BPD.');
    expect(editor.querySelector('.evenfall-reading-ask')?.textContent).to.equal('BPD');
    await control('.');
    expect(options(editor)).to.deep.equal(['borderline personality disorder', 'bipolar disorder']);
    // Nothing is chosen beforehand.
    expect(menu(editor)?.querySelector('[aria-selected=true]')).to.equal(null);
    await sendKeys({ press: 'Enter' });
    expect(words(editor)).to.equal('history BPD.');
    await sendKeys({ press: 'Escape' });
    expect(editor.querySelector('.evenfall-reading-ask')).not.to.equal(null);
    await control('.');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    expect(words(editor)).to.equal('history bipolar disorder.');
  });

  needing('composes').it(
    'are written out on a phone, whose keyboard composes words, and some of them the space as well',
    async () => {
      const compose = (commit: string, steps: string[]) => executeServerCommand('ime', { steps, commit });
      const editor = await open();
      await compose('Set', ['S', 'Se', 'Set']);
      await compose(' ', []);
      await compose('HW', ['H', 'HW']);
      await compose(' ', []);
      await settled(editor);
      expect(words(editor)).to.equal('Set homework ');
      await compose('tx ', ['t', 'tx']);
      await new Promise((resolve) => setTimeout(resolve));
      await settled(editor);
      expect(words(editor)).to.equal('Set homework treatment ');
      await control('z');
      expect(words(editor)).to.equal('Set homework tx ');
      await compose('/', []);
      await compose('da', ['d', 'da']);
      await new Promise(requestAnimationFrame);
      expect(options(editor)).to.have.length(1);
    },
  );

  it('wait for the next word where it decides: x2 is two times, and the beginning of two weeks', async () => {
    const editor = await open();
    await sendKeys({ type: 'low mood x2 wks since May, cried 3x this week, slept 4x wk, called x2.' });
    expect(words(editor)).to.equal(
      'low mood for 2 weeks since May, cried 3 times this week, slept 4 times per week, called 2 times.',
    );
    await control('z');
    expect(words(editor)).to.contain('called x2.');
  });

  it('are written out by Enter too, and never inside a quotation', async () => {
    const editor = await open();
    await sendKeys({ type: 'Said "my HW ' });
    expect(words(editor)).to.equal('Said "my HW ');
    await sendKeys({ type: 'sucks" abt HW' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'x' });
    expect(words(editor)).to.equal('Said "my HW sucks" about homeworkx');
  });

  it('stay as typed where the host wants it', async () => {
    const editor = await open({ verbatim: true });
    await sendKeys({ type: 'HW ' });
    expect(words(editor)).to.equal('HW ');
  });

  it('are no marks in what is saved, and go with their words', async () => {
    const editor = await open();
    await sendKeys({ type: 'sx ' });
    expect(JSON.stringify(editor.value)).not.to.contain('reading');
    expect(editor.querySelector('.evenfall-reading')).not.to.equal(null);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    expect(words(editor)).to.equal('symptom');
    expect(editor.querySelector('.evenfall-reading')).to.equal(null);
  });
});

const PHRASES = [
  { name: 'mse', text: 'Appearance ***. Mood ***.\nInsight fair.' },
  { name: 'med', text: 'Taking medication as prescribed.' },
  { name: 'med', text: 'My own words on medication.', own: true },
  { name: 'no good', text: 'A name with a space cannot be typed.' },
];

describe('phrases', () => {
  afterEach(unmountAll);

  it('are written by their name and a space, with the first stop selected, as one undo step', async () => {
    const editor = await open({ phrases: PHRASES });
    await sendKeys({ type: 'Today .mse ' });
    expect(words(editor)).to.equal('Today Appearance ***. Mood ***.Insight fair.');
    expect(getSelection()?.toString()).to.equal('***');
    await sendKeys({ type: 'neat' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'low' });
    expect(words(editor)).to.equal('Today Appearance neat. Mood low.Insight fair.');
    await control('z');
    await control('z');
    await control('z');
    expect(words(editor)).to.equal('Today .mse ');
  });

  it('are offered after a dot and a letter; a person’s own stands for the practice’s of that name', async () => {
    const editor = await open({ phrases: PHRASES });
    await sendKeys({ type: 'Weekly. ' });
    await sendKeys({ type: '.' });
    expect(menu(editor)).to.equal(null);
    await sendKeys({ type: 'm' });
    expect(options(editor)).to.deep.equal(['med (yours)', 'mse']);
    await sendKeys({ press: 'Enter' });
    expect(words(editor)).to.equal('Weekly. My own words on medication.');
  });

  it('come with commands from a slash at the start of a word, and Escape leaves what was typed', async () => {
    const editor = await open({ phrases: PHRASES });
    await sendKeys({ type: 'and/or 5/5 ' });
    expect(menu(editor)).to.equal(null);
    await sendKeys({ type: '/' });
    expect(options(editor)).to.include.members(['mse', 'Next gap', 'Place to fill in']);
    await sendKeys({ type: 'fill' });
    await sendKeys({ press: 'Escape' });
    expect(menu(editor)).to.equal(null);
    expect(words(editor)).to.equal('and/or 5/5 /fill');
    await sendKeys({ type: ' /fill' });
    await sendKeys({ press: 'Tab' });
    expect(words(editor)).to.equal('and/or 5/5 /fill ***');
    expect(getSelection()?.toString()).to.equal('***');
  });

  it('once closed stay so while that word is written, and Enter is Enter', async () => {
    const editor = await open({ phrases: PHRASES });
    await sendKeys({ type: '/' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ type: 'fill' });
    expect(menu(editor)).to.equal(null);
    await sendKeys({ press: 'Enter' });
    expect(words(editor)).to.equal('/fill');
    await sendKeys({ type: '/' });
    expect(options(editor)).to.include('Next gap');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '/' });
    expect(options(editor), 'typed again it is meant').to.include('Next gap');
  });

  it('close when the person goes elsewhere', async () => {
    const editor = await open({ phrases: PHRASES });
    await sendKeys({ type: '/m' });
    expect(menu(editor)).not.to.equal(null);
    part(editor, 'evenfall-sign').focus();
    expect(menu(editor)).to.equal(null);
    editor.remove();
    expect(document.querySelector('.evenfall-menu')).to.equal(null);
  });
});
