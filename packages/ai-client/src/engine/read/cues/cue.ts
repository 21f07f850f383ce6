import type { DraftSlot } from '../../slots.js';

/** How much a fragment speaks for each slot. */
export type Scores = Partial<Record<DraftSlot, number>>;

/**
 * A sign of what a fragment is. Weights are small whole numbers, tuned on the development packs only; a fragment
 * without any sign takes the slot of its neighbours.
 */
export type Cue = readonly [
  /** For the slot whose list it stands in. */
  weight: number,
  /** What the words look like, or word classes of the templates package, parted by spaces; any one suffices. */
  sign: RegExp | string,
  /** Says nothing where this is found too. */
  unless?: RegExp | undefined,
  /** For or against other slots as well. */
  also?: Scores,
];
