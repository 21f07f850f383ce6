import { expect } from 'chai';
import fc from 'fast-check';
import {
  Calendar,
  dayNumber,
  instantOf,
  isoDate,
  OFFICE_HOURS,
  ScheduleError,
  type WorkSchedule,
  weekday,
} from './index.js';

const NEW_YORK = 'America/New_York';
const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe('Calendar', () => {
  const calendar = new Calendar(OFFICE_HOURS);

  it('counts writing at 1 AM to the evening before', () => {
    const day = calendar.dayOf(at('2026-11-24T06:00:00Z'), NEW_YORK);
    expect(isoDate(day.day)).to.equal('2026-11-23');
    expect([day.start, day.evening, day.end].map(iso)).to.deep.equal([
      '2026-11-23T12:00',
      '2026-11-23T22:30',
      '2026-11-24T12:00',
    ]);
    expect(day.hours.map((hours) => hours.map(iso))).to.deep.equal([
      ['2026-11-23T14:00', '2026-11-23T17:00'],
      ['2026-11-23T18:00', '2026-11-23T22:00'],
    ]);
  });

  it('gives the whole of a weekend and of a day off to the clinician', () => {
    const thanksgiving = new Calendar({ ...OFFICE_HOURS, daysOff: ['2026-11-26'] });
    for (const date of ['2026-11-26', '2026-11-28']) {
      const day = thanksgiving.on(dayNumber(date), NEW_YORK);
      expect(day.working).to.equal(false);
      expect(day.evening).to.equal(day.start);
      expect(day.hours).to.deep.equal([]);
    }
  });

  it('has days of 23 and 25 hours where the clocks change', () => {
    const hours = (date: string) => {
      const { start, end } = calendar.on(dayNumber(date), NEW_YORK);
      return (end - start) / 3_600_000;
    };
    // The clocks change at 2 AM, in the evening of Saturday.
    expect([hours('2026-03-07'), hours('2026-03-08'), hours('2026-10-31'), hours('2026-11-02')]).to.deep.equal([
      23, 24, 25, 24,
    ]);
  });

  it('turns the day around for a night shift', () => {
    const nights: WorkSchedule = { evening: ['08:00', '18:00'], hours: { 1: [['19:00', '03:00']] } };
    const day = new Calendar(nights).dayOf(at('2026-11-24T15:00:00Z'), NEW_YORK);
    expect(isoDate(day.day)).to.equal('2026-11-23');
    expect([day.start, day.evening, day.end].map(iso)).to.deep.equal([
      '2026-11-23T23:00',
      '2026-11-24T13:00',
      '2026-11-24T23:00',
    ]);
    expect(day.hours.map((each) => each.map(iso))).to.deep.equal([['2026-11-24T00:00', '2026-11-24T08:00']]);
  });

  it('tells days in the zone of the device, or always in one', () => {
    const instant = at('2026-11-24T02:00:00Z');
    expect(isoDate(calendar.dayOf(instant, 'Asia/Tokyo').day)).to.equal('2026-11-24');
    const home = new Calendar({ ...OFFICE_HOURS, zone: NEW_YORK });
    expect(isoDate(home.dayOf(instant, 'Asia/Tokyo').day)).to.equal('2026-11-23');
  });

  it('puts every instant into exactly one day, whatever the zone does', () => {
    const zones = [
      NEW_YORK,
      'Europe/Vienna',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'America/Sao_Paulo',
    ];
    const evenings = [OFFICE_HOURS.evening, ['08:00', '18:00'], ['20:00', '02:30'], ['22:00', '00:00']] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') }),
        fc.constantFrom(...zones),
        fc.constantFrom(...evenings),
        (instant, zone, evening) => {
          const any = new Calendar({ ...OFFICE_HOURS, evening });
          const day = any.dayOf(instant, zone);
          expect(instant >= day.start && instant < day.end, 'in its day').to.equal(true);
          expect(any.on(day.day + 1, zone).start, 'days meet').to.equal(day.end);
          expect(day.evening >= day.start && day.evening <= day.end, 'evening in the day').to.equal(true);
        },
      ),
    );
  });

  const wrong: [string, Partial<WorkSchedule>][] = [
    ['evening', { evening: ['25:00', '07:00'] }],
    ['evening', { evening: ['07:00', '07:00'] }],
    ['hours.1', { hours: { 1: [['9:00' as '09:00', '12:00']] } }],
    ['daysOff', { daysOff: ['Christmas'] }],
    ['zone', { zone: 'Mars/Olympus' }],
  ];
  for (const [field, change] of wrong) {
    it(`refuses a schedule with a wrong ${field}`, () => {
      expect(() => new Calendar({ ...OFFICE_HOURS, ...change }))
        .to.throw(ScheduleError)
        .and.include({ field });
    });
  }
});

describe('dates', () => {
  it('step through the calendar', () => {
    expect(weekday(dayNumber('2026-11-23'))).to.equal(1);
    expect(weekday(dayNumber('2026-11-29'))).to.equal(7);
    expect(weekday(dayNumber('1969-12-28'))).to.equal(7);
    expect(isoDate(dayNumber('2028-02-28') + 1)).to.equal('2028-02-29');
  });

  it('find the instant a clock shows a time, also one it skips or shows twice', () => {
    const zone = NEW_YORK;
    expect(iso(instantOf(dayNumber('2026-11-23'), 25 * 60, zone))).to.equal('2026-11-24T06:00');
    expect(iso(instantOf(dayNumber('2026-03-08'), 150, zone)), 'skipped').to.equal('2026-03-08T07:30');
    expect(iso(instantOf(dayNumber('2026-11-01'), 90, zone)), 'twice').to.equal('2026-11-01T05:30');
  });
});
