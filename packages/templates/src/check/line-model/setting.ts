import { ZONES } from './features.js';
import { MODEL_LABELS, readWhole } from './model.js';
import { SETTING } from './weights.js';

/** Scores say no more beyond this. */
const CLIP = 3;
const clip = (score: number): number => Math.max(-CLIP, Math.min(CLIP, score));
/** Weights of the second step are tenths. */
export const SETTING_STEP = 0.1;
/** What a line can document by itself, without the domains of mental status. */
const NEIGHBOURLY = 17;

/**
 * A line among its neighbours: its own scores, where it stands, and the scores of the lines before and after it in
 * the section. A line that reads like a symptom may be the reason for the visit when it comes first, and what is left
 * of a plan after task and date is what comes next.
 */
export function settingOf(scores: readonly Float64Array[], at: number, zone: string): number[] {
  const own = scores[at] as Float64Array;
  const values = [1];
  for (const score of own) values.push(clip(score));
  for (const known of ZONES) values.push(known === zone ? 1 : 0);
  const before = scores[at - 1];
  const after = scores[at + 1];
  values.push(before ? 0 : 1, after ? 0 : 1);
  for (let label = 0; label < NEIGHBOURLY; label++) {
    values.push(before ? clip(before[label] as number) / 2 : 0, after ? clip(after[label] as number) / 2 : 0);
  }
  return values;
}

let compiled: Float64Array[] | undefined;
const weights = (): Float64Array[] => {
  compiled ??= SETTING.split(' ').map((row) =>
    Float64Array.from(row, (letter) => readWhole(letter.charCodeAt(0)) * SETTING_STEP),
  );
  return compiled;
};

/** How surely each line of a section documents each label, seen among its neighbours. */
export function settledScores(scores: readonly Float64Array[], zone: string): Float64Array[] {
  const model = weights();
  return scores.map((_, at) => {
    const values = settingOf(scores, at, zone);
    const settled = new Float64Array(MODEL_LABELS.length);
    for (let label = 0; label < settled.length; label++) {
      const row = model[label] as Float64Array;
      let sum = 0;
      for (let index = 0; index < values.length; index++) sum += (values[index] as number) * (row[index] as number);
      settled[label] = sum;
    }
    return settled;
  });
}
