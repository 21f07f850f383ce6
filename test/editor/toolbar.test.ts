import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import {
  arrives,
  heard,
  onPage,
  openEditor,
  part,
  region,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

const restore = async () => {
  unmountAll();
  await setViewport({ width: 800, height: 600 });
};

type Drawn = HTMLElement & { readonly updateComplete: Promise<unknown> };

const bar = (editor: Element) => part<Drawn>(editor, 'evenfall-toolbar');

describe('the toolbar on a narrow screen', () => {
  afterEach(restore);

  it('is one row, and what has no room is behind “More”', async () => {
    await setViewport({ width: 240, height: 600 });
    const editor = await openEditor({ value: written({ plan: 'Weekly' }) });
    editor.focus({ section: 'plan' });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const toolbar = bar(editor);
    await toolbar.updateComplete;
    const shown = [
      ...(toolbar.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('.group:not([hidden]) > button'),
    ];
    expect(new Set(shown.map((button) => Math.round(button.getBoundingClientRect().top))).size).to.equal(1);
    for (const button of shown) expect(button.getBoundingClientRect().right).to.be.lessThan(240);
    expect(shown.at(-1)?.dataset.command).to.equal('more');
  });

  it('keeps every command within reach of the keyboard', async () => {
    await setViewport({ width: 240, height: 600 });
    const editor = await openEditor({ value: written({ plan: 'Weekly' }) });
    editor.focus({ section: 'plan' });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'End' });
    expect((focused() as HTMLElement).dataset.command).to.equal('more');
    await sendKeys({ press: 'Enter' });
    await settled(editor);
    const names = [];
    for (let step = 0; step < 8 && !focused()?.textContent?.includes('Numbered'); step++) {
      names.push(focused()?.textContent?.trim());
      await sendKeys({ press: 'ArrowDown' });
    }
    expect(focused()?.textContent?.trim(), names.join(', ')).to.equal('Numbered list');
    await sendKeys({ press: 'Enter' });
    await settled(editor);
    expect(JSON.stringify(editor.value?.sections.at(-1))).to.contain('orderedList');
    expect(focused()).to.equal(region(editor));
  });

  it('gives the focus back to “More” when that is left with Escape', async () => {
    await setViewport({ width: 240, height: 600 });
    const editor = await openEditor({ value: written({ plan: 'Weekly' }) });
    const more = await arrives(bar(editor), '[data-command=more]');
    more.focus();
    await sendKeys({ press: 'Enter' });
    await settled(editor);
    expect(focused()).not.to.equal(more);
    await sendKeys({ press: 'Escape' });
    await settled(editor);
    expect(focused()).to.equal(more);
    expect(bar(editor).shadowRoot?.querySelector('.more:popover-open')).to.equal(null);
  });

  it('shows everything where there is room', async () => {
    const editor = await openEditor();
    await bar(editor).updateComplete;
    expect(bar(editor).shadowRoot?.querySelector('[data-command=more]')).to.equal(null);
  });
});

describe('the search', () => {
  afterEach(restore);

  it('finds words whatever their case and accents, goes from place to place, and leaves the caret there', async () => {
    const editor = await openEditor({
      value: written({ subjective: 'José said “I can’t”. Jose slept.', plan: 'Call josé.' }),
    });
    bar(editor).shadowRoot?.querySelector<HTMLElement>('[data-command=find]')?.click();
    const find = await arrives<Drawn>(editor, 'evenfall-find');
    await sendKeys({ type: 'jose' });
    await settled(editor);
    const count = () => part(find, '.count').textContent?.trim();
    await find.updateComplete;
    expect(count()).to.equal('1/3');
    expect(editor.querySelectorAll('.evenfall-highlight')).to.have.length(3);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await settled(editor);
    await find.updateComplete;
    expect(count()).to.equal('3/3');
    expect(editor.querySelector('.evenfall-current')?.textContent).to.equal('josé');
    expect(focused()?.localName).to.equal('input');
    await sendKeys({ press: 'Escape' });
    await settled(editor);
    expect(editor.querySelector('.evenfall-highlight')).to.equal(null);
    expect(focused()).to.equal(region(editor));
    expect(getSelection()?.toString()).to.equal('josé');
  });

  it('says so when there is nothing', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    bar(editor).shadowRoot?.querySelector<HTMLElement>('[data-command=find]')?.click();
    const find = await arrives<Drawn>(editor, 'evenfall-find');
    await sendKeys({ type: 'zebra' });
    await settled(editor);
    await find.updateComplete;
    expect(part(find, '.count').textContent?.trim()).to.equal('Not found');
  });
});

describe('a toolbar of the host’s', () => {
  afterEach(restore);

  const own = (slot: string, text: string) =>
    Object.assign(document.createElement('button'), { slot, textContent: text });

  it('is made piece by piece: a control stands in the place of ours, whenever it comes, and arrows walk over it', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    const bold = own('toolbar-bold', 'B!');
    editor.append(bold, own('toolbar-end', 'Insert goal'));
    await new Promise(requestAnimationFrame);
    await settled(editor);
    await bar(editor).updateComplete;
    expect(bar(editor).shadowRoot?.querySelector('[data-command=bold]')).to.equal(null);
    const before = bold.getBoundingClientRect();
    const italic = part(bar(editor), '[data-command=italic]').getBoundingClientRect();
    expect(before.right).to.be.at.most(italic.left);
    bold.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect((focused() as HTMLElement).dataset.command).to.equal('italic');
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused()).to.equal(bold);
    await sendKeys({ press: 'End' });
    expect(focused()?.textContent).to.equal('Insert goal');
    bold.remove();
    await new Promise(requestAnimationFrame);
    await settled(editor);
    expect(part(bar(editor), '[data-command=bold]').getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('undoes what was written this very moment, before any button shows that it can', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    expect(editor.run('undo'), 'nothing to undo').to.equal(false);
    editor.session?.keepUnsorted('Prior auth renewed.', 'paste');
    editor.session?.place(editor.value?.unsorted[0]?.id ?? '', 'plan');
    expect(editor.run('undo')).to.equal(true);
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
  });

  it('runs our tools, and is told what is on and what can be used', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    const told = heard(editor, 'evenfall-tools');
    editor.focus({ section: 'plan' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ up: 'Shift' });
    expect(editor.run('bold')).to.equal(true);
    expect(JSON.stringify(editor.value?.sections.at(-1))).to.contain('bold');
    expect(focused()).to.equal(region(editor));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await settled(editor);
    const { active, possible } = told.at(-1)?.detail ?? {};
    expect([...(active ?? [])]).to.deep.equal(['bold']);
    expect(possible?.has('undo')).to.equal(true);
    expect(possible?.has('rewrite'), 'nothing rewrites here').to.equal(false);
    expect(editor.run('rewrite')).to.equal(false);
    expect(editor.run('boldd' as never), 'no tool of ours').to.equal(false);
    expect(editor.run('find')).to.equal(true);
    await arrives(editor, 'evenfall-find');
    editor.readonly = true;
    await settled(editor);
    expect(editor.run('bold'), 'nobody can write').to.equal(false);
    expect(editor.run('find'), 'what can be read can be searched').to.equal(true);
  });

  it('has nothing that can be used, or looks so, in an editor that is disabled', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    editor.disabled = true;
    await settled(editor);
    await bar(editor).updateComplete;
    const buttons = [...(bar(editor).shadowRoot?.querySelectorAll('button') ?? [])];
    expect(buttons.length).to.be.greaterThan(5);
    for (const { dataset, ariaDisabled } of buttons.filter(({ dataset }) => dataset.command !== 'more'))
      expect(ariaDisabled, dataset.command).to.equal('true');
    expect(editor.run('find')).to.equal(false);
  });

  it('stands in the place of ours as a whole', async () => {
    const editor = document.createElement('evenfall-editor');
    const row = Object.assign(document.createElement('div'), { slot: 'toolbar', role: 'toolbar', ariaLabel: 'Ours' });
    row.append(own('', 'Bold'));
    editor.append(row);
    onPage(editor);
    await editor.ready;
    await settled(editor);
    expect(row.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(bar(editor).getBoundingClientRect().height).to.equal(0);
    expect(row.assignedSlot?.closest('.tools')).not.to.equal(null);
  });

  it('has room for what is the host’s on a narrow screen', async () => {
    await setViewport({ width: 300, height: 600 });
    const editor = await openEditor({ value: written({ plan: 'Weekly' }) });
    editor.append(own('toolbar-start', 'Insert goal'), own('toolbar-find', 'Look'));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await settled(editor);
    await bar(editor).updateComplete;
    const shown = [...editor.querySelectorAll<HTMLElement>(':scope > button')];
    for (const button of shown) {
      const { left, right, width } = button.getBoundingClientRect();
      expect(width, button.textContent ?? '').to.be.greaterThan(0);
      expect(left).to.be.at.least(0);
      expect(right).to.be.lessThan(innerWidth);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });
});
