import { expect } from 'chai';
import fc from 'fast-check';
import { LineSplitter } from './index.js';

describe('LineSplitter', () => {
  it('gives the same lines wherever the text is cut', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '', '🌙'), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (parts, size) => {
        const whole = parts.join('');
        const splitter = new LineSplitter();
        const lines: string[] = [];
        for (let at = 0; at < whole.length; at += size) lines.push(...splitter.feed(whole.slice(at, at + size)));
        const expected = whole.split(/\r\n|\n|\r/);
        if (expected.at(-1) === '') expected.pop();
        expect([...lines, ...splitter.flush()]).to.deep.equal(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows the line that is still open', () => {
    const splitter = new LineSplitter();
    expect(splitter.feed('one\ntw')).to.deep.equal(['one']);
    splitter.feed('o');
    expect(splitter.rest).to.equal('two');
  });

  it('refuses a line that is too long, in one piece or in many, without quoting it', () => {
    expect(() => new LineSplitter(5).feed('SECRET')).to.throw(RangeError, /^line too long$/);
    expect(() => new LineSplitter(5).feed('SECRET\n')).to.throw(RangeError, /^line too long$/);
    const splitter = new LineSplitter(5);
    splitter.feed('SEC');
    expect(() => splitter.feed('RET')).to.throw(RangeError, /^line too long$/);
  });
});
