import { expect } from 'chai';
import fc from 'fast-check';
import { canonicalJson } from './index.js';

describe('canonicalJson', () => {
  it('sorts keys by UTF-16 code units and writes no white space', () => {
    // The example of RFC 8785 §3.2.3.
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 };
    expect(Object.keys(JSON.parse(canonicalJson(value)))).to.have.length(7);
    expect(canonicalJson(value)).to.equal('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, -0])).to.equal('[333333333.3333333,1e+30,4.5,0.002,0]');
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: [undefined] })).to.equal('{"a":[null]}');
  });

  it('writes a stray half of an emoji as its escape', () => {
    expect(canonicalJson('a\ud83d')).to.equal('"a\\ud83d"');
  });

  it('refuses what JSON has no word for', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('x'), 1n, cycle]) {
      expect(() => canonicalJson(value)).to.throw(TypeError);
    }
    const twice = { x: 1 };
    expect(canonicalJson([twice, twice])).to.equal('[{"x":1},{"x":1}]');
  });

  it('does not depend on the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).to.equal(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
