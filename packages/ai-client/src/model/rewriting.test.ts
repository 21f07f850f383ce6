import { expect } from 'chai';
import { all, client, codeOf, END, policyWith, scripted, shorthand } from '../../../../test/support/scripted-model.js';

describe('rewriting with a model', () => {
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
