import {
  AiError,
  type CallOptions,
  type DraftEvent,
  type DraftRequest,
  type ModelAdapter,
  type NoteAiClient,
  type RewriteEvent,
  type RewriteRequest,
} from '../port/index.js';
import { type AuditTrail, Gate, type Policy, sha256 } from '../safeguards/index.js';
import { type Clock, supervise, systemClock, type Watch } from '../streams/index.js';
import { PATIENT, toAiError } from './attempt.js';
import type { Deidentifier } from './deidentify.js';
import { ModelDraft } from './draft.js';
import { takeOver } from './fallback.js';
import { nonce } from './fence.js';
import { type Ground, groundModelSentence } from './ground.js';
import { omissions } from './omission.js';
import { rewriteByModel, selectionSource } from './rewrite.js';
import { begin, type Parts, trailOf } from './setup.js';

export interface ModelClientOptions {
  model: ModelAdapter;
  /** Without it every call is refused with `policy_blocked`. */
  policy?: Policy | undefined;
  /** Drafts what the model may not or could not; its `end` says so in `fellBackFrom`. Left out: failures are thrown. */
  fallback?: NoteAiClient | undefined;
  /** Checks notes, and every draft of the model. Left out: the fallback does. */
  rules?: Pick<NoteAiClient, 'check'> | undefined;
  /** The check of every drafted sentence against its sources. */
  ground?: Ground | undefined;
  /** Left out: our own minimiser, where the policy asks for de-identification. */
  deidentifier?: Deidentifier | undefined;
  clock?: Clock | undefined;
  /** Jitter of retries: from 0 to 1. */
  random?: (() => number) | undefined;
}

/**
 * A client that drafts with a language model behind the policy gate. From outside in: audit, policy and consent, retry
 * and fallback, de-identification, prompt, adapter, line parser, restoring, checks.
 */
export function createModelClient(options: ModelClientOptions): NoteAiClient {
  const { model, policy, fallback, rules = fallback, ground = groundModelSentence, deidentifier } = options;
  const { clock = systemClock, random = Math.random } = options;
  const gate = new Gate(model, policy, () => clock.now());
  const parts: Parts = { model, policy, fallback, rules, ground, deidentifier, clock, random, gate };
  const patient = (call: CallOptions): CallOptions => ({ ...call, timeouts: PATIENT });
  return {
    specVersion: 1,
    status: async () => {
      const able = !gate.problem() && (await model.capabilities().catch(() => undefined))?.available !== 'no';
      // Who would draft now, so that nobody is told that a service will, or that nobody can.
      if (!able && fallback) return fallback.status();
      return {
        engine: model.id,
        locality: model.locality,
        ready: able,
        features: { draft: able, check: !!rules, rewrite: able, stream: true, instructions: able },
      };
    },
    draft: (request, call = {}) => supervise(patient(call), clock, (watch) => draft(parts, request, call, watch)),
    check: async (request, call) => {
      if (!rules) throw new AiError('unsupported');
      return rules.check(request, call);
    },
    rewrite: (request, call = {}) => supervise(patient(call), clock, (watch) => rewrite(parts, request, call, watch)),
    dispose: async () => {
      await model.dispose?.();
      await fallback?.dispose?.();
    },
  };
}

async function* draft(
  parts: Parts,
  request: DraftRequest,
  options: CallOptions,
  watch: Watch,
): AsyncGenerator<DraftEvent, void> {
  const runId = nonce();
  const audit = trailOf(parts, runId);
  const start = parts.clock.now();
  let run: ModelDraft | undefined;
  // What it stays when the consumer walks away in the middle.
  let failure: AiError | undefined = new AiError('aborted');
  try {
    const call = await watch.wait(begin(parts, 'draft', request.sources, runId, audit), 'idle');
    try {
      run = new ModelDraft(parts, call, request, options);
      yield* run.run(watch);
      failure = run.cut ? new AiError('truncated', { phase: 'stream' }) : undefined;
    } finally {
      call.pass.release();
    }
  } catch (error) {
    failure = toAiError(error);
  } finally {
    await record(audit, run, failure);
  }
  if (failure) {
    yield* afterFailure(parts, request, options, run, failure, audit, start);
    return;
  }
  yield* rulesOf(parts, request, options, run);
  yield end(parts, run, start);
}

/** What follows a failure: nothing at all for the caller's own abort, else the fallback, visibly. */
async function* afterFailure(
  parts: Parts,
  request: DraftRequest,
  options: CallOptions,
  run: ModelDraft | undefined,
  failure: AiError,
  audit: AuditTrail,
  start: number,
): AsyncGenerator<DraftEvent, void> {
  const { fallback, model } = parts;
  if (failure.code === 'aborted' || (!fallback && failure.code !== 'truncated')) throw failure;
  const { reason, status } = failure.detail;
  const fellBackFrom = { engine: model.id, code: failure.code, ...(reason && { reason }), ...(status && { status }) };
  if (!fallback) {
    yield { ...end(parts, run, start), finish: 'partial' };
    return;
  }
  await audit.note({ action: 'fallback', chars: 0 }, failure);
  const begun = run?.begun ? run : undefined;
  if (!begun) {
    for await (const event of fallback.draft(request, options))
      yield event.type === 'end' ? { ...event, fellBackFrom } : event;
    return;
  }
  yield* begun.sieve.giveUp();
  yield* takeOver(fallback, request, options, begun.sieve);
  yield* rulesOf(parts, request, options, begun);
  yield { ...end(parts, begun, start), fellBackFrom };
}

/** RULES-STAND: the deterministic checks run over a model's draft as over any other. */
async function* rulesOf(
  { rules }: Parts,
  request: DraftRequest,
  options: CallOptions,
  run: ModelDraft | undefined,
): AsyncGenerator<DraftEvent, void> {
  const note: Record<string, string> = { ...request.existing };
  for (const { sectionId, text } of run?.sieve.committed ?? [])
    note[sectionId] = [note[sectionId], text].filter(Boolean).join(' ');
  const { template, sources, context } = request;
  const result = await rules?.check({ template, note, sources, ...(context && { context }) }, options);
  for (const finding of result?.findings ?? []) yield { type: 'finding', finding };
  if (run && !request.sections)
    for (const finding of omissions(sources, run.sieve.committed)) yield { type: 'finding', finding };
}

function end({ clock }: Parts, run: ModelDraft | undefined, start: number): Extract<DraftEvent, { type: 'end' }> {
  return { type: 'end', finish: 'complete', usage: { latencyMs: clock.now() - start, ...run?.usage } };
}

async function record(audit: AuditTrail, run: ModelDraft | undefined, failure: AiError | undefined): Promise<void> {
  if (!run?.begun) {
    const noted = audit.note({ action: 'blocked', chars: 0 }, failure);
    // Who stops a call that waits for its record does not wait for another one.
    return failure?.code === 'aborted' ? undefined : noted;
  }
  const text = run.sieve.committed.map((sentence) => sentence.text).join('\n');
  const sentences = run.sieve.committed.length;
  await audit.note(
    { action: 'draft', phase: 'done', outputSha256: await sha256(text), chars: text.length, sentences },
    failure,
  );
}

async function* rewrite(
  parts: Parts,
  request: RewriteRequest,
  options: CallOptions,
  watch: Watch,
): AsyncGenerator<RewriteEvent, void> {
  const runId = nonce();
  const audit = trailOf(parts, runId);
  const sources = [selectionSource(request), ...request.sources];
  try {
    const call = await watch.wait(begin(parts, 'rewrite', sources, runId, audit), 'idle');
    try {
      yield* rewriteByModel(parts, call, request, options, watch);
      await audit.note({ action: 'rewrite', phase: 'done', chars: 0 });
    } finally {
      call.pass.release();
    }
  } catch (error) {
    const failure = toAiError(error);
    const noted = audit.note(
      { action: failure.detail.phase === 'policy' ? 'blocked' : 'rewrite', phase: 'done', chars: 0 },
      failure,
    );
    if (failure.code !== 'aborted') await noted;
    // Nobody but a model can follow an instruction in words; the rest is done on the device, and `by` says so.
    const { fallback } = parts;
    if (failure.code === 'aborted' || !fallback || typeof request.intent !== 'string') throw failure;
    await audit.note({ action: 'fallback', chars: 0 }, failure);
    yield* fallback.rewrite(request, options);
  }
}
