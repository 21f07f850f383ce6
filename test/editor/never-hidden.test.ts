import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import { client, openEditor, part, region, settled, unmountAll, written } from './support/editor.js';

const LONG = Array.from({ length: 12 }, (_, index) => `Line ${index}: client reports worry about work.`).join('\n');

const open = async (): Promise<EvenfallEditor> => {
  const editor = await openEditor({
    aiClient: client(),
    value: written({ subjective: LONG, objective: LONG, assessment: LONG, plan: LONG }),
  });
  await editor.draft('ct tired. HW: log daily. RTC 1 wk');
  await settled(editor);
  return editor;
};

/** The lower edge of the toolbar where it stays at the top. */
const bar = (editor: EvenfallEditor) => part(editor, '.tools').getBoundingClientRect();

describe('what has focus is never under the toolbar', () => {
  afterEach(async () => {
    unmountAll();
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  for (const width of [360, 800]) {
    it(`going back with Shift and Tab, at ${width} px`, async () => {
      await setViewport({ width, height: 500 });
      const editor = await open();
      part(editor, 'evenfall-sign').focus();
      let stops = 0;
      await sendKeys({ down: 'Shift' });
      for (; stops < 60 && !editor.shadowRoot?.activeElement?.matches('evenfall-toolbar'); stops++) {
        await sendKeys({ press: 'Tab' });
        const at = focused();
        if (!at || at === region(editor) || part(editor, '.tools').contains(editor.shadowRoot?.activeElement ?? null))
          continue;
        const { top, bottom } = at.getBoundingClientRect();
        const { bottom: edge, top: barTop } = bar(editor);
        const clear = top >= edge - 1 || bottom <= barTop + 1;
        expect(clear, `${at.outerHTML.slice(0, 80)} at ${top}–${bottom}, the bar ends at ${edge}`).to.equal(true);
      }
      await sendKeys({ up: 'Shift' });
      expect(stops).to.be.greaterThan(4);
    });
  }

  it('nor is the caret, going up line by line', async () => {
    await setViewport({ width: 800, height: 500 });
    const editor = await open();
    editor.focus({ section: 'plan' });
    for (let line = 0; line < 30; line++) {
      await sendKeys({ press: 'ArrowUp' });
      const range = getSelection()?.getRangeAt(0);
      const rect = range?.getClientRects()[0];
      if (rect) expect(rect.top).to.be.greaterThan(bar(editor).bottom - 1);
    }
  });
});

describe('the caret comes into sight at the next key', () => {
  const caret = (): DOMRect => (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
  const write = async (editor: EvenfallEditor): Promise<void> => {
    editor.focus({ section: 'objective' });
    await sendKeys({ type: 'ab' });
  };

  afterEach(() => {
    unmountAll();
    scrollTo(0, 0);
  });

  it('after the page was scrolled away from it', async () => {
    const editor = await open();
    await write(editor);
    scrollTo(0, 0);
    expect(caret().top).to.be.greaterThan(innerHeight);
    await sendKeys({ type: 'c' });
    expect(caret().top).to.be.greaterThan(0);
    expect(caret().bottom).to.be.lessThan(innerHeight);
  });

  it('after the pane around the editor became smaller', async () => {
    const editor = await open();
    const pane = document.createElement('div');
    Object.assign(pane.style, { height: '500px', overflow: 'auto' });
    editor.before(pane);
    pane.append(editor);
    await write(editor);
    const { bottom } = caret();
    const height = bottom - pane.getBoundingClientRect().top - 30;
    pane.style.height = `${height}px`;
    await sendKeys({ type: 'c' });
    expect(caret().bottom).to.be.lessThan(pane.getBoundingClientRect().bottom);
    pane.remove();
  });
});

describe('sentences that wait', () => {
  afterEach(async () => {
    unmountAll();
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  it('are told in sight at 360 px, with a way to the first', async () => {
    await setViewport({ width: 360, height: 640 });
    const editor = await open();
    part(editor, 'evenfall-shorthand').scrollIntoView();
    const line = part(editor, '.waiting');
    const { top, bottom } = line.getBoundingClientRect();
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.lessThan(innerHeight);
    expect(line.textContent).to.match(/\d+ drafted sentences? waits?/);
    expect(part(editor, '[role=status]').textContent).to.match(/sentences? to review/);
    part(editor, '.waiting button').click();
    await settled(editor);
    expect(focused()?.matches('.item')).to.equal(true);
    editor.reject();
    await settled(editor);
    expect(editor.shadowRoot?.querySelector('.waiting')).to.equal(null);
  });
});
