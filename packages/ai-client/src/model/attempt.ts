import { AiError, type CallOptions, type ModelAdapter, type ModelEvent, type ModelRequest } from '../port/index.js';
import { type Clock, Watch } from '../streams/index.js';

const NEVER = Number.POSITIVE_INFINITY;
export const PATIENT = { connectMs: NEVER, idleMs: NEVER, totalMs: NEVER };

/** What an adapter threw, as one of ours: the message of a foreign error may quote the request. */
export const toAiError = (error: unknown): AiError =>
  AiError.isInstance(error) ? error : new AiError('unknown', { phase: 'stream' });

/**
 * One call of a model. Adapters stop on the signal and time out by themselves; those that do not are stopped here, and so
 * is a stream that ends without its `end`.
 *
 * @param outer the caller's patience; @param stop the policy's: its reason is thrown
 */
export async function* attempt(
  model: ModelAdapter,
  prompt: ModelRequest,
  call: CallOptions,
  totalMs: number,
  outer: Watch,
  stop: AbortSignal,
  clock: Clock,
): AsyncGenerator<ModelEvent, void> {
  const inner = new Watch({ signal: outer.signal, timeouts: { ...PATIENT, totalMs } }, clock);
  const stopped = () => inner.fail(toAiError(stop.reason));
  stop.addEventListener('abort', stopped);
  if (stop.aborted) stopped();
  let events: AsyncIterator<ModelEvent> | undefined;
  try {
    inner.check();
    const options = { ...call, signal: inner.signal, timeouts: { ...call.timeouts, totalMs } };
    events = model.generate(prompt, options)[Symbol.asyncIterator]();
    for (;;) {
      const step = await inner.wait(events.next(), 'idle');
      if (step.done) throw new AiError('stream_interrupted', { phase: 'stream' });
      yield step.value;
      if (step.value.type === 'end') return;
      inner.check();
    }
  } catch (error) {
    throw toAiError(error);
  } finally {
    stop.removeEventListener('abort', stopped);
    inner.stop();
    void (async () => events?.return?.())().catch(() => {});
  }
}

const MAX_WAIT = 30_000;

/** How long to wait before trying again: what the server asked for, else full jitter. Undefined: not worth it. */
export function backoff(error: AiError, tried: number, random: () => number): number | undefined {
  const { retryAfterMs } = error.detail;
  if (retryAfterMs !== undefined) return retryAfterMs <= MAX_WAIT ? retryAfterMs : undefined;
  return random() * Math.min(8_000, 500 * 2 ** tried);
}

export async function sleep(ms: number, watch: Watch, stop: AbortSignal, clock: Clock): Promise<void> {
  let timer: unknown;
  const waiting = new Promise<void>((resolve, reject) => {
    timer = clock.setTimeout(resolve, ms);
    stop.addEventListener('abort', () => reject(toAiError(stop.reason)), { once: true });
    if (stop.aborted) reject(toAiError(stop.reason));
  });
  try {
    await watch.wait(waiting, 'idle');
  } finally {
    clock.clearTimeout(timer);
  }
}
