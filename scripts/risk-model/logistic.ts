/** One labelled row: which features are present, the answer, and its weight. */
export interface Row {
  ids: Int32Array;
  answer: 0 | 1;
  weight: number;
}

/**
 * Logistic regression by AdaGrad with `decay` towards zero; the mean of the later rounds. Rows are taken in a fixed order that mixes them, so
 * that equal data give equal weights. `allowed`: features that may have a weight.
 */
export function train(
  rows: readonly Row[],
  size: number,
  {
    rounds = 10,
    rate = 0.15,
    decay = 5e-3,
    allowed,
  }: { rounds?: number; rate?: number; decay?: number; allowed?: Uint8Array } = {},
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const mean = new Float64Array(size);
  let means = 0;
  const step = rows.length % 613 ? 613 : 617;
  let turn = 0;
  for (let done = 0; done < rounds * rows.length; done++) {
    turn = (turn + step) % rows.length;
    const { ids, answer, weight } = rows[turn] as Row;
    let sum = 0;
    for (const id of ids) sum += weights[id] as number;
    const slope = (1 / (1 + Math.exp(-sum)) - answer) * weight;
    for (const id of ids) {
      if (allowed && !allowed[id]) continue;
      const gradient = slope + decay * (weights[id] as number);
      squares[id] = (squares[id] as number) + gradient * gradient;
      weights[id] = (weights[id] as number) - (rate * gradient) / Math.sqrt(squares[id] as number);
    }
    if (done >= (rounds * rows.length) / 2 && done % 500 === 0) {
      means++;
      for (let id = 0; id < size; id++)
        mean[id] = (mean[id] as number) + ((weights[id] as number) - (mean[id] as number)) / means;
    }
  }
  return mean;
}
