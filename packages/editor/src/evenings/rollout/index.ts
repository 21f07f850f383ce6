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
export { type FollowOptions, followSessions } from './follow.js';
export { GATE_NOTES, type Gate, gatesOf, LOW_EDITS, OWN_NOTES } from './gates.js';
export { type Balance, balanceOf, type Pair, type PairedNote, pairsOf } from './pairs.js';
export { alternateOrder, beginSession, draftMayCome, finishOwnNote, firstOf } from './sessions.js';
export {
  type ClientConsent,
  CRITICAL_ERRORS,
  type CriticalError,
  ROLLOUT_PHASES,
  type RolloutClient,
  type RolloutPhase,
  type RolloutSession,
  RolloutState,
  type RolloutStep,
} from './state.js';
export {
  beginRollout,
  consentOf,
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
