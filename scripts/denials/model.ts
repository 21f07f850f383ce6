/* A ridge logistic model over signs that are there or not, cut down to the signs that tell most and rounded to quarters. Deterministic. */
import type { Row } from './rows.js';

const RIDGE = 2;
const SWEEPS = 40;
/** How many signs have a weight: more read the training text better, and others no better. */
const SIGNS = 450;
/** A sign of fewer denials than this tells of its author only. */
const SEEN = 3;
/** Weights are counted in quarters. */
const UNIT = 4;
/** From what sum on a denial is doubted, in quarters above even: chosen by `--measure`, so that about one true denial in a hundred is lost. */
export const ABOVE = -1;
/** From here on a true denial is nearly lost and counts so much more, so often. */
const NEARLY = -2;
const INSIST = 3;
const ROUNDS = 2;

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export const sumOf = ({ bias, weights }: Model, { signs }: Pick<Row, 'signs'>): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias);

/** By Newton steps along one sign after the other. */
function fit(rows: readonly Row[], names: readonly string[]): Model {
  const index = new Map(names.map((name, at) => [name, at]));
  const having: number[][] = names.map(() => []);
  rows.forEach(({ signs }, row) => {
    for (const sign of signs) having[index.get(sign) ?? -1]?.push(row);
  });
  const weights = new Float64Array(names.length);
  const sums = new Float64Array(rows.length);
  const everyone = rows.map((_, row) => row);
  let bias = 0;
  const step = (members: readonly number[], weight: number, ridge: number): number => {
    let slope = -ridge * weight;
    let bend = ridge + 1e-6;
    for (const row of members) {
      const { risk, share } = rows[row] as Row;
      const likely = 1 / (1 + Math.exp(-(sums[row] as number)));
      slope += share * ((risk ? 1 : 0) - likely);
      bend += share * likely * (1 - likely);
    }
    const move = Math.max(-1, Math.min(1, slope / bend));
    for (const row of members) sums[row] = (sums[row] as number) + move;
    return move;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    bias += step(everyone, bias, 0);
    having.forEach((members, at) => {
      weights[at] = (weights[at] as number) + step(members, weights[at] as number, RIDGE);
    });
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] as number])) };
}

/** The signs that tell most, weighed anew, in quarters. */
function weigh(rows: readonly Row[]): Model {
  const counts = new Map<string, number>();
  for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  // What is written into the source between backquotes holds none.
  const common = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= SEEN && !/[`\\$]/.test(sign)).sort();
  const { weights } = fit(rows, common);
  const telling = (sign: string): number =>
    Math.abs(weights.get(sign) ?? 0) * Math.sqrt(counts.get(sign) ?? 0) * (/^[A-Z=]/.test(sign) ? 2 : 1);
  const chosen = common.sort((a, b) => telling(b) - telling(a)).slice(0, SIGNS);
  const last = fit(rows, chosen);
  const rounded = [...last.weights].map(([name, weight]): [string, number] => [name, Math.round(weight * UNIT)]);
  return { bias: Math.round(last.bias * UNIT), weights: new Map(rounded.filter(([, weight]) => weight)) };
}

/** The model of rows, once more with the true denials that it loses or nearly loses counting more. */
export function train(rows: readonly Row[]): Model {
  let counted = rows;
  let model = weigh(counted);
  for (let round = 0; round < ROUNDS; round++) {
    const losing = model;
    counted = counted.map((row) =>
      row.risk || sumOf(losing, row) <= NEARLY ? row : { ...row, share: row.share * INSIST },
    );
    model = weigh(counted);
  }
  return model;
}
