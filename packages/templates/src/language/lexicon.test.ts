import { expect } from 'chai';
import { Lexicon, tokenize } from './index.js';

const lexicon = new Lexicon({ fruit: 'apple*, ripe pear, goal-directed', verb: 'eat' });
const found = (text: string): Record<string, string[]> => {
  const tokens = tokenize(text);
  return Object.fromEntries(
    [...lexicon.read(tokens)].map(([name, hits]) => [
      name,
      hits.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
    ]),
  );
};

describe('Lexicon', () => {
  it('finds words, open stems and phrases', () =>
    expect(found('I eat Applesauce and a ripe pear')).to.deep.equal({
      verb: ['eat'],
      fruit: ['Applesauce', 'ripe pear'],
    }));
  it('reads hyphens and spaces alike', () =>
    expect(found('goal directed, goal-directed').fruit).to.deep.equal(['goal directed', 'goal-directed']));
  it('does not reach over punctuation', () => expect(found('ripe, pear')).to.deep.equal({}));
  it('does not take a closed word for a stem', () => expect(found('eating eaten')).to.deep.equal({}));
});
