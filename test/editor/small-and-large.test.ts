import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { client, onPage, openEditor, SIGNER, settled, unmountAll, written } from './support/editor.js';

/** WCAG 2.2: 1.4.4 (text at 200 %), 1.4.10 (320 px wide), and the same the other way round. */
describe('nothing runs off to the side', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    document.documentElement.dir = '';
    unmountAll();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  const WAYS: readonly [what: string, width: number, size: string, dir: string][] = [
    ['at 320 px', 320, '100%', 'ltr'],
    ['at 320 px, right to left', 320, '100%', 'rtl'],
    ['with text at 200 %', 640, '200%', 'ltr'],
    ['with text at 200 %, right to left', 640, '200%', 'rtl'],
    ['at 320 px with text at 200 %', 320, '200%', 'ltr'],
  ];
  for (const [what, width, size, dir] of WAYS) {
    it(what, async () => {
      await setViewport({ width, height: 800 });
      document.documentElement.style.fontSize = size;
      document.documentElement.dir = dir;
      const editor = await openEditor({ aiClient: client(), signer: SIGNER, value: written({ plan: 'Weekly.' }) });
      await editor.draft('client anxious\nCBT thought log');
      await settled(editor);
      const { scrollWidth, clientWidth } = document.scrollingElement as Element;
      expect(scrollWidth, 'the page').to.be.at.most(clientWidth);
      const box = editor.getBoundingClientRect();
      const outside = [...editor.querySelectorAll('.evenfall-section-title, .evenfall-section-text')]
        .map((part) => part.getBoundingClientRect())
        .filter(({ left, right }) => left < box.left - 1 || right > box.right + 1);
      expect(outside).to.deep.equal([]);
    });
  }
});

describe('each section', () => {
  afterEach(unmountAll);

  it('is a region of its own to assistive technology, named by its title', async () => {
    const editor = await openEditor();
    const sections = [...editor.querySelectorAll('.evenfall-section')];
    const names = sections.map((section) => {
      expect(section.getAttribute('role')).to.equal('group');
      return document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent;
    });
    expect(names).to.deep.equal(['Subjective', 'Objective', 'Assessment', 'Plan']);
  });

  it('is spelled as the browser knows how, also in a page that wants none, and gets no words from elsewhere', async () => {
    document.body.spellcheck = false;
    try {
      const editor = await openEditor();
      const note = editor.querySelector('[contenteditable=true]') as HTMLElement;
      expect(note.spellcheck).to.equal(true);
      expect(note.getAttribute('writingsuggestions')).to.equal('false');
      unmountAll();
      const silent = document.createElement('evenfall-editor');
      silent.spellcheck = false;
      onPage(silent);
      await silent.ready;
      await settled(silent);
      expect(silent.querySelector<HTMLElement>('[contenteditable=true]')?.spellcheck).to.equal(false);
    } finally {
      document.body.removeAttribute('spellcheck');
    }
  });

  it('shows in states what the editor is doing', async () => {
    const editor = await openEditor({ signer: SIGNER });
    expect(editor.matches(':state(ready):state(blank)')).to.equal(true);
    editor.focus({ section: 'plan' });
    document.execCommand('insertText', false, 'Weekly.');
    await settled(editor);
    expect(editor.matches(':state(blank)')).to.equal(false);
    editor.readonly = true;
    await settled(editor);
    expect(editor.matches(':state(readonly)')).to.equal(true);
  });
});
