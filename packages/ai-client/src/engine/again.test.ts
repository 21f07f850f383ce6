import { formatById } from '@evenfall/templates';
import { expect } from 'chai';
import type { DraftRequest } from '../port/index.js';
import { createNoteAiClient, templateFor } from './index.js';

const SESSION = `sleep 4-5h, broken
mood "wiped", no SI/HI
plan: log sleep, back 2 wks`;

const request: DraftRequest = {
  template: templateFor(formatById('soap')),
  sources: [{ id: 'a', kind: 'shorthand', text: SESSION, trusted: true }],
};

async function drafted(): Promise<string> {
  const events: unknown[] = [];
  for await (const event of createNoteAiClient().draft(request)) events.push(event);
  return JSON.stringify(events);
}

describe('the same session again', () => {
  it('gives the same draft, byte for byte, a thousand times (SAME-IN-SAME-OUT)', async function () {
    this.timeout(60_000);
    const first = await drafted();
    for (let run = 0; run < 1000; run += 50) {
      const more = await Promise.all(Array.from({ length: 50 }, drafted));
      expect(more.every((each) => each === first)).to.equal(true);
    }
  });
});
