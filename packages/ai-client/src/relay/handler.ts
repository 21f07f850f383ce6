import * as z from 'zod/mini';
import type { ModelAdapter } from '../port/index.js';
import { type Clock, systemClock } from '../streams/index.js';
import { type RateLimit, RateLimiter, readLimited } from './limits.js';
import { streamLines } from './stream.js';

/** What the host knows of the caller after it has looked at its session. */
export interface Caller {
  /** Whom the rate limit counts. */
  user: string;
}

type Answer = Caller | Response | null | undefined;

export interface RelayOptions {
  /**
   * Who asks? Gets the request without its body. Nothing, an error, or anything that is not a caller is answered with 401;
   * a `Response` is sent as it is.
   */
  authorize: (request: Request) => Answer | Promise<Answer>;
  /** The model behind the relay: an adapter that holds the key on the server. Callers choose neither model nor address. */
  upstream: ModelAdapter;
  /**
   * Pages of other origins that may call, with their cookies. Pages of the relay's own origin always may: it is known by the
   * `Host` of the request, so behind a proxy that rewrites it, the page's own origin is named here too.
   */
  origins?: readonly string[];
  /** Left out: 30 requests a minute and user. */
  rateLimit?: RateLimit;
  /** Bytes of a request. Left out: 256 kB. */
  maxBytes?: number;
  /** Most tokens that a caller may ask for. Left out: 8192. */
  maxOutputTokens?: number;
  /** An empty event this often while the model thinks, so that nobody takes the line for dead. Left out: 10 s. */
  heartbeatMs?: number;
  /** Told of each finished request: numbers and codes, no text. The relay itself writes no log. What it throws is lost. */
  onFinish?: (summary: RelaySummary) => void;
  clock?: Clock;
}

export interface RelaySummary {
  user?: string;
  status: number;
  code?: string;
  bytesIn: number;
  bytesOut: number;
  ms: number;
}

/** The part of a model request that a page may decide about. Anything else in the body is dropped. */
const Body = z.object({
  system: z.optional(z.string()),
  messages: z
    .array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() }))
    .check(z.minLength(1), z.maxLength(50)),
  maxOutputTokens: z.optional(z.number().check(z.int(), z.minimum(1))),
  temperature: z.optional(z.number().check(z.minimum(0), z.maximum(2))),
  seed: z.optional(z.number().check(z.int())),
  json: z.optional(z.object({ name: z.string().check(z.maxLength(64)), schema: z.record(z.string(), z.unknown()) })),
});

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * The server half of the `relay` adapter: `(Request) => Promise<Response>`, as Hono, Next, Bun, Deno and edge hosts take
 * it; `toNodeListener` makes it one for Node's `http` and Express. The key stays on the server, answers stream event by
 * event, a caller who leaves stops the model, and no body is logged or kept.
 */
export function createRelayHandler(options: RelayOptions): (request: Request) => Promise<Response> {
  const { clock = systemClock, maxBytes = 256_000, rateLimit = { requests: 30, perMs: 60_000 } } = options;
  const limiter = new RateLimiter(rateLimit);

  return async (request) => {
    const start = clock.now();
    const origin = request.headers.get('origin');
    const cors = origin && options.origins?.includes(origin) ? corsFor(origin) : {};
    // Whoever counts may fail: the answer is sent all the same.
    const finish = (summary: Omit<RelaySummary, 'ms'>) =>
      void (async () => options.onFinish?.({ ...summary, ms: clock.now() - start }))().catch(() => {});
    const refuse = (status: number, code: string, user?: string, more: Record<string, string> = {}) => {
      finish({ status, code, bytesIn: 0, bytesOut: 0, ...(user !== undefined && { user }) });
      return Response.json({ error: { code } }, { status, headers: { ...HEADERS, ...cors, ...more } });
    };

    if (origin && !('vary' in cors) && !ownOrigin(request, origin)) return refuse(403, 'origin');
    if (request.method === 'OPTIONS' && origin) {
      const allow = {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': askedHeaders(request) ?? 'content-type, authorization',
      };
      return new Response(null, { status: 204, headers: { ...HEADERS, ...cors, ...allow } });
    }
    if (request.method !== 'POST') return refuse(405, 'method', undefined, { allow: 'POST' });
    // A form of another site can be sent with cookies and without asking; JSON cannot.
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse(415, 'content-type');

    const caller = await identify(request, options.authorize);
    if (isResponse(caller)) return caller;
    if (!caller) return refuse(401, 'auth');
    const { user } = caller;
    const wait = limiter.take(user, clock.now());
    if (wait) return refuse(429, 'rate_limited', user, { 'retry-after': String(Math.ceil(wait / 1000)) });

    const text = await readLimited(request, maxBytes).catch(() => '');
    if (text === undefined) return refuse(413, 'request_too_large', user);
    const body = Body.safeParse(parse(text));
    if (!body.success) return refuse(400, 'bad_request', user);

    const most = options.maxOutputTokens ?? 8192;
    const bounded = { ...body.data, maxOutputTokens: Math.min(body.data.maxOutputTokens ?? most, most) };
    const stream = streamLines(options.upstream, defined(bounded), {
      signal: request.signal,
      heartbeatMs: options.heartbeatMs ?? 10_000,
      clock,
      onFinish: (bytesOut, code) =>
        finish({ user, status: 200, bytesIn: text.length, bytesOut, ...(code !== undefined && { code }) }),
    });
    return new Response(stream, { headers: { ...HEADERS, ...cors, 'content-type': 'application/x-ndjson' } });
  };
}

async function identify(request: Request, authorize: RelayOptions['authorize']): Promise<Answer> {
  try {
    const { url, method, headers } = request;
    const caller = await authorize(new Request(url, { method, headers }));
    if (isResponse(caller)) return caller;
    return typeof caller?.user === 'string' && caller.user ? caller : null;
  } catch {
    return null;
  }
}

/** By name: servers that bring a `Response` of their own (Hono on Node) still hand out the one they replaced. */
function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === '[object Response]';
}

/** Cookies too: the host named this origin itself, and "*" is none. A page may read when it is to come back. */
const corsFor = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': 'retry-after',
  vary: 'origin',
});

/** The headers a page wants to send, a token of the host's own among them: what they are worth is for `authorize` to say. */
function askedHeaders({ headers }: Request): string | undefined {
  const asked = headers.get('access-control-request-headers');
  return asked && /^[\w-]+(, ?[\w-]+)*$/.test(asked) ? asked : undefined;
}

/** A proxy in front may have changed the scheme, so the host alone is compared. */
function ownOrigin(request: Request, origin: string): boolean {
  try {
    return new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host);
  } catch {
    return false;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Without the fields that are undefined. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
