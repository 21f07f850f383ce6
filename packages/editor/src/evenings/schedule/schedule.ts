/** A time of day on a 24-hour clock: `17:30`. */
export type ClockTime = `${number}:${number}`;

/** From and to; where the second is not later than the first, it is on the next day. */
export type Hours = readonly [from: ClockTime, to: ClockTime];

/** When a clinician works, and which time is theirs. Everything is in local time. */
export interface WorkSchedule {
  /**
   * The time that is the clinician's own on a working day. On every other day all of it is. The usual `17:30` to
   * `07:00`; someone on night shift would say `08:00` to `18:00`.
   *
   * Its end is where one day ends and the next begins: writing at 1 AM belongs to the evening before.
   */
  readonly evening: Hours;
  /** Hours scheduled with clients, by ISO weekday (1 Monday … 7 Sunday). A weekday without any is no working day. */
  readonly hours: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly Hours[]>>>;
  /** Holidays and leave, as ISO dates. */
  readonly daysOff?: readonly string[];
  /**
   * An IANA zone in which days are told, wherever the device is. Left out: the zone the device was in, so that an
   * evening is an evening also on a journey.
   */
  readonly zone?: string;
}

/**
 * Monday to Friday, nine to five with an hour at noon, evenings from 17:30 to 07:00: the usual bounds of "pajama time"
 * as vendors report it (no primary definition is published, and they vary).
 */
export const OFFICE_HOURS: WorkSchedule = {
  evening: ['17:30', '07:00'],
  hours: Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      day,
      [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
    ]),
  ),
};

/** A schedule that cannot be used. `field` names what is wrong with it. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
  constructor(
    readonly field: string,
    readonly expected: string,
  ) {
    super(`schedule.${field}: expected ${expected}`);
  }
}

/** Minutes after midnight. @throws {ScheduleError} */
export function minutesOf(time: string, field: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined) throw new ScheduleError(field, 'a time of day such as 17:30');
  return Number(hours) * 60 + Number(minutes);
}
