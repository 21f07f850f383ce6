import * as z from 'zod/mini';
import { AiError, type AiErrorCode } from '../../port/index.js';
import { type Clock, systemClock } from '../../streams/index.js';

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const MAX_NAME = 200;
/** A sink that says nothing for so long has failed: a call waits for its record, and nobody should wait for ever. */
const PATIENCE_MS = 12_000;
/** No field can hold a sentence. */
const name = z.string().check(z.maxLength(MAX_NAME), z.regex(/^[^\s]*$/));
const count = z.number().check(z.int(), z.minimum(0));

/**
 * What happened, for the record: ids, hashes and counts, never text. `inputSha256` covers the outgoing text, in which a
 * random fence takes the part of a salt: it proves what was sent to somebody who has the text, and cannot be guessed from
 * a list of likely sentences.
 */
export const AuditEvent = z.strictObject({
  at: z.iso.datetime(),
  actor: z.optional(name),
  action: z.enum(['draft', 'check', 'rewrite', 'blocked', 'fallback', 'accept', 'reject']),
  /** A call is recorded twice: before anything is sent, and when it is over. */
  phase: z.optional(z.enum(['sent', 'done'])),
  engine: name,
  origin: z.optional(name),
  /** The Business Associate Agreement that let the text go there, as the policy names it; spaces are written `_`. */
  baaCounterparty: z.optional(name),
  baaReference: z.optional(name),
  runId: name,
  inputSha256: z.optional(sha256Hex),
  outputSha256: z.optional(sha256Hex),
  /** Characters of the outgoing text, or of the text accepted or rejected. */
  chars: count,
  sentences: z.optional(count),
  deidentified: z.optional(z.boolean()),
  rollout: z.optional(z.enum(['off', 'parallel', 'full'])),
  consentReference: z.optional(name),
  code: z.optional(name),
  reason: z.optional(name),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

export type AuditSink = (event: AuditEvent) => void | Promise<void>;

/** SHA-256 of UTF-8 text, in hex. @throws {AiError} `policy_blocked` where the page has no secure context to hash in */
export async function sha256(text: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!subtle) throw new AiError('policy_blocked', { phase: 'policy', reason: 'audit-failed' });
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Own = 'action' | 'chars' | 'phase' | 'inputSha256' | 'outputSha256' | 'sentences' | 'deidentified';

/** An agreement, as far as a record names it. */
export interface Agreement {
  readonly counterparty: string;
  readonly reference: string;
}

/** Words of a configuration, which nobody wrote about a client, as a name. */
export const asName = (text: string): string => text.trim().replace(/\s/g, '_').slice(0, MAX_NAME);

/** The record of one run. */
export class AuditTrail {
  /** Under which the text goes out. */
  agreement: Agreement | undefined;
  consentReference: string | undefined;
  rollout: AuditEvent['rollout'];

  constructor(
    private readonly sink: AuditSink | undefined,
    private readonly run: Pick<AuditEvent, 'engine' | 'origin' | 'runId' | 'actor'>,
    private readonly now: () => number,
    private readonly timers: Pick<Clock, 'setTimeout' | 'clearTimeout'> = systemClock,
  ) {}

  /** @throws {AiError} `policy_blocked` (`audit-failed`) when the host's sink refuses the event, or no event is possible */
  async must(event: Pick<AuditEvent, Own>): Promise<void> {
    if (!(await this.#write(event))) throw new AiError('policy_blocked', { phase: 'policy', reason: 'audit-failed' });
  }

  /** After the fact: a sink that fails now must not cost the draft. */
  async note(event: Pick<AuditEvent, Own>, error?: AiError): Promise<void> {
    await this.#write({ ...event, ...(error && failure(error)) });
  }

  async #write(event: Partial<AuditEvent>): Promise<boolean> {
    if (typeof this.sink !== 'function') return false;
    const { agreement, consentReference, rollout } = this;
    const under = agreement && {
      baaCounterparty: asName(agreement.counterparty),
      baaReference: asName(agreement.reference),
    };
    const whole = {
      at: new Date(this.now()).toISOString(),
      ...this.run,
      ...under,
      consentReference,
      rollout,
      ...event,
    };
    const known = Object.entries(whole).filter(([, value]) => value !== undefined);
    const parsed = AuditEvent.safeParse(Object.fromEntries(known));
    if (!parsed.success) return false;
    let timer: unknown;
    const late = new Promise<boolean>((resolve) => {
      timer = this.timers.setTimeout(() => resolve(false), PATIENCE_MS);
    });
    const { sink } = this;
    const kept = (async () => {
      await sink(parsed.data);
      return true;
    })().catch(() => false);
    try {
      return await Promise.race([kept, late]);
    } finally {
      this.timers.clearTimeout(timer);
    }
  }
}

function failure({ code, detail }: AiError): { code: AiErrorCode; reason?: string } {
  return detail.reason ? { code, reason: detail.reason } : { code };
}

/** What a person decided about a drafted sentence. */
export interface Decision {
  action: 'accept' | 'reject';
  engine: string;
  runId: string;
  text: string;
  actor?: string;
}

/**
 * Records an accepted or rejected sentence: its hash and its length. The text does not reach the sink; but a short and
 * common sentence can be guessed from its hash, so keep the record as safe as the note.
 */
export async function auditDecision(sink: AuditSink, decision: Decision, now: number = Date.now()): Promise<void> {
  const { action, engine, runId, text, actor } = decision;
  const trail = new AuditTrail(sink, { engine, runId, ...(actor && { actor }) }, () => now);
  await trail.must({ action, outputSha256: await sha256(text), chars: text.length });
}
