/** One row of several questions at once: an answer is 1, 0, or -1 where nobody knows. */
interface Answered {
  readonly answers: Int8Array;
  readonly weights: Float64Array;
}
/** What is present, each of strength `scale`. */
export interface SparseRow extends Answered {
  readonly ids: Int32Array;
  readonly scale: number;
}
/** How much of it. */
export interface DenseRow extends Answered {
  readonly values: Float64Array;
}

interface Training {
  readonly labels: number;
  readonly rounds: number;
  readonly rate: number;
  /** Positives are rare: each counts more, up to this. */
  readonly lift: number;
  /** Draws weights towards nothing, in proportion to them. */
  readonly decay: number;
}

function lifts(rows: readonly Answered[], { labels, lift }: Training): Float64Array {
  const mass = [new Float64Array(labels), new Float64Array(labels)] as const;
  for (const { answers, weights } of rows) {
    for (let label = 0; label < labels; label++) {
      const side = mass[answers[label] as 0 | 1];
      if (side) side[label] = (side[label] as number) + (weights[label] as number);
    }
  }
  return mass[0].map((no, label) => Math.min(lift, Math.sqrt(no / Math.max(mass[1][label] as number, 1))));
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

/** Looks at the weights so many times a round, in the later half of all rounds. */
const LOOKS = 7;

/**
 * The mean of the weights over the later half of a training: the last step alone says what the last rows wanted, and moves with
 * their order.
 */
function mean(weights: Float64Array, rows: number, rounds: number): { look(): void; of(): Float64Array } {
  const sum = new Float64Array(weights.length);
  const every = Math.max(1, Math.floor(rows / LOOKS));
  let step = 0;
  let looks = 0;
  return {
    look() {
      step++;
      if (step * 2 < rows * rounds || step % every) return;
      looks++;
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (weights[at] as number);
    },
    of: () => sum.map((total) => total / Math.max(1, looks)),
  };
}

/** How far each label's sum is off, times what it weighs; 0 where nobody knows. */
function slopes({ answers, weights }: Answered, sums: Float64Array, scale: number, more: Float64Array): void {
  for (let label = 0; label < sums.length; label++) {
    const answer = answers[label] as number;
    const likely = 1 / (1 + Math.exp(-(sums[label] as number) * scale));
    const weight = (weights[label] as number) * (answer > 0 ? (more[label] as number) : 1) * scale;
    sums[label] = answer < 0 ? 0 : (likely - answer) * weight;
  }
}

export interface Thrift {
  /** Draws weights to nothing by a fixed step, so that few are left. */
  readonly step: number;
  /** Features that are not drawn. */
  readonly free: Uint8Array;
  /** Weights that may be used, by feature and label; all where it is not given. */
  readonly allowed?: Uint8Array;
}

/** Logistic regression by AdaGrad over rows of present features, every label at once: weights by feature, then label. */
export function trainSparse(
  rows: readonly SparseRow[],
  size: number,
  training: Training,
  thrift: Thrift,
): Float64Array {
  const { labels, rounds, rate, decay } = training;
  const { step, free, allowed } = thrift;
  const weights = new Float64Array(size * labels);
  const squares = new Float64Array(size * labels).fill(1e-6);
  const more = lifts(rows, training);
  const sums = new Float64Array(labels);
  const average = mean(weights, rows.length, rounds);
  for (const row of inOrder(rows, rounds)) {
    sums.fill(0);
    for (const id of row.ids) {
      const from = id * labels;
      for (let label = 0; label < labels; label++)
        sums[label] = (sums[label] as number) + (weights[from + label] as number);
    }
    slopes(row, sums, row.scale, more);
    for (const id of row.ids) {
      const drawn = free[id] ? 0 : step;
      for (let label = 0; label < labels; label++) {
        const at = id * labels + label;
        if ((row.answers[label] as number) < 0 || (allowed && !allowed[at])) continue;
        const slope = (sums[label] as number) + decay * (weights[at] as number);
        const square = (squares[at] as number) + slope * slope;
        const pace = rate / Math.sqrt(square);
        const weight = (weights[at] as number) - pace * slope;
        squares[at] = square;
        weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - pace * drawn);
      }
    }
    average.look();
  }
  return average.of();
}

/** The same over rows of numbers: weights of each label. */
export function trainDense(rows: readonly DenseRow[], training: Training): Float64Array[] {
  const { labels, rounds, rate, decay } = training;
  const size = rows[0]?.values.length ?? 0;
  const weights = new Float64Array(size * labels);
  const squares = new Float64Array(size * labels).fill(1e-4);
  const more = lifts(rows, training);
  const sums = new Float64Array(labels);
  const average = mean(weights, rows.length, rounds);
  for (const row of inOrder(rows, rounds)) {
    sums.fill(0);
    for (let place = 0; place < size; place++) {
      const value = row.values[place] as number;
      if (value === 0) continue;
      for (let label = 0; label < labels; label++)
        sums[label] = (sums[label] as number) + value * (weights[place * labels + label] as number);
    }
    slopes(row, sums, 1, more);
    for (let place = 0; place < size; place++) {
      const value = row.values[place] as number;
      if (value === 0) continue;
      for (let label = 0; label < labels; label++) {
        const at = place * labels + label;
        const slope = (sums[label] as number) * value + decay * (weights[at] as number);
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(square);
      }
    }
    average.look();
  }
  const settled = average.of();
  return Array.from({ length: labels }, (_, label) =>
    Float64Array.from({ length: size }, (_, place) => settled[place * labels + label] as number),
  );
}
