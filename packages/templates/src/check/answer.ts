import type { Wording } from './questions.js';
import type { ElementStatus, Evidence, Finding } from './result.js';

/** What is found of one element. */
export interface Answer {
  readonly status: ElementStatus;
  readonly evidence?: Evidence[];
  /** For the missing part, where the question of the catalogue asks for more. */
  readonly question?: string;
  /** Which question of ours that is. */
  readonly wording?: Wording;
  /** Answer groups still open. */
  readonly open?: string[];
  readonly findings?: readonly Finding[];
}
