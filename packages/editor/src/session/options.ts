import type { NoteAiClient } from '@evenfall/ai-client';
import type { Checker, CompareNotes, EarlierNote, Format, Note, Profile, TreatmentPlan } from '@evenfall/templates';
import type { Clock } from '../review/index.js';

/** Earlier notes, as values or as their text. */
export type PriorNotes = readonly (EarlierNote | Note)[];

/** What a note is held against when it is read. */
export interface HeldAgainst {
  /** Earlier notes of the same client. */
  readonly priorNotes: PriorNotes;
  /** The treatment plan in force. */
  readonly plan: TreatmentPlan | undefined;
  /** How it is held against these two: given by who loads it, where there are any. */
  readonly compare: CompareNotes | undefined;
  /** The formats this note's and earlier ones are looked up in. */
  readonly formats: readonly Format[];
  /** The payer who pays for this: asks more, or with another weight, than the catalogue. */
  readonly profile: Profile | undefined;
}

export interface SessionOptions {
  format: Format;
  /** Reads a note for what is documented and what is missing; ours, unless a test brings its own. */
  checker?: Pick<Checker, 'checkText'>;
  client?: NoteAiClient | undefined;
  /** Formats of earlier notes. */
  formats?: readonly Format[] | undefined;
  /** Elements to ask about later, as of before. */
  snoozed?: Iterable<string> | undefined;
  clock?: Clock;
  /** The instant of accepting, exempting and signing. */
  now?: () => Date;
}
