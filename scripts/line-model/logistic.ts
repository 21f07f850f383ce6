/** One labelled row: what is present (sparse, of strength 1) or how much of it (dense), the answer and its weight. */
export interface SparseRow {
  ids: Int32Array;
  scale: number;
  answer: 0 | 1;
  weight: number;
}
export interface DenseRow {
  values: readonly number[];
  answer: 0 | 1;
  weight: number;
}

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Positives are rare: each counts more, up to `most`. */
function lift(rows: readonly { answer: 0 | 1; weight: number }[], most: number): number {
  const mass = (wanted: 0 | 1): number => rows.reduce((sum, row) => sum + (row.answer === wanted ? row.weight : 0), 0);
  return Math.min(most, Math.sqrt(mass(0) / Math.max(mass(1), 1)));
}

/** Rows in a fixed order that mixes them, so that equal data gives equal weights. */
function* inOrder<T>(rows: readonly T[], rounds: number): Generator<T> {
  const step = rows.length % 613 ? 613 : 617;
  let at = 0;
  for (let round = 0; round < rounds * rows.length; round++) {
    at = (at + step) % rows.length;
    yield rows[at] as T;
  }
}

/** Logistic regression by AdaGrad over rows of present features. */
export function trainSparse(rows: readonly SparseRow[], size: number, rounds = 30): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const more = lift(rows, 6);
  for (const { ids, scale, answer, weight } of inOrder(rows, rounds)) {
    let sum = 0;
    for (const id of ids) sum += (weights[id] as number) * scale;
    const slope = (sigmoid(sum) - answer) * weight * (answer ? more : 1) * scale;
    for (const id of ids) {
      const gradient = slope + 0.001 * (weights[id] as number);
      squares[id] = (squares[id] as number) + gradient * gradient;
      weights[id] = (weights[id] as number) - (0.25 * gradient) / Math.sqrt(squares[id] as number);
    }
  }
  return weights;
}

/** The same over rows of numbers. */
export function trainDense(rows: readonly DenseRow[], rounds = 20): Float64Array {
  const size = rows[0]?.values.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const more = lift(rows, 4);
  for (const { values, answer, weight } of inOrder(rows, rounds)) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += (weights[at] as number) * (values[at] as number);
    const slope = (sigmoid(sum) - answer) * weight * (answer ? more : 1);
    for (let at = 0; at < size; at++) {
      const gradient = slope * (values[at] as number) + 0.001 * (weights[at] as number);
      squares[at] = (squares[at] as number) + gradient * gradient;
      weights[at] = (weights[at] as number) - (0.1 * gradient) / Math.sqrt(squares[at] as number);
    }
  }
  return weights;
}
