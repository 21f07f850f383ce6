import { AiError, type ModelAdapter, type ModelEvent, type ModelRequest } from '../port/index.js';
import type { Clock } from '../streams/index.js';

interface StreamOptions {
  signal: AbortSignal;
  heartbeatMs: number;
  clock: Clock;
  onFinish: (bytesOut: number, code?: string) => void;
}

/**
 * The model's events, one JSON object a line, each sent as it comes and only as fast as the caller reads. A failure is the
 * last line and carries a code alone.
 */
export function streamLines(
  upstream: ModelAdapter,
  request: ModelRequest,
  { signal, heartbeatMs, clock, onFinish }: StreamOptions,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const controller = new AbortController();
  const leave = () => controller.abort();
  let events: AsyncIterator<ModelEvent> | undefined;
  let pending: Promise<IteratorResult<ModelEvent>> | undefined;
  let bytes = 0;
  let over = false;

  const line = (value: unknown) => {
    const encoded = encoder.encode(`${JSON.stringify(value)}\n`);
    bytes += encoded.length;
    return encoded;
  };
  const finish = (code?: string) => {
    if (over) return;
    over = true;
    signal.removeEventListener('abort', leave);
    controller.abort();
    void (async () => events?.return?.())().catch(() => {});
    onFinish(bytes, code);
  };
  const start = () => {
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    return upstream.generate(request, { signal: controller.signal })[Symbol.asyncIterator]();
  };
  /** The next event, or undefined when it is time for a sign of life; the event is then still on its way. */
  const next = async () => {
    events ??= start();
    pending ??= events.next();
    let timer: unknown;
    const beat = new Promise<undefined>((resolve) => {
      timer = clock.setTimeout(() => resolve(undefined), heartbeatMs);
    });
    try {
      return await Promise.race([pending, beat]);
    } finally {
      clock.clearTimeout(timer);
    }
  };

  return new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        try {
          const step = await next();
          if (over) return;
          if (!step) {
            sink.enqueue(line({ type: 'ping' }));
            return;
          }
          pending = undefined;
          if (step.done) throw new AiError('stream_interrupted', { phase: 'stream' });
          sink.enqueue(line(step.value));
          if (step.value.type === 'end') {
            finish();
            sink.close();
          }
        } catch (error) {
          if (over) return;
          const { code, retryable, detail } = AiError.isInstance(error) ? error : new AiError('unknown');
          const after = detail.retryAfterMs === undefined ? {} : { retryAfterMs: detail.retryAfterMs };
          sink.enqueue(line({ type: 'error', code, retryable, ...after }));
          finish(code);
          sink.close();
        }
      },
      cancel: () => finish('aborted'),
    },
    { highWaterMark: 0 },
  );
}
