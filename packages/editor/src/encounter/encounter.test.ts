import { EncounterContext } from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';
import { type EncounterForm, formOf, minutesOf, problemOf, summaryOf, withForm } from './index.js';

const fill = (context: EncounterContext, change: Partial<EncounterForm>) =>
  withForm(context, { ...formOf(context), ...change });

const text = fc.string({ minLength: 1, maxLength: 20 });
const clock = fc.constantFrom('09:05', '16:00', '16:53', '23:40');
const contexts = fc.record(
  {
    date: fc.constantFrom('2026-11-24', '2024-02-29'),
    start: clock,
    stop: clock,
    sessionMinutes: fc.integer({ min: 0, max: 1440 }),
    cpt: fc.constantFrom('90837', 'H2019'),
    location: text,
    telehealth: fc.record(
      { modality: fc.constantFrom('video' as const, 'audio-only' as const), clientLocation: text },
      { requiredKeys: [] },
    ),
    participants: fc.array(text, { minLength: 1, maxLength: 3 }),
    diagnoses: fc.array(fc.record({ code: text, name: text }, { requiredKeys: [] }), { maxLength: 3 }),
    goals: fc.array(fc.record({ id: text, text }), { maxLength: 3 }),
    priorHomework: fc.boolean(),
    sessionNumber: fc.integer({ min: 1, max: 90 }),
  },
  { requiredKeys: [] },
);

describe('the encounter form', () => {
  it('leaves everything as it was that nobody touched', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(fill(context, {})).to.deep.equal(context);
      }),
    );
    fc.assert(
      fc.property(contexts, (context) => {
        const { date: _, ...rest } = fill(context, { date: '2026-01-02' });
        const { date: __, ...before } = context;
        expect(rest).to.deep.equal(before);
      }),
    );
  });

  it('always gives a context that can be stored, whatever is typed', () => {
    const typed = fc.record({
      minutes: fc.string(),
      cpt: fc.string(),
      diagnoses: fc.string(),
      goals: fc.string(),
      participants: fc.string(),
      location: fc.string(),
      modality: fc.constantFrom('in-person' as const, 'video' as const, 'audio-only' as const),
    });
    fc.assert(
      fc.property(contexts, typed, (context, change) => EncounterContext.safeParse(fill(context, change)).success),
    );
  });

  it('reads diagnoses with and without a code', () => {
    expect(fill({}, { diagnoses: 'F41.1 Generalized anxiety disorder\nGrief\n\n f33.1 ' }).diagnoses).to.deep.equal([
      { code: 'F41.1', name: 'Generalized anxiety disorder' },
      { name: 'Grief' },
      { code: 'F33.1' },
    ]);
  });

  it('keeps the ids of goals that stay, and gives new ones their own', () => {
    const goals = [
      { id: '2', text: 'Sleep six hours' },
      { id: 'g', text: 'Return to choir' },
    ];
    expect(fill({ goals }, { goals: 'Return to choir\nSleep six hours\nCall mother' }).goals).to.deep.equal([
      { id: 'g', text: 'Return to choir' },
      { id: '2', text: 'Sleep six hours' },
      { id: '1', text: 'Call mother' },
    ]);
    expect(fill({ goals }, { goals: 'Sleep seven hours\nReturn to choir' }).goals?.[0]).to.deep.equal({
      id: '2',
      text: 'Sleep seven hours',
    });
  });

  it('drops a length that the clock now contradicts', () => {
    const context = { sessionMinutes: 45, start: '16:00' };
    expect(fill(context, { stop: '16:53' })).to.deep.equal({ start: '16:00', stop: '16:53' });
  });

  it('says what cannot be used, and keeps what was known', () => {
    const form = { ...formOf({ cpt: '90837' }), cpt: 'fifty' };
    expect(problemOf(form, 'cpt')).to.equal('code');
    expect(withForm({ cpt: '90837' }, form)).to.deep.equal({ cpt: '90837' });
    expect(problemOf({ ...form, minutes: '5.5' }, 'minutes')).to.equal('minutes');
    expect(problemOf({ ...form, start: '10:00', stop: '10:00' }, 'stop')).to.equal('order');
  });

  it('forgets telehealth when the session was in person', () => {
    expect(fill({ telehealth: { modality: 'video' } }, { modality: 'in-person', location: 'Office' })).to.deep.equal({
      location: 'Office',
    });
  });
});

describe('the line of session details', () => {
  it('tells the header in the language of the page', () => {
    const context: EncounterContext = {
      date: '2026-11-24',
      start: '16:00',
      stop: '16:53',
      cpt: '90837',
      telehealth: { modality: 'video' },
      diagnoses: [{ code: 'F41.1', name: 'Generalized anxiety disorder' }],
      goals: [{ id: '1', text: 'Return to choir' }],
    };
    expect(summaryOf(context, 'en-US').map((part) => part.replaceAll('\u202f', ' '))).to.deep.equal([
      'Nov 24, 2026',
      '4:00 PM–4:53 PM',
      '53 min',
      '90837',
      'Video',
      'F41.1',
      '1 goal',
    ]);
    expect(summaryOf(context, 'de')[1]).to.equal('16:00–16:53');
    expect(summaryOf({}, 'en')).to.deep.equal([]);
  });

  it('counts over midnight', () => {
    expect(minutesOf({ start: '23:40', stop: '00:20' })).to.equal(40);
  });
});
