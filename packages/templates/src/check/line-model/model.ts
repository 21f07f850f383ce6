import type { Sentence } from '../../language/index.js';
import type { SectionView } from '../section-view.js';
import { eachFeature } from './features.js';
import { unpackRows } from './packing.js';
import { FEATURES, LABELS, WEIGHTS } from './weights.js';

/** What a line can document: elements, then domains of mental status. The order is that of the weights. */
export const MODEL_LABELS: readonly string[] =
  'presenting symptoms functional interval_hx hw_review affect intervention modality response diagnosis goal_link progress med_necessity formulation homework next_visit next_focus behavior speech thought cognition insight measure med_adherence risk_screen collateral coordination referral risk_protective'.split(
    ' ',
  );

/** The unit of a weight, in log-odds. */
export const STEP = 1;

/** What is known of a feature, and of the pairs that it begins. */
interface Row {
  /** Label and weight in turn; undefined where only its pairs are known. */
  weights: Int8Array | undefined;
  /** The line that was given its weights last. */
  line: number;
  pairs: Map<string, Row>;
}

let compiled: Map<string, Row> | undefined;
let lines = 0;

function rows(): Map<string, Row> {
  if (compiled) return compiled;
  compiled = new Map();
  for (const [feature, weights] of unpackRows({ features: FEATURES, labels: LABELS, weights: WEIGHTS })) {
    const [first = '', second] = feature.split(' ');
    const own = rowOf(compiled, first);
    (second === undefined ? own : rowOf(own.pairs, second)).weights = weights;
  }
  return compiled;
}

function rowOf(of: Map<string, Row>, key: string): Row {
  const row = of.get(key) ?? { weights: undefined, line: 0, pairs: new Map() };
  of.set(key, row);
  return row;
}

/** Long lines hold more known features: their sum is held to the scale of short ones. */
export const scaleOf = (known: number): number => 1 / Math.max(8, known) ** 0.35;

/** How surely a line by itself documents each label, in log-odds, in the order of `MODEL_LABELS`. */
export function lineScores(line: Sentence, section: SectionView): Float64Array {
  const scores = new Float64Array(MODEL_LABELS.length);
  const model = rows();
  const number = ++lines;
  let known = 0;
  eachFeature(line, section, (feature, second) => {
    const own = model.get(feature);
    const row = second === undefined ? own : own?.pairs.get(second);
    if (!row?.weights || row.line === number) return;
    row.line = number;
    known++;
    const { weights } = row;
    for (let at = 0; at < weights.length; at += 2)
      scores[weights[at] as number] = (scores[weights[at] as number] as number) + (weights[at + 1] as number);
  });
  const scale = scaleOf(known) * STEP;
  return scores.map((score) => score * scale);
}
