import type { RolloutState } from './state.js';

/** Lets the draft come first in every other session of the parallel phase, or the own note always. What was begun stays. */
export function alternateOrder(state: RolloutState, wanted: boolean): RolloutState {
  return { ...state, order: wanted ? 'alternate' : 'own-first' };
}

/** Which note of a session comes first; the own one, where nothing else was settled. */
export const firstOf = (state: RolloutState, session: string): 'own' | 'draft' =>
  state.firsts?.find((each) => each.session === session)?.first ?? 'own';

/**
 * Settles which note of a session comes first, when it is begun: where orders alternate, the other one than in the session
 * before. A session keeps its order.
 */
export function beginSession(state: RolloutState, session: string): RolloutState {
  const { order, phase, firsts = [], ownNotes } = state;
  const settled = firsts.some((each) => each.session === session) || ownNotes.includes(session);
  if (phase !== 'parallel' || order !== 'alternate' || settled) return state;
  const first = firsts.at(-1)?.first === 'own' ? 'draft' : 'own';
  return { ...state, firsts: [...firsts, { session, first }] };
}

/** The clinician's own note of a session is finished: what follows may be a draft. */
export function finishOwnNote(state: RolloutState, session: string): RolloutState {
  return state.ownNotes.includes(session) ? state : { ...state, ownNotes: [...state.ownNotes, session] };
}

/** Whether the draft of a session of the parallel phase may be seen. */
export const draftMayCome = (state: RolloutState, session: string): boolean =>
  state.ownNotes.includes(session) || firstOf(state, session) === 'draft';
