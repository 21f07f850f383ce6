import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, describe, it } from 'node:test';
import type { HttpOptions } from '@evenfall/ai-client/adapters';
import { TestClock } from './support/clock.js';
import { flushed, serve } from './support/server.js';
import { collect, failureOf, request, textOf, wires } from './support/wires.js';

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

const PIECES = ['Slept ', '3–4 h. ', 'Grandmother said “ça va” 🌙', ' 眠れない'];
const WHOLE = PIECES.join('');

for (const wire of wires) {
  describe(`${wire.name} over a socket`, () => {
    const closers: (() => Promise<void>)[] = [];
    after(() => Promise.all(closers.map((close) => close())));

    async function at(handle: Handle, options: Partial<HttpOptions> = {}) {
      const server = await serve(handle);
      closers.push(server.close);
      return wire.adapter({ endpoint: server.url + wire.path, ...options });
    }
    const started = (response: ServerResponse) => response.writeHead(200, { 'content-type': wire.contentType });

    it('gives the text of an answer that comes one byte at a time, with characters and frames split', async () => {
      const adapter = await at(async (_, response) => {
        started(response);
        for (const byte of Buffer.from(wire.frames(PIECES).join(''))) await flushed(response, Uint8Array.of(byte));
        response.end();
      });
      const { text, events } = await collect(adapter.generate(request));
      assert.equal(text, WHOLE);
      assert.equal(events.filter(({ type }) => type === 'end').length, 1);
      assert.equal(events.at(-1)?.type, 'end');
    });

    it('reads CRLF and CR line ends and a byte order mark', async () => {
      for (const end of ['\r\n', '\r']) {
        const adapter = await at((_, response) => {
          started(response);
          response.end(`\uFEFF${wire.frames(PIECES).join('').replaceAll('\n', end)}`);
        });
        assert.equal((await collect(adapter.generate(request))).text, WHOLE);
      }
    });

    it('takes an answer cut after any frame for interrupted, however cleanly the body ends', async () => {
      const frames = wire.frames(PIECES);
      for (let cut = 0; cut < frames.length - 1; cut++) {
        const adapter = await at((_, response) => {
          started(response);
          response.end(frames.slice(0, cut).join(''));
        });
        const { code } = await failureOf(collect(adapter.generate(request)));
        assert.equal(code, 'stream_interrupted', `cut after ${cut} frames`);
      }
    });

    it('takes an answer cut inside a character for interrupted', async () => {
      const adapter = await at((_, response) => {
        started(response);
        const bytes = Buffer.from(wire.frames(['🌙']).join(''));
        response.end(bytes.subarray(0, bytes.indexOf(Buffer.from('🌙')) + 2));
      });
      assert.equal((await failureOf(collect(adapter.generate(request)))).code, 'stream_interrupted');
    });

    it('says network when the connection breaks in the middle', async () => {
      const adapter = await at(async (_, response) => {
        started(response);
        await flushed(response, wire.frames(PIECES).slice(0, -1).join(''));
        response.destroy();
      });
      assert.equal((await failureOf(collect(adapter.generate(request)))).code, 'network');
    });

    it('says network when nobody listens', async () => {
      const server = await serve(() => {});
      await server.close();
      const adapter = wire.adapter({ endpoint: server.url + wire.path });
      assert.equal((await failureOf(collect(adapter.generate(request)))).code, 'network');
    });

    it('refuses frames that are not JSON, and shows nothing of them', async () => {
      const adapter = await at((_, response) => {
        started(response);
        response.end(wire.frames(['x'])[0]?.replace(/\{.*\}/, '{"leaked-words": '));
      });
      const { code, shown } = await failureOf(collect(adapter.generate(request)));
      assert.equal(code, 'bad_response');
      assert.ok(!shown.includes('leaked-words'));
    });

    it('refuses frames of another shape than its own, with a code and not with a fault', async () => {
      const text = JSON.stringify(PIECES[0]);
      const [first = ''] = wire.frames([PIECES[0] ?? '']).filter((frame) => frame.includes(text));
      for (const wrong of ['[{"type":"text","text":"leaked-words"}]', '{"leaked-words":1}', '7']) {
        // A relay of our own drops what is no text.
        if (wire.name === 'relay') break;
        const adapter = await at((_, response) => {
          started(response);
          response.end(first.replace(text, wrong) + wire.frames([]).join(''));
        });
        const { code, shown } = await failureOf(collect(adapter.generate(request)));
        assert.equal(code, 'bad_response', wrong);
        assert.ok(!shown.includes('leaked-words'));
      }
    });

    it('says auth where the host’s own headers cannot be had, and nothing of what they threw', async () => {
      for (const headers of [
        () => {
          throw new Error('leaked words');
        },
        async () => {
          throw new Error('leaked words');
        },
      ]) {
        const adapter = await at((_, response) => started(response).end(wire.frames(PIECES).join('')), { headers });
        const { code, shown } = await failureOf(collect(adapter.generate(request)));
        assert.equal(code, 'auth');
        assert.ok(!shown.includes('leaked words'));
      }
    });

    it('refuses bytes that are not text', async () => {
      const adapter = await at((_, response) => {
        started(response);
        response.end(Buffer.from([0x7b, 0xff, 0xfe, 0x0a, 0x0a]));
      });
      assert.equal((await failureOf(collect(adapter.generate(request)))).code, 'bad_response');
    });

    it('refuses another content type, or none', async () => {
      for (const type of ['text/html', 'application/json', undefined]) {
        const adapter = await at((_, response) => {
          response.writeHead(200, type ? { 'content-type': type } : {});
          response.end(wire.frames(PIECES).join(''));
        });
        assert.equal((await failureOf(collect(adapter.generate(request)))).code, 'bad_response', type);
      }
    });

    it('stops a flood at its limit', async () => {
      const sent = { bytes: 0 };
      const frame = wire.frames(['x'.repeat(60_000)]).find((each) => each.includes('xxx')) ?? '';
      const adapter = await at(
        async (_, response) => {
          started(response);
          const open = () => !response.destroyed && !response.writableEnded;
          while (open() && sent.bytes < 10_000_000) {
            sent.bytes += frame.length;
            await flushed(response, frame).catch(() => {});
          }
          response.end();
        },
        { maxBytes: 1_000_000 },
      );
      assert.equal((await failureOf(collect(adapter.generate(request)))).code, 'bad_response');
    });

    it('refuses a line without end', async () => {
      const adapter = await at((_, response) => {
        started(response);
        response.end(`data: {"x":"${'x'.repeat(1_100_000)}`);
      });
      assert.equal((await failureOf(collect(adapter.generate(request)))).code, 'bad_response');
    });

    it('gives the code of a failure inside the stream, without its message', async () => {
      const adapter = await at((_, response) => {
        started(response);
        response.end(wire.frames(['x'])[0] + wire.failure);
      });
      const { code, shown } = await failureOf(collect(adapter.generate(request)));
      assert.equal(code, 'unavailable');
      assert.ok(!shown.includes('leak'));
    });

    for (const [status, code] of [
      [400, 'bad_request'],
      [401, 'auth'],
      [403, 'auth'],
      [404, 'bad_request'],
      [413, 'context_overflow'],
      [429, 'rate_limited'],
      [500, 'unavailable'],
      [503, 'unavailable'],
      [529, 'unavailable'],
      [304, 'bad_response'],
    ] as const) {
      it(`says ${code} for status ${status}, and nothing of the body`, async () => {
        const adapter = await at((_, response) => {
          response.writeHead(status, {
            'content-type': 'application/json',
            'retry-after': '7',
            'x-request-id': 'req_1',
          });
          response.end(status === 304 ? undefined : '{"error":{"message":"leaked words"}}');
        });
        const failure = await failureOf(collect(adapter.generate(request)));
        assert.equal(failure.code, code);
        assert.equal(failure.detail.retryAfterMs, 7000);
        assert.equal(failure.detail.requestId, 'req_1');
        assert.ok(!failure.shown.includes('leaked words'));
      });
    }

    it('follows no redirect', async () => {
      const reached: string[] = [];
      const elsewhere = await serve((incoming, response) => {
        reached.push(incoming.url ?? '');
        response.end();
      });
      closers.push(elsewhere.close);
      const adapter = await at((_, response) => {
        response.writeHead(307, { location: elsewhere.url });
        response.end();
      });
      assert.equal((await failureOf(collect(adapter.generate(request)))).code, 'network');
      assert.deepEqual(reached, []);
    });

    it('sends nothing before the first pull, and lets go of the request when the reader leaves', async () => {
      let requests = 0;
      const gone = deferred();
      const adapter = await at(async (_, response) => {
        requests += 1;
        response.on('close', () => gone.resolve());
        started(response);
        await flushed(response, wire.frames(PIECES).slice(0, 4).join(''));
      });
      const events = adapter.generate(request);
      assert.equal(requests, 0);
      for await (const each of events) {
        assert.equal(each.type, 'text');
        break;
      }
      await gone.promise;
      assert.equal(requests, 1);
    });

    it('ends with aborted after the very event at which the signal fires, with more already there', async () => {
      const adapter = await at((_, response) => {
        started(response);
        response.end(wire.frames(PIECES).join(''));
      });
      const controller = new AbortController();
      const seen: string[] = [];
      const reading = (async () => {
        for await (const each of adapter.generate(request, { signal: controller.signal })) {
          seen.push(textOf([each]));
          controller.abort();
        }
      })();
      assert.equal((await failureOf(reading)).code, 'aborted');
      assert.deepEqual(seen, [PIECES[0]]);
    });

    it('gives up on a server that never answers, one that falls silent, and one that drips for ever', async () => {
      const clock = new TestClock();
      const timeouts = { connectMs: 11, idleMs: 22, totalMs: 3333 };
      const silent = await at(() => {}, { clock });
      const first = failureOf(collect(silent.generate(request, { timeouts })));
      await clock.until(11);
      clock.pass(11);
      assert.equal((await first).code, 'timeout');

      const mute = await at(
        async (_, response) => {
          started(response);
          await flushed(response, '\n');
        },
        { clock },
      );
      const second = failureOf(collect(mute.generate(request, { timeouts })));
      await clock.until(22);
      clock.pass(22);
      assert.equal((await second).code, 'timeout');

      const drip = await at(
        async (_, response) => {
          started(response);
          const open = () => !response.destroyed;
          while (open()) await flushed(response, '\n').catch(() => {});
        },
        { clock },
      );
      const third = failureOf(collect(drip.generate(request, { timeouts })));
      await clock.until(22);
      clock.pass(3333);
      assert.equal((await third).code, 'timeout');
      assert.deepEqual(clock.pending, []);
    });
  });
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
