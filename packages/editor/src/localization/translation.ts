import type { ClinicalWords } from './clinical-words.js';
import type { EveningsStrings } from './en.evenings.js';
import type { HabitsStrings } from './en.habits.js';
import type { en } from './en.js';
import type { KeepingStrings } from './en.keeping.js';
import type { leaves } from './en.leaves.js';
import type { RecordStrings } from './en.record.js';
import type { ReviewStrings } from './en.review.js';
import type { RoomsStrings } from './en.rooms.js';
import type { shell } from './en.shell.js';
import type { Message } from './fill.js';

/** A message for every key of the English ones. */
export type Strings<English> = { readonly [Key in keyof English]: Message };

/**
 * Everything that Evenfall says itself, in another language. A message holds the same `{names}` as the English one. What is
 * written into a note is not said but recorded: it stays as it is.
 */
export interface Translation {
  /** A BCP 47 tag; `es` serves `es-MX` as well. */
  readonly language: string;
  readonly shell: Strings<typeof shell>;
  readonly main: Strings<typeof en>;
  readonly leaves: Strings<typeof leaves>;
  readonly record: Strings<RecordStrings>;
  readonly keeping: Strings<KeepingStrings>;
  readonly rooms: Strings<RoomsStrings>;
  readonly review: Strings<ReviewStrings>;
  /** Titles, guidance, questions, and names of the catalogue. */
  readonly clinical: ClinicalWords;
  /** Documentation time and the introduction: fetched where a page shows them, and English where there is nothing to fetch. */
  readonly evenings?: () => Promise<Strings<EveningsStrings>>;
  /** What was learned of a clinician's way of writing: likewise. */
  readonly habits?: () => Promise<Strings<HabitsStrings>>;
}

/** The groups of strings that come with a language itself. */
export type Group = Exclude<keyof Translation, 'language' | 'clinical' | 'evenings' | 'habits'>;
