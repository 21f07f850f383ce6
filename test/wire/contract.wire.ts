import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  createModelClient,
  createNoteAiClient,
  type DraftEvent,
  type NoteAiClient,
  type Policy,
} from '@evenfall/ai-client';
import { runContractTests, SAMPLE_REQUEST, type TestFramework } from '@evenfall/ai-client/testing';
import { type Running, serve } from './support/server.js';
import { wires } from './support/wires.js';

/** A draft of the sample session as a model would write it: each line of it quoted. */
const ANSWER = (SAMPLE_REQUEST.sources[0]?.text ?? '').split('\n').map((quote, at) => {
  const section = SAMPLE_REQUEST.template.sections[Math.min(at, 3)]?.id;
  return `${JSON.stringify({ section, text: `${quote}.`, sources: [{ id: 's1', quote }] })}\n`;
});

for (const wire of wires) {
  describe(`the contract of a client, over ${wire.name}`, () => {
    const running: Running[] = [];
    before(async () => {
      const whole = wire.frames(ANSWER);
      for (const frames of [whole, whole.slice(0, -3)]) {
        running.push(
          await serve((_, response) => {
            response.writeHead(200, { 'content-type': wire.contentType });
            response.end(frames.join(''));
          }),
        );
      }
    });
    after(() => Promise.all(running.map(({ close }) => close())));

    const clientOf = (server: Running | undefined, fallback?: NoteAiClient) => {
      const endpoint = `${server?.url}${wire.path}`;
      const policy: Policy = {
        allow: [
          {
            origin: new URL(endpoint).origin,
            baa: { counterparty: 'Example', reference: 'BAA-1', effective: '2020-01-01' },
            zeroRetention: 'none',
          },
        ],
        deidentify: 'off',
        consent: async () => ({ granted: true }),
        audit: () => {},
      };
      return createModelClient({ model: wire.adapter({ endpoint }), policy, fallback });
    };
    const framework: TestFramework = {
      describe: (name, body) => void describe(name, body),
      it: (name, body) => void it(name, body),
    };

    runContractTests(() => clientOf(running[0]), framework);
    describe('whose answer is cut and finished on the device', () => {
      runContractTests(() => clientOf(running[1], createNoteAiClient()), framework);

      it('keeps what came before the cut, adds what is missing, and says who wrote the rest', async () => {
        const events: DraftEvent[] = [];
        for await (const event of clientOf(running[1], createNoteAiClient()).draft(SAMPLE_REQUEST)) events.push(event);
        const ids = events.flatMap((event) => (event.type === 'sentence' ? [event.id] : []));
        assert.ok(ids.includes('m1') && ids.some((id) => id.startsWith('fallback-')));
        const last = events.at(-1);
        assert.equal(last?.type === 'end' && last.fellBackFrom?.code, 'stream_interrupted');
      });
    });
  });
}
