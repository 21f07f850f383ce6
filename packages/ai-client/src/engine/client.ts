import type { ModelClientOptions } from '../model/index.js';
import {
  AiError,
  type CallOptions,
  type CheckResult,
  type DraftEvent,
  type DraftRequest,
  type ModelAdapter,
  type NoteAiClient,
  type RewriteEvent,
  UNSORTED,
} from '../port/index.js';
import { makeDraft } from './draft.js';
import { checkResult, gaps } from './gaps.js';
import { fingerprint } from './hash.js';

export const ENGINE = 'evenfall-on-device/1';

export interface NoteAiClientOptions extends Pick<ModelClientOptions, 'policy' | 'deidentifier' | 'ground'> {
  /** A language model to draft with. Without a `policy` that lets it, it is never called (STAYS-HERE). */
  model?: ModelAdapter | undefined;
  /**
   * What follows when the model may not draft or could not: the on-device engine takes over, and the `end` event says
   * so in `fellBackFrom` (default), or the error is thrown (`none`).
   */
  fallback?: 'engine' | 'none' | undefined;
}

/**
 * The client of a note editor. Without a model it drafts on the device, offline and deterministically: equal requests
 * give equal event lists, byte for byte (SAME-IN-SAME-OUT), the run id is a hash of the request, and
 * `usage.latencyMs` is always 0, since a measured time would differ from run to run. With a model it drafts behind the
 * policy gate, and the engine's rules check what the model wrote (RULES-STAND).
 *
 * @throws {AiError} from `draft` when pulled: `aborted` when the signal fires; with a model and `fallback: 'none'` also
 * `policy_blocked`, `consent_required` and the failures of the model.
 */
export function createNoteAiClient(options: NoteAiClientOptions = {}): NoteAiClient {
  const { model, fallback, ...rest } = options;
  const device = engineClient();
  if (!model) return device;
  return lazily(async () => {
    // Loaded only where a model is passed: a page that drafts on the device does not pay for it.
    const { createModelClient } = await import('../model/index.js');
    return createModelClient({ ...rest, model, rules: device, fallback: fallback === 'none' ? undefined : device });
  });
}

/** A client that is loaded when it is first used. */
function lazily(load: () => Promise<NoteAiClient>): NoteAiClient {
  let loaded: Promise<NoteAiClient> | undefined;
  const client = (): Promise<NoteAiClient> => {
    loaded ??= load();
    return loaded;
  };
  return {
    specVersion: 1,
    status: async () => (await client()).status(),
    draft: async function* (request, call) {
      yield* (await client()).draft(request, call);
    },
    check: async (request, call) => (await client()).check(request, call),
    rewrite: async function* (request, call) {
      yield* (await client()).rewrite(request, call);
    },
    dispose: async () => (await client()).dispose?.(),
  };
}

function engineClient(): NoteAiClient {
  return {
    specVersion: 1,
    status: async () => ({
      engine: ENGINE,
      locality: 'on-device',
      ready: true,
      features: { draft: true, check: true, rewrite: false, stream: true },
    }),
    draft,
    check: async ({ template, note, context }): Promise<CheckResult> => checkResult(template, note, context),
    rewrite: () => refuse<RewriteEvent>(new AiError('unsupported')),
  };
}

// biome-ignore lint/correctness/useYield: it throws at the first pull, where a caller of the port expects failures
async function* refuse<T>(error: AiError): AsyncGenerator<T, void> {
  throw error;
}

/** A turn of the event loop, so that a page can paint and an abort can arrive. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function* draft(request: DraftRequest, call: CallOptions = {}): AsyncGenerator<DraftEvent, void> {
  const stop = (): void => {
    if (call.signal?.aborted) throw new AiError('aborted');
  };
  const breathe = async (): Promise<void> => {
    stop();
    await pause();
    stop();
  };
  stop();
  yield { type: 'start', runId: fingerprint(JSON.stringify(request)), engine: ENGINE, locality: 'on-device' };
  const { sections, findings } = await makeDraft(request, breathe);

  const texts: Record<string, string> = { ...request.existing };
  for (const { id, sentences } of sections) {
    if (id !== UNSORTED) texts[id] = [texts[id] ?? '', ...sentences.map(({ text }) => text)].filter(Boolean).join(' ');
  }
  const open = gaps(request.template, texts, request.context);
  await breathe();
  for (const { id: sectionId, sentences, findings: own } of sections) {
    yield { type: 'section-start', sectionId };
    for (const sentence of sentences) {
      stop();
      yield { type: 'preview', sectionId, text: sentence.text };
      stop();
      yield sentence;
    }
    for (const finding of [...own, ...open.filter((gap) => gap.sectionId === sectionId)]) {
      stop();
      yield { type: 'finding', finding };
    }
    stop();
    yield { type: 'section-end', sectionId };
    await breathe();
  }
  for (const finding of [...findings, ...open.filter((gap) => !sections.some(({ id }) => id === gap.sectionId))]) {
    // Sections that were not asked for are not asked about.
    if (finding.sectionId !== undefined && request.sections) continue;
    stop();
    yield { type: 'finding', finding };
  }
  stop();
  yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
}
