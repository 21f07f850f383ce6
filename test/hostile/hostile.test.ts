import { expect } from 'chai';
import { CHANNELS, dangersIn, RECEIVERS } from './channels.js';
import { runHostile } from './run.js';
import { expectHarmless } from './support.js';
import { VECTORS } from './vectors.js';

describe('hostile input', () => {
  it('is tried in more than 150 ways, each another', () => {
    expect(new Set(VECTORS).size).to.equal(VECTORS.length).and.be.greaterThan(150);
  });

  it('would run where it is let in: the test does look', async () => {
    let ran = 0;
    Object.assign(globalThis, { ran: () => ran++ });
    const box = document.createElement('div');
    document.body.append(box);
    const error = new Promise((resolve) => box.addEventListener('error', resolve, { once: true, capture: true }));
    box.innerHTML = VECTORS[0] ?? '';
    await error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ran).to.be.greaterThan(0);
    expect(dangersIn(box)).not.to.deep.equal([]);
    box.remove();
  });

  it('runs nothing in a page without any policy', async () => {
    const outcomes = await runHostile();
    expect(outcomes).to.have.length(Object.keys(CHANNELS).length);
    expectHarmless(outcomes);
  }).timeout(120_000);

  it('runs nothing where an export of it is put into a page', async () => {
    expectHarmless(await runHostile(RECEIVERS));
  }).timeout(60_000);
});
