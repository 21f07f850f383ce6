import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import { LLMock } from '@copilotkit/aimock';
import {
  AiError,
  createModelClient,
  type DraftEvent,
  type DraftRequest,
  type ModelAdapter,
  type Policy,
} from '@evenfall/ai-client';
import { relay } from '@evenfall/ai-client/adapters';
import { createRelayHandler, toNodeListener } from '@evenfall/ai-client/relay';
import { serve } from './support/server.js';
import { wires } from './support/wires.js';

/** Marks the client's words: found anywhere but in the body of the one allowed request, it is a leak. */
const CANARY = 'quokka-7f3a91';
const SOURCE = `slept 4h ${CANARY}\ndenies SI`;
const ENGINE_KEY = 'token-0123456789';

const draft: DraftRequest = {
  template: { id: 'dap', sections: [{ id: 'data', title: 'Data', required: true, fields: [] }] },
  sources: [{ id: 'src-1', kind: 'shorthand', trusted: true, text: SOURCE }],
};
const ANSWER = [
  { section: 'data', text: `Client slept 4h ${CANARY}.`, sources: [{ id: 's1', quote: `slept 4h ${CANARY}` }] },
  { section: 'data', done: true },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

interface Traces {
  /** Everything that a log, a console, an audit record or an error could show. */
  shown: string[];
  /** Address and headers of each request that left. */
  requests: string[];
}

describe('client text', () => {
  const mock = new LLMock({ port: 0 });
  const closers: (() => Promise<void>)[] = [];
  before(() => mock.start());
  after(async () => {
    await Promise.all(closers.map((close) => close()));
    await mock.stop();
  });

  /** Drafts once and gives what could be seen of it from outside. */
  async function run(model: (fetch: typeof globalThis.fetch) => ModelAdapter, more: Partial<Policy> = {}) {
    const traces: Traces = { shown: [], requests: [] };
    const spied: typeof globalThis.fetch = (input, init) => {
      traces.requests.push(`${String(input)} ${JSON.stringify([...new Headers(init?.headers)])}`);
      assert.equal(init?.redirect, 'error');
      assert.match(String(init?.credentials), /^(omit|same-origin)$/);
      assert.equal(init?.referrerPolicy, 'no-referrer');
      assert.equal(init?.cache, 'no-store');
      return fetch(input, init);
    };
    const adapter = model(spied);
    const policy: Policy = {
      allow: [
        {
          origin: adapter.endpoint?.origin ?? '',
          baa: { counterparty: 'Example', reference: 'BAA-1', effective: '2020-01-01' },
          zeroRetention: 'contract',
        },
      ],
      deidentify: 'off',
      consent: async () => ({ granted: true, reference: 'consent-1' }),
      audit: (event) => {
        traces.shown.push(inspect(event, { depth: 9 }));
      },
      ...more,
    };
    const original = { ...console };
    for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
      console[name] = (...all: unknown[]) => {
        traces.shown.push(inspect(all, { depth: 9 }));
      };
    }
    const events: DraftEvent[] = [];
    try {
      for await (const event of createModelClient({ model: adapter, policy }).draft(draft, { retries: 0 }))
        events.push(event);
    } catch (error) {
      assert.ok(AiError.isInstance(error));
      traces.shown.push(inspect(error, { depth: 9, showHidden: true }), String(error.stack), JSON.stringify(error));
    } finally {
      Object.assign(console, original);
    }
    for (const event of events)
      if (event.type !== 'sentence' && event.type !== 'preview') traces.shown.push(inspect(event, { depth: 9 }));
    return { ...traces, events };
  }

  const faults: [string, () => unknown][] = [
    ['a whole answer', () => mock.onMessage(CANARY, { content: ANSWER })],
    ['an answer of nonsense', () => mock.onMessage(CANARY, { content: `Sure! ${CANARY}\n{"section": ${CANARY}` })],
    ['an answer cut short', () => mock.onMessage(CANARY, { content: ANSWER }, { truncateAfterChunks: 2 })],
    [
      'an error that quotes the request',
      () => mock.onMessage(CANARY, { error: { message: SOURCE, type: CANARY, code: CANARY }, status: 400 }),
    ],
    ['a server error', () => mock.onMessage(CANARY, { error: { message: SOURCE }, status: 503 })],
  ];

  for (const wire of wires.filter(({ name }) => name !== 'relay')) {
    for (const [name, script] of faults) {
      it(`leaks nowhere on ${wire.name} with ${name}`, async () => {
        mock.reset();
        script();
        const { shown, requests, events } = await run((spied) =>
          wire.adapter({ endpoint: mock.url + wire.path, headers: { 'x-token': ENGINE_KEY }, fetch: spied }),
        );
        assert.ok(JSON.stringify(mock.getLastRequest()?.body).includes(CANARY), 'it was sent where it may be sent');
        assert.ok(requests.length >= 1 && shown.length >= 1);
        assert.ok(!requests.join().includes(CANARY), 'address or header');
        assert.ok(!shown.join().includes(CANARY), 'log, error, audit or event');
        assert.ok(!shown.join().includes(ENGINE_KEY));
        if (name === 'a whole answer')
          assert.ok(events.some((each) => each.type === 'sentence' && each.text.includes(CANARY)));
      });
    }

    it(`sends nothing at all on ${wire.name} without consent or agreement`, async () => {
      for (const more of [{ consent: async () => ({ granted: false }) }, { allow: [] }]) {
        mock.reset();
        const { shown, requests } = await run(
          (spied) => wire.adapter({ endpoint: mock.url + wire.path, fetch: spied }),
          more,
        );
        assert.deepEqual(requests, []);
        assert.equal(mock.getRequests().length, 0);
        assert.ok(!shown.join().includes(CANARY));
      }
    });
  }

  it('leaks nowhere through the relay, in the page or on the server', async () => {
    mock.reset().onMessage(CANARY, { content: ANSWER });
    const seen: string[] = [];
    const [chat] = wires;
    assert.ok(chat);
    const upstream = chat.adapter({ endpoint: mock.url + chat.path });
    const handler = createRelayHandler({
      authorize: (incoming) => {
        seen.push(`${incoming.url} ${JSON.stringify([...incoming.headers])}`);
        return { user: 'u1' };
      },
      upstream,
      onFinish: (summary) => seen.push(inspect(summary)),
    });
    const server = await serve(toNodeListener(handler));
    closers.push(server.close);
    const { shown, requests, events } = await run((spied) => relay({ endpoint: `${server.url}/ai`, fetch: spied }));
    assert.ok(events.some((each) => each.type === 'sentence' && each.text.includes(CANARY)));
    assert.equal(seen.length, 2);
    assert.ok(![...seen, ...shown, ...requests].join().includes(CANARY));
  });
});
