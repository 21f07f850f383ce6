import '@evenfall/editor/define';
import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { client, control, onPage, SIGNER, settled, text, unmountAll } from './support/editor.js';

/** Six ways a host may have the editor in its page. */
const slotted = (parent: Node): Node => {
  const card = document.createElement('div');
  card.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
  parent.appendChild(card);
  return card;
};
const shadow = (parent: Node): Node => {
  const card = document.createElement('div');
  parent.appendChild(card);
  return card.attachShadow({ mode: 'open' });
};
const page = (): Node => onPage(document.createElement('div'));
const app = (): Node => shadow(page());

const MODES: Readonly<Record<string, () => Node>> = {
  'in the page': page,
  'slotted into a card': () => slotted(page()),
  'in a card’s shadow root': () => shadow(page()),
  'in an app’s shadow root': app,
  'slotted into a card in an app': () => slotted(app()),
  'in a card’s shadow root in an app': () => shadow(app()),
};

const deepActive = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

describe('the editor', () => {
  afterEach(unmountAll);

  for (const [where, make] of Object.entries(MODES)) {
    it(`works ${where}`, async () => {
      const editor: EvenfallEditor = document.createElement('evenfall-editor');
      Object.assign(editor, { aiClient: client(), signer: SIGNER });
      make().appendChild(editor);
      await editor.ready;
      await settled(editor);
      editor.focus({ section: 'plan' });
      const surface = editor.querySelector('[contenteditable=true]') as HTMLElement;
      expect(deepActive()).to.equal(surface);
      expect(getComputedStyle(surface).whiteSpaceCollapse, 'styles reach it').to.equal('break-spaces');
      await sendKeys({ type: 'Weekly  sessions ' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: 'and more.' });
      expect(text(editor.value, 'plan')).to.equal('Weekly  sessions and more.');
      await control('z');
      await control('z');
      expect(text(editor.value, 'plan')).not.to.contain('and more.');
      await editor.draft('client anxious');
      editor.accept();
      await settled(editor);
      expect(text(editor.value, 'subjective')).to.contain('nxious');
      expect(editor.goTo('diagnosis')).to.equal(true);
      await sendKeys({ type: 'Panic disorder.' });
      expect(text(editor.value, 'assessment')).to.contain('Panic disorder.');
    });
  }
});
