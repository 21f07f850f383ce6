import { expect } from 'chai';
import fc from 'fast-check';
import { cutAt } from './highlight.js';

describe('cutAt', () => {
  it('marks the spans and nothing else', () => {
    expect(cutAt('ct anx, sleep 4h', [{ start: 3, end: 6 }])).to.deep.equal([
      { text: 'ct ', marked: false },
      { text: 'anx', marked: true },
      { text: ', sleep 4h', marked: false },
    ]);
  });

  it('loses and doubles no character, whatever the spans', () => {
    const span = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        expect(
          cutAt(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).to.equal(text);
      }),
    );
  });
});
