/*
 * Plain denials beside the ordinary sentences of a note. Packs are full of traps and short of these, and what nobody would doubt must never
 * be doubted: they are part of every training and of no figure. Own text; the tests have others.
 */
import { placesIn } from '../../packages/templates/src/language/risk/assess.js';
import { signsOf } from '../../packages/templates/src/language/risk/signs.js';
import type { Row } from './rows.js';

const DENIALS = [
  'Denies SI/HI',
  'Denies any SI',
  'Client denied suicidal ideation, plan or intent',
  'Pt denies SI, HI, AVH',
  'He denies suicidal thoughts',
  'She again denied thoughts of suicide',
  'They did not report suicidal thoughts',
  'No SI',
  'No suicidal or homicidal ideation',
  'Client continues to deny suicidal ideation',
  'Patient reports no thoughts of self-harm',
  'Does not endorse homicidal ideation',
  'Suicidal ideation denied',
  'SI: denied',
  'Has no thoughts of harming herself or others',
  'No auditory or visual hallucinations',
];
/** What follows in the same sentence. */
const WITHIN = [
  '',
  ' today',
  ' this week',
  ' at this time',
  ' currently',
  ' since the last appointment',
  ' when asked directly',
  ' during the interview',
  ' and is willing to contact the clinic if anything changes',
  ', and has never attempted suicide',
  ' and has no prior attempts',
  ', is motivated for treatment',
  ' and feels supported by her wife',
  '; protective factors are his children and his work',
  ' and is not a danger to others',
  ' with improved mood and fewer tears',
  ', less tense than before',
  ', appears calmer, ate with peers',
  ', presents as relaxed, watched a film with staff and peers',
  ', bright on approach, out of her room most of the day',
  ' and is sleeping better with less pain',
];
/** The sentence after, and once the one before. */
const BESIDE = [
  'Mood is "okay".',
  'Mood "good", affect congruent.',
  'Mood anxious, affect restricted.',
  'Tearful when talking about her father.',
  'Sleep has been poor, four hours a night.',
  'Appetite is fine.',
  'Taking medication every morning.',
  'Took meds as directed.',
  'Return in two weeks.',
  'Will meet again next Monday.',
  'Follow up next month.',
  'Practised breathing and grounding.',
  'Discussed sleep hygiene and worry time.',
  'Reviewed homework.',
  'Homework: thought record, three entries.',
  'Reports arguing with his mother about money.',
  'He said work was stressful.',
  'Her brother is staying with them until Sunday.',
  'She smiled when describing her son.',
  'He was late and apologised.',
  'One attempt by overdose in 2014.',
  'Past SI in high school.',
  'Drinks one or two beers at the weekend.',
  'No access to firearms.',
  'Safety plan reviewed, remains in place.',
  'Crisis line number given.',
  'Judgement and insight are fair.',
  'Speech normal, thought process linear.',
  'Oriented x3.',
  'Nightmares twice this week.',
  'Panic on the bus on Tuesday.',
  'She found the exercise hard but finished it.',
  'Still grieving her grandmother, who died in the spring.',
  'Looks forward to the summer.',
  'Pain 6/10 after the fall.',
  'The school called about his absences.',
  'Wants to find a new flat before winter.',
  'Client was able to name three strengths.',
  'Angry with his manager; left early on Friday.',
  'GAD-7 was 14, PHQ-9 was 11.',
  'Has a sister who does not visit.',
  'Her parents have not spoken to her since the wedding.',
  'His mother does not speak to his wife.',
  'Her father will not talk about it.',
  'He has two daughters who live abroad and do not call.',
  'Cried less this week.',
  'The landlord has not answered her letters.',
  'Does not want to change the medication.',
];
/** All of them together count as so many denials. */
const WORTH = 300;

export function plainRows(): Row[] {
  const texts = DENIALS.flatMap((denial) => [
    ...WITHIN.map((within) => `${denial}${within}.`),
    ...BESIDE.flatMap((beside, at) => {
      const own = `${denial}${WITHIN[at % WITHIN.length]}.`;
      return [`${denial}. ${beside}`, `${beside} ${own}`, `${own} ${beside}`];
    }),
  ]);
  const places = texts.flatMap((text) => placesIn(text).filter(({ state }) => state === 'negated'));
  return places.map(({ place }) => ({
    author: 'plain',
    signs: [...signsOf(place)],
    risk: false,
    note: false,
    doubted: false,
    read: true,
    share: WORTH / places.length,
  }));
}
