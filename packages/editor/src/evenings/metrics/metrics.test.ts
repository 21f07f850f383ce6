import { expect } from 'chai';
import fc from 'fast-check';
import { type Activity, mergeAll, type NoteFacts, type Phase, type TimeRecord } from '../records/index.js';
import { OFFICE_HOURS } from '../schedule/index.js';
import {
  bootstrapDifference,
  closingTime,
  compare,
  completenessOf,
  type DayTime,
  daysOf,
  draftToSign,
  editBurden,
  eveningsPer20Sessions,
  eveningsWorked,
  MEASURES,
  type MeasureId,
  median,
  minutesPerNote,
  noteLag,
  noteTimePer8Hours,
  ownTimeShare,
  pajamaMinutes,
  reclaimed,
  sentenceShares,
  sessionsPerFourWeeks,
  signedWithin,
  workOutsideWork,
} from './index.js';

const ZONE = 'America/New_York';
const key = (name: string | number) => String(name).padStart(16, '0');

/** Ten minutes of activity from a local time in November (UTC−5) on, unless said otherwise. */
function activity(local: string, minutes = 10, changes: Partial<Activity> = {}): Activity {
  const spans: [number, number][] = [[0, minutes * 60]];
  return {
    kind: 'activity',
    id: key(`a${local.replace(/\D/g, '')}`),
    note: key(1),
    phase: 'baseline',
    zone: ZONE,
    start: new Date(`2026-11-${local}:00-05:00`).toISOString(),
    spans: { 5: [], 30: spans, 60: spans },
    ...changes,
  };
}

function note(id: number, ended: string, changes: Partial<NoteFacts> = {}): NoteFacts {
  const sessionEnd = new Date(`2026-11-${ended}:00-05:00`).toISOString();
  return { kind: 'note', id: key(id), phase: 'baseline', zone: ZONE, sessionEnd, ...changes };
}

const signedAt = (local: string) => ({ signed: new Date(`2026-11-${local}:00-05:00`).toISOString() });
const days = (...records: TimeRecord[]) => daysOf(records, OFFICE_HOURS);

describe('daysOf', () => {
  it('knows work hours, the hours around them, and the evening', () => {
    const [day] = days(activity('23T11:55'), activity('23T17:20', 20), activity('24T01:00'));
    expect(day).to.deep.include({
      date: '2026-11-23',
      phase: 'baseline',
      working: true,
      active: 40 * 60_000,
      own: 20 * 60_000,
      outside: 35 * 60_000,
      outsideBuffered: 20 * 60_000,
      scheduled: 7 * 3_600_000,
      closing: 25 * 60 + 10,
    });
  });

  it('gives a weekend to the clinician, and has no day on which nothing happened', () => {
    const [saturday, ...others] = days(activity('28T10:00'));
    expect(saturday).to.deep.include({ working: false, own: 10 * 60_000, scheduled: 0, sessions: 0 });
    expect(others).to.deep.equal([]);
  });

  it('puts a session on the day it ended, and its note with it, whenever it was written', () => {
    const [monday, saturday] = days(note(1, '23T16:53', signedAt('28T10:10')), activity('28T10:00'));
    expect(monday).to.deep.include({ date: '2026-11-23', sessions: 1, active: 0, closing: undefined });
    expect(monday?.notes[0]?.active).to.equal(10 * 60_000);
    expect(saturday).to.deep.include({ date: '2026-11-28', sessions: 0 });
  });

  it('counts the two notes of one session in the parallel phase as one session', () => {
    const session = key('5e');
    const phase = 'parallel';
    const [day] = days(note(1, '23T16:53', { session, phase }), note(2, '23T16:53', { session, phase }));
    expect(day).to.deep.include({ sessions: 1, phase: 'parallel' });
  });

  it('leaves a day between two phases to neither', () => {
    const [day] = days(activity('23T10:00'), activity('23T15:00', 10, { phase: 'all' }));
    expect(day?.phase).to.equal('changeover');
  });

  it('splits a stretch where the day ends', () => {
    const [monday, tuesday] = days(activity('24T06:55', 20));
    expect([monday?.date, monday?.own, tuesday?.date, tuesday?.own]).to.deep.equal([
      '2026-11-23',
      5 * 60_000,
      '2026-11-24',
      0,
    ]);
  });

  it('uses the cut-off it is asked for', () => {
    const record = activity('23T10:00', 10, { spans: { 5: [[0, 60]], 30: [[0, 90]], 60: [[0, 120]] } });
    const active = ([5, 30, 60] as const).map((cutoff) => daysOf([record], OFFICE_HOURS, { cutoff })[0]?.active);
    expect(active).to.deep.equal([60_000, 90_000, 120_000]);
  });

  it('reads a zone it does not know as UTC', () => {
    expect(days(activity('23T10:00', 10, { zone: 'Mars/Olympus' }))).to.have.length(1);
  });

  it('counts each moment once, whatever tabs and devices overlap, and the same in any order', () => {
    const stretch = fc.record({
      minute: fc.integer({ min: 0, max: 3 * 24 * 60 }),
      length: fc.integer({ min: 1, max: 90 }),
      note: fc.integer({ min: 1, max: 3 }),
      id: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 24 }), fc.nat(24), (stretches, cut) => {
        const records: TimeRecord[] = stretches.map(({ minute, length, note, id }) =>
          activity('23T00:00', length, {
            id: key(id),
            note: key(note),
            start: new Date(Date.parse('2026-11-23T05:00:00Z') + minute * 60_000).toISOString(),
          }),
        );
        const merged = mergeAll(records);
        const found = daysOf(merged, OFFICE_HOURS);
        // The same stretch from two devices, and in another order.
        const [here, there] = [records.slice(0, cut), records.slice(Math.max(0, cut - 3))];
        expect(daysOf(mergeAll(there, here), OFFICE_HOURS)).to.deep.equal(found);
        // Minute by minute, without any reckoning of days or spans.
        const minutes = new Set<number>();
        for (const each of merged as Activity[]) {
          const from = Date.parse(each.start) / 60_000;
          for (const [begin, end] of each.spans[30]) {
            for (let at = from + begin / 60; at < from + end / 60; at += 1) minutes.add(at);
          }
        }
        expect(found.reduce((sum, { active }) => sum + active, 0)).to.equal(minutes.size * 60_000);
        for (const day of found) {
          expect(day.own).to.be.at.most(day.active);
          expect(day.outsideBuffered).to.be.at.most(day.outside);
          expect(day.outside).to.be.at.most(day.active);
        }
      }),
    );
  });
});

describe('measures', () => {
  const week = days(
    note(1, '23T16:53', { ...signedAt('23T17:53'), atSigning: { documented: 15, applicable: 20 } }),
    note(2, '24T10:53', { ...signedAt('25T20:53'), atSigning: { documented: 20, applicable: 20 } }),
    note(3, '24T15:53', { opened: '2026-11-24T21:00:00Z' }),
    activity('23T17:00', 50),
    activity('25T20:00', 30, { note: key(2) }),
    activity('28T09:00', 4, { note: key(3) }),
  );

  it('are per session, per scheduled hour, per working day', () => {
    expect(eveningsWorked(week)).to.equal(2);
    expect(eveningsPer20Sessions(week)).to.be.closeTo(40 / 3, 1e-9);
    // 84 minutes in three working days of seven scheduled hours
    expect(noteTimePer8Hours(week)).to.be.closeTo((84 / 21) * 8, 1e-9);
    expect(workOutsideWork(week)).to.be.closeTo((84 / 21) * 8, 1e-9);
    expect(workOutsideWork(week, true)).to.be.closeTo((54 / 21) * 8, 1e-9);
    expect(pajamaMinutes(week)).to.be.closeTo((20 + 30 + 4) / 3, 1e-9);
    expect(ownTimeShare(week)).to.be.closeTo(54 / 84, 1e-9);
    expect(closingTime(week)).to.equal(((17 + 20) * 60 + 50 + 30) / 2);
    expect(minutesPerNote(week)).to.equal(40);
    expect(noteLag(week)).to.equal((1 + 34) / 2);
    expect(signedWithin(week, 24)).to.equal(0.5);
    expect(signedWithin(week, 72)).to.equal(1);
    expect(completenessOf(week)).to.equal(0.875);
  });

  it('say how drafts fared', () => {
    const drafted = days(
      note(1, '23T16:53', {
        firstDraft: '2026-11-23T22:00:00Z',
        signed: '2026-11-23T22:06:00Z',
        keptShare: 0.75,
        sentences: { kept: 6, edited: 2, rejected: 2 },
        atDraft: { documented: 10, applicable: 20 },
      }),
    );
    expect(draftToSign(drafted)).to.equal(6);
    expect(editBurden(drafted)).to.equal(0.25);
    expect(sentenceShares(drafted)).to.deep.equal({ kept: 0.6, edited: 0.2, rejected: 0.2, count: 10 });
    expect(completenessOf(drafted, 'atDraft')).to.equal(0.5);
  });

  it('say nothing of nothing', () => {
    for (const measure of [
      eveningsPer20Sessions,
      noteTimePer8Hours,
      workOutsideWork,
      pajamaMinutes,
      ownTimeShare,
      closingTime,
      minutesPerNote,
      noteLag,
      draftToSign,
      editBurden,
      sentenceShares,
      completenessOf,
    ]) {
      expect(measure([])).to.equal(undefined);
    }
    expect(signedWithin([], 24)).to.equal(undefined);
  });
});

describe('compare', () => {
  /** Working days with four sessions each, of which some end in a worked evening, spread over all of them. */
  const phase = (name: Phase, count: number, worked: number): DayTime[] =>
    Array.from({ length: count }, (_, day) => ({
      day,
      date: '',
      phase: name,
      working: true,
      active: 0,
      own: (day * worked) % count < worked ? 6 * 60_000 : 0,
      outside: 0,
      outsideBuffered: 0,
      scheduled: 0,
      closing: undefined,
      sessions: 4,
      notes: [],
    }));
  const verdict = (before: number, after: number) =>
    compare('evenings', phase('baseline', 30, before), phase('all', 30, after)).verdict;

  it('says better, worse and no change, each as plainly', () => {
    expect(verdict(24, 6)).to.equal('better');
    expect(verdict(6, 24)).to.equal('worse');
    expect(verdict(15, 14)).to.equal('no-change');
  });

  it('says nothing below ten working days a phase', () => {
    expect(compare('evenings', phase('baseline', 9, 9), phase('all', 30, 0))).to.deep.include({
      verdict: 'not-enough',
      interval: undefined,
    });
    expect(compare('evenings', phase('baseline', 10, 10), phase('all', 10, 0)).verdict).to.equal('better');
  });

  it('is never certain, also where every evening was worked and then none', () => {
    const { change, interval } = compare('evenings', phase('baseline', 10, 10), phase('all', 10, 0));
    expect(change).to.equal(-5);
    expect((interval?.[1] ?? 0) - (interval?.[0] ?? 0)).to.be.greaterThan(1);
  });

  it('is wider where days of one week resemble each other', () => {
    // 28 days from a Monday, 14 evenings worked: every other day, or whole weeks.
    const lived = (name: Phase, worked: (day: number) => boolean): DayTime[] =>
      phase(name, 28, 0).map((each, at) => ({ ...each, day: 20_787 + at, own: worked(at) ? 6 * 60_000 : 0 }));
    const width = (worked: (day: number) => boolean) => {
      const { change, interval } = compare('evenings', lived('baseline', worked), lived('all', worked));
      expect(change).to.equal(0);
      return (interval?.[1] ?? 0) - (interval?.[0] ?? 0);
    };
    const weeks = width((day) => Math.floor(day / 7) % 2 === 0) / width((day) => day % 2 === 0);
    // Weeks that are all one thing hold as much as four days, not 28: √7 as wide, and Student's t of six for that of 27.
    expect(weeks).to.be.within(2.6, 4);
  });

  it('gives the same for the same days', () => {
    const [before, after] = [phase('baseline', 20, 11), phase('all', 20, 5)];
    expect(compare('evenings', before, after)).to.deep.equal(compare('evenings', before, after));
  });

  it('holds its estimate in its interval', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 40 }),
        fc.integer({ min: 10, max: 40 }),
        fc.nat(40),
        fc.nat(40),
        (n, m, a, b) => {
          const found = compare('evenings', phase('baseline', n, Math.min(a, n)), phase('all', m, Math.min(b, m)), {
            resamples: 100,
          });
          const [low, high] = found.interval ?? [Number.NaN, Number.NaN];
          expect(low <= (found.change ?? 0) && (found.change ?? 0) <= high).to.equal(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells evenings reclaimed at the own caseload', () => {
    const all = [...phase('baseline', 20, 10), ...phase('all', 20, 5)];
    const sessions = sessionsPerFourWeeks(all, 5);
    expect(sessions).to.equal(80);
    const comparison = compare('evenings', all.slice(0, 20), all.slice(20));
    const back = reclaimed(comparison, sessions);
    expect(back?.evenings).to.be.closeTo(5, 1e-9);
    expect(back?.interval?.[0]).to.be.lessThan(5);
    expect(back?.interval?.[1]).to.be.greaterThan(5);
  });
});

describe('the parts of a measure', () => {
  const statistic = (measure: MeasureId, days: readonly DayTime[]): number | undefined => {
    const { parts } = MEASURES[measure];
    if ('median' in parts) return median(days.flatMap((day) => parts.median(day)));
    const sums = days.map((day) => parts.ratio(day));
    const [part, whole] = [0, 1].map((at) => sums.reduce((sum, pair) => sum + (pair[at] ?? 0), 0));
    return whole ? (part ?? 0) / whole : undefined;
  };
  const lived = days(
    note(1, '23T16:53', { ...signedAt('23T17:53'), atSigning: { documented: 15, applicable: 20 } }),
    note(2, '24T10:53', { ...signedAt('25T20:53'), atSigning: { documented: 20, applicable: 21 } }),
    note(3, '24T15:53', { opened: '2026-11-24T21:00:00Z' }),
    activity('23T17:00', 50),
    activity('25T20:00', 31, { note: key(2) }),
    activity('28T09:00', 4, { note: key(3) }),
  );
  for (const measure of Object.keys(MEASURES) as MeasureId[]) {
    it(`are those of its definition: ${measure}`, () => {
      expect(MEASURES[measure].of(lived)).to.be.closeTo(statistic(measure, lived) ?? Number.NaN, 1e-9);
      expect(MEASURES[measure].of([])).to.equal(statistic(measure, []));
    });
  }
});

describe('bootstrapDifference', () => {
  it('cannot say anything where the statistic mostly cannot be had', () => {
    expect(bootstrapDifference([1, 2], [1, 2], () => undefined)).to.equal(undefined);
  });

  it('is about as wide as theory has it for means of normal values', () => {
    const values = Array.from({ length: 200 }, (_, at) => Math.sin(at * 12.9898) * 10);
    const spread = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;
    const [low, high] = bootstrapDifference(values, values, mean, { resamples: 4000 }) ?? [0, 0];
    const expected = 2 * 1.96 * spread * Math.sqrt(2 / values.length);
    expect((high - low) / expected).to.be.within(0.95, 1.06);
  });
});
