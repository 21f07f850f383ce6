import { expect } from 'chai';
import { drafted } from '../../../../test/support/drafted.js';

describe('wording of a draft', () => {
  for (const [shorthand, sentence] of [
    // Minutes or times, it does not say.
    ['seen x50', 'Seen x50.'],
    ['seen x 50 min', 'seen for 50 minutes'],
    ['mood = "meh"', 'described mood as "meh."'],
    ['described home = "a war zone"', 'Client described home as "a war zone."'],
    ['postpartum 6 weeks, tearful', '6 weeks postpartum'],
    ['walk-in 34yo f', 'Walk-in: 34-year-old female.'],
    ['session freq weekly', 'session frequency weekly'],
    ['next week same time', 'next week at the same time'],
    ['emerging insight, readiness to change', 'Impression: readiness to change.'],
    ['ASD dx in theater', 'ASD diagnosis in theater'],
    // The full stop of a word cut short ends nothing, and a line ends every number.
    ['SUDs 7→3\nmo. reports tantrums ↓', 'Mother reported tantrums decreased.'],
    ['sep. anx improving', 'separation anxiety was improving.'],
    ['disc. coping, prov. psychoed re sleep', 'discussing coping'],
    ['next appt 12/5 via telehealth', 'on 12/5 via telehealth.'],
    ['pulled from band', 'Client was pulled from band.'],
    // As it is typed after an ordinary hour.
    ['Robin late 10 min, flustered. slept 5h. CBT. rtc 1 wk', 'Robin was 10 minutes late, flustered.'],
    [
      'anxious. Did breathing 4/7 days, helped at work mtg',
      'Client did breathing 4/7 days. It helped at work meeting.',
    ],
    // What came of a thing is no plan and needs a subject.
    [
      'sad. used grounding this week twice at work, helped',
      'Client used grounding this week twice at work. It helped.',
    ],
    ['sad. used role play re: row at work', 'Interventions included using role-play regarding row at work'],
    ['talked to sister, felt good. Helped', 'It helped.'],
    ['tense. mom came with him, helped', 'Mom came with him, helped.'],
    ['good week. new job at the diner, worked at night', 'Client worked at night.'],
    // Counted over the week: at home, whatever the technique.
    ['thought rec x4 this wk, hot thought "fraud"', 'Client reported thought record 4 times this week.'],
    ['low. CBT. plan: call PCP, see in 1 wk', 'Client will be seen in 1 week.'],
    // Another patient, another's finding, another's answer.
    ['nurse, cried about a patient who died Tues', 'a patient who died on Tuesday'],
    ['Group 6 members. Client shared about loan again, group gave feedback, took it well', 'Client took it well.'],
    ['low. CBT. no si. bp up per pcp', 'Blood pressure up per pcp.'],
    ['low. CBT. cont CBT. no risk', 'There was no risk.'],
    ['low mood, did C-SSRS, updated safety plan', 'Interventions included C-SSRS'],
    ['anxious. slowed it down. Marisol laughed', 'Interventions included slowing it down.'],
    ['explored loss of dog. teared up. cont weekly', 'Response in session: teared up.'],
    ['low. affect flat. CBT. worksheet daily. PCL 41', 'The plan includes a worksheet daily.'],
    ['low. affect flat. CBT. uses app each night', 'using app each night'],
    // Near them, and something else.
    ['craving bad. reached for wine most nights. taught urge surfing', 'Client reached for wine most nights.'],
    ['panic better. CBT. uses breathing every day. journal nightly', 'using breathing every day'],
    ['low. CBT. practiced daily affirmations in session', 'practicing daily affirmations in session'],
    ['stressed. car broke down tues. CBT', 'Car broke down on Tuesday.'],
    ['low. CBT. cont weekly. PHQ-9 14, item 9: 1', 'Item 9 was 1.'],
    ['low. CBT. cont weekly. item 9 = 0', 'Item 9 was 0.'],
    ['sad. in session played Uno', 'Interventions included playing Uno in session.'],
    ['sad. today reread trauma account', 'Interventions included rereading trauma account today.'],
    ['We practiced I-statements and role played it', 'Therapist and client practiced I-statements'],
    ['sad. CBT. school counselor to call me fri', 'School counselor is to call therapist on Friday.'],
    ['prolonged grief sx decreasing', 'Prolonged grief symptoms are decreasing.'],
    ['panic at store. avoided going back. affect flat', 'avoided going back'],
    ['less irritable since the move', 'feeling less irritable since the move'],
    ['sad. talked to mom re: routine', 'Talked to mom regarding routine.'],
    ['wants to take thurs off', 'to take Thursday off.'],
    ['tense. admitted vaping daily. not ready to quit', 'Client admitted vaping daily.'],
    ['Marcus reports drinking twice', 'Marcus reported drinking twice.'],
    ['upset. teacher told. taught 5-4-3-2-1, helped a little. gave crisis line #', 'giving crisis line #'],
    ['bullied again at lunch', 'Client was bullied again at lunch.'],
    ['down, irritable', 'feeling down'],
    ['sad. CBT. if sleep <5h call me', 'call therapist'],
    ['sad. 10 min check in nightly', '10-minute check in'],
    ['sad. ap classes x4', '4 ap classes'],
    ['sad. C-SSRS neg since d/c', 'C-SSRS negative since'],
    ['sad. sand. 10 min sand tray', '10 minutes of sand tray'],
    ['grp #12 relapse prev. ct shared re OD', 'Client shared regarding'],
    ['using again. reports "sick of myself"', 'Client stated, "sick of myself."'],
    ['sad. PEth pending', 'PEth is pending.'],
    ['sad. will staff w/ supervisor', 'The plan is to staff with supervisor.'],
    ['sad kids, 4 boys. topic - joking vs mean. role played', 'Topic: joking versus mean.'],
    ['no showed last 2. today 30 min late', 'Client no-showed for the last 2. Client was 30 minutes late today.'],
    ['mood depressed. weight stable per PCP', 'mood was depressed'],
    ['slept 4h. call me if using', 'The plan is to call therapist if using.'],
    ['sad. mom and I talked abt bedtime', 'Mom and therapist talked about bedtime.'],
    ['sad. we sat, did coloring', 'Therapist and client sat.'],
    ['came out to dad, went better than expected', 'It went better than expected.'],
    ['pt came 15 late bc bus', 'came 15 minutes late because of bus.'],
    ['sad. mom has meds locked', 'Mom has medications locked.'],
    ['sad. Rolled w/ resistance. encouraged self-care', 'rolling with resistance and encouraging self-care'],
    ['He was fidgety, talkative', 'He was fidgety, talkative.'],
    ['low. CBT. zoloft 150 tolerating', 'Medication: Zoloft 150 tolerating.'],
    ['low. CBT. plan to not skip lunch', 'The plan is to not skip lunch.'],
    ['mood: low\nrisk: none', 'Risk: none.'],
    // Words that are the therapist's elsewhere, and here are not.
    ['good week. encouraged brother to get help', 'Client encouraged brother to get help.'],
    ['tense. tried to hit peer in session', 'Client tried to hit peer in session.'],
    ['upset. hit kids 2 times', 'Hit kids twice.'],
    ['stressed. vet says dog has arthritis', 'Vet said dog has arthritis.'],
    ['sad. admitted to affair', 'dmitted to affair.'],
    ['low. CBT. plan: will quit drinking', 'The plan is to quit drinking.'],
    ['sad. laughter w/ friends', 'Laughter with friends'],
    // What is to be done at home was no work of the session.
    ['tearful\nHW: exposure 2x', 'Homework: exposure twice.'],
  ] as const)
    it(`makes “${sentence}” of “${shorthand}”`, async () => {
      expect((await drafted(shorthand)).said).to.contain(sentence);
    });
});
