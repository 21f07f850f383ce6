import { expect } from 'chai';
import { AiError, type ModelAdapter, type ModelEvent } from '../port/index.js';
import {
  type AiSdkLike,
  anthropic,
  fromAiSdk,
  type LanguageModelLike,
  ollama,
  openAiChat,
  openAiResponses,
  promptApi,
  relay,
} from './index.js';

const request = { system: 'Be brief.', messages: [{ role: 'user' as const, content: 'Notes.' }] };

async function all(events: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> {
  const seen: ModelEvent[] = [];
  for await (const each of events) seen.push(each);
  return seen;
}
const failure = (work: () => unknown): Promise<string> =>
  (async () => work())().then(
    () => 'no error',
    (error) => (AiError.isInstance(error) ? `${error.code} ${error.detail.reason ?? ''}`.trim() : `foreign: ${error}`),
  );
const streamOf = <T>(...parts: T[]) =>
  new ReadableStream<T>({
    start(sink) {
      for (const part of parts) sink.enqueue(part);
      sink.close();
    },
  });

/** A `fetch` that answers with this text and remembers what it was given. */
function answering(text: string, type = 'text/event-stream') {
  const sent: { url: string; init: RequestInit; body: Record<string, unknown> }[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    sent.push({ url, init, body: JSON.parse(String(init.body)) });
    return new Response(text, { headers: { 'content-type': type } });
  }) as typeof globalThis.fetch;
  return { fetch, sent };
}
const DONE = 'data: {"choices":[{"delta":{"content":"hi"},"finish_reason":"stop"}]}\n\n';

describe('adapters', () => {
  describe('keys in a page', () => {
    const makers: Record<string, (options: { endpoint: string; headers?: Record<string, string> }) => ModelAdapter> = {
      openAiChat: (options) => openAiChat({ ...options, model: 'm' }),
      openAiResponses: (options) => openAiResponses({ ...options, model: 'm' }),
      anthropic: (options) => anthropic({ ...options, model: 'm' }),
      ollama: (options) => ollama({ ...options, model: 'm' }),
      relay: (options) => relay(options),
    };
    for (const [name, make] of Object.entries(makers)) {
      it(`are refused by ${name}`, async () => {
        const endpoint = 'https://api.example.com/v1';
        for (const headers of <Record<string, string>[]>[
          { authorization: 'Bearer sk-proj-0123456789' },
          { 'x-api-key': 'sk-ant-api03-0123456789' },
          { authorization: 'Bearer gsk_0123456789abcdefghij' },
          { authorization: 'Bearer AIzaSy0123456789abcdefghij' },
        ]) {
          expect(await failure(() => make({ endpoint, headers }))).to.equal('policy_blocked browser-key');
        }
        expect(await failure(() => make({ endpoint: `${endpoint}?key=sk-ant-0123456789` }))).to.equal(
          'policy_blocked browser-key',
        );
        expect(
          await failure(() => make({ endpoint, headers: { authorization: 'Bearer short-lived-task-token' } })),
        ).to.equal('no error');
      });
    }

    it('are known by the header that vendors take them in, but at the host’s own server', async () => {
      const endpoint = 'https://api.example.com/v1';
      for (const name of ['api-key', 'X-API-Key', 'x-goog-api-key']) {
        const headers = { [name]: '0123456789abcdef0123456789abcdef' };
        expect(await failure(() => openAiChat({ endpoint, model: 'm', headers }))).to.equal(
          'policy_blocked browser-key',
        );
        const later = openAiChat({ endpoint, model: 'm', headers: () => headers, fetch: answering(DONE).fetch });
        expect(await failure(() => all(later.generate(request)))).to.equal('policy_blocked browser-key');
        expect(await failure(() => relay({ endpoint, headers }))).to.equal('no error');
      }
    });

    it('are refused also when they come later, before anything is sent', async () => {
      const { fetch, sent } = answering(DONE);
      const headers = async () => ({ authorization: 'Bearer sk-0123456789' });
      const adapter = openAiChat({ endpoint: 'https://api.example.com/', model: 'm', headers, fetch });
      expect(await failure(() => all(adapter.generate(request)))).to.equal('policy_blocked browser-key');
      expect(sent).to.deep.equal([]);
    });

    it('pass when the host insists', async () => {
      const { fetch, sent } = answering(DONE);
      const headers = { authorization: 'Bearer sk-0123456789' };
      const endpoint = 'https://api.example.com/';
      const adapter = openAiChat({ endpoint, model: 'm', headers, fetch, dangerouslyAllowBrowserKey: true });
      expect(await all(adapter.generate(request))).to.have.length(2);
      expect(sent).to.have.length(1);
    });
  });

  describe('requests', () => {
    it('of a relay carry the cookies of its own origin, and of no other', async () => {
      const { fetch, sent } = answering('{"type":"end","finish":"stop"}\n', 'application/x-ndjson');
      await all(relay({ endpoint: 'https://ehr.example/ai', fetch }).generate(request));
      expect(sent[0]?.init?.credentials).to.equal('same-origin');
    });

    it('keep the page’s identity and address to themselves', async () => {
      const { fetch, sent } = answering(DONE);
      await all(openAiChat({ endpoint: 'https://api.example.com/v1', model: 'm', fetch }).generate(request));
      const { redirect, credentials, referrerPolicy, cache, method } = sent[0]?.init ?? {};
      expect({ redirect, credentials, referrerPolicy, cache, method }).to.deep.equal({
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        method: 'POST',
      });
    });

    it('speak OpenAI’s own dialect to OpenAI, and the common one to others', async () => {
      const { fetch, sent } = answering(DONE);
      const full = { ...request, maxOutputTokens: 7, json: { name: 'n', schema: { type: 'object' } } };
      for (const endpoint of [
        'https://api.openai.com/v1/chat/completions',
        'http://localhost:8080/v1/chat/completions',
      ]) {
        await all(openAiChat({ endpoint, model: 'm', fetch }).generate(full));
      }
      expect(sent[0]?.body).to.include({ max_completion_tokens: 7, store: false });
      expect(sent[1]?.body).to.include({ max_tokens: 7 }).and.not.have.any.keys('store', 'max_completion_tokens');
      expect(sent[1]?.body.response_format).to.deep.equal({
        type: 'json_schema',
        json_schema: { name: 'n', schema: { type: 'object' }, strict: true },
      });
    });

    it('never let Responses keep anything', async () => {
      const { fetch, sent } = answering('data: {"type":"response.completed"}\n\n');
      await all(
        openAiResponses({ endpoint: 'https://api.openai.com/v1/responses', model: 'm', fetch }).generate(request),
      );
      expect(sent[0]?.body).to.include({ store: false, instructions: 'Be brief.' });
    });

    it('go to the address that the gate has seen', () => {
      const adapter = relay({ endpoint: 'https://ehr.example/ai' });
      const { endpoint } = adapter;
      if (endpoint) endpoint.host = 'evil.example';
      expect(adapter.endpoint?.href).to.equal('https://ehr.example/ai');
    });
  });

  describe('how an answer ended', () => {
    const chat = (frame: object) => ({
      adapter: openAiChat,
      text: `data: ${JSON.stringify(frame)}\n\n`,
    });
    const cases: [string, { adapter: typeof openAiChat; text: string; type?: string }, string][] = [
      ['a length limit', chat({ choices: [{ delta: {}, finish_reason: 'length' }] }), 'length'],
      ['a filter', chat({ choices: [{ delta: {}, finish_reason: 'content_filter' }] }), 'filtered'],
      ['a refusal', chat({ choices: [{ delta: { refusal: 'SECRET' } }] }), 'refused'],
      ['too long a request', chat({ error: { code: 'context_length_exceeded' } }), 'context_overflow'],
      ['no more quota', chat({ error: { code: 'insufficient_quota' } }), 'rate_limited'],
      ['only [DONE]', { adapter: openAiChat, text: 'data: [DONE]\n\n' }, 'stream_interrupted'],
      [
        'Responses cut at the limit',
        {
          adapter: openAiResponses,
          text: 'data: {"type":"response.incomplete","response":{"incomplete_details":{"reason":"max_output_tokens"}}}\n\n',
        },
        'length',
      ],
      [
        'Responses filtered',
        {
          adapter: openAiResponses,
          text: 'data: {"type":"response.incomplete","response":{"incomplete_details":{"reason":"content_filter"}}}\n\n',
        },
        'filtered',
      ],
      [
        'Responses refused',
        { adapter: openAiResponses, text: 'data: {"type":"response.refusal.delta","delta":"SECRET"}\n\n' },
        'refused',
      ],
      [
        'Anthropic refused',
        { adapter: anthropic, text: 'data: {"type":"message_delta","delta":{"stop_reason":"refusal"}}\n\n' },
        'refused',
      ],
      [
        'Anthropic at the limit',
        {
          adapter: anthropic,
          text: 'data: {"type":"message_delta","delta":{"stop_reason":"max_tokens"}}\n\ndata: {"type":"message_stop"}\n\n',
        },
        'length',
      ],
      [
        'Ollama at the limit',
        { adapter: ollama, text: '{"done":true,"done_reason":"length"}\n', type: 'application/x-ndjson' },
        'length',
      ],
    ];
    for (const [name, { adapter, text, type }, expected] of cases) {
      it(`is told for ${name}`, async () => {
        const { fetch } = answering(text, type);
        const made = adapter({ endpoint: 'https://api.example.com/', model: 'm', fetch });
        let got = '';
        const code = await failure(async () => {
          for await (const event of made.generate(request)) if (event.type === 'end') got = event.finish;
        });
        expect(got || code).to.equal(expected);
      });
    }

    it('comes with the tokens used, from wherever the wire has them', async () => {
      const frames = (...all: object[]) => all.map((frame) => `data: ${JSON.stringify(frame)}\n\n`).join('');
      const chatText = frames(
        { choices: [{ delta: {}, finish_reason: 'stop' }] },
        { choices: [], usage: { prompt_tokens: 5, completion_tokens: 2, prompt_tokens_details: { cached_tokens: 1 } } },
      );
      const anthropicText = frames(
        { type: 'message_start', message: { usage: { input_tokens: 5, cache_read_input_tokens: 1 } } },
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } },
        { type: 'message_stop' },
      );
      for (const [adapter, text] of [
        [openAiChat, chatText],
        [anthropic, anthropicText],
      ] as const) {
        const { fetch } = answering(text);
        const events = await all(
          adapter({ endpoint: 'https://api.example.com/', model: 'm', fetch }).generate(request),
        );
        expect(events.at(-1)).to.deep.include({ usage: { inputTokens: 5, outputTokens: 2, cachedInputTokens: 1 } });
      }
    });
  });

  describe('any AI SDK model', () => {
    const model = (...parts: object[]): AiSdkLike => ({
      specificationVersion: 'v3',
      provider: 'p',
      modelId: 'm',
      doStream: async () => ({ stream: streamOf(...parts) }),
    });
    const run = (sdk: AiSdkLike) => all(fromAiSdk(sdk, { locality: 'third-party' }).generate(request));
    const delta = { type: 'text-delta', id: '0', delta: 'hi' };

    for (const [version, finish] of Object.entries({
      'v2 and v3': { type: 'finish', finishReason: 'length', usage: { inputTokens: 5, outputTokens: 2 } },
      v4: {
        type: 'finish',
        finishReason: { unified: 'length', raw: 'max' },
        usage: { inputTokens: { total: 5 }, outputTokens: { total: 2 } },
      },
    })) {
      it(`is read in the form of ${version}, what is not known ignored`, async () => {
        const events = await run(
          model({ type: 'stream-start' }, { type: 'reasoning-delta', delta: 'hm' }, delta, finish),
        );
        expect(events).to.deep.equal([
          { type: 'text', text: 'hi' },
          { type: 'end', finish: 'length', usage: { inputTokens: 5, outputTokens: 2 } },
        ]);
      });
    }

    it('fails with a code where it fails with an error that quotes the request', async () => {
      const quoting = Object.assign(new Error('SECRET'), {
        statusCode: 429,
        requestBodyValues: 'SECRET',
        responseHeaders: { 'retry-after': '3' },
      });
      const rejecting = { ...model(), doStream: () => Promise.reject(quoting) };
      const error = await run(rejecting).catch((each) => each);
      expect(error).to.include({ code: 'rate_limited' });
      expect(error.detail).to.deep.equal({ status: 429, phase: 'connect', retryAfterMs: 3000 });
      expect(await failure(() => run(model(delta, { type: 'error', error: quoting })))).to.equal('rate_limited');
      const throwing = {
        ...model(),
        doStream: () => {
          throw new Error('SECRET');
        },
      };
      expect(await failure(() => run(throwing))).to.equal('unknown');
    });

    it('is interrupted without its finish, or with one that says so', async () => {
      expect(await failure(() => run(model(delta)))).to.equal('stream_interrupted');
      const finishes = [
        { finishReason: 'stop', interrupted: true },
        // What providers write when the stream ended and no reason had come: "unknown" in v2, "other" and no more since.
        { finishReason: 'unknown' },
        { finishReason: { unified: 'other', raw: undefined } },
        {},
      ];
      for (const each of finishes)
        expect(await failure(() => run(model(delta, { type: 'finish', ...each })))).to.equal('stream_interrupted');
    });

    it('stops on the signal even where the model does not listen', async () => {
      const controller = new AbortController();
      const deaf = {
        ...model(),
        doStream: async () => ({ stream: new ReadableStream({ start: (sink) => sink.enqueue(delta) }) }),
      };
      const adapter = fromAiSdk(deaf, { locality: 'third-party' });
      const reading = failure(async () => {
        for await (const _ of adapter.generate(request, { signal: controller.signal }))
          setTimeout(() => controller.abort());
      });
      expect(await reading).to.equal('aborted');
    });
  });

  describe('the browser’s own model', () => {
    function browser(
      state: 'available' | 'downloadable' | 'unavailable',
      more: { parts?: string[]; fails?: string } = {},
    ) {
      const log: unknown[] = [];
      const languageModel: LanguageModelLike = {
        availability: async () => state,
        create: async (options) => {
          const { monitor, initialPrompts } = options as {
            monitor: (target: EventTarget) => void;
            initialPrompts: unknown;
          };
          log.push(initialPrompts);
          const target = new EventTarget();
          monitor(target);
          if (state === 'downloadable') target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: 0.5 }));
          return {
            promptStreaming: (input) => {
              log.push(input);
              if (more.fails) throw new DOMException('SECRET', more.fails);
              return streamOf(...(more.parts ?? ['a', 'b']));
            },
            destroy: () => log.push('destroyed'),
          };
        },
      };
      return { languageModel, log };
    }

    it('answers on the device, and its session is let go', async () => {
      const { languageModel, log } = browser('available');
      const adapter = promptApi({ languageModel });
      expect(adapter.locality).to.equal('on-device');
      expect(adapter.endpoint).to.equal(undefined);
      expect(await all(adapter.generate(request))).to.deep.equal([
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
        { type: 'end', finish: 'stop' },
      ]);
      expect(log).to.deep.equal([[{ role: 'system', content: 'Be brief.' }], 'Notes.', 'destroyed']);
    });

    it('is downloaded only when the host allows it, with progress', async () => {
      const { languageModel, log } = browser('downloadable');
      expect(await failure(() => all(promptApi({ languageModel }).generate(request)))).to.equal(
        'model_download_required',
      );
      expect(log).to.deep.equal([]);
      const events = await all(promptApi({ languageModel, allowDownload: true }).generate(request));
      expect(events[0]).to.deep.equal({ type: 'progress', what: 'download', loaded: 0.5, total: 1 });
      expect(events.at(-1)).to.include({ type: 'end' });
    });

    it('is unavailable where there is none', async () => {
      const { languageModel } = browser('unavailable');
      expect(await failure(() => all(promptApi({ languageModel }).generate(request)))).to.equal('unavailable');
      expect((await promptApi({ languageModel }).capabilities()).available).to.equal('no');
    });

    for (const [fails, code] of [
      ['QuotaExceededError', 'context_overflow'],
      ['NotReadableError', 'content_filtered'],
      ['NotSupportedError', 'unsupported'],
      ['StrangeError', 'unknown'],
    ] as const) {
      it(`says ${code} for its ${fails}, and lets the session go`, async () => {
        const { languageModel, log } = browser('available', { fails });
        const error = await all(promptApi({ languageModel }).generate(request)).catch((each) => each);
        expect(error).to.include({ code, message: `ai: ${code}` });
        expect(error.cause).to.equal(undefined);
        await Promise.resolve();
        expect(log.at(-1)).to.equal('destroyed');
      });
    }
  });
});
