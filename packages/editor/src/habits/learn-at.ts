import type { HabitStore } from '@evenfall/ai-client/habits';
import type { Note } from '@evenfall/templates';
import { learnFromSigned } from './from-note.js';

export interface LearnOptions {
  /** Where habits are kept. */
  readonly store: HabitStore;
  /** Gets what went wrong in keeping. The note is not touched by it. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/**
 * Learns at each signature in an `<evenfall-editor>`, from the note as it was signed: before, an edit may still be taken back.
 * @returns the way to stop; it resolves when everything learned is kept
 */
export function learnHabits(editor: EventTarget, { store, onError }: LearnOptions): () => Promise<void> {
  let keeping = Promise.resolve();
  const listening = new AbortController();
  const learnt = async (note: Note) => {
    try {
      const before = await store.read();
      const after = learnFromSigned(note, before);
      if (after !== before) await store.write(after);
    } catch (error) {
      onError?.(error);
    }
  };
  editor.addEventListener(
    'evenfall-sign',
    (event) => {
      const { note } = (event as CustomEvent<{ readonly note: Note }>).detail;
      // One after the other: two notes signed at once must not forget each other.
      keeping = keeping.then(() => learnt(note));
    },
    listening,
  );
  return () => {
    listening.abort();
    return keeping;
  };
}
