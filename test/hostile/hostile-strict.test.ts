import { expect } from 'chai';
import { CHANNELS } from './channels.js';
import type { Outcome } from './run.js';
import { expectHarmless } from './support.js';

describe('hostile input under a strict policy', () => {
  it('runs nothing in a page under a strict policy and Trusted Types', async () => {
    const frame = document.createElement('iframe');
    frame.style.inlineSize = '800px';
    frame.style.blockSize = '800px';
    const report = new Promise<{ outcomes: Outcome[]; errors: string[] }>((resolve) => {
      addEventListener('message', function listen({ source, data }) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      });
    });
    frame.src = new URL('./strict.html', import.meta.url).href;
    document.body.append(frame);
    const { outcomes, errors } = await report;
    frame.remove();
    expect(errors).to.deep.equal([]);
    expect(outcomes).to.have.length(Object.keys(CHANNELS).length);
    expectHarmless(outcomes);
  }).timeout(120_000);
});
