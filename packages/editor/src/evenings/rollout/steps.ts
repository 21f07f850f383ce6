import {
  type ClientConsent,
  type CriticalError,
  ROLLOUT_PHASES,
  type RolloutPhase,
  type RolloutState,
  type RolloutStep,
} from './state.js';

export type RolloutErrorCode =
  | 'gates_open' // not everything that the next phase needs is there
  | 'last_phase' // there is no next phase
  | 'first_phase'; // there is no phase before

/** A step that cannot be taken. `gates` names what is still open. */
export class RolloutError extends Error {
  override readonly name = 'RolloutError';
  constructor(
    readonly code: RolloutErrorCode,
    readonly gates: readonly string[] = [],
  ) {
    super(gates.length ? `${code}: ${gates.join(', ')}` : code);
  }
}

const iso = (at: Date): string => at.toISOString();

/** An introduction that begins now, with invented clients. */
export const beginRollout = (now: Date): RolloutState => ({
  version: 1,
  phase: 'sandbox',
  since: iso(now),
  consents: [],
  errors: [],
  steps: [],
  ownNotes: [],
});

/** The phase after this one; undefined after the last. */
export const phaseAfter = (phase: RolloutPhase): RolloutPhase | undefined =>
  ROLLOUT_PHASES[ROLLOUT_PHASES.indexOf(phase) + 1];

export const phaseBefore = (phase: RolloutPhase): RolloutPhase | undefined =>
  ROLLOUT_PHASES[ROLLOUT_PHASES.indexOf(phase) - 1];

function step(state: RolloutState, to: RolloutPhase, why: RolloutStep['why'], at: Date): RolloutState {
  const { optedIn: _, ...rest } = state;
  return { ...rest, phase: to, since: iso(at), steps: [...state.steps, { from: state.phase, to, why, at: iso(at) }] };
}

/**
 * Goes on to the next phase.
 * @param gates as `gatesOf` gives them for this state
 * @throws {RolloutError} `gates_open`, `last_phase`
 */
export function goOn(
  state: RolloutState,
  gates: readonly { readonly id: string; readonly met: boolean }[],
  at: Date,
): RolloutState {
  const next = phaseAfter(state.phase);
  if (!next) throw new RolloutError('last_phase');
  const open = gates.filter(({ met }) => !met).map(({ id }) => id);
  if (open.length) throw new RolloutError('gates_open', open);
  return step(state, next, 'gates', at);
}

/** Goes back one phase because the clinician wants to. @throws {RolloutError} `first_phase` */
export function goBack(state: RolloutState, at: Date): RolloutState {
  const before = phaseBefore(state.phase);
  if (!before) throw new RolloutError('first_phase');
  return step(state, before, 'choice', at);
}

/** A critical error was found: one phase back at once, and everything is counted anew. In the sandbox only that. */
export function reportCriticalError(state: RolloutState, kind: CriticalError, at: Date): RolloutState {
  const stepped = step(state, phaseBefore(state.phase) ?? state.phase, 'critical-error', at);
  return { ...stepped, errors: [...state.errors, { kind, phase: state.phase, at: iso(at) }] };
}

/** The clinician wants to go on to the next phase, or not (yet). */
export function optIn(state: RolloutState, wanted: boolean, at: Date): RolloutState {
  const { optedIn: _, ...rest } = state;
  return wanted ? { ...rest, optedIn: iso(at) } : rest;
}

/** A client's consent, with its date. One that was revoked before is given anew. */
export function giveConsent(state: RolloutState, client: string, at: Date): RolloutState {
  if (consentOf(state, client)) return state;
  return { ...state, consents: [...state.consents, { client, givenAt: iso(at) }] };
}

/** Takes a consent back: from this moment nothing is drafted for the client. */
export function revokeConsent(state: RolloutState, client: string, at: Date): RolloutState {
  return {
    ...state,
    consents: state.consents.map((consent) =>
      consent.client === client && !consent.revokedAt ? { ...consent, revokedAt: iso(at) } : consent,
    ),
  };
}

/** The client's consent that is in force. */
export const consentOf = (state: RolloutState, client: string): ClientConsent | undefined =>
  state.consents.find((consent) => consent.client === client && !consent.revokedAt);

/** The consent a client gave last, in force or not. */
export const lastConsentOf = (state: RolloutState, client: string): ClientConsent | undefined =>
  state.consents.filter((consent) => consent.client === client).at(-1);
