import type { DayTime, NoteTime } from './days.js';

/*
 * What can be said of some days. Pure functions; undefined where there is nothing to divide by. Definitions follow
 * the core measures of EHR use, normalised to eight scheduled hours (Sinsky et al. 2020; Melnick et al. 2021, JAMIA,
 * PMC8279798), restricted to what a writing component can see: time at the note, not in the whole record system.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
const ratio = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);
const known = (values: readonly (number | undefined)[]): number[] => values.filter((value) => value !== undefined);

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? half : half - 1], sorted[half]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export const mean = (values: readonly number[]): number | undefined => ratio(sum(values, Number), values.length);

const notesOf = (days: readonly DayTime[]): NoteTime[] => days.flatMap(({ notes }) => notes);

/**
 * Active minutes in the clinician's own time from which an evening counts as worked: below that somebody looked something
 * up. Our threshold; no published one is known.
 */
export const EVENING_MINUTES = 5;

/** Whether the evening of this day (all of it on a day off) was worked: at least `EVENING_MINUTES` active minutes. */
export const eveningWorked = ({ own }: DayTime): boolean => own >= EVENING_MINUTES * MINUTE;

/** Evenings worked. A day off with documentation on it counts as one. */
export const eveningsWorked = (days: readonly DayTime[]): number => days.filter(eveningWorked).length;

/**
 * Evenings worked per 20 sessions: the primary outcome, by our definition. Per session, so that a lighter caseload
 * is not taken for a relief; days without sessions or activity (vacation, illness, a tool left idle) weigh nothing.
 */
export const eveningsPer20Sessions = (days: readonly DayTime[]): number | undefined => {
  const evenings = ratio(
    eveningsWorked(days),
    sum(days, ({ sessions }) => sessions),
  );
  return evenings === undefined ? undefined : evenings * 20;
};

/**
 * Work outside of work: active minutes outside the hours scheduled with clients, per 8 scheduled hours (WOW8). All
 * time outside scheduled hours counts; with `buffered`, the half hour before and after each block does not, as vendors'
 * "time outside scheduled hours" has it.
 */
export function workOutsideWork(days: readonly DayTime[], buffered = false): number | undefined {
  const outside = sum(days, (day) => (buffered ? day.outsideBuffered : day.outside));
  return per8Hours(outside, days);
}

/** Note-Time8: active minutes at notes per 8 scheduled hours. */
export const noteTimePer8Hours = (days: readonly DayTime[]): number | undefined =>
  per8Hours(
    sum(days, ({ active }) => active),
    days,
  );

function per8Hours(milliseconds: number, days: readonly DayTime[]): number | undefined {
  const perScheduled = ratio(
    milliseconds,
    sum(days, ({ scheduled }) => scheduled),
  );
  return perScheduled === undefined ? undefined : perScheduled * 8 * 60;
}

/**
 * Pajama time: active minutes in the clinician's own time (evenings, weekends, days off) per working day. Vendors draw
 * its bounds differently and publish no primary definition (PMC9748581); ours are those of the schedule.
 */
export function pajamaMinutes(days: readonly DayTime[]): number | undefined {
  const working = days.filter(({ working }) => working).length;
  const own = ratio(
    sum(days, ({ own }) => own),
    working,
  );
  return own === undefined ? undefined : own / MINUTE;
}

/** Share of active time that lay in the clinician's own time, 0 to 1. */
export const ownTimeShare = (days: readonly DayTime[]): number | undefined =>
  ratio(
    sum(days, ({ own }) => own),
    sum(days, ({ active }) => active),
  );

/** When the laptop was closed on working days: the median minute after midnight at which documentation ended. */
export const closingTime = (days: readonly DayTime[]): number | undefined =>
  median(known(days.filter(({ working }) => working).map(({ closing }) => closing)));

/** Active minutes per note: the mean over notes that were signed. */
export function minutesPerNote(days: readonly DayTime[]): number | undefined {
  return mean(known(notesOf(days).map(minutesAt)));
}

/** Active minutes at a signed note. */
export const minutesAt = ({ signed, active }: NoteTime): number | undefined =>
  signed !== undefined && active > 0 ? active / MINUTE : undefined;

/** Hours from the end of the session to the signature. */
export const lagOf = ({ sessionEnd, signed }: NoteTime): number | undefined =>
  sessionEnd === undefined || signed === undefined ? undefined : Math.max(0, signed - sessionEnd) / HOUR;

/** Note lag: the median of hours from the end of a session to the signature. */
export const noteLag = (days: readonly DayTime[]): number | undefined => median(known(notesOf(days).map(lagOf)));

/** Share of notes signed within so many hours of the session, 0 to 1; payers and agencies ask for 24 or 72. */
export function signedWithin(days: readonly DayTime[], hours: number): number | undefined {
  const lags = known(notesOf(days).map(lagOf));
  return ratio(lags.filter((lag) => lag <= hours).length, lags.length);
}

/** Draft-to-sign time: the median of minutes from the first draft to the signature, by the clock on the wall. */
export const draftToSign = (days: readonly DayTime[]): number | undefined =>
  median(
    known(
      notesOf(days).map(({ firstDraft, signed }) =>
        firstDraft === undefined || signed === undefined ? undefined : Math.max(0, signed - firstDraft) / MINUTE,
      ),
    ),
  );

/**
 * Edit burden: 1 minus the share of drafted words that are still there, in their order, at signing; the median over notes.
 */
export const editBurden = (days: readonly DayTime[]): number | undefined =>
  median(known(notesOf(days).map(({ keptShare }) => (keptShare === undefined ? undefined : 1 - keptShare))));

export interface SentenceShares {
  readonly kept: number;
  readonly edited: number;
  readonly rejected: number;
  readonly count: number;
}

/** What became of all drafted sentences, as shares of their number. */
export function sentenceShares(days: readonly DayTime[]): SentenceShares | undefined {
  const counts = notesOf(days).flatMap(({ sentences }) => (sentences ? [sentences] : []));
  const total = (key: 'kept' | 'edited' | 'rejected') => sum(counts, (each) => each[key]);
  const count = total('kept') + total('edited') + total('rejected');
  if (count === 0) return undefined;
  return {
    kept: total('kept') / count,
    edited: total('edited') / count,
    rejected: total('rejected') / count,
    count,
  };
}

/** Share of the elements that apply which are documented, 0 to 1: the mean over notes, at signing or at first draft. */
export function completenessOf(
  days: readonly DayTime[],
  when: 'atSigning' | 'atDraft' = 'atSigning',
): number | undefined {
  return mean(known(notesOf(days).map((note) => completenessShare(note[when]))));
}

export const completenessShare = (counts: NoteTime['atSigning']): number | undefined =>
  counts && ratio(counts.documented, counts.applicable);
