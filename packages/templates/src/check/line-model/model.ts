import type { Sentence } from '../../language/index.js';
import type { SectionView } from '../section-view.js';
import { lineFeatures } from './features.js';
import { unpackRows } from './packing.js';
import { FEATURES, LABELS, WEIGHTS } from './weights.js';

/** What a line can document: elements, then domains of mental status. The order is that of the weights. */
export const MODEL_LABELS: readonly string[] =
  'presenting symptoms functional interval_hx hw_review affect intervention modality response diagnosis goal_link progress med_necessity formulation homework next_visit next_focus behavior speech thought cognition insight measure med_adherence risk_screen collateral coordination referral risk_protective'.split(
    ' ',
  );

/** The unit of a weight, in log-odds. */
export const STEP = 1;

let compiled: Map<string, Int8Array> | undefined;

const rows = (): Map<string, Int8Array> => {
  compiled ??= unpackRows({ features: FEATURES, labels: LABELS, weights: WEIGHTS });
  return compiled;
};

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
