import type { ModelAdapter, ModelEvent } from '@evenfall/ai-client';
import { anthropic, type HttpOptions, ollama, openAiChat, openAiResponses, relay } from '@evenfall/ai-client/adapters';

/** How one wire is spoken, frame by frame, by our own test server. */
export interface WireUnderTest {
  name: string;
  path: string;
  contentType: string;
  adapter(options: HttpOptions): ModelAdapter;
  /** All frames of an answer; the last proves that it is whole. */
  frames(pieces: readonly string[]): string[];
  /** A frame that says the answer failed. */
  failure: string;
}

const event = (data: unknown, name?: string) => `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`;
const named = (data: { type: string }) => event(data, data.type);
const line = (data: unknown) => `${JSON.stringify(data)}\n`;
const model = 'test-model';

export const wires: readonly WireUnderTest[] = [
  {
    name: 'openai-chat',
    path: '/v1/chat/completions',
    contentType: 'text/event-stream',
    adapter: (options) => openAiChat({ ...options, model }),
    frames: (pieces) => [
      ...pieces.map((content) => event({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })),
      event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }),
    ],
    failure: event({ error: { type: 'server_error', message: 'leak' } }),
  },
  {
    name: 'openai-responses',
    path: '/v1/responses',
    contentType: 'text/event-stream; charset=utf-8',
    adapter: (options) => openAiResponses({ ...options, model }),
    frames: (pieces) => [
      named({ type: 'response.created' }),
      ...pieces.map((delta) => event({ type: 'response.output_text.delta', delta }, 'response.output_text.delta')),
      named({ type: 'response.completed' }),
    ],
    failure: event({ type: 'response.failed', response: { error: { code: 'server_error', message: 'leak' } } }),
  },
  {
    name: 'anthropic',
    path: '/v1/messages',
    contentType: 'text/event-stream',
    adapter: (options) => anthropic({ ...options, model }),
    frames: (pieces) => [
      event({ type: 'message_start', message: { usage: { input_tokens: 3 } } }, 'message_start'),
      named({ type: 'ping' }),
      ...pieces.map((text) =>
        event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }, 'content_block_delta'),
      ),
      event(
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 5 } },
        'message_delta',
      ),
      named({ type: 'message_stop' }),
    ],
    failure: event({ type: 'error', error: { type: 'overloaded_error', message: 'leak' } }, 'error'),
  },
  {
    name: 'ollama',
    path: '/api/chat',
    contentType: 'application/x-ndjson',
    adapter: (options) => ollama({ ...options, model }),
    frames: (pieces) => [
      ...pieces.map((content) => line({ message: { role: 'assistant', content }, done: false })),
      line({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop', eval_count: 5 }),
    ],
    failure: line({ error: 'leak' }),
  },
  {
    name: 'relay',
    path: '/ai',
    contentType: 'application/x-ndjson',
    adapter: (options) => relay(options),
    frames: (pieces) => [
      ...pieces.map((text) => line({ type: 'text', text })),
      line({ type: 'ping' }),
      line({ type: 'end', finish: 'stop' }),
    ],
    failure: line({ type: 'error', code: 'unavailable' }),
  },
];

export const request = { system: 'Be brief.', messages: [{ role: 'user' as const, content: 'Session notes.' }] };

export async function collect(events: AsyncIterable<ModelEvent>): Promise<{ text: string; events: ModelEvent[] }> {
  const all: ModelEvent[] = [];
  for await (const each of events) all.push(each);
  return { text: textOf(all), events: all };
}

export const textOf = (events: readonly ModelEvent[]): string =>
  events.map((each) => (each.type === 'text' ? each.text : '')).join('');

/** The code of the error that the work ends in, and everything that a log could show of it. */
export async function failureOf(
  work: Promise<unknown>,
): Promise<{ code: string; shown: string; detail: Record<string, unknown> }> {
  try {
    await work;
  } catch (error) {
    const { inspect } = await import('node:util');
    const { code, detail } = error as { code: string; detail: Record<string, unknown> };
    return { code, detail, shown: inspect(error, { depth: 10, showHidden: true }) };
  }
  throw new Error('it did not fail');
}
