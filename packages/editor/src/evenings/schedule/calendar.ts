import { minutesOf, ScheduleError, type WorkSchedule } from './schedule.js';
import { type DayNumber, dateAt, dayNumber, instantOf, isZone, weekday } from './zone.js';

/** An interval of instants, milliseconds, end exclusive. */
export type Interval = readonly [from: number, to: number];

/** One day of a schedule in one zone: from the end of one evening to the end of the next. */
export interface ScheduledDay {
  readonly day: DayNumber;
  readonly start: number;
  readonly end: number;
  /** Where the time that is the clinician's own begins; `start` on a day off. It ends with the day. */
  readonly evening: number;
  readonly working: boolean;
  /** Hours scheduled with clients. */
  readonly hours: readonly Interval[];
}

/** The days of a schedule, worked out once each. */
export class Calendar {
  readonly #days = new Map<string, ScheduledDay>();
  #last: { readonly day?: ScheduledDay; readonly zone?: string } = {};
  readonly #off: ReadonlySet<number>;
  readonly #from: number;
  readonly #to: number;

  /** @throws {ScheduleError} */
  constructor(readonly schedule: WorkSchedule) {
    this.#from = minutesOf(schedule.evening[0], 'evening');
    this.#to = minutesOf(schedule.evening[1], 'evening');
    if (this.#from === this.#to) throw new ScheduleError('evening', 'two different times');
    for (const [day, hours] of Object.entries(schedule.hours))
      for (const time of (hours ?? []).flat()) minutesOf(time, `hours.${day}`);
    this.#off = new Set((schedule.daysOff ?? []).map(dayNumber));
    if ([...this.#off].some(Number.isNaN)) throw new ScheduleError('daysOff', 'dates such as 2026-12-25');
    if (schedule.zone !== undefined && !isZone(schedule.zone)) {
      throw new ScheduleError('zone', 'an IANA time zone such as Europe/Vienna');
    }
  }

  /** @param zone in which the device was */
  dayOf(instant: number, zone: string): ScheduledDay {
    const { day: last, zone: lastZone } = this.#last;
    // Most of what is asked about one after the other is of one day.
    if (last && lastZone === zone && instant >= last.start && instant < last.end) return last;
    const day = this.#find(instant, zone);
    this.#last = { day, zone };
    return day;
  }

  #find(instant: number, zone: string): ScheduledDay {
    const day = dateAt(instant, this.#zone(zone));
    const today = this.on(day, zone);
    if (instant < today.start) return this.on(day - 1, zone);
    // A clock that went back may show the date of yesterday again.
    return instant >= today.end ? this.on(day + 1, zone) : today;
  }

  on(day: DayNumber, deviceZone: string): ScheduledDay {
    const zone = this.#zone(deviceZone);
    const key = `${day} ${zone}`;
    const known = this.#days.get(key);
    if (known) return known;
    const worked = this.#workOut(day, zone);
    this.#days.set(key, worked);
    return worked;
  }

  #zone(deviceZone: string): string {
    return this.schedule.zone ?? deviceZone;
  }

  #workOut(day: DayNumber, zone: string): ScheduledDay {
    const start = instantOf(day, this.#to, zone);
    const end = instantOf(day + 1, this.#to, zone);
    const scheduled = this.#off.has(day) ? [] : (this.schedule.hours[weekday(day)] ?? []);
    const working = scheduled.length > 0;
    // Of an evening from 17:30 to 07:00 the day goes from 07:00 to 07:00; of one from 08:00 to 18:00, from 18:00 to 18:00.
    const after = (minutes: number): number => instantOf(day, minutes < this.#to ? minutes + 1440 : minutes, zone);
    return {
      day,
      start,
      end,
      evening: working ? after(this.#from) : start,
      working,
      hours: scheduled.map(([from, to]) => {
        const begin = minutesOf(from, 'hours');
        const finish = minutesOf(to, 'hours');
        return [instantOf(day, begin, zone), instantOf(day, finish > begin ? finish : finish + 1440, zone)];
      }),
    };
  }
}
