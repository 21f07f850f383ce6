/*
 * Documentation time on this device: counting it, what it says, and introducing drafting step by step. An entry of its
 * own: an editor that counts nothing carries none of it. `@evenfall/editor/evenings/define` registers the elements.
 */

export { EvenfallEvenings, type EveningsChangeDetail, type EveningsExportDetail } from './elements/evenings/index.js';
export { EvenfallRollout, type RolloutChangeDetail } from './elements/rollout/index.js';
export * from './evenings/index.js';
