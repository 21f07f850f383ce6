import { expect } from 'chai';
import fc from 'fast-check';
import {
  all,
  client,
  done,
  END,
  end,
  line,
  onDevice,
  PLAN,
  policyWith,
  request,
  rules,
  SLEPT,
  scripted,
  sentences,
  shorthand,
  WHOLE,
} from '../../../../test/support/scripted-model.js';
import { AiError, DraftEvent } from '../port/index.js';
import type { ModelClientOptions } from './index.js';

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
});
