import { expect } from 'chai';
import fc from 'fast-check';
import { createDeidentifier } from './index.js';

const masked = (text: string): string => createDeidentifier().mask(text).text;

describe('createDeidentifier', () => {
  it('replaces identifiers by tokens and says where they were', () => {
    const text = "Keisha's sister Ama called on 5/19 from (303) 555-0136.";
    const { text: out, spans } = createDeidentifier().mask(text);
    expect(out).to.equal("⟦NAME_1⟧'s sister ⟦NAME_2⟧ called on ⟦DATE_1⟧ from ⟦PHONE_1⟧.");
    for (const span of spans) {
      expect(text.slice(span.start, span.end)).to.equal(span.text);
      expect(out.slice(span.maskedStart, span.maskedEnd)).to.equal(span.token);
    }
  });

  it('keeps one number for one person across texts, and no part of a surname', () => {
    const deid = createDeidentifier();
    expect(deid.mask('Amira Haddad came. Later Amira cried.').text).to.equal('⟦NAME_1⟧ came. Later ⟦NAME_1B⟧ cried.');
    expect(deid.mask('Amira rested; Mr. Haddad drove.').text).to.match(/^⟦NAME_1B⟧ rested; Mr\. ⟦NAME_\d+B?⟧ drove\.$/);
  });

  it('starts new maps in every instance, and forgets on clear', () => {
    const deid = createDeidentifier();
    deid.mask('Oluwaseun left.');
    expect(createDeidentifier().restore('⟦NAME_1⟧').unknown).to.deep.equal(['⟦NAME_1⟧']);
    deid.clear();
    expect(deid.restore('⟦NAME_1⟧').unknown).to.deep.equal(['⟦NAME_1⟧']);
    expect(deid.report()).to.deep.equal({ counts: {}, total: 0, complete: false });
  });

  const found: [text: string, hidden: string[]][] = [
    ['doctor patel upped the dose', ['patel']],
    ['she moved to portland to be near eli', ['portland', 'eli']],
    ['her daughter rose drew a picture for mark', ['rose', 'mark']],
    ['boss at walmart cut her hours', ['walmart']],
    ['goes to jefferson high and hates it', ['jefferson high']],
    ['lives on maple street', ['maple street']],
    ['93F, widowed', ['93']],
    ['her gran is 94 and still sharp', ['94']],
    ['his 95th birthday', ['95']],
    ['wife (M.) came', ['M.']],
    ['K. cried when it was read', ['K.']],
    ['M. and R. argued about rent', ['M.', 'R.']],
    ['Her friend R. drove', ['R.']],
    ['Goes by "Skip" and would rather skip it', ['Skip']],
    ['Everyone calls him "Doc"', ['Doc']],
    ['May may bring it', ['May']],
    ['Grace could not attend', ['Grace']],
    ['meets at 48th and Lowell', ['48th and Lowell']],
    ['member ID W2231 90814', ['W2231 90814']],
    ['jess k shared first, tanya b passed', ['jess k', 'tanya b']],
    ['pt in rm 12, t. okonjo, slept', ['t. okonjo']],
    ['rang the doula marnie', ['marnie']],
    ['faith, her twin, came', ['faith']],
    ['mail is tomas dot reyna at gmail dot com', ['tomas dot reyna at gmail dot com']],
    ['posts as moon_rat_88', ['moon_rat_88']],
    ['plate 8 TRK 442 expired', ['8 TRK 442']],
    ['insurance, W 229 417 003, reauth', ['W 229 417 003']],
    ['transferred from St Marks MHU', ['St Marks MHU']],
    ['seen at VA Palo Alto', ['VA Palo Alto']],
    ['teaches at Oak Hollow elem', ['Oak Hollow elem']],
    ['off work 10/1-10/31', ['10/1-10/31']],
    ['moved from 3/4 to 3/9', ['3/4', '3/9']],
    ['left last xmas eve', ['xmas eve']],
    ['seen Fri the 8th', ['8th']],
    ['Kowalczyk passed the test.', ['Kowalczyk']],
    ['Told Oyelaran about the therapy.', ['Oyelaran']],
    ["Oyelaran's new therapy starts.", ['Oyelaran']],
    ['Zielinski withdrawn today.', ['Zielinski']],
    ['Kowalczyk intake done.', ['Kowalczyk']],
    ['Hope Winters rated hope at 3/10.', ['Hope Winters']],
    ['SEEN AT MERCY GENERAL HOSPITAL LAST NIGHT', ['MERCY', 'HOSPITAL']],
    ['seen at mercy west ed for pain', ['mercy west ed']],
    ['works at target, on leave', ['target']],
    ['moved to 88 Old Mill, Unit 3', ['88 Old Mill', 'Unit']],
    ['Ms. T brought both boys.', ['T ']],
    ['docket 25 CR 1182, bus pass 00119', ['1182', '00119']],
    ['lives at 220 pine st, RR 4 Box 22', ['220 pine', 'Box 22']],
    ['LCSW #88213, chart 55182, pager 55501', ['88213', '55182', '55501']],
    ['sleeps at the corner of pine and 4th', ['pine', '4th']],
    ['Halvorsen, T.: no show', ['Halvorsen', 'T.']],
    ['f/u w/ bjorn fri', ['bjorn']],
    ['marisela crying, left early', ['marisela']],
    ['NEXT APPT WITH PAULSON 12/9, SPOUSE GREG PRESENT', ['PAULSON', '12/9', 'GREG']],
    ['bus from fresno took all day', ['fresno']],
    ['from east st louis, parents there', ['east st louis']],
  ];
  for (const [text, hidden] of found)
    it(`masks ${hidden.join(', ')} in “${text}”`, () => {
      for (const part of hidden) expect(masked(text)).to.not.contain(part);
    });

  for (const text of [
    'rated 90 on SUDS',
    'weighs 94 kg',
    'temp 98 F, T 99 F',
    '91 days sober',
    "Beck's model, Gottman",
    "Fairburn's transdiagnostic model, Young's schemas",
    'AIMS 0. Barnes 1. Hamilton pending.',
    'They played Uno and Zorbatron.',
    'Zubsolv 5 mg daily',
    'stable on Zubsolv 5 mg; takes Zorbafen, sleeps',
    'Zorbafian play, Clark and Wells protocol',
    'bought a Zorbatron on sale',
    '33 yo ct, 2 more st goals, 10 min walk',
    'Doorknobs bare-handed, f/u w/ prescr done',
    'Asked the pastor. Her sister came.',
    'works at home, at night, at a bank',
    "has Zorbat's and Crohn's",
    'anxiety from 8/10 to 4/10',
    'AV fistula L arm',
    'wife doles out the tablets',
    'Neg HI, neg plan',
    'client SH noted, pt VH and DV, wife SA hx',
    'Estradiol 4, Zorbafen 100; EPDS 7',
    'sep 2 mo, husband withdraws',
    'laughing in the background',
    'rose early, may try',
  ])
    it(`leaves “${text}”`, () => {
      expect(masked(text)).to.equal(text);
    });

  it('reports counts by type and never completeness', () => {
    const deid = createDeidentifier();
    deid.mask('Ximena, MRN 7731902, saw Thandiwe.');
    expect(deid.report()).to.deep.equal({ counts: { NAME: 2, MRN: 1 }, total: 3, complete: false });
  });

  it('keeps words the host asks to keep', () => {
    expect(createDeidentifier({ keep: ['Brightpath'] }).mask('Enrolled in Brightpath.').text).to.equal(
      'Enrolled in Brightpath.',
    );
  });

  const UNTOUCHED = [
    'Denies SI/HI/AVH; no plan, no intent, no self-harm.',
    'CLIENT DENIES SUICIDAL IDEATION. NO PLAN OR INTENT.',
    'PHQ-9 14/27, GAD-7 = 10/21, C-SSRS neg, AUDIT-C 5, PCL-5 48.',
    'Abilify 5 mg, Prozac 40mg qAM, sertraline 100 mg, 1/2 tab of Xanax; lithium 0.8.',
    'F33.1 and F41.1; 90837, 90834-95, H0015.',
    'Call 988 or text HOME to 741741; 1-800-273-8255.',
    'Next session Tuesday at 2 pm, in 2 weeks; last Thursday was hard. Since 2019.',
    'Client, 29, has a sister, 33; she is 89 years old. BP 128/84, HR 95, weighs 95 lb.',
    'Moved from Ohio to New York; from El Salvador; speaks Spanish.',
    'Reviewed Stanley-Brown Safety Plan, Beck Depression Inventory and Gottman Four Horsemen.',
    'Will call Friday. May need IOP. Hope to taper. Mark homework done. Grace period ended.',
    'Her brother overdosed; her mother passed away; his father left.',
    'Dread of mistakes. Psychoeducation provided. Homework: Thought Record, 3x/wk.',
  ];
  for (const text of UNTOUCHED) it(`leaves alone: ${text}`, () => expect(masked(text)).to.equal(text));

  const FOUND: [string, string][] = [
    ["my sister maya came w/ her, maya's kids too", "my sister ⟦NAME_1⟧ came w/ her, ⟦NAME_1⟧'s kids too"],
    ['client saw dr. patel at riverside family medicine', 'client saw dr. ⟦NAME_1⟧ at ⟦FACILITY_1⟧'],
    [
      'Will was tearful. May reports sleep. I met with Joy.',
      '⟦NAME_1⟧ was tearful. ⟦NAME_2⟧ reports sleep. I met with ⟦NAME_3⟧.',
    ],
    ['Signed: K. O’Rourke, LCSW, 4/2/2025 4:15pm', 'Signed: ⟦NAME_1⟧, LCSW, ⟦DATE_1⟧ 4:15pm'],
    ['J.T. is 14. Client AB came. JT attended.', '⟦NAME_1⟧ is 14. Client ⟦NAME_2⟧ came. ⟦NAME_3⟧ attended.'],
    ['MARIA GONZALEZ REPORTS NO SI.', '⟦NAME_1⟧ REPORTS NO SI.'],
    ['Works at Target; hired by Orchard Press.', 'Works at ⟦EMPLOYER_1⟧; hired by ⟦EMPLOYER_2⟧.'],
    [
      'Grandpa Joe, 92, met Minerva, who is ninety-three.',
      'Grandpa ⟦NAME_1⟧, ⟦AGE90_1⟧, met ⟦NAME_2⟧, who is ⟦AGE90_2⟧.',
    ],
    [
      'Lives at 45 oak st; grew up on Fifth Avenue, Cook County.',
      'Lives at ⟦ADDRESS_1⟧; grew up on ⟦ADDRESS_2⟧, ⟦ADDRESS_3⟧.',
    ],
    [
      'Born Saturday, Oct 10; moved 7 June; sober since 1/2024; the 31st.',
      'Born ⟦DATE_1⟧; moved ⟦DATE_2⟧; sober since ⟦DATE_3⟧; the ⟦DATE_4⟧.',
    ],
    [
      'SSN ending 4471, NPI #1234567893, case #2024-JV-00123.',
      'SSN ending ⟦SSN_1⟧, NPI #⟦LICENSE_1⟧, case #⟦ACCOUNT_1⟧.',
    ],
    [
      'IG: maria_g.92, a@example.org, 203.0.113.77, https://x.example.com/r.',
      'IG: ⟦HANDLE_1⟧, ⟦EMAIL_1⟧, ⟦IP_1⟧, ⟦URL_1⟧.',
    ],
    [
      'Dover, DE 19901. Plate KLM-2210. Serial W8-44120.',
      '⟦NAME_1⟧, DE ⟦ZIP_1⟧. Plate ⟦VEHICLE_1⟧. Serial ⟦DEVICE_1⟧.',
    ],
  ];
  for (const [text, expected] of FOUND) it(`masks: ${text}`, () => expect(masked(text)).to.equal(expected));

  it('gets through hostile input', () => {
    for (const unit of ['A', 'a.', 'Aa ', '1-', 'a@', '⟦', '[NAME ', 'account ', 'St. ', '1/1 ']) {
      const text = unit.repeat(5000);
      const deid = createDeidentifier();
      expect(deid.restore(deid.mask(text).text).text).to.equal(text);
    }
  });

  it('gives back any text it has masked', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Keisha',
        "Rose Delacroix's",
        'ROSE',
        'rose',
        '5/19',
        '⟦NAME_1⟧',
        '[NAME_1]',
        'NAME_1',
        '⟦',
        '⟧',
        '$&',
        '$1',
        'Dr. ',
        'MRN 7731902',
        '\n',
        ' ',
        ', ',
        '. ',
        'denies',
        'NAME_',
        '_1',
        '[',
        ']]',
        '**',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const deid = createDeidentifier({ known: [{ type: 'NAME', value: 'Rose Delacroix' }] });
        expect(deid.restore(deid.mask(text).text).text).to.equal(text);
      }),
      { numRuns: 1500 },
    );
  });
});
