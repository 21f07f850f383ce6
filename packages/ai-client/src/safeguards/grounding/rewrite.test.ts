import { expect } from 'chai';
import { groundRewrite } from './index.js';
import { PROSE } from './prose/index.js';

describe('groundRewrite', () => {
  const UNFAITHFUL: readonly [what: string, before: string, after: string][] = [
    ['drops one of two denials', 'Client denied suicidal and homicidal ideation.', 'Client denied suicidal ideation.'],
    ['turns a denial round', 'Client denied suicidal ideation.', 'Client reported suicidal ideation.'],
    ['drops what a risk statement limits', 'Client reported passive SI without plan.', 'Client reported SI.'],
    [
      'turns an absent plan into one',
      'Passive suicidal ideation without plan.',
      'Passive suicidal ideation with plan.',
    ],
    ['drops intent', 'Client denied plan or intent.', 'Client denied plan.'],
    ['drops access to means', 'Client has access to firearms at home.', 'Client is at home.'],
    ['drops self-harm', 'Client cut herself on Monday.', 'Client was upset on Monday.'],
    ['drops voices', 'Client hears voices.', 'Client is distressed.'],
    ['drops the crisis line', 'Client will call 988 if thoughts return.', 'Client will call if thoughts return.'],
    ['drops a dose', 'Client takes sertraline 50 mg daily.', 'Client takes sertraline daily.'],
    ['alters a dose', 'Client takes sertraline 50 mg daily.', 'Client takes sertraline 100 mg daily.'],
    ['drops a drug', 'Client takes sertraline daily.', 'Client takes medication daily.'],
    ['drops a negation', 'Client did not sleep for 3 nights.', 'Client slept for 3 nights.'],
    ['drops a count', 'Client did not sleep for 3 nights.', 'Client did not sleep.'],
    ['drops a score', 'PHQ-9 was 14, GAD-7 was 11.', 'PHQ-9 was 14.'],
    ['drops a time', 'Next session on 12/4 at 3 pm.', 'Next session on 12/4.'],
    ['drops a duration', 'Client has felt sad for two weeks.', 'Client has felt sad.'],
    ['takes a quotation out of its marks', 'Client stated, "I want to die."', 'Client felt low.'],
    ['swaps who did it', 'Mother hit client twice.', 'Client hit mother twice.'],
    ['drops a diagnosis', 'Client was diagnosed with PTSD.', 'Client was diagnosed.'],
    ['adds a negative', 'Client slept well.', 'Client slept well and denied suicidal ideation.'],
    ['adds a number', 'Client slept well.', 'Client slept well for 8 hours.'],
    ['alters a degree', 'Severe anxiety was noted.', 'Mild anxiety was noted.'],
  ];
  for (const [what, before, after] of UNFAITHFUL) {
    it(`does not keep a rewrite that ${what}`, () => {
      const { keep, reasons } = groundRewrite(before, after, [], PROSE);
      expect(keep, JSON.stringify(reasons)).to.equal(false);
      expect(reasons).not.to.deep.equal([]);
    });
  }

  const FAITHFUL: readonly [before: string, after: string][] = [
    ['Client denied SI, HI and self-harm.', 'The client denied suicidal ideation, homicidal ideation and self-harm.'],
    ['Client denied suicidal ideation.', 'Client denied thoughts of suicide.'],
    ["Mom can't sleep.", 'Mother cannot sleep.'],
    ['Client has felt sad for two weeks.', 'For two weeks the client has felt sad.'],
    ['Client stated that she had difficulty sleeping.', 'Client had trouble sleeping.'],
    ['Client discontinued sertraline 50 mg.', 'Client stopped sertraline 50 mg.'],
    ['It was noted that client was able to sleep in order to work.', 'Client could sleep to work.'],
  ];
  for (const [before, after] of FAITHFUL) {
    it(`keeps “${after}”`, () => {
      const { keep, reasons } = groundRewrite(before, after, [], PROSE);
      expect(keep, JSON.stringify(reasons)).to.equal(true);
    });
  }

  it('tells what else was lost, for a person to see', () => {
    const { keep, reasons } = groundRewrite(
      'Client cried at length and called her sister.',
      'Client called her sister.',
      [],
      PROSE,
    );
    expect(keep).to.equal(true);
    expect(reasons.filter(({ change }) => change === 'lost').map(({ words }) => words)).to.include('cried');
  });

  it('may add what a source says, where sources are given', () => {
    const fuller = 'Client reported poor sleep. Client slept 4 hours a night.';
    expect(groundRewrite('Client reported poor sleep.', fuller).keep).to.equal(false);
    expect(groundRewrite('Client reported poor sleep.', fuller, ['poor sleep, slept 4h a night']).keep).to.equal(true);
  });
});
