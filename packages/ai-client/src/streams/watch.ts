import { AiError, type CallOptions } from '../port/index.js';
import type { Clock } from './clock.js';

type Phase = 'connect' | 'idle';

const LIMITS = { connectMs: 15_000, idleMs: 20_000, totalMs: 120_000 };

/**
 * The end of a call's patience: the caller's abort and the three timeouts, in one place. Waiting goes through `wait`,
 * because a signal passed to `fetch` does not stop a body that is already buffered, and some streams ignore it.
 * The connect and idle clocks run only while we wait, never while the consumer thinks.
 */
export class Watch {
  readonly #controller = new AbortController();
  readonly #total: unknown;
  #failure: AiError | undefined;
  #reject: (error: AiError) => void = () => {};

  constructor(
    private readonly options: CallOptions,
    private readonly clock: Clock,
  ) {
    this.#total = this.#after(options.timeouts?.totalMs ?? LIMITS.totalMs, () => this.#timeout());
    options.signal?.addEventListener('abort', this.#aborted);
    if (options.signal?.aborted) this.#aborted();
  }

  /** For `fetch` and other platform calls. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Goes between any two steps. @throws {AiError} `aborted`, `timeout`, or what was given to `fail` */
  check(): void {
    if (this.#failure) throw this.#failure;
  }

  /** The result of `work`, unless patience ends first; what `work` does after that is ignored. */
  async wait<T>(work: PromiseLike<T>, phase: Phase): Promise<T> {
    const ms = this.options.timeouts?.[`${phase}Ms`] ?? LIMITS[`${phase}Ms`];
    const timer = this.#after(ms, () => this.#timeout(phase));
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#reject = reject;
        if (this.#failure) reject(this.#failure);
        work.then(
          (value) => (this.#failure ? reject(this.#failure) : resolve(value)),
          (error) => reject(this.#failure ?? error),
        );
      });
    } finally {
      this.clock.clearTimeout(timer);
    }
  }

  /** Ends the call with this error; the first one counts. */
  fail(error: AiError): void {
    this.#failure ??= error;
    this.#controller.abort();
    this.#reject(this.#failure);
  }

  /** Frees timers and listeners and lets go of the request. */
  stop(): void {
    this.clock.clearTimeout(this.#total);
    this.options.signal?.removeEventListener('abort', this.#aborted);
    this.#controller.abort();
  }

  readonly #aborted = (): void => this.fail(new AiError('aborted'));

  /** Infinity is no timer; the platform would take it for zero. */
  #after(ms: number, run: () => void): unknown {
    return ms === Number.POSITIVE_INFINITY ? undefined : this.clock.setTimeout(run, ms);
  }

  #timeout(phase?: Phase): void {
    this.fail(new AiError('timeout', { phase: phase === 'connect' ? 'connect' : 'stream' }));
  }
}
