import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { LLMock } from '@copilotkit/aimock';
import type { ModelAdapter } from '@evenfall/ai-client';
import { openAiChat, relay } from '@evenfall/ai-client/adapters';
import { createRelayHandler, type RelayOptions, type RelaySummary, toNodeListener } from '@evenfall/ai-client/relay';
import { TestClock } from './support/clock.js';
import { serve } from './support/server.js';
import { collect, failureOf, request } from './support/wires.js';

const KEY = 'sk-server-0123456789abcdef';
const TEXT = 'Slept 3–4 h. “ça va” 🌙\nNext line.';

describe('the relay, a real server in front of a real wire', () => {
  const mock = new LLMock({ port: 0, chunkSize: 5 });
  const summaries: RelaySummary[] = [];
  const closers: (() => Promise<void>)[] = [];
  before(() => mock.start());
  after(async () => {
    await Promise.all(closers.map((close) => close()));
    await mock.stop();
  });
  beforeEach(() => {
    mock.reset().onMessage('Session notes.', { content: TEXT });
    summaries.length = 0;
  });

  const upstream = (): ModelAdapter =>
    openAiChat({
      endpoint: `${mock.url}/v1/chat/completions`,
      model: 'the-hosts-choice',
      headers: { authorization: `Bearer ${KEY}` },
    });

  async function mount(options: Partial<RelayOptions> = {}): Promise<string> {
    const handler = createRelayHandler({
      authorize: (incoming) => (incoming.headers.get('authorization') === 'Bearer session' ? { user: 'u1' } : null),
      upstream: upstream(),
      onFinish: (summary) => summaries.push(summary),
      ...options,
    });
    const server = await serve(toNodeListener(handler));
    closers.push(server.close);
    return `${server.url}/ai`;
  }
  const headers = { authorization: 'Bearer session' };
  const post = (url: string, body: string, more: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers, ...more } });
  const valid = JSON.stringify(request);

  it('streams the answer, with the key on the server and the host’s choice of model', async () => {
    const { text, events } = await collect(relay({ endpoint: await mount(), headers }).generate(request));
    assert.equal(text, TEXT);
    assert.ok(events.length > 3);
    const sent = mock.getLastRequest();
    assert.ok(sent);
    assert.equal((sent.body as { model?: string }).model, 'the-hosts-choice');
    assert.deepEqual(
      summaries.map(({ user, status, code }) => ({ user, status, code })),
      [{ user: 'u1', status: 200, code: undefined }],
    );
  });

  it('never lets the key out', async () => {
    const response = await post(await mount(), valid);
    const shown = `${JSON.stringify([...response.headers])}${await response.text()}`;
    assert.ok(!shown.includes(KEY));
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('passes on nothing that a page may not decide', async () => {
    await (
      await post(await mount(), JSON.stringify({ ...request, model: 'dear', tools: [{}], store: true, n: 9 }))
    ).text();
    const sent = mock.getLastRequest()?.body as Record<string, unknown>;
    assert.equal(sent.model, 'the-hosts-choice');
    assert.ok(!('tools' in sent) && !('store' in sent) && !('n' in sent));
    await (
      await post(await mount({ maxOutputTokens: 100 }), JSON.stringify({ ...request, maxOutputTokens: 1e9 }))
    ).text();
    assert.equal((mock.getLastRequest()?.body as { max_tokens?: number } | undefined)?.max_tokens, 100);
  });

  for (const [name, work, status] of [
    ['an unknown caller', (url: string) => post(url, valid, { authorization: 'Bearer other' }), 401],
    ['another method', (url: string) => fetch(url, { headers }), 405],
    ['a form', (url: string) => post(url, valid, { 'content-type': 'text/plain' }), 415],
    ['a page of another origin', (url: string) => post(url, valid, { origin: 'https://evil.example' }), 403],
    ['a body that is not JSON', (url: string) => post(url, '{'), 400],
    ['a body that is no request', (url: string) => post(url, '{"messages":[]}'), 400],
    [
      'a body that is too large',
      (url: string) => post(url, JSON.stringify({ ...request, system: 'x'.repeat(300_000) })),
      413,
    ],
  ] as const) {
    it(`answers ${name} with ${status}, and calls no model`, async () => {
      const response = await work(await mount());
      assert.equal(response.status, status);
      await response.text();
      assert.equal(mock.getRequests().length, 0);
      assert.equal(summaries[0]?.status, status);
    });
  }

  it('sends the host’s own answer also where the server has a Response of its own, as Hono on Node', async () => {
    const { Response: builtIn } = globalThis;
    const url = await mount({ authorize: () => new builtIn('no', { status: 403 }) });
    globalThis.Response = class extends builtIn {};
    try {
      const response = await post(url, valid);
      assert.equal(response.status, 403);
      assert.equal(await response.text(), 'no');
    } finally {
      globalThis.Response = builtIn;
    }
  });

  it('answers 401 when the host’s own check fails, and sends the host’s own answer', async () => {
    const fails = await mount({ authorize: () => Promise.reject(new Error('database down: SECRET')) });
    const response = await post(fails, valid);
    assert.equal(response.status, 401);
    assert.ok(!(await response.text()).includes('SECRET'));
    const teapot = await mount({ authorize: () => new Response('no', { status: 418 }) });
    assert.equal((await post(teapot, valid)).status, 418);
    assert.equal(mock.getRequests().length, 0);
  });

  it('gives the check no body to read or use up', async () => {
    let seen: string | undefined;
    const url = await mount({
      authorize: async (incoming) => {
        seen = await incoming.text();
        return { user: 'u1' };
      },
    });
    assert.equal((await collect(relay({ endpoint: url }).generate(request))).text, TEXT);
    assert.equal(seen, '');
  });

  it('lets named origins in, and answers their preflight', async () => {
    const url = await mount({ origins: ['https://ehr.example'] });
    const origin = { origin: 'https://ehr.example' };
    const preflight = await fetch(url, { method: 'OPTIONS', headers: origin });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), 'https://ehr.example');
    const response = await post(url, valid, origin);
    assert.equal(response.status, 200);
    await response.text();
    // With cookies, with a token of the host's own, and told when to come back.
    const asking = { ...origin, 'access-control-request-headers': 'content-type,x-csrf-token' };
    const { headers } = await fetch(url, { method: 'OPTIONS', headers: asking });
    assert.equal(headers.get('access-control-allow-credentials'), 'true');
    assert.equal(headers.get('access-control-allow-headers'), 'content-type,x-csrf-token');
    assert.equal(response.headers.get('access-control-allow-credentials'), 'true');
    assert.equal(response.headers.get('access-control-expose-headers'), 'retry-after');
    const evil = await fetch(url, { method: 'OPTIONS', headers: { ...asking, origin: 'https://evil.example' } });
    assert.equal(evil.status, 403);
    assert.equal(evil.headers.get('access-control-allow-credentials'), null);
  });

  it('limits each user by himself, says when to come back, and forgets in time', async () => {
    const clock = new TestClock();
    const url = await mount({
      clock,
      rateLimit: { requests: 2, perMs: 60_000 },
      authorize: (incoming) => ({ user: incoming.headers.get('x-user') ?? '' }),
    });
    const status = async (user: string) => {
      const response = await post(url, valid, { 'x-user': user });
      await response.text();
      return [response.status, response.headers.get('retry-after')];
    };
    assert.deepEqual(await status('a'), [200, null]);
    clock.pass(10_000);
    assert.deepEqual(await status('a'), [200, null]);
    assert.deepEqual(await status('a'), [429, '50']);
    assert.deepEqual(await status('b'), [200, null]);
    clock.pass(50_000);
    assert.deepEqual(await status('a'), [200, null]);
  });

  it('turns its refusals and the model’s failures into codes for the page', async () => {
    const url = await mount({ rateLimit: { requests: 1, perMs: 60_000 } });
    mock.reset().onMessage('Session notes.', { error: { message: 'leaked words' }, status: 503 });
    const model = relay({ endpoint: url, headers });
    const first = await failureOf(collect(model.generate(request)));
    assert.equal(first.code, 'unavailable');
    assert.ok(!first.shown.includes('leaked words'));
    const second = await failureOf(collect(model.generate(request)));
    assert.equal(second.code, 'rate_limited');
    assert.ok(Number(second.detail.retryAfterMs) > 0);
    const stranger = relay({ endpoint: url });
    assert.equal((await failureOf(collect(stranger.generate(request)))).code, 'auth');
  });

  it('tells the page that an answer was cut', async () => {
    mock.reset().onMessage('Session notes.', { content: TEXT }, { truncateAfterChunks: 3 });
    const { code } = await failureOf(collect(relay({ endpoint: await mount(), headers }).generate(request)));
    assert.match(code, /^(stream_interrupted|network)$/);
  });

  /** A model that gives one piece and then waits until somebody stops it. */
  function waiting() {
    const state: { stopped: Promise<void>; calls: number } = { stopped: Promise.resolve(), calls: 0 };
    let stop = () => {};
    state.stopped = new Promise((resolve) => {
      stop = resolve;
    });
    const model: ModelAdapter = {
      ...upstream(),
      async *generate(_, call) {
        state.calls += 1;
        yield { type: 'text', text: 'one' };
        await new Promise<void>((resolve) => call?.signal?.addEventListener('abort', () => resolve()));
        stop();
      },
    };
    return { model, state };
  }

  it('sends each piece at once, and stops the model when the page leaves', async () => {
    const { model, state } = waiting();
    const adapter = relay({ endpoint: await mount({ upstream: model }), headers });
    for await (const event of adapter.generate(request)) {
      assert.deepEqual(event, { type: 'text', text: 'one' });
      break;
    }
    await state.stopped;
    assert.equal(state.calls, 1);
  });

  it('sends the whole answer where the host’s own count fails', async () => {
    for (const onFinish of [
      () => {
        throw new Error('the log is full');
      },
      async () => {
        throw new Error('the log is full');
      },
    ]) {
      const url = await mount({ onFinish });
      const response = await post(url, valid);
      assert.match(await response.text(), /"type":"end"/);
      assert.equal((await post(url, '{')).status, 400);
    }
  });

  it('gives a sign of life while the model thinks', async () => {
    const clock = new TestClock();
    const { model } = waiting();
    const response = await post(await mount({ upstream: model, clock, heartbeatMs: 777 }), valid);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    const piece = async () => decoder.decode((await reader?.read())?.value);
    assert.equal(await piece(), '{"type":"text","text":"one"}\n');
    await clock.until(777);
    clock.pass(777);
    assert.equal(await piece(), '{"type":"ping"}\n');
    await reader?.cancel();
  });
});
