import {
  AiError,
  type CallOptions,
  type CheckResult,
  type DraftEvent,
  type DraftRequest,
  type NoteAiClient,
  type RewriteEvent,
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
  yield { type: 'start', runId: fingerprint(JSON.stringify(request)), engine: DEVICE.engine, locality: 'on-device' };
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
