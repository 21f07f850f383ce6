import type { Item, Part } from './parts.js';
import type { Voice } from './voice.js';

/** A fragment in words, with what stands before it. */
export interface Told extends Pick<Item, 'fragment' | 'slot'> {
  /** Short forms written out. */
  readonly text: string;
  readonly voice: Voice;
  /** The fragment before it on the same line. */
  readonly follows: string | undefined;
  /** What the sentence being written ends with; else `follows`. */
  readonly chain: string | undefined;
}

/** What is known of one kind of fragment; undefined for every other. */
export type Rule = (told: Told) => Part | undefined;
