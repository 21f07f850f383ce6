/** Everything that can go wrong with a client or a model. Closed: a host can switch over it. */
export type AiErrorCode =
  | 'aborted'
  | 'timeout'
  | 'offline'
  | 'network'
  | 'auth'
  | 'policy_blocked'
  | 'consent_required'
  | 'rate_limited'
  | 'unavailable'
  | 'context_overflow'
  | 'content_filtered'
  | 'refused'
  | 'truncated'
  | 'bad_response'
  | 'stream_interrupted'
  | 'unsupported'
  | 'bad_request'
  | 'model_download_required'
  | 'unknown';

/** Why nothing was sent. Closed, and about the configuration only, so that a developer can act on it. */
export type PolicyReason =
  | 'no-policy' // a model that is not on the device needs one
  | 'bad-policy' // the policy lacks `consent` or `audit`, or holds something misspelt or of the wrong type
  | 'no-endpoint' // the adapter does not say where its requests go
  | 'bad-endpoint' // credentials in the URL, or not a web address
  | 'not-tls'
  | 'origin-not-allowed'
  | 'no-baa'
  | 'baa-not-effective'
  | 'baa-expired'
  | 'kill-switch'
  | 'rollout'
  | 'declined' // the person looked at the outgoing text and said no
  | 'no-deidentifier' // the policy requires one
  | 'audit-failed' // what cannot be recorded is not sent
  | 'source-kind' // for example psychotherapy notes
  | 'browser-key';

export interface AiErrorDetail {
  /** With `policy_blocked`. */
  reason?: PolicyReason;
  retryable?: boolean;
  retryAfterMs?: number;
  status?: number;
  requestId?: string;
  phase?: 'policy' | 'connect' | 'stream' | 'validate';
  /** Kept for a debugger, never logged or shown: it may hold client text. */
  cause?: unknown;
}

const RETRYABLE: ReadonlySet<AiErrorCode> = new Set<AiErrorCode>([
  'network',
  'rate_limited',
  'unavailable',
  'timeout',
  'stream_interrupted',
  'bad_response',
]);

const MARK = Symbol.for('evenfall.ai-error');

/** The one error class of the port. Its message is the code alone, so that no client text can travel in it. */
export class AiError extends Error {
  override readonly name = 'AiError';
  readonly [MARK] = true;
  constructor(
    readonly code: AiErrorCode,
    readonly detail: AiErrorDetail = {},
  ) {
    super(`ai: ${code}`, { cause: detail.cause });
  }
  get retryable(): boolean {
    return this.detail.retryable ?? RETRYABLE.has(this.code);
  }
  /** True also for an AiError of another copy of this package, where `instanceof` fails. */
  static isInstance(value: unknown): value is AiError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
