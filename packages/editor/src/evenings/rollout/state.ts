import * as z from 'zod/mini';

/** The four phases of an introduction, in order. What each is about stands in docs/evenings.md. */
export const ROLLOUT_PHASES = ['sandbox', 'parallel', 'quarter', 'all'] as const;
export const RolloutPhase = z.enum(ROLLOUT_PHASES);
export type RolloutPhase = z.infer<typeof RolloutPhase>;

/**
 * An error that no draft may hold: what is said of risk turned around, another client's facts, a number that is not the
 * source's. One of them is a step back.
 */
export const CRITICAL_ERRORS = ['risk-polarity', 'wrong-client', 'wrong-number'] as const;
export const CriticalError = z.enum(CRITICAL_ERRORS);
export type CriticalError = z.infer<typeof CriticalError>;

const Instant = z.iso.datetime();
/** The host's own id of a client or session; it should mean nothing outside the host's records. */
const HostId = z.string().check(z.minLength(1), z.maxLength(200));

export const ClientConsent = z.object({ client: HostId, givenAt: Instant, revokedAt: z.optional(Instant) });
export type ClientConsent = z.infer<typeof ClientConsent>;

export const RolloutStep = z.object({
  from: RolloutPhase,
  to: RolloutPhase,
  at: Instant,
  why: z.enum(['gates', 'critical-error', 'choice']),
});
export type RolloutStep = z.infer<typeof RolloutStep>;

/** Where an introduction is, as a value: a host keeps it wherever it keeps its settings. */
export const RolloutState = z.object({
  version: z.literal(1),
  phase: RolloutPhase,
  /** When this phase began, or began anew; its gates count from here. */
  since: Instant,
  /** The clinician wants to go on to the next phase. */
  optedIn: z.optional(Instant),
  consents: z.array(ClientConsent),
  errors: z.array(z.object({ kind: CriticalError, phase: RolloutPhase, at: Instant })),
  steps: z.array(RolloutStep),
  /** Sessions of the parallel phase whose own note is finished: only then the draft may be seen. */
  ownNotes: z.array(HostId),
  /** `alternate`: in every other session of the parallel phase the draft comes first. Left out: the own note always does. */
  order: z.optional(z.enum(['own-first', 'alternate'])),
  /** Which note of a session comes first, settled when it was begun. */
  firsts: z.optional(z.array(z.object({ session: HostId, first: z.enum(['own', 'draft']) }))),
});
export type RolloutState = z.infer<typeof RolloutState>;

/** A client as the host names them. A synthetic one is invented, for trying things out. */
export interface RolloutClient {
  readonly id: string;
  /** Shown, never kept. */
  readonly label: string;
  readonly synthetic?: boolean;
}

/** A session whose notes are under way. */
export interface RolloutSession {
  readonly id: string;
  /** Shown, never kept. */
  readonly label: string;
}
