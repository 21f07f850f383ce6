import { type EvenfallEditor, setLanguage } from '@evenfall/editor';
import { es } from '@evenfall/editor/es';
import {
  defineFormat,
  ELEMENTS,
  type ElementResult,
  FORMATS,
  type Format,
  psychotherapy,
  QUESTIONS,
  type QuestionId,
  SCORED_INSTRUMENTS,
  SERVICE_CODES,
  soap,
  type Wording,
} from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { EvenfallPrompts } from '../../packages/editor/src/elements/prompts/index.js';
import { mount } from '../support/element.js';
import { openResult } from '../support/leaf-samples.js';
import { foreign, saidIn } from '../support/pseudo.js';
import { onPage, openEditor, PARKING, settled, written } from './support/editor.js';
import { speaksLanguages } from './support/languages.js';

/** Everything that the catalogue says to a person in English, as far as it is not the same in Spanish. */
const SAME = new Set(['Plan', 'EMDR']);
const ENGLISH = new Set(
  [
    ...FORMATS.flatMap(({ title, sections }) => [title, ...sections.flatMap((each) => [each.title, each.guidance])]),
    ...ELEMENTS.flatMap(({ label, question, answers = [] }) => [
      label,
      question,
      ...answers.flatMap((group) => [group.label, ...group.answers.map((answer) => answer.label)]),
    ]),
    ...SERVICE_CODES.map(({ name }) => name),
    ...SCORED_INSTRUMENTS.flatMap(({ bands }) => bands.map(({ name }) => name)),
  ].filter((text) => !SAME.has(text)),
);

const english = (roots: readonly (Element | ShadowRoot)[]): string[] =>
  roots.flatMap((root) => [...saidIn(root)].map((text) => text.trim()).filter((text) => ENGLISH.has(text)));

/** An editor in this format with a few words in it, so that it asks, and the list of what is documented. */
async function asking(format: Format): Promise<{ editor: EvenfallEditor; roots: (Element | ShadowRoot)[] }> {
  const first = format.sections[0]?.id as string;
  const editor = await openEditor({ format: format.id, value: written({ [first]: 'Seen today.' }, format) });
  const checklist = onPage(document.createElement('evenfall-checklist'));
  editor.id = 'note';
  checklist.for = 'note';
  await settled(editor);
  await checklist.updateComplete;
  return { editor, roots: [editor, editor.shadowRoot as ShadowRoot, checklist.shadowRoot as ShadowRoot] };
}

async function asked(result: ElementResult): Promise<EvenfallPrompts> {
  const prompts = await mount('evenfall-prompts', EvenfallPrompts, { results: [result] });
  prompts.show(result.elementId);
  await prompts.updateComplete;
  return prompts;
}

/** What a question of the checks may be given. */
const GIVEN: NonNullable<Wording['given']> = {
  ...Object.fromEntries(
    ['clocked', 'minutes', 'from', 'to', 'share', 'said', 'one', 'other', 'count', 'weeks', 'sessions'].map((name) => [
      name,
      2,
    ]),
  ),
  code: '90837',
  date: '2026-11-10',
  on: ' (2026-11-10)',
  what: ['mood'],
  open: ['speech', 'insight or judgment'],
};

describe('the words of the catalogue in another language', () => {
  speaksLanguages();

  it('are there for every format and section, and for no other', () => {
    const idsOf = (sections: readonly string[]) => [...sections].sort();
    const all = [...FORMATS, psychotherapy];
    expect(Object.keys(es.clinical.formats).sort()).to.deep.equal(all.map(({ id }) => id).sort());
    for (const { id, sections } of all) {
      expect(idsOf(Object.keys(es.clinical.formats[id]?.sections ?? {})), id).to.deep.equal(
        idsOf(sections.map((section) => section.id)),
      );
    }
  });

  it('are there for every element and answer', () => {
    const { elements } = es.clinical as unknown as {
      elements: Record<string, { answers?: Record<string, { answers: Record<string, string> }> }>;
    };
    const shape = (answers: readonly { id: string; answers: readonly { id: string }[] }[] = []) =>
      Object.fromEntries(answers.map((group) => [group.id, group.answers.map(({ id }) => id).sort()]));
    for (const { id, answers } of ELEMENTS) {
      const said = Object.entries(elements[id]?.answers ?? {}).map(([group, named]) => [
        group,
        Object.keys(named.answers).sort(),
      ]);
      expect(Object.fromEntries(said), id).to.deep.equal(shape(answers));
    }
    expect(Object.keys(elements).sort()).to.deep.equal(ELEMENTS.map(({ id }) => id).sort());
  });

  for (const format of FORMATS) {
    it(`are all that a page says: ${format.id}`, async () => {
      setLanguage('es');
      const { roots } = await asking(format);
      expect(english(roots)).to.deep.equal([]);
      const said = roots.flatMap((root) => [...saidIn(root)]);
      for (const [title, guidance] of Object.values(es.clinical.formats[format.id]?.sections ?? {}))
        expect(said).to.include.members([title, guidance]);
    });

    it(`went through the layer: ${format.id}`, async () => {
      setLanguage('en-x-pseudo');
      const { roots } = await asking(format);
      const texts = roots.flatMap((root) => [...saidIn(root)]);
      expect(texts.map((text) => foreign(text, new Set(['Seen today.']))).filter(Boolean)).to.deep.equal([]);
    });
  }

  it('name every answer, and show the English sentence that it writes', async () => {
    setLanguage('en-x-pseudo');
    for (const { id, answers = [] } of ELEMENTS) {
      const prompts = await asked(openResult(id));
      const root = prompts.shadowRoot as ShadowRoot;
      expect([...saidIn(root)].map((text) => foreign(text, new Set())).filter(Boolean), id).to.deep.equal([]);
      const sentences = [...root.querySelectorAll('.answer [lang=en]')].map((each) => each.textContent);
      expect(sentences, id).to.deep.equal(
        answers.flatMap((group) => group.answers.map(({ text }) => text.replace(/\{reason\}\.?/, '…'))),
      );
      prompts.remove();
    }
  });

  for (const id of Object.keys(QUESTIONS) as QuestionId[]) {
    it(`ask what the checks found: ${id}`, async () => {
      const result = openResult('internal_consistency', {
        question: 'A question in English?',
        wording: { id, given: GIVEN },
      });
      const prompts = await asked(result);
      const question = () => prompts.shadowRoot?.querySelector('#question')?.textContent ?? '';
      expect(question()).to.equal('A question in English?');
      setLanguage('es');
      await prompts.updateComplete;
      expect(question())
        .to.match(/¿.*\?$/)
        .and.not.match(/[{}]|\b(?:mood|speech|insight)\b/);
    });
  }

  it('join names as the language does', async () => {
    setLanguage('es');
    const prompts = await asked(
      openResult('mse', { question: 'What?', wording: { id: 'mse', given: { open: ['speech', 'mood or affect'] } } }),
    );
    expect(prompts.shadowRoot?.querySelector('#question')?.textContent).to.equal(
      '¿Qué más se observó: habla o estado de ánimo o afecto?',
    );
  });

  it('are those of the host, where formats and rules are the host’s', async () => {
    setLanguage('es');
    const format = defineFormat({
      ...soap,
      sections: soap.sections.map((section) => ({
        ...section,
        slots: [...section.slots],
        aliases: [...section.aliases],
      })),
      title: 'Our note',
    } as Parameters<typeof defineFormat>[0]);
    const editor = await openEditor({
      formats: [format],
      format: 'soap',
      value: written({ plan: 'Weekly.' }, format),
      extensions: {
        rules: [PARKING],
      },
    });
    const said = [editor, editor.shadowRoot as ShadowRoot].flatMap((root) =>
      [...saidIn(root)].map((text) => text.trim()),
    );
    expect(said).to.include.members(['Our note', 'Subjective', 'Parking', 'Where was the car?']);
  });

  it('change under an open note, its questions and its list, and nothing is lost', async () => {
    const { editor, roots } = await asking(soap);
    editor.focus({ section: 'plan' });
    const before = editor.value;
    const title = () => editor.querySelector('.evenfall-section-title')?.textContent;
    expect(title()).to.equal('Subjective');
    expect(english(roots)).to.include.members(['Subjective', 'Risk screen', soap.sections[0]?.guidance]);
    setLanguage('es');
    await settled(editor);
    await Promise.all([...document.querySelectorAll('evenfall-checklist')].map((each) => each.updateComplete));
    expect(title()).to.equal('Subjetivo');
    expect(english(roots)).to.deep.equal([]);
    expect(editor.value).to.deep.equal(before);
    expect(editor.contains(document.activeElement)).to.equal(true);
    setLanguage(undefined);
    await settled(editor);
    expect(title()).to.equal('Subjective');
    expect(editor.querySelector('.evenfall-section-guidance')?.textContent).to.equal(soap.sections[0]?.guidance);
  });

  it('are announced, and stand in what keeps a form from being sent', async () => {
    setLanguage('es');
    const { editor } = await asking(soap);
    editor.requireComplete = true;
    await settled(editor);
    expect(editor.validationMessage).to.include(es.clinical.elements.risk_screen.question);
    editor.focus({ section: 'subjective' });
    await sendKeys({ press: 'F2' });
    await settled(editor);
    const said = editor.shadowRoot?.querySelector('[role=status].sr-only')?.textContent ?? '';
    expect(said).to.match(/^[^¿]+: ¿.*\?$/);
    expect(english([editor.shadowRoot as ShadowRoot])).to.deep.equal([]);
  });

  it('are not those of the record: what is exported keeps the titles of its format', async () => {
    setLanguage('es');
    const { toText } = await import('@evenfall/editor/exchange');
    const { editor } = await asking(soap);
    const note = editor.value;
    expect(note && typeof note === 'object' && toText(note)).to.include('Subjective');
  });
});
