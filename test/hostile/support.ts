import { expect } from 'chai';
import type { Outcome } from './run.js';
import { VECTORS } from './vectors.js';

export function expectHarmless(outcomes: readonly Outcome[]): void {
  for (const { channel, ran, dangers, vectors } of outcomes) {
    expect(ran, `${channel}: scripts that ran`).to.equal(0);
    expect(dangers, `${channel}: what should not be in the page`).to.deep.equal([]);
    expect(vectors).to.equal(VECTORS.length);
  }
}
