import { expect } from 'chai';
import { assessRisk } from '../index.js';
import { CAP, packWeights, STEP, unpackWeights } from './model.js';
import { WEIGHTS } from './weights.js';

describe('doubt about denials', () => {
  it('reads weights in the form in which it writes them', () => {
    const features: [number, number][] = [
      [7, -CAP],
      [8, CAP],
      [2600, 1],
      [1048575, -3],
    ];
    expect([...unpackWeights(packWeights(features))]).to.deep.equal(features);
    const weights = unpackWeights(WEIGHTS);
    expect(packWeights([...weights])).to.equal(WEIGHTS);
    for (const weight of weights.values()) expect(Math.abs(weight)).to.be.at.most(CAP);
    expect(STEP).to.be.greaterThan(0);
  });

  it('never doubts a denial with nothing beside it', () => {
    for (const text of [
      'Denies SI.',
      'No suicidal or homicidal ideation.',
      'Client denies any thoughts of suicide today.',
    ])
      expect(assessRisk(text).si.state, text).to.equal('negated');
  });

  it('turns a denial to ambiguous and to nothing else, and knows that it was denied', () => {
    const reading = assessRisk('Denied SI, then asked what would happen if he said yes.').si;
    expect(reading.state).to.equal('ambiguous');
    expect(reading.denied).to.equal(true);
  });

  it('leaves alone what an instrument denies', () =>
    expect(assessRisk('PHQ-9 item 9 = 0, though he looked away.').si.state).to.equal('negated'));
});
