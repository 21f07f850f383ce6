import { expect } from 'chai';
import type { Source } from '../../port/index.js';
import { groundSentence, groundText } from './index.js';
import { PROSE } from './prose/index.js';

const faults = (sentence: string, ...sources: string[]): string[] =>
  groundText(sentence, sources, PROSE).reasons.map(({ fault }) => fault);

describe('groundSentence', () => {
  const supported: [sentence: string, source: string][] = [
    ['Client denied suicidal and homicidal ideation.', 'denies SI/HI'],
    ['PHQ-9 score was 14, down from 17.', 'PHQ-9 14 (was 17)'],
    ['The client slept four hours per night.', 'sleeping 4h/nt'],
    ['Patient reported buspirone twice daily and no side effects.', 'buspirone bid, no SE'],
    ['Client stated, "it’s over."', '"it\'s over"'],
    ['Client reported being unable to focus.', "can't focus"],
    ['On Monday the skin was not broken.', "didn't break skin mon"],
    [
      'The husband calls her controlling, whereas she calls him checked out.',
      "husb says she's controlling\nshe says he's checked out",
    ],
    ['The PHQ-9 score fell from 13 to 8.', 'PHQ9 13 -> 8'],
    ['The probation officer states that two tests were missed.', 'PO says 2 missed tests'],
    ['The client has stopped avoiding the bus.', 'no longer avoiding the bus'],
    ['The client is unsure about meeting the priest.', 'not sure re mtg priest'],
    ['The GAD-7 is four points lower than at intake.', 'GAD7 14 today (was 18 at intake)'],
    ['The client takes quetiapine 200 mg at bedtime.', 'seroquel 200 hs'],
    ['Hydroxyzine 50 mg was given in the evening.', 'hydroxyzine 50 @ 2130'],
    ['The screen was positive for fentanyl and negative for benzodiazepines.', 'UDS + fent, - benzos'],
    ['Lunch was skipped on Monday and Wednesday.', 'lunch skipped M/W'],
    ['Mother reports tantrums at school.', 'mo. reports tantrums at school'],
    ['Mother denies suicidal ideation.', 'mo. denies SI. pt cut self'],
    ['There has been no violence for 14 months.', 'no violent incidents 14 mo'],
    ['The mother died in 2009 and the father married again.', "mo died '09, fa remarried"],
    ['The wife is tearful; the husband is calm.', 'W tearful, H calm'],
    ['No one faces her at family meals.', "feels left out at M's family meals, nobody faces her"],
    ['Lamotrigine was taken in the evening but not in the morning.', 'no AM lamotrigine, took PM lamotrigine'],
    ['The child now reads with her mother.', 'reads w/ mom now'],
    ['A meeting with the school is set for next Tuesday.', 'mtg w/ school next tues'],
    ['The client stated, "they\'re all against me."', "says 'theyre all against me'"],
    ['Group was missed because the pass had expired.', 'pass ran out so missed grp'],
    ['The client takes an antidepressant.', 'on sertraline'],
    [
      'The guns are kept at the brother’s place, and the client does not have a key.',
      "guns at brother's, pt has no key",
    ],
    ['The client has not cut for 40 days.', 'clean from cutting 40 days'],
    ['The client denies suicidal ideation today but had some on Friday.', 'denies SI today, had some fri'],
    ['On the C-SSRS item 1 was answered yes, and items 2 and 6 no.', 'CSSRS 1 yes, 2 no, 6 no'],
    ['As a child he was hit by his father.', 'dad hit him as a kid'],
    ['The client saw the father choke the mother.', 'dad choked mom, ct saw it'],
    ['Surgery is on March 14.', 'surg 3/14'],
    ['There has been no drinking since November 1.', 'no drinking since 11/1'],
    ['The client quit smoking on March 14.', 'quit smoking 3/14'],
    ['There have been no bets in nine days.', '0 bets in 9 days'],
    ['The client, now 46, attempted suicide at 19 by jumping.', 'SA at 19 by jumping, now 46'],
    ['The visit with his father was cancelled.', 'visit w dad fell through'],
    ["The child's mother died in 2018.", 'mom died in 2018'],
    ['Sleep has fallen from six hours to three or four.', 'sleeping 3-4 h, was 6'],
    ['The client showed limited insight.', 'limited insight, missed 2 groups'],
    ['The client was tense at first and calm by the end.', 'tense first, calm at end'],
    ['The client quit the job on Monday.', 'wanted to quit, quit the job mon'],
    ['The nurse will call on Monday.', 'slept ok. nurse to call mon'],
    ['Three of eight classes were late.', 'late 3 of 8 classes'],
    ['Eight classes were offered, and the client came to three.', 'came to 3 of 8 classes offered'],
    ['The client scratched an arm at exams, not this week.', 'scratches arm at exams, not this wk'],
    ['The custody hearing is next Thursday.', 'custody hearing nxt thurs'],
  ];
  for (const [sentence, source] of supported) {
    it(`finds “${sentence}” in “${source}”`, () => {
      expect(faults(sentence, source)).to.deep.equal([]);
    });
  }

  const faulty: [sentence: string, source: string, fault: string][] = [
    ['Client denied suicidal ideation.', 'sad x2 wks', 'risk'],
    ['The client was late to eight classes.', 'late 3 of 8 classes', 'number'],
    ['The client scratched an arm this week.', 'scratches arm at exams, not this wk', 'negation'],
    ['The custody hearing was last Thursday.', 'custody hearing nxt thurs', 'temporal'],
    ['Client endorsed suicidal ideation.', 'denies SI', 'risk'],
    ['Client denied having a plan.', "won't say if plan", 'risk'],
    ['Client takes sertraline 100 mg.', 'sertraline 50 mg', 'number'],
    ['Client takes lithium.', 'takes zoloft', 'medication'],
    ['Homework was completed.', 'hw not done', 'negation'],
    ['Client was extremely tense.', 'a bit tense', 'severity'],
    ['Client said "I give up."', 'says "I go on"', 'quotation'],
    ['The mother paid the rent.', 'dad paid rent', 'person'],
    ['The client drinks.', 'sister drinks', 'person'],
    ['Next session is on Friday.', 'next session wed', 'temporal'],
    ['The client met Ms. Osei.', 'met teacher', 'name'],
    ['The budget was discussed and the client cried.', 'discussed budget', 'event'],
    ['Twelve of twelve meetings were attended.', 'came to 12 of 14 mtgs', 'number'],
    ['Over 35 minutes the urge went from 80 to 25.', 'urge 80 to 35 in 25 min', 'number'],
    ['Hydroxyzine is taken twice daily.', 'hydroxyzine prn, used 2x this wk', 'number'],
    ['The client slept three months ago.', 'slept 3 wks ago', 'number'],
    [
      'The client suggested leave, and the therapist will think about it.',
      'th suggested leave, ct will think abt it',
      'person',
    ],
    [
      'He was benched by the captain and defended by the coach.',
      'coach benched him, captain stood up for him',
      'person',
    ],
    ['The diagnosis is obsessive-compulsive disorder.', 'r/o OCD', 'diagnosis'],
    ['Major depressive disorder, single episode.', 'MDD recurrent', 'temporal'],
    ['The client called the landlord.', 'will call landlord', 'temporal'],
    ['Sleep is poor in the morning.', 'sleep poor at night', 'temporal'],
    ['The father was late for pickup.', 'fa on time for pickup', 'negation'],
    ['The client used breathing and recorded the outcome.', 'will try the breathing and write how it went', 'temporal'],
    ['The client plans to begin couples therapy.', 'started couples tx', 'temporal'],
    ['The client was promoted and received a raise.', 'got promoted', 'event'],
    ['The client self-harmed twice.', 'SH urges 2x', 'risk'],
    ['There is suicidal ideation at this time.', 'no SI at this time. SI on admission', 'risk'],
    ['He has a plan to end his life.', 'wants to be with her, no plan', 'risk'],
    ['The client has never had suicidal thoughts.', 'no SI since dose up', 'risk'],
    ['He wants to die now.', 'says want to die when police came, not now', 'risk'],
    ['He has hurt the niece before.', 'fears he will hurt niece, no urge to hurt', 'risk'],
    ['He has suicidal ideation today.', 'passive SI 2 wks ago, none today', 'negation'],
    ['The client took Cymbalta.', 'took effexor', 'medication'],
    ['The client called the crisis line.', 'gave crisis line card', 'risk'],
    ['His brother visits every other Sunday.', 'bro visits every sun', 'number'],
    ['The client takes sertraline.', 'on an antidepressant', 'medication'],
    ['The thoughts of suicide have stopped since Thursday.', 'SI comes and goes, last time thurs', 'risk'],
    ['The guns were removed from the home.', 'dad has guns at home', 'risk'],
    ['The March overdose was a suicide attempt.', 'OD in march, "accident"', 'risk'],
    ['T felt less like a test.', 'D felt less like a test. T worried it is a test', 'person'],
    ['Homework was done every day.', 'hw done 6/7 days', 'number'],
    ['All six sessions were attended.', '4 of 6 sess attended', 'number'],
    ['The last drink was on 1/6.', 'last drink 6/1', 'number'],
    ['The client did the homework in April.', 'hw done 4/7 days', 'event'],
    ['There has been no drinking since December 1.', 'no drinking since 11/1', 'temporal'],
    ['The client hit the boyfriend.', 'urges to hit bf, walked away each time', 'risk'],
    ['The client had an urge to cut on Sunday.', 'cut thigh sun', 'risk'],
    ['The sister holds the medication.', 'agreed to let sister hold meds', 'risk'],
    ['The client drove into a tree last week.', '"i\'d drive into a tree" said last wk', 'risk'],
    ['The client described a plan.', 'client vague when asked re plan', 'risk'],
    ['Suicidal ideation remains daily.', 'SI down from daily to 1x/wk', 'risk'],
    ['The client no longer hears voices.', 'voices x2 wks, say "worthless", no commands', 'risk'],
    ['The client cut her wrist on Sunday.', 'cut thigh sun', 'risk'],
    ['The client burned her arm with a cigarette.', 'burned arm w/ lighter', 'risk'],
    ['There were no thoughts of suicide before May.', 'no thoughts of suicide since May', 'temporal'],
    ['The client took six extra tablets in a suicide attempt.', 'took 6 extra tabs to sleep, not to die', 'risk'],
    ['He wishes to kill himself.', "wishes he'd not wake up", 'risk'],
    ['The client was given the number of the crisis line.', 'called crisis line tue nt', 'risk'],
    ['Acute risk is elevated, and chronic risk is low.', 'low acute risk, chronic risk elevated', 'risk'],
    ['Protective factors are the job and faith.', 'protective: kids, faith; risk: job loss, etoh', 'risk'],
    ['Suicidality was not assessed.', 'asked re SI, said no', 'risk'],
    ['The boyfriend shoved the client.', 'wants to shove boyfriend', 'person'],
    ['The client confronted the neighbors.', 'no intent to confront neighbors', 'negation'],
    ['The client made a threat at school.', "grandson's threat at school", 'person'],
    ['The girlfriend asked the client to hide the pills.', 'asked gf to hide pills, she did', 'person'],
    ['The client knows the combination.', 'combination known only to wife', 'person'],
    ['The client lies.', 'mom says lies', 'person'],
    ['The group helped less than work.', 'work helped less than group', 'negation'],
    ['The client was hospitalized for a suicide attempt.', 'hosp for SI', 'risk'],
    ['He was held on Thursday and released on Wednesday.', 'held wed, released thu', 'temporal'],
    ['The client has used a walker for two months.', 'limp x2 mos, walker since tue', 'number'],
    ['There were four burns this week compared with one.', 'burns: 1 this wk vs 4', 'number'],
    ['The client quit the job.', 'wants to quit job, no date', 'temporal'],
    ['Box breathing was taught; the patient found it helpful.', 'taught box breathing, pt skeptical', 'negation'],
    ['The client started at a new school.', 'starts new school mon', 'temporal'],
    ['The client could not say no to the neighbor.', "said no to neighbor, still can't to MIL", 'negation'],
    ['The client has disclosed the abuse to her sister.', 'hasn’t told sister about the abuse', 'negation'],
  ];
  for (const [sentence, source, fault] of faulty) {
    it(`does not find “${sentence}” in “${source}”`, () => {
      expect(faults(sentence, source)).to.include(fault);
    });
  }

  it('reads the line around a place cut out of a denial', () => {
    const source: Source = { id: 'a', kind: 'shorthand', text: 'no SI, HI or plan', trusted: true };
    const spans = [{ sourceId: 'a', start: 7, end: 9 }];
    expect(groundSentence({ text: 'Client reported homicidal ideation.', spans }, [source]).support).to.equal(
      'contradicted',
    );
  });

  it('says so where no place is named', () => {
    expect(groundSentence({ text: 'Client slept.', spans: [] }, []).reasons.map(({ kind }) => kind)).to.deep.equal([
      'no-source',
    ]);
    const elsewhere = [{ sourceId: 'gone', start: 0, end: 5 }];
    expect(groundSentence({ text: 'Client slept.', spans: elsewhere }, []).support).to.equal('unsupported');
  });
});
