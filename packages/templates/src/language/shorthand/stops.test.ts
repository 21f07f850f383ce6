import { expect } from 'chai';
import { expandShorthand, withoutCutStops } from './index.js';

const written = (text: string): string => expandShorthand(text).text;

describe('the full stop behind a short form', () => {
  const belongs: [short: string, full: string][] = [
    ['disc. grounding', 'discussed grounding'],
    ['mo. and fa. divorced', 'mother and father divorced'],
    ['pt. AWOL from grp home', 'patient AWOL from group home'],
    ['sep. anx, perf. anx', 'separation anxiety, performance anxiety'],
    ['hypervig., avoids hwy', 'hypervigilant, avoids highway'],
    ['imp. control fair', 'impulse control fair'],
    ['hyg. fair', 'hygiene fair'],
    ['poss. SNRI trial', 'possible SNRI trial'],
    ['3 mo. s/p bypass', '3 months status post bypass'],
  ];
  for (const [short, full] of belongs)
    it(`goes with the form: “${short}”`, () => {
      expect(written(short)).to.equal(full);
    });

  const ends: [short: string, full: string][] = [
    ['good sess. pt calm', 'good session. patient calm'],
    ['no SI. cut self last wk', 'no suicidal ideation. cut self last week'],
    ['denies depr. and cut self', 'denies depressed. and cut self'],
    ['saw mo. denies SI', 'saw mother. denies suicidal ideation'],
    ['met w/ fam. he left', 'met with family. he left'],
    ['denies dep. planned OD', 'denies depressed. planned OD'],
    ['good hyg. completed 3 logs', 'good hygiene. completed 3 logs'],
    ['hw disc. no issues', 'homework discussed. no issues'],
    ['used 3 mo. He relapsed', 'used 3 months. He relapsed'],
  ];
  for (const [short, full] of ends)
    it(`ends a sentence: “${short}”`, () => {
      expect(written(short)).to.equal(full);
    });
});

describe('a form whose setting tells what it means', () => {
  const cases: [short: string, full: string][] = [
    ['grief wk, step wk, 12-step wk', 'grief work, step work, 12-step week'],
    ['mod 95, mod dep, DBT mod 2 done', 'modifier 95, moderate depression, dialectical behavior therapy module 2 done'],
    ['SLP & OT at IEP mtg', 'speech-language pathologist and occupational therapy at IEP meeting'],
    ['SLP poor', 'sleep poor'],
    ['UDS cl., cl calm', 'urine drug screen cl., client calm'],
    ['no safety conc., poor conc', 'no safety concerns, poor concentration'],
    ['TP LL&GD', 'thought process LL&GD'],
    ['cx policy, cx x2', 'cancellation policy, cancelled 2 times'],
    ["tx'd to psych, tx'd for UTI", 'transferred to psych, treated for UTI'],
    ['1 more sess, 3 more sess', '1 more session, 3 more sessions'],
    ['gambling prob., prob late', 'gambling problem, probably late'],
    ['min. eye cont., cont. CPT', 'minimal eye contact, continue cognitive processing therapy'],
    [
      'VS WNL, GAD VS MDD',
      'vital signs within normal limits, generalized anxiety disorder versus major depressive disorder',
    ],
    ["8 ct's, ct's mood", "8 clients, client's mood"],
    ['MH ct 12/9, MH ct late', 'mental health court 12/9, mental health client late'],
    ["FB's w/ smell of gas, fb post", 'flashbacks with smell of gas, fb post'],
    ['her dec. mother, dec. sleep', 'her deceased mother, decreased sleep'],
    ['limited Eng., interp present', 'limited English, interpreter present'],
    ['EC # on file, good EC', 'emergency contact # on file, good eye contact'],
    ['wants to cut ↓, cutting ↓, woke ↑', 'wants to cut down, cutting decreased, woke up'],
    ['called mom → vm', 'called mom → voicemail'],
    ['sutures x4, cut x4', 'sutures x4, cut 4 times'],
    ["sx's worse, mo's car", "symptoms worse, mother's car"],
    ['Apt 4, lives in apt w/ mom, next apt w/ Dr. K', 'Apt 4, lives in apt with mom, next appointment with Dr. K'],
    ['sup by church, resp. care, good resp', 'supported by church, respite care, good response'],
    ["ROI exp'd, pt exp'd loss", 'release of information expired, patient experienced loss'],
    ['safer sx, sx worse', 'safer sx, symptoms worse'],
    ["PT d/c'd, cont's to deny", "physical therapy d/c'd, continues to deny"],
    ['at 12 Elm Ct, Ct late', 'at 12 Elm Ct, client late'],
    ['via TH, AH/VH/TH', 'via telehealth, auditory hallucinations/visual hallucinations/tactile hallucinations'],
    ['family in SC, SC 70% for PTSD', 'family in SC, service-connected 70% for post-traumatic stress disorder'],
    ['HRT for trich', 'habit reversal training for trichotillomania'],
    ['HRT: estradiol patch', 'hormone replacement therapy: estradiol patch'],
  ];
  for (const [short, full] of cases)
    it(`“${short}”`, () => {
      expect(written(short)).to.equal(full);
    });

  it('asks what only the therapist knows', () => {
    const { text, questions } = expandShorthand("ct dec'd exposure");
    expect(text).to.equal("client dec'd exposure");
    expect(questions.map(({ options }) => options)).to.deep.equal([['decreased', 'declined', 'deceased']]);
  });
});

describe('withoutCutStops', () => {
  it('takes the stops of cut words out and holds every offset', () => {
    const text = 'SUDs 7→3\nmo. reports tantrums. disc. limits. no SI. cut self';
    expect(withoutCutStops(text)).to.equal('SUDs 7→3\nmo  reports tantrums. disc  limits. no SI. cut self');
  });

  it('looks at one line at a time', () => {
    expect(written('SUDs 7→3\nmo. reports tantrums')).to.equal(
      'subjective units of distress 7 to 3\nmother reports tantrums',
    );
  });
});
