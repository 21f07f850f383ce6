import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ModelAdapter } from '@evenfall/ai-client';
import { type AiSdkLike, fromAiSdk, type LanguageModelLike, promptApi } from '@evenfall/ai-client/adapters';
import { MANY } from './support/attacks.js';
import { committed, draftOf, GOOD, obedient } from './support/obedient.js';
import { type Running, serve } from './support/server.js';
import { wires } from './support/wires.js';

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
        answer = `${obedient(obeyed)}\n`;
        assert.deepEqual(committed(await draftOf(adapter(), server.url, order)), [GOOD.text], attack);
      }
    });
  }
});
