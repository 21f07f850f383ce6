import { type Block, blocksText, soap, textBlocks } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { clipboardEvent } from '../../../../test/support/clipboard.js';
import {
  type DocumentEvents,
  type DocumentOptions,
  loadDocument,
  type NoteDocument,
  type SectionContent,
} from './index.js';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const plan = (...content: Block[]): SectionContent[] => [{ id: 'plan', content }];

describe('a note document', () => {
  let mount: HTMLElement;
  let note: NoteDocument;

  async function open(options: DocumentOptions = {}) {
    const createNoteDocument = await loadDocument();
    mount = document.createElement('div');
    document.body.append(mount);
    note = createNoteDocument(mount, soap, options);
  }

  afterEach(() => {
    note.destroy();
    mount.remove();
  });

  const heard = <K extends keyof DocumentEvents>(type: K): DocumentEvents[K][] => {
    const details: DocumentEvents[K][] = [];
    note.on(type, (detail) => details.push(detail));
    return details;
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  describe('content', () => {
    it('has the sections of its format, empty', async () => {
      await open();
      expect(note.content()).to.deep.equal(soap.sections.map(({ id }) => ({ id, content: [{ type: 'paragraph' }] })));
      expect(note.text()).to.deep.equal({ subjective: '', objective: '', assessment: '', plan: '' });
    });

    it('opens with what was written, by section and in any order', async () => {
      await open({
        content: [
          { id: 'plan', content: [paragraph('next')] },
          { id: 'subjective', content: [paragraph('says')] },
        ],
      });
      expect(note.text()).to.deep.equal({ subjective: 'says', objective: '', assessment: '', plan: 'next' });
      expect(note.can('undo')).to.equal(false);
    });

    it('hands out what is for a section it does not have', async () => {
      await open();
      const unplaced = heard('unplaced');
      note.setContent([{ id: 'data', content: [paragraph('a'), paragraph('b')] }], { history: 'clear' });
      expect(unplaced).to.deep.equal([{ section: 'data', text: 'a\nb' }]);
    });

    it('gives the same blocks until they change, and does not let them be changed', async () => {
      await open({ content: plan(paragraph('a')) });
      const [first] = note.content();
      const before = note.content()[3]?.content;
      note.appendSentence('subjective', { text: 'x', recordId: 'r' });
      expect(note.content()[3]?.content[0]).to.equal(before?.[0]);
      expect(note.content()[0]?.content[0]).not.to.equal(first?.content[0]);
      expect(() => Object.assign(before?.[0] ?? {}, { content: [] })).to.throw(TypeError);
    });

    it("gives a list of them that is the caller's own", async () => {
      await open({ content: plan(paragraph('a')) });
      note.content()[3]?.content.push(paragraph('b'));
      expect(note.content()[3]?.content).to.deep.equal([paragraph('a')]);
    });

    it('keeps the words of any blocks a note may hold', async () => {
      await open();
      const inline = fc.oneof(
        fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'é', '😀', ' ', '\n') }).map((text) => ({
          type: 'text' as const,
          text,
        })),
        fc.constant({ type: 'hardBreak' as const }),
      );
      const { block } = fc.letrec<{ block: Block }>((tie) => ({
        block: fc.oneof(
          { maxDepth: 3, depthSize: 'small' },
          fc.record({ type: fc.constant('paragraph' as const), content: fc.array(inline, { maxLength: 3 }) }),
          fc.record({
            type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
            content: fc.array(
              fc.record({
                type: fc.constant('listItem' as const),
                content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
              }),
              { minLength: 1, maxLength: 3 },
            ),
          }),
        ),
      }));
      await fc.assert(
        fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
          note.setContent(plan(...blocks), { history: 'clear' });
          expect(note.text().plan).to.equal(blocksText(blocks));
          expect(blocksText(note.content()[3]?.content ?? [])).to.equal(blocksText(blocks));
          const again = structuredClone(note.content());
          note.setContent(again, { history: 'clear' });
          expect(note.content()).to.deep.equal(again);
        }),
        { numRuns: 150, seed: 1 },
      );
    });

    it('drops lists and items that hold nothing', async () => {
      await open({ content: plan({ type: 'bulletList', content: [{ type: 'listItem', content: [] }] }) });
      expect(note.content()[3]?.content).to.deep.equal([{ type: 'paragraph' }]);
    });

    it('loads 200,000 characters', async () => {
      await open({ content: plan(...textBlocks('word '.repeat(20).concat('\n').repeat(2000))) });
      expect(note.text().plan?.length).to.be.greaterThan(200_000);
    });
  });

  describe('history', () => {
    it('forgets what was before a load', async () => {
      await open({ content: plan(paragraph('a')) });
      note.appendSentence('plan', { text: 'b', recordId: 'r' });
      note.setContent(plan(paragraph('c')), { history: 'clear' });
      expect(note.can('undo')).to.equal(false);
      expect(note.run('undo')).to.equal(false);
      expect(note.text().plan).to.equal('c');
    });

    it('takes a replacement that is kept, and each sentence, for a step of their own', async () => {
      await open({ content: plan(paragraph('a')) });
      note.setContent(plan(paragraph('b')), { history: 'keep' });
      note.appendSentence('plan', { text: 'c.', recordId: 'r1' });
      note.appendSentence('plan', { text: 'd.', recordId: 'r2' });
      expect(note.text().plan).to.equal('b c. d.');
      const seen = ['b c.', 'b', 'a'];
      for (const text of seen) {
        note.run('undo');
        expect(note.text().plan).to.equal(text);
      }
      expect(note.can('undo')).to.equal(false);
      for (let i = 0; i < 3; i++) note.run('redo');
      expect(note.text().plan).to.equal('b c. d.');
    });
  });

  describe('a paste', () => {
    const records = (key: string) => ({ key, has: (id: string) => id === 'r1' });
    const sentence = plan({
      type: 'paragraph',
      content: [{ type: 'text', text: 'Drafted.', marks: [{ type: 'sentence', attrs: { id: 'r1' } }] }],
    });
    const clip = (type: 'copy' | 'paste', clipboardData: DataTransfer) =>
      note.dom.dispatchEvent(clipboardEvent(type, clipboardData));

    for (const [from, key, marks] of [
      ['this note', 'here', 2],
      ['another note, where the id is another sentence’s', 'there', 0],
    ] as const) {
      it(`of words of ${from} ${marks ? 'keeps' : 'drops'} their record, and keeps the words`, async () => {
        const copied = new DataTransfer();
        await open({ content: sentence, records: records(key) });
        note.focus({ section: 'plan', start: 0, end: 8 });
        clip('copy', copied);
        expect(copied.getData('text/html')).to.contain('Drafted.');
        note.destroy();
        mount.remove();
        await open({ content: marks ? sentence : plan(paragraph('Mine.')), records: records('here') });
        note.focus({ section: 'plan' });
        clip('paste', copied);
        expect(note.text().plan).to.equal(marks ? 'Drafted.Drafted.' : 'Mine.Drafted.');
        expect(note.sentences().get('r1')?.text).to.equal(marks ? 'Drafted.Drafted.' : undefined);
        expect(note.sentences().size).to.equal(marks ? 1 : 0);
      });
    }
  });

  describe('sentences', () => {
    it('appends to the last paragraph after a space, or as a paragraph', async () => {
      await open({ content: plan(paragraph('a')) });
      note.appendSentence('plan', { text: 'One.', recordId: 'r1' });
      note.appendSentence('plan', { text: 'Two.', recordId: 'r2', newParagraph: true });
      note.appendSentence('objective', { text: 'Three.', recordId: 'r3', newParagraph: true });
      expect(note.text()).to.deep.include({ objective: 'Three.', plan: 'a One.\nTwo.' });
      expect([...note.sentences()]).to.deep.equal([
        ['r3', { section: 'objective', text: 'Three.' }],
        ['r1', { section: 'plan', text: 'One.' }],
        ['r2', { section: 'plan', text: 'Two.' }],
      ]);
    });

    it('appends after a list, not in it', async () => {
      await open({
        content: plan({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('item')] }] }),
      });
      note.appendSentence('plan', { text: 'One.', recordId: 'r1' });
      expect(note.content()[3]?.content.map(({ type }) => type)).to.deep.equal(['bulletList', 'paragraph']);
    });

    it('holds an id in the DOM and no words', async () => {
      await open();
      note.appendSentence('plan', { text: 'Secret words.', recordId: 'r1' });
      const span = note.dom.querySelector('[data-sentence]') as HTMLElement;
      const attributes = [...span.attributes].map(({ name, value }) => `${name}=${value}`);
      expect(attributes).to.deep.equal(['data-sentence=r1']);
    });

    it('names the sections there are when asked for another', async () => {
      await open();
      const wrong = () => note.appendSentence('data', { text: 'Private.', recordId: 'r' });
      expect(wrong)
        .to.throw(RangeError, 'subjective, objective, assessment, plan')
        .and.not.match(/Private/);
    });
  });

  describe('places', () => {
    const content = plan(
      paragraph('first line'),
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('item'), paragraph('more')] },
          { type: 'listItem', content: [{ type: 'paragraph' }] },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }] },
    );

    it('highlights exactly the words of any range', async () => {
      await open({ content });
      const text = note.text().plan as string;
      await fc.assert(
        fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          note.highlight([{ section: 'plan', start, end }]);
          const shown = [...note.dom.querySelectorAll('.evenfall-highlight')].map((each) => each.textContent).join('');
          expect(shown).to.equal(text.slice(start, end).replaceAll('\n', ''));
        }),
        { numRuns: 200, seed: 1 },
      );
      note.highlight([]);
      expect(note.dom.querySelector('.evenfall-highlight')).to.equal(null);
      expect(note.can('undo')).to.equal(false);
    });

    it('keeps a highlight on its words while others are typed', async () => {
      await open({ content });
      note.highlight([{ section: 'plan', start: 6, end: 10 }]);
      note.focus({ section: 'plan', start: 0 });
      await sendKeys({ type: 'xy' });
      expect(note.dom.querySelector('.evenfall-highlight')?.textContent).to.equal('line');
    });

    it('puts the caret at an offset, around a range, or at the end', async () => {
      await open({ content });
      note.focus({ section: 'plan', start: 11, end: 15 });
      expect(getSelection()?.toString()).to.equal('item');
      note.focus({ section: 'plan', start: 5 });
      await sendKeys({ type: '-' });
      note.focus({ section: 'plan' });
      await sendKeys({ type: '.' });
      expect(note.text().plan).to.equal('first- line\nitem\nmore\n\na\nb.');
    });
  });

  describe('events', () => {
    it('tells at once which sections changed, and only those', async () => {
      await open({ content: plan(paragraph('a')) });
      const changes = heard('change');
      note.appendSentence('objective', { text: 'x', recordId: 'r' });
      expect(changes).to.deep.equal([{ sections: ['objective'] }]);
      note.setContent(note.content(), { history: 'keep' });
      note.highlight([{ section: 'plan', start: 0, end: 1 }]);
      note.focus({ section: 'plan' });
      expect(changes).to.have.length(1);
    });

    it('tells of the selection once a frame', async () => {
      await open({ content: plan(paragraph('ab')) });
      await frame();
      const selections = heard('selection');
      note.focus({ section: 'objective' });
      note.focus({ section: 'plan', start: 0, end: 2 });
      note.run('bold');
      note.run('bulletList');
      await frame();
      expect(selections).to.deep.equal([{ section: 'plan', active: new Set(['bold', 'bulletList']) }]);
    });

    it('tells of focus and blur', async () => {
      await open();
      const told: string[] = [];
      note.on('focus', () => told.push('focus'));
      note.on('blur', () => told.push('blur'));
      note.focus();
      note.dom.blur();
      expect(told).to.deep.equal(['focus', 'blur']);
    });

    it('stops telling when asked, and when destroyed', async () => {
      await open();
      const changes = heard('change');
      const stop = note.on('change', () => changes.push({ sections: ['never'] }));
      stop();
      note.appendSentence('plan', { text: 'x', recordId: 'r' });
      expect(changes).to.have.length(1);
    });
  });

  describe('chrome', () => {
    let field: HTMLInputElement;
    beforeEach(async () => {
      await open({ content: plan(paragraph('text')) });
      field = document.createElement('input');
      field.setAttribute('aria-label', 'answer');
      note.chrome('plan').append(field, document.createElement('button'));
    });

    it('takes typing, keys and paste for itself', async () => {
      const changes = heard('change');
      note.focus({ section: 'plan' });
      field.focus();
      await sendKeys({ type: 'ab' });
      for (const press of ['Enter', 'ArrowLeft', 'Backspace', 'Delete', 'Home', 'ArrowUp']) await sendKeys({ press });
      expect(field.value).to.equal('');
      expect(document.activeElement).to.equal(field);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'pasted');
      for (const event of [
        clipboardEvent('paste', clipboardData),
        new DragEvent('drop', { dataTransfer: clipboardData, bubbles: true, cancelable: true }),
        new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true }),
      ]) {
        expect(field.dispatchEvent(event), event.type).to.equal(true);
      }
      expect(changes).to.deep.equal([]);
      expect(note.text().plan).to.equal('text');
    });

    it('survives when the browser takes the section apart', async () => {
      note.dom.querySelector('.evenfall-section-title')?.remove();
      note.focus({ section: 'plan' });
      document.execCommand('insertText', false, 'x');
      await Promise.resolve();
      expect(note.dom.querySelectorAll('.evenfall-section-title')).to.have.length(4);
      expect(note.chrome('plan').contains(field)).to.equal(true);
      expect(note.dom.contains(field)).to.equal(true);
      expect(note.text().plan).to.equal('textx');
    });

    it('is no part of the text or of what is copied', async () => {
      note.chrome('plan').append('Ask about sleep?');
      note.focus();
      getSelection()?.selectAllChildren(note.dom);
      document.dispatchEvent(new Event('selectionchange'));
      const clipboardData = new DataTransfer();
      note.dom.dispatchEvent(clipboardEvent('copy', clipboardData));
      expect(clipboardData.getData('text/plain')).to.equal('Subjective\n\nObjective\n\nAssessment\n\nPlan\ntext');
      expect(clipboardData.getData('text/html')).not.to.contain('sleep').and.not.to.contain('Your reading');
    });
  });

  describe('read-only', () => {
    it('cannot be edited, but is focused, selected and copied', async () => {
      await open({ content: plan(paragraph('signed')), editable: false });
      note.focus({ section: 'plan', start: 0, end: 6 });
      expect(document.activeElement).to.equal(note.dom);
      await sendKeys({ type: 'x' });
      await sendKeys({ press: 'Delete' });
      expect(note.run('bold')).to.equal(false);
      expect(note.can('bold')).to.equal(false);
      const clipboardData = new DataTransfer();
      note.dom.dispatchEvent(clipboardEvent('copy', clipboardData));
      expect(clipboardData.getData('text/plain')).to.equal('signed');
      note.dom.dispatchEvent(clipboardEvent('cut', clipboardData));
      expect(note.text().plan).to.equal('signed');
      expect(note.dom.getAttribute('aria-readonly')).to.equal('true');
    });

    it('refuses what slips past, and can be edited again', async () => {
      await open({ content: plan(paragraph('signed')), editable: false });
      const text = note.dom.querySelector('.evenfall-section:last-child p')?.firstChild as Text;
      text.data = 'forged';
      await Promise.resolve();
      expect(note.text().plan).to.equal('signed');
      note.setEditable(true);
      note.focus({ section: 'plan' });
      await sendKeys({ type: '!' });
      expect(note.text().plan).to.match(/!$/);
      expect(note.dom.hasAttribute('aria-readonly')).to.equal(false);
    });
  });

  describe('for assistive technology', () => {
    it('names the region, its sections and what belongs in them', async () => {
      await open({ label: 'Progress note', headingLevel: 4 });
      expect(note.dom.role).to.equal('textbox');
      expect(note.dom.ariaLabel).to.equal('Progress note');
      const section = note.dom.firstElementChild as HTMLElement;
      const byId = (attribute: string) =>
        document.getElementById(section.getAttribute(attribute) as string) as HTMLElement;
      expect(section.role).to.equal('group');
      expect(byId('aria-labelledby').textContent).to.equal('Subjective');
      expect(byId('aria-labelledby').ariaLevel).to.equal('4');
      expect(byId('aria-describedby').textContent).to.equal(soap.sections[0]?.guidance);
      expect(byId('aria-describedby').ariaHidden).to.equal('true');
    });

    it('shows guidance where a section is empty', async () => {
      await open({ content: plan(paragraph('a')) });
      const opacity = (index: number) =>
        getComputedStyle(note.dom.querySelectorAll('.evenfall-section-guidance')[index] as Element).opacity;
      expect([opacity(0), opacity(3)]).to.deep.equal(['1', '0']);
    });

    it('puts the caret in a section whose title is clicked', async () => {
      await open({ content: plan(paragraph('ab')) });
      note.dom.querySelectorAll<HTMLElement>('.evenfall-section-title')[3]?.click();
      await sendKeys({ type: 'c' });
      expect(note.text().plan).to.equal('abc');
    });
  });

  it('leaves nothing behind when destroyed', async () => {
    const listening = new Map<unknown, string>();
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = (type: string, listener: unknown) => {
      listening.set(listener, type);
      Reflect.apply(addEventListener, document, [type, listener]);
    };
    document.removeEventListener = (type: string, listener: unknown) => {
      listening.delete(listener);
      Reflect.apply(removeEventListener, document, [type, listener]);
    };
    try {
      await open();
      note.focus({ section: 'plan' });
      note.appendSentence('plan', { text: 'x', recordId: 'r' });
      expect(listening.size).to.be.greaterThan(0);
      note.destroy();
      note.destroy();
    } finally {
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    }
    expect([...listening.values()]).to.deep.equal([]);
    expect(mount.childNodes).to.have.length(0);
    await frame();
  });
});
