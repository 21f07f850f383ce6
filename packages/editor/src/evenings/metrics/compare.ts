import type { Phase } from '../records/index.js';
import { type BootstrapOptions, bootstrapDifference } from './bootstrap.js';
import type { DayTime } from './days.js';
import {
  closingTime,
  completenessOf,
  EVENING_MINUTES,
  eveningsPer20Sessions,
  mean,
  minutesPerNote,
  noteLag,
  noteTimePer8Hours,
  pajamaMinutes,
  workOutsideWork,
} from './measures.js';

/** What is compared between two phases. */
export const MEASURES = {
  evenings: { of: eveningsPer20Sessions, better: 'lower' },
  closing: { of: closingTime, better: 'lower' },
  minutes: { of: minutesPerNote, better: 'lower' },
  lag: { of: noteLag, better: 'lower' },
  completeness: { of: completenessOf, better: 'higher' },
  pajama: { of: pajamaMinutes, better: 'lower' },
  outside: { of: workOutsideWork, better: 'lower' },
  noteTime: { of: noteTimePer8Hours, better: 'lower' },
} as const satisfies Record<
  string,
  { of: (days: readonly DayTime[]) => number | undefined; better: 'lower' | 'higher' }
>;
export type MeasureId = keyof typeof MEASURES;

/** Working days a phase must have before anything is said about it. */
export const ENOUGH_DAYS = 10;

/**
 * What a comparison says. `no-change`: the interval holds zero, so that the days observed cannot tell a change from
 * chance; that is not a proof that there is none.
 */
export type Verdict = 'better' | 'worse' | 'no-change' | 'not-enough';

export interface Comparison {
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** `after` minus `before`. */
  readonly change: number | undefined;
  /** In which the true change lies in 95 of 100 repetitions. */
  readonly interval: readonly [low: number, high: number] | undefined;
  readonly verdict: Verdict;
}

/** The days of a phase, and how many of them are working days. */
export const daysIn = (days: readonly DayTime[], phases: readonly Phase[]): DayTime[] =>
  days.filter(({ phase }) => phases.some((each) => each === phase));

export const workingDays = (days: readonly DayTime[]): number => days.filter(({ working }) => working).length;

/** One measure in two phases, with the bootstrap interval of its change over days. */
export function compare(
  measure: MeasureId,
  before: readonly DayTime[],
  after: readonly DayTime[],
  options: BootstrapOptions = {},
): Comparison {
  const { of, better } = MEASURES[measure];
  const statistic: (days: readonly DayTime[]) => number | undefined = (days) => of(days);
  const [was, is] = [statistic(before), statistic(after)];
  const change = was === undefined || is === undefined ? undefined : is - was;
  const told = { before: was, after: is, change };
  if (workingDays(before) < ENOUGH_DAYS || workingDays(after) < ENOUGH_DAYS || change === undefined) {
    return { ...told, interval: undefined, verdict: 'not-enough' };
  }
  const spread = measure === 'evenings' ? withBothKinds : (days: readonly DayTime[]) => days;
  const interval = bootstrapDifference(spread(before), spread(after), statistic, options);
  if (!interval) return { ...told, interval, verdict: 'not-enough' };
  const [low, high] = [Math.min(interval[0], change), Math.max(interval[1], change)];
  return { ...told, interval: [low, high], verdict: verdictOf([low, high], better) };
}

/**
 * The days, and two more that nobody lived: one with a worked evening, one without, each with the usual number of
 * sessions. Where every evening was worked, or none, resampling alone would call that certain; two of each kind are
 * what Agresti and Coull add to a proportion (The American Statistician 52, 1998), one of each is enough beside the
 * widening of small samples. For the interval alone, never for what is told as observed.
 */
function withBothKinds(days: readonly DayTime[]): readonly DayTime[] {
  const [any] = days;
  if (!any) return days;
  const sessions = mean(days.filter(({ working }) => working).map((day) => day.sessions)) ?? 0;
  const made = { ...any, sessions, notes: [] };
  return [...days, { ...made, own: EVENING_MINUTES * 60_000 }, { ...made, own: 0 }];
}

function verdictOf([low, high]: readonly [number, number], better: 'lower' | 'higher'): Verdict {
  if (low <= 0 && high >= 0) return 'no-change';
  return high < 0 === (better === 'lower') ? 'better' : 'worse';
}
