import type { Sentence } from '@evenfall/templates';
import type { DraftSlot } from '../../slots.js';
import { isCharge, measureClause, verbs } from '../../write/index.js';
import { ASSESS, GOAL, PROGRESS } from './assess.js';
import type { Cue, Scores } from './cue.js';
import { INTERVENE } from './intervene.js';
import { OBSERVE } from './observe.js';
import { PLAN } from './plan.js';
import { REPORT } from './report.js';
import { RESPOND } from './respond.js';
import { RISK } from './risk.js';

const CUES: readonly (readonly [DraftSlot, readonly Cue[]])[] = [
  ['report', REPORT],
  ['observe', OBSERVE],
  ['risk', RISK],
  ['intervene', INTERVENE],
  ['respond', RESPOND],
  ['assess', ASSESS],
  ['progress', PROGRESS],
  ['goal', GOAL],
  ['plan', PLAN],
];

const HOMEWORK_DONE =
  /\b(?:done|did|didn't|completed?|kept|filled|forgot\w*|wrote|written|not read|partial\w*|missed|finished|tried|brought|left|lost|used|has it|incomplete|skipped|reviewed|most days)\b|\b\d+\s?(?:of|\/|out of)\s?\d+\b/i;
/** So often it was done, or is to be. */
const SO_OFTEN = /\b\d+ times\b(?! (?:per|a|each|daily))/i;
/** "worksheet daily": at the end a task. What is done each day has a verb: "walks daily", "walking daily". */
const EACH_DAY =
  /^(?!\p{L}+(?:s|ing|ed)\b)\p{L}.*\b(?:daily|nightly|(?:per|a|each|every) (?:day|night|morning|evening))$/iu;
const TAKEN =
  /^\p{L}{5,}(?: \d+(?:\.\d+)?(?: ?mc?g)?)?(?: (?:am|pm|daily|nightly|at bedtime|twice daily|three times daily|as needed|every \p{L}+))?(?: ok| okay)?$/iu;
const QUOTE_ONLY =
  /^(?:(?:patient|client|mother|father|mom|dad|he|she|they|wife|husband|\p{L}+)(?::| said,?| says,?| stated,?)?\s*)?["“'‘].+["”'’][.!?]?$/iu;

/** How a fragment scores by its own words. */
export function scoresOf(
  text: string,
  sentence: Sentence,
  heading?: { homework?: boolean },
  ahead = '',
  late = false,
): Scores {
  const scores: Scores = {};
  const add = (slot: DraftSlot, weight: number): void => {
    scores[slot] = (scores[slot] ?? 0) + weight;
  };
  // Words of a quotation are the client's: they place the fragment only by being a quotation.
  const own = text.replace(/["“][^"”]*["”]/g, ' " ');
  const quoteOnly = QUOTE_ONLY.test(text);
  for (const [slot, cues] of CUES) {
    for (const [weight, sign, unless, also = {}] of cues) {
      const found =
        typeof sign === 'string' ? !quoteOnly && sentence.has(...sign.split(' ')) : sign.test(quoteOnly ? text : own);
      if (!found || unless?.test(own)) continue;
      for (const [to, by] of Object.entries({ [slot]: weight, ...also }))
        if (!quoteOnly || to === 'risk') add(to as DraftSlot, by);
    }
  }
  if (!quoteOnly && measureClause(own)) add('observe', 8);
  if (isCharge(own)) add('plan', 6);
  // "citalopram am": as it is taken; a change to come has a verb.
  if (TAKEN.test(own) && sentence.has('medication')) {
    add('report', 1);
    add('plan', -4);
  }
  if (quoteOnly) {
    add('respond', 4);
    add('report', 3);
  }
  if (late && EACH_DAY.test(own) && !HOMEWORK_DONE.test(own) && sentence.has('hw_tool')) add('plan', 6);
  if (heading?.homework || /^homework\b|\(homework\)/i.test(text)) {
    // "hw: drive the same route alone 3x": told at the end with a verb in its base form, it is still to do.
    const toDo = late && verbs.isBase(own.split(' ', 1)[0]?.toLowerCase() ?? '');
    const said = `${own} ${ahead}`;
    if (!toDo && (HOMEWORK_DONE.test(said) || (!late && SO_OFTEN.test(said)))) add('report', 7);
    else add('plan', 9);
    // "HW: exposure": a technique at home, and nothing that was done or seen in the session.
    scores.intervene = scores.observe = -20;
  } else if ((HOMEWORK_DONE.test(own) || SO_OFTEN.test(own)) && sentence.has('hw_tool')) add('report', 3);
  return scores;
}
