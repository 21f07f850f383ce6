import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  AiError,
  type AiErrorCode,
  createNoteAiClient,
  type DraftEvent,
  type DraftRequest,
  type ModelAdapter,
  type ModelEvent,
} from '@evenfall/ai-client';

const RUNS = 1000;
const CODES: AiErrorCode[] = [
  'network',
  'rate_limited',
  'unavailable',
  'stream_interrupted',
  'bad_response',
  'content_filtered',
  'auth',
  'unknown',
];
const SHORTHAND = 'slept badly\nargued with a neighbour\nno SI/HI\ntaught box breathing\nback in 2 weeks';
const LINES = [
  { section: 'data', text: 'Client slept badly.', sources: [{ id: 's1', quote: 'slept badly' }] },
  {
    section: 'data',
    text: 'Client argued with a neighbour.',
    sources: [{ id: 's1', quote: 'argued with a neighbour' }],
  },
  { section: 'plan', text: 'Client is back in 2 weeks.', sources: [{ id: 's1', quote: 'back in 2 weeks' }] },
].map((line) => `${JSON.stringify(line)}\n`);

/** The same faults on every run. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Text in pieces of any length, with faults of all kinds among them. */
async function* faulty(seed: number): AsyncGenerator<ModelEvent> {
  const next = random(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  let rest = LINES.join('');
  while (rest) {
    const length = 1 + Math.floor(next() * 60);
    yield { type: 'text', text: rest.slice(0, length) };
    rest = rest.slice(length);
    const fault = next();
    if (fault < 0.06) throw new AiError(pick(CODES), { phase: 'stream' });
    if (fault < 0.08) throw new Error('client text that no one may see');
    if (fault < 0.1) return;
    if (fault < 0.13)
      yield { type: 'text', text: pick(['\n', '{"section":', '}}\n', '\u0000', 'null\n', '[1,2]\n', '<b>x</b>\n']) };
    if (fault < 0.14) yield { type: 'end', finish: pick(['length', 'filtered'] as const) };
    if (fault < 0.15) yield { type: 'something-new' } as unknown as ModelEvent;
  }
  if (next() < 0.8) yield { type: 'end', finish: 'stop' };
}

describe('a thousand random faults in the stream', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  before(() => process.on('unhandledRejection', note));
  after(() => process.off('unhandledRejection', note));

  it('loses no committed sentence, ends every draft, and leaves nothing unhandled', async () => {
    const section = (id: string) => ({ id, title: id, required: true, fields: [] });
    const request: DraftRequest = {
      template: { id: 'dap', sections: ['data', 'assessment', 'plan'].map(section) },
      sources: [{ id: 'a', kind: 'shorthand', trusted: true, text: SHORTHAND }],
    };
    const policy = { allow: [], deidentify: 'off' as const, consent: async () => ({ granted: true }), audit: () => {} };
    let fellBack = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const model: ModelAdapter = {
        specVersion: 1,
        id: 'chaos',
        locality: 'on-device',
        capabilities: async () => ({ available: 'yes', streaming: true, jsonSchema: 'prompted', deterministic: true }),
        generate: () => faulty(seed),
      };
      const events: DraftEvent[] = [];
      for await (const event of createNoteAiClient({ model, policy }).draft(request, { retries: 0 }))
        events.push(event);
      const said = events.flatMap((each) => (each.type === 'sentence' ? [each.text] : []));
      // What was committed stays, once each; what the model did not give, the engine did.
      assert.equal(new Set(said).size, said.length, `seed ${seed}: twice`);
      assert.ok(
        said.some((text) => /slept badly/.test(text)),
        `seed ${seed}: lost`,
      );
      assert.equal(events.at(-1)?.type, 'end', `seed ${seed}: no end`);
      const last = events.at(-1);
      if (last?.type === 'end' && last.fellBackFrom) fellBack++;
      assert.ok(!JSON.stringify(events).includes('no one may see'), `seed ${seed}: told`);
    }
    assert.ok(fellBack > RUNS / 10);
    assert.deepEqual(unhandled, []);
  });
});
