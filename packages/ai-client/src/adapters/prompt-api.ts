import { AiError, type AiErrorCode, type ModelAdapter, type ModelEvent, type ModelRequest } from '../port/index.js';
import { type Clock, read, supervise, systemClock, type Watch } from '../streams/index.js';

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** As much of a browser's `LanguageModel` as we use. */
export interface LanguageModelLike {
  availability(options?: unknown): Promise<Availability>;
  create(options?: unknown): Promise<{
    promptStreaming(input: string, options?: unknown): ReadableStream<string>;
    readonly contextUsage?: number;
    readonly contextWindow?: number;
    destroy(): void;
  }>;
}

export interface PromptApiOptions {
  /** The browser's own unless given. */
  languageModel?: LanguageModelLike;
  /** Lets a first draft start the download of the model, gigabytes large. Needs a click just before. */
  allowDownload?: boolean;
  /** BCP 47. */
  languages?: string[];
  clock?: Clock;
}

const CODES: Record<string, AiErrorCode> = {
  AbortError: 'aborted',
  QuotaExceededError: 'context_overflow',
  NotReadableError: 'content_filtered',
  NotSupportedError: 'unsupported',
  NotAllowedError: 'model_download_required',
  SyntaxError: 'bad_request',
};

/** The model that comes with the browser (Chrome's Prompt API). Nothing leaves the device. */
export function promptApi(options: PromptApiOptions = {}): ModelAdapter {
  const { languages = ['en'], clock = systemClock } = options;
  const model = () =>
    options.languageModel ?? (globalThis as unknown as { LanguageModel?: LanguageModelLike }).LanguageModel;
  const modalities = {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages }],
  };
  const availability = async () => (await model()?.availability(modalities)) ?? 'unavailable';
  return {
    specVersion: 1,
    id: 'prompt-api',
    locality: 'on-device',
    capabilities: async () => {
      const state = await availability();
      const available = state === 'available' ? 'yes' : state === 'unavailable' ? 'no' : 'after-download';
      return { available, streaming: true, jsonSchema: 'native', deterministic: false, languages };
    },
    generate: (request, call = {}) =>
      supervise(call, clock, async function* (watch) {
        try {
          const state = await watch.wait(availability(), 'connect');
          const api = model();
          if (!api || state === 'unavailable') throw new AiError('unavailable', { phase: 'connect', retryable: false });
          if (state !== 'available' && !options.allowDownload) throw new AiError('model_download_required');
          yield* generate(api, modalities, request, watch);
        } catch (error) {
          if (AiError.isInstance(error)) throw error;
          throw new AiError(CODES[(error as Error | undefined)?.name ?? ''] ?? 'unknown', { phase: 'stream' });
        }
      }),
  };
}

async function* generate(
  api: LanguageModelLike,
  modalities: object,
  { system, messages, json }: ModelRequest,
  watch: Watch,
): AsyncGenerator<ModelEvent, void> {
  const last = messages.at(-1);
  if (last?.role !== 'user') throw new AiError('bad_request', { phase: 'validate' });
  let creating: ReturnType<LanguageModelLike['create']> | undefined;
  const downloads = new ReadableStream<number>({
    start(sink) {
      const close = () => sink.close();
      const loaded = (event: Event) => {
        try {
          sink.enqueue((event as ProgressEvent).loaded);
        } catch {
          // Nobody waits for it any more.
        }
      };
      creating = api.create({
        ...modalities,
        initialPrompts: [...(system ? [{ role: 'system', content: system }] : []), ...messages.slice(0, -1)],
        signal: watch.signal,
        monitor: (target: EventTarget) => target.addEventListener('downloadprogress', loaded),
      });
      creating.then(close, close).catch(() => {});
    },
  });
  try {
    for await (const loaded of read(downloads, watch)) yield { type: 'progress', what: 'download', loaded, total: 1 };
    const session = await creating;
    const constraint = json && { responseConstraint: json.schema, omitResponseConstraintInput: true };
    const stream = session?.promptStreaming(last.content, { signal: watch.signal, ...constraint });
    if (stream) for await (const text of read(stream, watch)) yield { type: 'text', text };
    // This wire has no terminal frame: a stream that fails errors, so a close is the end.
    yield { type: 'end', finish: 'stop' };
  } finally {
    // The session is ours even when it comes only after we gave up.
    creating?.then((session) => session.destroy()).catch(() => {});
  }
}
