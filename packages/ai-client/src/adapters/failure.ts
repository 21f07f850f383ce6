import { AiError, type AiErrorCode, type AiErrorDetail } from '../port/index.js';

const BY_STATUS: Record<number, AiErrorCode> = {
  401: 'auth',
  403: 'auth',
  408: 'timeout',
  413: 'context_overflow',
  429: 'rate_limited',
};

/** What vendors write in `error.code` or `error.type`, where it says more than the status. */
const BY_NAME: readonly [RegExp, AiErrorCode, AiErrorDetail?][] = [
  [/context_length|context_window|prompt_too_long|request_too_large/, 'context_overflow'],
  [/insufficient_quota|billing/, 'rate_limited', { retryable: false }],
  [/rate_limit/, 'rate_limited'],
  [/content_filter|content_policy/, 'content_filtered'],
  [/authentication|permission|invalid_api_key/, 'auth'],
  [/overloaded|unavailable|server_error|api_error/, 'unavailable'],
  [/invalid_request|not_found/, 'bad_request'],
];

/** Milliseconds that `Retry-After` asks for: seconds, or a date. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const precise = headers.get('retry-after-ms');
  if (precise && Number(precise) >= 0) return Number(precise);
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** An id for the vendor's support, if it looks like one: a free-form header could carry anything back. */
export function requestId(headers: Headers): string | undefined {
  const id = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined;
  return id && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}

/** The error for an HTTP answer that is not a success. Of its body only known names count. */
export function fromStatus(status: number, headers: Headers, body: string, now: number): AiError {
  const detail: AiErrorDetail = { status, phase: 'connect' };
  const after = retryAfter(headers, now);
  const id = requestId(headers);
  if (after !== undefined) detail.retryAfterMs = after;
  if (id) detail.requestId = id;
  let named: AiError | undefined;
  try {
    named = fromNames(JSON.parse(body));
  } catch {
    // Not JSON: the status says enough.
  }
  const code = BY_STATUS[status] ?? (status >= 500 ? 'unavailable' : status >= 400 ? 'bad_request' : 'bad_response');
  // Within 4xx names are finer than statuses; for the others a gateway's status is more to be trusted.
  const finer = named && (code === 'bad_request' || code === named.code) ? named : undefined;
  return new AiError(finer?.code ?? code, { ...finer?.detail, ...detail });
}

/** The error for an error object inside a stream, in any vendor's form. */
export const fromBody = (body: unknown): AiError => fromNames(body) ?? new AiError('unavailable', { phase: 'stream' });

function fromNames(body: unknown): AiError | undefined {
  const inner = record(record(body)?.error) ?? record(body);
  const name = `${text(inner?.code)} ${text(inner?.type)}`.toLowerCase();
  const [, code, detail] = BY_NAME.find(([pattern]) => pattern.test(name)) ?? [];
  return code && new AiError(code, { phase: 'stream', ...detail });
}

export function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
