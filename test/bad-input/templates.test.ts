import {
  answersIn,
  assessRisk,
  checkNote,
  checkText,
  createNote,
  type ElementResult,
  expandShorthand,
  FORMATS,
  formatById,
  PROFILES,
  RISK_CONCEPTS,
  splitSentences,
  textBlocks,
} from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';

/** Whatever arrives as text is read: nothing throws, and what is pointed at is there. */

interface Place {
  readonly start: number;
  readonly end: number;
}

function inside(text: string, places: readonly Place[], what: string): void {
  for (const { start, end } of places)
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length))
      expect.fail(`${what}: ${start}–${end} is not inside a text of ${text.length}`);
}

const places = ({ evidence, findings = [] }: ElementResult): Place[] => [
  ...evidence,
  ...findings.flatMap((finding) => finding.evidence),
];

function readEverything(text: string): void {
  const risk = assessRisk(text);
  for (const concept of RISK_CONCEPTS) inside(text, risk[concept].spans, concept);

  const { text: expanded, expansions, questions } = expandShorthand(text);
  inside(text, [...expansions, ...questions], 'shorthand');
  for (const { start, end, short } of [...expansions, ...questions]) expect(text.slice(start, end)).to.equal(short);
  if (!expansions.length) expect(expanded).to.equal(text);

  inside(text, splitSentences(text), 'sentences');
  inside(text, answersIn(text), 'answers');

  const earlier = { id: 'before', date: '2026-11-16', format: 'soap', sections: { subjective: text, plan: text } };
  const { elements, remarks = [] } = checkText(
    { format: 'soap', sections: { subjective: text, objective: text } },
    { priorNotes: [earlier], context: { date: '2026-11-23', telehealth: {}, sessionNumber: 2 } },
  );
  for (const result of [...elements, ...remarks]) inside(text, places(result), result.elementId);
}

const HEADER = `PATIENT: DOE, JANE   DOB: 01/02/1980   MRN: 00012345\r\nENCOUNTER DATE: 11/23/2026 14:00\tPROVIDER: D WHITLOCK, LCSW\r\n=====================\r\n`;
const EHR = `${HEADER}S:\tCt reports ↑ anx x2 wks, denies SI/HI\r\nO:\tA&Ox4, affect full\r\nA:\tF41.1\r\nP:\tRTC 1 wk\r\n--- Electronically signed ---\f`;

const SAMPLES: readonly [name: string, text: string][] = [
  ['nothing', ''],
  ['spaces of all kinds', ' \t\n\r\n\u00a0\u2003\u2028\u2029\u200b\ufeff'],
  ['emoji and their joiners', '👩‍👩‍👧‍👦 denies SI 🇺🇸 ❤️‍🩹 7️⃣/10 👍🏽 worry'],
  ['right to left', '‏الحالة تنكر أفكار الانتحار. ‮denies SI‬ היא מכחישה'],
  ['lone surrogates', 'denies \ud83d SI \udc00 and HI \ud800'],
  ['control characters', 'denies\u0000 SI\u0001\u0007\u001b[31m HI\u007f\u0085'],
  ['letters that grow when lowered', 'İİİ denies SI İ HI ẞ ŉ PHQ-9 14'],
  ['marks on marks', `d${'\u0301'.repeat(300)}enies SI`],
  ['HTML', '<script>alert("SI")</script><p onclick="x">Denies <b>SI</b> &amp; HI</p><!-- plan --> <br/>'],
  [
    'Markdown',
    '# Plan\n- [ ] homework\n- **denies** _SI_\n> quote\n```\ncode\n```\n| a | b |\n|---|---|\n[link](x) ![i](y)',
  ],
  ['a pasted header', EHR],
  ['JSON', '{"note":{"si":"denied","plan":[null,1e9,"\\u0000"]}}'],
  ['brackets never closed', `${'['.repeat(200)}${'{'.repeat(200)}${'('.repeat(200)}${'"'.repeat(200)}`],
  ['names of properties', '__proto__ constructor toString hasOwnProperty valueOf'],
];

describe('bad input', () => {
  for (const [name, text] of SAMPLES) it(name, () => readEverything(text));

  it('any string at all', () => {
    const scrap = fc.constantFrom(
      ...SAMPLES.map(([, text]) => text),
      ...[
        'denies SI',
        'endorses suicidal ideation',
        'PHQ-9 score 14 (moderate).',
        'Goal 1',
        'w/ f/u q2wk',
        'Next session',
      ],
      ...['\ud83d', '\udc00', '\u202e', '\u0000', '[', '***', '___', '"', '…', ';', '\n\n', '-', '1.', 'İ'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
        .map((parts) => parts.join(' ')),
    );
    fc.assert(fc.property(text, readEverything), { numRuns: 60 });
  });

  it('in every format and under every profile', () => {
    const [, text] = SAMPLES[10] as (typeof SAMPLES)[0];
    for (const format of FORMATS) {
      for (const profile of PROFILES) {
        const note = createNote(format, { id: 'n' });
        note.sections = note.sections.map(({ id }) => ({ id, content: textBlocks(text) }));
        for (const result of checkNote(note, { profile }).elements)
          inside(text, places(result), `${format.id} ${result.elementId}`);
      }
    }
  });

  it('a section that is named like a property of every object', () => {
    const sections = JSON.parse('{"__proto__":"Denies SI.","constructor":"Denies HI.","toString":"Plan."}');
    expect(checkText({ format: 'constructor', sections }).elements).to.not.deep.equal([]);
    expect(formatById('soap').sections).to.have.length(4);
  });

  it('a megabyte', function () {
    // Linear, but a loaded machine needs its time.
    this.timeout(180_000);
    const words = 'Denies SI/HI; worry 7/10 most days, slept 4 hrs. Ct c/o HA x2 wks. ';
    for (const piece of [words, 'no ', '"']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
      const risk = assessRisk(text);
      for (const concept of RISK_CONCEPTS) inside(text, risk[concept].spans, concept);
      const { expansions, questions } = expandShorthand(text);
      inside(text, [...expansions, ...questions], 'shorthand');
      const { elements } = checkText({ format: 'soap', sections: { subjective: text } });
      for (const result of elements) inside(text, places(result), result.elementId);
    }
  });
});
