import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/**
 * A model for a machine without one: speaks OpenAI's streaming chat, and gives each line of the source back as a sentence
 * with its source. It shows the way of the words; it drafts nothing worth reading. `MODEL_ENDPOINT` names a real one.
 */
export async function startModelStub(): Promise<{ endpoint: string; close: () => void }> {
  const app = new Hono().post('/v1/chat/completions', async (context) => {
    const { messages } = await context.req.json<{ messages: { content: string }[] }>();
    const asked = messages.at(-1)?.content ?? '';
    const section = /^- ([\w-]+):/m.exec(asked)?.[1] ?? 'subjective';
    const source = /<<<\S+ source=(\w+)[^>]*>>>\n([\s\S]*?)\n<<</.exec(asked);
    const answer = (source?.[2] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => JSON.stringify({ section, text: sentence(line), sources: [{ id: source?.[1], quote: line }] }))
      .join('\n');
    const event = (delta: object, finish: string | null) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
    return new Response(`${event({ content: answer }, null)}${event({}, 'stop')}data: [DONE]\n\n`, {
      headers: { 'content-type': 'text/event-stream' },
    });
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ endpoint: `http://127.0.0.1:${port}/v1/chat/completions`, close: () => void server.close() }),
    );
  });
}

const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1).replace(/[.\s]+$/, '')}.`;
