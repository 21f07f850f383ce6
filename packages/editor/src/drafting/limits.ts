/**
 * How much a client may send before it is called nonsense. Far above any note: the longest sections of
 * real progress notes stay under 10,000 characters.
 */
export const LIMITS = {
  /** Characters of one sentence. */
  sentence: 2_000,
  /** Characters of a preview that are shown. */
  preview: 2_000,
  /** Characters of a finding's message or question. */
  finding: 1_000,
  /** Events of one run. */
  events: 20_000,
} as const;

/** Milliseconds: for the first event, between two events, and for the whole run (ai-client reference §2.4). */
export const TIMEOUTS = { connectMs: 15_000, idleMs: 20_000, totalMs: 120_000 } as const;
