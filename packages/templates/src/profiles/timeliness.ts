import type { Deadline, Profile } from './profile.js';

export interface Signing {
  /** Date of service, ISO 8601 calendar date, in the clinician's time zone. */
  readonly date: string;
  /** When it started, 24-hour clock: where that is later than `stop`, the session ended the next day. */
  readonly start?: string | undefined;
  /** When the session stopped, 24-hour clock; the end of the day where it is not known. */
  readonly stop?: string | undefined;
  /** ISO 8601 with zone. Its own clock and offset are taken as the clinician's. */
  readonly signedAt: string;
  readonly crisis?: boolean;
  /** Calendar dates that are no business days. */
  readonly holidays?: readonly string[];
}

/** `on-time`: within the target. `due`: past it. `late`: past the limit after which the note is a late entry. */
export type TimelinessStatus = 'on-time' | 'due' | 'late';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const SIGNED = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:?\d{2})$/;

/** How a signature stands to the time limits of a profile; undefined where a date or time cannot be read. */
export function timeliness(profile: Profile, signing: Signing): TimelinessStatus | undefined {
  const [, date, clock] = SIGNED.exec(signing.signedAt) ?? [];
  // Both on the wall clock of the clinician: the zone of one date is that of the other.
  const signed = Date.parse(`${date}T${clock}Z`);
  const { target, late, crisis } = profile.timeliness;
  const limits = signing.crisis && crisis ? [crisis, crisis] : [target, late];
  const [due, over] = limits.map((limit) => deadline(limit, signing));
  if (due === undefined || over === undefined || Number.isNaN(signed)) return undefined;
  return signed > over ? 'late' : signed > due ? 'due' : 'on-time';
}

/** The last moment, on the clinician's wall clock, in milliseconds as if that were UTC. */
function deadline(limit: Deadline, { date, start, stop, holidays = [] }: Signing): number | undefined {
  const day = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(day)) return undefined;
  if ('hours' in limit) {
    const end = stop === undefined ? day + DAY : Date.parse(`${date}T${stop}Z`);
    const overnight = start !== undefined && stop !== undefined && stop < start ? DAY : 0;
    return Number.isNaN(end) ? undefined : end + overnight + limit.hours * HOUR;
  }
  if ('calendarDays' in limit) return day + (limit.calendarDays + 1) * DAY - 1;
  const off = new Set(holidays);
  let last = day;
  for (let left = limit.businessDays; left > 0; ) {
    last += DAY;
    const weekday = new Date(last).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !off.has(new Date(last).toISOString().slice(0, 10))) left--;
  }
  return last + DAY - 1;
}
