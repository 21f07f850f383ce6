import type { Completeness, Cutoff, NoteFacts, Phase, SentenceCounts, TimeRecord } from '../records/index.js';
import {
  Calendar,
  type DayNumber,
  type Interval,
  isoDate,
  minuteOfDay,
  type ScheduledDay,
  type WorkSchedule,
} from '../schedule/index.js';
import { knownZone, type Piece, piecesOf } from './spans.js';

/** One note, as far as it is known. */
export interface NoteTime {
  readonly id: string;
  readonly session: string | undefined;
  readonly phase: Phase;
  /** Whether it was begun from a draft. */
  readonly drafted: boolean;
  /** Active milliseconds at it. */
  readonly active: number;
  /** Instants, in milliseconds. */
  readonly sessionEnd: number | undefined;
  readonly opened: number | undefined;
  readonly firstDraft: number | undefined;
  readonly signed: number | undefined;
  readonly keptShare: number | undefined;
  readonly sentences: SentenceCounts | undefined;
  readonly atDraft: Completeness | undefined;
  readonly atSigning: Completeness | undefined;
}

/** One observed day of the schedule: a day with a session or with activity. */
export interface DayTime {
  readonly day: DayNumber;
  /** ISO date of the day; writing after midnight belongs to the day before. */
  readonly date: string;
  /** `changeover` where the day belongs to two phases: such a day counts for neither. */
  readonly phase: Phase | 'changeover';
  readonly working: boolean;
  /** Active milliseconds. */
  readonly active: number;
  /** Of these, in time that is the clinician's own: evenings, weekends, days off. */
  readonly own: number;
  /** Of these, outside the hours scheduled with clients. */
  readonly outside: number;
  /** As `outside`, with half an hour before and after each block of hours not counted. */
  readonly outsideBuffered: number;
  /** Milliseconds scheduled with clients. */
  readonly scheduled: number;
  /** When the last activity ended, minutes after midnight of the day; 25 hours where it was 1 AM. */
  readonly closing: number | undefined;
  /** Sessions that ended on this day and have a note. */
  readonly sessions: number;
  /** The notes of these sessions, whenever they were written. */
  readonly notes: readonly NoteTime[];
}

export interface DayOptions {
  /** Idle cut-off in seconds. */
  cutoff?: Cutoff;
}

const BUFFER = 30 * 60_000;

/**
 * Everything known of each observed day, in order. Days without a session and without activity are not there, nor is
 * what was written of invented clients in the sandbox: that is no work.
 *
 * @throws {ScheduleError}
 */
export function daysOf(records: readonly TimeRecord[], schedule: WorkSchedule, options: DayOptions = {}): DayTime[] {
  const calendar = new Calendar(schedule);
  const pieces = piecesOf(records, options.cutoff ?? 30);
  const open = new Map<DayNumber, OpenDay>();
  const dayAt = (instant: number, zone: string): OpenDay => {
    const scheduled = calendar.dayOf(instant, zone);
    const known = open.get(scheduled.day);
    if (known) return known;
    const fresh = new OpenDay(scheduled);
    open.set(scheduled.day, fresh);
    return fresh;
  };
  const perNote = new Map<string, number>();
  for (const piece of pieces) {
    perNote.set(piece.note, (perNote.get(piece.note) ?? 0) + piece.to - piece.from);
    // A stretch over the end of a day belongs to both.
    for (let from = piece.from; from < piece.to; ) {
      const scheduled = calendar.dayOf(from, piece.zone);
      const to = Math.min(piece.to, scheduled.end);
      dayAt(from, piece.zone).add({ ...piece, from, to }, scheduled, calendar.on(scheduled.day + 1, piece.zone));
      from = to;
    }
  }
  for (const record of records) {
    if (record.kind !== 'note' || record.phase === 'sandbox') continue;
    const note = noteTime(record, perNote.get(record.id) ?? 0);
    const at = note.sessionEnd ?? note.opened;
    if (at !== undefined) dayAt(at, knownZone(record.zone)).addNote(note);
  }
  return [...open.values()].map((day) => day.close()).sort((a, b) => a.day - b.day);
}

function noteTime(facts: NoteFacts, active: number): NoteTime {
  const at = (instant: string | undefined) => (instant === undefined ? undefined : Date.parse(instant));
  return {
    id: facts.id,
    session: facts.session,
    phase: facts.phase,
    drafted: facts.firstDraft !== undefined,
    active,
    sessionEnd: at(facts.sessionEnd),
    opened: at(facts.opened),
    firstDraft: at(facts.firstDraft),
    signed: at(facts.signed),
    keptShare: facts.keptShare,
    sentences: facts.sentences,
    atDraft: facts.atDraft,
    atSigning: facts.atSigning,
  };
}

/** A day that is still being added up. */
class OpenDay {
  readonly #phases = new Set<Phase>();
  readonly #notes: NoteTime[] = [];
  #active = 0;
  #own = 0;
  #within = 0;
  #withinBuffered = 0;
  #last: { at: number; zone: string } | undefined;

  constructor(private readonly scheduled: ScheduledDay) {}

  /** @param scheduled this day, and `next` the one after it, in the zone of the piece */
  add(piece: Piece, scheduled: ScheduledDay, next: ScheduledDay): void {
    this.#phases.add(piece.phase);
    this.#active += piece.to - piece.from;
    this.#own += overlap(piece, [scheduled.evening, scheduled.end]);
    // Hours before the end of the evening, as of an early shift, are those of the next day.
    const hours = [...scheduled.hours, ...next.hours];
    for (const block of hours) this.#within += overlap(piece, block);
    this.#withinBuffered += coverage(
      piece,
      hours.map(([from, to]) => [from - BUFFER, to + BUFFER]),
    );
    if (!this.#last || piece.to > this.#last.at) this.#last = { at: piece.to, zone: piece.zone };
  }

  addNote(note: NoteTime): void {
    this.#phases.add(note.phase);
    this.#notes.push(note);
  }

  close(): DayTime {
    const { day, working, hours } = this.scheduled;
    const [phase] = this.#phases;
    const last = this.#last;
    return {
      day,
      date: isoDate(day),
      phase: this.#phases.size === 1 && phase ? phase : 'changeover',
      working,
      active: this.#active,
      own: this.#own,
      outside: this.#active - this.#within,
      outsideBuffered: this.#active - this.#withinBuffered,
      scheduled: hours.reduce((sum, [from, to]) => sum + to - from, 0),
      closing: last && minuteOfDay(last.at, day, last.zone),
      // The two notes of one session in the parallel phase are one session.
      sessions: new Set(this.#notes.map(({ id, session }) => session ?? id)).size,
      // In an order of their own: records come in any.
      notes: this.#notes.sort((a, b) => dueOf(a) - dueOf(b) || (a.id < b.id ? -1 : 1)),
    };
  }
}

const dueOf = ({ sessionEnd, opened }: NoteTime): number => sessionEnd ?? opened ?? 0;

const overlap = (piece: Piece, [from, to]: Interval): number =>
  Math.max(0, Math.min(piece.to, to) - Math.max(piece.from, from));

/** How much of the piece lies in any of the intervals, which may overlap each other. */
function coverage(piece: Piece, intervals: Interval[]): number {
  let until = piece.from;
  let covered = 0;
  for (const [from, to] of intervals.sort((a, b) => a[0] - b[0])) {
    covered += overlap(piece, [Math.max(from, until), to]);
    until = Math.max(until, to);
  }
  return covered;
}
