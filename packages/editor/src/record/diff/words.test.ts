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
