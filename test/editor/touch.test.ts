import type { EvenfallEditor } from '@evenfall/editor';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible, focused } from '../support/element.js';
import { coarsePointer, needing } from '../support/engine.js';
import { arrives, client, openEditor, part, region, settled, unmountAll, written } from './support/editor.js';

/** What is in sight while a virtual keyboard covers the rest: the layout is told nothing of it. No engine emulates one. */
class Keyboard extends EventTarget {
  readonly offsetLeft = 0;
  readonly scale = 1;
  offsetTop = 0;
  height = innerHeight;

  constructor() {
    super();
    Object.defineProperty(globalThis, 'visualViewport', { configurable: true, get: () => this });
  }

  /** As an engine tells it: without the scrollbar. */
  get width(): number {
    return document.documentElement.clientWidth;
  }

  /** It leaves so much of the window, from so far down. */
  leave(height: number, offsetTop = 0): void {
    Object.assign(this, { height, offsetTop });
    this.dispatchEvent(new Event('resize'));
  }

  restore(): void {
    Reflect.deleteProperty(globalThis, 'visualViewport');
  }
}
const REAL = Object.getOwnPropertyDescriptor(globalThis, 'visualViewport') as PropertyDescriptor;

const LONG = Array.from({ length: 12 }, (_, index) => `Line ${index}: client reports worry about work.`).join('\n');
const frame = () => new Promise(requestAnimationFrame);

const bar = (editor: EvenfallEditor) =>
  editor.shadowRoot?.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('evenfall-selection');
const offered = (editor: EvenfallEditor) => Boolean(bar(editor));
const row = (editor: EvenfallEditor) => {
  const shown = bar(editor)?.shadowRoot?.querySelector<HTMLElement>('.bar');
  return shown?.matches(':popover-open') ? shown : undefined;
};

/** Selects words of a section, as a finger does, and waits until the editor has taken note. */
async function select(editor: EvenfallEditor, section: string, start: number, end: number): Promise<void> {
  editor.focus({ section });
  const index = ['subjective', 'objective', 'assessment', 'plan'].indexOf(section);
  const text = editor.querySelectorAll('.evenfall-section-text')[index] as HTMLElement;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const at = (offset: number): [Node, number] => {
    let left = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text;
      if (left <= length) {
        walker.currentNode = text;
        return [node, left];
      }
      left -= length + 1;
    }
    throw new Error('not so many words');
  };
  const selection = getSelection() as Selection;
  selection.setBaseAndExtent(...at(start), ...at(end));
  scrollBy(0, selection.getRangeAt(0).getBoundingClientRect().top - 160);
  await frame();
  await frame();
  await settled(editor);
  await bar(editor)?.updateComplete;
}

/** Where the caret is; Firefox gives it no box where its line has nothing before it, there it is that of what follows. */
function caretRect(): DOMRect {
  const range = (getSelection() as Selection).getRangeAt(0);
  const { startContainer, startOffset } = range;
  const next = startContainer.childNodes[startOffset] ?? startContainer;
  return (
    range.getClientRects()[0] ??
    ((next instanceof Element ? next : next.parentElement) as Element).getBoundingClientRect()
  );
}

/** No selected word is under the bar, and all of it is in sight. */
function expectClear(editor: EvenfallEditor, { top = 0, bottom = innerHeight } = {}): DOMRect {
  const shown = row(editor);
  if (!shown)
    throw new Error(
      `there are no tools for ${JSON.stringify(getSelection()?.getRangeAt(0).getBoundingClientRect())} in ${visualViewport?.height}`,
    );
  const box = shown.getBoundingClientRect();
  const words = [...((getSelection() as Selection).getRangeAt(0).getClientRects() ?? [])];
  expect(words).not.to.be.empty;
  for (const word of words)
    expect(box.top >= word.bottom + 24 || box.bottom <= word.top - 24, 'clear of the words').to.equal(true);
  const tools = part(editor, '.tools').getBoundingClientRect();
  expect(box.top, 'under the toolbar').to.be.at.least(tools.bottom);
  expect(box.top, 'top').to.be.at.least(top);
  expect(box.bottom, 'bottom').to.be.at.most(bottom);
  expect(box.left, 'left').to.be.at.least(0);
  expect(box.right, 'right').to.be.at.most(document.documentElement.clientWidth);
  return box;
}

needing('hasCoarsePointer').describe('with fingers', () => {
  let keyboard: Keyboard;

  beforeEach(async () => {
    await setViewport({ width: 320, height: 700 });
    await coarsePointer();
    keyboard = new Keyboard();
  });
  afterEach(async () => {
    keyboard.restore();
    Object.defineProperty(globalThis, 'visualViewport', REAL);
    document.documentElement.dir = '';
    document.documentElement.style.fontSize = '';
    unmountAll();
    scrollTo(0, 0);
    await executeServerCommand('media', {});
    await setViewport({ width: 800, height: 600 });
  });

  const open = async (): Promise<EvenfallEditor> => {
    const editor = await openEditor({
      aiClient: client(),
      value: written({ subjective: LONG, objective: LONG, assessment: LONG, plan: LONG }),
    });
    editor.focus({ section: 'objective' });
    await select(editor, 'objective', 0, 4);
    await arrives(editor, 'evenfall-selection');
    await settled(editor);
    return editor;
  };

  describe('the tools of a selection', () => {
    it('stand under the words, are 44 px large, and leave focus and selection alone', async () => {
      const editor = await open();
      const box = expectClear(editor);
      expect(box.top).to.be.greaterThan((getSelection() as Selection).getRangeAt(0).getBoundingClientRect().bottom);
      const buttons = [...(row(editor)?.querySelectorAll('button') ?? [])];
      expect(buttons.map(({ title }) => title)).to.deep.equal([
        'Bold',
        'Italic',
        'Underline',
        'Bullet list',
        'Rewrite',
      ]);
      for (const button of buttons) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), button.title).to.be.at.least(44);
      }
      expect(focused()).to.equal(region(editor));
      expect(String(getSelection())).to.equal('Line');
    });

    it('are on no selected word wherever in the window it is, also over a keyboard', async () => {
      const editor = await open();
      const words = (getSelection() as Selection).getRangeAt(0);
      let over = 0;
      for (const height of [700, 420]) {
        keyboard.leave(height);
        for (let y = 120; y < height - 40; y += 40) {
          scrollBy(0, words.getBoundingClientRect().top - y);
          await frame();
          if (Math.abs(words.getBoundingClientRect().top - y) > 1) continue;
          const box = expectClear(editor, { bottom: height });
          if (box.bottom < words.getBoundingClientRect().top) over++;
        }
      }
      expect(over, 'places with the tools over the words').to.be.greaterThan(0);
    });

    it('are in what a keyboard leaves where it moved that down', async () => {
      const editor = await open();
      scrollBy(0, (getSelection() as Selection).getRangeAt(0).getBoundingClientRect().top - 400);
      keyboard.leave(380, 200);
      await frame();
      expectClear(editor, { top: 200, bottom: 580 });
    });

    it('give way while the selection fills what is in sight', async () => {
      const editor = await open();
      await select(editor, 'objective', 0, LONG.length);
      keyboard.leave(260);
      await frame();
      expect(Boolean(row(editor))).to.equal(false);
      expect(offered(editor), 'and come back').to.equal(true);
      await select(editor, 'objective', 0, 4);
      keyboard.leave(700);
      await frame();
      expectClear(editor);
    });

    for (const [what, dir, size] of [
      ['from right to left', 'rtl', ''],
      ['with text at 200 %', '', '200%'],
    ] as const) {
      it(`stand so ${what}`, async () => {
        document.documentElement.dir = dir;
        document.documentElement.style.fontSize = size;
        const editor = await open();
        expectClear(editor);
      });
    }

    it('make bold what a finger selected, and stay for the next', async () => {
      const editor = await open();
      const button = row(editor)?.querySelector('[data-command=bold]') as HTMLElement;
      button.click();
      await settled(editor);
      expect(editor.querySelector('.evenfall-section-text strong')?.textContent).to.equal('Line');
      await frame();
      await settled(editor);
      await bar(editor)?.updateComplete;
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      expectClear(editor);
    });

    it('lead to other words', async () => {
      const editor = await open();
      row(editor)?.querySelector<HTMLElement>('[data-command=rewrite]')?.click();
      await arrives(editor, 'evenfall-rewrite');
      await frame();
      await frame();
      await settled(editor);
      expect(offered(editor)).to.equal(false);
    });

    it('are reached with Alt and F10, walked with arrows, and left with Escape', async () => {
      const editor = await open();
      await sendKeys({ down: 'Alt' });
      await sendKeys({ press: 'F10' });
      await sendKeys({ up: 'Alt' });
      expect((focused() as HTMLElement).title).to.equal('Bold');
      await sendKeys({ press: 'ArrowRight' });
      expect((focused() as HTMLElement).title).to.equal('Italic');
      await sendKeys({ press: 'End' });
      expect((focused() as HTMLElement).title).to.equal('Rewrite');
      await frame();
      expectClear(editor);
      await sendKeys({ press: 'Escape' });
      await settled(editor);
      expect(focused()).to.equal(region(editor));
      expect(String(getSelection())).to.equal('Line');
      expect(offered(editor)).to.equal(false);
    });

    it('go away with Escape in the note, until something else is selected', async () => {
      const editor = await open();
      await sendKeys({ press: 'Escape' });
      await settled(editor);
      expect(offered(editor)).to.equal(false);
      await select(editor, 'objective', 0, 4);
      expect(offered(editor)).to.equal(false);
      await select(editor, 'objective', 0, 9);
      expectClear(editor);
    });

    it('are not there for a caret, a mouse, a locked note, nor once somebody writes elsewhere', async () => {
      const editor = await open();
      part(part(editor, 'evenfall-shorthand'), 'textarea').focus();
      await frame();
      await frame();
      await settled(editor);
      expect(offered(editor), 'elsewhere').to.equal(false);
      await select(editor, 'objective', 0, 4);
      expect(offered(editor), 'back').to.equal(true);
      await select(editor, 'objective', 2, 2);
      expect(offered(editor), 'a caret').to.equal(false);
      await select(editor, 'objective', 0, 4);
      editor.readonly = true;
      await settled(editor);
      expect(offered(editor), 'locked').to.equal(false);
      editor.readonly = false;
      await settled(editor);
      const { left, top } = (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 9), Math.round(top + 9)] });
      await frame();
      await select(editor, 'objective', 0, 4);
      expect(offered(editor), 'a mouse').to.equal(false);
    });

    it('are told once to people who listen', async () => {
      const editor = await open();
      const status = part(editor, '.sr-only[role=status]');
      expect(status.textContent).to.contain('Alt and F10');
      await select(editor, 'plan', 0, 4);
      await editor.session?.settled;
      editor.session?.check();
      editor.focus({ section: 'plan' });
      await settled(editor);
      await select(editor, 'plan', 2, 9);
      while (!row(editor)) await frame();
      expectClear(editor);
      expect(editor.shadowRoot?.querySelectorAll('[role=status]')).not.to.be.empty;
    });

    it('pass axe', async () => {
      const editor = await open();
      await expectAccessible(editor);
    });
  });

  describe('a virtual keyboard', () => {
    /** The caret is in what is left of the window and under nothing that stays there. */
    const expectCaret = (editor: EvenfallEditor) => {
      const { top, bottom } = caretRect();
      const tools = part(editor, '.tools').getBoundingClientRect();
      expect(top, 'under the toolbar').to.be.at.least(Math.max(keyboard.offsetTop, tools.bottom) - 1);
      expect(bottom, 'over the keyboard').to.be.at.most(keyboard.offsetTop + keyboard.height + 1);
    };

    const caretAtEnd = async (editor: EvenfallEditor) => {
      editor.focus({ section: 'objective' });
      await frame();
      await frame();
      await settled(editor);
    };

    it('does not hide the caret as it comes', async () => {
      const editor = await open();
      await caretAtEnd(editor);
      const rect = caretRect();
      scrollBy(0, rect.top - 600);
      await frame();
      keyboard.leave(330);
      await frame();
      expectCaret(editor);
    });

    it('hides it at no key, also where what it leaves was moved down', async () => {
      const editor = await open();
      await caretAtEnd(editor);
      for (const offsetTop of [0, 150, 300]) {
        keyboard.leave(330, offsetTop);
        await frame();
        for (let line = 0; line < 4; line++) {
          await sendKeys({ press: 'Enter' });
          await sendKeys({ type: 'a' });
          expectCaret(editor);
        }
        for (let line = 0; line < 8; line++) {
          await sendKeys({ press: 'ArrowUp' });
          expectCaret(editor);
        }
      }
    });

    it('takes the toolbar along', async () => {
      const editor = await open();
      await caretAtEnd(editor);
      keyboard.leave(330, 180);
      await frame();
      expect(Math.round(part(editor, '.tools').getBoundingClientRect().top)).to.equal(180);
      keyboard.leave(700);
      await frame();
      expect(Math.round(part(editor, '.tools').getBoundingClientRect().top)).to.equal(0);
    });

    it('covers neither the menu at the caret nor the rest of the toolbar', async () => {
      const editor = await open();
      await caretAtEnd(editor);
      keyboard.leave(330, 40);
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: '/' });
      await frame();
      const { top, bottom } = (editor.querySelector('.evenfall-menu') as Element).getBoundingClientRect();
      expect(top, 'menu').to.be.at.least(40);
      expect(bottom, 'menu').to.be.at.most(370);
      expectCaret(editor);
      await sendKeys({ press: 'Escape' });
      const toolbar = part(editor, 'evenfall-toolbar');
      // It is placed when it has opened, which the page tells in a task of its own.
      const opened = new Promise((resolve) => part(toolbar, '.more').addEventListener('toggle', resolve));
      part(toolbar, '[data-command=more]').click();
      await opened;
      await frame();
      const more = part(toolbar, '.more').getBoundingClientRect();
      expect(more.top, 'more').to.be.at.least(40);
      expect(more.bottom, 'more').to.be.at.most(370);
    });

    it('leaves room to write over the sheet of the last note, which is under it', async () => {
      const editor = await openEditor({
        value: written({ subjective: LONG, objective: LONG, assessment: LONG, plan: LONG }),
        priorNotes: [{ id: 'before', date: '2026-11-10', format: 'soap', sections: { plan: 'Weekly.' } }],
      });
      editor.focus({ section: 'objective' });
      await select(editor, 'objective', 0, 4);
      await arrives(editor, 'evenfall-selection');
      part(part(editor, 'evenfall-toolbar'), '[data-command=more]').click();
      part(part(editor, 'evenfall-toolbar'), '.more [data-command=prior]').click();
      await arrives(editor, '.beside');
      await caretAtEnd(editor);
      keyboard.leave(330);
      await frame();
      for (let line = 0; line < 6; line++) {
        await sendKeys({ press: 'Enter' });
        await sendKeys({ type: 'a' });
        expectCaret(editor);
      }
    });
  });
});
