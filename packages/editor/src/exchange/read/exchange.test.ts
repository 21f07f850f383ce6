import {
  type Block,
  blocksText,
  createNote,
  dap,
  FORMATS,
  type Format,
  FormatError,
  type Inline,
  type Mark,
  type Note,
  parseNote,
  psychotherapy,
  soap,
  textBlocks,
} from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  ADDENDUM,
  CLINICIAN,
  CORRECTION,
  NOTE,
  signedRecord,
  withEntries,
} from '../../../../../test/support/signed.js';
import { PART_2_NOTICE } from '../outline/index.js';
import { CLIPBOARD_PROFILES, clipboardData, toHtml, toJson, toMarkdown, toText } from '../write/index.js';
import { ExchangeError, importNote } from './index.js';

const written = (sections: Record<string, string>, format: Format = soap): Note => {
  const note = createNote(format, { id: 'n1' });
  return { ...note, sections: note.sections.map(({ id }) => ({ id, content: textBlocks(sections[id] ?? '') })) };
};

const wordsOf = (note: Note) =>
  Object.fromEntries(note.sections.map(({ id, content }) => [id, blocksText(content).trim()]));

describe('export', () => {
  const note = written({ subjective: 'Client slept badly.', plan: 'Weekly.' });

  it('writes plain text', () => {
    const text = toText({ ...note, context: { date: '2026-11-23', start: '16:00', stop: '16:53', cpt: '90837' } });
    expect(text).to.equal(
      [
        'SOAP note',
        'DRAFT: not reviewed in full and not signed.',
        'Date of service: 2026-11-23',
        'Time: 16:00–16:53',
        'Service: 90837',
        '',
        'Subjective:',
        'Client slept badly.',
        '',
        'Objective:',
        '',
        'Assessment:',
        '',
        'Plan:',
        'Weekly.',
      ].join('\n'),
    );
  });

  it('gives structured sentences beside the note, read out of its words, and opens as the note it was', () => {
    const source = written({ objective: 'Seen today. PHQ-9 score 14 (moderate). Affect flat.' });
    const json = JSON.parse(toJson(source));
    expect(json.answers.map(({ text }: { text: string }) => text)).to.deep.equal([
      'PHQ-9 score 14 (moderate).',
      'Affect flat.',
    ]);
    expect(json.answers[0].answer).to.deep.equal({ element: 'measure', instrument: 'PHQ-9', score: 14 });
    expect(parseNote(json)).to.deep.equal(source);
    expect(toText(source)).to.contain('PHQ-9 score 14 (moderate).');
  });

  it('writes lists and formatting as each kind of text has them', () => {
    expect(toText(NOTE)).to.contain('- Thought log on work\n- Two alternatives found');
    expect(toMarkdown(NOTE)).to.contain('- Thought log on work\n- Two alternatives found');
    expect(toHtml(NOTE)).to.contain(
      '<ul><li><p>Thought log on work</p></li><li><p>Two alternatives found</p></li></ul>',
    );
  });

  it('writes the signature and all that came after it', async () => {
    const record = await withEntries(await signedRecord(), [CORRECTION, CLINICIAN], [ADDENDUM, CLINICIAN]);
    for (const text of [toText(record), toMarkdown(record), toHtml(record)]) {
      for (const words of ['Ari Vale, MSW intern', 'choir on Thursday', 'three weeks', 'Misheard', 'five hours'])
        expect(text).to.contain(words);
      expect(text).not.to.contain('DRAFT');
    }
  });

  it('writes one section without anything around it', () => {
    expect(toText(note, { sections: ['plan'] })).to.equal('Weekly.');
    expect(toMarkdown(note, { sections: ['plan'] })).to.equal('Weekly.');
    expect(toHtml(note, { sections: ['plan'] })).to.equal('<p>Weekly.</p>');
    expect(toText(note, { sections: ['plan'], part2: true })).to.contain(PART_2_NOTICE.text);
  });

  it('adds the notice of 42 CFR Part 2 where the record is under it', () => {
    for (const write of [toText, toMarkdown, toHtml]) {
      expect(write(note, { part2: true })).to.contain('42 CFR part 2 prohibits unauthorized use or disclosure');
      expect(write(note)).not.to.contain('42 CFR');
    }
  });

  it('writes abbreviations out as far as their meaning is certain', () => {
    const short = written({ subjective: 'Hx of GAD. Pt in pain, SA in past.' });
    const section = (expandOnExport: 'keep' | 'certain' | 'read') =>
      toText(short, { sections: ['subjective'], expandOnExport });
    expect(section('keep')).to.equal('Hx of GAD. Pt in pain, SA in past.');
    expect(section('certain')).to.contain('istory of').and.to.contain('Pt in pain');
    // Dangerous ambiguous forms are never guessed (NO-INVENTION).
    for (const policy of ['certain', 'read'] as const) expect(section(policy)).to.contain('SA in past');
  });

  it('never takes a psychotherapy note', () => {
    const process = createNote(psychotherapy, { id: 'p' });
    for (const write of [toText, toMarkdown, toHtml])
      expect(() => write(process))
        .to.throw(FormatError)
        .and.have.property('code', 'process_note');
  });

  it('fills the clipboard as the field wants it', () => {
    for (const profile of CLIPBOARD_PROFILES) {
      const data = clipboardData(note, profile);
      expect(Object.keys(data), profile.id).to.deep.equal(profile.rich ? ['text/plain', 'text/html'] : ['text/plain']);
    }
    const ascii = CLIPBOARD_PROFILES.find(({ id }) => id === 'ascii');
    const text = ascii && clipboardData(written({ plan: 'Café “noir” 🌙 – 2×' }), ascii)['text/plain'];
    expect(text).to.contain('PLAN\r\nCafe "noir" ? - 2x');
  });
});

describe('import', () => {
  const cases: [name: string, text: string, format: string, sections: Record<string, string>][] = [
    ['letters', 'S: slept badly\nO: tearful\nA: GAD\nP: weekly', 'soap', { subjective: 'slept badly', plan: 'weekly' }],
    [
      'capitals on lines of their own',
      'DATA\nSlept badly.\n\nASSESSMENT\nGAD.\n\nPLAN\nWeekly.',
      'dap',
      { data: 'Slept badly.', plan: 'Weekly.' },
    ],
    [
      'Markdown',
      '## Behavior\n\nTearful.\n\n## Intervention\n\n- CBT\n- log\n\n## Response\n\nReceptive.\n\n## Plan\n\nWeekly.',
      'birp',
      { behavior: 'Tearful.', intervention: 'CBT\nlog' },
    ],
    [
      'bold headings in HTML',
      '<div><b>Goal:</b></div><div>Return to choir.</div><p><strong>Intervention</strong></p><p>CBT&nbsp;&amp; log</p><p><b>Response:</b> receptive</p><p>Plan: weekly</p>',
      'girp',
      { goal: 'Return to choir.', intervention: 'CBT & log', response: 'receptive', plan: 'weekly' },
    ],
    [
      'dashes',
      'Subjective - slept badly\nObjective – tearful\nAssessment — GAD\nPlan - weekly',
      'soap',
      { assessment: 'GAD' },
    ],
  ];
  for (const [name, text, format, sections] of cases) {
    it(`reads headings as ${name}`, () => {
      const { note, found, unplaced } = importNote(text);
      expect(found?.id).to.equal(format);
      expect(wordsOf(note)).to.deep.include(sections);
      expect(unplaced).to.deep.equal([]);
      expect(note.status).to.equal('draft');
    });
  }

  it('reads the headings of every format', () => {
    for (const format of FORMATS) {
      const text = format.sections.map(({ title }, index) => `${title}:\nWords ${index}.`).join('\n\n');
      const { note, found, unplaced } = importNote(text, { format });
      expect(found?.id, format.id).to.equal(format.id);
      expect(Object.values(wordsOf(note)), format.id).to.deep.equal(
        format.sections.map((_, index) => `Words ${index}.`),
      );
      expect(unplaced).to.deep.equal([]);
    }
  });

  it('keeps and tells what has no place (NOTHING-LOST)', () => {
    const { note, unplaced, unknownHeadings } = importNote(
      'Seen at home.\n\nS: slept badly\nIntervention: CBT\nO: tearful\nA: GAD\nP: weekly\nSignature:\nSigned by somebody',
    );
    expect(unplaced.map(({ text }) => text)).to.deep.equal(['Seen at home.', 'signature\nSigned by somebody']);
    expect(note.unsorted).to.deep.equal(unplaced);
    expect(unknownHeadings).to.deep.equal(['intervention']);
    expect(wordsOf(note).subjective).to.equal('slept badly\nIntervention: CBT');
  });

  it('lays a note out in the format that is wanted', () => {
    const { note, found } = importNote('D: slept badly\nA: GAD\nP: weekly', { format: soap });
    expect(found?.id).to.equal('dap');
    expect(note.format.id).to.equal('soap');
    expect(wordsOf(note)).to.include({ assessment: 'GAD', plan: 'weekly' });
  });

  it('keeps text without any heading in Unsorted', () => {
    const { note, found, unplaced } = importNote('Client slept badly.\nWeekly from now on.');
    expect(found).to.equal(undefined);
    expect(unplaced.map(({ text }) => text)).to.deep.equal(['Client slept badly.\nWeekly from now on.']);
    expect(Object.values(wordsOf(note)).join('')).to.equal('');
  });

  it('refuses what is empty or beyond all measure', () => {
    for (const [text, code] of [
      [' \n', 'empty'],
      ['x'.repeat(20_000_001), 'too_large'],
    ] as const)
      expect(() => importNote(text))
        .to.throw(ExchangeError)
        .and.have.property('code', code);
  });
});

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'slept',
        'badly',
        '*',
        '_x_',
        '<b>',
        '&amp;',
        '\\',
        '#',
        '5 * 3',
        '1.',
        '-',
        '`',
        '🌙',
        'é',
        '[a](b)',
        '~',
        '|',
        '"',
        "'",
      ),
      fc.stringMatching(/^[!-~]{1,6}$/),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => `w ${words.join(' ')}`);
const KINDS = ['bold', 'italic', 'underline'] as const;
const marks = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean())
  .map((on) => KINDS.filter((_, index) => on[index]).map((type): Mark => ({ type })));
const inline = fc
  .tuple(text, marks)
  .map(([words, on]): Inline => (on.length ? { type: 'text', text: words, marks: on } : { type: 'text', text: words }));
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 3 })
  .map((content): Block => ({ type: 'paragraph', content: merged(content) }));
const list = fc
  .tuple(
    fc.constantFrom('bulletList' as const, 'orderedList' as const),
    fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([type, items]): Block => ({ type, content: items.map((content) => ({ type: 'listItem', content })) }));
const note = fc
  .record({
    format: fc.constantFrom(soap, dap),
    contents: fc.array(fc.array(fc.oneof(paragraph, list), { maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ format, contents }): Note => {
    const blank = createNote(format, { id: 'n1', context: { date: '2026-11-23' } });
    return {
      ...blank,
      sections: blank.sections.map(({ id }, index) => {
        const content = apart(contents[index] ?? []);
        return { id, content: content.length ? content : [{ type: 'paragraph' }] };
      }),
    };
  });

/** Neighbouring texts with equal marks are one. */
function merged(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const each of inlines) {
    const last = out.at(-1);
    if (each.type === 'text' && last?.type === 'text' && JSON.stringify(each.marks) === JSON.stringify(last.marks))
      out[out.length - 1] = { ...last, text: last.text + each.text };
    else out.push(each);
  }
  return out;
}

/** Two lists of one kind in a row are one list in Markdown. */
const apart = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block, index) => block.type === 'paragraph' || block.type !== blocks[index - 1]?.type);

describe('round trip', () => {
  it('through HTML gives the same sections, with lists and formatting', () => {
    fc.assert(
      fc.property(note, (before) => {
        const { note: after } = importNote(toHtml(before), {
          kind: 'html',
          format: soap.id === before.format.id ? soap : dap,
        });
        expect(after.sections).to.deep.equal(before.sections);
        expect(after.context).to.deep.equal(before.context);
      }),
    );
  });

  it('through Markdown gives the same sections, with lists and formatting', () => {
    fc.assert(
      fc.property(note, (before) => {
        const { note: after } = importNote(toMarkdown(before), { kind: 'markdown' });
        expect(after.sections).to.deep.equal(before.sections);
      }),
    );
  });

  it('through plain text gives the same words', () => {
    fc.assert(
      fc.property(note, (before) => {
        const { note: after } = importNote(toText(before), { kind: 'text' });
        // Lists are lines with a sign before them there; nothing else differs.
        const words = (of: Note) => JSON.stringify(wordsOf(of)).replace(/(\\n|")\s*(?:- |\d+\. )?\s*/g, '$1');
        expect(words(after)).to.equal(words(before));
        expect(after.unsorted).to.deep.equal([]);
      }),
    );
  });

  it('loses no word of a text, whatever it is (NOTHING-LOST)', () => {
    const line = fc.oneof(
      fc.constantFrom('S:', 'Plan: weekly', 'DATA', 'Signature:', '## Plan', 'Objective -', '<b>P:</b>', '- item', ''),
      fc.stringMatching(/^[a-z0-9 :.#*-]{0,12}$/),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => `x ${lines.join('\n')}`),
        (whole) => {
          const { note: after } = importNote(whole, { kind: 'text' });
          const kept =
            `${Object.values(wordsOf(after)).join('\n')}\n${after.unsorted.map((item) => item.text).join('\n')}`.toLowerCase();
          const names = FORMATS.flatMap(({ sections }) =>
            sections.flatMap(({ title, id, aliases }) => [title.toLowerCase(), id, ...aliases]),
          );
          for (const word of whole.toLowerCase().match(/[a-z0-9]{2,}/g) ?? [])
            if (!names.some((name) => name.includes(word)) && word !== 'soap' && word !== 'note')
              expect(kept).to.contain(word);
        },
      ),
    );
  });
});
