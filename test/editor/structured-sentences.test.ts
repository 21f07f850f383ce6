import type { EvenfallEditor } from '@evenfall/editor';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused } from '../support/element.js';
import { arrives, control, heard, openEditor, part, settled, text, unmountAll, written } from './support/editor.js';

type Fields = HTMLElementTagNameMap['evenfall-fields'];

const MEASURE = 'PHQ-9 score 14 (moderate) on 2026-11-23.';

async function open(objective: string, more = {}): Promise<EvenfallEditor> {
  const editor = await openEditor({ value: written({ objective }), ...more });
  editor.check();
  await settled(editor);
  if (/\./.test(objective)) await arrives(editor, '.evenfall-answer');
  return editor;
}

const chips = (editor: EvenfallEditor) =>
  [...editor.querySelectorAll('.evenfall-answer')].map((each) => each.textContent);

/** Puts the caret into the words of the first chip. */
async function intoChip(editor: EvenfallEditor): Promise<void> {
  const words = editor.session?.content.text().objective ?? '';
  const start = words.indexOf(editor.querySelector('.evenfall-answer')?.textContent ?? '') + 3;
  editor.focus({ section: 'objective' });
  const paragraph = editor.querySelectorAll('.evenfall-section-text')[1]?.querySelector('p') as HTMLElement;
  const walker = editor.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start <= at + length) {
      getSelection()?.collapse(node, start - at);
      break;
    }
    at += length;
  }
  await new Promise((resolve) => editor.ownerDocument.addEventListener('selectionchange', resolve, { once: true }));
  await new Promise(requestAnimationFrame);
  await settled(editor);
}

async function openFields(editor: EvenfallEditor): Promise<Fields> {
  await intoChip(editor);
  await control('.');
  return arrives<Fields>(editor, 'evenfall-fields');
}

async function fill(fields: Fields, name: string, value: string): Promise<void> {
  const field = part<HTMLInputElement>(fields, `[name=${name}]`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await fields.updateComplete;
}

const submit = async (editor: EvenfallEditor, fields: Fields) => {
  part(fields, '.primary').click();
  await settled(editor);
};

describe('a structured sentence', () => {
  afterEach(async () => {
    unmountAll();
    await setViewport({ width: 800, height: 600 });
  });

  it('is seen in the text, and takes no room: no word moves', async () => {
    const plain = await openEditor({ value: written({ objective: `Seen today. ${MEASURE} Tearful.` }) });
    const paragraph = plain.querySelectorAll('.evenfall-section-text p')[1] as HTMLElement;
    const height = paragraph.getBoundingClientRect().height;
    plain.check();
    await arrives(plain, '.evenfall-answer');
    expect(chips(plain)).to.deep.equal([MEASURE]);
    expect(paragraph.getBoundingClientRect().height).to.equal(height);
    expect(text(plain.value, 'objective')).to.equal(`Seen today. ${MEASURE} Tearful.`);
  });

  it('is changed by its fields as one step, which undo takes back', async () => {
    const editor = await open(`Seen today. ${MEASURE} Tearful.`);
    const fields = await openFields(editor);
    await fill(fields, 'score', '9');
    await fill(fields, 'before', '14');
    expect(part(fields, '.sentence').textContent).to.equal(
      'PHQ-9 score 9 (mild) on 2026-11-23, previously 14, change −5.',
    );
    expect(part(fields, '.reading').textContent).to.contain('mild').and.to.contain('−5');
    await submit(editor, fields);
    expect(text(editor.value, 'objective')).to.equal(
      'Seen today. PHQ-9 score 9 (mild) on 2026-11-23, previously 14, change −5. Tearful.',
    );
    await control('z');
    await settled(editor);
    expect(text(editor.value, 'objective')).to.equal(`Seen today. ${MEASURE} Tearful.`);
  });

  it('that was pressed is let go with Escape, from the note too', async () => {
    const editor = await open(MEASURE);
    await intoChip(editor);
    (editor.querySelector('.evenfall-answer') as HTMLElement).click();
    await arrives(editor, 'evenfall-fields');
    expect(focused()?.matches('.evenfall-document')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await settled(editor);
    expect(editor.shadowRoot?.querySelectorAll('evenfall-fields')).to.have.length(0);
  });

  it('is not written while its parts do not fit', async () => {
    const editor = await open(MEASURE);
    const fields = await openFields(editor);
    await fill(fields, 'score', '99');
    await submit(editor, fields);
    await fields.updateComplete;
    expect(part(fields, '[role=status]').textContent).to.contain('within its measure');
    expect(text(editor.value, 'objective')).to.equal(MEASURE);
    expect(focused(), 'the person is taken to what does not fit').to.equal(part(fields, '[name=score]'));
  });

  it('is written between words with one blank on each side', async () => {
    const editor = await openEditor({ value: written({ objective: 'Seen today. Tearful.' }) });
    editor.focus({ section: 'objective' });
    for (let key = 0; key < ' Tearful.'.length; key++) await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: ' /mental' });
    await settled(editor);
    await sendKeys({ press: 'Enter' });
    const fields = await arrives<Fields>(editor, 'evenfall-fields');
    await fill(fields, 'domain', 'mood');
    await fill(fields, 'finding', 'anxious');
    await submit(editor, fields);
    expect(text(editor.value, 'objective')).to.equal('Seen today. Mental status, mood: anxious. Tearful.');
  });

  it('keeps where it is from: the record of an answer stays with its words', async () => {
    const editor = await openEditor({ value: written({ subjective: 'Client reports worry.' }) });
    editor.check();
    editor.session?.answer('risk_screen', 'Client denies suicidal thoughts when asked.');
    await settled(editor);
    await arrives(editor, '.evenfall-answer');
    const fields = await openFields(editor);
    await fill(fields, 'state', 'present');
    await fill(fields, 'detail', 'passive, no plan');
    await submit(editor, fields);
    expect(text(editor.value, 'objective')).to.equal('Client endorses suicidal thoughts: passive, no plan.');
    expect(editor.value?.provenance[0]).to.deep.include({ elementId: 'risk_screen', edited: true });
  });

  it('never turns what was not assessed into a denial, and asks why', async () => {
    const editor = await open('Client denies suicidal thoughts when asked.');
    const fields = await openFields(editor);
    await fill(fields, 'state', 'not-assessed');
    await submit(editor, fields);
    expect(text(editor.value, 'objective')).to.equal('Client denies suicidal thoughts when asked.');
    expect(focused()?.getAttribute('name')).to.equal('detail');
    await sendKeys({ type: 'client left early' });
    await sendKeys({ press: 'Enter' });
    await settled(editor);
    expect(text(editor.value, 'objective')).to.contain('not assessed today: client left early.');
  });

  it('opens its fields where it is pressed, and typing goes on in the text', async () => {
    const editor = await open(MEASURE);
    await intoChip(editor);
    editor.querySelector<HTMLElement>('.evenfall-answer')?.click();
    await arrives<Fields>(editor, 'evenfall-fields');
    expect(focused()?.className).to.contain('evenfall-document');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' Tearful.' });
    await settled(editor);
    expect(editor.shadowRoot?.querySelectorAll('evenfall-fields')).to.have.length(0);
    expect(text(editor.value, 'objective')).to.equal(`${MEASURE} Tearful.`);
  });

  it('is prose once its words no longer agree', async () => {
    const editor = await open(MEASURE);
    editor.focus({ section: 'objective' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: ' or so.' });
    await settled(editor);
    expect(chips(editor)).to.deep.equal([]);
    expect(editor.answers).to.deep.equal([]);
  });

  it('is written from the menu at the caret, by keyboard alone', async () => {
    const editor = await openEditor({ value: written({ subjective: 'Worry.' }) });
    editor.focus({ section: 'objective' });
    await arrivesCommands(editor);
    await sendKeys({ type: 'Seen today. /mental' });
    await sendKeys({ press: 'Enter' });
    const fields = await arrives<Fields>(editor, 'evenfall-fields');
    await new Promise(requestAnimationFrame);
    expect(focused()?.getAttribute('name')).to.equal('domain');
    await fill(fields, 'domain', 'speech');
    await fill(fields, 'finding', 'slow, soft.');
    await submit(editor, fields);
    expect(text(editor.value, 'objective')).to.equal('Seen today. Mental status, speech: slow, soft. ');
    expect(focused()?.className).to.contain('evenfall-document');
  });

  it('is given with the note as structure, each in its place', async () => {
    const editor = await open(`Seen today. ${MEASURE} Affect flat.`);
    expect(editor.answers).to.deep.equal([
      {
        section: 'objective',
        start: 12,
        end: 12 + MEASURE.length,
        answer: { element: 'measure', instrument: 'PHQ-9', score: 14, date: '2026-11-23' },
      },
      { section: 'objective', start: 53, end: 65, answer: { element: 'mse', domain: 'affect', finding: 'flat' } },
    ]);
  });

  it('is told once to people who listen, when the caret comes into it', async () => {
    const editor = await open(`${MEASURE} Tearful.`);
    await intoChip(editor);
    const said = () => part(editor, '[role=status].sr-only').textContent ?? '';
    expect(said()).to.contain('Measure, a sentence with fields');
    editor.session?.snooze('mse');
    const before = said();
    await sendKeys({ press: 'ArrowRight' });
    await new Promise(requestAnimationFrame);
    await settled(editor);
    expect(said()).to.equal(before);
  });

  it('can be read where nobody may write, and has no fields there', async () => {
    const editor = await open(MEASURE, { readonly: true });
    editor.querySelector<HTMLElement>('.evenfall-answer')?.click();
    await settled(editor);
    expect(editor.shadowRoot?.querySelectorAll('evenfall-fields')).to.have.length(0);
  });

  it('has fields that fit a window of 320 px, and Escape leaves the note as it is', async () => {
    await setViewport({ width: 320, height: 560 });
    const editor = await open(MEASURE);
    const changes = heard(editor, 'evenfall-change');
    const fields = await openFields(editor);
    const { left, right, top, bottom } = part(fields, 'form').getBoundingClientRect();
    expect(Math.min(left, 320 - right, top, 560 - bottom)).to.be.at.least(0);
    await sendKeys({ press: 'Escape' });
    await settled(editor);
    expect(changes).to.deep.equal([]);
    expect(focused()?.className).to.contain('evenfall-document');
  });
});

/** The lines of structured sentences are fetched with the first focus. */
async function arrivesCommands(editor: EvenfallEditor): Promise<void> {
  await import('../../packages/editor/src/elements/editor/room-fields.js');
  await settled(editor);
  await new Promise(requestAnimationFrame);
}
