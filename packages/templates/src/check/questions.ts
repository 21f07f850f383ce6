/*
 * What the checks ask beyond the questions of the catalogue. A result carries the English sentence, and which of these it
 * is: whoever speaks another language says the same in it, and never has to read a sentence back.
 */

/** By what is asked. `{name}` is filled in. */
export const QUESTIONS = {
  // Record
  credentials: 'Which credentials does the signer hold?',
  'late-entry': 'What is the date of the late entry, and why was it late?',
  // Encounter
  'time.differs': 'Start and stop are {clocked} minutes apart, the session is given as {minutes}: which is right?',
  'time.order': 'Start and stop are {clocked} minutes apart, which is no session: which times are right?',
  'time.stop': 'When did face-to-face time stop?',
  'time.start': 'When did face-to-face time start?',
  'code.range': '{code} stands for {from} to {to} minutes and the session is given as {minutes}: which is right?',
  'code.least': '{code} stands for at least {from} minutes and the session is given as {minutes}: which is right?',
  'place.provider': 'Where was the provider during the session?',
  'place.client': 'Where was the client during the session?',
  // Parts of an element
  mse: 'What else was observed: {open}?',
  steps: 'What belongs under {open}?',
  'risk.measured': 'A scored item and the words on suicidal thoughts differ: which describes the client today?',
  'risk.violence': 'Was risk of violence toward others assessed today, and what was found?',
  'risk.suicide': 'Was suicide risk assessed today, and what was found?',
  // Words of another note
  'clone.note': '{share} % of the wording is that of an earlier note{on}: does it describe this session?',
  'clone.client': "{share} % of the wording is that of another client's note: does it describe this client?",
  'clone.sentence': 'These sentences stand word for word in the last notes too: do they describe this session?',
  'score.stale': 'This score stands in an earlier note{on} in the same words: was the measure given at this contact?',
  // Statements that differ
  'differ.seen': 'Two descriptions of {what} differ: which was observed?',
  'differ.plan-made': 'Suicidal thoughts are denied and a safety plan was made today: what is the risk now?',
  'differ.risk':
    'Suicidal thoughts are present in one section and denied in another: which describes the client today?',
  'differ.in-person': 'The words say in person, the encounter telehealth: which is right?',
  'differ.telehealth': 'The words say by telehealth, the encounter place of service {code}: which is right?',
  'differ.minutes': 'The words give {said} minutes, the encounter {minutes}: which is right?',
  'differ.age': "The client's age is given as {one} and as {other}: which is right?",
  'differ.age-earlier': "The client's age is given as {one} and in an earlier note as {other}: which is right?",
  'differ.pronoun': 'The client is referred to by different pronouns: are both sentences about this client?',
  'differ.first': 'The words speak of a first session, and there were sessions before: which is right?',
  // The course of treatment
  'course.stalled':
    'No progress in this note and the {count} before it: was the treatment plan changed, or is it kept, and why?',
  'course.risk':
    'Suicidal thoughts are denied and were present or unclear in a recent note: what changed, and what is the state of the safety plan?',
  'course.risk-changed': 'Suicidal thoughts are denied and were present or unclear in a recent note: what changed?',
  'course.risk-plan':
    'Suicidal thoughts are denied and were present or unclear in a recent note: what is the state of the safety plan?',
  // The treatment plan
  'plan.diagnosis': 'The diagnosis is not one of the treatment plan: which is right?',
  'plan.goal': 'The goal is not one of the treatment plan: which goal did the session serve?',
  'plan.intervention': 'No intervention of the treatment plan is named: was the plan followed, or does it change?',
  'plan.over': 'The treatment plan was in force until {date}: was it renewed?',
  'plan.early': 'The treatment plan is in force from {date}: which plan holds today?',
  'plan.frequency': 'The frequency by the treatment plan is {sessions} per {weeks} wk: does it change?',
} as const;

export type QuestionId = keyof typeof QUESTIONS;

/** Names that are filled into a question, one or several. */
export type QuestionTerm =
  | 'appearance or behavior'
  | 'speech'
  | 'mood or affect'
  | 'thought process or content'
  | 'cognition or orientation'
  | 'insight or judgment'
  | 'mood'
  | 'affect'
  | 'thinking'
  | 'orientation'
  | 'eye contact'
  | 'insight'
  | 'warning signs'
  | 'internal coping strategies'
  | 'people and places for distraction'
  | 'people i can ask for help'
  | 'professionals and agencies'
  | 'making the environment safer';

/** Which question it is, and what is filled in: dates as ISO 8601 (`on`: in brackets, or nothing), names as a list of which any will do. */
export interface Wording {
  readonly id: QuestionId;
  readonly given?: Readonly<Record<string, string | number | readonly QuestionTerm[]>>;
}

/** A question as a finding or an answer has it: in English, and which it is. */
export interface Asked {
  readonly question: string;
  readonly wording: Wording;
}

const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' or ');

export function ask(id: QuestionId, given: Wording['given'] = {}): Asked {
  const question = QUESTIONS[id].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name];
    return typeof value === 'object' ? listed(value) : `${value}`;
  });
  return { question, wording: { id, given } };
}
