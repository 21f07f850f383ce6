import { AiError, type NoteAiClient } from '@evenfall/ai-client';
import { client } from './editor.js';

/** Streams two sentences and then takes its time, until it is stopped. */
export function stoppingClient(): NoteAiClient {
  const inner = client();
  return {
    ...inner,
    draft: async function* (request, options) {
      let sentences = 0;
      for await (const event of inner.draft(request, options)) {
        if (event.type === 'preview' && sentences === 2) {
          yield { ...event, text: event.text.slice(0, event.text.length / 2) };
          await new Promise((resolve) => options?.signal?.addEventListener('abort', resolve));
          return;
        }
        if (event.type === 'sentence') sentences++;
        yield event;
      }
    },
  };
}

/** Fails after its first sentence. */
export function failingClient(): NoteAiClient {
  const inner = client();
  return {
    ...inner,
    draft: async function* (request, options) {
      for await (const event of inner.draft(request, options)) {
        yield event;
        if (event.type === 'sentence') throw new AiError('timeout');
      }
    },
  };
}
