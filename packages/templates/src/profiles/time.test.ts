import { expect } from 'chai';
import fc from 'fast-check';
import {
  codeConflicts,
  codeMatchesMinutes,
  crisisHalfHours,
  minutesBetween,
  minutesForCode,
  needsTimeSplit,
  SERVICE_CODES,
  serviceCode,
  sessionsOverlap,
  stopsAfterStart,
  timesTooRound,
  totalMatchesClock,
} from './index.js';

describe('minutes of a code', () => {
  const ranges: [codes: string[], min: number, max: number][] = [
    [['90832', '90833'], 16, 37],
    [['90834', '90836'], 38, 52],
    [['90837', '90838'], 53, Number.POSITIVE_INFINITY],
    [['90839'], 30, 74],
    [['90846', '90847'], 26, Number.POSITIVE_INFINITY],
  ];
  for (const [codes, min, max] of ranges) {
    it(`${codes.join(' and ')}: ${min} to ${max}`, () => {
      for (const code of codes) {
        expect(minutesForCode(code)).to.deep.equal({ min, max });
        expect(
          [min - 1, min, max === Number.POSITIVE_INFINITY ? 240 : max].map((m) => codeMatchesMinutes(code, m)),
        ).to.deep.equal([false, true, true]);
        if (Number.isFinite(max)) expect(codeMatchesMinutes(code, max + 1)).to.equal(false);
      }
    });
  }

  it('leave no minute between the codes of individual therapy', () => {
    fc.assert(
      fc.property(fc.double({ min: 16, max: 1440, noNaN: true }), (minutes) => {
        const fitting = ['90832', '90834', '90837'].filter((code) => codeMatchesMinutes(code, minutes));
        expect(fitting.length, String(minutes)).to.be.at.most(1);
        if (Number.isInteger(minutes)) expect(fitting).to.have.length(1);
      }),
    );
    for (let minutes = 16; minutes < 120; minutes++)
      expect(['90832', '90834', '90837'].filter((code) => codeMatchesMinutes(code, minutes))).to.have.length(1);
  });

  it('are not known of untimed and foreign codes', () => {
    for (const code of ['90791', '90853', '90785', '99213', 'H0004', '']) {
      expect(minutesForCode(code)).to.equal(undefined);
      expect(codeMatchesMinutes(code, 50)).to.equal(undefined);
    }
    expect(serviceCode('90853')?.people).to.equal(12);
  });

  it('go beyond the first hour of crisis with the add-on for it', () => {
    expect(codeMatchesMinutes('90839', 90)).to.equal(false);
    expect(codeMatchesMinutes('90839', 90, ['90840'])).to.equal(true);
    expect(codeMatchesMinutes('90839', 20, ['90840'])).to.equal(false);
    expect([29, 74, 75, 104, 105, 135].map(crisisHalfHours)).to.deep.equal([0, 0, 1, 1, 2, 3]);
  });

  it('are cited, and no code is there twice', () => {
    expect(new Set(SERVICE_CODES.map(({ code }) => code)).size).to.equal(SERVICE_CODES.length);
    for (const { sources } of SERVICE_CODES) expect(sources).to.not.be.empty;
  });
});

describe('codes of one encounter', () => {
  it('name an add-on that stands alone, and codes that exclude each other', () => {
    expect(codeConflicts(['90834'])).to.deep.equal([]);
    expect(codeConflicts(['99213', '90833'])).to.deep.equal([]);
    expect(codeConflicts(['90833'])).to.deep.equal([{ code: '90833', rule: 'add-on', codes: ['E/M'] }]);
    expect(codeConflicts(['90839', '90840'])).to.deep.equal([]);
    expect(codeConflicts(['90840'])).to.deep.equal([{ code: '90840', rule: 'add-on', codes: ['90839'] }]);
    expect(codeConflicts(['90839', '90837'])).to.deep.equal([{ code: '90839', rule: 'not-with', codes: ['90837'] }]);
    expect(codeConflicts(['90791', '99204'])).to.deep.equal([{ code: '90791', rule: 'not-with', codes: ['99204'] }]);
    expect(codeConflicts(['90785', '90834'])).to.deep.equal([]);
    expect(codeConflicts(['90785', '90839']).map(({ rule }) => rule)).to.deep.equal(['add-on', 'not-with']);
  });

  it('ask for time apart from an E/M service', () => {
    expect(['90833', '90836', '90838', '90834', '90840'].map(needsTimeSplit)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('clock times', () => {
  it('give the minutes between them, over midnight too', () => {
    expect(minutesBetween('14:00', '14:53')).to.equal(53);
    expect(minutesBetween('23:40', '00:30')).to.equal(50);
    expect(minutesBetween('14:00', '14:00')).to.equal(0);
    for (const bad of ['2pm', '24:00', '14:60', '']) expect(minutesBetween('14:00', bad)).to.equal(undefined);
  });

  it('stop after they start, unless only a day could explain it', () => {
    expect(stopsAfterStart('14:00', '14:50')).to.equal(true);
    expect(stopsAfterStart('23:40', '00:30')).to.equal(true);
    expect(stopsAfterStart('14:00', '13:50')).to.equal(false);
    expect(stopsAfterStart('14:00', '14:00')).to.equal(false);
    expect(stopsAfterStart('14:00', 'later')).to.equal(undefined);
  });

  it('agree with a total within a minute', () => {
    expect([51, 52, 53, 54, 55].map((total) => totalMatchesClock(total, '14:00', '14:53'))).to.deep.equal([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(totalMatchesClock(50, '', '14:53')).to.equal(undefined);
  });

  it('are suspicious when more than four in five of twenty are round', () => {
    const round = { start: '14:00', stop: '14:50' };
    const odd = { start: '14:03', stop: '14:56' };
    const sessions = (rounds: number) => Array.from({ length: 20 }, (_, index) => (index < rounds ? round : odd));
    expect(timesTooRound(sessions(16))).to.equal(false);
    expect(timesTooRound(sessions(17))).to.equal(true);
    expect(timesTooRound(sessions(20).slice(1))).to.equal(undefined);
    expect(timesTooRound([...sessions(20), ...sessions(0)])).to.equal(false);
  });

  it('overlap only when one begins before the other ends', () => {
    const one = { start: '14:00', stop: '14:50' };
    expect(sessionsOverlap(one, { start: '14:50', stop: '15:40' })).to.equal(false);
    expect(sessionsOverlap(one, { start: '14:49', stop: '15:40' })).to.equal(true);
    expect(sessionsOverlap(one, { start: '13:00', stop: '16:00' })).to.equal(true);
    expect(sessionsOverlap(one, { start: '13:00', stop: '?' })).to.equal(undefined);
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const session = fc.record({ start: clock, stop: clock });
    fc.assert(fc.property(session, session, (a, b) => sessionsOverlap(a, b) === sessionsOverlap(b, a)));
  });
});
