import * as z from 'zod/mini';

/*
 * What is kept about documentation time. There is no field a word of a note, a name or a key stroke could be in
 * (STAYS-HERE): ids are hashes or random, times are whole seconds, the rest is counts.
 */

/** Seconds without input after which time no longer counts. 30 is what is shown; the others tell how much that choice matters. */
export const CUTOFFS = [5, 30, 60] as const;
export type Cutoff = (typeof CUTOFFS)[number];

/**
 * What stage of an introduction a time belongs to: `baseline` before there was any drafting, then the four of
 * the rollout.
 */
export const Phase = z.enum(['baseline', 'sandbox', 'parallel', 'quarter', 'all']);
export type Phase = z.infer<typeof Phase>;

/** ISO 8601 instant in UTC. */
const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/));
const Count = z.number().check(z.int(), z.minimum(0), z.maximum(100_000));
const Hash = z.string().check(z.regex(/^[0-9a-f]{8,64}$/));
const Zone = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\w+\-/]+$/));
/** Seconds after the start of the record, end exclusive; sorted, apart from each other. */
const Spans = z.array(z.tuple([Count, Count])).check(z.maxLength(2000));

/** One stretch of activity at one note, on one device. */
export const Activity = z.object({
  kind: z.literal('activity'),
  id: Hash,
  /** Which note: `noteKey` of its id. */
  note: Hash,
  phase: Phase,
  /** IANA name of the zone the device was in. */
  zone: Zone,
  /** To the second. */
  start: Instant,
  /** Active spans under each idle cut-off; those of a shorter one lie within those of a longer. */
  spans: z.object({ 5: Spans, 30: Spans, 60: Spans }),
});
export type Activity = z.infer<typeof Activity>;

/** How many elements of a note are documented, of those that apply. */
export const Completeness = z.object({ documented: Count, applicable: Count });
export type Completeness = z.infer<typeof Completeness>;

/** What became of the drafted sentences of a note. */
export const SentenceCounts = z.object({
  /** In the note as drafted. */
  kept: Count,
  /** In the note in other words. */
  edited: Count,
  /** Turned down, or accepted and taken out again. */
  rejected: Count,
});
export type SentenceCounts = z.infer<typeof SentenceCounts>;

/** What is known of one note besides the time at it. Every instant is optional: absent means not known. */
export const NoteFacts = z.object({
  kind: z.literal('note'),
  /** `noteKey` of its id. */
  id: Hash,
  /** `noteKey` of the session, where the host names it: pairs the two notes of a session in the parallel phase. */
  session: z.optional(Hash),
  phase: Phase,
  zone: Zone,
  sessionEnd: z.optional(Instant),
  opened: z.optional(Instant),
  /** When the first draft with sentences came. A note without one was written by hand. */
  firstDraft: z.optional(Instant),
  signed: z.optional(Instant),
  sentences: z.optional(SentenceCounts),
  /** Share of the words of accepted sentences that are still there at signing, 0 to 1. */
  keptShare: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** When every sentence of the first draft was decided, before anything else was asked. */
  atDraft: z.optional(Completeness),
  atSigning: z.optional(Completeness),
});
export type NoteFacts = z.infer<typeof NoteFacts>;

/** The person's word that time may be counted on this device, or no longer. */
export const OptIn = z.object({ kind: z.literal('opt-in'), id: z.literal('opt-in'), on: z.boolean(), at: Instant });
export type OptIn = z.infer<typeof OptIn>;

export const TimeRecord = z.discriminatedUnion('kind', [Activity, NoteFacts, OptIn]);
export type TimeRecord = z.infer<typeof TimeRecord>;
