import { AiError, type Ask, type NoteAiClient, type Rollout as RolloutMode } from '@evenfall/ai-client';
import type { Phase } from '../records/index.js';
import { draftMayCome } from './sessions.js';
import type { RolloutClient, RolloutPhase, RolloutState } from './state.js';
import { consentOf } from './steps.js';

/** Clients of the parallel phase. */
export const PARALLEL_CLIENTS = 2;
/** Share of the caseload in the quarter phase. */
export const QUARTER = 0.25;

/** Why nothing may be drafted; undefined where it may. */
export type Refusal =
  | 'synthetic-only' // the sandbox is for invented clients
  | 'no-consent' // none given, or revoked
  | 'not-yet' // consented, but not among those of this phase
  | 'own-note-first'; // the parallel phase: the clinician writes first, blind

/** The clients for whom drafts may be made in this phase: those who consented first. Synthetic ones always. */
export function clientsIn(state: RolloutState, clients: readonly RolloutClient[]): RolloutClient[] {
  const real = clients.filter(({ synthetic }) => !synthetic);
  const since = (id: string): string => consentOf(state, id)?.givenAt ?? '';
  const consenting = real
    .filter(({ id }) => since(id))
    .sort((a, b) => (since(a.id) === since(b.id) ? 0 : since(a.id) < since(b.id) ? -1 : 1));
  const room: Record<RolloutPhase, number> = {
    sandbox: 0,
    parallel: PARALLEL_CLIENTS,
    // Of a small caseload at least one, or the phase would be none.
    quarter: Math.max(1, Math.floor(real.length * QUARTER)),
    all: consenting.length,
  };
  return [...clients.filter(({ synthetic }) => synthetic), ...consenting.slice(0, room[state.phase])];
}

/** Whether a draft may be made for a client, and in the parallel phase for a session; a reason where it may not. */
export function refusalFor(
  state: RolloutState,
  clients: readonly RolloutClient[],
  client: string,
  session?: string,
): Refusal | undefined {
  const known = clients.find(({ id }) => id === client);
  if (known?.synthetic) return undefined;
  if (state.phase === 'sandbox') return 'synthetic-only';
  if (!known || !consentOf(state, client)) return 'no-consent';
  if (!clientsIn(state, clients).includes(known)) return 'not-yet';
  const blind = state.phase === 'parallel' && (session === undefined || !draftMayCome(state, session));
  return blind ? 'own-note-first' : undefined;
}

/** The phase that time at a client's note belongs to: before the first real client takes part, that is `baseline`. */
export function timePhase(state: RolloutState, clients: readonly RolloutClient[], client: string): Phase {
  if (clients.find(({ id }) => id === client)?.synthetic) return 'sandbox';
  return state.phase === 'sandbox' ? 'baseline' : state.phase;
}

/** Where an introduction is now: what a gate, a client or a host asks. Reads the state anew each time. */
export interface RolloutControl {
  readonly phase: RolloutPhase;
  allows(client: string, session?: string): boolean;
  refusal(client: string, session?: string): Refusal | undefined;
  /** For `Policy.rollout`: a call without a client, or for one who takes no part, is `off`. */
  mode(ask: Ask): RolloutMode;
}

/** @param read the state, and the clients there are, as the host has them at this moment; undefined before it began */
export function rolloutControl(
  read: () => { readonly state: RolloutState; readonly clients: readonly RolloutClient[] },
): RolloutControl {
  const refusal = (client: string, session?: string) => {
    const { state, clients } = read();
    return refusalFor(state, clients, client, session);
  };
  const control: RolloutControl = {
    get phase() {
      return read().state.phase;
    },
    refusal,
    allows: (client, session) => refusal(client, session) === undefined,
    mode: ({ session }) => {
      if (!session || !control.allows(session.client, session.session)) return 'off';
      return control.phase === 'parallel' ? 'parallel' : 'full';
    },
  };
  return control;
}

/**
 * A client that drafts only where the introduction allows it. It stands before any client, also one that works on
 * the device: in the parallel phase the own note comes first whoever would draft.
 *
 * @param current the client and session whose note is open
 */
export function obeyRollout(
  client: NoteAiClient,
  control: Pick<RolloutControl, 'refusal'>,
  current: () => { readonly client: string; readonly session?: string } | undefined,
): NoteAiClient {
  const check = (): void => {
    const open = current();
    const refusal = open ? control.refusal(open.client, open.session) : 'no-consent';
    if (refusal === 'no-consent') throw new AiError('consent_required', { phase: 'policy' });
    if (refusal) throw new AiError('policy_blocked', { phase: 'policy', reason: 'rollout' });
  };
  async function* guarded<T>(run: () => AsyncIterable<T>): AsyncGenerator<T> {
    check();
    for await (const event of run()) {
      // A consent that is revoked, or a step back, ends what is under way.
      check();
      yield event;
    }
  }
  return {
    specVersion: 1,
    status: () => client.status(),
    draft: (request, options) => guarded(() => client.draft(request, options)),
    check: (request, options) => client.check(request, options),
    rewrite: (request, options) => guarded(() => client.rewrite(request, options)),
    dispose: () => client.dispose?.(),
  };
}
