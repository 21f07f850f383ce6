import type { Span } from '../sentences.js';
import type { Evidence } from './evidence.js';
import type { RiskSentence } from './sentence.js';
import type { RiskConcept } from './types.js';
import { doubtful } from './weighing/index.js';

/** A denial is judged with as many sentences after it, which may take it back. */
const AFTER = 1;

/** The evidence, with each denial that is no clear one read as ambiguous. What an instrument says stands. */
export function withDoubts(
  evidence: readonly Evidence[],
  spans: readonly Span[],
  sentences: readonly RiskSentence[],
): Evidence[] {
  const known = new Map<string, boolean>();
  const doubted = (concept: RiskConcept, start: number): boolean => {
    let at = spans.length - 1;
    while (at > 0 && (spans[at] as Span).start > start) at--;
    const key = `${concept}${at}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = doubtful(sentences.slice(at, at + 1 + AFTER), concept);
      known.set(key, answer);
    }
    return answer;
  };
  return evidence.map((item) =>
    item.state === 'negated' && !item.measured && doubted(item.concept, item.start)
      ? { ...item, state: 'ambiguous', doubted: true }
      : item,
  );
}
