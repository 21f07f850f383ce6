/** As much of Node's `http` as is used, so that its types are not needed. */
interface Incoming extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  url?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
}
interface Outgoing {
  writableEnded: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(chunk: Uint8Array): boolean;
  end(): unknown;
  destroy(): unknown;
  once(event: 'drain' | 'close', listener: () => void): unknown;
}

/** Mounts a fetch-standard handler on Node's `http` or Express: `app.post('/ai', toNodeListener(handler))`. */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (incoming: Incoming, outgoing: Outgoing) => Promise<void> {
  return async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableEnded) gone.abort();
    });
    try {
      const response = await handler(toRequest(incoming, gone.signal));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      await pipe(response.body, outgoing, gone.signal);
      outgoing.end();
    } catch {
      // Whatever it was, its message is nobody's business here.
      outgoing.destroy();
    }
  };
}

function toRequest(incoming: Incoming, signal: AbortSignal): Request {
  const { method = 'GET', url = '/' } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init = { method, headers, signal, ...(hasBody && { body: toStream(incoming), duplex: 'half' }) };
  return new Request(new URL(url, `http://${headers.get('host') ?? 'localhost'}`), init);
}

function toStream(incoming: Incoming): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(sink) {
      const { done, value } = await chunks.next();
      if (done) sink.close();
      else sink.enqueue(new Uint8Array(value));
    },
    // The rest of a refused body is not read; the answer still has to get through.
    cancel: () => {},
  });
}

async function pipe(body: ReadableStream<Uint8Array> | null, outgoing: Outgoing, gone: AbortSignal): Promise<void> {
  const reader = body?.getReader();
  if (!reader) return;
  const cancel = () => void reader.cancel().catch(() => {});
  gone.addEventListener('abort', cancel);
  if (gone.aborted) cancel();
  const left = new Promise<void>((resolve) => gone.addEventListener('abort', () => resolve()));
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (outgoing.write(value)) continue;
    await Promise.race([new Promise<void>((resolve) => outgoing.once('drain', resolve)), left]);
  }
}
