import { expect } from 'chai';
import { assessRisk } from './index.js';
import type { RiskConcept } from './types.js';

/** Statements with a negator in them that deny nothing of the kind: the one error that harms. Own text; clients are fictional. */
const NOT_DENIED: readonly (readonly [RiskConcept, string])[] = [
  ['si', 'The suicidal thoughts never stopped.'],
  ['si', 'Suicidal thoughts, absent over the summer, are back.'],
  ['hi', 'Homicidal thoughts, denied at intake, have returned.'],
  ['si', 'No suicidal thoughts today, some yesterday.'],
  ['si', 'No SI outside of arguments with her husband.'],
  ['avh', 'a) SI: no b) HI: no c) AVH: yes'],
  ['means', 'Does not own a gun but his roommate does.'],
  ['means', "No firearms; takes a month's supply of amitriptyline, which he keeps by the bed."],
  ['si', "He isn't any less suicidal than at admission."],
  ['si', 'Says that he lied about not being suicidal.'],
  ['avh', "It isn't true that the voices have stopped, she says."],
  ['means', 'The gun has not left the house.'],
  ['abuse', 'No self-harm, no suicidal thoughts, boyfriend slapped her on Monday.'],
  ['si', 'Neg HI, neg plan, pos SI (fleeting).'],
  ['si', 'On the PHQ-9 she circled 1 on the last item, though she said that she was not suicidal.'],
  ['si', 'Not suicidal as such.'],
  ['si', 'Denies suicidal thoughts, endorses thoughts of death.'],
  ['si', 'No appetite, suicidal thoughts daily.'],
  ['si', 'Without prompting, client disclosed suicidal thoughts.'],
  ['si', 'Has told no one about the suicidal thoughts until today.'],
  ['si', 'No SI except when drunk.'],
  ['si', 'Denies SI unless drinking.'],
  ['si', 'Not a day passes without thoughts of death.'],
  ['si', 'Nobody could claim she is not suicidal.'],
  ['si', 'Denial of SI is not credible.'],
  ['si', 'Denied any suicidal intent, plan or preparation, but the thoughts come nightly.'],
  ['hi', 'Initially denied HI, later disclosed wanting to shoot his neighbor.'],
  ['hi', 'He was not joking about killing his boss.'],
  ['avh', 'Not taking meds, voices back.'],
  ['avh', 'No insight into the voices he hears.'],
  ['avh', 'Had not heard voices in years until Saturday.'],
  ['self_harm', 'Nothing stops the urge to cut.'],
  ['self_harm', 'She refuses to deny that she cut herself.'],
  ['abuse', 'No contact with her ex since he choked her last week.'],
  ['means', 'No lock on the gun in his closet.'],
  ['plan', 'Nor does she deny having a plan.'],
  ['si', 'He is no longer free of suicidal thoughts.'],
  ['si', 'Suicidal ideation is far from gone.'],
  ['si', 'Hardly denies SI.'],
  ['si', 'No SI?'],
  ['avh', 'Without meds the voices come back every evening.'],
];

/** What is admitted or seen beside a denial is another thing, and the denial stands. */
const STILL_DENIED: readonly (readonly [RiskConcept, string])[] = [
  ['si', 'Denies SI. Mood is brighter than last week.'],
  ['si', 'Denies SI. She felt tired yesterday.'],
  ['si', "Denies SI/HI. Admits she's been late to work."],
  ['si', 'SI/HI den'],
  ['hi', 'SI– HI–'],
  ['si', 'Suicidal ideation was neither reported nor observed.'],
  ['si', 'Intake suicide screen: 0 of 17 items endorsed.'],
  ['means', 'Medications locked up by parents.'],
  ['si', 'Denies SI/HI but endorsed hopelessness.'],
  ['si', 'Denies SI/HI but seemed sad.'],
  ['si', 'Denied SI but admitted drinking daily.'],
  ['hi', 'Denies HI but endorsed item 9.'],
  ['avh', 'Without the voices he sleeps well.'],
];

describe('assessRisk: negators that deny something else', () => {
  for (const [concept, text] of NOT_DENIED)
    it(`${concept}: ${text}`, () => {
      expect(assessRisk(text)[concept].state).to.be.oneOf(['positive', 'ambiguous']);
    });
});

describe('assessRisk: a denial beside something else', () => {
  for (const [concept, text] of STILL_DENIED)
    it(`${concept}: ${text}`, () => {
      expect(assessRisk(text)[concept].state).to.equal('negated');
    });
});

describe('assessRisk: everyday sentences', () => {
  // Each was read as a danger once. A false alarm asks a therapist about suicide where a client took their tablets.
  for (const text of [
    'She regarded the lunch as a significant success.',
    'Successfully used grounding; susceptible to colds; succinct speech.',
    'Took all her medication as prescribed.',
    'Takes 2 tablets of sertraline every morning.',
    'Client took her medication daily without side effects.',
    'Took all doses of his antibiotic.',
    'Feels seen and heard by her partner.',
    'She is afraid of going home to an empty house.',
    'Has a bottle of wine at dinner.',
    'Was hit by a car at age nine.',
    'Wrote a goodbye letter to alcohol.',
    'Exploited every chance to practice.',
    'Could not go on with the presentation.',
  ])
    it(text, () => {
      for (const [concept, { state }] of Object.entries(assessRisk(text))) expect(state, concept).to.equal('absent');
    });

  for (const text of ['Safe at home.', 'Safe at home, feels safe with husband.', 'Safe in relationship.'])
    it(text, () => {
      expect(assessRisk(text).abuse.state).to.equal('negated');
    });

  it('reads each item of a numbered list for itself', () => {
    const { si, hi, avh } = assessRisk('1) SI no 2) HI no 3) AH yes, mumbling.');
    expect([si.state, hi.state, avh.state]).to.deep.equal(['negated', 'negated', 'positive']);
  });

  it('takes a time that is compared with for no time of the thoughts', () => {
    expect(assessRisk('Thoughts of suicide are fewer than in June.').si.state).to.equal('positive');
  });

  it('reads what a worry comes to from the denial that answers it, with a plan beside it', () => {
    const text = 'Mother worried about suicide, but client denies any such thoughts, plan or intent.';
    expect(assessRisk(text).si.state).to.equal('negated');
  });

  it("takes another's death, and good times to be named, for no risk of the client's", () => {
    expect(assessRisk('Father is on hospice; "if he dies I can\'t cope".').si.state).to.equal('absent');
    expect(assessRisk('Denies SI. Client will name 2 coping times.').plan.state).to.equal('absent');
  });

  it('reads what is denied of two senses at once', () => {
    expect(assessRisk('No auditory and visual hallucinations.').avh.state).to.equal('negated');
  });
});
