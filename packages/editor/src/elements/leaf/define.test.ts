import { expect } from 'chai';
import { define } from './index.js';

const copy = () => class extends HTMLElement {};

describe('define', () => {
  it('says that a second copy of the package is on the page, and leaves the first at work', () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: string[]) => said.push(words.join(' '));
    const [first, second] = [copy(), copy()];
    try {
      define('copied-editor', first);
      define('copied-editor', first);
      expect(said).to.deep.equal([]);
      define('copied-editor', second);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['copied-editor is here twice']);
    expect(customElements.get('copied-editor')).to.equal(first);
  });
});
