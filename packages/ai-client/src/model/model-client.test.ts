import { expect } from 'chai';
import fc from 'fast-check';
import {
  AiError,
  type AiErrorCode,
  DraftEvent,
  type DraftRequest,
  type ModelAdapter,
  type ModelEvent,
  type ModelRequest,
  type NoteAiClient,
  type Source,
} from '../port/index.js';
import type { AuditEvent, Policy } from '../safeguards/index.js';
import { createModelClient, type ModelClientOptions } from './index.js';

const shorthand: Source = {
  id: 'chart-77',
  kind: 'shorthand',
  trusted: true,
  text: 'slept 3-4h a night\ndenies SI\nreviewed sleep hygiene, taught box breathing\nhw: sleep log\nPHQ-9 14',
};
const section = (id: string) => ({ id, title: id, required: true, fields: [] });
const request: DraftRequest = {
  template: { id: 'dap', sections: [section('data'), section('assessment'), section('plan')] },
  sources: [shorthand],
};
const line = (sectionId: string, text: string, quote: string, id = 's1') =>
  `${JSON.stringify({ section: sectionId, text, sources: [{ id, quote }] })}\n`;
const done = (sectionId: string) => `${JSON.stringify({ section: sectionId, done: true })}\n`;
const SLEPT = line('data', 'Client slept 3-4h a night.', 'slept 3-4h a night');
const DENIED = line('data', 'Client denied SI.', 'denies SI');
const PLAN = line('plan', 'Homework: sleep log.', 'hw: sleep log');
const WHOLE = [SLEPT, DENIED, done('data'), done('assessment'), PLAN, done('plan')];
const END: ModelEvent = { type: 'end', finish: 'stop', usage: { inputTokens: 10, outputTokens: 4 } };

type Step = string | ModelEvent | Error | 'hang';
const HANG = Symbol('hang');

/** A model that answers each call by its script; the last script serves all further calls. */
function scripted(...scripts: (Step | typeof HANG)[][]) {
  const seen: ModelRequest[] = [];
  const model: ModelAdapter = {
    specVersion: 1,
    id: 'scripted',
    locality: 'third-party',
    endpoint: new URL('https://model.example/v1'),
    capabilities: async () => ({ available: 'yes', streaming: true, jsonSchema: 'prompted', deterministic: true }),
    async *generate(prompt, call) {
      seen.push(prompt);
      for (const step of scripts[Math.min(seen.length, scripts.length) - 1] ?? []) {
        if (step === HANG) {
          await new Promise((_, reject) =>
            call?.signal?.addEventListener('abort', () => reject(new AiError('aborted'))),
          );
        } else if (step instanceof Error) throw step;
        else yield typeof step === 'string' ? { type: 'text', text: step } : (step as ModelEvent);
      }
    },
  };
  return { model, seen };
}

function policyWith(more: Partial<Policy> = {}) {
  const events: AuditEvent[] = [];
  const policy: Policy = {
    allow: [
      {
        origin: 'https://model.example',
        baa: { counterparty: 'Example', reference: 'BAA-1', effective: '2020-01-01' },
        zeroRetention: 'contract',
      },
    ],
    deidentify: 'off',
    consent: async () => ({ granted: true, reference: 'consent-9' }),
    audit: (event) => {
      events.push(event);
    },
    ...more,
  };
  return { policy, events };
}

/** Drafts one sentence for each section it is asked for, from the line of the source that belongs there. */
const onDevice: NoteAiClient = {
  specVersion: 1,
  status: async () => ({
    engine: 'device',
    locality: 'on-device',
    ready: true,
    features: { draft: true, check: true, rewrite: false, stream: true },
  }),
  async *draft({ sections, template }) {
    yield { type: 'start', runId: 'device', engine: 'device', locality: 'on-device' };
    const missing = {
      ruleId: 'device.missing',
      kind: 'missing',
      severity: 'warn',
      message: 'x',
      origin: 'rule',
    } as const;
    yield { type: 'finding', finding: missing };
    const places = { data: 'slept 3-4h a night', assessment: 'PHQ-9 14', plan: 'hw: sleep log' };
    for (const [sectionId, words] of Object.entries(places)) {
      if (!(sections ?? template.sections.map(({ id }) => id)).includes(sectionId)) continue;
      const start = shorthand.text.indexOf(words);
      yield { type: 'section-start', sectionId };
      yield {
        type: 'sentence',
        sectionId,
        id: `s-${sectionId}`,
        text: `On device: ${words}.`,
        spans: [{ sourceId: shorthand.id, start, end: start + words.length }],
        support: 'quoted',
      };
      yield { type: 'section-end', sectionId };
    }
    yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
  },
  check: async () => ({
    findings: [{ ruleId: 'plan.next', kind: 'missing', severity: 'warn', message: 'No next visit.', origin: 'rule' }],
    coverage: {},
  }),
  async *rewrite() {},
};

const instant = {
  now: () => Date.parse('2026-11-23T12:00:00Z'),
  setTimeout: (run: () => void, ms: number) => (ms <= 30_000 ? setTimeout(run) : 0),
  clearTimeout: (id: unknown) => clearTimeout(id as number),
};
const client = (options: ModelClientOptions) => createModelClient({ clock: instant, random: () => 0, ...options });

async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const each of events) seen.push(each);
  return seen;
}
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error) =>
      AiError.isInstance(error)
        ? `${error.code}${error.detail.reason ? ` ${error.detail.reason}` : ''}`
        : 'foreign error',
  );
const sentences = (events: readonly DraftEvent[]) => events.flatMap((each) => (each.type === 'sentence' ? [each] : []));
const rules = (events: readonly DraftEvent[]) =>
  // What the scripted model leaves out of the source has a test of its own.
  events.flatMap((each) =>
    each.type === 'finding' && each.finding.ruleId !== 'draft.omission' ? [each.finding.ruleId] : [],
  );
const end = (events: readonly DraftEvent[]) => events.find((each) => each.type === 'end');

describe('model client', () => {
  it('says who would draft now: the model where it may, else the device, else nobody', async () => {
    const { model } = scripted([...WHOLE, END]);
    const { policy } = policyWith();
    const engine = async (options: ModelClientOptions) => {
      const { engine, locality, ready } = await client(options).status();
      return [engine, locality, ready];
    };
    expect(await engine({ model, policy, fallback: onDevice })).to.deep.equal([model.id, model.locality, true]);
    expect(await engine({ model, fallback: onDevice } as ModelClientOptions)).to.deep.equal([
      'device',
      'on-device',
      true,
    ]);
    expect(await engine({ model } as ModelClientOptions)).to.deep.equal([model.id, model.locality, false]);
  });

  describe('drafting', () => {
    it('commits each checked sentence with its place in the source, and valid events only', async () => {
      const { model } = scripted([...WHOLE, END]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      for (const event of events) DraftEvent.parse(event);
      expect(
        sentences(events).map(({ sectionId, text, spans }) => [
          sectionId,
          text,
          shorthand.text.slice(spans[0]?.start, spans[0]?.end),
          spans[0]?.sourceId,
        ]),
      ).to.deep.equal([
        ['data', 'Client slept 3-4h a night.', 'slept 3-4h a night', 'chart-77'],
        ['data', 'Client denied SI.', 'denies SI', 'chart-77'],
        ['plan', 'Homework: sleep log.', 'hw: sleep log', 'chart-77'],
      ]);
      expect(events.flatMap((each) => (each.type === 'section-end' ? [each.sectionId] : []))).to.deep.equal([
        'data',
        'assessment',
        'plan',
      ]);
      expect(events[0]).to.include({ type: 'start', engine: 'scripted', locality: 'third-party' });
      expect(end(events)).to.deep.include({ finish: 'complete' });
      expect(end(events)?.usage).to.include({ inputTokens: 10, outputTokens: 4 });
    });

    it('gives the same sentences however the answer is cut into pieces', async () => {
      const { model } = scripted([...WHOLE, END]);
      const expected = sentences(await all(client({ model, ...policyWith() }).draft(request)));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (sizes) => {
          const text = WHOLE.join('');
          const pieces: string[] = [];
          for (let at = 0, turn = 0; at < text.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1;
            pieces.push(text.slice(at, at + size));
            at += size;
          }
          const cut = scripted([...pieces, END]).model;
          expect(sentences(await all(client({ model: cut, ...policyWith() }).draft(request)))).to.deep.equal(expected);
        }),
        { numRuns: 30 },
      );
    });

    it('sends neither what is written already, nor the encounter, nor the host’s source ids', async () => {
      const { model, seen } = scripted([done('plan'), END]);
      const asked = { ...request, existing: { data: 'ALREADY-THERE' }, context: { cpt: '90837' } };
      await all(client({ model, ...policyWith() }).draft(asked));
      const sent = JSON.stringify(seen);
      expect(sent).to.include('slept 3-4h').and.include('- plan').and.not.include('- data');
      expect(sent).to.not.include('ALREADY-THERE').and.not.include('90837').and.not.include('chart-77');
    });

    it('fences sources with a new random code for each run', async () => {
      const { model, seen } = scripted([...WHOLE, END]);
      const one = client({ model, ...policyWith() });
      await all(one.draft(request));
      await all(one.draft(request));
      const codes = seen.map(({ messages }) => /<<<([0-9a-f]{32}) source=s1/.exec(messages[0]?.content ?? '')?.[1]);
      expect(codes[0]).to.be.a('string').and.not.equal(codes[1]);
    });

    it('shows a preview of a sentence before it is whole', async () => {
      const { model } = scripted([SLEPT.slice(0, 50), SLEPT.slice(50), END]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      expect(events.find((each) => each.type === 'preview')).to.deep.include({
        sectionId: 'data',
        text: 'Client slept 3-4h a nigh',
      });
    });

    it('runs the deterministic checks over the model’s draft', async () => {
      const { model } = scripted([...WHOLE, END]);
      const events = await all(client({ model, rules: onDevice, ...policyWith() }).draft(request));
      expect(rules(events)).to.include('plan.next');
    });
  });

  describe('what a model may not say', () => {
    const cases: Record<string, [string, string]> = {
      'a denial without a source': [line('data', 'Client denied SI.', 'slept 3-4h a night'), 'model.unsupported'],
      'the opposite of a denial': [line('data', 'Client reported SI.', 'denies SI'), 'model.unsupported'],
      'a number of its own': [line('data', 'Client slept 9h a night.', 'slept 3-4h a night'), 'model.unsupported'],
      'anything without words to rest on': [
        '{"section":"data","text":"Client was calm.","sources":[]}\n',
        'model.unsupported',
      ],
      'words from a source that was not sent': [
        line('data', 'Client slept 3-4h a night.', 'slept', 's9'),
        'model.unknown-source',
      ],
      markup: [line('data', 'Client slept <img src=x> 3-4h a night.', 'slept 3-4h a night'), 'model.active-text'],
      'a link': [
        line('data', '[slept](https://evil.example/?q=slept) 3-4h', 'slept 3-4h a night'),
        'model.active-text',
      ],
      'hidden characters': [
        line('data', 'Client slept \u202e3-4h a night.', 'slept 3-4h a night'),
        'model.active-text',
      ],
    };
    for (const [name, [bad, ruleId]] of Object.entries(cases)) {
      it(`drops ${name}, says so, and keeps the rest`, async () => {
        const { model } = scripted([bad, PLAN, END]);
        const events = await all(client({ model, ...policyWith() }).draft(request));
        expect(sentences(events).map(({ text }) => text)).to.deep.equal(['Homework: sleep log.']);
        expect(rules(events)).to.include(ruleId);
      });
    }

    it('asks about a dropped denial', async () => {
      const { model } = scripted([line('data', 'Client denied HI.', 'slept 3-4h a night'), END]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      expect(events.some((each) => each.type === 'finding' && each.finding.prompt?.endsWith('?'))).to.equal(true);
    });

    it('marks a sentence whose quotation its source does not have', async () => {
      const { model } = scripted([
        `${JSON.stringify({
          section: 'plan',
          text: 'Homework: sleep log.',
          sources: [
            { id: 's1', quote: 'hw: sleep log' },
            { id: 's1', quote: 'made up' },
          ],
        })}\n`,
        END,
      ]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      expect(sentences(events)[0]).to.include({ support: 'unsupported' });
      expect(rules(events)).to.include('model.missing-quote');
    });

    it('puts a sentence for a section that does not exist into Unsorted', async () => {
      const { model } = scripted([line('diagnosis', 'Homework: sleep log.', 'hw: sleep log'), END]);
      expect(sentences(await all(client({ model, ...policyWith() }).draft(request)))[0]?.sectionId).to.equal(
        'unsorted',
      );
    });
  });

  describe('lines that cannot be read', () => {
    it('asks once for them again, and takes what comes then', async () => {
      const { model, seen } = scripted(['{"section":"data","text":\n', PLAN, END], [SLEPT, END]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      expect(sentences(events).map(({ sectionId }) => sectionId)).to.deep.equal(['plan', 'data']);
      expect(seen).to.have.length(2);
      expect(rules(events)).to.deep.equal([]);
    });

    it('shows what of the source is in no sentence', async () => {
      const { model } = scripted([SLEPT, done('data'), END]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      const left = events.flatMap((each) =>
        each.type === 'finding' && each.finding.ruleId === 'draft.omission' ? (each.finding.spans ?? []) : [],
      );
      const text = (id: string) => request.sources.find((source) => source.id === id)?.text ?? '';
      const words = left.map(({ sourceId, start, end }) => text(sourceId).slice(start, end));
      expect(words.length).to.be.greaterThan(0);
      expect(words.join(' ')).not.to.contain('3-4h');
    });

    it('says that something could not be read when the second try is no better', async () => {
      const { model, seen } = scripted(['I would be happy to help!\n', PLAN, END]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      expect(seen).to.have.length(2);
      expect(rules(events)).to.deep.equal(['model.bad-line']);
      expect(end(events)).to.include({ finish: 'complete' });
    });

    it('keeps the draft when the second call fails', async () => {
      const { model } = scripted(['nonsense\n', PLAN, END], [new AiError('auth')]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      expect(sentences(events)).to.have.length(1);
      expect(rules(events)).to.deep.equal(['model.bad-line']);
    });
  });

  describe('failures', () => {
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
      expect(await codeOf(all(client({ model: failing.model, ...policyWith() }).draft(request)))).to.equal(
        'unavailable',
      );
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
        fc.asyncProperty(
          fc.array(fc.array(step, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
          async (scripts) => {
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
          },
        ),
        { numRuns: 1000 },
      );
    }).timeout(60_000);
  });

  describe('the gate', () => {
    it('lets no call through that the policy does not allow, and drafts on the device instead', async () => {
      const cases: [Partial<Policy> | undefined, string][] = [
        [undefined, 'policy_blocked no-policy'],
        [{ allow: [] }, 'policy_blocked origin-not-allowed'],
        [{ consent: async () => ({ granted: false }) }, 'consent_required'],
        [{ consent: async () => Promise.reject(new Error('SECRET')) }, 'consent_required'],
        [{ killSwitch: AbortSignal.abort() }, 'policy_blocked kill-switch'],
        [{ rollout: () => 'off' }, 'policy_blocked rollout'],
        [{ preview: () => false }, 'policy_blocked declined'],
        [{ audit: () => Promise.reject(new Error('disk full')) }, 'policy_blocked audit-failed'],
      ];
      for (const [more, expected] of cases) {
        const { model, seen } = scripted([...WHOLE, END]);
        const policy = more && policyWith(more).policy;
        expect(await codeOf(all(client({ model, policy }).draft(request)))).to.equal(expected);
        const events = await all(client({ model, policy, fallback: onDevice }).draft(request));
        expect(events[0]).to.include({ type: 'start', engine: 'device', locality: 'on-device' });
        const [code, reason] = expected.split(' ');
        const why = { engine: 'scripted', code, ...(reason && { reason }) };
        expect(end(events)?.fellBackFrom).to.deep.equal(why);
        expect(seen).to.deep.equal([]);
      }
    });

    it('refuses psychotherapy notes as a source', async () => {
      const { model, seen } = scripted([...WHOLE, END]);
      const asked = { ...request, sources: [{ ...shorthand, kind: 'psychotherapy' as 'shorthand' }] };
      expect(await codeOf(all(client({ model, ...policyWith() }).draft(asked)))).to.equal('policy_blocked source-kind');
      expect(seen).to.deep.equal([]);
    });

    it('stops what is in flight when consent is revoked or the kill switch is thrown', async () => {
      for (const [name, code] of [
        ['revoked', 'consent_required'],
        ['killSwitch', 'policy_blocked kill-switch'],
      ] as const) {
        const controller = new AbortController();
        const { model } = scripted([SLEPT, HANG]);
        const more: Partial<Policy> =
          name === 'revoked'
            ? { consent: async () => ({ granted: true, revoked: controller.signal }) }
            : { killSwitch: controller.signal };
        const seen: DraftEvent[] = [];
        const reading = (async () => {
          for await (const each of client({ model, ...policyWith(more) }).draft(request)) {
            seen.push(each);
            if (each.type === 'sentence') setTimeout(() => controller.abort());
          }
        })();
        expect(await codeOf(reading)).to.equal(code);
        expect(sentences(seen)).to.have.length(1);
      }
    });

    it('shows the person the outgoing text to the letter', async () => {
      const shown: unknown[] = [];
      const { model, seen } = scripted([...WHOLE, END]);
      const { policy } = policyWith({ preview: ({ system, messages }) => shown.push({ system, messages }) > 0 });
      await all(client({ model, policy }).draft(request));
      expect(shown).to.deep.equal(seen.map(({ system, messages }) => ({ system, messages })));
    });

    it('records who sent how much where, before and after, without a word of it', async () => {
      const { model } = scripted([...WHOLE, END]);
      const { policy, events } = policyWith({ actor: 'clinician-3', rollout: () => 'parallel' });
      await all(client({ model, policy }).draft(request));
      expect(events.map(({ action, phase }) => `${action} ${phase}`)).to.deep.equal(['draft sent', 'draft done']);
      for (const event of events) {
        expect(event).to.include({
          actor: 'clinician-3',
          engine: 'scripted',
          origin: 'https://model.example',
          consentReference: 'consent-9',
          rollout: 'parallel',
        });
      }
      expect(events[0]?.inputSha256).to.match(/^[0-9a-f]{64}$/);
      expect(events[1]).to.include({ sentences: 3 });
      expect(JSON.stringify(events)).to.not.match(/slept|sleep|SI/);
    });

    it('records what it blocked, and why', async () => {
      const { model } = scripted([]);
      const { policy, events } = policyWith({ allow: [] });
      await codeOf(all(client({ model, policy }).draft(request)));
      expect(events.map(({ action, code, reason }) => [action, code, reason])).to.deep.equal([
        ['blocked', 'policy_blocked', 'origin-not-allowed'],
      ]);
    });
  });

  describe('de-identification', () => {
    const deidentifier = {
      begin: (known: readonly { value: string }[]) => ({
        mask: (text: string) => known.reduce((all, { value }, at) => all.replaceAll(value, `⟦NAME_${at + 1}⟧`), text),
        restore: (text: string) => text.replace(/⟦NAME_(\d+)⟧/g, (token, at) => known[at - 1]?.value ?? token),
      }),
    };
    const named = { ...shorthand, text: 'argued with Rosalind on Sunday' };

    it('sends tokens, and finds the words in the original source again', async () => {
      const { model, seen } = scripted([
        line('data', 'Client argued with ⟦NAME_1⟧.', 'argued with ⟦NAME_1⟧'),
        `${JSON.stringify({ section: 'plan', text: 'The client argued with ⟦NAME_1⟧.', sources: [{ id: 's1', start: 0, end: 20 }] })}\n`,
        END,
      ]);
      const { policy } = policyWith({ deidentify: 'required', known: [{ type: 'NAME', value: 'Rosalind' }] });
      const style = { instructions: 'Call her Rosalind.' };
      const events = await all(client({ model, policy, deidentifier }).draft({ ...request, style, sources: [named] }));
      expect(JSON.stringify(seen)).to.not.include('Rosalind');
      for (const { text, spans } of sentences(events)) {
        expect(text).to.include('Rosalind').and.not.include('⟦');
        expect(named.text.slice(spans[0]?.start, spans[0]?.end)).to.equal('argued with Rosalind');
      }
      expect(sentences(events)).to.have.length(2);
      expect(events.every((each) => each.type !== 'preview' || !each.text.includes('⟦'))).to.equal(true);
    });
  });

  describe('masking without a de-identifier of the host', () => {
    it('uses our own minimiser where the policy asks for one', async () => {
      const { model, seen } = scripted([line('data', 'Client argued with ⟦NAME_1⟧.', 'argued with ⟦NAME_1⟧'), END]);
      const { policy } = policyWith({ deidentify: 'required', known: [{ type: 'NAME', value: 'Rosalind' }] });
      const named = { ...shorthand, text: 'argued with rosalind on Sunday' };
      const events = await all(client({ model, policy }).draft({ ...request, sources: [named] }));
      expect(JSON.stringify(seen)).to.not.match(/rosalind/i);
      expect(sentences(events).map(({ text }) => text)).to.deep.equal(['Client argued with rosalind.']);
    });
  });

  describe('rewriting', () => {
    const asked = {
      selection: 'Client slept 3-4h a night.',
      before: 'BEFORE',
      after: 'AFTER',
      sectionId: 'data',
      intent: 'shorten' as const,
      sources: [shorthand],
    };

    it('proposes what says no more than before, with the stretch that changed', async () => {
      const { model, seen } = scripted(['{"text":"Slept 3-4h a night."}', END]);
      const [proposal, last] = await all(client({ model, ...policyWith() }).rewrite(asked));
      expect(proposal).to.deep.include({
        type: 'proposal',
        text: 'Slept 3-4h a night.',
        changed: [{ from: 0, to: 8, insert: 'S' }],
      });
      expect(last).to.include({ type: 'end' });
      expect(JSON.stringify(seen)).to.not.match(/BEFORE|AFTER/);
    });

    it('refuses a rewrite that adds, that is no JSON, or that holds markup', async () => {
      for (const text of [
        '{"text":"Client slept 9h and denied HI."}',
        'Sure! Slept 3-4h.',
        '{"text":"<b>Slept 3-4h a night</b>"}',
      ]) {
        const { model } = scripted([text, END]);
        expect(await codeOf(all(client({ model, ...policyWith() }).rewrite(asked)))).to.equal('bad_response');
      }
    });

    it('stands behind the same gate', async () => {
      const { model, seen } = scripted(['{"text":"x"}', END]);
      expect(await codeOf(all(client({ model }).rewrite(asked)))).to.equal('policy_blocked no-policy');
      expect(seen).to.deep.equal([]);
    });
  });
});
