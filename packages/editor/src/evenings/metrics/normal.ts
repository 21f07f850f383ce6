/** The standard normal distribution: the chance of a value below `z` (Abramowitz & Stegun 26.2.17, error below 1e-7). */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    ((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) *
    t *
    Math.exp((-z * z) / 2) *
    0.3989422804014327;
  return z > 0 ? 1 - tail : tail;
}

/** The z below which a share `p` of a standard normal distribution lies. */
export function normalQuantile(p: number): number {
  let [low, high] = [-10, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The same for Student's t, by the expansion of Cornish and Fisher (Abramowitz & Stegun 26.7.5): good to three digits
 * from 9 degrees of freedom on, which is the least that is asked for here.
 */
export function studentQuantile(p: number, freedom: number): number {
  const z = normalQuantile(p);
  const n = freedom;
  return (
    z +
    (z ** 3 + z) / (4 * n) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * n ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * n ** 3)
  );
}
