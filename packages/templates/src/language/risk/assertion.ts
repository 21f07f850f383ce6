import { Circumstances } from './circumstances.js';
import * as frames from './frames.js';
import type { Mention } from './mentions.js';
import * as outcomes from './outcomes.js';
import type { RiskSentence } from './sentence.js';
import * as turns from './turns.js';
import type { Step, Verdict } from './verdict.js';

/** The rules in their order: the first that has a verdict gives it. */
const stepsFor = (gender: 'f' | 'm' | undefined): readonly Step[] => [
  frames.supposed,
  frames.likewise,
  frames.abuseFrames,
  frames.generic,
  frames.empty,
  frames.notAsked,
  frames.commanded,
  frames.actedOn,
  frames.available,
  frames.elsewhere(gender),
  frames.safe,
  turns.undenied,
  turns.unresisted,
  turns.dreamt,
  turns.unchanged,
  turns.ended,
  turns.othersDeath(gender),
  turns.excepted,
  outcomes.topic,
  outcomes.affirmed,
  outcomes.denial,
  outcomes.asked,
  outcomes.questioned,
  outcomes.doubted,
  outcomes.feared,
  outcomes.past,
  outcomes.resisted,
  outcomes.present,
];
const STEPS = { f: stepsFor('f'), m: stepsFor('m'), unknown: stepsFor(undefined) };

/** The state of one mention in its sentence. */
export function verdictOf(mention: Mention, sentence: RiskSentence, gender: 'f' | 'm' | undefined): Verdict {
  const around = new Circumstances(sentence, mention);
  const read = (other: Mention): Verdict => verdictOf(other, sentence, gender);
  for (const step of STEPS[gender ?? 'unknown']) {
    const verdict = step(around, read);
    if (verdict) return verdict;
  }
  return { state: 'ambiguous' };
}
