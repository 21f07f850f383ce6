import { expect } from 'chai';
import { createNoteAiClient } from '../engine/index.js';
import { AiError, type DraftEvent, type NoteAiClient } from '../port/index.js';
import { CONTRACT, runContractTests, SAMPLE_REQUEST } from './index.js';

runContractTests(() => createNoteAiClient(), { describe, it }, { deterministic: true });

/** Our client with its stream bent: each fixture breaks one rule. */
const bent = (bend: (events: AsyncIterable<DraftEvent>) => AsyncIterable<DraftEvent>): NoteAiClient => {
  const client = createNoteAiClient();
  return { ...client, draft: (request, options) => bend(client.draft(request, options)) };
};

const cutOff = bent(async function* (events) {
  for await (const event of events) if (event.type !== 'end') yield event;
});
const farSpans = bent(async function* (events) {
  for await (const event of events) {
    yield event.type === 'sentence'
      ? { ...event, spans: event.spans.map((span) => ({ ...span, end: span.end + 10_000 })) }
      : event;
  }
});
const deaf: NoteAiClient = { ...createNoteAiClient(), draft: (request) => createNoteAiClient().draft(request) };

async function broken(client: NoteAiClient): Promise<string[]> {
  const names: string[] = [];
  for (const { name, check } of CONTRACT) {
    try {
      await check(client, SAMPLE_REQUEST);
    } catch (error) {
      expect(AiError.isInstance(error)).to.equal(false);
      names.push(name);
    }
  }
  return names;
}

describe('the contract kit', () => {
  it('catches a stream that stops without an end', async () => {
    expect(await broken(cutOff)).to.deep.equal(['begins with start and ends with exactly one end']);
  });
  it('catches citations outside the sources', async () => {
    expect(await broken(farSpans)).to.deep.equal(['cites places inside the sources for every sentence']);
  });
  it('catches a client that does not hear an abort', async () => {
    expect(await broken(deaf)).to.deep.equal(['stops with AiError "aborted" when the signal fires']);
  });
});
