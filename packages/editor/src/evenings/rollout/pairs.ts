import { completenessShare, type DayTime, type NoteTime } from '../metrics/index.js';

/** One session of the parallel phase, documented both ways. */
export interface Pair {
  readonly session: string;
  readonly date: string;
  /** The clinician's own note, written first and blind. */
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
      if (drafted) pairs.push({ session: own.session ?? '', date, own: paired(own), drafted: paired(drafted) });
    }
  }
  return pairs;
}

const paired = ({ active, atSigning }: NoteTime): PairedNote => ({
  minutes: active / 60_000,
  completeness: completenessShare(atSigning),
});
