import {
  AiError,
  type ModelAdapter,
  type ModelRequest,
  type NoteAiClient,
  type OutboundPayload,
  SOURCE_KINDS,
  type Source,
} from '../port/index.js';
import { type Ask, AuditTrail, asName, type Gate, type Pass, type Policy, sha256 } from '../safeguards/index.js';
import type { Clock } from '../streams/index.js';
import { type Deidentifier, type Masking, UNMASKED } from './deidentify.js';
import { type FencedSource, fenceable, nonce } from './fence.js';
import type { Ground } from './ground.js';
import { loadMinimiser } from './minimiser.js';

/** What a model client is made of. */
export interface Parts {
  model: ModelAdapter;
  policy: Policy | undefined;
  fallback: NoteAiClient | undefined;
  rules: Pick<NoteAiClient, 'check'> | undefined;
  ground: Ground;
  deidentifier: Deidentifier | undefined;
  clock: Clock;
  random: () => number;
  gate: Gate;
}

/** A call that has passed the gate, with its sources ready to be sent. */
export interface Call {
  runId: string;
  pass: Pass;
  audit: AuditTrail;
  masking: Masking;
  sources: FencedSource[];
  token: string;
}

/** The record of a run before anything is known of it. */
export function trailOf({ model, policy, clock }: Parts, runId: string): AuditTrail {
  const run = {
    engine: asName(model.id),
    runId,
    ...(model.endpoint && { origin: model.endpoint.origin }),
    ...(policy?.actor && { actor: policy.actor }),
  };
  return new AuditTrail(policy?.audit, run, () => clock.now(), clock);
}

/**
 * Through the gate, then masks and fences the sources.
 *
 * @throws {AiError} `policy_blocked` or `consent_required`; nothing has been sent
 */
export async function begin(
  parts: Parts,
  action: Ask['action'],
  sources: readonly Source[],
  runId: string,
  audit: AuditTrail,
): Promise<Call> {
  const { policy, gate } = parts;
  // The type has no kind for psychotherapy notes; plain JavaScript does not read types.
  if (sources.some(({ kind }) => !SOURCE_KINDS.has(kind))) {
    throw new AiError('policy_blocked', { phase: 'policy', reason: 'source-kind' });
  }
  // Of two with one id nobody could tell which words a sentence rests on.
  if (new Set(sources.map(({ id }) => id)).size < sources.length) throw new AiError('bad_request');
  // Before the first wait: whoever is open afterwards has not consented to this, and has other names.
  const ask = gate.ask(action);
  const known = policy?.known ?? [];
  const wanted = policy !== undefined && policy.deidentify !== 'off';
  const deidentifier = parts.deidentifier ?? (wanted ? await loadMinimiser() : undefined);
  if (policy?.deidentify === 'required' && !deidentifier) {
    throw new AiError('policy_blocked', { phase: 'policy', reason: 'no-deidentifier' });
  }
  const pass = await gate.enter(action, audit, ask);
  const masking = wanted && deidentifier ? deidentifier.begin(known) : UNMASKED;
  return { runId, pass, audit, masking, sources: fenceable(sources, masking.mask), token: nonce() };
}

const outgoing = ({ system, messages }: ModelRequest) =>
  [system ?? '', ...messages.map(({ content }) => content)].join('\n');

/** Shows, records and tells what is about to be sent. @throws {AiError} `policy_blocked`: then it is not sent */
export async function announce(
  parts: Parts,
  { pass, audit, masking }: Call,
  action: Ask['action'],
  prompt: ModelRequest,
  sent?: (payload: OutboundPayload) => void,
): Promise<void> {
  const { model } = parts;
  const deidentified = masking !== UNMASKED;
  const payload = (): OutboundPayload => ({
    engine: model.id,
    deidentified,
    ...(model.endpoint && { origin: model.endpoint.origin }),
    ...(prompt.system !== undefined && { system: prompt.system }),
    messages: prompt.messages.map((message) => ({ ...message })),
  });
  await pass.preview(payload());
  const text = outgoing(prompt);
  await audit.must({ action, phase: 'sent', inputSha256: await sha256(text), chars: text.length, deidentified });
  if (pass.stop.aborted) throw pass.stop.reason;
  // The person and the record may have taken a while, in which an agreement ends.
  parts.gate.again();
  try {
    sent?.(payload());
  } catch {
    // Who only listens stops nothing.
  }
}
