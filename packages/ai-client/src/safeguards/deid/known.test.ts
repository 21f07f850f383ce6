import { expect } from 'chai';
import { createDeidentifier, type KnownIdentifier } from './index.js';

const record: KnownIdentifier[] = [
  { type: 'NAME', value: 'Elizabeth Delacroix-Vane', also: ['Bizzy'] },
  { type: 'NAME', value: 'Will Sofía' },
  { type: 'DATE', value: '1990-02-19' },
  { type: 'PHONE', value: '(303) 555-0136' },
  { type: 'MRN', value: 'A 4471' },
  { type: 'ADDRESS', value: '9 Elm Terrace, Zorbury' },
];
const left = (text: string): string =>
  createDeidentifier({ known: record })
    .mask(text)
    .text.replace(/⟦[A-Z]+\d*_\d+[A-Z]?⟧/g, '~');

describe('identifiers known from the host', () => {
  const FOUND: [string, string][] = [
    ['elizabeth said; ELIZABETH said; Liz, beth and bizzy said', '~ said; ~ said; ~, ~ and ~ said'],
    ['Delacroix Vane, delacroix’s car, Vane, E. Delacroix-Vane, E.D.', '~, ~’s car, ~, ~, ~'],
    ['Delacroix-Vane, Elizabeth', '~'],
    ['will sofia and Sofía', '~ and ~'],
    ['02/19/1990, 2-19-90, Feb 19, 19 February 1990, 19900219', '~, ~, ~, ~, ~'],
    ['303.555.0136, 3035550136, 555-0136', '~, ~, ~'],
    ['a4471, A-4471', '~, ~'],
    ['on 9 elm terrace in zorbury', 'on ~ in ~'],
  ];
  for (const [text, expected] of FOUND) it(`finds: ${text}`, () => expect(left(text)).to.equal(expected));

  it('leaves a name that is a plain word where it is a plain word', () => {
    expect(left('She will come. Will discuss sleep. No will to live.')).to.equal(
      'She will come. Will discuss sleep. No will to live.',
    );
    expect(left('Met with Will; will’s mood is low.')).to.equal('Met with ~; ~’s mood is low.');
  });

  it('never masks risk words for initials or a name', () => {
    const known: KnownIdentifier[] = [
      { type: 'NAME', value: 'Sam Ito' },
      { type: 'NAME', value: 'Hana Ino' },
    ];
    expect(createDeidentifier({ known }).mask('Denies SI and HI.').text).to.equal('Denies SI and HI.');
  });

  it('gives all forms of one person one number', () => {
    const { text } = createDeidentifier({ known: record }).mask('Elizabeth came; Liz and Ms. Delacroix-Vane are one.');
    expect(text).to.equal('⟦NAME_1⟧ came; ⟦NAME_1B⟧ and Ms. ⟦NAME_1C⟧ are one.');
  });
});
