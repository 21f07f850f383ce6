/*
 * pnpm exec tsx --conditions=source scripts/train-line-model.ts
 *
 * Trains the line model of the completeness checks on the project's own development packs and writes its weights as
 * data. Deterministic: equal packs give equal weights. Two steps: what a line says by itself (sparse), and the same
 * line among its neighbours (dense), trained on scores of hands that the first step had not seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MODEL_LABELS, packRow, packWhole, STEP, scaleOf } from '../packages/templates/src/check/line-model/model.js';
import { SETTING_STEP, settingOf } from '../packages/templates/src/check/line-model/setting.js';
import { type Example, sectionExamples, sentenceExamples } from './line-model/examples.js';
import { type DenseRow, type SparseRow, trainDense, trainSparse } from './line-model/logistic.js';

const SENTENCES = ['notes-sentences', 'notes-sentences-2', 'notes-sentences-3'];
const LINES = ['notes-lines', 'notes-lines-2'];
const FEATURES_PER_LABEL = 300;
const FOLDS = 5;
/** Copies of each section with lines dropped at random, beside its first and its last alone: no line may count only because its like is always there. */
const THINNED = 3;

type Weights = Map<string, Map<string, number>>;

const counted = (examples: readonly Example[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Weights by label and feature; `only` holds the features each label may use, and what counts for length. */
function fit(examples: readonly Example[], only?: Weights): Weights {
  const known = only ? new Set([...only.values()].flatMap((features) => [...features.keys()])) : undefined;
  const index = new Map<string, number>();
  for (const [name, count] of counted(examples))
    if (known ? known.has(name) : count >= (name.includes(' ') ? 3 : 2)) index.set(name, index.size);
  const ids = examples.map(({ features }) => features.flatMap((name) => index.get(name) ?? []));
  const names = [...index.keys()];
  return new Map(
    MODEL_LABELS.map((label) => {
      const own = only?.get(label);
      const allowed = own && Uint8Array.from(names, (name) => (own.has(name) ? 1 : 0));
      const rows = examples.flatMap(({ answers }, at): SparseRow[] => {
        const answer = answers.get(label);
        if (!answer) return [];
        const all = ids[at] as number[];
        const used = allowed ? all.filter((id) => allowed[id]) : all;
        return [{ ids: Int32Array.from(used), scale: scaleOf(all.length), answer: answer[0], weight: answer[1] }];
      });
      const weights = trainSparse(rows, index.size);
      return [
        label,
        new Map(names.flatMap((name, id) => (allowed && !allowed[id] ? [] : [[name, weights[id] as number]]))),
      ];
    }),
  );
}

/** The features that matter most to each label, by weight and by how often they occur. */
function worthKeeping(weights: Weights, counts: ReadonlyMap<string, number>): Weights {
  const kept: Weights = new Map();
  for (const [label, features] of weights) {
    const worth = [...features].map(
      ([name, weight]) => [name, Math.abs(weight) * Math.sqrt(Math.min(counts.get(name) ?? 0, 60))] as const,
    );
    worth.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    kept.set(label, new Map(worth.slice(0, FEATURES_PER_LABEL)));
  }
  return kept;
}

const whole = (weight: number): number => Math.max(-25, Math.min(25, Math.round(weight / STEP))) * STEP;

function scoresOf(weights: Weights, { features }: Example, known: ReadonlySet<string>): Float64Array {
  const scale = scaleOf(features.filter((name) => known.has(name)).length);
  return Float64Array.from(MODEL_LABELS, (label) => {
    const own = weights.get(label) as Map<string, number>;
    return scale * features.reduce((sum, name) => sum + whole(own.get(name) ?? 0), 0);
  });
}

let seed = 7;
const random = (): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};

const single = SENTENCES.flatMap(sentenceExamples);
const sections = LINES.flatMap(sectionExamples);
const lines = sections.flat();
const all = [...lines, ...single];
const kept = worthKeeping(fit(all), counted(all));
const known = new Set([...kept.values()].flatMap((features) => [...features.keys()]));
const weights = fit(all, kept);

const hands = [...new Set(lines.map(({ hand }) => hand))];
const foldOf = ({ hand }: Example): number => hands.indexOf(hand) % FOLDS;
const unseen = new Map<Example, Float64Array>();
for (let fold = 0; fold < FOLDS; fold++) {
  const others = fit([...lines.filter((line) => foldOf(line) !== fold), ...single], kept);
  for (const line of lines) if (foldOf(line) === fold) unseen.set(line, scoresOf(others, line, known));
}

const thinned = sections.flatMap((section) => [
  section,
  ...Array.from({ length: THINNED }, () => {
    const lost = 0.15 + 0.5 * random();
    return section.filter(() => random() > lost);
  }),
  section.slice(0, 1),
  section.slice(-1),
]);
const setting = MODEL_LABELS.map((label) =>
  trainDense(
    thinned.flatMap((section) => {
      const scores = section.map((line) => unseen.get(line) as Float64Array);
      return section.flatMap((line, at): DenseRow[] => {
        const answer = line.answers.get(label);
        return answer ? [{ values: settingOf(scores, at, line.zone), answer: answer[0], weight: answer[1] }] : [];
      });
    }),
  ),
);

const rows = [...known]
  .sort()
  .map((name) =>
    packRow(
      name,
      MODEL_LABELS.map((label) => weights.get(label)?.get(name) ?? 0),
    ),
  )
  .filter((row) => !row.endsWith('\t'));
const letters = setting.map((row) =>
  Array.from(row, (weight) => packWhole(Math.max(-25, Math.min(25, Math.round(weight / SETTING_STEP))))).join(''),
);
const source = [
  '// Written by scripts/train-line-model.ts from the development packs of the project; do not edit.',
  '// biome-ignore-all format: data',
  `export const ROWS: string = ${JSON.stringify(rows.join('\n'))};`,
  `export const SETTING: string = ${JSON.stringify(letters.join(' '))};`,
  '',
].join('\n');
writeFileSync(join(import.meta.dirname, '../packages/templates/src/check/line-model/weights.ts'), source);
console.log(`${all.length} lines, ${rows.length} features, ${gzipSync(source, { level: 9 }).length} bytes gzip`);
