import { weekday } from '../schedule/index.js';
import type { DayTime } from './days.js';
import { studentQuantile } from './normal.js';

/** What one day pulls a statistic up or down by, to first order, and the week it belongs to. */
interface Pull {
  readonly week: number;
  readonly pull: number;
}

/** Days of a phase, as a statistic sees them: a part and a whole each, or the values whose median is taken. */
export type Phased =
  | { readonly days: readonly DayTime[]; readonly ratio: readonly (readonly [part: number, whole: number])[] }
  | { readonly days: readonly DayTime[]; readonly medians: readonly (readonly number[])[] };

/**
 * By how much an interval that takes days for independent must be wider where days of one week resemble each other.
 *
 * The excess of the variance between weeks over that between days (the design effect of cluster samples, Kish, Survey
 * Sampling, 1965) is estimated over both phases together and added, with Student's t for the few weeks there are in place
 * of that for the many days. Where weeks differ no more than their days would have it, the factor is 1.
 *
 * @param value the statistic in each phase
 */
export function weekFactor(
  before: Phased,
  after: Phased,
  value: { readonly before: number; readonly after: number },
  level: number,
): number {
  const phases = [pulls(before, value.before), pulls(after, value.after)];
  const weeks = phases.map(byWeek);
  if (weeks.some((each) => each.length < 2)) return 1;
  const days = phases.map((phase) => phase.map(({ pull }) => pull));
  const between = weeks.reduce((sum, each) => sum + variance(each), 0);
  const within = days.reduce((sum, each) => sum + variance(each), 0);
  if (within === 0 || between <= within) return 1;
  const quantile = (freedom: number) => studentQuantile((1 - level) / 2, freedom);
  const fewer = quantile(count(weeks) - 2) / quantile(Math.min(...days.map(({ length }) => length)) - 1);
  return Math.sqrt(1 + (between / within - 1) * Math.max(1, fewer) ** 2);
}

const count = (groups: readonly (readonly unknown[])[]): number => groups.reduce((sum, each) => sum + each.length, 0);

function pulls(phase: Phased, value: number): Pull[] {
  const week = ({ day }: DayTime) => day - weekday(day);
  if ('ratio' in phase) {
    const whole = phase.ratio.reduce((sum, each) => sum + each[1], 0) || 1;
    return phase.ratio.map(([part, of], at) => ({
      week: week(phase.days[at] as DayTime),
      pull: (part - value * of) / whole,
    }));
  }
  // A value pulls a median up or down whatever its size; the density at the median is taken to be alike in both phases.
  const values = count(phase.medians) || 1;
  return phase.medians.map((each, at) => ({
    week: week(phase.days[at] as DayTime),
    pull: each.reduce((sum, one) => sum + Math.sign(one - value), 0) / values,
  }));
}

function byWeek(phase: readonly Pull[]): number[] {
  const sums = new Map<number, number>();
  for (const { week, pull } of phase) sums.set(week, (sums.get(week) ?? 0) + pull);
  return [...sums.values()];
}

/** Of the sum of these pulls; their mean is zero, or nearly so. */
const variance = (of: readonly number[]): number =>
  of.length < 2 ? 0 : (of.length / (of.length - 1)) * of.reduce((sum, each) => sum + each * each, 0);
