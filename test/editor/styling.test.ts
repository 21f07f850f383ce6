import type { EvenfallEditor } from '@evenfall/editor';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { coarsePointer, needing } from '../support/engine.js';
import { FakeDictation } from '../support/fake-dictation.js';
import { arrives, client, openEditor, part, SIGNER, settled, unmountAll, written } from './support/editor.js';

const sheet = (css: string): HTMLStyleElement => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
};

/** An editor with everything in it that a host can style. */
async function full(): Promise<EvenfallEditor> {
  const editor = await openEditor({
    value: written({ objective: 'PHQ-9 score 14 (moderate).', plan: 'Weekly.' }),
    aiClient: client(),
    signer: SIGNER,
    dictation: new FakeDictation(),
    priorNotes: [
      { id: 'before', format: 'soap', sections: { plan: 'Weekly. Keep the log daily and bring it along.' } },
    ],
  });
  editor.session?.keepUnsorted('Prior auth renewed.', 'paste');
  editor.check();
  await editor.draft('ct anxious, CBT thought log, denies SI/HI');
  await settled(editor);
  await arrives(editor, 'evenfall-unsorted');
  const toolbar = part(editor, 'evenfall-toolbar');
  for (const [tool, name] of [
    ['find', 'find'],
    ['prior', 'prior'],
    ['dictate', 'dictation'],
  ] as const) {
    toolbar.dispatchEvent(new CustomEvent('evenfall-toolbar-command', { detail: { command: tool } }));
    await arrives(editor, `evenfall-${name}`);
  }
  await settled(editor);
  return editor;
}

describe('what a host styles', () => {
  let style: HTMLStyleElement | undefined;
  afterEach(async () => {
    style?.remove();
    unmountAll();
    await setViewport({ width: 800, height: 600 });
  });

  it('is every part that is named in the manifest, by its name', async () => {
    style = sheet(
      'evenfall-editor::part(frame) { outline: 3px solid rgb(1, 2, 3) } evenfall-editor::part(toolbar-button) { color: rgb(4, 5, 6) }',
    );
    const editor = await full();
    const names = [
      ...['frame', 'head', 'title', 'progress', 'encounter', 'shorthand', 'toolbar', 'waiting', 'find', 'dictation'],
      ...['note', 'unsorted', 'beside', 'sign'],
    ];
    for (const name of names) expect(editor.shadowRoot?.querySelectorAll(`[part~=${name}]`).length, name).to.equal(1);
    expect(getComputedStyle(part(editor, '[part=frame]')).outlineColor).to.equal('rgb(1, 2, 3)');
    const button = part(part(editor, 'evenfall-toolbar'), '[part~=toolbar-button]');
    expect(getComputedStyle(button).color).to.equal('rgb(4, 5, 6)');
  });

  it('is the tokens, wherever above the editor they are set, in the note and in every part', async () => {
    style = sheet(
      ':root { --evenfall-color-surface: rgb(1, 20, 30); --evenfall-color-ink: rgb(200, 210, 220); --evenfall-size-note: 30px; --evenfall-radius: 0px }',
    );
    const editor = await full();
    expect(getComputedStyle(part(editor, '.frame')).backgroundColor).to.equal('rgb(1, 20, 30)');
    expect(getComputedStyle(part(editor, '.frame')).borderRadius).to.equal('0px');
    const region = editor.querySelector('.evenfall-document') as HTMLElement;
    expect(getComputedStyle(region).color).to.equal('rgb(200, 210, 220)');
    expect(getComputedStyle(region).fontSize).to.equal('30px');
  });

  it('is the states: ready, blank, reviewing, readonly, signed', async () => {
    style = sheet('evenfall-editor:state(reviewing) { --seen: reviewing }');
    const editor = await full();
    expect(editor.matches(':state(ready):state(reviewing):not(:state(blank))')).to.equal(true);
    expect(getComputedStyle(editor).getPropertyValue('--seen').trim()).to.equal('reviewing');
  });
});

describe('for other hands and eyes', () => {
  afterEach(async () => {
    await executeServerCommand('media', {});
    unmountAll();
    await setViewport({ width: 800, height: 600 });
  });

  /** Every element, in every shadow tree under one. */
  function drawn(root: ParentNode): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? drawn(element.shadowRoot) : []),
    ]);
  }

  /** Everything that can be pressed, in every shadow tree under an element. */
  function pressable(root: ParentNode): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches('button, select, input:not([type=checkbox], [type=radio]), textarea') ? [element] : []),
      ...(element.shadowRoot ? pressable(element.shadowRoot) : []),
    ]);
  }

  needing('hasCoarsePointer').it('every target of a coarse pointer is 44 px high, at 320 px too', async () => {
    // A viewport of the test runner's takes the touch emulation back.
    await setViewport({ width: 320, height: 700 });
    await coarsePointer();
    expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
    const editor = await full();
    const small = pressable(editor)
      .concat(pressable(editor.shadowRoot as ShadowRoot))
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => `${element.localName}.${element.className || element.getAttribute('part')}`);
    expect([...new Set(small)]).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  needing('emulatesMedia').it('that ask for less movement nothing moves, wherever it is', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const editor = await full();
      const moving = drawn(editor)
        .concat(drawn(editor.shadowRoot as ShadowRoot))
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none';
        })
        .map((element) => `${element.localName}.${element.className}`);
      expect([...new Set(moving)]).to.deep.equal([]);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  needing('emulatesMedia').it(
    'with forced colours a structured sentence, a highlight and what both notes have are still told apart',
    async () => {
      await executeServerCommand('media', { forcedColors: true });
      const editor = await full();
      await arrives(editor, '.evenfall-answer');
      const plain = getComputedStyle(editor.querySelector('.evenfall-section-text p') as HTMLElement);
      const chip = getComputedStyle(editor.querySelector('.evenfall-answer') as HTMLElement);
      expect(chip.textDecorationLine).to.equal('underline');
      expect(plain.textDecorationLine).to.equal('none');
      editor.goTo('measure');
      const lit = getComputedStyle(editor.querySelector('.evenfall-highlight') as HTMLElement);
      expect(lit.backgroundColor).not.to.equal(plain.backgroundColor);
    },
  );
});

describe('what is said to people who listen', () => {
  afterEach(unmountAll);

  it('is said politely in one place, and the same number of questions only once', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    const regions = [...(editor.shadowRoot?.querySelectorAll('[role=status], [aria-live]') ?? [])].filter(
      (region) => region.textContent?.trim() || region.className === 'sr-only',
    );
    expect(regions).to.have.length(1);
    expect(part(editor, '[role=status].sr-only').getAttribute('aria-live')).to.not.equal('assertive');
    expect(editor.shadowRoot?.querySelectorAll('[aria-live=assertive]')).to.have.length(0);
  });
});
