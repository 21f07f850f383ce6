import { expect } from 'chai';
import { all, policyWith, scripted } from '../../../../test/support/scripted-model.js';
import { createNoteAiClient } from '../engine/index.js';
import type { OutboundPayload, RewriteEvent, RewriteRequest, Source } from '../port/index.js';
import type { Policy } from '../safeguards/index.js';

const source: Source = { id: 's', kind: 'shorthand', trusted: true, text: 'argued with rosalind, slept 4h' };
const request: RewriteRequest = {
  selection: 'Client argued with rosalind.',
  before: '',
  after: '',
  sectionId: 'plan',
  intent: 'formalize',
  sources: [source],
};
const template = { id: 'dap', sections: [{ id: 'data', title: 'Data', required: true, fields: [] }] };

const modelThat = (answer: string) => scripted([answer, { type: 'end', finish: 'stop' }]);
const policy = (more: Partial<Policy> = {}): Policy =>
  policyWith({ deidentify: 'required', known: [{ type: 'NAME', value: 'Rosalind' }], ...more }).policy;
const proposalIn = (events: readonly RewriteEvent[]) => {
  const [first] = events;
  if (first?.type !== 'proposal') throw new Error('no proposal');
  return first;
};

describe('what the model was sent', () => {
  it('is told to the letter, after de-identification, for a draft and for a rewrite', async () => {
    const { model, seen } = modelThat('{"text":"Client argued with ⟦NAME_1⟧."}');
    const client = createNoteAiClient({ model, policy: policy() });
    const told: OutboundPayload[] = [];
    const sent = (payload: OutboundPayload) => told.push(payload);
    await all(client.draft({ template, sources: [source] }, { sent }));
    await all(client.rewrite(request, { sent }));
    expect(told.length).to.equal(seen.length);
    told.forEach((payload, index) => {
      expect(payload).to.include({ engine: 'scripted', origin: 'https://model.example', deidentified: true });
      expect(payload.system).to.equal(seen[index]?.system);
      expect(payload.messages).to.deep.equal(seen[index]?.messages);
    });
    expect(JSON.stringify(told)).to.not.match(/rosalind/i);
  });

  it('is nothing where nothing was sent: on the device, and where the person declined', async () => {
    const told: OutboundPayload[] = [];
    const sent = (payload: OutboundPayload) => told.push(payload);
    await all(createNoteAiClient().draft({ template, sources: [source] }, { sent }));
    const { model, seen } = modelThat('{"text":"x"}');
    await all(createNoteAiClient({ model, policy: policy({ preview: () => false }) }).rewrite(request, { sent }));
    expect(told).to.deep.equal([]);
    expect(seen).to.deep.equal([]);
  });

  it('stops nothing when who listens throws', async () => {
    const { model } = modelThat('{"text":"Client argued with ⟦NAME_1⟧."}');
    const sent = () => {
      throw new Error('client text');
    };
    const events = await all(createNoteAiClient({ model, policy: policy() }).rewrite(request, { sent }));
    expect(proposalIn(events).text).to.equal('Client argued with rosalind.');
  });
});

describe('who wrote a rewrite', () => {
  it('is the model, or the device where the model may not or says something else', async () => {
    const by = async (answer: string, own: Policy | undefined) => {
      const { model } = modelThat(answer);
      return proposalIn(await all(createNoteAiClient({ model, policy: own }).rewrite(request))).by?.locality;
    };
    expect(await by('{"text":"Client argued with ⟦NAME_1⟧."}', policy())).to.equal('third-party');
    expect(await by('{"text":"Client fought with ⟦NAME_1⟧ and denied SI."}', policy())).to.equal('on-device');
    expect(await by('{"text":"x"}', undefined)).to.equal('on-device');
  });

  it('is nobody for an instruction in words that no model may follow', async () => {
    const { model } = modelThat('{"text":"x"}');
    const client = createNoteAiClient({ model });
    const asked = { ...request, intent: { instruction: 'kinder' } };
    const code = await all(client.rewrite(asked)).catch((error) => error.code);
    expect(code).to.equal('policy_blocked');
    expect((await client.status()).features).to.include({ rewrite: true, instructions: false });
    expect((await createNoteAiClient().status()).features).to.include({ rewrite: true, instructions: false });
  });
});
