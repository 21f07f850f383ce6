import type { Fragment, Routed } from '../read/index.js';

/** A jotting with what was read of it, and where it belongs. */
export interface Placed {
  readonly fragment: Fragment;
  /** Short forms written out. */
  readonly text: string;
  readonly routed: Routed;
  /** What explains it, to stand in brackets. */
  readonly aside?: string;
}
