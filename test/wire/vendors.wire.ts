import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import Anthropic from '@anthropic-ai/sdk';
import { LLMock } from '@copilotkit/aimock';
import { anthropic, fromAiSdk } from '@evenfall/ai-client/adapters';
import OpenAI from 'openai';
import { collect, failureOf, request, wires } from './support/wires.js';

const TEXT = 'Slept 3–4 h. Grandmother said “ça va” 🌙 眠れない, and "no more" \\ than that.\nNext line.';
const KEY = 'sk-test-0123456789abcdef';
const vendorWires = wires.filter(({ name }) => name !== 'relay');

describe('against a server that speaks the vendors’ protocols', () => {
  const mock = new LLMock({ port: 0, chunkSize: 7 });
  before(() => mock.start());
  after(() => mock.stop());

  for (const wire of vendorWires) {
    const adapter = () => wire.adapter({ endpoint: mock.url + wire.path, headers: { authorization: `Bearer ${KEY}` } });

    it(`${wire.name} gives the text, in pieces, and one end`, async () => {
      mock.reset().onMessage('Session notes.', { content: TEXT });
      const { text, events } = await collect(adapter().generate(request));
      assert.equal(text, TEXT);
      assert.ok(events.length > 3, 'streamed');
      assert.deepEqual(
        events.flatMap((each) => (each.type === 'end' ? [each.finish] : [])),
        ['stop'],
      );
      const journal = mock.getLastRequest();
      assert.equal(journal?.path, wire.path);
      assert.equal(journal?.headers.referer, undefined);
      assert.equal(journal?.headers.cookie, undefined);
    });

    for (const [status, code] of [
      [401, 'auth'],
      [429, 'rate_limited'],
      [503, 'unavailable'],
    ] as const) {
      it(`${wire.name} says ${code} for ${status}`, async () => {
        mock.reset().onMessage('Session notes.', { error: { message: 'leaked words' }, status });
        const { code: got, shown } = await failureOf(collect(adapter().generate(request)));
        assert.equal(got, code);
        assert.ok(!shown.includes('leaked words'));
      });
    }

    it(`${wire.name} takes an answer that the server cuts for no answer`, async () => {
      mock.reset().onMessage('Session notes.', { content: TEXT }, { truncateAfterChunks: 3 });
      const { code } = await failureOf(collect(adapter().generate(request)));
      assert.match(code, /^(stream_interrupted|network)$/);
    });
  }

  describe('the vendors’ own clients read the same', () => {
    it('OpenAI, Chat Completions and Responses', async () => {
      mock.reset().onMessage('Session notes.', { content: TEXT });
      const vendor = new OpenAI({ apiKey: KEY, baseURL: `${mock.url}/v1`, maxRetries: 0 });
      let chat = '';
      const chunks = await vendor.chat.completions.create({
        model: 'test-model',
        messages: [{ role: 'system', content: request.system }, ...request.messages],
        stream: true,
      });
      for await (const chunk of chunks) chat += chunk.choices[0]?.delta.content ?? '';
      let responses = '';
      const frames = await vendor.responses.create({
        model: 'test-model',
        instructions: request.system,
        input: request.messages,
        stream: true,
      });
      for await (const frame of frames) if (frame.type === 'response.output_text.delta') responses += frame.delta;
      assert.deepEqual([chat, responses], [TEXT, TEXT]);
    });

    it('Anthropic, with the same request on the wire', async () => {
      mock.reset().onMessage('Session notes.', { content: TEXT });
      const vendor = new Anthropic({ apiKey: KEY, baseURL: mock.url, maxRetries: 0 });
      const { system, messages } = request;
      let theirs = '';
      for await (const frame of vendor.messages.stream({ model: 'test-model', system, messages, max_tokens: 4096 })) {
        if (frame.type === 'content_block_delta' && frame.delta.type === 'text_delta') theirs += frame.delta.text;
      }
      const sent = mock.getLastRequest();
      const own = anthropic({
        endpoint: `${mock.url}/v1/messages`,
        model: 'test-model',
        headers: { 'x-api-key': KEY },
      });
      const { text } = await collect(own.generate(request));
      assert.equal(text, TEXT);
      assert.equal(theirs, TEXT);
      assert.deepEqual(mock.getLastRequest()?.body, sent?.body);
    });

    it('a model of the AI SDK, through the bridge', async () => {
      mock.reset().onMessage('Session notes.', { content: TEXT });
      const model = createOpenAICompatible({ name: 'mock', baseURL: `${mock.url}/v1`, apiKey: KEY })('test-model');
      const adapter = fromAiSdk(model, { locality: 'third-party', endpoint: mock.url });
      const { text, events } = await collect(adapter.generate(request));
      assert.equal(text, TEXT);
      assert.equal(events.at(-1)?.type, 'end');
      mock.reset().onMessage('Session notes.', { error: { message: 'leaked words' }, status: 429 });
      const failure = await failureOf(collect(adapter.generate(request)));
      assert.equal(failure.code, 'rate_limited');
      assert.ok(!failure.shown.includes('leaked words') && !failure.shown.includes('Session notes'));
      mock.reset().onMessage('Session notes.', { content: TEXT }, { truncateAfterChunks: 3 });
      assert.match(
        (await failureOf(collect(adapter.generate(request)))).code,
        /^(stream_interrupted|network|unknown)$/,
      );
    });
  });
});
