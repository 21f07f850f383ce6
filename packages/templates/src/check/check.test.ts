import { expect } from 'chai';
import fc from 'fast-check';
import { ELEMENTS, elementById } from '../elements/index.js';
import { FORMATS } from '../formats/index.js';
import type { EncounterContext, NoteText } from '../note/index.js';
import { blocking, checkText, createChecker, type ElementResult, isOpen } from './index.js';

const SOAP = {
  subjective:
    'Client came in to talk about arguments at work. Worry most days, 7/10. Missed two shifts at the shop. Since last session her sister moved out. Denies suicidal ideation and homicidal ideation.',
  objective:
    'Neat dress, cooperative, normal speech, linear thinking, oriented x4, fair insight. Affect anxious. GAD-7 score 14. Led a breathing exercise and practiced a thought record on the argument. CBT.',
  assessment:
    'Client was engaged and said, "I can breathe through it." Generalized anxiety disorder. Worry appears to be driven by fear of losing the job. Treatment plan goal 1: two calm shifts a week. Moderate progress. Continues to meet medical necessity; without treatment, relapse is likely.',
  plan: 'Homework: thought record daily. Return in one week. Next session begin exposure hierarchy.',
};
const CONTEXT: EncounterContext = { date: '2026-11-23', sessionMinutes: 45, cpt: '90834' };

const read = (changes: Partial<typeof SOAP>, context: EncounterContext = CONTEXT): Map<string, ElementResult> => {
  const note: NoteText = { format: 'soap', sections: { ...SOAP, ...changes } };
  return new Map(checkText(note, { context }).elements.map((result) => [result.elementId, result]));
};
const status = (id: string, changes: Partial<typeof SOAP>, context?: EncounterContext): string | undefined =>
  read(changes, context).get(id)?.status;

describe('checkText', () => {
  it('finds everything in a complete note', () => {
    expect([...read({}).values()].filter(isOpen).map((result) => result.elementId)).to.deep.equal([]);
  });

  it('finds nothing in an empty one, and asks in catalogue order', () => {
    const results = checkText({
      format: 'soap',
      sections: { subjective: '', objective: '', assessment: '', plan: '' },
    }).elements;
    const order = ELEMENTS.map((element) => element.id);
    expect(results.every(isOpen)).to.equal(true);
    expect(results.map((result) => order.indexOf(result.elementId))).to.deep.equal(
      results.map((result) => order.indexOf(result.elementId)).sort((a, b) => a - b),
    );
  });

  it('says where it read what it found', () => {
    const affect = read({}).get('affect');
    const [evidence] = affect?.evidence ?? [];
    expect(evidence && SOAP.objective.slice(evidence.start, evidence.end)).to.equal('Affect anxious.');
    expect(evidence?.section).to.equal('objective');
  });

  it('sends a missing element home by format', () => {
    expect(read({ plan: '' }).get('homework')?.section).to.equal('plan');
    expect(read({ assessment: '' }).get('diagnosis')?.section).to.equal('assessment');
  });

  describe('what looks documented and is not', () => {
    for (const [name, id, changes] of [
      [
        'a planned technique was not delivered',
        'intervention',
        { objective: 'Affect anxious.', plan: 'Next session introduce exposure hierarchy.' },
      ],
      ['validation is no technique', 'intervention', { objective: 'Validated feelings and offered support.' }],
      ['a technique is no model', 'modality', { objective: 'Led a breathing exercise.' }],
      ['a goal threshold is no score', 'measure', { objective: 'Goal is a PHQ-9 below 5.' }],
      ['a measure that is due is no score', 'measure', { objective: 'PHQ-9 not completed today.' }],
      ["another's score is not the client's", 'measure', { objective: 'Sister has a GAD-7 of 18.' }],
      ['WNL names no domain', 'mse', { subjective: SOAP.subjective, objective: 'WNL.' }],
      ['affects is a verb', 'affect', { objective: 'The noise affects her sleep.' }],
      ["another's symptom is not the client's", 'symptoms', { subjective: "Husband's knees are worse every day." }],
      ['a tool is no symptom', 'symptoms', { subjective: 'Filled in the worry diary on three evenings.' }],
      ['an errand is no treatment goal', 'goal_link', { assessment: 'His goal for the weekend is to mow the lawn.' }],
      [
        'work in progress is no progress',
        'progress',
        { assessment: 'The work in progress on his kitchen bothers him.' },
      ],
      ['"continue" is no focus', 'next_focus', { plan: 'Continue treatment plan.' }],
      ['the chart does not document a diagnosis', 'diagnosis', { assessment: 'Client coping.' }],
    ] as const) {
      it(name, () =>
        expect(status(id, changes, { ...CONTEXT, diagnoses: [{ code: 'F41.1' }] })).to.be.oneOf(['missing', 'partial']),
      );
    }
  });

  it('asks a mental status only for what is missing of it', () => {
    const mse = read({ objective: 'Neat dress, normal speech. Affect anxious.' }).get('mse');
    expect(mse?.status).to.equal('partial');
    expect(mse?.question)
      .to.match(/thought/)
      .and.not.match(/speech/);
  });

  describe('the risk screen', () => {
    const screen = (text: string): ElementResult | undefined =>
      read({ subjective: text, objective: 'Affect anxious.' }).get('risk_screen');

    it('takes suicide and violence together', () => expect(screen('Denies SI and HI.')?.status).to.equal('documented'));
    it('takes one statement that covers self and others', () =>
      expect(screen('No thoughts of harming self or others.')?.status).to.equal('documented'));
    it('asks for the other half', () => {
      const half = screen('Denies SI and AVH.');
      expect(half?.status).to.equal('partial');
      expect(half?.open).to.include('violence').and.not.include('suicide');
      expect(half?.question).to.match(/violence/);
    });
    it('takes no comfort from "no safety concerns"', () =>
      expect(screen('No safety concerns.')?.status).to.equal('missing'));
    it('blocks while open', () =>
      expect(
        blocking(checkText({ format: 'soap', sections: { ...SOAP, subjective: '' } }, { context: CONTEXT })).map(
          (result) => result.elementId,
        ),
      ).to.include('risk_screen'));
    it('says when a score and a denial differ', () =>
      expect(screen('Denies SI and HI. PHQ-9 total 14, item 9 = 2.')?.status).to.equal('contradicted'));
    it('opens the detailed questions when something is there', () => {
      const open = read({ subjective: 'Endorses suicidal ideation, denies plan. Denies HI.' });
      expect(open.get('risk_plan')?.status).to.equal('documented');
      for (const id of [
        'risk_intent',
        'risk_means',
        'risk_formulation',
        'risk_protective',
        'safety_plan',
        'crisis_resources',
      ])
        expect(open.get(id)?.status, id).to.equal('missing');
    });
    it('leaves them closed when it is denied', () => expect(read({}).has('safety_plan')).to.equal(false));
  });

  describe('conditions of the encounter', () => {
    it('asks for homework review only where homework was set', () => {
      expect(status('hw_review', {})).to.equal(undefined);
      expect(status('hw_review', {}, { ...CONTEXT, priorHomework: true })).to.equal('missing');
    });
    it('asks for adherence only where there is medication', () => {
      expect(status('med_adherence', {})).to.equal(undefined);
      expect(
        status('med_adherence', { subjective: 'Takes sertraline daily.' }, { ...CONTEXT, medications: true }),
      ).to.equal('documented');
    });
    it('asks why the session was long', () =>
      expect(status('extended_reason', {}, { ...CONTEXT, sessionMinutes: 55, cpt: '90837' })).to.equal('missing'));
    it('compares minutes and code', () => {
      expect(status('code_time_match', {})).to.equal('documented');
      expect(status('code_time_match', {}, { ...CONTEXT, sessionMinutes: 30 })).to.equal('contradicted');
    });
    it('compares the clock and the minutes', () =>
      expect(status('time_start_stop', {}, { ...CONTEXT, start: '14:00', stop: '14:30' })).to.equal('contradicted'));
    it('asks for the end of a session that has a start', () =>
      expect(status('time_start_stop', {}, { date: '2026-11-23', start: '14:00' })).to.equal('partial'));
    it('does not block on a header that the host keeps elsewhere', () =>
      expect(read({}, {}).get('dos')?.severity).to.equal('warn'));
  });

  it('finds placeholders', () => {
    const found = read({ plan: `${SOAP.plan} [insert goal]` }).get('unresolved_placeholder');
    expect(found?.severity).to.equal('block');
    expect(
      found?.evidence.map(({ section, start, end }) => [section, `${SOAP.plan} [insert goal]`.slice(start, end)]),
    ).to.deep.equal([['plan', '[insert goal]']]);
  });

  it('leaves out what the clinician declared not applicable', () => {
    const exemptions = [{ elementId: 'diagnosis', reason: 'assessment under way', at: '2026-11-23T10:00:00Z' }];
    const result = checkText({ format: 'soap', sections: { ...SOAP, assessment: '' } }, { exemptions }).elements.find(
      (candidate) => candidate.elementId === 'diagnosis',
    );
    expect(result?.status).to.equal('not-applicable');
  });

  it('reads a format it does not know, and a note without sections', () => {
    expect(checkText({ format: 'nobody-has-this', sections: { all: Object.values(SOAP).join('\n') } }).elements).to.not
      .be.empty;
    expect(checkText({ format: 'soap', sections: {} }).elements.filter((result) => !isOpen(result))).to.deep.equal([]);
  });

  it('says the same whether a section was read before or not', () => {
    const checker = createChecker(FORMATS);
    const first = { format: 'soap', sections: SOAP };
    const second = { format: 'soap', sections: { ...SOAP, plan: 'Return in one week.' } };
    checker.checkText(first);
    expect(JSON.stringify(checker.checkText(second))).to.equal(
      JSON.stringify(createChecker(FORMATS).checkText(second)),
    );
    expect(JSON.stringify(checker.checkText(first))).to.equal(JSON.stringify(createChecker(FORMATS).checkText(first)));
  });

  it('points inside the section and throws on no text', () => {
    const scrap = fc.constantFrom(
      '<b>',
      '**',
      '- ',
      '\n',
      ';',
      '"',
      '[ ]',
      '___',
      'GAD-7',
      '14',
      'goal 1',
      'denies',
      'SI',
      'Affect',
      '😀',
      'İ',
      '\u2028',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.oneof(scrap, fc.lorem({ maxCount: 2 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('soap', 'dap', 'birp', 'x'),
        fc.constantFrom('subjective', 'data', 'plan', 'response'),
        (value, format, section) => {
          for (const result of checkText({ format, sections: { [section]: value } }).elements) {
            expect(elementById(result.elementId)).to.equal(result.definition);
            for (const evidence of result.evidence) {
              expect(evidence.section).to.equal(section);
              expect(evidence.start).to.be.within(0, value.length);
              expect(evidence.end).to.be.within(evidence.start, value.length);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads 200,000 characters', function () {
    // Linear, but a loaded machine needs its time.
    this.timeout(60_000);
    for (const piece of ['word ', 'denies SI, ', '((((', 'no no no ', '- a\n', 'a', '"', 'hears ']) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
      expect(checkText({ format: 'soap', sections: { subjective: text } }).elements).to.not.be.empty;
    }
  });

  it('reads the intervention that a draft names, alone in its section too', () => {
    const note = (objective: string) => ({
      format: 'soap',
      sections: { subjective: 'Client slept poorly.', objective, assessment: '', plan: '' },
    });
    const status = (objective: string) =>
      createChecker(FORMATS)
        .checkText(note(objective))
        .elements.find(({ elementId }) => elementId === 'intervention')?.status;
    expect(status('Interventions included cognitive restructuring of the belief that he will be fired.')).to.equal(
      'documented',
    );
    expect(status('Session work included teaching paced breathing.')).to.equal('documented');
    expect(status('Interventions included listening.')).to.equal('missing');
  });
});
