import type { OutboundPayload } from '../../port/index.js';
import type { AuditSink } from '../audit/index.js';

/** A destination that client text may go to, and the agreement that lets it. */
export interface AllowedEndpoint {
  /** Exactly as `new URL(…).origin` writes it: no path, no wildcard, international names in their `xn--` form. */
  origin: string;
  /**
   * The Business Associate Agreement with whoever runs the endpoint, or the vendor behind it. Dates are ISO 8601; a
   * calendar date counts from its first to its last moment, UTC.
   */
  baa: { counterparty: string; reference: string; effective: string; expires?: string };
  /** How it is assured that nothing is kept: by contract, by a flag in each request, or not at all. Said for those who read the
   * policy: nothing here can check it. */
  zeroRetention: 'contract' | 'request-flag' | 'none';
}

/** The answer to "may this client's words be given to a model?". */
export interface Consent {
  granted: boolean;
  /**
   * Where the consent is on file: an id without spaces. Never the client's name: it goes into the audit record, which takes no
   * sentence, so that a call with any other is not made (`audit-failed`).
   */
  reference?: string;
  at?: string;
  /** Aborting it revokes the consent: what is in flight stops, and the next call asks again. */
  revoked?: AbortSignal;
}

/** A therapy session, named by ids that mean nothing outside the host's own records. */
export interface SessionRef {
  client: string;
  session: string;
}

/** What a call would do, for a host to decide about. */
export interface Ask {
  action: 'draft' | 'rewrite';
  engine: string;
  origin?: string;
  session?: SessionRef;
}

/** An identifier that the host knows, for the de-identifier to look for. */
export interface KnownIdentifier {
  type: 'NAME' | 'DOB' | 'PHONE' | 'EMAIL' | 'ADDRESS' | 'MRN' | 'OTHER';
  value: string;
}

/**
 * What has to hold before anything leaves the page (STAYS-HERE). Whatever is missing, expired, malformed or throws
 * blocks the call.
 */
export interface Policy {
  allow: readonly AllowedEndpoint[];
  deidentify: 'required' | 'preferred' | 'off';
  known?: readonly KnownIdentifier[];
  /** Asked once per client and session, before the first call; a refusal is asked again with the next call. */
  consent: (ask: Ask) => Promise<Consent>;
  /** Gets hashes and counts, never text. A call that cannot be recorded is not made. */
  audit: AuditSink;
  /** Which session is open now. Without it a consent lasts as long as the client object. */
  session?: () => SessionRef;
  /** Aborting it stops what is in flight and blocks what follows, for good: give a new policy to go on. */
  killSwitch?: AbortSignal;
  /**
   * Introduces a model step by step. `off` drafts on the device; `parallel` and `full` call the model and are written
   * into the audit record, so that phases can be compared. Left out: `full`.
   */
  rollout?: (ask: Ask) => Rollout | Promise<Rollout>;
  /** Shows the outgoing text to the person; false stops the call. Left out: nothing is shown. */
  preview?: (payload: OutboundPayload) => boolean | Promise<boolean>;
  /** Who is at the keyboard, as an id without spaces for the audit record. */
  actor?: string;
}

export type Rollout = 'off' | 'parallel' | 'full';
