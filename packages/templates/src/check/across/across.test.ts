import { expect } from 'chai';
import fc from 'fast-check';
import type { EncounterContext, TreatmentPlan } from '../../note/index.js';
import { mediCal, medicareMac } from '../../profiles/index.js';
import {
  type CheckOptions,
  checkText,
  type EarlierNote,
  type ElementResult,
  type Finding,
  foreignPrint,
  isOpen,
} from '../index.js';

type Sections = Record<string, string>;

const SUBJECTIVE =
  'Client came in about rows with her manager. Worry most days, rated seven of ten, and three nights of poor sleep. She left two shifts early and has stopped seeing friends after work. Denies suicidal ideation and homicidal ideation.';
const OTHER =
  'Came to talk about her late uncle and the house that he left. Low mood in the mornings, lifting by noon. Has cooked twice and walked the dog each day. Denies suicidal ideation and homicidal ideation.';

const earlier = (sections: Sections, id = 'n1', date = '2026-11-16'): EarlierNote => ({
  id,
  date,
  format: 'soap',
  sections,
});
const check = (sections: Sections, options: CheckOptions = {}): Map<string, ElementResult> =>
  new Map(checkText({ format: 'soap', sections }, options).elements.map((result) => [result.elementId, result]));
const findings = (sections: Sections, options: CheckOptions = {}): Finding[] =>
  [...check(sections, options).values()].flatMap(({ findings: found = [] }) => [...found]);
const rules = (sections: Sections, options: CheckOptions = {}): string[] =>
  findings(sections, options).map(({ ruleId }) => ruleId);
const context = (of: EncounterContext): CheckOptions => ({ context: of });

describe('repeated wording', () => {
  it('of a section is shown in both notes, and holds up a signature until confirmed', () => {
    const [found, ...more] = findings(
      { subjective: SUBJECTIVE },
      { priorNotes: [earlier({ subjective: SUBJECTIVE })] },
    );
    expect(more).to.deep.equal([]);
    expect(found?.ruleId).to.equal('clone.section');
    expect(found?.severity).to.equal('block');
    expect(found?.measure).to.equal(1);
    const [here] = found?.evidence ?? [];
    expect(here && SUBJECTIVE.slice(here.start, here.end)).to.match(/^Client came in .* homicidal ideation$/);
    expect(found?.earlier?.note).to.equal('n1');
    expect(found?.earlier?.evidence[0]?.section).to.equal('subjective');
    expect(found?.question).to.include('2026-11-16');
  });

  it('in part warns; names, numbers and days make no difference', () => {
    const changed = SUBJECTIVE.replace('Worry most', 'Dread many');
    const [found] = findings({ subjective: changed }, { priorNotes: [earlier({ subjective: SUBJECTIVE })] });
    expect(found?.severity).to.equal('warn');
    expect(found?.measure).to.be.within(0.6, 0.85);
    const dated = (day: string, who: string, n: number) => `${SUBJECTIVE} She met ${who} for ${n} hours on ${day}.`;
    expect(
      findings(
        { subjective: dated('Monday', 'Ruth', 2) },
        { priorNotes: [earlier({ subjective: dated('Friday', 'Lena', 5) })] },
      )[0]?.measure,
    ).to.equal(1);
  });

  it('is nothing where the words are others, or few', () => {
    const options = { priorNotes: [earlier({ subjective: OTHER })] };
    expect(rules({ subjective: SUBJECTIVE }, options)).to.deep.equal([]);
    expect(check({ subjective: SUBJECTIVE }, options).get('not_cloned')?.status).to.equal('documented');
    expect(
      rules({ plan: 'Return in one week.' }, { priorNotes: [earlier({ plan: 'Return in one week.' })] }),
    ).to.deep.equal([]);
    expect(check({ subjective: SUBJECTIVE }).has('not_cloned')).to.equal(false);
  });

  it('of a plan is said quietly', () => {
    const plan =
      'Homework: thought record on each evening and a walk with the dog. Return in one week to review the ladder.';
    expect(findings({ plan }, { priorNotes: [earlier({ plan })] })[0]?.severity).to.equal('info');
  });

  it('weighs what the payer says', () => {
    const options = { priorNotes: [earlier({ subjective: SUBJECTIVE })] };
    expect(check({ subjective: SUBJECTIVE }, options).get('not_cloned')?.severity).to.equal('block');
    expect(
      check({ subjective: SUBJECTIVE }, { ...options, profile: medicareMac }).get('not_cloned')?.severity,
    ).to.equal('warn');
  });

  it('compares the latest five notes by date', () => {
    const others = [1, 2, 3, 4, 5].map((day) => earlier({ subjective: OTHER }, `o${day}`, `2026-11-0${day}`));
    const old = earlier({ subjective: SUBJECTIVE }, 'old', '2026-10-01');
    expect(rules({ subjective: SUBJECTIVE }, { priorNotes: [...others, old] })).to.deep.equal([]);
    expect(rules({ subjective: SUBJECTIVE }, { priorNotes: [old, ...others.slice(1)] })).to.deep.equal([
      'clone.section',
    ]);
  });

  it('of another client is told by hashes alone', () => {
    const print = foreignPrint({ id: 'x', format: 'soap', sections: { subjective: SUBJECTIVE } });
    expect(JSON.stringify(print)).to.not.match(/manager|worry/i);
    expect(rules({ subjective: SUBJECTIVE }, { otherClients: [print] })).to.deep.equal(['clone.cross_client']);
    expect(rules({ subjective: OTHER }, { otherClients: [print] })).to.deep.equal([]);
  });

  it('of a long sentence is listed at the third note in a row', () => {
    const habit = 'Client continues to benefit from weekly sessions with a focus on coping.';
    const note = (words: string) => ({ subjective: words, assessment: habit });
    const before = [earlier(note(OTHER), 'a', '2026-11-02'), earlier(note('A quiet week at home.'), 'b', '2026-11-09')];
    const [found] = findings(note(SUBJECTIVE), { priorNotes: before });
    expect(found?.ruleId).to.equal('clone.sentence');
    expect(found?.evidence).to.deep.equal([{ section: 'assessment', start: 0, end: habit.length }]);
    expect(rules(note(SUBJECTIVE), { priorNotes: before.slice(1) })).to.deep.equal([]);
  });
});

describe('scores', () => {
  const scored = (words: string, before: string, date = '2026-11-23') =>
    rules({ objective: words }, { ...context({ date }), priorNotes: [earlier({ objective: before })] });

  it('are not carried over with their date', () => {
    expect(scored('PHQ-9 score 14 (11/16/2026).', 'PHQ-9 = 14 on 11/16/2026.')).to.deep.equal(['carry.stale_score']);
    expect(scored('GAD-7 score 11.', 'GAD-7 score 11.')).to.deep.equal(['carry.stale_score']);
  });
  it('are not carried over with the date in front of them', () => {
    for (const words of ['PHQ-9 (11/16/2026): 14.', 'PHQ-9 on 11/16/2026 was 14.', 'PHQ-9, 11/16/2026, total of 14.'])
      expect(scored(words, 'PHQ-9 = 14 on 11/16/2026.'), words).to.deep.equal(['carry.stale_score']);
    // The next measure's number is none of this one.
    expect(scored('PHQ-9 (11/16/2026), GAD-7 not given.', 'PHQ-9 = 7 on 11/16/2026.')).to.deep.equal([]);
    expect(scored('PHQ-9 (11/23/2026): 14.', 'PHQ-9 = 14 on 11/16/2026.')).to.deep.equal([]);
  });
  it('may stand beside newer ones, or be given anew', () => {
    expect(scored('PHQ-9 score 11 today, was PHQ-9 14 (11/16/2026).', 'PHQ-9 = 14 on 11/16/2026.')).to.deep.equal([]);
    expect(scored('PHQ-9 score 14 (11/23/2026).', 'PHQ-9 score 14 (11/16/2026).')).to.deep.equal([]);
    expect(scored('PHQ-9 score 14 (11/16/2026).', 'PHQ-9 14 on 11/16/2026.', '2026-11-16')).to.deep.equal([]);
  });
});

describe('contradictions', () => {
  const CASES: readonly [name: string, rule: string, sections: Sections, not: Sections, options?: CheckOptions][] = [
    [
      'a safety plan made today beside a denial',
      'contradict.risk',
      { subjective: 'Denies SI and HI.', plan: 'Safety plan completed today.' },
      { subjective: 'Denies SI and HI.', plan: 'Safety plan on file.' },
    ],
    [
      'present here, denied there',
      'contradict.risk',
      { subjective: 'Endorses suicidal ideation.', objective: 'Denies suicidal ideation.' },
      { subjective: 'Endorsed suicidal ideation last week.', objective: 'Denies suicidal ideation.' },
    ],
    [
      'two moods',
      'contradict.mse',
      { objective: 'Mood euthymic. Neat dress. Depressed mood.' },
      { objective: 'Mood euthymic. Client reports depressed mood.' },
    ],
    [
      'two affects',
      'contradict.mse',
      { objective: 'Affect full range. Linear. Flat affect.' },
      { objective: 'Affect flat at first, full range by the end.' },
    ],
    [
      'a full affect and a flat one',
      'contradict.mse',
      { objective: 'Full affect. Linear. Flat affect.' },
      { objective: 'Full affect. Client reports that she felt flat.' },
    ],
    [
      'in the office, by telehealth',
      'contradict.meta',
      { subjective: 'Client was seen in office.' },
      { subjective: 'Client works in an office.' },
      context({ telehealth: { modality: 'video' } }),
    ],
    [
      'by video, at an office',
      'contradict.meta',
      { subjective: 'Session held via video.' },
      { subjective: 'Watched a video.' },
      context({ placeOfService: '11' }),
    ],
    [
      'two lengths',
      'contradict.meta',
      { subjective: 'Seen for a 45-minute individual session.' },
      { subjective: 'Walked 45 minutes before the session.' },
      context({ sessionMinutes: 55 }),
    ],
    [
      'a length beside the clock',
      'contradict.meta',
      { subjective: '60 minute session.' },
      { subjective: '45 minute session.' },
      context({ start: '10:00', stop: '10:45' }),
    ],
    [
      'two ages',
      'contradict.meta',
      { subjective: 'Client is a 34-year-old teacher.', assessment: 'This 43-year-old client meets criteria.' },
      { subjective: 'Client is a 34-year-old teacher. Her 12-year-old son was present.' },
    ],
    [
      'two ages in words',
      'contradict.meta',
      { subjective: 'Client is 34 years old.', assessment: 'This 43-year-old client meets criteria.' },
      { subjective: 'Client is 34 years old. Client has a son who is 12 years old.' },
    ],
    [
      'our first session after others',
      'contradict.laterality_time',
      { subjective: 'This was our first session together.' },
      { subjective: 'Remembers what was said in our first session.' },
      context({ sessionNumber: 4 }),
    ],
    [
      'two pronouns',
      'contradict.meta',
      { subjective: 'Client said she slept well.', assessment: 'Client made progress on his goal.' },
      { subjective: 'Client said she slept well.', assessment: 'Client said her husband lost his job.' },
    ],
    [
      'a first session after others',
      'contradict.laterality_time',
      { subjective: 'This was the first session.' },
      { subjective: 'Has slept better since the first session.' },
      context({ sessionNumber: 4 }),
    ],
  ];
  for (const [name, rule, sections, not, options] of CASES) {
    it(name, () => {
      const found = findings(sections, options);
      expect(found.map(({ ruleId }) => ruleId)).to.deep.equal([rule]);
      expect(found[0]?.evidence).to.not.deep.equal([]);
      expect(rules(not, options)).to.deep.equal([]);
    });
  }

  it('hold up a signature where they are about risk', () => {
    const result = check(CASES[0]?.[2] as Sections).get('internal_consistency');
    expect(result?.status).to.equal('contradicted');
    expect(result?.severity).to.equal('block');
    expect(result?.question).to.equal(result?.findings?.[0]?.question);
  });

  it('are no element of a note without any', () =>
    expect(check({ subjective: SUBJECTIVE }).has('internal_consistency')).to.equal(false));
});

describe('risk that was there', () => {
  const before = [earlier({ subjective: 'Endorses suicidal ideation. Denies HI.' })];
  it('and is denied now asks what changed', () => {
    const [found] = findings({ subjective: 'Denies SI and HI.' }, { priorNotes: before });
    expect(found?.ruleId).to.equal('risk.change');
    expect(found?.question).to.match(/changed.*safety plan/);
    expect(found?.earlier?.evidence).to.not.deep.equal([]);
  });
  it('asks nothing where that is told', () =>
    expect(
      rules(
        {
          subjective: 'Denies SI and HI; suicidal thoughts have stopped since last session.',
          plan: 'Safety plan reviewed.',
        },
        { priorNotes: before },
      ),
    ).to.deep.equal([]));
});

describe('the golden thread', () => {
  const plan: TreatmentPlan = {
    diagnoses: [{ code: 'F41.1', name: 'Generalized anxiety disorder' }],
    goals: [{ id: '1', text: 'Ride the elevator at work alone on four days of a week' }],
    interventions: ['CBT with exposure'],
    until: '2026-12-31',
  };
  const with_ = (sections: Sections, change: TreatmentPlan = {}) =>
    findings(sections, { ...context({ date: '2026-11-23' }), plan: { ...plan, ...change } });
  const SESSION = {
    objective: 'Led an exposure exercise at the elevator door. CBT.',
    assessment: 'Generalized anxiety disorder. Treatment plan goal 1: elevator alone.',
  };

  it('holds where diagnosis, goal and intervention are those of the plan', () =>
    expect(with_(SESSION)).to.deep.equal([]));
  it('breaks at another diagnosis', () =>
    expect(with_({ ...SESSION, assessment: 'Major depressive disorder, recurrent.' })[0]?.question).to.match(
      /diagnosis/,
    ));
  it('breaks at another goal', () =>
    expect(
      with_({
        ...SESSION,
        assessment: 'Generalized anxiety disorder. Treatment plan goal 4: five meals at the table.',
      })[0]?.question,
    ).to.match(/goal/));
  it('breaks at another intervention', () =>
    expect(
      with_({ ...SESSION, objective: 'Led a genogram and family sculpting. Bowen family systems therapy.' })[0]
        ?.question,
    ).to.match(/intervention/));
  it('breaks where the plan has run out', () =>
    expect(with_(SESSION, { until: '2026-10-31' })[0]?.question).to.match(/2026-10-31/));
  it('takes the words of a goal for the goal', () => {
    const assessment = 'Took the elevator at work alone on three days.';
    expect(check({ assessment }).get('goal_link')?.status).to.equal('missing');
    expect(check({ assessment }, { plan }).get('goal_link')?.status).to.equal('documented');
  });

  it('asks about the frequency where a payer does', () => {
    const weekly: TreatmentPlan = { frequency: { sessions: 1, weeks: 1 } };
    const status = (words: string, options: CheckOptions) =>
      check({ plan: words }, options).get('freq_matches_plan')?.status;
    expect(status('Continue weekly sessions.', { plan: weekly })).to.equal('documented');
    expect(status('Sessions every other week.', { plan: weekly, profile: medicareMac })).to.equal('contradicted');
    expect(status('Sessions every other week.', { plan: weekly, profile: mediCal })).to.equal(undefined);
    expect(status('Return Tuesday.', { plan: weekly, profile: medicareMac })).to.equal('missing');
    expect(status('Continue weekly sessions.', {})).to.equal(undefined);
  });
});

describe('no progress', () => {
  const stuck = { assessment: 'No progress toward treatment plan goal 1.' };
  const before = [earlier(stuck, 'a', '2026-11-02'), earlier(stuck, 'b', '2026-11-09')];
  it('for three notes asks about the plan', () => {
    const result = check(stuck, { priorNotes: before }).get('plan_change');
    expect(result?.status).to.equal('missing');
    expect(result?.findings?.[0]?.ruleId).to.equal('progress.stagnation');
    expect(isOpen(result as ElementResult)).to.equal(true);
  });
  it('for two does not, nor where the plan changed', () => {
    expect(check(stuck, { priorNotes: before.slice(1) }).has('plan_change')).to.equal(false);
    expect(
      check({ ...stuck, plan: 'Treatment plan updated: fewer goals.' }, { priorNotes: before }).has('plan_change'),
    ).to.equal(false);
  });
});

describe('every finding', () => {
  it('points inside the notes, names its sources and asks a question', () => {
    const scrap = fc.constantFrom(
      ...[
        'Denies SI. ',
        'Endorses suicidal ideation. ',
        'Mood euthymic. ',
        'Depressed mood. ',
        'PHQ-9 14 on 11/16/2026. ',
      ],
      ...[
        'No progress on goal 1. ',
        'This was the first session. ',
        'Seen in office. ',
        `${SUBJECTIVE} `,
        '😀',
        '\n',
        'İ ',
      ],
    );
    const text = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const sections = { subjective: one, objective: two, assessment: three };
        const before = [
          earlier({ subjective: two, objective: two }, 'a'),
          earlier({ subjective: one, assessment: three }, 'b'),
        ];
        const inside = (of: Sections, places: Finding['evidence']) => {
          for (const { section, start, end } of places) {
            expect(start).to.be.within(0, end);
            expect(end).to.be.at.most((of[section] as string).length);
          }
        };
        for (const found of findings(sections, {
          ...context({ sessionNumber: 3, telehealth: {} }),
          priorNotes: before,
        })) {
          inside(sections, found.evidence);
          const note = before.find(({ id }) => id === found.earlier?.note);
          if (found.earlier) inside(note?.sections as Sections, found.earlier.evidence);
          expect(found.question).to.match(/\?$/);
          expect(found.sources).to.not.deep.equal([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
