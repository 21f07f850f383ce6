import { assertRecordNote, parseNote } from '@evenfall/templates';
import type { SignedNote } from '../sign-note.js';
import { recordOf } from './append.js';
import { RecordError } from './error.js';
import { NoteRecord, RECORD_VERSION } from './schema.js';

/** JSON longer than this is refused unread. */
const MAX_JSON = 40_000_000;

/**
 * Reads a record, or a signed note that nothing came after, from JSON text or from an object. It does not ask whether
 * anything was changed since: `firstBroken` does, and a record that was changed can still be shown, as such.
 *
 * @throws {RecordError}
 * @throws {NoteError} where the note in it is none
 * @throws {FormatError} `process_note`
 */
export function openRecord(json: unknown): NoteRecord {
  const value = typeof json === 'string' ? parseJson(json) : json;
  if (typeof value !== 'object' || value === null) throw new RecordError('malformed');
  const { type, version, note } = value as { type?: unknown; version?: unknown; note?: unknown };
  if (type === 'evenfall-note') return recordOf(signed(value));
  if (type !== 'evenfall-record') throw new RecordError('malformed', 'type');
  if (typeof version === 'number' && version > RECORD_VERSION) throw new RecordError('newer_version', 'version');
  // First, and by its own reader: it knows the limits of a note.
  const original = signed(note);
  let read: ReturnType<typeof NoteRecord.safeParse>;
  try {
    read = NoteRecord.safeParse(value);
  } catch {
    // Nested without end.
    throw new RecordError('malformed', 'entries');
  }
  if (!read.success) throw new RecordError('malformed', read.error.issues[0]?.path.map(String).join('.'));
  return { ...read.data, note: original };
}

function signed(value: unknown): SignedNote {
  const note = parseNote(value);
  assertRecordNote(note);
  if (note.status !== 'signed') throw new RecordError('not_signed', 'note.status');
  return note as SignedNote;
}

function parseJson(json: string): unknown {
  if (json.length > MAX_JSON) throw new RecordError('malformed');
  try {
    return JSON.parse(json);
  } catch {
    // The engine's message quotes the text it stumbled over.
    throw new RecordError('malformed');
  }
}
