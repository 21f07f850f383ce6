import {
  AiError,
  type AiErrorCode,
  type CallOptions,
  type Locality,
  type ModelAdapter,
  type ModelCapabilities,
  type ModelEvent,
  type ModelRequest,
} from '../port/index.js';
import { type Clock, MAX_BYTES, readText, supervise, systemClock, type Watch } from '../streams/index.js';
import { fromStatus, requestId } from './failure.js';
import { bad, type Framing } from './frames.js';
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
  /** What a frame gives; nothing follows an end. @throws {AiError} for a frame that says the answer failed */
  frame(frame: unknown): ModelEvent[];
  /** Where the body closes before a frame that ends it: the end, if the frames so far prove that the answer is whole. */
  end?(): ModelEvent[];
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
      ...(options.contextTokens && { contextTokens: options.contextTokens }),
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
  const { body } = response;
  if (!body || !framing.contentType.test(response.headers.get('content-type') ?? '')) {
    void body?.cancel().catch(() => {});
    throw new AiError('bad_response', { phase: 'connect', status: response.status });
  }
  for await (const event of eventsOf(readText(body, watch, options.maxBytes ?? MAX_BYTES), framing, reading)) {
    if (event.type !== 'end') yield event;
    else {
      yield id ? { requestId: id, ...event } : event;
      return;
    }
  }
  throw new AiError('stream_interrupted', { phase: 'stream' });
}

async function* eventsOf(
  pieces: AsyncIterable<string>,
  framing: Framing,
  reading: Reading,
): AsyncGenerator<ModelEvent, void> {
  for await (const text of pieces) for (const frame of framing.feed(text)) yield* take(reading, frame);
  for (const frame of framing.flush()) yield* take(reading, frame);
  yield* reading.end?.() ?? [];
}

/** What a frame gives. One of another shape than its wire's (a list of parts for a text) is no answer. */
function take(reading: Reading, frame: unknown): ModelEvent[] {
  try {
    const events = reading.frame(frame);
    if (events.every((event) => event.type !== 'text' || typeof event.text === 'string')) return events;
  } catch (error) {
    if (AiError.isInstance(error)) throw error;
  }
  throw bad();
}

async function open(
  wire: Wire,
  options: HttpOptions,
  url: string,
  request: ModelRequest,
  watch: Watch,
  clock: Clock,
): Promise<Response> {
  /** What the host's own code throws may hold anything: of that too, only a code comes out. */
  const connect = <T>(work: () => T | Promise<T>, code: () => AiErrorCode): Promise<T> =>
    watch.wait((async () => work())(), 'connect').catch((error) => {
      throw AiError.isInstance(error) ? error : new AiError(code(), { phase: 'connect' });
    });
  const own = () => (typeof options.headers === 'function' ? options.headers() : options.headers);
  const headers = {
    'content-type': 'application/json',
    ...wire.headers,
    ...(await connect(own, () => 'auth')),
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
  const response = await connect(
    () => fetch(url, init),
    () => (globalThis.navigator?.onLine === false ? 'offline' : 'network'),
  );
  if (response.ok) return response;
  const body = await watch.wait(head(response, watch), 'idle');
  throw fromStatus(response.status, response.headers, body, clock.now());
}

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
