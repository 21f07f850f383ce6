import { expect } from 'chai';
import fc from 'fast-check';
import { checkText, type ElementResult } from '../check/index.js';
import { elementById } from '../elements/index.js';
import {
  answersIn,
  answerText,
  bandOf,
  parseAnswer,
  SCORED_INSTRUMENTS,
  StructuredAnswer,
  scoreChange,
} from './index.js';

const CASES: readonly [StructuredAnswer, string][] = [
  [
    { element: 'progress', direction: 'improved', goal: '2a', evidence: 'slept six hours on four nights' },
    'Progress toward goal 2a: slept six hours on four nights.',
  ],
  [{ element: 'progress', direction: 'no-change' }, 'No change in progress toward goal.'],
  [
    { element: 'progress', direction: 'setback', evidence: 'two panic attacks on the bus' },
    'Setback toward goal: two panic attacks on the bus.',
  ],
  [{ element: 'progress', direction: 'met', goal: '1', evidence: 'drove alone' }, 'Goal 1 met: drove alone.'],
  [{ element: 'response', reaction: 'mixed' }, 'Client response was mixed.'],
  [
    { element: 'response', reaction: 'other', detail: 'laughed at first, then wept' },
    'In session the client responded: laughed at first, then wept.',
  ],
  [{ element: 'risk_screen', concern: 'suicide', state: 'denied' }, 'Client denies suicidal thoughts when asked.'],
  [
    { element: 'risk_screen', concern: 'violence', state: 'not-assessed', detail: 'client left early' },
    'Violence not assessed today: client left early.',
  ],
  [
    {
      element: 'measure',
      instrument: 'PHQ-9',
      score: 14,
      date: '2026-11-23',
      previous: { score: 18, date: '2026-11-02' },
    },
    'PHQ-9 score 14 (moderate) on 2026-11-23, previously 18 on 2026-11-02, change −4.',
  ],
  [{ element: 'measure', instrument: 'WHODAS', score: 31 }, 'WHODAS score 31.'],
  [{ element: 'mse', domain: 'affect', finding: 'constricted' }, 'Affect constricted.'],
  [
    { element: 'mse', domain: 'thought process', finding: 'circumstantial, redirectable' },
    'Mental status, thought process: circumstantial, redirectable.',
  ],
  [
    { element: 'goal_link', goal: '1', text: 'ride the elevator alone' },
    'Treatment plan goal 1: ride the elevator alone.',
  ],
];

describe('structured answers', () => {
  for (const [answer, text] of CASES) {
    it(`“${text}”`, () => {
      expect(StructuredAnswer.parse(answer)).to.deep.equal(answer);
      expect(answerText(answer)).to.equal(text);
      expect(parseAnswer(text)).to.deep.equal(answer);
    });
  }

  it('are read back out of a note as they were written', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    const detail = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const goal = fc.option(fc.stringMatching(/^[1-9][a-c]?$/), { nil: undefined });
    const optional = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
    const answer: fc.Arbitrary<StructuredAnswer> = fc
      .oneof(
        fc
          .record({
            element: fc.constant('progress' as const),
            direction: fc.constantFrom('improved' as const, 'setback' as const, 'met' as const),
            goal,
            evidence: detail,
          })
          .map(optional),
        fc
          .record({
            element: fc.constant('progress' as const),
            direction: fc.constant('no-change' as const),
            goal,
            evidence: fc.option(detail, { nil: undefined }),
          })
          .map(optional),
        fc.record({
          element: fc.constant('risk_screen' as const),
          concern: fc.constantFrom('suicide' as const, 'violence' as const, 'self-harm' as const),
          state: fc.constantFrom('present' as const, 'not-assessed' as const),
          detail,
        }),
        fc
          .record({
            element: fc.constant('measure' as const),
            instrument: fc.constantFrom(...SCORED_INSTRUMENTS.map(({ id }) => id)),
            score: fc.nat(10),
            previous: fc.option(fc.record({ score: fc.nat(10) }), { nil: undefined }),
          })
          .filter(({ instrument }) => instrument !== 'K10')
          .map(optional),
        fc
          .record({
            element: fc.constant('goal_link' as const),
            goal: fc.stringMatching(/^[1-9][a-c]?$/),
            text: fc.option(detail, { nil: undefined }),
          })
          .map(optional),
      )
      .filter((each) => StructuredAnswer.safeParse(each).success) as fc.Arbitrary<StructuredAnswer>;
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), (answers) => {
        const text = answers.map(answerText).join(' ');
        expect(answersIn(text).map((placed) => placed.answer)).to.deep.equal(answers);
        for (const { answer: found, start, end } of answersIn(text))
          expect(text.slice(start, end)).to.equal(answerText(found));
      }),
      { numRuns: 200 },
    );
  });

  it('are not seen in prose, nor in a sentence whose parts no longer agree', () => {
    for (const text of [
      'Client denies suicidal thoughts.',
      'PHQ-9 score 14 (severe).',
      'PHQ-9 score 14 (moderate), previously 18, change −5.',
      'PHQ-9 score 44.',
      'Progress toward goal: .',
      'Progress toward goal: slept well',
      'Affect was tearful when her mother was named.',
      'Mental status, gait: steady.',
      '',
    ])
      expect(parseAnswer(text), text).to.equal(undefined);
  });

  it('hold one sentence of words, so that they can be found again', () => {
    const valid = (evidence: string) =>
      StructuredAnswer.safeParse({ element: 'progress', direction: 'improved', evidence }).success;
    expect(valid('saw Dr. Lee at 9.30 a.m. as planned')).to.equal(true);
    for (const words of ['', ' ', 'seen by Dr', 'one. Two', 'ends.', 'two\nlines', ' led by a space', 'x'.repeat(301)])
      expect(valid(words), words).to.equal(false);
    expect(
      StructuredAnswer.safeParse({ element: 'risk_screen', concern: 'suicide', state: 'not-assessed' }).success,
    ).to.equal(false);
  });
});

describe('scores and their bands', () => {
  for (const { id, min, max, bands, source } of SCORED_INSTRUMENTS) {
    it(`${id} has a band for every score, with a source`, () => {
      for (let score = min; score <= max; score++)
        expect(
          bands.filter(({ from, to }) => score >= from && score <= to),
          String(score),
        ).to.have.length(1);
      expect(bandOf(id, max + 1)).to.equal(undefined);
      expect(source.asOf).to.match(/^\d{4}-\d{2}-\d{2}$/);
    });
  }
  it('tell the change', () => {
    expect(scoreChange({ score: 14, previous: { score: 18 } })).to.equal(-4);
    expect(scoreChange({ score: 14 })).to.equal(undefined);
  });
});

describe('a note with answers in it', () => {
  const read = (sections: Record<string, string>): Map<string, ElementResult> =>
    new Map(checkText({ format: 'soap', sections }).elements.map((result) => [result.elementId, result]));

  it('is documented by each, where it stands', () => {
    for (const [answer, text] of CASES) {
      if (answer.element === 'risk_screen' || answer.element === 'mse') continue;
      const section = answer.element === 'measure' ? 'objective' : 'assessment';
      const result = read({ [section]: `As seen today. ${text}` }).get(answer.element);
      expect(result?.status, text).to.equal('documented');
      expect(result?.evidence, text).to.deep.include({ section, start: 15, end: 15 + text.length });
    }
  });

  it('is screened for risk by parts, and what was not assessed stays that', () => {
    const answer = (concern: 'suicide' | 'violence', state: 'denied' | 'not-assessed'): string =>
      answerText(
        state === 'denied'
          ? { element: 'risk_screen', concern, state }
          : { element: 'risk_screen', concern, state, detail: 'client left early' },
      );
    const screen = (text: string) => read({ objective: text }).get('risk_screen');
    expect(screen(answer('suicide', 'denied'))?.open).to.deep.equal(['violence', 'self-harm']);
    expect(screen(`${answer('suicide', 'denied')} ${answer('violence', 'not-assessed')}`)?.status).to.equal(
      'documented',
    );
    expect(screen('Violence not assessed today.')?.status).to.equal('missing');
  });

  it('has a mental status by its domains, and none in what was not assessed', () => {
    const mse = (...sentences: string[]) => read({ assessment: sentences.join(' ') }).get('mse');
    expect(mse('Affect flat.', 'Mental status, speech: slow.', 'Mental status, insight: fair.')?.status).to.equal(
      'partial',
    );
    expect(
      mse(
        'Affect flat.',
        'Mental status, speech: slow.',
        'Mental status, insight: fair.',
        'Mental status, memory: intact.',
      )?.status,
    ).to.equal('documented');
    expect(mse('Mental status, memory: not assessed.')?.status).to.equal('missing');
    expect(read({ assessment: 'Affect flat.' }).get('affect')?.status).to.equal('documented');
  });

  it('uses the words of the quick answers', () => {
    const texts = (elementById('risk_screen')?.answers ?? []).flatMap(({ answers }) =>
      answers.map(({ text }) => text.replace('{reason}', 'told in session')),
    );
    for (const text of texts) expect(parseAnswer(text), text).to.not.equal(undefined);
  });
});
