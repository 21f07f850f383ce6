import { expect } from 'chai';
import fc from 'fast-check';
import { diffWords } from './index.js';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('diffWords', () => {
  it('shows what was taken out and put in, in whole words', () => {
    expect(shown('Sleeps five hours a night.', 'Sleeps six hours a night.')).to.equal(
      'Sleeps [-five-]{+six+} hours a night.',
    );
    expect(shown('Client anxious.', 'Client anxious and tearful.')).to.equal('Client anxious{+ and tearful+}.');
    expect(shown('', 'New.')).to.equal('{+New.+}');
    expect(shown('Gone.', '')).to.equal('[-Gone.-]');
    expect(shown('Same.', 'Same.')).to.equal('Same.');
  });

  it('never shows a part of a number or of a word as changed', () => {
    expect(shown('Sleep is 4 hours.', 'Sleep is 14 hours.')).to.equal('Sleep is [-4-]{+14+} hours.');
    expect(shown('Dose 1.5 mg.', 'Dose 1.25 mg.')).to.equal('Dose [-1.5-]{+1.25+} mg.');
    expect(shown('At 10:30.', 'At 10:45.')).to.equal('At [-10:30-]{+10:45+}.');
    expect(shown('Client is able.', 'Client is unable.')).to.equal('Client is [-able-]{+unable+}.');
    expect(shown('Takes 50mg.', 'Takes 5mg.')).to.equal('Takes [-50mg-]{+5mg+}.');
  });

  it('gives both texts back, whatever they are', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('a', 'bc', ' ', '\n', '.', '🌙', 'é')).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).to.equal(before);
        expect(without('removed')).to.equal(after);
      }),
    );
  });
});
