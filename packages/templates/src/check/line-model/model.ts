import type { Line } from '../line.js';
import { lineFeatures } from './features.js';
import { FEATURES, WEIGHTS } from './weights.js';

/** What a line can document: elements, then domains of mental status. The order is that of the weights. */
export const MODEL_LABELS: readonly string[] =
  'presenting symptoms functional interval_hx affect intervention modality response diagnosis goal_link progress med_necessity formulation homework next_visit next_focus hw_review behavior speech thought cognition insight'.split(
    ' ',
  );

/** Weights are written as one letter each, in halves. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const ZERO = 31;
const STEP = 0.5;

/** The source of the file of weights. */
export function packWeights(model: ReadonlyMap<string, readonly number[]>): string {
  const letter = (weight: number): string =>
    LETTERS[ZERO + Math.max(-ZERO, Math.min(ZERO, Math.round(weight / STEP)))] as string;
  const columns = MODEL_LABELS.map((_, label) =>
    [...model.values()].map((row) => letter(row[label] as number)).join(''),
  );
  return [
    '// Written by scripts/train-line-model.ts from the development packs of the project; do not edit.',
    '// biome-ignore-all format: data',
    `export const FEATURES: string = ${JSON.stringify([...model.keys()].join('|'))};`,
    `export const WEIGHTS = '${columns.join('')}';`,
    '',
  ].join('\n');
}

let compiled: Map<string, Float32Array> | undefined;

function rows(): Map<string, Float32Array> {
  if (compiled) return compiled;
  const names = FEATURES.split('|');
  compiled = new Map(
    names.map((name, at) => [
      name,
      Float32Array.from(
        MODEL_LABELS,
        (_, label) => (LETTERS.indexOf(WEIGHTS[label * names.length + at] as string) - ZERO) * STEP,
      ),
    ]),
  );
  return compiled;
}

/** How surely a line documents each label, in log-odds, in the order of `MODEL_LABELS`. */
export function lineScores(line: Line): Float64Array {
  const scores = new Float64Array(MODEL_LABELS.length);
  const model = rows();
  let known = 0;
  for (const feature of lineFeatures(line)) {
    const row = model.get(feature);
    if (!row) continue;
    known++;
    for (let label = 0; label < scores.length; label++)
      scores[label] = (scores[label] as number) + (row[label] as number);
  }
  const scale = 1 / Math.sqrt(Math.max(8, known));
  return scores.map((score) => score * scale);
}
