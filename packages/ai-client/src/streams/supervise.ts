import { AiError, type CallOptions } from '../port/index.js';
import type { Clock } from './clock.js';
import { Watch } from './watch.js';

/**
 * A stream under a watch: lazy (nothing runs before the first pull), stopped by the caller's signal, by a timeout, or by
 * `return()` even while a pull is pending, and checked after every event. A plain generator would queue that `return()`
 * behind the pending read, and the request would go on.
 */
export function supervise<T>(
  options: CallOptions,
  clock: Clock,
  body: (watch: Watch) => AsyncGenerator<T, void>,
): AsyncIterableIterator<T> {
  let watch: Watch | undefined;
  let events: AsyncGenerator<T, void> | undefined;
  let closed = false;
  const over = { done: true, value: undefined } as const;

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (closed) return over;
      watch ??= new Watch(options, clock);
      events ??= body(watch);
      try {
        watch.check();
        const step = await events.next();
        if (closed) return over;
        if (!step.done) {
          watch.check();
          return step;
        }
        closed = true;
        watch.stop();
        return over;
      } catch (error) {
        if (closed) return over;
        closed = true;
        watch.stop();
        // Lets the body clean up. It gets no chance to hold up the error, and what it throws on the way out is lost.
        void events.return().catch(() => {});
        throw error;
      }
    },
    async return() {
      closed = true;
      watch?.fail(new AiError('aborted'));
      watch?.stop();
      await events?.return().catch(() => {});
      return over;
    },
  };
}
