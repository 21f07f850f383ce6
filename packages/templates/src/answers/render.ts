import { elementById } from '../elements/index.js';
import { bandOf } from './instruments.js';
import type { MeasureAnswer, MseAnswer, ProgressAnswer, StructuredAnswer } from './schema.js';

/** The sentence of a quick answer of the catalogue, so that both ways of answering put the same words into the note. */
export function quickText(element: string, group: string, answer: string, reason = ''): string {
  const found = elementById(element)
    ?.answers?.find(({ id }) => id === group)
    ?.answers.find(({ id }) => id === answer);
  return found ? found.text.replace('{reason}', () => reason) : '';
}

function progressText(answer: ProgressAnswer): string {
  const goal = answer.goal ? `goal ${answer.goal}` : 'goal';
  switch (answer.direction) {
    case 'improved':
      return `Progress toward ${goal}: ${answer.evidence}.`;
    case 'setback':
      return `Setback toward ${goal}: ${answer.evidence}.`;
    case 'met':
      return `${answer.goal ? `Goal ${answer.goal}` : 'Goal'} met: ${answer.evidence}.`;
    case 'no-change':
      return `No change in progress toward ${goal}${answer.evidence ? `: ${answer.evidence}` : ''}.`;
  }
}

/** How far a score moved; undefined without an earlier one. Whether down is better is for the measure to say. */
export const scoreChange = ({ score, previous }: Pick<MeasureAnswer, 'score' | 'previous'>): number | undefined =>
  previous && score - previous.score;

const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');

function measureText(answer: MeasureAnswer): string {
  const { instrument, score, date, previous } = answer;
  const band = bandOf(instrument, score);
  const change = scoreChange(answer);
  return [
    `${instrument} score ${score}`,
    band ? ` (${band.name})` : '',
    date ? ` on ${date}` : '',
    previous ? `, previously ${previous.score}${previous.date ? ` on ${previous.date}` : ''}` : '',
    change === undefined ? '' : `, change ${signed(change)}`,
    '.',
  ].join('');
}

/** What the quick answers say of affect stands as they write it. */
export const quickAffectsOf = (): readonly string[] =>
  (elementById('affect')?.answers?.[0]?.answers ?? [])
    .filter(({ needsReason }) => !needsReason)
    .map(({ text }) => text.slice('Affect '.length, -1));

const mseText = ({ domain, finding }: MseAnswer): string =>
  domain === 'affect' && quickAffectsOf().includes(finding)
    ? `Affect ${finding}.`
    : `Mental status, ${domain}: ${finding}.`;

/** The sentence that an answer puts into the note. */
export function answerText(answer: StructuredAnswer): string {
  switch (answer.element) {
    case 'progress':
      return progressText(answer);
    case 'response':
      return quickText('response', 'response', answer.reaction, answer.reaction === 'other' ? answer.detail : '');
    case 'risk_screen':
      return quickText('risk_screen', answer.concern, answer.state, answer.state === 'denied' ? '' : answer.detail);
    case 'measure':
      return measureText(answer);
    case 'mse':
      return mseText(answer);
    case 'goal_link':
      return `Treatment plan goal ${answer.goal}${answer.text ? `: ${answer.text}` : ''}.`;
  }
}
