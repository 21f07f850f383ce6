export {
  clientsIn,
  obeyRollout,
  PARALLEL_CLIENTS,
  QUARTER,
  type Refusal,
  type RolloutControl,
  refusalFor,
  rolloutControl,
  timePhase,
} from './allow.js';
export { GATE_NOTES, type Gate, gatesOf, LOW_EDITS, OWN_NOTES } from './gates.js';
export { type Pair, type PairedNote, pairsOf } from './pairs.js';
export {
  type ClientConsent,
  CRITICAL_ERRORS,
  type CriticalError,
  ROLLOUT_PHASES,
  type RolloutClient,
  type RolloutPhase,
  RolloutState,
  type RolloutStep,
} from './state.js';
export {
  beginRollout,
  consentOf,
  finishOwnNote,
  giveConsent,
  goBack,
  goOn,
  lastConsentOf,
  optIn,
  phaseAfter,
  phaseBefore,
  RolloutError,
  type RolloutErrorCode,
  reportCriticalError,
  revokeConsent,
} from './steps.js';
