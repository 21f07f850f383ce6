import {
  AiError,
  type CallOptions,
  groundRewrite,
  type Locality,
  type NoteAiClient,
  type RewriteReason,
  type RewriteRequest,
} from '@evenfall/ai-client';
import { isShowable, pull, TIMEOUTS, toAiError } from '../../drafting/index.js';
import { type Clock, systemClock } from '../../review/index.js';

/** Characters of a rewrite: more is no rewrite of a passage. */
const LONGEST = 8_000;
/** Events of one run. */
const MOST_EVENTS = 5_000;

/** What came of a request: a suggestion, nothing to change, or one that must not be offered. */
export type Rewrite =
  | {
      readonly kind: 'rewritten';
      readonly text: string;
      /** What a person should look at before accepting. */
      readonly reasons: readonly RewriteReason[];
      readonly by: { readonly engine: string; readonly locality: Locality };
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly reasons: readonly RewriteReason[] };

export interface RunRewriteOptions extends Pick<CallOptions, 'signal' | 'sent' | 'timeouts'> {
  readonly clock?: Clock;
}

/**
 * Rewrites with any client, a host's own included, and trusts it with nothing: what it answers is read as data, and held
 * both ways to the passage (and, where it may add from them, to the sources), whatever the client checked itself
 * (RULES-STAND, NO-INVENTION).
 *
 * @throws {AiError} `aborted`, `timeout`, `bad_response`, `stream_interrupted`, or what the client threw
 */
export async function runRewrite(
  client: NoteAiClient,
  request: RewriteRequest,
  options: RunRewriteOptions = {},
): Promise<Rewrite> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  try {
    const call: CallOptions = { signal, timeouts, ...(options.sent && { sent: options.sent }) };
    const source: unknown = client.rewrite(request, call);
    if (typeof source !== 'object' || source === null || !(Symbol.asyncIterator in source)) throw nonsense();
    let answer: { text: string; by: Awaited<ReturnType<typeof authorOf>> } | undefined;
    let count = 0;
    for await (const raw of pull(source as AsyncIterable<unknown>, {
      signal,
      clock: options.clock ?? systemClock,
      timeouts,
    })) {
      if (++count > MOST_EVENTS) throw nonsense();
      const event = raw as { type?: unknown; text?: unknown; by?: unknown } | null;
      if (typeof event !== 'object' || event === null) throw nonsense();
      if (event.type === 'end') return answer ? judge(request, answer) : Promise.reject(nonsense());
      if (event.type !== 'proposal') continue;
      if (answer || typeof event.text !== 'string' || event.text.length > LONGEST || !isShowable(event.text))
        throw nonsense();
      // A passage is one line: a line break in it would open a paragraph nobody reviewed as such.
      const text = event.text.replace(/\s+/g, ' ').trim();
      if (!text) throw nonsense();
      answer = { text, by: await authorOf(client, event.by) };
    }
    throw new AiError('stream_interrupted', { phase: 'stream' });
  } catch (error) {
    throw toAiError(error);
  } finally {
    stop.abort();
  }
}

const nonsense = () => new AiError('bad_response', { phase: 'validate' });

function judge({ selection, intent, sources }: RewriteRequest, { text, by }: { text: string; by: Author }): Rewrite {
  if (text === selection) return { kind: 'same' };
  const mayAdd = intent === 'expand' || typeof intent !== 'string';
  const { keep, reasons } = groundRewrite(selection, text, mayAdd ? sources.map((source) => source.text) : []);
  return keep ? { kind: 'rewritten', text, reasons, by } : { kind: 'refused', reasons };
}

type Author = { engine: string; locality: Locality };

/** Who wrote it: who the proposal names, else who the client says it is. */
async function authorOf(client: NoteAiClient, by: unknown): Promise<Author> {
  const { engine, locality } = (by ?? (await client.status())) as Partial<Author>;
  const known = locality === 'on-device' || locality === 'first-party' || locality === 'third-party';
  if (typeof engine !== 'string' || !known) throw nonsense();
  return { engine: engine.slice(0, 100), locality };
}
