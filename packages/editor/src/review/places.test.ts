import { expect } from 'chai';
import fc from 'fast-check';
import { piecesOf, placeOf, unusedPieces } from './index.js';

const SHORTHAND = 'ct anx ↑ x2 wks, work deadline\nsleep 4.5h; appetite ok → better\nHW:\nlog daily. RTC 1 wk';
const words = (source: string, places: readonly { start: number; end: number }[]) =>
  places.map(({ start, end }) => source.slice(start, end));
const of = (quote: string) => {
  const start = SHORTHAND.indexOf(quote);
  return { start, end: start + quote.length };
};

describe('the places of shorthand', () => {
  it('are its remarks: a number is never cut, and a label alone is none', () => {
    expect(words(SHORTHAND, piecesOf(SHORTHAND))).to.deep.equal([
      'ct anx ↑ x2 wks',
      'work deadline',
      'sleep 4.5h',
      'appetite ok',
      'better',
      'log daily',
      'RTC 1 wk',
    ]);
  });

  it('are unused where no sentence was made from them', () => {
    const used = [of('ct anx ↑ x2 wks'), of('sleep 4.5h'), of('appetite ok → better'), of('RTC 1 wk')];
    expect(words(SHORTHAND, unusedPieces(SHORTHAND, used))).to.deep.equal(['work deadline', 'log daily']);
    expect(unusedPieces(SHORTHAND, [{ start: 0, end: SHORTHAND.length }])).to.deep.equal([]);
  });

  it('are found again where the shorthand was changed around them', () => {
    const { start, end } = of('sleep 4.5h');
    const quote = { sourceId: 'shorthand', start, end, quote: 'sleep 4.5h' };
    expect(placeOf(SHORTHAND, quote)).to.deep.equal({ start, end });
    expect(placeOf(`new: ${SHORTHAND}`, quote)).to.deep.equal({ start: start + 5, end: end + 5 });
    expect(placeOf('nothing of it', quote)).to.equal(undefined);
  });

  it('are each used or unused, never half, whatever is used', () => {
    const place = fc.tuple(fc.nat(90), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (used, tail) => {
        const source = SHORTHAND + tail;
        const all = piecesOf(source);
        for (const piece of unusedPieces(source, used)) expect(all).to.deep.include(piece);
        for (const { start, end } of all) expect(source.slice(start, end).trim()).to.equal(source.slice(start, end));
      }),
    );
  });
});
