import { AiError, type Locality, type ModelAdapter, type ModelEvent, type ModelRequest } from '../port/index.js';
import { type Clock, read, supervise, systemClock, type Watch } from '../streams/index.js';
import { fromBody, fromStatus, record } from './failure.js';
import { endOf, usageOf } from './usage.js';

/** A language model of the AI SDK (specification v2, v3, v4), by its shape: nothing of it is imported. */
export interface AiSdkLike {
  readonly specificationVersion: string;
  readonly provider: string;
  readonly modelId: string;
  // biome-ignore lint/suspicious/noExplicitAny: each version types its options differently
  doStream(options: any): PromiseLike<{ stream: ReadableStream<unknown> }>;
}

export interface AiSdkOptions {
  locality: Locality;
  /**
   * Where the model's requests go. The gate blocks a model that is not on the device without it. It is what you say it
   * is: the model sends its requests itself, so guard them with a `connect-src` policy too.
   */
  endpoint?: string | URL;
  clock?: Clock;
}

interface Part {
  type?: string;
  delta?: unknown;
  error?: unknown;
  finishReason?: unknown;
  interrupted?: unknown;
  usage?: { inputTokens?: unknown; outputTokens?: unknown; cachedInputTokens?: unknown };
}

/** Any AI SDK model. Only `text-delta`, `error` and `finish` are read, which have stayed the same from v2 to v4. */
export function fromAiSdk(model: AiSdkLike, options: AiSdkOptions): ModelAdapter {
  const endpoint = options.endpoint === undefined ? undefined : new URL(options.endpoint, globalThis.location?.href);
  const clock = options.clock ?? systemClock;
  return {
    specVersion: 1,
    id: `ai-sdk/${model.provider}/${model.modelId}`,
    locality: options.locality,
    ...(endpoint && { endpoint }),
    capabilities: async () => ({ available: 'yes', streaming: true, jsonSchema: 'native', deterministic: false }),
    generate: (request, call = {}) => supervise(call, clock, (watch) => generate(model, request, watch, clock)),
  };
}

function callOptions({ system, messages, json, ...rest }: ModelRequest, abortSignal: AbortSignal): unknown {
  return {
    prompt: [
      ...(system ? [{ role: 'system', content: system }] : []),
      ...messages.map(({ role, content }) => ({ role, content: [{ type: 'text', text: content }] })),
    ],
    ...rest,
    ...(json && { responseFormat: { type: 'json', ...json } }),
    abortSignal,
  };
}

async function* generate(
  model: AiSdkLike,
  request: ModelRequest,
  watch: Watch,
  clock: Clock,
): AsyncGenerator<ModelEvent, void> {
  try {
    const answer = (async () => model.doStream(callOptions(request, watch.signal)))();
    const { stream } = await watch.wait(answer, 'connect');
    for await (const value of read(stream, watch)) {
      const part = (record(value) ?? {}) as Part;
      if (part.type === 'error') throw part.error;
      if (part.type === 'text-delta' && typeof part.delta === 'string') yield { type: 'text', text: part.delta };
      if (part.type === 'finish') {
        yield finished(part);
        return;
      }
    }
  } catch (error) {
    throw AiError.isInstance(error) ? error : fromSdk(error, clock.now());
  }
  throw new AiError('stream_interrupted', { phase: 'stream' });
}

function finished({ finishReason, interrupted, usage }: Part): ModelEvent {
  const { unified: reason, raw } = record(finishReason) ?? { unified: finishReason, raw: finishReason };
  // No reason was sent: "unknown" in v2, "other" with nothing behind it since. Then nothing proves the answer whole.
  if (interrupted || /^(,|error|unknown|other,$)/.test([reason, raw].join()))
    throw new AiError('stream_interrupted', { phase: 'stream' });
  const total = (value: unknown) => record(value)?.total ?? value;
  const cached = record(usage?.inputTokens)?.cacheRead ?? usage?.cachedInputTokens;
  const tokens = usageOf(total(usage?.inputTokens), total(usage?.outputTokens), cached);
  return endOf(reason, tokens);
}

/** The SDK's errors carry the whole request: only the status and known names are taken from them. */
function fromSdk(error: unknown, now: number): AiError {
  const { statusCode, responseHeaders, responseBody } = record(error) ?? {};
  if (typeof statusCode === 'number') {
    const headers = new Headers(record(responseHeaders) as Record<string, string> | undefined);
    return fromStatus(statusCode, headers, typeof responseBody === 'string' ? responseBody : '', now);
  }
  if (record(error)?.name === 'AbortError') return new AiError('aborted');
  if (error instanceof TypeError || record(error)?.isRetryable) return new AiError('network', { phase: 'connect' });
  return record(error)?.error ? fromBody(error) : new AiError('unknown', { phase: 'stream' });
}
