import type { Note, TreatmentPlan } from '../../note/index.js';
import type { Answer } from '../answer.js';
import type { Evidence, Finding } from '../result.js';
import type { SectionReading } from '../section-reading.js';
import type { ForeignPrint } from './clones.js';
import type { Comparison, EarlierReading } from './comparison.js';
import type { EarlierNote } from './earlier.js';

/** What a note is held against. */
export interface AcrossOptions {
  /** Earlier notes of the same client; the latest five are compared. */
  readonly priorNotes?: readonly (EarlierNote | Note)[] | undefined;
  /** Fingerprints of other clients' notes. */
  readonly otherClients?: readonly ForeignPrint[] | undefined;
  readonly plan?: TreatmentPlan | undefined;
}

/** Reads the sections of an earlier note as those of this one are read. */
export type ReadEarlier = (note: EarlierNote) => readonly [string, SectionReading][];

/** How a note is held against other notes and the treatment plan: `compareNotes`. */
export interface CompareNotes {
  /** The earlier notes that are compared, read; the latest last. */
  before(notes: NonNullable<AcrossOptions['priorNotes']>, read: ReadEarlier): EarlierReading[];
  /** Findings by the element they belong to. Linear in the text of the notes. */
  findings(comparison: Comparison, otherClients: readonly ForeignPrint[]): ReadonlyMap<string, readonly Finding[]>;
  /** Is the frequency that the note gives that of the plan? Undefined where one of them is not known. */
  frequency(comparison: Comparison): Answer | undefined;
  /** Where the note names goals of the plan. */
  goals(comparison: Comparison, plan: TreatmentPlan): Evidence[];
}
