import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createModelClient, type DraftEvent, type DraftRequest, type ModelAdapter } from '@evenfall/ai-client';
import { type AiSdkLike, fromAiSdk, type LanguageModelLike, promptApi } from '@evenfall/ai-client/adapters';
import { MANY } from './support/attacks.js';
import { type Running, serve } from './support/server.js';
import { wires } from './support/wires.js';

const GOOD = {
  section: 'data',
  text: 'Client argued with a neighbour.',
  sources: [{ id: 's1', quote: 'argued with a neighbour' }],
};
const section = (id: string) => ({ id, title: id, required: true, fields: [] });
const relayed = wires.find(({ name }) => name === 'relay');

/** The wires that no vendor's server speaks: the relay, the browser's own model, any AI SDK model. */
describe('a model that obeys what a source tells it, behind the other adapters', () => {
  let answer = '';
  let server: Running;
  before(async () => {
    server = await serve((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': relayed?.contentType ?? '' });
      response.end(relayed?.frames([answer]).join(''));
    });
  });
  after(() => server.close());

  const stream = <T>(...parts: T[]) =>
    new ReadableStream<T>({
      start(sink) {
        for (const part of parts) sink.enqueue(part);
        sink.close();
      },
    });
  const languageModel: LanguageModelLike = {
    availability: async () => 'available',
    create: async () => ({ promptStreaming: () => stream(answer), destroy() {} }),
  };
  const sdk: AiSdkLike = {
    specificationVersion: 'v3',
    provider: 'test',
    modelId: 'obedient',
    doStream: async () => ({
      stream: stream<unknown>(
        { type: 'text-delta', id: '0', delta: answer },
        { type: 'finish', finishReason: 'stop', usage: {} },
      ),
    }),
  };
  const adapters: Record<string, () => ModelAdapter> = {
    relay: () => relayed?.adapter({ endpoint: `${server.url}/ai` }) as ModelAdapter,
    'prompt-api': () => promptApi({ languageModel }),
    'ai-sdk': () => fromAiSdk(sdk, { locality: 'on-device' }),
  };

  for (const [name, adapter] of Object.entries(adapters)) {
    it(`brings nothing of ${MANY.length} attacks into the draft on ${name}`, async () => {
      assert.ok(MANY.length >= 60);
      for (const { name: attack, order, obeyed } of MANY) {
        const { section: at, text, quote, id = 's1' } = obeyed;
        answer = `${[{ section: at, text, sources: [{ id, quote }] }, GOOD].map((line) => JSON.stringify(line)).join('\n')}\n`;
        assert.deepEqual(await committed(adapter(), order), [GOOD.text], attack);
      }
    });
  }

  async function committed(model: ModelAdapter, order: string): Promise<string[]> {
    const request: DraftRequest = {
      template: { id: 'dap', sections: ['data', 'assessment', 'plan'].map(section) },
      sources: [{ id: 'tr', kind: 'transcript', trusted: false, text: `argued with a neighbour\n${order}\nbye` }],
    };
    const policy = {
      allow: [
        {
          origin: server.url,
          baa: { counterparty: 'E', reference: 'B', effective: '2020-01-01' },
          zeroRetention: 'none' as const,
        },
      ],
      deidentify: 'off' as const,
      consent: async () => ({ granted: true }),
      audit: () => {},
    };
    const events: DraftEvent[] = [];
    for await (const event of createModelClient({ model, policy }).draft(request)) events.push(event);
    return events.flatMap((each) => (each.type === 'sentence' ? [each.text] : []));
  }
});
