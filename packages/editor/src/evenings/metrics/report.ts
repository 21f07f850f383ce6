import { CUTOFFS, type Cutoff, type Phase, type TimeRecord } from '../records/index.js';
import { type DayNumber, isoDate, type WorkSchedule, weekday } from '../schedule/index.js';
import { type Comparison, compare, daysIn, ENOUGH_DAYS, type MeasureId, workingDays } from './compare.js';
import { type DayTime, daysOf } from './days.js';
import {
  closingTime,
  completenessOf,
  draftToSign,
  editBurden,
  eveningsWorked,
  eveningWorked,
  minutesPerNote,
  noteLag,
  noteTimePer8Hours,
  ownTimeShare,
  pajamaMinutes,
  type SentenceShares,
  sentenceShares,
  signedWithin,
  workOutsideWork,
} from './measures.js';
import { type Reclaimed, reclaimed, sessionsPerFourWeeks } from './reclaimed.js';
import { piecesOf } from './spans.js';

export interface ReportOptions {
  /** The phases compared. Left out: `baseline` with the last of `quarter` and `all` that was reached. */
  before?: readonly Phase[];
  after?: readonly Phase[];
}

/** An evening of a week: worked, free, or not known because nothing of a working day was recorded. */
export type Evening = 'worked' | 'free' | 'unknown';

export interface Week {
  /** ISO date of its Monday. */
  readonly monday: string;
  readonly phase: 'before' | 'after' | 'between';
  /** Monday to Sunday. */
  readonly evenings: readonly Evening[];
  readonly worked: number;
  readonly sessions: number;
  readonly closing: number | undefined;
  readonly minutes: number | undefined;
  readonly lag: number | undefined;
  readonly completeness: number | undefined;
}

/** The days of one side of the comparison. */
export interface Side {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly workingDays: number;
  readonly sessions: number;
  readonly evenings: number;
  readonly eveningsPerWeek: number | undefined;
  readonly outside: number | undefined;
  readonly outsideBuffered: number | undefined;
  readonly noteTime: number | undefined;
  readonly pajama: number | undefined;
  readonly ownShare: number | undefined;
  readonly within24: number | undefined;
  readonly within72: number | undefined;
  readonly draftToSign: number | undefined;
  readonly editBurden: number | undefined;
  readonly atDraft: number | undefined;
  readonly sentences: SentenceShares | undefined;
}

export type Shown = Extract<MeasureId, 'evenings' | 'closing' | 'minutes' | 'lag' | 'completeness'>;

/** Everything that is shown of documentation time. */
export interface TimeReport {
  /** `empty`: nothing recorded. `not-enough`: fewer than ten working days in one of the phases. */
  readonly state: 'empty' | 'not-enough' | 'ready';
  readonly before: Side;
  readonly after: Side;
  readonly comparisons: Readonly<Record<Shown, Comparison>>;
  readonly reclaimed: Reclaimed | undefined;
  readonly weeks: readonly Week[];
  readonly days: readonly DayTime[];
  /** Days that belong to two phases and count for neither. */
  readonly changeovers: number;
  /** Active minutes at notes in all, under each idle cut-off. */
  readonly minutes: Readonly<Record<Cutoff, number>>;
  readonly zones: readonly string[];
}

const SHOWN: readonly Shown[] = ['evenings', 'closing', 'minutes', 'lag', 'completeness'];

/** @throws {ScheduleError} */
export function timeReport(
  records: readonly TimeRecord[],
  schedule: WorkSchedule,
  options: ReportOptions = {},
): TimeReport {
  const days = daysOf(records, schedule);
  const beforePhases = options.before ?? ['baseline'];
  const afterPhases = options.after ?? [days.some(({ phase }) => phase === 'all') ? 'all' : 'quarter'];
  const [before, after] = [daysIn(days, beforePhases), daysIn(days, afterPhases)];
  const perWeek = Object.values(schedule.hours).filter((hours) => hours?.length).length;
  const sessions = sessionsPerFourWeeks([...before, ...after], perWeek);
  const comparisons = Object.fromEntries(
    SHOWN.map((id) => [id, compare(id, before, after)]),
  ) as TimeReport['comparisons'];
  const enough = Math.min(workingDays(before), workingDays(after)) >= ENOUGH_DAYS;
  const { evenings } = comparisons;
  const weekly = (per20: number | undefined) => (per20 === undefined ? undefined : (per20 * sessions) / 20 / 4);
  return {
    state: days.length === 0 ? 'empty' : enough ? 'ready' : 'not-enough',
    before: sideOf(before, weekly(evenings.before)),
    after: sideOf(after, weekly(evenings.after)),
    comparisons,
    reclaimed: evenings.verdict === 'not-enough' ? undefined : reclaimed(evenings, sessions),
    weeks: weeksOf(days, beforePhases, afterPhases, schedule),
    days,
    changeovers: days.filter(({ phase }) => phase === 'changeover').length,
    minutes: Object.fromEntries(CUTOFFS.map((cutoff) => [cutoff, activeMinutes(records, cutoff)])) as Record<
      Cutoff,
      number
    >,
    zones: [...new Set(records.flatMap((record) => (record.kind === 'opt-in' ? [] : [record.zone])))].sort(),
  };
}

const activeMinutes = (records: readonly TimeRecord[], cutoff: Cutoff): number =>
  piecesOf(records, cutoff).reduce((sum, { from, to }) => sum + to - from, 0) / 60_000;

function sideOf(days: readonly DayTime[], eveningsPerWeek: number | undefined): Side {
  return {
    from: days[0]?.date,
    to: days.at(-1)?.date,
    workingDays: workingDays(days),
    sessions: days.reduce((sum, day) => sum + day.sessions, 0),
    evenings: eveningsWorked(days),
    eveningsPerWeek,
    outside: workOutsideWork(days),
    outsideBuffered: workOutsideWork(days, true),
    noteTime: noteTimePer8Hours(days),
    pajama: pajamaMinutes(days),
    ownShare: ownTimeShare(days),
    within24: signedWithin(days, 24),
    within72: signedWithin(days, 72),
    draftToSign: draftToSign(days),
    editBurden: editBurden(days),
    atDraft: completenessOf(days, 'atDraft'),
    sentences: sentenceShares(days),
  };
}

/** From the first week with a day to the last, none left out. */
function weeksOf(
  days: readonly DayTime[],
  before: readonly Phase[],
  after: readonly Phase[],
  schedule: WorkSchedule,
): Week[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const byDay = new Map(days.map((day) => [day.day, day]));
  const weeks: Week[] = [];
  for (let monday = mondayOf(first.day); monday <= last.day; monday += 7) {
    const all = Array.from({ length: 7 }, (_, index) => monday + index);
    const known = all.flatMap((day) => byDay.get(day) ?? []);
    const count = (phases: readonly Phase[]) => daysIn(known, phases).length;
    const [was, is] = [count(before), count(after)];
    weeks.push({
      monday: isoDate(monday),
      phase: was === is ? 'between' : was > is ? 'before' : 'after',
      evenings: all.map((day) => eveningOf(day, byDay.get(day), known.length > 0, schedule)),
      worked: eveningsWorked(known),
      sessions: known.reduce((sum, day) => sum + day.sessions, 0),
      closing: closingTime(known),
      minutes: minutesPerNote(known),
      lag: noteLag(known),
      completeness: completenessOf(known),
    });
  }
  return weeks;
}

const mondayOf = (day: DayNumber): DayNumber => day - weekday(day) + 1;

/** A weekend on which nothing was written is free; a working day of which nothing is known is not. */
function eveningOf(day: DayNumber, known: DayTime | undefined, weekKnown: boolean, schedule: WorkSchedule): Evening {
  if (known) return eveningWorked(known) ? 'worked' : 'free';
  const working = (schedule.hours[weekday(day)]?.length ?? 0) > 0;
  return weekKnown && !working ? 'free' : 'unknown';
}
