/** Bits of a feature's number; two features that share one share a weight. */
const BITS = 20;
const MASK = (1 << BITS) - 1;
const PRIME = 16777619;

/** FNV-1a. */
export function hash(text: string): number {
  let sum = 2166136261;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum;
}
/** The number of two in this order. */
export const join = (one: number, other: number): number => Math.imul(one ^ (other + 0x9e3779b9), PRIME);
/** A feature's number. */
export const folded = (sum: number): number => (sum ^ (sum >>> BITS)) & MASK;

const seeds = new Map<string, number>();
/** The same as `hash`, remembered: for the few names that features begin with. */
export function seed(name: string): number {
  let sum = seeds.get(name);
  if (sum === undefined) {
    sum = hash(name);
    seeds.set(name, sum);
  }
  return sum;
}
