/*
 * How the model's weights are stored: three texts, each of one kind, which compress to seven eighths of rows that hold all three.
 */

/** Weights of a feature by label, in the order of the labels; most are zero. */
export type Row = readonly [feature: string, weights: readonly number[]];

export interface Packed {
  /** A feature a line, sorted: how many letters it shares with the one before (as a character from "!"), and the rest of it. */
  readonly features: string;
  /** A word for each feature: a letter for every label that it has a weight for. */
  readonly labels: string;
  /** A letter for each of these weights. */
  readonly weights: string;
}

/** Weights are whole numbers from -25 to 25: a to z below zero, A to Z from zero. */
const CAP = 25;
const LABEL_CODE = 97;
const SHARED_CODE = 33;
/** As many letters as one printable character can count. */
const MOST_SHARED = 90;

export const packWhole = (whole: number): string => String.fromCharCode(whole < 0 ? 96 - whole : 65 + whole);
export const readWhole = (code: number): number => (code > 96 ? 96 - code : code - 65);

function sharedBy(one: string, other: string): number {
  const most = Math.min(one.length, other.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared;
}

/** @param rows sorted by feature; features without any weight are left out */
export function packRows(rows: readonly Row[]): Packed {
  const features: string[] = [];
  const labels: string[] = [];
  let weights = '';
  let before = '';
  for (const [feature, row] of rows) {
    const whole = row.map((weight) => Math.max(-CAP, Math.min(CAP, Math.round(weight))));
    if (!whole.some(Boolean)) continue;
    const shared = sharedBy(before, feature);
    features.push(String.fromCharCode(SHARED_CODE + shared) + feature.slice(shared));
    labels.push(whole.map((weight, label) => (weight ? String.fromCharCode(LABEL_CODE + label) : '')).join(''));
    weights += whole.map((weight) => (weight ? packWhole(weight) : '')).join('');
    before = feature;
  }
  return { features: features.join('\n'), labels: labels.join(' '), weights };
}

/** Weights by feature, as pairs of label and weight. */
export function unpackRows({ features, labels, weights }: Packed): Map<string, Int8Array> {
  const rows = new Map<string, Int8Array>();
  const letters = labels.split(' ');
  let feature = '';
  let at = 0;
  for (const [index, line] of features.split('\n').entries()) {
    feature = feature.slice(0, line.charCodeAt(0) - SHARED_CODE) + line.slice(1);
    const own = letters[index] as string;
    const pairs = new Int8Array(own.length * 2);
    for (let label = 0; label < own.length; label++) {
      pairs[2 * label] = own.charCodeAt(label) - LABEL_CODE;
      pairs[2 * label + 1] = readWhole(weights.charCodeAt(at++));
    }
    rows.set(feature, pairs);
  }
  return rows;
}
