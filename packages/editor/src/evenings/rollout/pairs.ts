import { completenessShare, type DayTime, median, type NoteTime } from '../metrics/index.js';

/** One session of the parallel phase, documented both ways. */
export interface Pair {
  readonly session: string;
  readonly date: string;
  /** Which of the two was opened first. */
  readonly first: 'own' | 'drafted';
  /** The clinician's own note; blind where it was first. */
  readonly own: PairedNote;
  readonly drafted: PairedNote;
}

export interface PairedNote {
  /** Active minutes. */
  readonly minutes: number;
  /** Share of elements documented when it was finished; undefined where it is not. */
  readonly completeness: number | undefined;
}

/** The sessions that have both notes, by date. */
export function pairsOf(days: readonly DayTime[]): Pair[] {
  const pairs: Pair[] = [];
  for (const { date, notes } of days) {
    const parallel = notes.filter(({ phase, session }) => phase === 'parallel' && session !== undefined);
    for (const own of parallel) {
      const drafted = own.drafted ? undefined : parallel.find((note) => note.drafted && note.session === own.session);
      if (!drafted) continue;
      const first = (drafted.opened ?? 0) < (own.opened ?? 0) ? 'drafted' : 'own';
      pairs.push({ session: own.session ?? '', date, first, own: paired(own), drafted: paired(drafted) });
    }
  }
  return pairs;
}

const paired = ({ active, atSigning }: NoteTime): PairedNote => ({
  minutes: active / 60_000,
  completeness: completenessShare(atSigning),
});

export interface Balance {
  readonly ownFirst: number;
  readonly draftFirst: number;
  /**
   * Minutes at the drafted note minus minutes at one's own, each order counting half: what the second note is easier
   * by cancels out. Undefined while one of the orders has no session.
   */
  readonly difference: number | undefined;
}

/** What pairs say of time when it does not matter which note came first. */
export function balanceOf(pairs: readonly Pair[]): Balance {
  const differences = (first: Pair['first']) =>
    pairs.filter((pair) => pair.first === first).map(({ own, drafted }) => drafted.minutes - own.minutes);
  const [own, draft] = [differences('own'), differences('drafted')];
  const [a, b] = [median(own), median(draft)];
  const difference = a === undefined || b === undefined ? undefined : (a + b) / 2;
  return { ownFirst: own.length, draftFirst: draft.length, difference };
}
