import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { DraftStoreError } from '../store.js';
import type { Sealed } from './seal.js';

/** A draft as it lies on the disk: no word of it, nor its name, in the clear. */
export interface Row extends Sealed {
  readonly place: string;
  /** Of the sealed draft's form; read before it is opened. */
  readonly version: number;
  readonly revision: number;
  readonly savedAt: number;
  readonly expiredAt?: number | undefined;
}

export interface Schema extends DBSchema {
  drafts: { key: string; value: Row };
  keys: { key: 'own'; value: CryptoKey };
}

export type Database = IDBPDatabase<Schema>;

/** Goes up when stores are added; see `upgrade`. */
const DATABASE_VERSION = 1;

export function openDatabase(name: string, lost: () => void): Promise<Database> {
  return openDB<Schema>(name, DATABASE_VERSION, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'place' });
      database.createObjectStore('keys');
    },
    // Another tab wants a newer version: it must not wait for us.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}

/** What went wrong in a browser's words, in ours. */
export function storeError(cause: unknown, otherwise: 'unavailable' | 'failed'): DraftStoreError {
  if (cause instanceof DraftStoreError) return cause;
  const { name } = (cause ?? {}) as { name?: string };
  if (name === 'QuotaExceededError') return new DraftStoreError('quota', { cause });
  if (name === 'VersionError') return new DraftStoreError('newer_version', { cause });
  return new DraftStoreError(otherwise, { cause });
}
