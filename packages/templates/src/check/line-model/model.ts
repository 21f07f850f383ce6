import type { Sentence } from '../../language/index.js';
import type { SectionView } from '../section-view.js';
import { lineFeatures } from './features.js';
import { ROWS } from './weights.js';

/** What a line can document: elements, then domains of mental status. The order is that of the weights. */
export const MODEL_LABELS: readonly string[] =
  'presenting symptoms functional interval_hx hw_review affect intervention modality response diagnosis goal_link progress med_necessity formulation homework next_visit next_focus behavior speech thought cognition insight measure med_adherence risk_screen collateral coordination referral risk_protective'.split(
    ' ',
  );

/** Weights are whole numbers from -25 to 25: a to z below zero, A to Z from zero. */
export const STEP = 1;
const CAP = 25;
const LABEL_CODE = 97;

/** A row of weights: the feature, a tab, and a pair of letters (label, weight) for each weight that is not zero. */
export function packRow(feature: string, weights: readonly number[]): string {
  let row = `${feature}\t`;
  weights.forEach((weight, label) => {
    const whole = Math.max(-CAP, Math.min(CAP, Math.round(weight / STEP)));
    if (whole) row += String.fromCharCode(LABEL_CODE + label) + packWhole(whole);
  });
  return row;
}

export const packWhole = (whole: number): string => String.fromCharCode(whole < 0 ? 96 - whole : 65 + whole);
export const readWhole = (code: number): number => (code > 96 ? 96 - code : code - 65);

let compiled: Map<string, Int8Array> | undefined;

/** Weights by feature, as pairs of label and weight. */
function rows(): Map<string, Int8Array> {
  if (compiled) return compiled;
  compiled = new Map();
  for (const row of ROWS.split('\n')) {
    const tab = row.indexOf('\t');
    const pairs = new Int8Array(row.length - tab - 1);
    for (let at = 0; at < pairs.length; at += 2) {
      pairs[at] = row.charCodeAt(tab + 1 + at) - LABEL_CODE;
      pairs[at + 1] = readWhole(row.charCodeAt(tab + 2 + at));
    }
    compiled.set(row.slice(0, tab), pairs);
  }
  return compiled;
}

/** Long lines hold more known features: their sum is held to the scale of short ones. */
export const scaleOf = (known: number): number => 1 / Math.max(8, known) ** 0.35;

/** How surely a line by itself documents each label, in log-odds, in the order of `MODEL_LABELS`. */
export function lineScores(line: Sentence, section: SectionView): Float64Array {
  const scores = new Float64Array(MODEL_LABELS.length);
  const model = rows();
  let known = 0;
  for (const feature of lineFeatures(line, section)) {
    const pairs = model.get(feature);
    if (!pairs) continue;
    known++;
    for (let at = 0; at < pairs.length; at += 2)
      scores[pairs[at] as number] = (scores[pairs[at] as number] as number) + (pairs[at + 1] as number);
  }
  const scale = scaleOf(known) * STEP;
  return scores.map((score) => score * scale);
}
