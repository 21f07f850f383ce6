import { compare, daysIn, daysOf, type Verdict } from '@evenfall/editor/evenings';
import { type Clinician, simulate } from '../support/clinician.js';

export interface Coverage {
  seeds: number;
  /** How many intervals hold the true change. */
  held: number;
  verdicts: Record<Verdict, number>;
  /** Mean of what was estimated, and what was true. */
  estimate: number;
  truth: number;
  /** Mean width of the intervals. */
  width: number;
}

/** Lets a clinician live as many times as there are seeds, and counts how often the interval holds the truth. */
export function coverageOf(
  clinician: Omit<Clinician, 'seed'>,
  seeds: number,
  measure: 'evenings' | 'minutes' = 'evenings',
): Coverage {
  const result: Coverage = {
    seeds,
    held: 0,
    verdicts: { better: 0, worse: 0, 'no-change': 0, 'not-enough': 0 },
    estimate: 0,
    truth: 0,
    width: 0,
  };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { records, truth } = simulate({ ...clinician, seed });
    const days = daysOf(records, clinician.schedule);
    const comparison = compare(measure, daysIn(days, ['baseline']), daysIn(days, ['all']));
    const lived = measure === 'evenings' ? truth : clinician.periods.map(({ minutes }) => minutes);
    const change = (lived[1] ?? 0) - (lived[0] ?? 0);
    const [low, high] = comparison.interval ?? [Number.NaN, Number.NaN];
    if (low <= change && change <= high) result.held += 1;
    result.verdicts[comparison.verdict] += 1;
    result.estimate += (comparison.change ?? 0) / seeds;
    result.truth = change;
    result.width += (high - low) / seeds;
  }
  return result;
}
