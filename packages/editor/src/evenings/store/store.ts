import type { TimeRecord } from '../records/index.js';

/**
 * Where documentation time is kept: on this device, by whatever means. A host may bring its own. Every method may
 * reject with a `StoreError`; nothing else depends on it, so that a full disk never stands between a person and a note.
 */
export interface TimeStore {
  /** Keeps records; one whose kind and id is there already is merged with it (`mergeRecords`). */
  put(records: readonly TimeRecord[]): Promise<void>;
  /** Everything, in no order. */
  all(): Promise<TimeRecord[]>;
  /** Deletes everything, the opt-in included. */
  clear(): Promise<void>;
  /** Called after every change. Returns the way to stop. */
  subscribe(listener: (change: StoreChange) => void): () => void;
}

/** Whether the word that time may be counted changed, or records alone. */
export type StoreChange = 'counting' | 'records';

export type StoreErrorCode =
  | 'unavailable' // no storage here: a private window, a locked-down browser
  | 'failed'; // it was there, and refused: full, or closed under us

/** Records could not be read or kept. Holds no record. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    options?: ErrorOptions,
  ) {
    super(code === 'unavailable' ? 'there is no storage for documentation time here' : 'storage refused', options);
  }
}

/** Whether the person lets their time be counted on this device. Without a record: no. */
export function countingIsOn(records: readonly TimeRecord[]): boolean {
  return records.some((record) => record.kind === 'opt-in' && record.on);
}

/** Keeps the person's word that time may be counted here, or no longer. */
export async function setCounting(store: TimeStore, on: boolean, now = new Date()): Promise<void> {
  await store.put([{ kind: 'opt-in', id: 'opt-in', on, at: now.toISOString() }]);
}

/** What keeping these records changes. */
export const changeBy = (records: readonly TimeRecord[]): StoreChange =>
  records.some(({ kind }) => kind === 'opt-in') ? 'counting' : 'records';
