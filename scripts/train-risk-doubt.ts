/*
 * pnpm exec tsx --conditions=source scripts/train-risk-doubt.ts [--cross]
 *
 * Trains the doubt about denials on the project's own development packs and writes its weights as data. Deterministic: equal packs
 * give equal weights. `--cross` leaves hands out in turn and prints what the doubt does to them, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CAP, packWeights, STEP } from '../packages/templates/src/language/risk/weighing/model.js';
import { type Example, riskExamples } from './risk-model/examples.js';
import { type Row, train } from './risk-model/logistic.js';

const MENDED = [
  'risk',
  'risk-hand-a',
  'risk-hand-b',
  'risk-hand-c',
  'risk-hands-1',
  'risk-hands-2',
  'risk-kept',
  'risk-more',
  'risk-more-2',
  'risk-probes',
];
const FRESH = [
  'risk-voices',
  'risk-voices-2',
  'risk-voices-3',
  'risk-voices-4',
  'risk-voices-5',
  'risk-hand-d',
  'risk-hands-3',
  'risk-wide-1',
  'risk-wide-2',
  'risk-wide-3',
  'risk-wide-4',
  'risk-wide-5',
];
const FOLDS = 6;
/** As many features are kept: more add nothing beyond the noise on hands left out. */
const KEPT = 140;
/** What the rules read as denied is what the doubt is asked about; other text tells what speaks for a risk. */
const ASIDE = 0.3;

const examples = [...MENDED, ...FRESH].flatMap((pack) => riskExamples(`${pack}.dev`));
const open = (state: string): boolean => state === 'positive' || state === 'ambiguous';

/** Weights in whole steps: trained on all features that occur twice, then again on those that matter most. */
function fit(own: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of own) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].flatMap(([feature, count]) => (count > 1 ? [feature] : []));
  const index = new Map(names.map((feature, id) => [feature, id]));
  const rows = own.map(
    ({ features, expected, read }): Row => ({
      ids: Int32Array.from([...features].flatMap((feature) => index.get(feature) ?? [])),
      answer: open(expected) ? 1 : 0,
      weight: read === 'negated' || expected === 'negated' ? 1 : ASIDE,
    }),
  );
  const whole = train(rows, names.length);
  const worth = names.map(
    (feature, id) => Math.abs(whole[id] as number) * Math.sqrt(Math.min(counts.get(feature) as number, 40)),
  );
  const least = [...worth].sort((a, b) => b - a)[KEPT] ?? 0;
  const allowed = Uint8Array.from(worth, (value) => (value > least ? 1 : 0));
  const weights = train(rows, names.length, { allowed });
  return new Map(
    names.flatMap((feature, id): [number, number][] => {
      const weight = Math.max(-CAP, Math.min(CAP, Math.round((weights[id] as number) / STEP)));
      return weight ? [[feature, weight]] : [];
    }),
  );
}
const doubt = (model: ReadonlyMap<number, number>, { features }: Example): number =>
  [...features].reduce((sum, feature) => sum + (model.get(feature) ?? 0), 0) * STEP;

function report(name: string, denials: readonly Example[], doubts: (example: Example) => number): void {
  const asked = denials.filter(({ read, plain: clear }) => read === 'negated' && !clear);
  for (const from of [-0.5, 0, 0.5, 1, 1.25, 1.5]) {
    const said = asked.filter((example) => doubts(example) > from);
    const count = (right: (example: Example) => boolean): number => said.filter(right).length;
    console.log(
      `${name}, from ${from}: of ${asked.length} denials (${asked.filter(({ expected }) => open(expected)).length} dangerous) ${said.length} doubted: ${count(({ expected }) => open(expected))} dangerous (${count(({ expected }) => expected === 'ambiguous')} right), ${count(({ expected }) => expected === 'negated')} true denials`,
    );
  }
}

if (process.argv.includes('--cross')) {
  const fresh = examples.filter(({ pack }) => FRESH.some((name) => pack === `${name}.dev`));
  const hands = [...new Set(fresh.map(({ hand }) => hand))];
  const doubts = new Map<Example, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(fresh.filter(({ hand }) => hands.indexOf(hand) % FOLDS === fold));
    const model = fit(examples.filter((example) => !out.has(example)));
    for (const example of out) doubts.set(example, doubt(model, example));
  }
  report('hands left out', fresh, (example) => doubts.get(example) as number);
} else {
  const model = fit(examples);
  const source = [
    '// Written by scripts/train-risk-doubt.ts from the development packs of the project, 2026-11-27; do not edit.',
    '// biome-ignore-all format: data',
    `export const WEIGHTS: string = ${JSON.stringify(packWeights([...model]))};`,
    '',
  ].join('\n');
  writeFileSync(join(import.meta.dirname, '../packages/templates/src/language/risk/weighing/weights.ts'), source);
  console.log(`${examples.length} states, ${model.size} features, ${gzipSync(source, { level: 9 }).length} bytes gzip`);
}
