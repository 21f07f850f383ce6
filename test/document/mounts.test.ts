import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Hand } from './support/hand.js';
import { closeAll, open } from './support/opened.js';

/** A fresh shadow root on the page. */
function shadow(into: Node = document.body): ShadowRoot {
  const host = document.createElement('div');
  into.appendChild(host);
  hosts.push(host);
  return host.attachShadow({ mode: 'open' });
}
const hosts: HTMLElement[] = [];

/** A light-DOM child of an element with a shadow root, shown in its slot: how the editor mounts its note. */
function slotted(into: Node): HTMLElement {
  const root = shadow(into);
  root.append(document.createElement('slot'));
  return root.host as HTMLElement;
}

const inHost = () => shadow();
const MODES: Record<string, () => Node> = {
  light: () => document.body,
  slotted: () => slotted(document.body),
  shadow: () => shadow(),
  'light in a host’s shadow': inHost,
  'slotted in a host’s shadow': () => slotted(inHost()),
  'shadow in a host’s shadow': () => shadow(inHost()),
};

const MOD = /Mac/.test(navigator.platform) ? 'Meta' : 'Control';
const chord = async (modifier: string, ...keys: string[]) => {
  await sendKeys({ down: modifier });
  for (const key of keys) await sendKeys({ press: key });
  await sendKeys({ up: modifier });
};

for (const [name, into] of Object.entries(MODES)) {
  describe(`the writing surface mounted ${name}`, () => {
    let hand: Hand;

    beforeEach(async () => {
      hand = await open(['abc def', 'ghi', 'jkl mno', ''], { into: into() });
    });
    afterEach(() => {
      closeAll();
      for (const host of hosts.splice(0)) host.remove();
    });

    it('types spaces as spaces', async () => {
      hand.note.focus({ section: 'plan' });
      await sendKeys({ type: 'a  b c ' });
      await chord('Shift', 'Enter');
      await sendKeys({ type: ' d' });
      expect(hand.texts[3]).to.equal('a  b c \n d');
    });

    it('splits by Enter and joins by Backspace, but not with the section before', async () => {
      hand.note.focus({ section: 'objective', start: 1 });
      await sendKeys({ press: 'Enter' });
      expect(hand.texts[1]).to.equal('g\nhi');
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'Backspace' });
      expect(hand.texts).to.deep.equal(['abc def', 'hi', 'jkl mno', '']);
    });

    it('types over a selection across sections, and undoes and redoes it', async () => {
      hand.note.focus({ section: 'subjective', start: 4 });
      await chord('Shift', 'ArrowDown', 'ArrowDown');
      await sendKeys({ type: 'x' });
      expect(hand.texts[0]).to.equal('abc x');
      expect(hand.texts[1]).to.equal('');
      expect(hand.texts[2]?.length).to.be.lessThan(7);
      expect('jkl mno'.endsWith(hand.texts[2] as string)).to.equal(true);
      const after = hand.texts;
      await chord(MOD, 'z');
      expect(hand.texts).to.deep.equal(['abc def', 'ghi', 'jkl mno', '']);
      await chord(MOD, 'y');
      expect(hand.texts).to.deep.equal(after);
    });

    it('cuts by keyboard and pastes rich text', async () => {
      hand.note.focus({ section: 'subjective', start: 4, end: 7 });
      await chord(MOD, 'b');
      await chord(MOD, 'x');
      hand.note.focus({ section: 'plan' });
      await chord(MOD, 'v');
      expect(hand.texts).to.deep.equal(['abc ', 'ghi', 'jkl mno', 'def']);
      expect(hand.note.content()[3]?.content).to.deep.equal([
        { type: 'paragraph', content: [{ type: 'text', text: 'def', marks: [{ type: 'bold' }] }] },
      ]);
    });

    it('selects everything, and only the words', async () => {
      hand.note.focus({ section: 'assessment' });
      await chord(MOD, 'a');
      await sendKeys({ press: 'Delete' });
      expect(hand.texts).to.deep.equal(['', '', '', '']);
    });

    it('looks the same', () => {
      const style = getComputedStyle(hand.note.dom);
      expect(style.whiteSpace).to.equal('break-spaces');
      expect(Number.parseFloat(style.fontSize)).to.be.at.least(16);
      expect(document.head.querySelector('style[data-tiptap-style]')).to.equal(null);
    });

    it('moves into another root with its words, its history and its caret', async () => {
      hand.note.focus({ section: 'plan' });
      await sendKeys({ type: 'one ' });
      const mount = hand.note.dom.parentElement as HTMLElement;
      shadow().append(mount);
      hand.note.moved();
      hand.note.focus();
      await sendKeys({ type: 'two  three' });
      expect(hand.texts[3]).to.equal('one two  three');
      expect(getComputedStyle(hand.note.dom).whiteSpace).to.equal('break-spaces');
      while (hand.note.can('undo')) hand.note.run('undo');
      expect(hand.texts).to.deep.equal(['abc def', 'ghi', 'jkl mno', '']);
      // And back, where the styles are already.
      document.body.append(mount);
      hand.note.moved();
      hand.note.moved();
      const root = hand.note.dom.getRootNode() as Document;
      expect(new Set(root.adoptedStyleSheets).size).to.equal(root.adoptedStyleSheets.length);
    });
  });
}
