import { expect } from 'chai';
import fc from 'fast-check';
import { expandShorthand } from './index.js';

const written = (text: string): string => expandShorthand(text).text;
const asked = (text: string): string[] => expandShorthand(text).questions.map(({ short }) => short);

describe('expandShorthand', () => {
  const cases: [short: string, full: string][] = [
    ['thought rec daily, rec center', 'thought record daily, rec center'],
    ['2 alt thoughts, alt school', '2 alternative thoughts, alt school'],
    ['pt c/o anx x3 wks', 'patient complains of anxiety for 3 weeks'],
    ['called x3 w/ pt, x3 w', 'called 3 times with patient, for 3 weeks'],
    ['sleep broken x3 feeds', 'sleep broken x3 feeds'],
    ['lost 2 pts in ICU, down 5 pts', 'lost 2 patients in ICU, down 5 points'],
    ['goal #2 dec criticism, due 12 dec', 'goal #2 decrease criticism, due 12 December'],
    ['no SI/HI/SH', 'no suicidal ideation/homicidal ideation/self-harm'],
    ['ct reports ↓ sleep d/t exams', 'client reports decreased sleep due to exams'],
    ['cl denies SI/HI/AVH', 'client denies suicidal ideation/homicidal ideation/auditory and visual hallucinations'],
    ['Ø SI, (-)HI', 'no suicidal ideation, no homicidal ideation'],
    ['neg SI', 'negative for suicidal ideation'],
    ['+SI w/o plan', 'positive for suicidal ideation without plan'],
    ['mo drove, 9 mo sober, seen 1x/mo', 'mother drove, 9 months sober, seen once per month'],
    ['SUDs 8 → 3', 'subjective units of distress 8 to 3'],
    ['sertraline 100 mg qd', 'sertraline 100 mg daily'],
    ['.5 mg then 5.0 mg prn', '0.5 mg then 5 mg as needed'],
    ['washes 25x/d, 10mg', 'washes 25 times per day, 10mg'],
    ['16yo w/friend', '16-year-old with friend'],
    ['SUD 8 to 2, SUD dx', 'subjective units of distress 8 to 2, substance use disorder diagnosis'],
    ['SE 65%, no SE', 'sleep efficiency 65%, no side effects'],
    ['wakes 3a, thurs 4p, goal 2a', 'wakes 3 am, Thursday 4 pm, goal 2a'],
    ['6yo f, 34 y/o M', '6-year-old female, 34-year-old male'],
    ['works PT at a store, PT late', 'works part-time at a store, patient late'],
    ['seen for OT and PT', 'seen for OT and physical therapy'],
    ['dad had MI in 2020, used MI', 'dad had myocardial infarction in 2020, used motivational interviewing'],
    ['ct has MI, had MI session', 'client has MI, had motivational interviewing session'],
    ['ct had MI in session, had MI, tolerated well', 'client had MI in session, had MI, tolerated well'],
    ['low back PT, HEP daily', 'low back PT, HEP daily'],
    ['no NV scheduled', 'no NV scheduled'],
    ['seen by OT, PT calm', 'seen by OT, patient calm'],
    ['SI jt pain x2 yrs, denies SI', 'SI jt pain for 2 years, denies suicidal ideation'],
    ['referred to SI from OT', 'referred to sensory integration from OT'],
    ['no HA/NV, plan for NV', 'no headache/nausea and vomiting, plan for next visit'],
    [
      'd/c to RTC, adm to RTC x 60 days',
      'discharge to residential treatment center, adm to residential treatment center for 60 days',
    ],
    ['SUDs incl cannabis', 'substance use disorders including cannabis'],
    ['thx to sponsor', 'thx to sponsor'],
    ['ref to SP for stutter', 'referred to SP for stutter'],
    ['GAD vs. MDD', 'generalized anxiety disorder versus major depressive disorder'],
    ["they're late re: rent", "they're late regarding rent"],
    ['fri 10, sat at the end', 'Friday 10, sat at the end'],
    ['speech nl rate, TP linear', 'speech normal rate, thought process linear'],
    ['reviewed tp goal 2', 'reviewed treatment plan goal 2'],
    ['affect flat, TP odd', 'affect flat, TP odd'],
    ['TP/TC wnl', 'thought process/thought content within normal limits'],
    ['TC w/ mom', 'telephone call with mom'],
    ['fr Flint, MI; in Ann Arbor, MI', 'fr Flint, MI; in Ann Arbor, MI'],
    ['denies SI, HI', 'denies suicidal ideation, homicidal ideation'],
    ['retook the ACT, L knee sore', 'retook the ACT, left knee sore'],
    ['f/u w/ PCP re: BP meds', 'follow up with primary care provider regarding blood pressure medications'],
    ['PE protocol, imaginal', 'prolonged exposure protocol, imaginal'],
    ['CD and ODD', 'conduct disorder and oppositional defiant disorder'],
    ['sep anx d/o', 'separation anxiety disorder'],
    ['sep from wife, sep bedrooms', 'separated from wife, separate bedrooms'],
    ['soc anx, dep d/o, ↑ irrit', 'social anxiety, depressive disorder, increased irritability'],
    ['den SI, mom in the den', 'denies suicidal ideation, mom in the den'],
    ['pt calm -SI', 'patient calm no suicidal ideation'],
    ['oriented x 3', 'oriented x3'],
    ['aox4', 'alert and oriented to person, place, time and situation'],
    ['rtc 1 wk', 'return to clinic 1 week'],
    ['admitted to RTC', 'admitted to residential treatment center'],
    ['mom rpts yelling', 'mom reports yelling'],
    ['diff sleeping, diff meds', 'difficulty sleeping, diff medications'],
    ['q mo, once per mo', 'every month, once per month'],
    ['sup visits', 'supervised visits'],
    ['walked 2x day, wed 730a', 'walked 2 times per day, Wednesday 7:30 am'],
    ['worth bothering w/ PT, PT calm', 'worth bothering with PT, patient calm'],
    ['med leave, med hx, new med', 'medical leave, medical history, new medication'],
    ['adj d/o w anx', 'adjustment disorder with anxiety'],
    ["ref'd AM meds, ref'd to IOP", 'refused AM medications, referred to IOP'],
    ['H wants out, W pursues', 'husband wants out, wife pursues'],
    ['ct + H fighting, H pylori neg', 'client and husband fighting, H pylori negative'],
    ['panic not MI, hx MI x2', 'panic not myocardial infarction, history myocardial infarction 2 times'],
    ['puppet sang do re mi', 'puppet sang do re mi'],
    ['consult sup, disc in sup', 'consult supervisor, discussed in supervision'],
    ['to SLE fri, SLE flare', 'to SLE Friday, SLE flare'],
    ['seeks SLE bed', 'seeks sober living environment bed'],
    ['PPH w/ last birth, PPH neg', 'PPH with last birth, PPH negative'],
    ['sep 2 mo, sep 12', 'separated 2 months, September 12'],
    ['d/c naltrexone', 'discontinue naltrexone'],
    ['GPA 2.1, gpa came', 'GPA 2.1, grandfather came'],
    ['gpa drop 3.6 to 2.1', 'gpa drop 3.6 to 2.1'],
    ['kept thought recs, pcp recs', 'kept thought records, pcp recommendations'],
    ['purged 1x tues', 'purged once Tuesday'],
    ['he got loud then sat', 'he got loud then sat'],
    ['no si/hi/sh', 'no suicidal ideation/homicidal ideation/self-harm'],
    ['BPAD1, hypervig', 'bipolar I disorder, hypervigilant'],
    ['mom checks in 9p, next 12/9 5p', 'mom checks in 9 pm, next 12/9 5 pm'],
    ['took 20 x 25 mg, walked 3 x 10 min', 'took 20 x 25 mg, walked 3 x 10 minutes'],
    ["3 D, rest C's, 4-H club", "3 D, rest C's, 4-H club"],
    ['affair x 2 mo ago, back at this pt', 'affair 2 months ago, back at this point'],
    ['wk stress, this wk stress lower', 'work stress, this week stress lower'],
    ['PE exempt, PE sess 3', 'PE exempt, prolonged exposure session 3'],
    ['neg cog, cog restr', 'negative cognition, cognitive restructuring'],
    ['UDS + for THC, - benzo', 'urine drug screen positive for cannabis, negative for benzo'],
    ['ct - SI passive', 'client - suicidal ideation passive'],
    ['no Δ since fri, Δ meds', 'no change since Friday, change in medications'],
    ['12 sess, sess 12', '12 sessions, session 12'],
    ["arr'd late, adm'd, discharging, auth'd", 'arrived late, admitted, discharging, authorized'],
    ['stu in 3 grps, halluc', 'student in 3 groups, hallucination'],
    ['PSI 78, PSI w/o plan', 'PSI 78, passive suicidal ideation without plan'],
    ['BIB PD, moved to DC', 'brought in by PD, moved to DC'],
  ];
  for (const [short, full] of cases) {
    it(`writes “${short}”`, () => {
      expect(written(short)).to.equal(full);
    });
  }

  it('asks about an overdose or once a day, an emergency or an eating disorder, where a dose or nothing tells', () => {
    expect(asked('Prozac 20 mg OD on waking')).to.deep.equal(['OD']);
    expect(written('s/p OD on Tylenol')).to.contain('overdose');
    expect(asked('ED voice loud after dinner')).to.deep.equal(['ED']);
    expect(asked('ED sx unclear')).to.deep.equal(['ED']);
    expect(asked('back from the VA ED')).to.deep.equal([]);
    expect(asked('hx of CD per old chart')).to.deep.equal(['CD']);
    expect(asked('started PE 2x/wk')).to.deep.equal(['PE']);
  });

  it('tells apart what only context tells apart', () => {
    expect(written('MI used for smoking')).to.contain('motivational interviewing');
    expect(written('uncle had an MI, in ICU')).to.contain('myocardial infarction');
    expect(written('SI joint injected')).to.equal('SI joint injected');
    expect(written('CPT 90837')).to.equal('CPT 90837');
    expect(written('CPT sess 2')).to.equal('cognitive processing therapy session 2');
    expect(written('PT eval, pt calm')).to.equal('physical therapy evaluation, patient calm');
    expect(written('wants to d/c Zoloft')).to.equal('wants to discontinue Zoloft');
    expect(written("d/c'd from PHP")).to.equal('discharged from PHP');
    expect(written('went to ED')).to.equal('went to emergency department');
    expect(written('n/s x2')).to.equal('no show 2 times');
    // The next session, perhaps.
    expect(written('n/s 11/19')).to.equal('n/s 11/19');
    expect(written('ct hearing voices at night')).to.equal('client hearing voices at night');
    expect(written('ct hearing Mon')).to.equal('court hearing Monday');
    expect(written('going to ct fri')).to.equal('going to court Friday');
    expect(written('ct dates a coworker')).to.equal('client dates a coworker');
    expect(written('meets tu/th')).to.equal('meets Tuesday/th');
    expect(written('back 2/2')).to.equal('back 2/2');
    expect(written('2/2 job loss')).to.equal('secondary to job loss');
  });

  it('does not read a minus at the start of a line, which may be a bullet', () => {
    expect(written('-SI')).not.to.contain('no ');
    expect(written('sad\n- SI')).not.to.contain('no ');
  });

  it('asks about dangerous short forms and leaves them as they are', () => {
    for (const short of [
      'px',
      'SH',
      'SA',
      'PD',
      'SAD',
      'BPD',
      'ASD',
      'ED',
      'PCP',
      'RP',
      'AP',
      'MS',
      'FA',
      'TH',
      'SOC',
      'imp',
      'TF',
      'd/c',
    ]) {
      const reading = expandShorthand(`${short} noted`);
      expect(reading.text, short).to.equal(`${short} noted`);
      expect(
        reading.questions.map((question) => question.short),
        short,
      ).to.deep.equal([short]);
      expect(reading.questions[0]?.options.length, short).to.be.greaterThan(1);
    }
  });

  it('leaves ordinary words alone', () => {
    for (const text of [
      'sad about the sun',
      "It's an act; he can't",
      'ed called so I said hi',
      'PHQ-9 14, GAD-7 8',
      'the deal is on, 1:1 at 2:30',
      'a 50/50 split on 12/4',
    ]) {
      expect(written(text)).to.equal(text);
      expect(asked(text)).to.deep.equal([]);
    }
  });

  it('uses the hint of the setting without writing it', () => {
    expect(expandShorthand('hx of MI', { context: 'cardiac clinic' }).text).to.equal(
      'history of myocardial infarction',
    );
  });

  it('tells where each form stood, in order and without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('pt', 'c/o', 'SI', 'SA', 'w/', 'x3d', '→', '↑', 'fri', '4/7', '.5 mg', ',', '"q"', 'é', '𝒳'),
        ),
        (words) => {
          const text = words.join(' ');
          const { expansions, questions } = expandShorthand(text);
          let last = 0;
          for (const { start, end, short } of expansions) {
            expect(start).to.be.at.least(last);
            expect(text.slice(start, end)).to.equal(short);
            last = end;
          }
          for (const { start, end, short } of questions) expect(text.slice(start, end)).to.equal(short);
        },
      ),
    );
  });

  it('keeps every number, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: full } = expandShorthand(text);
        expect(expandShorthand(text).text).to.equal(full);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(999), fc.constantFrom('mg', 'x', 'wks', '/10', 'yo', 'min', '/7', 'd'))),
        (doses) => {
          const text = doses.map(([count, unit]) => `${count}${unit}`).join(', ');
          const full = written(text);
          for (const [count, unit] of doses) {
            if (count === 1 && unit === 'x') continue; // "once"
            expect(full).to.match(new RegExp(`(?<!\\d)${count}(?!\\d)`));
          }
        },
      ),
    );
  });

  it('takes a long text in proportion to its length', () => {
    const unit = 'pt c/o anx x3 wks, denies SI/HI; SUDs 8 → 3 w/ BLS. ';
    const text = unit.repeat(4000);
    expect(expandShorthand(text).text).to.equal(written(unit).repeat(4000));
  });
});
