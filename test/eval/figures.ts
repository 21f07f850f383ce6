/** Small statistics for the reports. Undefined ratios (0/0) are `null`. */

export const round = (value: number, digits = 3): number | null =>
  Number.isFinite(value) ? Math.round(value * 10 ** digits) / 10 ** digits : null;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Cell {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}
export const emptyCell = (): Cell => ({ tp: 0, fp: 0, fn: 0, tn: 0 });

export function count(cell: Cell, gold: boolean, said: boolean): void {
  if (gold && said) cell.tp++;
  else if (gold) cell.fn++;
  else if (said) cell.fp++;
  else cell.tn++;
}

export const precision = ({ tp, fp }: Cell): number => tp / (tp + fp);
export const recall = ({ tp, fn }: Cell): number => tp / (tp + fn);
export const f1 = ({ tp, fp, fn }: Cell): number => (2 * tp) / (2 * tp + fp + fn);

/** Cohen's kappa of two raters over yes/no answers. */
export function kappa({ tp, fp, fn, tn }: Cell): number {
  const n = tp + fp + fn + tn;
  const agree = (tp + tn) / n;
  const chance = ((tp + fn) * (tp + fp) + (tn + fp) * (tn + fn)) / (n * n);
  return (agree - chance) / (1 - chance);
}

/** Wilson score interval of a proportion, 95 %, as "0.81–0.93". */
export function wilson(hits: number, n: number): string {
  if (!n) return '–';
  const z = 1.96;
  const p = hits / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return `${(centre - half).toFixed(2)}–${(centre + half).toFixed(2)}`;
}
