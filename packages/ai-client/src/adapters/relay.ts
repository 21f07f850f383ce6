import { AiError, type AiErrorCode, type AiErrorDetail, type ModelAdapter, type ModelEvent } from '../port/index.js';
import { record } from './failure.js';
import { bad, jsonLines } from './frames.js';
import { type HttpOptions, httpAdapter, type Reading } from './http.js';
import { endOf, usageOf } from './usage.js';

/** The codes that a relay may pass on. The others are this side's own to decide. */
const PASSED: ReadonlySet<string> = new Set<AiErrorCode>([
  'timeout',
  'network',
  'auth',
  'rate_limited',
  'unavailable',
  'context_overflow',
  'content_filtered',
  'refused',
  'bad_response',
  'stream_interrupted',
  'unsupported',
  'bad_request',
  'unknown',
]);

/**
 * The host's own relay, which holds the key: the other half is `createRelayHandler`. One `ModelEvent` a line; an
 * `error` line carries a code. `first-party`, since it is the host's server; the vendor behind it is that server's affair
 * and belongs into its BAA record.
 */
export function relay(options: HttpOptions): ModelAdapter {
  return httpAdapter(
    {
      name: 'relay',
      jsonSchema: 'prompted',
      deterministic: false,
      body: (request) => request,
      framing: jsonLines,
      read,
    },
    // Whoever is signed in there is signed in here: a page of the relay's own origin sends its cookies.
    { locality: 'first-party', credentials: 'same-origin', ...options },
  );
}

function read(): Reading {
  return {
    frame(frame) {
      const event = record(frame);
      if (!event) throw bad();
      if (event.type === 'error') throw failure(event);
      if (event.type === 'text') return typeof event.text === 'string' ? [{ type: 'text', text: event.text }] : [];
      if (event.type === 'progress') return [event as ModelEvent];
      if (event.type === 'end') {
        const { inputTokens, outputTokens, cachedInputTokens } = record(event.usage) ?? {};
        return [endOf(event.finish, usageOf(inputTokens, outputTokens, cachedInputTokens))];
      }
      return [];
    },
  };
}

function failure({ code, retryAfterMs, retryable }: Record<string, unknown>): AiError {
  const detail: AiErrorDetail = { phase: 'stream' };
  if (typeof retryAfterMs === 'number') detail.retryAfterMs = retryAfterMs;
  if (typeof retryable === 'boolean') detail.retryable = retryable;
  return new AiError(typeof code === 'string' && PASSED.has(code) ? (code as AiErrorCode) : 'unknown', detail);
}
