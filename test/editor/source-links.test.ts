import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible, focused, words } from '../support/element.js';
import { client, heard, openEditor, part, settled, unmountAll } from './support/editor.js';

const SHORTHAND = 'ct anx ↑ x2 wks\nCBT thought log\nblue kettle zzz';

const links = (editor: EvenfallEditor) => part(editor, 'evenfall-links');
const all = (host: Element, selector: string): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const field = (editor: EvenfallEditor) => part<HTMLTextAreaElement>(part(editor, 'evenfall-shorthand'), 'textarea');
const selected = (editor: EvenfallEditor) => {
  const { value, selectionStart, selectionEnd } = field(editor);
  return value.slice(selectionStart, selectionEnd);
};

async function drafted(): Promise<EvenfallEditor> {
  const editor = await openEditor({ aiClient: client() });
  await editor.draft(SHORTHAND);
  await settled(editor);
  return editor;
}

/** Focus is on the first sentence of a section. */
async function toFirst(editor: EvenfallEditor): Promise<void> {
  editor.querySelector('evenfall-proposals')?.focus();
  await settled(editor);
}

describe('shorthand and sentences', () => {
  afterEach(unmountAll);

  it('shows what of the shorthand is in no sentence, also after sentences were rejected and accepted', async () => {
    const editor = await drafted();
    const unused = () => all(links(editor), '.unused li').map(words);
    const before = unused();
    const [first] = editor.session?.proposals.open ?? [];
    editor.reject([first?.id ?? '']);
    await settled(editor);
    expect(unused(), 'what a rejected sentence was made from is used no more').to.have.length(before.length + 1);
    editor.session?.undoReview();
    editor.accept();
    await settled(editor);
    expect(unused(), 'what is in the note is used').to.deep.equal(before);
    await expectAccessible(links(editor));
  });

  it('leads from a piece that is in no sentence to its place in the shorthand', async () => {
    const editor = await drafted();
    editor.reject();
    editor.session?.undoReview();
    const [first] = editor.session?.proposals.open ?? [];
    editor.reject([first?.id ?? '']);
    await settled(editor);
    const [piece] = all(links(editor), '.unused li button');
    piece?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(editor);
    expect(focused()).to.equal(field(editor));
    expect(selected(editor)).to.equal(words(piece as Element));
  });

  it('leads from a sentence to its source by S, and back by Escape', async () => {
    const editor = await drafted();
    await toFirst(editor);
    const from = focused()?.closest<HTMLElement>('.item')?.dataset.id;
    await sendKeys({ press: 's' });
    await settled(editor);
    const quote = editor.session?.proposals.get(from ?? '')?.quotes[0]?.quote;
    expect(selected(editor)).to.equal(quote);
    expect(all(links(editor), '[part=here]')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    await settled(editor);
    expect(focused()?.closest<HTMLElement>('.item')?.dataset.id).to.equal(from);
    expect(all(links(editor), '[part=here]'), 'of where the caret was').to.have.length(0);
  });

  it('leads from the piece the caret is in to its sentences, those that wait and those in the note', async () => {
    const editor = await drafted();
    field(editor).focus();
    field(editor).setSelectionRange(0, 0);
    await sendKeys({ press: 'ArrowRight' });
    await settled(editor);
    const here = () => all(links(editor), '[part=here] li button');
    expect(here().length).to.be.greaterThan(0);
    await expectAccessible(links(editor));
    here()[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(editor);
    const id = focused()?.closest<HTMLElement>('.item')?.dataset.id ?? '';
    expect(editor.session?.proposals.get(id)?.quotes.some(({ start }) => start === 0)).to.equal(true);
    await sendKeys({ press: 'a' });
    await settled(editor);
    here()[0]?.click();
    await settled(editor);
    expect(editor.contains(document.activeElement), 'the caret is in the note').to.equal(true);
    expect(editor.querySelector('.evenfall-highlight')?.textContent).to.equal(
      editor.value?.provenance.find(({ sources }) => sources[0]?.start === 0)?.drafted,
    );
  });

  it('follows the words when the shorthand is changed during the review', async () => {
    const editor = await drafted();
    const before = all(links(editor), '.unused li').map(words);
    if (editor.session) editor.session.shorthand = `early note. ${SHORTHAND}`;
    editor.requestUpdate();
    await settled(editor);
    expect(all(links(editor), '.unused li').map(words)).to.deep.equal(['early note', ...before]);
    await toFirst(editor);
    const id = focused()?.closest<HTMLElement>('.item')?.dataset.id ?? '';
    await settled(editor);
    const marks = all(part(editor, 'evenfall-shorthand'), 'mark').map(words);
    expect(marks).to.deep.equal(editor.session?.proposals.get(id)?.quotes.map(({ quote }) => quote));
  });
});

describe('why a sentence was left out', () => {
  afterEach(unmountAll);

  it('is asked once, answered by one key or not at all, and counted without a word', async () => {
    const editor = await drafted();
    const feedback = heard(editor, 'evenfall-feedback');
    await toFirst(editor);
    await sendKeys({ press: 'x' });
    await settled(editor);
    const why = () => editor.shadowRoot?.querySelector('evenfall-why');
    await expectAccessible(why() as Element);
    await sendKeys({ press: '2' });
    await settled(editor);
    expect(words(part(why() as Element, '[aria-pressed=true]'))).to.contain('Not my wording');
    await sendKeys({ press: 'a' });
    await settled(editor);
    expect(why() ?? null, 'gone with the next step').to.equal(null);
    while (editor.session?.proposals.openCount) {
      await toFirst(editor);
      editor.accept([editor.session.proposals.open[0]?.id ?? '']);
      await settled(editor);
    }
    const last = feedback.at(-1)?.detail;
    expect(last).to.deep.include({ kind: 'draft', run: 1, rejected: 1, waiting: 0, reasons: { wording: 1 } });
    expect(JSON.stringify(feedback.map(({ detail }) => detail))).not.to.match(/anx|thought|kettle|Client/);
  });

  it('tells what waited when the note gives way to another', async () => {
    const editor = await drafted();
    const feedback = heard(editor, 'evenfall-feedback');
    const waiting = editor.session?.proposals.openCount;
    editor.value = null;
    await settled(editor);
    expect(feedback.map(({ detail }) => detail.waiting)).to.deep.equal([waiting]);
  });
});
