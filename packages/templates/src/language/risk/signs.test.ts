import { expect } from 'chai';
import { assessRisk } from './index.js';

/** Denials that no named doubt meets: only what stands about them, weighed together, takes evidence from them. Own text; clients are fictional. */
const OUTWEIGHED: readonly string[] = [
  'Denied suicidal thoughts, then asked who would find him if he did not come to work.',
  'He says no to suicide, yet his sister found a letter under the keyboard.',
  'Denies SI, though he mentioned twice that his life insurance pays either way.',
  'Denied SI to the doctor; later told a peer there is nothing left to stay alive for.',
  'She said she was not suicidal and asked how long it takes for tablets to work.',
  'Denied any thoughts of suicide until the door was shut, then lowered her voice.',
  'Denies SI, believes it would be a relief to everyone if he stopped breathing.',
  'Denied suicidal thoughts but would not let me finish the question.',
  'Not suicidal as far as he will tell anyone here.',
  'No SI, she said, then wept and asked me not to write down what came next.',
  'Denies SI: "what would be the point of telling you".',
];

/** Denials nobody would doubt, as clinicians of many styles write them. None of them is trained on. */
const PLAIN: readonly string[] = [
  'Denies SI/HI.',
  'Client denied suicidal ideation, plan or intent.',
  'Denies SI, HI, AVH.',
  'SI/HI denied.',
  'SI: denied. HI: denied.',
  'SI-, HI-.',
  'No SI/HI.',
  'no si/hi, no plan',
  'Nil SI, nil HI.',
  'Neg SI, neg HI.',
  'Pt denies SI.',
  'Pt. denied SI/HI/AVH at this time.',
  'Patient denies suicidal and homicidal ideation.',
  'The patient denies any suicidal ideation, intent, or plan.',
  'Client denies current suicidal ideation, plan, intent and means.',
  'Client denied any thoughts of suicide or self-harm today.',
  'Client denies past or present suicidal ideation.',
  'Client reports no suicidal ideation.',
  'Client reported that she is not suicidal.',
  'Client stated he has no thoughts of killing himself.',
  'Client does not endorse suicidal ideation.',
  'Client did not endorse SI or HI this session.',
  'Client endorsed no suicidal ideation.',
  'Clt denies SI, plan, intent. Safety plan on file.',
  'Ct. denied SI and HI when asked directly.',
  'He is not suicidal.',
  'He denies being suicidal or homicidal.',
  'He said no when asked about thoughts of suicide.',
  'She denies wanting to die.',
  'She has no wish to be dead and no thoughts of ending her life.',
  'They deny suicidal thoughts, past or present.',
  'Not suicidal, not homicidal.',
  'No suicidal ideation, intent or plan was reported.',
  'No suicidal or homicidal ideation was expressed during the session.',
  'No thoughts of suicide since the last visit.',
  'No evidence of suicidal ideation.',
  'There is no suicidal ideation.',
  'There was no indication of suicidal or homicidal thinking.',
  'Suicidal ideation: none.',
  'Suicidal ideation: denies',
  'Suicidality denied.',
  'Suicidal and homicidal ideation were both denied.',
  'Risk: no suicidal ideation, no self-harm, no thoughts of harming others.',
  'Risk assessment completed; denies SI.',
  'Safety: Client denies SI/HI and agrees to call 988 if this changes.',
  'Again denies suicidal thoughts. Will continue weekly sessions.',
  'Continues to deny SI. Progressing on goal 2.',
  'Consistently denies SI, mood improved, working full time.',
  'Denies suicidal ideation. Mood "pretty good", affect euthymic.',
  'Denies SI. Tearful at times when speaking of the divorce.',
  'Denies SI. Anxious about the move, sleeping five hours a night.',
  'Denies SI. History of two attempts in her twenties.',
  'Denies SI/HI. Sister drove him here and will stay the week.',
  'Denies SI. No firearms in the home.',
  'Denies SI. Ate lunch with peers, attended the art group.',
  'Denies suicidal thoughts; names her children as reasons to live.',
  'Denies suicidal ideation; last such thoughts were in 2016.',
  'Denies self-harm urges this week.',
  'Student denied wanting to hurt himself or anyone else.',
  'Teen denies SI, and her mother has no concerns.',
  'Mum denies thoughts of harming herself or the baby.',
  'Veteran denies SI/HI; nightmares twice a week.',
  'Resident denies SI, oriented x3, pleasant.',
  "On the telephone she denied suicidal ideation and confirmed Thursday's appointment.",
  'Spoke about the loss of her dog; denied suicidal ideation.',
  'Explored hopelessness about work; he denied suicidal ideation, plan or intent.',
  'Patient adamantly denies suicidal ideation.',
  'Client clearly denied any thoughts of suicide.',
  'Denies SI, appears brighter, played cards with staff.',
  'PHQ-9 total 11, item 9 = 0. Denies SI.',
];

/** The same put together from parts: each denial beside each ordinary thing. */
const WHO = ['', 'Client ', 'Pt ', 'She ', 'He ', 'They ', 'Mr. B. ', 'Student '];
const DENIES = [
  'denies',
  'denied any',
  'again denied',
  'reports no',
  'has no',
  'did not report',
  'specifically denied',
];
const WHAT = ['SI', 'SI/HI', 'suicidal ideation', 'thoughts of suicide', 'homicidal ideation', 'urges to self-harm'];
const BESIDE = [
  '.',
  ' today.',
  ' on direct questioning.',
  ', and feels safe at home.',
  '; future oriented.',
  ' and has no history of attempts.',
  '. Mood "better".',
  '. Next session Tuesday at 3pm.',
  '. Tearful when speaking of her mother.',
  '. Will follow up next week.',
  '. Work is stressful and the boss is difficult.',
  '. Endorses worry, poor sleep and low energy.',
];
const GRID = WHO.flatMap((who) =>
  DENIES.flatMap((denies) => WHAT.flatMap((what) => BESIDE.map((beside) => `${who}${denies} ${what}${beside}`))),
);

/** Ordinary sentences of notes, written without a look at what weighs. */
const ORDINARY = `
Client described conflict with her supervisor about scheduling.
He has been walking the dog each evening.
She plans to visit her grandmother in Ohio.
Therapist reviewed the cycle of avoidance.
Appetite has returned to normal.
They talked about dividing chores.
Client will complete a thought record.
He is looking for a second job.
Her daughter started kindergarten.
Sleep is five to six hours with one awakening.
She reported two panic attacks at the grocery store.
Client engaged well and maintained eye contact.
Discussed boundaries with in-laws.
He finished the worksheet but found it tedious.
Rent went up again.
She enjoys painting and choir.
The couple disagreed about screen time.
Client used grounding during the meeting.
Next session is scheduled for December 9.
He missed the bus and arrived late.
Symptoms remain moderate.
Her mother is recovering from surgery.
Client laughed while describing the party.
He wants to improve communication with his son.
She continues sertraline 50 mg without side effects.
Client felt proud of setting a limit.
The move is planned for March.
He described guilt about the divorce.
She practiced paced breathing twice daily.
Client reported low motivation on most days.
Affect was constricted but reactive.
The teacher noted fewer outbursts.
He is saving money for a car.
Client identified three coping skills.
She cried briefly when discussing the miscarriage.
Work has slowed since the merger.
He attended two AA meetings.
Her roommate moved out last month.
Treatment goals were updated.
Client expressed hope about the new program.
`
  .trim()
  .split('\n');

/** What is told as unclear in `text`. */
const unclear = (text: string): string[] =>
  Object.entries(assessRisk(text)).flatMap(([concept, { state }]) =>
    state === 'ambiguous' ? [`${concept}: ${text}`] : [],
  );

describe('what stands about a denial', () => {
  for (const text of OUTWEIGHED)
    it(`doubts "${text}"`, () => {
      expect(assessRisk(text).si.state).to.equal('ambiguous');
    });

  for (const text of PLAIN)
    it(`believes "${text}"`, () => {
      const states = Object.values(assessRisk(text)).map(({ state }) => state);
      expect(states).to.include('negated').and.not.include('ambiguous');
    });

  it('believes a plain denial whoever gives it and whatever ordinary thing stands beside it', () => {
    expect(GRID.flatMap(unclear)).to.deep.equal([]);
  });

  it('lets less than one in a hundred ordinary sentences beside it make a plain denial unclear', () => {
    const texts = ORDINARY.flatMap((beside) =>
      PLAIN.slice(0, 8).flatMap((denial) => [`${denial} ${beside}`, `${beside} ${denial}`]),
    );
    const doubted = texts.flatMap(unclear);
    expect(texts.length).to.be.above(600);
    expect(doubted.length, doubted.join('\n')).to.be.below(texts.length / 100);
  });

  it('believes a man as it believes a woman', () => {
    const told = [...OUTWEIGHED, ...PLAIN];
    const swapped = (text: string): string =>
      text.replace(/\b(?:s?he|himself|herself)\b/gi, (word) =>
        /^s/i.test(word) ? word.slice(1) : /^he$/i.test(word) ? `s${word.toLowerCase()}` : word,
      );
    for (const text of told) expect(unclear(swapped(text)).length, swapped(text)).to.equal(unclear(text).length);
  });
});
