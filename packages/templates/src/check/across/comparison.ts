import type { EncounterContext, TreatmentPlan } from '../../note/index.js';
import type { NoteRisk } from '../risk-screen.js';
import type { SectionReading } from '../section-reading.js';
import type { EarlierNote } from './earlier.js';

type Readings = readonly (readonly [section: string, SectionReading])[];

/** An earlier note, read. */
export interface EarlierReading {
  readonly note: EarlierNote;
  readonly readings: Readings;
  readonly risk: NoteRisk;
}

/** What a note is held against. */
export interface Comparison {
  readonly readings: Readings;
  readonly risk: NoteRisk;
  readonly context: EncounterContext;
  readonly plan: TreatmentPlan | undefined;
  /** The latest last. */
  readonly before: readonly EarlierReading[];
}
