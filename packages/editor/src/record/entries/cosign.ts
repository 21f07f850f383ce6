import type { Signer } from '../sign-note.js';
import type { NoteRecord, RecordEntry } from './schema.js';

/**
 * Where a co-signature stands. `pending`: a supervisor is asked. `returned`: they want something first. `cosigned`: they
 * signed; what is added later stands under its author's name alone.
 */
export interface CosignState {
  readonly state: 'none' | 'pending' | 'returned' | 'cosigned';
  /** The entry that brought it about. */
  readonly by?: RecordEntry;
}

const STATES = { 'cosign-request': 'pending', return: 'returned', cosign: 'cosigned' } as const;

export function cosignState({ entries }: Pick<NoteRecord, 'entries'>): CosignState {
  for (const entry of [...entries].reverse()) {
    if (entry.kind in STATES) return { state: STATES[entry.kind as keyof typeof STATES], by: entry };
  }
  return { state: 'none' };
}

/** Whether two signatures are of one person, as far as their names tell. */
export const samePerson = (one: Signer, other: Signer): boolean =>
  one.name.trim().toLocaleLowerCase() === other.name.trim().toLocaleLowerCase();
