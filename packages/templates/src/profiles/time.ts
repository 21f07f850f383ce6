import { SERVICE_CODES, type ServiceCode } from './service-codes.js';

const byCode = new Map(SERVICE_CODES.map((each) => [each.code, each]));

export const serviceCode = (code: string): ServiceCode | undefined => byCode.get(code);

/** Face-to-face minutes of a code; undefined for one that is untimed or not known here. */
export function minutesForCode(code: string): { readonly min: number; readonly max: number } | undefined {
  const minutes = byCode.get(code)?.minutes;
  return minutes && { min: minutes.min, max: minutes.max ?? Number.POSITIVE_INFINITY };
}

/**
 * Do the minutes fit the code (`time.range_match`)? Undefined for a code that is untimed or not known here. Crisis
 * sessions beyond the first code fit it together with its add-on.
 * @param minutes of face-to-face time, whole or not; for an add-on to an E/M service, those of therapy alone.
 * @param others the other codes of the same encounter.
 */
export function codeMatchesMinutes(code: string, minutes: number, others: readonly string[] = []): boolean | undefined {
  const range = minutesForCode(code);
  if (!range) return undefined;
  const open = others.some((other) => byCode.get(other)?.minutes && byCode.get(other)?.addOnTo?.includes(code));
  return minutes >= range.min && (open || Math.floor(minutes) <= range.max);
}

/** How many further half hours of crisis psychotherapy these minutes hold: from 75 minutes on, one, from 105 two. */
export const crisisHalfHours = (minutes: number): number => Math.max(0, Math.floor((minutes - 45) / 30));

/** Why two codes of one encounter do not go together, or an add-on stands alone. */
export interface CodeConflict {
  readonly code: string;
  readonly rule: 'add-on' | 'not-with';
  /** Codes it needs one of, or the one it may not stand with. */
  readonly codes: readonly string[];
}

/** Evaluation and management of outpatients and in facilities, by number. */
const isManagement = (code: string): boolean => /^99[234]\d\d$/.test(code);
const matches = (wanted: string, code: string): boolean => (wanted === 'E/M' ? isManagement(code) : wanted === code);

export function codeConflicts(codes: readonly string[]): CodeConflict[] {
  return codes.flatMap((code): CodeConflict[] => {
    const { addOnTo, notWith = [] } = byCode.get(code) ?? {};
    const alone = addOnTo && !codes.some((other) => addOnTo.some((wanted) => matches(wanted, other)));
    const against = codes.filter((other) => notWith.some((unwanted) => matches(unwanted, other)));
    return [
      ...(alone ? [{ code, rule: 'add-on' as const, codes: addOnTo }] : []),
      ...against.map((other) => ({ code, rule: 'not-with' as const, codes: [other] })),
    ];
  });
}

/** Must therapy time be told apart from the time of another service (`time.e_m_split`)? */
export const needsTimeSplit = (code: string): boolean => byCode.get(code)?.addOnTo?.includes('E/M') ?? false;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const DAY = 24 * 60;
/** No session is longer; what would be is a slip of the clock. In minutes. */
const LONGEST = 8 * 60;

/** Minutes since midnight of a 24-hour clock time; undefined for anything else. */
function minuteOfDay(time: string): number | undefined {
  const parts = CLOCK.exec(time);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}

/** Minutes from start to stop on 24-hour clocks, over midnight where stop is the earlier; undefined where one is no clock time. */
export function minutesBetween(start: string, stop: string): number | undefined {
  const from = minuteOfDay(start);
  const to = minuteOfDay(stop);
  if (from === undefined || to === undefined) return undefined;
  return (to - from + DAY) % DAY;
}

/** Does the session stop after it starts (`time.stop_after_start`)? Over midnight too, as long as it could be one session. */
export function stopsAfterStart(start: string, stop: string): boolean | undefined {
  const minutes = minutesBetween(start, stop);
  return minutes === undefined ? undefined : minutes > 0 && minutes <= LONGEST;
}

/** Is the total what start and stop say, within a minute (`time.total_equals_diff`)? */
export function totalMatchesClock(total: number, start: string, stop: string): boolean | undefined {
  const minutes = minutesBetween(start, stop);
  return minutes === undefined ? undefined : Math.abs(total - minutes) <= 1;
}

/** How many of the latest notes are looked at, and what share of them on round times is too many. */
const RECENT = 20;
const TOO_ROUND = 0.8;

/**
 * Do the latest sessions start and stop on :00 and :50 too often to have been looked up (`time.round_suspicious`)?
 * Times that a program fills in are not the actual ones. Undefined below 20 sessions.
 * @param sessions the latest last.
 */
export function timesTooRound(sessions: readonly { start: string; stop: string }[]): boolean | undefined {
  if (sessions.length < RECENT) return undefined;
  const round = sessions.slice(-RECENT).filter(({ start, stop }) => start.endsWith(':00') && /:(?:00|50)$/.test(stop));
  return round.length > RECENT * TOO_ROUND;
}

/** Do two sessions of one clinician on one day overlap (`time.overlap`)? One may begin when the other ends. */
export function sessionsOverlap(
  one: { start: string; stop: string },
  other: { start: string; stop: string },
): boolean | undefined {
  const [from, otherFrom] = [minuteOfDay(one.start), minuteOfDay(other.start)];
  const [length, otherLength] = [minutesBetween(one.start, one.stop), minutesBetween(other.start, other.stop)];
  if (from === undefined || otherFrom === undefined || length === undefined || otherLength === undefined)
    return undefined;
  return from < otherFrom + otherLength && otherFrom < from + length;
}
