import { WEIGHTS } from './weights.js';

/** The size of one step of a weight, in log-odds. */
export const STEP = 0.1;
/** The largest weight, in steps. */
export const CAP = 20;

/** Printable letters without quotes or backslash: weights, and the digits of a gap. */
const FIRST = 40;
const DIGITS = 50;
const letter = (value: number): string => String.fromCharCode(FIRST + value);

/** Features in the order of their numbers: the gap to the one before in two digits (`~` for more), then a letter for the weight. */
export function packWeights(features: readonly (readonly [number, number])[]): string {
  let packed = '';
  let before = 0;
  for (const [feature, weight] of [...features].sort(([a], [b]) => a - b)) {
    let gap = feature - before;
    before = feature;
    for (; gap >= DIGITS * DIGITS; gap -= DIGITS * DIGITS - 1) packed += '~';
    packed += letter(Math.floor(gap / DIGITS)) + letter(gap % DIGITS) + letter(weight + CAP);
  }
  return packed;
}

export function unpackWeights(packed: string): Map<number, number> {
  const features = new Map<number, number>();
  const value = (at: number): number => packed.charCodeAt(at) - FIRST;
  let feature = 0;
  for (let at = 0; at < packed.length; at += 3) {
    for (; packed[at] === '~'; at++) feature += DIGITS * DIGITS - 1;
    feature += value(at) * DIGITS + value(at + 1);
    features.set(feature, value(at + 2) - CAP);
  }
  return features;
}

let model: Map<number, number> | undefined;

/** Log-odds that a risk is there, or unclear, though it was read as denied. */
export function doubtOf(features: ReadonlySet<number>): number {
  model ??= unpackWeights(WEIGHTS);
  let sum = 0;
  for (const feature of features) sum += model.get(feature) ?? 0;
  return sum * STEP;
}
