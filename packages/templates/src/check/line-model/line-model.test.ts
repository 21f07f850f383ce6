import { expect } from 'chai';
import { readSentences } from '../../language/index.js';
import { checkText } from '../index.js';
import type { Line } from '../line.js';
import { sectionView } from '../section-view.js';
import { lineEvidence } from './index.js';
import { MODEL_LABELS, packWeights } from './model.js';
import { FEATURES, WEIGHTS } from './weights.js';

function lineOf(format: string, section: string, text: string): Line {
  const lines: Line[] = [];
  const view = sectionView(format, section);
  readSentences(text).forEach((s, index) => {
    lines.push({ s, section: view, index, lines, memo: new Map() });
  });
  return lines[0] as Line;
}

describe('line model', () => {
  it('has a weight for every feature and label', () =>
    expect(WEIGHTS).to.have.length(FEATURES.split('|').length * MODEL_LABELS.length));

  it('writes weights in the form in which it reads them', () =>
    expect(packWeights(new Map([['a', MODEL_LABELS.map((_, at) => (at ? 0 : 1))]]))).to.contain(
      `'h${'f'.repeat(MODEL_LABELS.length - 1)}'`,
    ));

  it('speaks where no reader finds the element, with the sentence as evidence', () => {
    const text = 'Left on the hour. Rolled up her sleeves, got it on the second attempt and asked for another.';
    const result = checkText({ format: 'birp', sections: { response: text } }).elements.find(
      ({ elementId }) => elementId === 'response',
    );
    expect(result?.status).to.equal('documented');
    expect(result?.evidence).to.deep.equal([{ section: 'response', start: 18, end: text.length }]);
  });

  it('takes nothing in a plan for what has happened', () => {
    const evidence = lineEvidence(
      lineOf('soap', 'plan', 'Practised saying no with three made-up requests, he managed it.'),
    );
    expect(evidence).to.not.include.members(['intervention']);
    expect(evidence).to.not.include.members(['response']);
  });

  it('takes nobody else for the client', () =>
    expect(
      lineEvidence(lineOf('soap', 'subjective', "Her sister can't sleep and cries most nights, missing work.")),
    ).to.not.include.members(['symptoms']));
});
