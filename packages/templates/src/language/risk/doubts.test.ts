import { expect } from 'chai';
import { assessRisk } from './index.js';
import type { RiskConcept } from './types.js';

/** Denials that something beside them takes evidence from. Own text; clients are fictional. */
const DOUBTED: readonly (readonly [RiskConcept, string])[] = [
  ['si', 'Denies SI. On her way out she asked how high the parking structure is and whether people jump.'],
  ['si', 'Denied suicidal thoughts. His roommate called to say that he found a rope under the bed.'],
  ['si', 'Not suicidal, but took a box of tablets two hours ago.'],
  ['si', 'Denies SI; I am not reassured.'],
  ['si', 'Partially denies SI.'],
  ['si', 'Denies SI, says otherwise to his sponsor.'],
  ['si', 'Denies SI so as to be discharged today.'],
  ['si', 'Denies SI, yet bought a rope on Monday.'],
  ['si', 'SI now denied, was daily.'],
  ['avh', 'Sees a man in the hall at night; no other hallucinations.'],
  ['si', 'Denies suicidal thoughts, "or nothing I would act on".'],
  ['si', 'Not suicidal, I think.'],
  ['si', 'Told the intake nurse "no" to suicide and told me something else.'],
  ['si', 'It is not as if she is not thinking about suicide.'],
  ['hi', 'Not homicidal but would be glad if his ex were dead.'],
  ['avh', 'Denies hearing voices. Laughed to himself several times.'],
  ['si', 'SI: no more than usual.'],
  ['si', 'Asked about suicide he said "let\'s go with no".'],
  ['self_harm', 'Denied any self-harm; would not roll up her sleeves.'],
  ['abuse', 'Denies abuse, husband in the room.'],
  ['plan', "She says it isn't a plan if you only do it when drunk."],
  ['si', 'Not suicidal when sober.'],
  ['si', 'Did not endorse SI out loud.'],
  ['si', 'Suicidal thoughts: none before noon, near constant from dusk on.'],
  ['si', 'No SI documented by the night nurse, though she did not see him.'],
  ['si', "No SI on the form, which is in his daughter's handwriting."],
  ['si', 'Denies SI. On Thursday she sat on the rail of the bridge.'],
  ['si', 'Denies wanting to die but will not eat.'],
  ['si', 'I do not want to kill myself. I want someone to do it for me.'],
  ['avh', 'Denies voices, then turned to someone behind her and hushed them.'],
  ['si', 'Not once in six sessions has he been able to tell me he does not think of suicide.'],
  ['intent', 'Denies intent; has written letters to each of the kids.'],
  ['self_harm', 'Not currently cutting; she burns instead.'],
  ['hi', 'Denied HI. Security later found a knife taped to his calf.'],
  ['plan', 'No plan that he would share.'],
  ['si', 'Denies SI per template.'],
  ['avh', 'Mumbling to herself in the waiting room; denies hearing anything.'],
  ['si', 'Denied suicidal thoughts initially; once her mother had gone she said she had thought of the river.'],
  ['si', 'Denied current SI; stated that "it comes and goes".'],
  ['intent', 'No intent today; would not speak for the weekend.'],
  ['intent', 'Denies intent, "not unless they take the house".'],
  ['si', "Asked about suicide he laughed and said who isn't."],
  ['si', 'Denied SI twice. Asked again, she nodded.'],
  ['abuse', 'Denies hitting his son but the boy has a hand-shaped mark on his cheek.'],
  ['si', 'Has not had suicidal thoughts in the mornings.'],
];

const CLEAR: readonly (readonly [RiskConcept, string])[] = [
  ['si', 'Denies SI. Lives with a partner who is not supportive.'],
  ['si', 'Denies SI, HI. Asked about drinking, he admitted to four beers.'],
  ['hi', 'Denied SI and HI. When asked about homework she conceded she had not done it.'],
  ['si', 'Denied suicidal ideation; headaches, they come and go.'],
  ['si', 'Denies SI. Has a brother who does not speak to her.'],
  ['si', "No SI. Would not promise next week's attendance."],
  ['self_harm', 'Denied self-harm. Mother was asked to step out and nodded.'],
  ['si', 'No SI today, some anxiety this week.'],
  ['hi', 'No HI, two arguments yesterday.'],
  ['avh', 'Denies AVH, several nightmares last week.'],
  ['means', 'Denies access to firearms, but his mother has concerns.'],
  ['si', 'Denies SI.'],
  ['si', 'Not suicidal when asked directly.'],
  ['self_harm', 'Denies self-harm; no fresh marks, sleeves rolled up.'],
  ['abuse', 'Denies abuse; her husband was not present.'],
  ['si', 'No thoughts of suicide, sleeping better than before.'],
  ['si', 'Denies SI. There is no gun in the home; the old tablets went to the pharmacy on Tuesday.'],
  ['si', 'No suicidal or homicidal ideation.'],
  ['si', 'Client denies any thoughts of suicide today.'],
  ['si', 'Denies SI. Later discussed the move to the new office.'],
  ['si', 'Denies SI/HI. Then reviewed the safety plan: pills stay locked, sister holds the key.'],
  ['si', 'Denies SI. Her mother reported that she is sleeping well and seeing friends.'],
  ['si', 'Denies SI but is grieving the death of her mother.'],
  ['si', 'Denies SI but feels burned out and notes poor sleep.'],
  ['si', 'Denies SI. She later noted waking up at 3 and checking her blood pressure.'],
  ['hi', 'Tearful, denies HI.'],
  ['si', 'Denies SI.\n\nLater in the week her grandmother died.'],
  ['hi', 'No HI, no AVH, but wishes she had not been woken and still wants to die.'],
  ['avh', 'Denies AVH; not responding to internal stimuli.'],
  ['means', 'Denies access to firearms, I think.'],
];

describe('doubts about denials', () => {
  for (const [concept, text] of DOUBTED)
    it(`doubts: ${text}`, () => expect(assessRisk(text)[concept].state).to.be.oneOf(['ambiguous', 'positive']));
  for (const [concept, text] of CLEAR)
    it(`lets stand: ${text}`, () => expect(assessRisk(text)[concept].state).to.equal('negated'));

  it('knows that what it doubts was denied', () =>
    expect(assessRisk('Denies SI; I am not reassured.').si).to.include({ state: 'ambiguous', denied: true }));

  it('leaves alone what an instrument denies', () =>
    expect(assessRisk('PHQ-9 item 9 = 0. Later he told me that he wants to be done with this job.').si.state).to.equal(
      'negated',
    ));
});
