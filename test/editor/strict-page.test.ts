import { expect } from 'chai';
import { onPage, unmountAll } from './support/editor.js';

interface Report {
  violations: string[];
  errors: string[];
  plan: string;
  subjective: string;
  whiteSpace: string;
  frame: string;
}

describe('a page with a strict content security policy and Trusted Types', () => {
  afterEach(unmountAll);

  it('mounts, types, pastes, drafts and reviews without a violation', async () => {
    const frame = document.createElement('iframe');
    frame.style.inlineSize = '800px';
    frame.style.blockSize = '800px';
    const report = new Promise<Report>((resolve) => {
      addEventListener('message', function listen({ source, data }) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      });
    });
    frame.src = new URL('./pages/strict.html', import.meta.url).href;
    onPage(frame);
    const { violations, errors, plan, subjective, whiteSpace, frame: display } = await report;
    expect(violations).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    expect(plan).to.contain('Weekly  sessions.');
    expect(plan).to.contain('Pasted words.');
    expect(subjective).to.contain('nxious');
    expect(whiteSpace).to.equal('break-spaces');
    expect(display).to.equal('flex');
  }).timeout(30_000);
});
