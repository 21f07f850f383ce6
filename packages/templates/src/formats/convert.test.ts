import { expect } from 'chai';
import fc from 'fast-check';
import { checkNote, type NoteCheck } from '../check/index.js';
import {
  type Block,
  blocksText,
  createNote,
  type Inline,
  type Mark,
  type Note,
  parseNote,
  textBlocks,
} from '../note/index.js';
import {
  birp,
  convertNote,
  dap,
  defineFormat,
  FORMATS,
  type Format,
  FormatError,
  group,
  narrative,
  previewConversion,
  safetyPlan,
  soap,
} from './index.js';

const written = (format: Format, sections: Record<string, string | Block[]>): Note => {
  const note = createNote(format, { id: 'n1' });
  const blocks = (value: string | Block[] = '') => (typeof value === 'string' ? textBlocks(value) : value);
  return { ...note, sections: note.sections.map(({ id }) => ({ id, content: blocks(sections[id]) })) };
};
const texts = (note: Note) =>
  Object.fromEntries(note.sections.map(({ id, content }) => [id, blocksText(content)]).filter(([, text]) => text));
const words = (note: Note): string[] =>
  [...note.sections.map(({ content }) => blocksText(content)), ...note.unsorted.map(({ text }) => text)]
    .join('\n')
    .split(/\s+/)
    .filter(Boolean)
    .sort();

const DATA = [
  'Client reports waking at 4 every night this week and missing two days of work.',
  'Affect was constricted, speech soft, thoughts goal-directed, oriented x4.',
  'Guided client through cognitive restructuring of the thought that the team despises her.',
  'Denies suicidal ideation and homicidal ideation.',
].join(' ');

describe('convertNote', () => {
  it('moves whole sections to the sections of the same content, in the order of the note', () => {
    const note = written(soap, {
      subjective: 'Slept badly.',
      objective: 'Tearful.',
      assessment: 'GAD, mild.',
      plan: 'Next Tuesday.',
    });
    const { note: converted, moved } = convertNote(note, dap);
    expect(converted.format).to.deep.equal({ id: 'dap', version: dap.version });
    expect(texts(converted)).to.deep.equal({
      data: 'Slept badly.\nTearful.',
      assessment: 'GAD, mild.',
      plan: 'Next Tuesday.',
    });
    expect(moved).to.deep.equal([]);
    expect(parseNote(converted)).to.deep.equal(converted);
  });

  it('keeps a section whole in its first home when there is no reading', () => {
    const { note } = convertNote(written(dap, { data: DATA }), soap);
    expect(texts(note)).to.deep.equal({ subjective: DATA });
  });

  it('parts a section by sentence with a reading', () => {
    const note = written(dap, { data: DATA });
    const converted = texts(convertNote(note, soap, { check: checkNote(note) }).note);
    expect(converted.subjective).to.contain('waking at 4').and.not.to.contain('Affect');
    expect(converted.objective)
      .to.contain('Affect was constricted')
      .and.to.contain('cognitive restructuring')
      .and.to.contain('Denies suicidal');
    expect(Object.keys(converted)).to.deep.equal(['subjective', 'objective']);
  });

  it('puts a sentence it knows nothing of after the one before it, and a heading before what it heads', () => {
    const note = written(dap, { data: 'Qqq. Rrr.\nSss:\nTtt. Uuu.' });
    const start = 'Qqq. Rrr.\nSss:\n'.length;
    const check = {
      elements: [
        {
          definition: { id: 'affect', slots: ['observe'] },
          evidence: [{ section: 'data', start, end: start + 4 }],
        },
      ],
    } as unknown as NoteCheck;
    expect(texts(convertNote(note, soap, { check }).note)).to.deep.equal({
      subjective: 'Qqq. Rrr.',
      objective: 'Sss:\nTtt. Uuu.',
    });
  });

  it('keeps formatting, lists and provenance, and never tears the words of one record', () => {
    const record = { type: 'sentence', attrs: { id: 'r1' } } as const;
    const content: Inline[] = [
      { type: 'text', text: 'Slept badly. ', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'Affect flat. Slept at noon.', marks: [record] },
    ];
    const list: Block = {
      type: 'orderedList',
      content: ['Affect flat.', 'Slept badly.', 'Affect dull.'].map((text) => ({
        type: 'listItem' as const,
        content: textBlocks(text),
      })),
    };
    const note = {
      ...written(dap, { data: [{ type: 'paragraph', content }, list] }),
      provenance: [
        {
          id: 'r1',
          origin: 'engine' as const,
          drafted: 'Affect flat. Slept at noon.',
          sources: [],
          edited: false,
          acceptedAt: '2026-11-23T10:00:00Z',
        },
      ],
    };
    const text = blocksText(note.sections[0]?.content ?? []);
    const places = (word: string) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ section: 'data', start: index, end: index + 6 }));
    const check = {
      elements: [
        { definition: { id: 'affect', slots: ['observe'] }, evidence: places('Affect') },
        { definition: { id: 'symptoms', slots: ['report'] }, evidence: places('Slept badly') },
      ],
    } as unknown as NoteCheck;
    const { note: converted } = convertNote(note, soap, { check });
    const item = (words: string) => ({ type: 'listItem', content: textBlocks(words) });
    expect(converted.sections.slice(0, 2)).to.deep.equal([
      {
        id: 'subjective',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Slept badly.', marks: [{ type: 'bold' }] }] },
          { type: 'orderedList', content: [item('Slept badly.')] },
        ],
      },
      {
        id: 'objective',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Affect flat. Slept at noon.', marks: [record] }] },
          { type: 'orderedList', content: [item('Affect flat.'), item('Affect dull.')] },
        ],
      },
    ]);
    expect(converted.provenance).to.deep.equal(note.provenance);
    expect(texts(note)).to.deep.equal({ data: text });
  });

  it('sends what has no home to Unsorted, after what was there', () => {
    const there = { id: 'convert-plan', text: 'Boat.', from: 'paste' as const };
    const note = { ...written(soap, { plan: 'Next Tuesday.', objective: ' ' }), unsorted: [there] };
    const { note: converted, moved } = convertNote(note, safetyPlan);
    expect(moved).to.deep.equal([{ id: 'convert-1-plan', text: 'Next Tuesday.', from: 'convert', section: 'plan' }]);
    expect(converted.unsorted).to.deep.equal([there, ...moved]);
    expect(texts(converted)).to.deep.equal({});
  });

  it('keeps a section that the format of the note does not know, if only in Unsorted', () => {
    const note = written(soap, { plan: 'Next Tuesday.' });
    const older = { ...note, sections: [...note.sections, { id: 'history', content: textBlocks('Since May.') }] };
    expect(convertNote(older, dap).moved.map(({ text, section }) => ({ text, section }))).to.deep.equal([
      { text: 'Since May.', section: 'history' },
    ]);
  });

  it('knows formats of a host only where they are given', () => {
    const own = defineFormat({
      id: 'own',
      title: 'Own',
      sections: [{ id: 'all', title: 'All', slots: ['plan'] }],
    });
    const note = written(own, { all: 'Next Tuesday.' });
    expect(() => convertNote(note, soap)).to.throw('unknown_format');
    expect(texts(convertNote(note, soap, { from: own }).note)).to.deep.equal({ plan: 'Next Tuesday.' });
  });

  it('leaves a signed note as it is', () => {
    const note: Note = { ...written(soap, { plan: 'Next Tuesday.' }), status: 'signed' };
    expect(() => convertNote(note, dap))
      .to.throw(FormatError)
      .with.property('code', 'signed_note');
  });

  const paragraph = fc
    .array(
      fc.record({
        text: fc.constantFrom(
          'Slept badly. ',
          'Affect flat; calm. ',
          'Taught box breathing.',
          ' - x',
          ':',
          'fine;calm',
          'x'.repeat(900),
          'é 🙂\u200f',
          ' ',
        ),
        marks: fc.option(
          fc.constantFrom<Mark[]>(
            [{ type: 'bold' }],
            [{ type: 'sentence', attrs: { id: 'r1' } }],
            [{ type: 'sentence', attrs: { id: 'r2' } }],
          ),
          { nil: undefined },
        ),
      }),
      { maxLength: 5 },
    )
    .map((parts): Block => {
      const content = parts.map(({ text, marks }): Inline => ({ type: 'text', text, ...(marks && { marks }) }));
      return content.length ? { type: 'paragraph', content } : { type: 'paragraph' };
    });
  const block: fc.Arbitrary<Block> = fc.oneof(
    { weight: 3, arbitrary: paragraph },
    fc.record({
      type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
      content: fc.array(
        fc.record({
          type: fc.constant('listItem' as const),
          content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  );
  const notes = fc.constantFrom(...FORMATS).chain((format) =>
    fc.tuple(...format.sections.map(() => fc.array(block, { minLength: 1, maxLength: 3 }))).map((contents) => ({
      format,
      note: {
        ...createNote(format, { id: 'n1' }),
        sections: format.sections.map(({ id }, index) => ({ id, content: contents[index] ?? [] })),
      } as Note,
    })),
  );
  /** Evidence anywhere, for any slot: the parting must hold whatever a reading says. */
  const readings = fc.array(
    fc.record({
      slot: fc.constantFrom('report', 'observe', 'risk', 'intervene', 'respond', 'assess', 'progress', 'plan', 'goal'),
      start: fc.nat(60),
      length: fc.nat(30),
    }),
    { maxLength: 8 },
  );
  const checkOf = (note: Note, places: { slot: string; start: number; length: number }[]): NoteCheck =>
    ({
      elements: places.map(({ slot, start, length }) => ({
        definition: { id: slot, slots: [slot] },
        evidence: note.sections.map(({ id }) => ({ section: id, start, end: start + length })),
      })),
    }) as unknown as NoteCheck;

  it('keeps every word, once, between any two formats, and gives a note of the new one', () => {
    fc.assert(
      fc.property(notes, fc.constantFrom(...FORMATS), readings, ({ note }, to, places) => {
        const check = checkOf(note, places);
        const { note: converted } = convertNote(note, to, { check });
        expect(words(converted).join(' ')).to.equal(words(note).join(' '));
        expect(words(convertNote(note, to).note)).to.deep.equal(words(note));
        expect(converted.sections.map(({ id }) => id)).to.deep.equal(to.sections.map(({ id }) => id));
        expect(parseNote(JSON.stringify(converted))).to.deep.equal(converted);
        expect(convertNote(note, to, { check }).note).to.deep.equal(converted);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a note in its own format as it is', () => {
    fc.assert(
      fc.property(notes, readings, ({ note, format }, places) => {
        expect(convertNote(note, format, { check: checkOf(note, places) })).to.deep.equal({ note, moved: [] });
      }),
    );
  });

  it('comes back from one section to the words in their order', () => {
    const note = written(soap, { subjective: 'One.', objective: 'Two.', assessment: 'Three.', plan: 'Four.' });
    const { note: told } = convertNote(note, narrative);
    expect(texts(told)).to.deep.equal({ narrative: 'One.\nTwo.\nThree.\nFour.' });
  });
});

describe('previewConversion', () => {
  it('says what goes where, and what goes nowhere', () => {
    const note = written(group, { group: 'Skills group.', participation: 'Spoke twice.', plan: 'Next Tuesday.' });
    expect(previewConversion(note, birp)).to.deep.equal([
      { from: { id: 'group', title: 'Group' }, to: undefined, text: 'Skills group.', whole: true },
      {
        from: { id: 'participation', title: 'Participation' },
        to: { id: 'behavior', title: 'Behavior' },
        text: 'Spoke twice.',
        whole: true,
      },
      { from: { id: 'plan', title: 'Plan' }, to: { id: 'plan', title: 'Plan' }, text: 'Next Tuesday.', whole: true },
    ]);
  });

  it('shows the parts of a section that is parted', () => {
    const note = written(dap, { data: DATA });
    const steps = previewConversion(note, soap, { check: checkNote(note) });
    expect(steps.map(({ from, to, whole }) => [from.id, to?.id, whole])).to.deep.equal([
      ['data', 'subjective', false],
      ['data', 'objective', false],
    ]);
  });
});
