import { expect } from 'chai';
import { define } from './index.js';

const FROM = Symbol.for('evenfall.version');
const copy = () => class extends HTMLElement {};

describe('define', () => {
  it('says once that a second copy of the package is on the page, naming both, and leaves the first at work', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    const [first, second, third] = [copy(), copy(), copy()];
    try {
      define('copied-editor', first);
      define('copied-editor', first);
      expect(said).to.deep.equal([]);
      Object.assign(first, { [FROM]: '0.0.9' });
      define('copied-editor', second);
      define('copied-editor', third);
    } finally {
      console.warn = warn;
    }
    const { version } = await (await fetch('/packages/editor/package.json')).json();
    expect(said).to.deep.equal([`evenfall: two copies on this page: 0.0.9 is used, ${version} came later`]);
    expect(customElements.get('copied-editor')).to.equal(first);
  });

  it('leaves on an element the version it came with, for a copy that comes later', async () => {
    const element = copy();
    define('versioned-editor', element);
    const { version } = await (await fetch('/packages/editor/package.json')).json();
    expect(Reflect.get(element, FROM)).to.equal(version);
  });
});
