import { expect } from 'chai';
import fc from 'fast-check';
import { createDeidentifier } from './index.js';

const source = "Keisha Obi met Dr. Vance on 5/19; Keisha's MRN 7731902 and $& Zuri's (303) 555-0136.";
function prepared() {
  const deid = createDeidentifier();
  return { deid, masked: deid.mask(source) };
}

describe('restore', () => {
  it('puts originals back', () => {
    const { deid, masked } = prepared();
    expect(deid.restore(masked.text)).to.deep.include({ text: source, unknown: [], missing: [], findings: [] });
  });

  for (const mangled of [
    '⟦name_1⟧',
    '⟦ NAME_1 ⟧',
    '⟦NAME 1⟧',
    '⟦NAME\u00a01⟧',
    '⟦**NAME_1**⟧',
    '⟦NAME\\_1⟧',
    '[NAME_1]',
    '[[NAME_1]]',
    '<NAME_1>',
    '【NAME_1】',
    'NAME_1',
    'name\\_1',
    '⟦Name-1⟧',
  ])
    it(`understands ${mangled}`, () => {
      expect(prepared().deid.restore(`So ${mangled} said.`).text).to.equal('So Keisha Obi said.');
    });

  it('keeps bold around a token, and "$&" in an original', () => {
    const deid = createDeidentifier({ known: [{ type: 'ACCOUNT', value: '$&-$1' }] });
    const { text } = deid.mask('Code $&-$1 used');
    expect(text).to.equal('Code ⟦ACCOUNT_1⟧ used');
    expect(deid.restore('**⟦ACCOUNT_1⟧**').text).to.equal('**$&-$1**');
  });

  it('leaves an unknown token and blocks signing', () => {
    const { text, unknown, findings } = prepared().deid.restore('⟦NAME_99⟧ and ⟦NAME_1⟧');
    expect(text).to.equal('⟦NAME_99⟧ and Keisha Obi');
    expect(unknown).to.deep.equal(['⟦NAME_99⟧']);
    expect(findings[0]).to.include({ ruleId: 'deid.unknown-token', severity: 'block-sign' });
  });

  it('mentions tokens that did not come back, without client text', () => {
    const { missing, findings } = prepared().deid.restore('Nothing here.');
    expect(missing).to.include('⟦NAME_1⟧');
    expect(findings.map(({ ruleId }) => ruleId)).to.deep.equal(['deid.missing-token']);
    expect(JSON.stringify(findings)).not.to.match(/Keisha|Vance|7731902/);
  });
});

describe('restoreStream', () => {
  const pieces = [
    '⟦NAME_1⟧',
    '⟦NAME_2⟧',
    '⟦DATE_1⟧',
    '⟦name 1⟧',
    '⟦**NAME_1**⟧',
    '[NAME_1]',
    '[[NAME_1]]',
    '[[NAME_1]',
    'NAME_1',
    'NAME_12',
    'xNAME_1',
    'name\\_2',
    '⟦NAME_99⟧',
    '⟦',
    '⟧',
    '[',
    ']',
    '<',
    'NAME',
    '_',
    '1',
    'B',
    ' ',
    '\n',
    '**',
    'She said',
    'IP',
    'URL_',
    '⟦a long run of words that is no token⟧',
    '😀',
    'é',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 20 })
    .map((all) => all.join(''));

  it('equals restoring at once, over 25,000 random chunkings', () => {
    const { deid } = prepared();
    fc.assert(
      fc.property(
        text,
        fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }), { minLength: 50, maxLength: 50 }),
        (whole, chunkings) => {
          const expected = deid.restore(whole);
          for (const sizes of chunkings) {
            const stream = deid.restoreStream();
            let out = '';
            let at = 0;
            for (let turn = 0; at < whole.length; turn++) {
              const size = (sizes[turn % sizes.length] as number) + 1;
              out += stream.push(whole.slice(at, at + size));
              at += size;
            }
            const end = stream.flush();
            expect(out + end.text).to.equal(expected.text);
            expect(end.unknown).to.deep.equal(expected.unknown);
            expect(end.missing).to.deep.equal(expected.missing);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('holds back at most 24 characters', () => {
    fc.assert(
      fc.property(text, (whole) => {
        // With nothing masked nothing is replaced, so what is missing from the output is what is held.
        const stream = createDeidentifier().restoreStream();
        let given = 0;
        for (let at = 0; at < whole.length; at++) {
          given += stream.push(whole[at] as string).length;
          expect(at + 1 - given).to.be.at.most(24);
        }
      }),
    );
  });

  it('gives plain words out at once', () => {
    expect(prepared().deid.restoreStream().push('She slept better this week.')).to.equal('She slept better this week.');
  });
});
