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

  it('finds a name that is a plain word also at the start of a sentence', () => {
    const known: KnownIdentifier[] = ['Hope Ali', 'May Chen', 'Robert Smith'].map((value) => ({ type: 'NAME', value }));
    const left = (text: string) => createDeidentifier({ known }).mask(text).text.replace(/⟦\w+⟧/g, '~');
    expect(left('Hope has hope. No hope today. Hope, Bob and rob’s car.')).to.equal(
      '~ has hope. No hope today. ~, ~ and ~’s car.',
    );
    expect(left('Bob slept poorly. May may come. May return in 2 weeks.')).to.equal(
      '~ slept poorly. ~ may come. May return in 2 weeks.',
    );
  });

  it('masks an address whole, whoever’s name is in it', () => {
    const known: KnownIdentifier[] = [{ type: 'NAME', value: 'Mary Smith' }];
    const { mask, restore } = createDeidentifier({ known });
    const text = 'Mary: mary.smith@smithfamily.example, https://smith.example/mary';
    const masked = mask(text).text;
    expect(masked.replace(/⟦\w+⟧/g, '~')).to.equal('~: ~, ~');
    expect(restore(masked).text).to.equal(text);
  });

  it('leaves a number of the host’s where it tells how much', () => {
    const known: KnownIdentifier[] = ['50', '15', '12', '1200'].map((value) => ({ type: 'MRN', value }));
    const { mask } = createDeidentifier({ known });
    const doses = 'sertraline 50 mg, PHQ-9 15, took 12 pills, score of 12, lithium 1200 mg, 50 min';
    expect(mask(doses).text).to.equal(doses);
    expect(mask('MRN 1200, room 12').text.replace(/⟦\w+⟧/g, '~')).to.equal('MRN ~, room ~');
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
