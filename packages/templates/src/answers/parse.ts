import { type Span, splitSentences } from '../language/index.js';
import { answerText, quickText } from './render.js';
import { isOneSentence, MAX_DETAIL, scoresFit } from './rules.js';
import type { StructuredAnswer } from './schema.js';

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const GOAL = 'goal(?: (?<goal>[A-Za-z0-9]{1,8}))?';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A quick answer as a pattern: its words, and what stands in the place of the reason. */
const quick = (element: string, group: string, answer: string): RegExp => {
  const [before = '', after] = quickText(element, group, answer, '\0').split('\0');
  return new RegExp(`^${escaped(before)}${after === undefined ? '' : `(?<detail>.+)${escaped(after)}`}$`, 'su');
};

type Form = readonly [pattern: RegExp, read: (found: Record<string, string | undefined>) => unknown];

const progress = (pattern: string, direction: string): Form => [
  new RegExp(pattern, 'su'),
  ({ goal, evidence }) => ({ element: 'progress', direction, ...(goal && { goal }), ...(evidence && { evidence }) }),
];

const CONCERNS = ['suicide', 'violence', 'self-harm'] as const;
const STATES = ['denied', 'present', 'not-assessed'] as const;
const REACTIONS = ['engaged', 'understood', 'mixed', 'declined', 'other'] as const;

/** Every form that an answer takes in a note. Each is anchored and has one open part, so it is read in one pass. */
const FORMS: readonly Form[] = [
  progress(`^Progress toward ${GOAL}: (?<evidence>.+)\\.$`, 'improved'),
  progress(`^Setback toward ${GOAL}: (?<evidence>.+)\\.$`, 'setback'),
  progress(String.raw`^Goal(?: (?<goal>[A-Za-z0-9]{1,8}))? met: (?<evidence>.+)\.$`, 'met'),
  progress(`^No change in progress toward ${GOAL}(?:: (?<evidence>.+))?\\.$`, 'no-change'),
  ...REACTIONS.map(
    (reaction): Form => [
      quick('response', 'response', reaction),
      ({ detail }) => ({ element: 'response', reaction, ...(detail && { detail }) }),
    ],
  ),
  ...CONCERNS.flatMap((concern) =>
    STATES.map(
      (state): Form => [
        quick('risk_screen', concern, state),
        ({ detail }) => ({ element: 'risk_screen', concern, state, ...(detail && { detail }) }),
      ],
    ),
  ),
  [
    new RegExp(
      String.raw`^(?<instrument>[A-Z][A-Za-z0-9]{0,9}(?:-[A-Z0-9]{1,4}){0,2}) score (?<score>\d{1,3})(?: \([a-z ]{1,40}\))?(?: on (?<date>${DATE}))?(?:, previously (?<before>\d{1,3})(?: on (?<then>${DATE}))?, change [+−]?\d{1,3})?\.$`,
      'u',
    ),
    ({ instrument, score, date, before, then }) => ({
      element: 'measure',
      instrument,
      score: Number(score),
      ...(date && { date }),
      ...(before && { previous: { score: Number(before), ...(then && { date: then }) } }),
    }),
  ],
  [
    /^Mental status, (?<domain>[a-z]{4,10}(?: [a-z]{7})?): (?<finding>.+)\.$/su,
    ({ domain, finding }) => ({ element: 'mse', domain, finding }),
  ],
  [/^Affect (?<finding>[a-z ]{1,20})\.$/u, ({ finding }) => ({ element: 'mse', domain: 'affect', finding })],
  [
    /^Treatment plan goal (?<goal>[A-Za-z0-9]{1,8})(?:: (?<text>.+))?\.$/su,
    ({ goal, text }) => ({ element: 'goal_link', goal, ...(text && { text }) }),
  ],
];

/** The first words of the forms: most sentences are none, and told so by these. */
const OPENS =
  /^(?:Progress|Setback|Goal|No change|Client|In session|Suicide|Violence|Self-harm|Treatment plan|Mental status|Affect|[A-Z][A-Za-z0-9-]{1,20} score)\b/u;

const MAY = new RegExp(OPENS.source.slice(1), 'u');

/**
 * The answer that a sentence is; undefined for one that is prose. A sentence that was changed by hand so that its parts no
 * longer agree (a score with the range of another) is prose too.
 */
export function parseAnswer(sentence: string): StructuredAnswer | undefined {
  if (!OPENS.test(sentence)) return undefined;
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const answer = read(match.groups ?? {}) as StructuredAnswer;
    if (isSound(answer) && answerText(answer) === sentence) return answer;
  }
  return undefined;
}

const isDomain = (name: string): boolean =>
  /^(?:appearance|behavior|speech|mood|affect|thought (?:process|content)|perception|orientation|memory|insight|judgment)$/.test(
    name,
  );

/** What the form alone does not say: words of one sentence, scores that the measure can give. */
function isSound(answer: StructuredAnswer): boolean {
  if (answer.element === 'measure') return scoresFit(answer);
  const { detail, evidence, text, finding } = answer as Partial<
    Record<'detail' | 'evidence' | 'text' | 'finding', string>
  >;
  if (answer.element === 'mse' && !isDomain(answer.domain)) return false;
  return [detail, evidence, text, finding].every(
    (words) => words === undefined || (words.length <= MAX_DETAIL && isOneSentence(words)),
  );
}

/** Whether a text may hold answers: quick, and never wrong where it says no. */
export const mayHoldAnswers = (text: string): boolean => MAY.test(text);

/** An answer in its place in a text. */
export interface PlacedAnswer extends Span {
  readonly answer: StructuredAnswer;
}

/** The answers among the sentences of a text, in order. */
export function answersIn(text: string, sentences: readonly Span[] = splitSentences(text)): PlacedAnswer[] {
  return sentences.flatMap(({ start, end }) => {
    const answer = parseAnswer(text.slice(start, end));
    return answer ? [{ answer, start, end }] : [];
  });
}
