import { AiError } from '@evenfall/ai-client';
import type { Clock } from '../review/index.js';

export interface PullOptions {
  signal: AbortSignal;
  clock: Clock;
  timeouts: { connectMs: number; idleMs: number; totalMs: number };
}

/**
 * Pulls from an iterable that may hang, ignore its signal, or throw anything, and always gives an answer:
 * the next value, the end, or an `AiError`. The signal is looked at around every value, because a source
 * with everything already buffered would otherwise run to its end after an abort.
 */
export async function* pull(source: AsyncIterable<unknown>, options: PullOptions): AsyncGenerator<unknown, void> {
  const { signal, clock, timeouts } = options;
  let fail: (error: AiError) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Nobody may be waiting when it fails.
  failed.catch(() => {});
  const stop = () => fail(new AiError('aborted'));
  const late = () => fail(new AiError('timeout', { phase: 'stream' }));

  let cancelIdle = () => {};
  let cancelTotal = () => {};
  let iterator: AsyncIterator<unknown> | undefined;
  let finished = false;
  try {
    if (signal.aborted) throw new AiError('aborted');
    signal.addEventListener('abort', stop);
    cancelTotal = clock.after(timeouts.totalMs, late);
    let wait = timeouts.connectMs;
    iterator = source[Symbol.asyncIterator]();
    for (;;) {
      cancelIdle = clock.after(wait, late);
      const next = await Promise.race([Promise.resolve(iterator.next()), failed]);
      cancelIdle();
      wait = timeouts.idleMs;
      if (signal.aborted) throw new AiError('aborted');
      if (next.done) {
        finished = true;
        return;
      }
      yield next.value;
      if (signal.aborted) throw new AiError('aborted');
    }
  } catch (error) {
    throw toAiError(error);
  } finally {
    cancelIdle();
    cancelTotal();
    signal.removeEventListener('abort', stop);
    // Told, not awaited: a source that hangs would hang us too.
    if (!finished) void quietly(() => iterator?.return?.());
  }
}

async function quietly(action: () => unknown): Promise<void> {
  try {
    await action();
  } catch {
    // A source that fails while being closed has nothing more to say.
  }
}

/** An `AiError` stays as it is; anything else becomes `unknown`, with the thrown value kept as its cause. */
export function toAiError(error: unknown): AiError {
  if (AiError.isInstance(error)) return error;
  if (error instanceof Error && error.name === 'AbortError') return new AiError('aborted', { cause: error });
  return new AiError('unknown', { phase: 'stream', cause: error });
}
