import { expect } from 'chai';
import { mediCal, medicareMac, privatePay, timeliness } from './index.js';

describe('timeliness', () => {
  const session = { date: '2026-11-23', stop: '15:00' }; // a Monday

  it('counts hours from the end of the session', () => {
    const at = (signedAt: string) => timeliness(medicareMac, { ...session, signedAt });
    expect(at('2026-11-23T15:05:00-08:00')).to.equal('on-time');
    expect(at('2026-11-24T15:00:00-08:00')).to.equal('on-time');
    expect(at('2026-11-24T15:01:00-08:00')).to.equal('due');
    expect(at('2026-11-25T15:01:00-08:00')).to.equal('late');
    expect(timeliness(privatePay, { ...session, signedAt: '2026-11-25T15:01:00-08:00' })).to.equal('due');
  });

  it('counts from the next day where the session went over midnight', () => {
    const at = (signedAt: string) => timeliness(medicareMac, { ...session, start: '23:30', stop: '00:20', signedAt });
    expect(at('2026-11-25T00:20:00-08:00')).to.equal('on-time');
    expect(at('2026-11-25T00:21:00-08:00')).to.equal('due');
    expect(at('2026-11-26T00:21:00-08:00')).to.equal('late');
  });

  it('counts from the end of the day where the end of the session is not known', () => {
    const at = (signedAt: string) => timeliness(medicareMac, { date: session.date, signedAt });
    expect(at('2026-11-24T23:59:00Z')).to.equal('on-time');
    expect(at('2026-11-25T00:01:00Z')).to.equal('due');
  });

  it('counts business days, without weekends and holidays', () => {
    const at = (date: string, signedAt: string, holidays: string[] = []) =>
      timeliness(mediCal, { date, signedAt, holidays });
    expect(at('2026-11-23', '2026-11-26T23:59:59.9-08:00')).to.equal('on-time');
    expect(at('2026-11-23', '2026-11-27T00:00:00-08:00')).to.equal('late');
    expect(at('2026-11-23', '2026-11-27T12:00:00-08:00', ['2026-11-26'])).to.equal('on-time');
    // Friday: Monday, Tuesday, Wednesday.
    expect(at('2026-11-20', '2026-11-25T18:00:00-08:00')).to.equal('on-time');
    expect(at('2026-11-20', '2026-11-26T08:00:00-08:00')).to.equal('late');
  });

  it('gives a crisis service its own limit where the profile has one', () => {
    const at = (profile: typeof mediCal, signedAt: string) =>
      timeliness(profile, { ...session, crisis: true, signedAt });
    expect(at(mediCal, '2026-11-24T23:00:00-08:00')).to.equal('on-time');
    expect(at(mediCal, '2026-11-25T00:30:00-08:00')).to.equal('late');
    expect(at(medicareMac, '2026-11-25T10:00:00-08:00')).to.equal('due');
  });

  it('takes the date on the clock of the one who signs', () => {
    // Still Tuesday there, Wednesday in UTC.
    const signing = { ...session, crisis: true };
    expect(timeliness(mediCal, { ...signing, signedAt: '2026-11-24T20:00:00-08:00' })).to.equal('on-time');
    expect(timeliness(mediCal, { ...signing, signedAt: '2026-11-25T04:00:00Z' })).to.equal('late');
  });

  it('does not guess at what it cannot read', () => {
    expect(timeliness(medicareMac, { ...session, signedAt: 'yesterday' })).to.equal(undefined);
    expect(timeliness(medicareMac, { ...session, signedAt: '2026-11-24T15:00:00' })).to.equal(undefined);
    expect(timeliness(medicareMac, { date: 'Monday', signedAt: '2026-11-24T15:00:00Z' })).to.equal(undefined);
    expect(timeliness(medicareMac, { ...session, stop: 'late', signedAt: '2026-11-24T15:00:00Z' })).to.equal(undefined);
  });
});
