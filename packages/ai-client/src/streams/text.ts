import { AiError } from '../port/index.js';
import type { Watch } from './watch.js';

/** More than any note needs, counted with the framing of each token. */
export const MAX_BYTES = 8_000_000;

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
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await watch.wait(reader.read(), 'idle').catch((error) => {
        throw AiError.isInstance(error) ? error : new AiError('network', { phase: 'stream' });
      });
      bytes += value?.length ?? 0;
      if (bytes > maxBytes) throw new AiError('bad_response', { phase: 'stream', retryable: false });
      const text = decode(decoder, value, done);
      if (text) yield text;
      if (done) return;
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, last: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !last });
  } catch {
    // A stream cut inside a character is cut; anywhere else it is not text.
    throw new AiError(last ? 'stream_interrupted' : 'bad_response', { phase: 'stream' });
  }
}
