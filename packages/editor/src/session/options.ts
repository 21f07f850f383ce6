import type { NoteAiClient } from '@evenfall/ai-client';
import type { Checker, EarlierNote, Format, Note } from '@evenfall/templates';
import type { Clock } from '../review/index.js';

/** Earlier notes, as values or as their text. */
export type PriorNotes = readonly (EarlierNote | Note)[];

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
