import { ZONES } from './features.js';
import { readWhole } from './packing.js';
import { SETTING } from './weights.js';

/** Scores say no more beyond this. */
const CLIP = 3;
const clip = (score: number): number => Math.max(-CLIP, Math.min(CLIP, score));
/** Weights of the second step are tenths. */
export const SETTING_STEP = 0.1;
/** What a line can document by itself, without the domains of mental status. */
const NEIGHBOURLY = 17;

/** The best score of each label before each line, or after it. */
function bestOf(scores: readonly Float64Array[], step: 1 | -1): Float64Array[] {
  const best: Float64Array[] = [];
  let known = new Float64Array(NEIGHBOURLY).fill(-CLIP);
  for (let at = step > 0 ? 0 : scores.length - 1; at >= 0 && at < scores.length; at += step) {
    best[at] = known;
    const own = scores[at] as Float64Array;
    known = known.map((score, label) => Math.max(score, own[label] as number));
  }
  return best;
}

/**
 * Lines among their neighbours: for each its own scores, where it stands, the scores of the lines before and after it,
 * and the best of all that come before and after in the section. A line that reads like a symptom may be the reason for
 * the visit when it comes first, and what is left of a plan after task and date is what comes next.
 */
export function settingsOf(scores: readonly Float64Array[], zone: string): (at: number) => Float64Array {
  const around = [scores.slice(0, -1), scores.slice(1), bestOf(scores, 1), bestOf(scores, -1)] as const;
  return (at) => {
    const own = scores[at] as Float64Array;
    const values = new Float64Array(1 + own.length + ZONES.length + 2 + around.length * NEIGHBOURLY);
    let place = 0;
    values[place++] = 1;
    for (const score of own) values[place++] = clip(score);
    for (const known of ZONES) values[place++] = known === zone ? 1 : 0;
    const first = at === 0;
    const last = at === scores.length - 1;
    values[place++] = first ? 1 : 0;
    values[place++] = last ? 1 : 0;
    const near = [first ? undefined : around[0][at - 1], last ? undefined : around[1][at]];
    near.push(first ? undefined : around[2][at], last ? undefined : around[3][at]);
    for (const other of near) {
      if (other)
        for (let label = 0; label < NEIGHBOURLY; label++) values[place + label] = clip(other[label] as number) / 2;
      place += NEIGHBOURLY;
    }
    return values;
  };
}

let compiled: Float64Array[] | undefined;
const weights = (): Float64Array[] => {
  compiled ??= SETTING.split(' ').map((row) =>
    Float64Array.from(row, (letter) => readWhole(letter.charCodeAt(0)) * SETTING_STEP),
  );
  return compiled;
};

/** How surely a line of a section documents a label, seen among its neighbours: asked for one at a time. */
export function settle(
  scores: readonly Float64Array[],
  zone: string,
  model: readonly Float64Array[] = weights(),
): (line: number, label: number) => number {
  const settings = settingsOf(scores, zone);
  const known: Float64Array[] = [];
  return (line, label) => {
    known[line] ??= settings(line);
    const values = known[line] as Float64Array;
    const row = model[label] as Float64Array;
    let sum = 0;
    for (let index = 0; index < values.length; index++) sum += (values[index] as number) * (row[index] as number);
    return sum;
  };
}
