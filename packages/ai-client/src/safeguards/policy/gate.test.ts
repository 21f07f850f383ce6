import { expect } from 'chai';
import { AiError, type ModelAdapter } from '../../port/index.js';
import { AuditTrail } from '../audit/index.js';
import { type Consent, Gate, type Policy, type SessionRef } from './index.js';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const remote: ModelAdapter = {
  specVersion: 1,
  id: 'remote',
  locality: 'third-party',
  endpoint: new URL('https://model.example/'),
  capabilities: async () => ({ available: 'yes', streaming: true, jsonSchema: 'prompted', deterministic: false }),
  async *generate() {},
};
const { endpoint: _, ...inBrowser } = { ...remote, id: 'in-browser', locality: 'on-device' as const };

function setup(more: Partial<Policy> = {}, model: ModelAdapter = remote) {
  const policy: Policy = {
    allow: [
      {
        origin: 'https://model.example',
        baa: { counterparty: 'Example', reference: 'BAA-1', effective: '2020-01-01' },
        zeroRetention: 'none',
      },
    ],
    deidentify: 'off',
    consent: async () => ({ granted: true }),
    audit: () => {},
    ...more,
  };
  const gate = new Gate(model, policy, () => NOW);
  const enter = () => gate.enter('draft', new AuditTrail(policy.audit, { engine: 'e', runId: 'r' }, () => NOW));
  return { gate, enter };
}

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'pass',
    (error) => (AiError.isInstance(error) ? `${error.code} ${error.detail.reason ?? ''}`.trim() : `foreign: ${error}`),
  );

describe('gate', () => {
  it('asks for consent once for a client and session, also when two calls come together', async () => {
    let asked = 0;
    let session: SessionRef = { client: 'c1', session: 'monday' };
    const { enter } = setup({
      session: () => session,
      consent: async () => {
        asked += 1;
        return { granted: true };
      },
    });
    await Promise.all([enter(), enter()]);
    await enter();
    expect(asked).to.equal(1);
    session = { client: 'c1', session: 'tuesday' };
    await enter();
    session = { client: 'c2', session: 'monday' };
    await enter();
    expect(asked).to.equal(3);
  });

  it('asks again after a refusal, and after a revocation', async () => {
    const revocation = new AbortController();
    const answers: Consent[] = [{ granted: false }, { granted: true, revoked: revocation.signal }, { granted: true }];
    const { enter } = setup({ consent: async () => answers.shift() as Consent });
    expect(await outcome(enter())).to.equal('consent_required');
    const pass = await enter();
    expect(await outcome(enter())).to.equal('pass');
    revocation.abort();
    expect(pass.stop.aborted).to.equal(true);
    expect(pass.stop.reason).to.include({ code: 'consent_required' });
    expect(await outcome(enter())).to.equal('pass');
    expect(answers).to.deep.equal([]);
  });

  for (const [name, consent] of Object.entries({
    no: { granted: false },
    nothing: undefined,
    'something true but not a yes': { granted: 'yes' },
    'a yes that is revoked already': { granted: true, revoked: AbortSignal.abort() },
  })) {
    it(`takes ${name} for no consent`, async () => {
      expect(await outcome(setup({ consent: async () => consent as Consent }).enter())).to.equal('consent_required');
    });
  }

  it('takes a question that fails, at once or later, for no consent', async () => {
    const thrown = () => {
      throw new Error('SECRET');
    };
    expect(await outcome(setup({ consent: thrown }).enter())).to.equal('consent_required');
    expect(await outcome(setup({ consent: async () => thrown() }).enter())).to.equal('consent_required');
  });

  it('looks again after the questions: time and switches do not stand still meanwhile', async () => {
    const kill = new AbortController();
    const { enter } = setup({
      killSwitch: kill.signal,
      consent: async () => {
        kill.abort();
        return { granted: true };
      },
    });
    expect(await outcome(enter())).to.equal('policy_blocked kill-switch');
  });

  it('asks nobody anything when the destination is not allowed', async () => {
    const asked: string[] = [];
    const { enter } = setup({
      allow: [],
      consent: async () => {
        asked.push('consent');
        return { granted: true };
      },
      rollout: () => {
        asked.push('rollout');
        return 'full';
      },
    });
    expect(await outcome(enter())).to.equal('policy_blocked origin-not-allowed');
    expect(asked).to.deep.equal([]);
  });

  it('wants consent, but no agreement, for a model on the device', async () => {
    expect(await outcome(setup({ allow: [] }, inBrowser).enter())).to.equal('pass');
    expect(await outcome(setup({ allow: [], consent: async () => ({ granted: false }) }, inBrowser).enter())).to.equal(
      'consent_required',
    );
    const pretender = { ...remote, locality: 'on-device' as const };
    expect(await outcome(setup({ allow: [] }, pretender).enter())).to.equal('policy_blocked origin-not-allowed');
  });

  it('blocks what a rollout does not clearly allow', async () => {
    expect(await outcome(setup({ rollout: () => 'off' }).enter())).to.equal('policy_blocked rollout');
    expect(await outcome(setup({ rollout: () => 'maybe' as never }).enter())).to.equal('policy_blocked rollout');
    expect(await outcome(setup({ rollout: () => Promise.reject(new Error('SECRET')) }).enter())).to.equal(
      'policy_blocked rollout',
    );
    expect((await setup({ rollout: () => Promise.resolve('parallel' as const) }).enter()).rollout).to.equal('parallel');
  });

  it('blocks with a policy that is missing or not whole', async () => {
    const none = new Gate(remote, undefined, () => NOW);
    expect(none.problem()).to.equal('no-policy');
    for (const more of [
      { consent: undefined },
      { audit: 'console' },
      { allow: undefined },
      { deidentify: 'perhaps' },
      { killswitch: AbortSignal.abort() },
      { toString: () => '' },
    ]) {
      expect(setup(more as never).gate.problem()).to.equal('bad-policy');
    }
    const lost = () => {
      throw new Error('SECRET');
    };
    expect(await outcome(setup({ session: lost }).enter())).to.equal('policy_blocked bad-policy');
  });
});
