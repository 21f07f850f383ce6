/** At most so many requests of one user in so long. */
export interface RateLimit {
  requests: number;
  perMs: number;
}

/** How many users are remembered; beyond it the least recent is forgotten. */
const MAX_USERS = 10_000;

/** Counts in this process. Several processes need a shared count: do it in `authorize`, which may answer 429 itself. */
export class RateLimiter {
  readonly #seen = new Map<string, number[]>();

  constructor(private readonly limit: RateLimit) {}

  /** Milliseconds to wait, 0 when the request may go on. */
  take(user: string, now: number): number {
    const recent = (this.#seen.get(user) ?? []).filter((at) => at > now - this.limit.perMs);
    const [oldest = now] = recent;
    const wait = recent.length < this.limit.requests ? 0 : oldest + this.limit.perMs - now;
    if (!wait) recent.push(now);
    this.#seen.delete(user);
    this.#seen.set(user, recent);
    const [first] = this.#seen.keys();
    if (this.#seen.size > MAX_USERS && first !== undefined) this.#seen.delete(first);
    return wait;
  }
}

/** The body as text, or undefined as soon as it is longer than `maxBytes`: what is too long is not read. */
export async function readLimited(request: Request, maxBytes: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return undefined;
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    bytes += value?.length ?? 0;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
  }
}
