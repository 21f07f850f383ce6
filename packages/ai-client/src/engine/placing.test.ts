import { expect } from 'chai';
import { drafted, sectionsOf } from '../../../../test/support/drafted.js';

describe('where a draft puts what was said, and what it asks', () => {
  const section = async (text: string, id: string, format = 'soap'): Promise<string> =>
    (await sectionsOf(text, format))[id] ?? '';

  it('tells sentences apart where a dictated paragraph has no marks', async () => {
    const text =
      'client came in and said the week was rough she and her daughter fought on monday and the daughter left she cried a lot we talked about what she wanted to say and practiced it she was steadier at the end no thoughts of suicide ptsd is improving plan is to write down three things she wants her daughter to know';
    expect(await section(text, 'subjective')).to.contain('said the week was rough. She and her daughter fought');
    expect(await section(text, 'objective'))
      .to.contain('There were no thoughts of suicide.')
      .and.to.contain('Therapist and client talked about what she wanted to say and practiced it.');
    expect(await section(text, 'assessment')).to.contain('disorder is improving.');
    expect(await section(text, 'plan')).to.equal(
      'The plan is to write down three things she wants her daughter to know.',
    );
  });

  it('hears spoken marks also where a sentence is told in its own words', async () => {
    const text =
      'He is on time period He denied suicidal ideation comma said his guns are in a safe and his wife has the code period He slept six hours period Affect was flat';
    const { said } = await drafted(text);
    expect(said)
      .to.contain('said his guns are in a safe')
      .and.not.to.match(/\b(?:comma|period)\b/);
  });

  it('does not take a plan of suicide for the plan of treatment', async () => {
    const text = 'SI daily x2 wks, plan = pills, no intent now. Lives alone, no firearms.\nMDD\nrtc 1 wk';
    expect(await section(text, 'plan')).to.equal('Client will return to clinic in 1 week.');
    expect(await section(text, 'objective')).to.match(/pills/);
  });

  it('lets a label of findings speak for its own line only', async () => {
    const text =
      'sad\nMSE: cooperative, linear, insight good\ndecrease quetiapine to 25, continue lamotrigine 200\nRTC 6 wks';
    expect(await section(text, 'objective')).not.to.match(/quetiapine|lamotrigine|clinic/);
    expect(await section(text, 'plan')).to.contain('The plan is to decrease quetiapine to 25 and continue lamotrigine');
  });

  it('takes for no plan what stands late in a paragraph and says nothing of what comes next', async () => {
    for (const [text, told] of [
      ['anxious. CBT on worry. no dissociation. sleeps w/ light on. HW: log', /dissociation|light on/],
      ['low. MI. will try AA weds. rx naltrexone started by PCP, mild nausea. cont weekly', /nausea/],
      ['fear of speaking. exposure. will do #4 x2. panic attacks 0 this week', /panic/i],
      ['tense w/ teen. spoke in turns. tension lower by end. next session 1/5', /tension/],
      ['irritable. psychoed re meds, agreed to call PCP. sleep ok. f/u by phone fri', /sleep was ok/],
      ['ruminating. CBT. listed compliments. worry 8 -> 5. HW: log', /8 to 5/],
      ['EPDS 13. CBT on worry. breastfeeding going ok. cont weekly', /breastfeeding/],
    ] as const) {
      const { plan = '', ...others } = await sectionsOf(text);
      expect(plan, text).not.to.match(told);
      expect(Object.values(others).join(' '), text).to.match(told);
    }
  });

  it('tells risk where risk belongs, also below the plan', async () => {
    const text = 'low mood\nP: group, log daily\nno SI since Sept per ct';
    expect(await section(text, 'plan')).not.to.match(/suicid/i);
    expect(await section(text, 'objective')).to.contain('No suicidal ideation since September per client.');
  });

  it('says nothing of a plan as if it had happened', async () => {
    const { said } = await drafted('sad\ntense\nback to wall, on guard\nf/u 2 wks video');
    expect(said)
      .to.contain('Follow-up is in 2 weeks by video.')
      .and.not.to.match(/will return to wall|was held/);
  });

  it('asks about a risk that is named without being present or absent', async () => {
    for (const text of ['poor sleep\n- SI\n- tense', '-SI\npoor sleep', 'SI/HI\npoor sleep']) {
      const { said, unsorted, asked } = await drafted(text);
      expect(said, text).not.to.match(/suicid|\bSI\b/i);
      expect(unsorted, text).to.contain('SI');
      expect(asked, text).to.have.length(1);
    }
  });

  it('asks what a form means only where its line does not tell', async () => {
    expect((await drafted('poor sleep. denies SI/HI, no SH. tense')).asked).to.be.empty;
    expect((await drafted('poor sleep. long SH, tense')).asked).to.have.length(1);
  });

  it("does not take someone else's deed for the client's", async () => {
    expect((await drafted('sad. mom yelled, slammed the door')).said).not.to.match(/Client .{0,20}slamm/);
  });

  it('does not turn "not assessed" into a denial', async () => {
    const { said } = await drafted('sad\nSI not assessed');
    expect(said).to.contain('Suicidal ideation was not assessed.');
    expect(said).not.to.match(/denie[sd]|no suicid/i);
  });

  it('keeps how often something happens out of what the client noted', async () => {
    const { said } = await drafted('grief re dad. q wk. journal 1 memory/day');
    expect(said).not.to.match(/Client (?:noted|reported|also reported) every week/);
    expect(said).to.match(/every week/i);
  });

  describe('in the style of the house', () => {
    const text = 'low mood. sleep 5h. "i am tired"\naffect flat\nno SI\nwalk daily';
    it('names the client where a sentence begins with them', async () => {
      expect((await drafted(text, 'soap', { name: 'Maya' })).said).to.contain('Maya reported low mood');
    });
    it('tells frames in the present, and leaves quotations', async () => {
      const { said } = await drafted(text, 'soap', { tense: 'present', person: 'patient' });
      expect(said)
        .to.contain('Patient reports')
        .and.to.contain('Affect is flat')
        .and.to.contain('There is no suicidal');
      expect(said).to.contain('"i am tired."');
    });
    it('gives every fragment its own sentence when detailed', async () => {
      const detailed = (await drafted(text, 'soap', { length: 'detailed' })).said.split('. ').length;
      expect(detailed).to.be.greaterThan((await drafted(text, 'soap', { length: 'brief' })).said.split('. ').length);
    });
    it('leaves quotations in Unsorted when none are wanted', async () => {
      const { said, unsorted } = await drafted(text, 'soap', { quotes: 'none' });
      expect(said).not.to.contain('tired');
      expect(unsorted).to.contain('"i am tired"');
    });
    it('uses the words of the house', async () => {
      expect((await drafted(text, 'soap', { terms: { client: 'consumer' } })).said).to.match(/^Consumer reported/);
    });
  });
});
