import { type Comparison, workingDays } from './compare.js';
import type { DayTime } from './days.js';

/** Evenings that came back, in the unit a person counts in. Positive: fewer evenings are worked. */
export interface Reclaimed {
  readonly evenings: number;
  readonly interval: readonly [low: number, high: number] | undefined;
}

/**
 * Evenings reclaimed per 4 weeks: the difference of evenings worked per 20 sessions, before minus after, times how many
 * times 20 sessions the clinician has in four weeks (`sessionsPerFourWeeks`). Both phases are thereby told at one
 * caseload, the clinician's own over the whole time, and a change of caseload is not taken for a change of evenings.
 *
 * @param comparison of `evenings`, as `compare` gives it
 */
export function reclaimed(comparison: Comparison, sessions: number): Reclaimed | undefined {
  const { change, interval } = comparison;
  if (change === undefined) return undefined;
  const factor = sessions / 20;
  // Plus zero: no evening must not be told as minus zero.
  const scaled = (value: number) => -value * factor + 0;
  return {
    evenings: scaled(change),
    interval: interval && [scaled(interval[1]), scaled(interval[0])],
  };
}

/** Sessions in four weeks at the caseload of these days: sessions per observed working day, times working days in four weeks. */
export function sessionsPerFourWeeks(days: readonly DayTime[], workingDaysPerWeek: number): number {
  const observed = workingDays(days);
  const sessions = days.reduce((total, day) => total + day.sessions, 0);
  return observed > 0 ? (sessions / observed) * workingDaysPerWeek * 4 : 0;
}
