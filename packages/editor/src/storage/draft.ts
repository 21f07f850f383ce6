import { SourceSpan, Support } from '@evenfall/ai-client';
import { SourceQuote } from '@evenfall/templates';
import * as z from 'zod/mini';
import type { KeptReview } from '../review/index.js';

/** Counts up when an older reader could not read it any more. */
export const DRAFT_VERSION = 1;

/** A drafted sentence that nobody has decided about. */
const KeptProposal = z.object({
  id: z.string(),
  runId: z.string(),
  sectionId: z.string(),
  text: z.string(),
  edited: z.optional(z.string()),
  spans: z.array(SourceSpan),
  quotes: z.array(SourceQuote),
  support: Support,
  reasons: z.array(
    z.object({ kind: z.enum(['no-source', 'not-in-source', 'differs']), words: z.optional(z.string()) }),
  ),
  state: z.literal('proposed'),
  engine: z.string(),
  locality: z.enum(['on-device', 'first-party', 'third-party']),
});

const KeptReviewShape = z.object({
  proposals: z.array(KeptProposal),
  unwanted: z.array(z.string()),
  unplaced: z.array(z.object({ item: z.string(), proposal: KeptProposal })),
});

/** What is kept of a note while it is written: everything a person typed, as plain JSON. */
export const KeptDraft = z.object({
  version: z.literal(DRAFT_VERSION),
  /** The note as a JSON value; a note of an older version is migrated when it is opened. */
  note: z.unknown(),
  /** What was jotted down to draft from; it is no part of the note. */
  shorthand: z.string(),
  /** A review that is not over: what waits, what was rejected, and what items of the tray were drafted from. */
  review: z.optional(KeptReviewShape as unknown as z.ZodMiniType<KeptReview>),
  /** Ids of the questions a person put off: they are no part of the note either. */
  snoozed: z.optional(z.array(z.string())),
  /** SHA-256 of the note this was written from, as the host gave it; absent where a new note was begun. */
  base: z.optional(z.string()),
  /** ISO 8601 with zone: to show, never to decide by. Clocks jump. */
  savedAt: z.string(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;
