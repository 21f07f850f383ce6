import type { NoteSession } from '../../session/index.js';
import { isPlainKey } from '../leaf/index.js';

/** U takes the last step of the review back from the questions and the signature too: review leads on to them. */
export function undoKey(session: NoteSession, locked: boolean): (event: KeyboardEvent) => void {
  return (event) => {
    const typing = (event.composedPath()[0] as Element).matches('input, textarea');
    if (locked || typing || event.key.toLowerCase() !== 'u' || !isPlainKey(event)) return;
    event.preventDefault();
    session.undoReview();
  };
}
