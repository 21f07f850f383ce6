import type { RolloutState } from '../../evenings/index.js';

export interface RolloutChangeDetail {
  /** The state as it is now: keep it, and give it back when the page is opened again. */
  readonly state: RolloutState;
  readonly what:
    | 'went-on'
    | 'went-back'
    | 'critical-error'
    | 'opted-in'
    | 'opted-out'
    | 'consented'
    | 'revoked'
    | 'own-note'
    | 'order';
  /** Whose consent it is about. */
  readonly client?: string;
  /** Whose own note is finished. */
  readonly session?: string;
}
