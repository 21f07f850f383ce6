export type { RolloutChangeDetail } from './events.js';
export { EvenfallRollout } from './rollout.js';
