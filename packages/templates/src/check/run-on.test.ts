import { expect } from 'chai';
import fc from 'fast-check';
import { checkText } from './index.js';
import { readLines } from './run-on.js';

const DICTATED =
  'client is here because she cannot face going back to work and she has been sleeping three hours a night for two weeks and she stopped driving her kids to school and her sister moved out on monday and she did the breathing exercise four times';

describe('lines of dictation', () => {
  it('are parts of a run without marks', () => {
    expect(readLines(DICTATED).length).to.be.greaterThan(3);
    expect(readLines('She came on Monday. He left.').map(({ text }) => text)).to.deep.equal([
      'She came on Monday.',
      'He left.',
    ]);
  });

  it('leave a long sentence with marks whole', () => {
    const text = `${'She went home, '.repeat(14)}and slept.`;
    expect(readLines(text)).to.have.length(1);
  });

  it('hold every word, in order, inside the text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('she', 'and', 'slept', 'three', 'hours', 'so', 'tired'), { minLength: 1 }),
        (words) => {
          const text = words.join(' ');
          expect(readLines(text).flatMap(({ tokens }) => tokens.map(({ word }) => word))).to.deep.equal(words);
          let end = 0;
          for (const line of readLines(text)) {
            expect(line.start).to.be.at.least(end);
            end = line.end;
          }
          expect(end).to.be.at.most(text.length);
        },
      ),
    ));

  it('are evidence by themselves', () => {
    const { elements } = checkText({ format: 'soap', sections: { subjective: DICTATED } });
    const symptoms = elements.find(({ elementId }) => elementId === 'symptoms');
    expect(symptoms?.status).to.equal('documented');
    for (const { start, end } of symptoms?.evidence ?? []) expect(end - start).to.be.lessThan(DICTATED.length / 2);
  });
});
