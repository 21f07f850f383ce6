import type { CapturedEditor } from '../capture/index.js';
import { beginSession, finishOwnNote } from './sessions.js';
import type { RolloutState } from './state.js';

export interface FollowOptions {
  /** The state as it is kept now. */
  read(): RolloutState;
  /** Keeps what it has become. */
  keep(state: RolloutState): void;
  /** The id of the session whose note is open in the editor; undefined where it has none. */
  session(): string | undefined;
}

/**
 * Keeps the parallel phase up to date from an editor, through its public events alone: a session gets its order when
 * somebody first stands in its note, and the own note is finished when it is signed without a drafted sentence in it.
 *
 * @returns the way to stop
 */
export function followSessions(editor: CapturedEditor, { read, keep, session }: FollowOptions): () => void {
  const stop = new AbortController();
  const change = (how: (state: RolloutState, session: string) => RolloutState): void => {
    const [state, id] = [read(), session()];
    if (id === undefined || state.phase !== 'parallel') return;
    const next = how(state, id);
    if (next !== state) keep(next);
  };
  const { signal } = stop;
  editor.addEventListener('focusin', () => change(beginSession), { signal });
  editor.addEventListener(
    'evenfall-sign',
    ({ detail: { note } }) => {
      if (note.provenance.every(({ origin }) => origin === 'human')) change(finishOwnNote);
    },
    { signal },
  );
  return () => stop.abort();
}
