import { AiError } from '../port/index.js';
import type { Watch } from './watch.js';

/** More than any note needs, counted with the framing of each token. */
export const MAX_BYTES = 8_000_000;

/** What a stream gives, under the watch; whoever stops reading cancels it. */
export async function* read<T>(stream: ReadableStream<T>, watch: Watch): AsyncGenerator<T, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await watch.wait(reader.read(), 'idle');
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

/**
 * The text of a body as it arrives, characters whole across chunks.
 *
 * @throws {AiError} `bad_response` when it is not UTF-8 or longer than `maxBytes`; `network` when the connection breaks
 */
export async function* readText(
  body: ReadableStream<Uint8Array>,
  watch: Watch,
  maxBytes = MAX_BYTES,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  try {
    for await (const value of read(body, watch)) {
      bytes += value.length;
      if (bytes > maxBytes) throw new AiError('bad_response', { phase: 'stream', retryable: false });
      const text = decode(decoder, value);
      if (text) yield text;
    }
  } catch (error) {
    throw AiError.isInstance(error) ? error : new AiError('network', { phase: 'stream' });
  }
  decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: !!bytes });
  } catch {
    // A stream cut inside a character is cut; anywhere else it is not text.
    throw new AiError(bytes ? 'bad_response' : 'stream_interrupted', { phase: 'stream' });
  }
}
