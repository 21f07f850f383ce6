import {
  AiError,
  type CallOptions,
  type CheckResult,
  type DraftEvent,
  type DraftRequest,
  type NoteAiClient,
  type RewriteEvent,
  type RewriteRequest,
  SOURCE_KINDS,
  type Source,
  UNSORTED,
} from '../port/index.js';
import { makeDraft } from './draft.js';
import { checkResult, gaps } from './gaps.js';
import { fingerprint } from './hash.js';
import { DEVICE } from './status.js';

/* The on-device engine as a client. Heavy, so reached by dynamic import when it is first asked for something. */

export function deviceClient(): NoteAiClient {
  return {
    specVersion: 1,
    status: async () => DEVICE,
    draft,
    check: async ({ template, note, context, sources = [] }, call = {}): Promise<CheckResult> => {
      stopper(call)();
      readable(sources);
      return checkResult(template, note, context);
    },
    rewrite,
  };
}

/** Lets the page paint and hears an abort. */
const breathing = (stop: () => void) => async (): Promise<void> => {
  stop();
  await pause();
  stop();
};
const stopper = (call: CallOptions) => (): void => {
  if (call.signal?.aborted) throw new AiError('aborted');
};
/** The type has no kind for psychotherapy notes; plain JavaScript does not read types. */
function readable(sources: readonly Source[]): void {
  if (sources.some(({ kind }) => !SOURCE_KINDS.has(kind)))
    throw new AiError('policy_blocked', { phase: 'policy', reason: 'source-kind' });
  // Of two with one id nobody could tell which words a sentence rests on.
  if (new Set(sources.map(({ id }) => id)).size < sources.length) throw new AiError('bad_request');
}

async function* rewrite(request: RewriteRequest, call: CallOptions = {}): AsyncGenerator<RewriteEvent, void> {
  const breathe = breathing(stopper(call));
  await breathe();
  readable(request.sources);
  // Loaded with the first rewrite only.
  const { rewriteOnDevice } = await import('./rewrite/index.js');
  yield* rewriteOnDevice(request, breathe);
}

/**
 * A turn of the event loop, so that a page can paint and an abort can arrive. By a message: browsers make every timer
 * after the fifth of a row wait 4 ms, which was half of the time of a short draft.
 */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

async function* draft(request: DraftRequest, call: CallOptions = {}): AsyncGenerator<DraftEvent, void> {
  const stop = stopper(call);
  const breathe = breathing(stop);
  stop();
  readable(request.sources);
  yield { type: 'start', runId: fingerprint(JSON.stringify(request)), engine: DEVICE.engine, locality: 'on-device' };
  const { sections, findings } = await makeDraft(request, breathe);

  const texts: Record<string, string> = { ...request.existing };
  for (const { id, sentences } of sections) {
    if (id !== UNSORTED) texts[id] = [texts[id] ?? '', ...sentences.map(({ text }) => text)].filter(Boolean).join(' ');
  }
  const open = await gaps(request.template, texts, request.context);
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
