import { AiError, type DraftEvent, type DraftRequest, type NoteAiClient, UNSORTED } from '@evenfall/ai-client';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Clock } from '../review/index.js';
import { type DraftStep, LIMITS, type RunDraftOptions, runDraft } from './index.js';

const SHORTHAND = 'ct anx ↑ x2 wks. sleep 4-5h';

const request: DraftRequest = {
  template: {
    id: 'soap',
    sections: ['subjective', 'plan'].map((id) => ({ id, title: id, required: true, fields: [] })),
  },
  sources: [{ id: 'shorthand', kind: 'shorthand', text: SHORTHAND, trusted: true }],
};

const start = { type: 'start', runId: 'r1', engine: 'scripted', locality: 'on-device' } as const;
const end = { type: 'end', finish: 'complete', usage: { latencyMs: 1 } } as const;
const sentence = (id: string, changes: object = {}): DraftEvent => ({
  type: 'sentence',
  sectionId: 'subjective',
  id,
  text: 'Client reports increased anxiety for two weeks.',
  spans: [{ sourceId: 'shorthand', start: 0, end: 15 }],
  support: 'paraphrased',
  ...changes,
});

/** A client that streams whatever it is told to, nonsense included. */
function clientOf(draft: NoteAiClient['draft'] | readonly unknown[]): NoteAiClient {
  const drafting =
    typeof draft === 'function'
      ? draft
      : async function* () {
          yield* draft as readonly DraftEvent[];
        };
  return { specVersion: 1, draft: drafting } as unknown as NoteAiClient;
}

/** Runs to the end or the failure. */
async function run(client: NoteAiClient, options: RunDraftOptions = {}, from = request) {
  const steps: DraftStep[] = [];
  try {
    for await (const step of runDraft(client, from, options)) steps.push(step);
  } catch (error) {
    return { steps, error };
  }
  return { steps, error: undefined };
}

const codeOf = (error: unknown) => (AiError.isInstance(error) ? error.code : `not an AiError: ${error}`);
const proposals = (steps: readonly DraftStep[]) =>
  steps.flatMap((step) => (step.type === 'proposal' ? [step.proposal] : []));
const rules = (steps: readonly DraftStep[]) =>
  steps.flatMap((step) => (step.type === 'finding' ? [step.finding.ruleId] : []));

/** Timers that run when told to. */
class TestClock implements Clock {
  readonly waiting = new Set<{ ms: number; done: () => void }>();
  after(ms: number, done: () => void): () => void {
    const timer = { ms, done };
    this.waiting.add(timer);
    return () => this.waiting.delete(timer);
  }
  /** Fires the timers of this length. */
  fire(ms: number): void {
    for (const timer of [...this.waiting]) if (timer.ms === ms) timer.done();
  }
}

const never = () => new Promise<never>(() => {});

describe('runDraft', () => {
  it('turns sentences into proposals with the words they were made from', async () => {
    const { steps, error } = await run(clientOf([start, sentence('s1'), end]));
    expect(error).to.equal(undefined);
    expect(steps.map((step) => step.type)).to.deep.equal(['start', 'proposal', 'end']);
    expect(proposals(steps)[0]).to.deep.include({
      id: 'r1:s1',
      state: 'proposed',
      engine: 'scripted',
      locality: 'on-device',
      quotes: [{ sourceId: 'shorthand', start: 0, end: 15, quote: 'ct anx ↑ x2 wks' }],
    });
  });

  it('starts nothing before it is pulled', async () => {
    let started = 0;
    const client = clientOf(async function* () {
      started += 1;
      yield start;
      yield end;
    });
    const steps = runDraft(client, request);
    await Promise.resolve();
    expect(started).to.equal(0);
    await steps.next();
    expect(started).to.equal(1);
    await steps.return();
  });

  it('sends what has no place to the Unsorted tray', async () => {
    const { steps } = await run(clientOf([start, sentence('s1', { sectionId: UNSORTED }), end]));
    expect(steps.map((step) => step.type)).to.deep.equal(['start', 'unsorted', 'end']);
  });

  it('passes over event types of a later version', async () => {
    const { steps, error } = await run(clientOf([start, { type: 'thinking', text: 'hm' }, sentence('s1'), end]));
    expect(error).to.equal(undefined);
    expect(proposals(steps)).to.have.length(1);
  });

  describe('refuses a sentence, and goes on, when', () => {
    const cases: [string, object, string][] = [
      ['its section is not of this note', { sectionId: 'prognosis' }, 'unknown-section'],
      ['its source was never given', { spans: [{ sourceId: 'web', start: 0, end: 2 }] }, 'unknown-source'],
      ['its span is outside the source', { spans: [{ sourceId: 'shorthand', start: 5, end: 900 }] }, 'bad-span'],
      ['its span is empty', { spans: [{ sourceId: 'shorthand', start: 5, end: 5 }] }, 'bad-span'],
      ['its span is no whole number', { spans: [{ sourceId: 'shorthand', start: 0.5, end: 5 }] }, 'bad-span'],
      ['it is blank', { text: ' \n ' }, 'blank'],
      ['it is absurdly long', { text: 'a'.repeat(LIMITS.sentence + 1) }, 'too-long'],
      ['it holds control characters', { text: 'Denies\u0007 SI.' }, 'control'],
      ['it holds characters that reverse its words', { text: 'Denies \u202eIS.' }, 'control'],
      ['its id was used before', { id: 's0' }, 'repeated'],
    ];
    for (const [reason, changes, rule] of cases) {
      it(reason, async () => {
        const { steps, error } = await run(
          clientOf([start, sentence('s0'), sentence('s1', changes), sentence('s2'), end]),
        );
        expect(error).to.equal(undefined);
        expect(proposals(steps).map(({ id }) => id)).to.deep.equal(['r1:s0', 'r1:s2']);
        expect(rules(steps)).to.deep.equal([`draft.refused.${rule}`]);
        expect(steps.at(-1)).to.deep.include({ type: 'end', refused: 1 });
      });
    }
  });

  it('holds a client to the sections it was asked for', async () => {
    const { steps } = await run(clientOf([start, sentence('s1'), end]), {}, { ...request, sections: ['plan'] });
    expect(rules(steps)).to.deep.equal(['draft.refused.unknown-section']);
  });

  it('says nothing of a refused sentence’s words', async () => {
    const { steps } = await run(clientOf([start, sentence('s1', { text: 'Maria\u0000', sectionId: 'x' }), end]));
    expect(JSON.stringify(steps)).to.not.contain('Maria');
  });

  it('makes one line of a sentence', async () => {
    const { steps } = await run(clientOf([start, sentence('s1', { text: ' Sleep\n poor. ' }), end]));
    expect(proposals(steps)[0]?.text).to.equal('Sleep poor.');
  });

  it('marks a sentence without any source as unsupported, whatever the client says', async () => {
    const { steps } = await run(clientOf([start, sentence('s1', { spans: [], support: 'quoted' }), end]));
    expect(proposals(steps)[0]?.support).to.equal('unsupported');
  });

  describe('ends with a typed error when', () => {
    const cases: [string, readonly unknown[], string][] = [
      ['the stream breaks off', [start, sentence('s1')], 'stream_interrupted'],
      ['the stream is empty', [], 'stream_interrupted'],
      ['an event is no object', [start, 'hello'], 'bad_response'],
      ['an event is null', [null], 'bad_response'],
      ['an event has no type', [start, { text: 'x' }], 'bad_response'],
      ['a sentence lacks its text', [start, { type: 'sentence', id: '1', sectionId: 'plan' }], 'bad_response'],
      ['a sentence comes before the start', [sentence('s1')], 'bad_response'],
      ['it starts twice', [start, start], 'bad_response'],
    ];
    for (const [reason, events, code] of cases) {
      it(reason, async () => {
        expect(codeOf((await run(clientOf(events))).error)).to.equal(code);
      });
    }

    it('the client returns no iterable', async () => {
      const client = { draft: () => undefined } as unknown as NoteAiClient;
      expect(codeOf((await run(client)).error)).to.equal('bad_response');
    });

    it('the client throws, keeping a typed error as it is', async () => {
      const client = clientOf(() => {
        throw new AiError('consent_required', { phase: 'policy' });
      });
      expect(codeOf((await run(client)).error)).to.equal('consent_required');
    });

    it('the client throws in the middle, without a word of what it threw', async () => {
      const client = clientOf(async function* () {
        yield start;
        yield sentence('s1');
        throw new Error('Maria could not be reached');
      });
      const { steps, error } = await run(client);
      expect(codeOf(error)).to.equal('unknown');
      expect(String(error)).to.not.contain('Maria');
      expect(proposals(steps), 'what came before stands').to.have.length(1);
    });

    it('the stream never ends', async () => {
      const client = clientOf(async function* () {
        yield start;
        for (;;) yield { type: 'section-start' as const, sectionId: 'plan' };
      });
      expect(codeOf((await run(client)).error)).to.equal('bad_response');
    });
  });

  describe('does not wait for ever', () => {
    const timeouts = { connectMs: 1, idleMs: 2, totalMs: 3 };

    it('for the first event', async () => {
      const clock = new TestClock();
      const result = run(
        clientOf(() => ({ [Symbol.asyncIterator]: () => ({ next: never }) })),
        { clock, timeouts },
      );
      await Promise.resolve();
      clock.fire(1);
      expect(codeOf((await result).error)).to.equal('timeout');
      expect(clock.waiting.size, 'no timer is left').to.equal(0);
    });

    it('between two events, nor for all of them', async () => {
      for (const ms of [timeouts.idleMs, timeouts.totalMs]) {
        const clock = new TestClock();
        let hanging = () => {};
        const hung = new Promise<void>((resolve) => {
          hanging = resolve;
        });
        const client = clientOf(async function* () {
          yield start;
          hanging();
          await never();
        });
        const result = run(client, { clock, timeouts });
        await hung;
        clock.fire(ms);
        expect(codeOf((await result).error)).to.equal('timeout');
      }
    });
  });

  describe('stops when told to', () => {
    it('before it began, without calling the client', async () => {
      let called = false;
      const client = clientOf(() => {
        called = true;
        return (async function* () {})();
      });
      expect(codeOf((await run(client, { signal: AbortSignal.abort() })).error)).to.equal('aborted');
      expect(called).to.equal(false);
    });

    it('while a deaf client hangs', async () => {
      const stop = new AbortController();
      const client = clientOf(async function* () {
        yield start;
        stop.abort();
        await never();
      });
      expect(codeOf((await run(client, { signal: stop.signal })).error)).to.equal('aborted');
    });

    it('while everything is buffered already', async () => {
      const stop = new AbortController();
      const steps: DraftStep[] = [];
      let error: unknown;
      try {
        for await (const step of runDraft(clientOf([start, sentence('s1'), sentence('s2'), end]), request, {
          signal: stop.signal,
        })) {
          steps.push(step);
          if (step.type === 'proposal') stop.abort();
        }
      } catch (thrown) {
        error = thrown;
      }
      expect(codeOf(error)).to.equal('aborted');
      expect(proposals(steps)).to.have.length(1);
    });

    it('by return(), also while it waits, and tells the client', async () => {
      let signal: AbortSignal | undefined;
      const client = clientOf(async function* (_request, options) {
        signal = options?.signal;
        yield start;
        await never();
      });
      const steps = runDraft(client, request);
      await steps.next();
      const waiting = steps.next().catch(codeOf);
      await steps.return();
      expect(await waiting).to.equal('aborted');
      expect(signal?.aborted).to.equal(true);
    });
  });

  it('ends every stream of nonsense with an end or a typed error, and lets no foreign sentence through', async () => {
    const piece = fc.oneof(
      fc.constant(start),
      fc.constant(end),
      fc.constant(sentence('s1')),
      fc.record({
        type: fc.constantFrom('sentence', 'preview', 'finding', 'section-start', 'nonsense'),
        id: fc.string({ maxLength: 3 }),
        sectionId: fc.constantFrom('subjective', 'plan', 'x', ''),
        text: fc.string(),
        support: fc.constantFrom('quoted', 'inferred', 'sure'),
        spans: fc.array(
          fc.record({ sourceId: fc.constantFrom('shorthand', 'y'), start: fc.double(), end: fc.integer() }),
        ),
      }),
      fc.anything(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (events) => {
        const { steps, error } = await run(clientOf([start, ...events]));
        expect(steps.at(-1)?.type === 'end' || AiError.isInstance(error)).to.equal(true);
        for (const { sectionId, quotes } of proposals(steps)) {
          expect(['subjective', 'plan']).to.include(sectionId);
          for (const { start: from, end: to, quote } of quotes) expect(quote).to.equal(SHORTHAND.slice(from, to));
        }
      }),
    );
  });
});
