import { expect } from 'chai';
import fc from 'fast-check';
import { splitSentences } from './index.js';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  for (const [name, text, wanted] of [
    ['titles hold', 'Saw Dr. Lee today. Felt better.', ['Saw Dr. Lee today.', 'Felt better.']],
    ['an initial at the start holds', 'R. said he was there. He left.', ['R. said he was there.', 'He left.']],
    ['decimals hold', 'Score 3.5 of 5. Fine.', ['Score 3.5 of 5.', 'Fine.']],
    [
      'clinical short forms hold before a small letter',
      'Seen x 3 wks. in clinic. RTC.',
      ['Seen x 3 wks. in clinic.', 'RTC.'],
    ],
    ['and end a sentence before a capital', 'Low for 3 wks. Sleeps badly.', ['Low for 3 wks.', 'Sleeps badly.']],
    ['dotted short forms hold', 'S.I. denied. H.I. denied.', ['S.I. denied.', 'H.I. denied.']],
    ['semicolons part', 'Denies SI; denies HI.', ['Denies SI;', 'denies HI.']],
    ['lines and bullets part', '• SI – denied\n• HI – denied\n1. Mood low', ['SI – denied', 'HI – denied', 'Mood low']],
    [
      'a quotation keeps its mark',
      'He said "why?" and left. Then he came back.',
      ['He said "why?" and left.', 'Then he came back.'],
    ],
    ['a question and its answer part', 'SI? No. HI? No.', ['SI?', 'No.', 'HI?', 'No.']],
    ['nothing is no sentence', ' \n\t ', []],
  ] as const) {
    it(name, () => expect(split(text)).to.deep.equal([...wanted]));
  }

  it('covers every word once, in order, within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.above(start);
          expect(end).to.be.at.most(text.length);
          last = end;
        }
      }),
    );
  });

  it('cuts what never ends', () => {
    const spans = splitSentences('word '.repeat(4000));
    expect(spans.length).to.be.above(10);
    for (const { start, end } of spans) expect(end - start).to.be.below(1000);
  });
});
