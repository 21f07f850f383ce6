import * as z from 'zod/mini';
import { mergeAll, TimeRecord } from '../records/index.js';

/** The version of the file; a newer one is refused, never guessed at. */
export const EXPORT_VERSION = 1;

const TimeExport = z.object({
  type: z.literal('evenfall-time'),
  version: z.literal(EXPORT_VERSION),
  records: z.array(TimeRecord).check(z.maxLength(500_000)),
});

export type ImportErrorCode = 'not_json' | 'not_ours' | 'newer_version' | 'malformed' | 'too_large';

/** A file that cannot be imported. `path` names the field; nothing of the file is repeated. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly code: ImportErrorCode,
    readonly path = '',
  ) {
    super(path ? `${code} at ${path}` : code);
  }
}

/** Characters of the largest file that is read: some ten years of one person. */
const MAX_LENGTH = 64_000_000;

/** Everything as a file to keep or to take to another device. Equal records give an equal text. */
export function toJson(records: readonly TimeRecord[]): string {
  const sorted = mergeAll(records).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return JSON.stringify({ type: 'evenfall-time', version: EXPORT_VERSION, records: sorted });
}

/**
 * Reads what `toJson` wrote.
 * @throws {ImportError}
 */
export function fromJson(text: string): TimeRecord[] {
  if (text.length > MAX_LENGTH) throw new ImportError('too_large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportError('not_json');
  }
  const { type, version } = (value ?? {}) as { type?: unknown; version?: unknown };
  if (type !== 'evenfall-time') throw new ImportError('not_ours', 'type');
  if (typeof version === 'number' && version > EXPORT_VERSION) throw new ImportError('newer_version', 'version');
  const read = TimeExport.safeParse(value);
  if (!read.success) throw new ImportError('malformed', read.error.issues[0]?.path.map(String).join('.'));
  // The word that time may be counted on a device holds for that device alone.
  return mergeAll(read.data.records).filter(({ kind }) => kind !== 'opt-in');
}

const keyOf = ({ kind, id }: TimeRecord): string => `${kind}:${id}`;

export type Cell = string | number | undefined;

/**
 * A table as CSV (RFC 4180), one line for each row. A text that a spreadsheet would run as a formula is kept from it by an
 * apostrophe.
 */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return String(value);
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
