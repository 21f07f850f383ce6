import { expect } from 'chai';
import fc from 'fast-check';
import {
  all,
  client,
  codeOf,
  done,
  END,
  end,
  HANG,
  onDevice,
  PLAN,
  policyWith,
  request,
  rules,
  SLEPT,
  scripted,
  sentences,
  WHOLE,
} from '../../../../test/support/scripted-model.js';
import { AiError, type AiErrorCode, DraftEvent, type ModelEvent } from '../port/index.js';

describe('failures of a model', () => {
  it('tries again before the first sentence, at most twice', async () => {
    const { model, seen } = scripted(
      [new AiError('unavailable')],
      [new AiError('rate_limited', { retryAfterMs: 5 })],
      [...WHOLE, END],
    );
    const events = await all(client({ model, ...policyWith() }).draft(request));
    expect(seen).to.have.length(3);
    expect(sentences(events)).to.have.length(3);
    const failing = scripted([new AiError('unavailable')]);
    expect(await codeOf(all(client({ model: failing.model, ...policyWith() }).draft(request)))).to.equal('unavailable');
    expect(failing.seen).to.have.length(3);
  });

  it('never tries again after a sentence, for a fault that stays, or when told not to', async () => {
    for (const [script, options] of [
      [[SLEPT, new AiError('network')], {}],
      [[new AiError('auth')], {}],
      [[new AiError('rate_limited', { retryAfterMs: 3_600_000 })], {}],
      [[new AiError('network')], { retries: 0 }],
    ] as const) {
      const { model, seen } = scripted([...script]);
      await codeOf(all(client({ model, ...policyWith() }).draft(request, options)));
      expect(seen).to.have.length(1);
    }
  });

  it('says what the server answered, so that a relay that is not there is told from one that knows nobody', async () => {
    for (const [code, status] of [
      ['bad_request', 404],
      ['auth', 401],
      ['auth', 403],
    ] as const) {
      const { model } = scripted([new AiError(code, { status })]);
      const events = await all(client({ model, fallback: onDevice, ...policyWith() }).draft(request));
      expect(end(events)?.fellBackFrom).to.deep.equal({ engine: 'scripted', code, status });
    }
  });

  it('lets the device finish the sections that the model did not, and says so', async () => {
    const { model } = scripted([SLEPT, done('data'), new AiError('stream_interrupted')]);
    const events = await all(client({ model, fallback: onDevice, ...policyWith() }).draft(request));
    expect(sentences(events).map(({ id, text }) => [id, text])).to.deep.equal([
      ['m1', 'Client slept 3-4h a night.'],
      ['fallback-s-assessment', 'On device: PHQ-9 14.'],
      ['fallback-s-plan', 'On device: hw: sleep log.'],
    ]);
    expect(end(events)).to.deep.include({
      finish: 'complete',
      fellBackFrom: { engine: 'scripted', code: 'stream_interrupted' },
    });
    expect(events.filter(({ type }) => type === 'start')).to.have.length(1);
    // What is missing is asked of the whole draft, not of the part that the device wrote.
    expect(rules(events)).to.deep.equal(['plan.next']);
  });

  it('does not say a fact twice when the device goes on in the middle of a section', async () => {
    const { model } = scripted([SLEPT, new AiError('network')]);
    const events = await all(client({ model, fallback: onDevice, ...policyWith() }).draft(request));
    expect(sentences(events).map(({ text }) => text)).to.deep.equal([
      'Client slept 3-4h a night.',
      'On device: PHQ-9 14.',
      'On device: hw: sleep log.',
    ]);
  });

  it('takes an answer cut at the length limit for unfinished, and half a line for none', async () => {
    const cut: ModelEvent = { type: 'end', finish: 'length' };
    const { model } = scripted([SLEPT, PLAN.trim(), cut]);
    const alone = await all(client({ model, ...policyWith() }).draft(request));
    expect(sentences(alone)).to.have.length(1);
    expect(end(alone)).to.include({ finish: 'partial' });
    const helped = await all(client({ model, fallback: onDevice, ...policyWith() }).draft(request));
    expect(end(helped)).to.deep.include({
      finish: 'complete',
      fellBackFrom: { engine: 'scripted', code: 'truncated' },
    });
  });

  it('stops for good when the caller aborts, also while the model is silent', async () => {
    const controller = new AbortController();
    const { model } = scripted([SLEPT, HANG]);
    const seen: DraftEvent[] = [];
    const reading = (async () => {
      for await (const each of client({ model, fallback: onDevice, ...policyWith() }).draft(request, {
        signal: controller.signal,
      })) {
        seen.push(each);
        if (each.type === 'sentence') setTimeout(() => controller.abort());
      }
    })();
    expect(await codeOf(reading)).to.equal('aborted');
    expect(sentences(seen)).to.have.length(1);
  });

  it('lets go of the model when the reader leaves while it waits', async () => {
    const { model } = scripted([SLEPT, HANG]);
    const { policy, events: audit } = policyWith();
    const iterator = client({ model, policy }).draft(request)[Symbol.asyncIterator]();
    let step = await iterator.next();
    while (!step.done && step.value.type !== 'sentence') step = await iterator.next();
    const pending = iterator.next();
    await iterator.return?.();
    expect((await pending).done).to.equal(true);
    expect(audit.at(-1)).to.include({ phase: 'done', code: 'aborted', sentences: 1 });
  });

  it('turns foreign errors into codes, with nothing of their text', async () => {
    const { model } = scripted([new Error('the client said: SECRET')]);
    const error = await all(client({ model, ...policyWith() }).draft(request)).catch((each) => each);
    expect(error).to.include({ code: 'unknown', message: 'ai: unknown' });
    expect(error.cause).to.equal(undefined);
  });

  it('loses no sentence, ends once and never hangs, whatever goes wrong (1,000 streams)', async () => {
    const codes: AiErrorCode[] = [
      'network',
      'timeout',
      'stream_interrupted',
      'bad_response',
      'rate_limited',
      'auth',
      'refused',
      'unknown',
    ];
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WHOLE) },
      { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
      fc.constantFrom(...WHOLE).chain((text) => fc.integer({ min: 1, max: 60 }).map((at) => text.slice(0, at))),
      fc.constantFrom(...codes).map((code) => new AiError(code)),
      fc.constant(new TypeError('SECRET')),
      fc.constantFrom<ModelEvent>(END, { type: 'end', finish: 'length' }, { type: 'end', finish: 'filtered' }),
      fc.constant({ type: 'of-the-future', text: 3 } as unknown as ModelEvent),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 12 }), { minLength: 1, maxLength: 3 }), async (scripts) => {
        const { model } = scripted(...scripts);
        const events = await all(client({ model, fallback: onDevice, ...policyWith() }).draft(request));
        for (const event of events) DraftEvent.parse(event);
        expect(events.filter(({ type }) => type === 'end')).to.have.length(1);
        expect(events.at(-1)?.type).to.equal('end');
        const committed = sentences(events);
        expect(new Set(committed.map(({ id }) => id)).size).to.equal(committed.length);
        // What the model left open the device has said, unless the model had said it.
        const facts = { data: 'slept 3-4h a night', plan: 'sleep log' };
        for (const [id, words] of Object.entries(facts)) {
          if (!end(events)?.fellBackFrom || scripts.flat().includes(done(id))) continue;
          expect(committed.some(({ text }) => text.includes(words))).to.equal(true);
        }
        // One section is open at a time, and each has had its turn.
        let open: string | undefined;
        const turns = new Set<string>();
        for (const event of events) {
          if (event.type === 'section-start') {
            expect(open).to.equal(undefined);
            open = event.sectionId;
            turns.add(open);
          } else if (event.type === 'section-end') {
            expect(open).to.equal(event.sectionId);
            open = undefined;
          } else if (event.type === 'sentence' || event.type === 'preview') expect(open).to.equal(event.sectionId);
        }
        expect([...turns]).to.include.members(['data', 'assessment', 'plan']);
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});
