import { TZDate } from '@date-fns/tz';

/** A calendar date, counted in days since 1970-01-01: simple to step through, the same in every zone. */
export type DayNumber = number;

const DAY = 86_400_000;

export const dayNumber = (isoDate: string): DayNumber => Date.parse(`${isoDate}T00:00:00Z`) / DAY;
export const isoDate = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10);
/** 1 Monday … 7 Sunday. */
export const weekday = (day: DayNumber): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The instant at which a clock on the wall of a zone shows `minutes` after midnight of `day`; `minutes` may be more
 * than a day's. Where the clocks go forward over it, the instant as far after the gap; where they show it twice, the
 * first.
 */
export function instantOf(day: DayNumber, minutes: number, zone: string): number {
  const date = new Date((day + Math.floor(minutes / 1440)) * DAY);
  const rest = ((minutes % 1440) + 1440) % 1440;
  return new TZDate(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    Math.floor(rest / 60),
    rest % 60,
    zone,
  ).getTime();
}

/** The date that a calendar on the wall of a zone shows. */
export function dateAt(instant: number, zone: string): DayNumber {
  const local = new TZDate(instant, zone);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY;
}

/** What a clock on the wall of a zone shows, in minutes after midnight of `day`: 25 hours at 1 AM of the day after. */
export function minuteOfDay(instant: number, day: DayNumber, zone: string): number {
  const local = new TZDate(instant, zone);
  return (dateAt(instant, zone) - day) * 1440 + local.getHours() * 60 + local.getMinutes();
}

/** Whether this browser knows the zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The zone this device is in. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
