import {
  AiError,
  type CallOptions,
  type Locality,
  type ModelAdapter,
  type ModelCapabilities,
  type ModelEvent,
  type ModelRequest,
} from '../port/index.js';
import { type Clock, MAX_BYTES, readText, supervise, systemClock, type Watch } from '../streams/index.js';
import { fromStatus, requestId } from './failure.js';
import type { Framing } from './frames.js';
import { refuseKeys } from './keys.js';

type HeaderValues = Record<string, string>;

/** What every adapter over HTTP takes. */
export interface HttpOptions {
  /** The full address that requests are sent to. The policy gate compares its origin. */
  endpoint: string | URL;
  /**
   * `third-party` unless said otherwise; `first-party` is the host's own server. A server on this very machine may be
   * called `on-device`: the gate believes that of loopback addresses alone.
   */
  locality?: Locality;
  /** For example a short-lived token. Asked for each request. */
  headers?: HeaderValues | (() => HeaderValues | Promise<HeaderValues>);
  /** Lets a vendor's secret key through in a page, where everybody can read it. For demonstrations only. */
  dangerouslyAllowBrowserKey?: boolean;
  /** Cookies are left out unless asked for; `relay` sends them to its own origin. */
  credentials?: 'include' | 'omit' | 'same-origin';
  /** A body longer than this is refused with `bad_response`. */
  maxBytes?: number;
  contextTokens?: number;
  fetch?: typeof globalThis.fetch;
  clock?: Clock;
}

/** What one model speaks over HTTP. */
export interface ModelOptions extends HttpOptions {
  /** The model's name on that server. */
  model: string;
}

/** The state of one answer: takes frames, gives events. */
export interface Reading {
  /** @throws {AiError} for a frame that says the answer failed */
  frame(frame: unknown): ModelEvent[];
  /** True after a frame that nothing follows. */
  readonly done: boolean;
  /** The end, if the frames so far prove that the answer is whole. */
  end(): Extract<ModelEvent, { type: 'end' }> | undefined;
}

/** What differs between the wires. */
export interface Wire {
  readonly name: string;
  readonly jsonSchema: ModelCapabilities['jsonSchema'];
  readonly deterministic: boolean;
  headers?: HeaderValues;
  body(request: ModelRequest): unknown;
  framing(): Framing;
  read(): Reading;
}

/** An adapter for a wire. */
export function httpAdapter(wire: Wire, options: HttpOptions, model?: string): ModelAdapter {
  const url = new URL(options.endpoint, globalThis.location?.href);
  const clock = options.clock ?? systemClock;
  refuseKeys(url.href, options.headers, options);
  return {
    specVersion: 1,
    id: model ? `${wire.name}/${model}` : wire.name,
    locality: options.locality ?? 'third-party',
    // A copy, so that nobody moves the address between the gate and the request.
    get endpoint() {
      return new URL(url);
    },
    capabilities: async () => ({
      available: 'yes',
      streaming: true,
      jsonSchema: wire.jsonSchema,
      deterministic: wire.deterministic,
      ...(options.contextTokens ? { contextTokens: options.contextTokens } : {}),
    }),
    generate: (request, call: CallOptions = {}) =>
      supervise(call, clock, (watch) => generate(wire, options, url.href, request, watch, clock)),
  };
}

async function* generate(
  wire: Wire,
  options: HttpOptions,
  url: string,
  request: ModelRequest,
  watch: Watch,
  clock: Clock,
): AsyncGenerator<ModelEvent, void> {
  const response = await open(wire, options, url, request, watch, clock);
  const reading = wire.read();
  const id = requestId(response.headers);
  const framing = wire.framing();
  if (!response.body || !framing.contentType.test(response.headers.get('content-type') ?? '')) {
    void response.body?.cancel().catch(() => {});
    throw new AiError('bad_response', { phase: 'connect', status: response.status });
  }
  const end = () => {
    const event = reading.end();
    if (!event) throw new AiError('stream_interrupted', { phase: 'stream' });
    return id ? { requestId: id, ...event } : event;
  };
  for await (const text of readText(response.body, watch, options.maxBytes ?? MAX_BYTES)) {
    for (const frame of framing.feed(text)) {
      yield* reading.frame(frame);
      if (reading.done) {
        yield end();
        return;
      }
    }
  }
  for (const frame of framing.flush()) yield* reading.frame(frame);
  yield end();
}

async function open(
  wire: Wire,
  options: HttpOptions,
  url: string,
  request: ModelRequest,
  watch: Watch,
  clock: Clock,
): Promise<Response> {
  const own = typeof options.headers === 'function' ? options.headers() : options.headers;
  const headers = {
    'content-type': 'application/json',
    ...wire.headers,
    ...(await watch.wait(resolved(own), 'connect')),
  };
  refuseKeys(url, headers, options);
  const { fetch = globalThis.fetch } = options;
  const init: RequestInit = {
    method: 'POST',
    headers,
    body: JSON.stringify(wire.body(request)),
    // STAYS-HERE: not to another address, not with the page's identity, not into a cache.
    redirect: 'error',
    credentials: options.credentials ?? 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: watch.signal,
  };
  watch.check();
  const response = await watch.wait(resolved(fetch(url, init)), 'connect').catch((error) => {
    if (AiError.isInstance(error)) throw error;
    const offline = globalThis.navigator?.onLine === false;
    throw new AiError(offline ? 'offline' : 'network', { phase: 'connect' });
  });
  if (response.ok) return response;
  const body = await watch.wait(head(response, watch), 'idle');
  throw fromStatus(response.status, response.headers, body, clock.now());
}

const resolved = async <T>(value: T | PromiseLike<T>): Promise<T> => value;

/** The start of an error's body: enough for a vendor's error object. Never kept. */
async function head(response: Response, watch: Watch): Promise<string> {
  let text = '';
  try {
    if (response.body) for await (const piece of readText(response.body, watch, 64_000)) text += piece;
  } catch {
    // Too long, broken or not text: the status has to do.
    watch.check();
  }
  return text;
}
