import * as z from 'zod/mini';

/** Counts up when an older reader could not read it any more. */
export const DRAFT_VERSION = 1;

/** What is kept of a note while it is written: everything a person typed, as plain JSON. */
export const KeptDraft = z.object({
  version: z.literal(DRAFT_VERSION),
  /** The note as a JSON value; a note of an older version is migrated when it is opened. */
  note: z.unknown(),
  /** What was jotted down to draft from; it is no part of the note. */
  shorthand: z.string(),
  /** Ids of the questions a person put off: they are no part of the note either. */
  snoozed: z.optional(z.array(z.string())),
  /** SHA-256 of the note this was written from, as the host gave it; absent where a new note was begun. */
  base: z.optional(z.string()),
  /** ISO 8601 with zone: to show, never to decide by. Clocks jump. */
  savedAt: z.string(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;
