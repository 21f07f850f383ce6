import { expect } from 'chai';
import {
  all,
  client,
  codeOf,
  END,
  end,
  HANG,
  instant,
  line,
  onDevice,
  policyWith,
  request,
  SLEPT,
  scripted,
  sentences,
  shorthand,
  WHOLE,
} from '../../../../test/support/scripted-model.js';
import { createNoteAiClient } from '../engine/index.js';
import { AiError, type DraftEvent, type ModelAdapter, type RewriteRequest } from '../port/index.js';
import type { Policy } from '../safeguards/index.js';

const rewriting: RewriteRequest = {
  selection: 'Client slept 3-4h a night.',
  before: '',
  after: '',
  sectionId: 'data',
  intent: 'shorten',
  sources: [],
};

describe('what leaves for a model', () => {
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
      // Two of one id: a sentence could not say which it rests on.
      const twice = { ...request, sources: [shorthand, { ...shorthand, text: 'denies SI' }] };
      for (const each of [client({ model, ...policyWith() }), createNoteAiClient()])
        expect(await codeOf(all(each.draft(twice)))).to.equal('bad_request');
      const checked = createNoteAiClient().check({ ...asked, note: {} });
      expect(await codeOf(checked)).to.equal('policy_blocked source-kind');
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

    it('asks for the client whose words they are, also where another is opened meanwhile', async () => {
      let open = 'one';
      const asked: unknown[] = [];
      const names: Record<string, string> = { one: 'Brenna', two: 'Corvin' };
      const { policy } = policyWith({
        deidentify: 'required',
        session: () => ({ client: open, session: 's' }),
        consent: async ({ session }) => {
          asked.push(session?.client);
          await Promise.resolve();
          return { granted: true };
        },
      });
      Object.defineProperty(policy, 'known', { get: () => [{ type: 'NAME', value: names[open] }], enumerable: true });
      const { model, seen } = scripted([...WHOLE, END]);
      const sources = [{ ...shorthand, text: 'brenna slept 3-4h a night' }];
      const drafted = all(client({ model, policy }).draft({ ...request, sources }));
      open = 'two';
      await drafted;
      expect(asked).to.deep.equal(['one']);
      expect(JSON.stringify(seen)).to.not.match(/brenna/i);
    });

    it('asks the policy again after every wait, since an agreement may end in it', async () => {
      const { allow } = policyWith().policy;
      for (const wait of ['consent', 'preview', 'audit'] as const) {
        const open = [...allow];
        const close = <T>(answer: T): T => {
          open.splice(0);
          return answer;
        };
        const { model, seen } = scripted([...WHOLE, END]);
        const { policy } = policyWith({
          allow: open,
          ...(wait === 'consent' && { consent: async () => close({ granted: true }) }),
          ...(wait === 'preview' && { preview: () => close(true) }),
          ...(wait === 'audit' && { audit: () => close(undefined) }),
        });
        expect(await codeOf(all(client({ model, policy }).draft(request))), wait).to.equal(
          'policy_blocked origin-not-allowed',
        );
        expect(seen, wait).to.deep.equal([]);
      }
      const open = [...allow];
      const { model, seen } = scripted([new AiError('unavailable')], [...WHOLE, END]);
      const again: ModelAdapter = {
        ...model,
        generate: (...asked) => {
          open.splice(0);
          return model.generate(...asked);
        },
      };
      const trying = all(client({ model: again, ...policyWith({ allow: open }) }).draft(request));
      expect(await codeOf(trying)).to.equal('policy_blocked origin-not-allowed');
      expect(seen).to.have.length(1);
    });

    it('says that the policy is wrong where one of its parts is no such part', async () => {
      const wrong: Record<string, unknown>[] = [
        { killSwitch: () => true },
        { killSwitch: true },
        { preview: true },
        { rollout: 'full' },
        { session: { client: 'c', session: 's' } },
        { session: () => undefined },
        { session: () => ({ client: '', session: 's' }) },
        { known: 'Mary' },
        { known: [{ type: 'NAME' }] },
        { consent: async () => ({ granted: true, revoked: new AbortController() }) },
      ];
      for (const each of wrong) {
        const { model, seen } = scripted([...WHOLE, END]);
        const { policy } = policyWith(each as Partial<Policy>);
        expect(await codeOf(all(client({ model, policy }).draft(request))), Object.keys(each)[0]).to.equal(
          'policy_blocked bad-policy',
        );
        expect(seen).to.deep.equal([]);
      }
    });

    it('sends nothing where the record is never written, and hears an abort while it waits for it', async () => {
      const { model, seen } = scripted([...WHOLE, END]);
      const { policy } = policyWith({ audit: () => new Promise<void>(() => {}) });
      expect(await codeOf(all(client({ model, policy }).draft(request)))).to.equal('policy_blocked audit-failed');
      const patient = { ...instant, setTimeout: () => 0 };
      for (const work of [
        (signal: AbortSignal) => client({ model, policy, clock: patient }).draft(request, { signal }),
        (signal: AbortSignal) => client({ model, policy, clock: patient }).rewrite(rewriting, { signal }),
      ]) {
        const controller = new AbortController();
        setTimeout(() => controller.abort());
        expect(await codeOf(all<unknown>(work(controller.signal)))).to.equal('aborted');
      }
      expect(seen).to.deep.equal([]);
    });

    it('counts tokens, and passes on nothing else that an answer has in their place', async () => {
      const { model } = scripted([
        ...WHOLE,
        { type: 'end', finish: 'stop', usage: { inputTokens: 'Mary' as never, outputTokens: 4 } },
      ]);
      const events = await all(client({ model, ...policyWith() }).draft(request));
      expect(end(events)?.usage).to.deep.equal({ latencyMs: 0, outputTokens: 4 });
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
          baaCounterparty: 'Example',
          baaReference: 'BAA-1',
          consentReference: 'consent-9',
          rollout: 'parallel',
        });
      }
      expect(events[0]?.inputSha256).to.match(/^[0-9a-f]{64}$/);
      expect(events[1]).to.include({ sentences: 3 });
      expect(JSON.stringify(events)).to.not.match(/slept|sleep|SI/);
    });

    it('records under which agreement it was sent, of several the one in force then', async () => {
      const { model } = scripted([...WHOLE, END]);
      const under = (reference: string, effective: string, expires?: string) => ({
        origin: 'https://model.example',
        baa: { counterparty: 'Example Model Vendor', reference, effective, ...(expires && { expires }) },
        zeroRetention: 'contract' as const,
      });
      const allow = [
        under('BAA 2019', '2019-01-01', '2019-12-31'),
        under('BAA 2020', '2020-01-01'),
        under('BAA 2999', '2999-01-01'),
      ];
      const { policy, events } = policyWith({ allow });
      await all(client({ model, policy }).draft(request));
      expect(events.map(({ baaCounterparty, baaReference }) => [baaCounterparty, baaReference])).to.deep.equal([
        ['Example_Model_Vendor', 'BAA_2020'],
        ['Example_Model_Vendor', 'BAA_2020'],
      ]);
    });

    it('records no agreement where nothing leaves the device, and none where nothing was sent', async () => {
      const local = policyWith();
      const { endpoint: _, ...remote } = scripted([...WHOLE, END]).model;
      await all(client({ model: { ...remote, locality: 'on-device' }, policy: local.policy }).draft(request));
      const refused = policyWith({ consent: async () => ({ granted: false }) });
      await codeOf(all(client({ model: scripted([]).model, policy: refused.policy }).draft(request)));
      expect(local.events).to.have.length(2);
      expect(refused.events).to.have.length(1);
      for (const event of [...local.events, ...refused.events]) expect(event).not.to.have.property('baaReference');
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

    it('asks at each call who is known now', async () => {
      const { model, seen } = scripted([...WHOLE, END]);
      const names = ['Nobody', 'Rosalind'];
      const { policy } = policyWith({ deidentify: 'required' });
      Object.defineProperty(policy, 'known', {
        enumerable: true,
        get: () => [{ type: 'NAME', value: names[seen.length] }],
      });
      const drafts = client({ model, policy, deidentifier });
      for (const _ of names) await all(drafts.draft({ ...request, sources: [named] }));
      expect(seen.map((sent) => JSON.stringify(sent).includes('Rosalind'))).to.deep.equal([true, false]);
    });

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
});
