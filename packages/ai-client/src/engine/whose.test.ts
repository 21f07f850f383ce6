import { expect } from 'chai';
import { sectionsOf } from '../../../../test/support/drafted.js';
import { tells } from '../../../../test/support/tells.js';

describe('whose deed, and when', () => {
  tells([
    ['names typed small', 'kim and mark fought, drank 6 beers. she wants out', 'Kim and mark fought, drank 6 beers.'],
    ['what is no name', 'slept ok. anxiety went up, cried', 'cried', /kim/],
    ['one who is not there', 'kim was upset. mark not here today, working', 'Mark not here today, working.', /Client/],
    [
      'one on speaker',
      'sad. wife on speaker confirmed, took his cards. denies SI',
      'Wife on speaker confirmed and took his cards.',
    ],
    ['one on the phone', 'sad. dad on phone said she lies', 'Dad on phone said she lies.'],
    ['what lies in a hand', 'pt mad. fidget ring given, laughed', 'ring was given', /fidgeted/i],
    ['one on the phone now', 'sad. mom on phone says he talks nonstop', 'Mom on phone says he talks nonstop.'],
    ['a test that was given', 'oriented x3. gave MMSE 26/30', 'MMSE score was 26/30.', /gave/i],
    ['a call after the session', 'did great. called mom after', 'Called mom after.', /Client called/],
    ['a call of the client’s own', 'sad. called sister after the fight', 'Client called sister after the fight'],
    ['acts in pairs', 'sad. tracked & reflected play', 'Interventions included tracking and reflecting play.'],
    ['a log', 'sad. tracked and logged meals', 'Client tracked and logged meals.'],
    [
      'drugs talked over',
      'mood 6. discussed adding wellbutrin XL 150 qam',
      'Interventions included discussing adding Wellbutrin XL 150 every morning.',
    ],
    [
      'what was told',
      'afraid to go home. informed of limits of confidentiality. cried. no SI. back fri',
      'Client was informed of limits',
    ],
    ['where one was taken from', '3rd grader, pulled from math', 'Client was pulled from math.'],
    [
      'what voices do',
      'pt hears 2 voices, male, commenting, not command',
      'hears 2 voices, male, commenting, not command.',
    ],
    [
      'a disease of another’s',
      'sad. roomate dx mono so staying at moms',
      'Roomate was diagnosed with mono',
      /Impression/,
    ],
    ['a disease of the client’s', 'sad. dx MDD', 'Diagnosis: major depressive disorder.'],
    [
      'what a list holds',
      'grounding. listed values - honesty, kids stable',
      'listing values - honesty, kids stable.',
      /were stable/,
    ],
    ['parts', 'explored parts: protector & scared kid', 'protector and scared kid.', /scaring/],
    ['an attack', 'freshman, panic attk in midterm', 'reported panic attack in midterm', /panicking/],
    ['how it went', 'practiced turtle technique x3, did great', 'Client did great.', /and great/],
    ['who is in the room', 'sad. Derrick on time, engaged', 'Derrick was on time.', /observed Derrick/],
    ['who somebody is', '13 yo disclosed stepdad hit her', 'The 13-year-old disclosed', /is a 13/],
    ['another language', 'she tell me she have many fear', 'she has many fear', /hass/],
    ['the writer', 'upset. wants me to write letter for hearing', 'wanted therapist to write letter for hearing.'],
    ['somebody else’s boss', 'sad. boss wants me to quit', 'Boss wants me to quit.', /therapist/],
    [
      'what the writer does not do',
      'upset. explained i dont do custody evals',
      'explaining that therapist does not do',
    ],
    ['one of two partners', 'P1 found texts. P2 cried, showed phone', 'P2 cried, showed phone.', /Client/],
    ['a line of his', 'H: says W "keeps score". wants out\nW: exhausted w/ baby', 'H wants out.', /Client/],
    ['two without a name for the client', 'J and K fought. both deny SI. tearful', 'In session: tearful.', /Client/],
    ['a family whose client is named', 'ct and mom fought. both deny SI. ct tearful', 'Client was tearful.'],
    ['a veteran', 'OIF vet, 38. sleep 4h. vet denies SI', 'Client is an OIF veteran, 38.'],
    ['one’s months after birth', '10m pp, sad', 'being 10 months postpartum', /male|year/],
    [
      'a dose to come',
      'sad. lamictal 100, inc to 150 next wk',
      'The plan is to increase to 150 next week.',
      /increased/,
    ],
    ['a dose raised', 'sad. zoloft ↑ to 100 last wk', 'Zoloft increased to 100 last week.'],
    ['a dose to raise', 'sad\nP: inc lamictal 150', 'The plan is to increase Lamictal 150.', /increased/],
    ['a crisis card', 'sad, no si, gave 988 card', 'giving 988 card', /Client reported giving/],
    ['who was left out', 'sad. left out of group chat', 'Client was left out of group chat.'],
    ['a technique', 'sad. reviewed HALT, thought stopping', 'reviewing HALT and thought stopping', /thinking/],
    ['a bite', "sad. bit T's sleeve, limit set. sand tray", "Client bit T's sleeve.", /biting/],
    ['those present', 'sad. Mom, AP, nurse present', 'Present: mom, AP, nurse.'],
    [
      'a question of the therapist’s',
      'EPDS 20 → asked: fleeting thought, no plan',
      'Asked: fleeting thought, no plan.',
      /Client asked/,
    ],
    ['who cried over whom', 'sad. parents fighting abt money, cried', 'Parents are fighting about money. Cried.'],
    ['who blocked whom', 'sad. ex texting to hang out, blocked her', 'Ex texting to hang out. Blocked her.'],
    ['a row of one’s own', 'sad. mom yelling, slammed door', 'Mom is yelling and slammed door.'],
    ['one in the next room', 'sad. Dad in waiting room said L hit sister', 'Dad in waiting room said L hit sister.'],
    [
      'a list one waits on',
      'sad. taught DBT skills. DBT group waitlist',
      'plan includes dialectical behavior therapy group waitlist',
    ],
    ['a chart to come', 'sad. played Uno. behavior chart w/ Ms. Bell starting Mon', 'plan includes a behavior chart'],
    ['advice', 'sad. told him to talk to prescriber first', 'telling him to talk to prescriber first', /Client told/],
    ['a partner behind a stop', 'couple sess. M got it, T skeptical. hw: time-out', 'T was skeptical.', /includes T/],
    ['how little one eats', 'no sleep. eat only one time per day. sad', 'eat only one time per day', /plan is to eat/],
    ['until when', 'sad. MIL staying thru Dec', 'staying through December', /decreased/],
    ['a call with the child there', 'sad. called mom w/ K present', 'Called mom with K present.', /Client called/],
  ]);

  it('takes for no plan what was last week, what is thought, and a list of what was found', async () => {
    const { plan = '' } = await sectionsOf(
      'slept 4h. reality testing re camera - list of other explanations. came up w/ 3. had passive "what\'s the point" last wk. thinks he will be famous. does not want meds. back fri',
    );
    expect(plan).to.equal('Client will return on Friday.');
  });

  it('takes for no plan how something is, and what was worked on', async () => {
    const { plan = '' } = await sectionsOf(
      'sleep 5h. panic 2x. taught breathing. will see Dr R. EKG normal. trazodone 50 not helping. wife threatened to leave. worked on tolerating uncertainty. back fri',
    );
    expect(plan).not.to.match(/EKG|trazodone|threatened|uncertainty/i);
    expect((await sectionsOf('sleep 5h. taught breathing. back fri. sister stays tonight')).plan).to.contain(
      'stays tonight',
    );
  });

  it('keeps in the plan what is to come, whatever word opens it', async () => {
    const { plan = '' } = await sectionsOf(
      'slept 4h\nreviewed log\nplan: attend letter, wife to log, order coffee 2x. booster in 3 mo',
    );
    expect(plan).to.contain('attendance letter').and.to.contain('Wife is to log.').and.to.contain('order coffee twice');
    expect(plan).to.contain('ooster in 3 months');
    expect((await sectionsOf('slept 4h\nplan: will attend log review')).plan).to.contain('attend log review');
  });

  it('ends a sentence at a face, and at a quotation before a number', async () => {
    const { subjective = '' } = await sectionsOf('lost 800 on app sunday :( wife doesnt know');
    expect(subjective).to.match(/Sunday\. Wife/);
    expect(
      Object.values(
        await sectionsOf('slept 4h. read stmt. stuck pt: "I knew." 2 nightmares, was 5. startle at store'),
      ).join(' '),
    ).to.contain('reported 2 nightmares');
  });

  it('reads a problem by its label, and sleep efficiency by its limit', async () => {
    expect(Object.values(await sectionsOf('Prob: depression\nslept 4h')).join(' ')).to.contain('Problem: depression.');
    expect((await sectionsOf('sleep 5h\nmove window 15 min if SE >85')).plan).to.contain('if SE >85');
    expect(Object.values(await sectionsOf('lexapro, SE 20 min after dose')).join(' ')).to.contain('side effects');
  });
});
