import type { Phase } from '../records/index.js';
import { type BootstrapOptions, bootstrapDifference, LEVEL } from './bootstrap.js';
import type { DayTime } from './days.js';
import {
  closingTime,
  completenessOf,
  completenessShare,
  EVENING_MINUTES,
  eveningsPer20Sessions,
  eveningWorked,
  lagOf,
  mean,
  minutesAt,
  minutesPerNote,
  noteLag,
  noteTimePer8Hours,
  pajamaMinutes,
  workOutsideWork,
} from './measures.js';
import { type Phased, weekFactor } from './weeks.js';

/**
 * What one day brings to a measure, so that a thousand resamples need not look at every note again: a part and a whole
 * whose sums are divided, or values whose median is taken. Equal to the function in `measures.ts` that defines it.
 */
type Parts =
  | { readonly ratio: (day: DayTime) => readonly [part: number, whole: number] }
  | { readonly median: (day: DayTime) => readonly number[] };

interface Measure {
  /** The definition. */
  readonly of: (days: readonly DayTime[]) => number | undefined;
  readonly better: 'lower' | 'higher';
  readonly parts: Parts;
}

const MINUTE = 60_000;
const per8Hours =
  (time: (day: DayTime) => number) =>
  (day: DayTime): [number, number] => [time(day) * 8 * 60, day.scheduled];
const count = (values: readonly number[]): [number, number] => [
  values.reduce((sum, value) => sum + value, 0),
  values.length,
];

/** What is compared between two phases. */
export const MEASURES = {
  evenings: {
    of: eveningsPer20Sessions,
    better: 'lower',
    parts: { ratio: (day) => [eveningWorked(day) ? 20 : 0, day.sessions] },
  },
  closing: {
    of: closingTime,
    better: 'lower',
    parts: { median: ({ working, closing }) => (working && closing !== undefined ? [closing] : []) },
  },
  minutes: {
    of: minutesPerNote,
    better: 'lower',
    parts: { ratio: ({ notes }) => count(notes.flatMap((note) => minutesAt(note) ?? [])) },
  },
  lag: { of: noteLag, better: 'lower', parts: { median: ({ notes }) => notes.flatMap((note) => lagOf(note) ?? []) } },
  completeness: {
    of: completenessOf,
    better: 'higher',
    parts: { ratio: ({ notes }) => count(notes.flatMap(({ atSigning }) => completenessShare(atSigning) ?? [])) },
  },
  pajama: {
    of: pajamaMinutes,
    better: 'lower',
    parts: { ratio: ({ own, working }) => [own / MINUTE, working ? 1 : 0] },
  },
  outside: { of: workOutsideWork, better: 'lower', parts: { ratio: per8Hours(({ outside }) => outside) } },
  noteTime: { of: noteTimePer8Hours, better: 'lower', parts: { ratio: per8Hours(({ active }) => active) } },
} as const satisfies Record<string, Measure>;
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

/** One measure in two phases, with the interval of its change: bootstrap over days, wider where whole weeks differ. */
export function compare(
  measure: MeasureId,
  before: readonly DayTime[],
  after: readonly DayTime[],
  options: BootstrapOptions = {},
): Comparison {
  const { of, better, parts }: Measure = MEASURES[measure];
  const [was, is] = [of(before), of(after)];
  const change = was === undefined || is === undefined ? undefined : is - was;
  const told = { before: was, after: is, change };
  if (workingDays(before) < ENOUGH_DAYS || workingDays(after) < ENOUGH_DAYS || change === undefined) {
    return { ...told, interval: undefined, verdict: 'not-enough' };
  }
  const spread = measure === 'evenings' ? withBothKinds : (days: readonly DayTime[]) => days;
  const interval = resampled(parts, spread(before), spread(after), options);
  if (!interval || was === undefined || is === undefined)
    return { ...told, interval: undefined, verdict: 'not-enough' };
  const value = { before: was, after: is };
  const factor = weekFactor(phased(parts, before), phased(parts, after), value, options.level ?? LEVEL);
  const [low, high] = [
    change - factor * Math.max(0, change - interval[0]),
    change + factor * Math.max(0, interval[1] - change),
  ];
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

function resampled(parts: Parts, before: readonly DayTime[], after: readonly DayTime[], options: BootstrapOptions) {
  return 'ratio' in parts
    ? bootstrapDifference(before.map(parts.ratio), after.map(parts.ratio), ratioOf, options)
    : bootstrapDifference(before.map(parts.median), after.map(parts.median), medianOf, options);
}

const phased = (parts: Parts, days: readonly DayTime[]): Phased =>
  'ratio' in parts ? { days, ratio: days.map(parts.ratio) } : { days, medians: days.map(parts.median) };

function ratioOf(days: readonly (readonly [number, number])[]): number | undefined {
  let [part, whole] = [0, 0];
  for (const day of days) {
    part += day[0];
    whole += day[1];
  }
  return whole > 0 ? part / whole : undefined;
}

/** As `median`, over the values of many days; a typed array sorts several times as fast. */
function medianOf(days: readonly (readonly number[])[]): number | undefined {
  const sorted = Float64Array.from(days.flat()).sort();
  const half = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? half : half - 1], sorted[half]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function verdictOf([low, high]: readonly [number, number], better: 'lower' | 'higher'): Verdict {
  if (low <= 0 && high >= 0) return 'no-change';
  return high < 0 === (better === 'lower') ? 'better' : 'worse';
}
