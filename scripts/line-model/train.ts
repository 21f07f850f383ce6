import { MODEL_LABELS, STEP, scaleOf } from '../../packages/templates/src/check/line-model/model.js';
import { packRows, packWhole, type Row } from '../../packages/templates/src/check/line-model/packing.js';
import { SETTING_STEP, settingsOf } from '../../packages/templates/src/check/line-model/setting.js';
import type { Example, NoteExample } from './examples.js';
import { type DenseRow, type SparseRow, type Thrift, trainDense, trainSparse } from './logistic.js';

const LABELS = MODEL_LABELS.length;
/** How many features may speak for or against one label: more of them read the training hands better, and others worse. */
const FEATURES_PER_LABEL = 220;
/** How many may speak at all. */
const FEATURES = 1300;
const FOLDS = 5;
/** Copies of each section with lines dropped at random, beside its first and its last alone: no line may count only because its like is always there. */
const THINNED = 4;
const LINES = { labels: LABELS, rounds: 10, rate: 0.25, lift: 6, decay: 0.001 };
const SETTINGS = { labels: LABELS, rounds: 12, rate: 0.1, lift: 4, decay: 0.001 };
/** How hard weights are drawn to nothing: to choose features, and to weigh the chosen. */
const CHOOSING = 0.01;
const WEIGHING = 0.005;

/** Weights by label and feature. */
type Weights = readonly ReadonlyMap<string, number>[];

export interface LineModel {
  readonly weights: Weights;
  readonly known: ReadonlySet<string>;
  /** Weights of the second step, by label. */
  readonly setting: readonly Float64Array[];
}

const counted = (examples: readonly Example[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const knownTo = (weights: Weights): Set<string> => new Set(weights.flatMap((features) => [...features.keys()]));

/** Weights by label and feature; `only` holds the features each label may use, and what counts for length. */
function fit(examples: readonly Example[], step: number, only?: Weights): Weights {
  const known = only && knownTo(only);
  const index = new Map<string, number>();
  for (const [name, count] of counted(examples))
    if (known ? known.has(name) : count >= (name.includes(' ') ? 3 : 2)) index.set(name, index.size);
  const names = [...index.keys()];
  const rows = examples.map(({ features, answers, weights }): SparseRow => {
    const ids = Int32Array.from(features.flatMap((name) => index.get(name) ?? []));
    return { ids, scale: scaleOf(ids.length), answers, weights };
  });
  // The constant and the section say how often a label is met at all.
  const free = Uint8Array.from(names, (name) => (name === '' || name.startsWith('r:') ? 1 : 0));
  const allowed =
    only &&
    Uint8Array.from({ length: names.length * LABELS }, (_, at) =>
      only[at % LABELS]?.has(names[Math.floor(at / LABELS)] as string) ? 1 : 0,
    );
  const thrift: Thrift = { step, free, ...(allowed && { allowed }) };
  const trained = trainSparse(rows, names.length, LINES, thrift);
  return MODEL_LABELS.map(
    (_, label) =>
      new Map(
        names.flatMap((name, id) => {
          const weight = trained[id * LABELS + label] as number;
          return weight || only?.[label]?.has(name) ? [[name, weight] as const] : [];
        }),
      ),
  );
}

/**
 * The features that matter most to each label, by weight and by how often they occur; of these the ones that matter
 * most to all labels together, since a name costs as many bytes as two weights.
 */
function worthKeeping(weights: Weights, counts: ReadonlyMap<string, number>): Weights {
  const most = (worth: [name: string, worth: number][], limit: number): [name: string, worth: number][] =>
    worth.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, limit);
  const chosen = weights.map((features) =>
    most(
      [...features].map(([name, weight]) => [name, Math.abs(weight) * Math.sqrt(Math.min(counts.get(name) ?? 0, 60))]),
      FEATURES_PER_LABEL,
    ),
  );
  const total = new Map<string, number>();
  for (const [name, worth] of chosen.flat()) total.set(name, (total.get(name) ?? 0) + worth);
  const names = new Map(most([...total], FEATURES));
  return chosen.map((worth) => new Map(worth.filter(([name]) => names.has(name))));
}

const MOST = 25;
const rounded = (weight: number, step: number): number =>
  Math.max(-MOST, Math.min(MOST, Math.round(weight / step))) * step;

type Lines = Pick<LineModel, 'weights' | 'known'>;

/** What each line documents by itself: features chosen, then weighed. */
function trainLines(examples: readonly Example[]): Lines {
  const kept = worthKeeping(fit(examples, CHOOSING), counted(examples));
  const weights = fit(examples, WEIGHING, kept).map(
    (features) => new Map([...features].map(([name, weight]) => [name, rounded(weight, STEP)])),
  );
  const known = new Set(
    weights.flatMap((features) => [...features].flatMap(([name, weight]) => (weight ? [name] : []))),
  );
  return { weights, known };
}

export function scoresOf({ weights, known }: Lines, { features }: Pick<Example, 'features'>): Float64Array {
  const there = features.filter((name) => known.has(name));
  return Float64Array.from(
    weights,
    (own) => scaleOf(there.length) * there.reduce((sum, name) => sum + (own.get(name) ?? 0), 0),
  );
}

let seed = 7;
const random = (): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};

/** The second step, from scores by models that had not seen the hand. */
function trainSetting(
  sections: readonly (readonly Example[])[],
  unseen: ReadonlyMap<Example, Float64Array>,
): Float64Array[] {
  const rows = sections
    .flatMap((section) => [
      section,
      ...Array.from({ length: THINNED }, () => {
        const lost = 0.15 + 0.5 * random();
        return section.filter(() => random() > lost);
      }),
      section.slice(0, 1),
      section.slice(-1),
    ])
    .flatMap((section) => {
      const settings = settingsOf(
        section.map((line) => unseen.get(line) as Float64Array),
        section[0]?.zone ?? '',
      );
      return section.map(({ answers, weights }, at): DenseRow => ({ values: settings(at), answers, weights }));
    });
  return trainDense(rows, SETTINGS).map((row) => row.map((weight) => rounded(weight, SETTING_STEP)));
}

/** One model for each fold of hands, trained on all others; and the scores of each line by the model that had not seen it. */
function trainFolds(notes: readonly NoteExample[], single: readonly Example[]) {
  const hands = [...new Set(notes.map(({ hand }) => hand))];
  const foldOf = ({ hand }: NoteExample): number => hands.indexOf(hand) % FOLDS;
  const linesOf = (some: readonly NoteExample[]): Example[] => some.flatMap(({ sections }) => sections.flat());
  const unseen = new Map<Example, Float64Array>();
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const lines = trainLines([...linesOf(notes.filter((note) => foldOf(note) !== fold)), ...single]);
    for (const line of linesOf(notes.filter((note) => foldOf(note) === fold))) unseen.set(line, scoresOf(lines, line));
    return lines;
  });
  return { folds, foldOf, unseen };
}

/** The model of all notes and sentences. */
export function trainModel(notes: readonly NoteExample[], single: readonly Example[]): LineModel {
  const { unseen } = trainFolds(notes, single);
  const lines = trainLines([...notes.flatMap(({ sections }) => sections.flat()), ...single]);
  return {
    ...lines,
    setting: trainSetting(
      notes.flatMap(({ sections }) => sections),
      unseen,
    ),
  };
}

/** For each note the model that has seen nothing of its hand. */
export function leaveHandsOut(
  notes: readonly NoteExample[],
  single: readonly Example[],
): { note: NoteExample; model: LineModel }[] {
  const { folds, foldOf, unseen } = trainFolds(notes, single);
  const models = folds.map(
    (lines, fold): LineModel => ({
      ...lines,
      setting: trainSetting(
        notes.filter((note) => foldOf(note) !== fold).flatMap(({ sections }) => sections),
        unseen,
      ),
    }),
  );
  return notes.map((note) => ({ note, model: models[foldOf(note)] as LineModel }));
}

/** The model as the source of its data module. */
export function sourceOf({ weights, known, setting }: LineModel): { source: string; features: number } {
  const packed = packRows(
    [...known].sort().map((name): Row => [name, weights.map((features) => (features.get(name) ?? 0) / STEP)]),
  );
  const letters = setting.map((row) =>
    Array.from(row, (weight) => packWhole(Math.round(weight / SETTING_STEP))).join(''),
  );
  const source = [
    '// Written by scripts/train-line-model.ts from the development packs of the project; do not edit.',
    '// biome-ignore-all format: data',
    `export const FEATURES: string = ${JSON.stringify(packed.features)};`,
    `export const LABELS: string = ${JSON.stringify(packed.labels)};`,
    `export const WEIGHTS: string = ${JSON.stringify(packed.weights)};`,
    `export const SETTING: string = ${JSON.stringify(letters.join(' '))};`,
    '',
  ].join('\n');
  return { source, features: packed.features.split('\n').length };
}
