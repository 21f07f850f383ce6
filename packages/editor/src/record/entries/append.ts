import { deepFreeze } from '../freeze.js';
import { sha256Of } from '../hash.js';
import { type SignedNote, type Signer, verifyNote } from '../sign-note.js';
import { cosignState, samePerson } from './cosign.js';
import { RecordError } from './error.js';
import { type EntryDraft, type NoteRecord, RECORD_VERSION, RecordEntry } from './schema.js';

export interface AppendOptions {
  /** The instant of writing. */
  now?: () => Date;
}

/**
 * The record of a note that was just signed: nothing came after it yet.
 * @throws {RecordError} `not_signed`
 */
export function recordOf(note: SignedNote): NoteRecord {
  if (note?.status !== 'signed') throw new RecordError('not_signed');
  return deepFreeze({ type: 'evenfall-record', version: RECORD_VERSION, note, entries: [] });
}

/**
 * The record with one entry more; the one given stays as it is (SIGNED-IS-FINAL). This is the only way a signed note is
 * ever added to or put right.
 *
 * @throws {RecordError}
 */
export async function append(
  record: NoteRecord,
  draft: EntryDraft,
  author: Signer,
  { now = () => new Date() }: AppendOptions = {},
): Promise<NoteRecord> {
  const name = author.name.trim();
  if (!name) throw new RecordError('no_author');
  allow(record, draft, author);
  const broken = await firstBroken(record);
  if (broken !== undefined) throw new RecordError('tampered', broken);
  const credentials = author.credentials?.trim();
  const unhashed = {
    ...structuredClone(draft),
    author: credentials ? { name, credentials } : { name },
    at: now().toISOString(),
    previous: record.entries.at(-1)?.sha256 ?? record.note.signature.sha256,
  };
  const read = RecordEntry.safeParse({ ...unhashed, sha256: await sha256Of(unhashed) });
  if (!read.success) throw new RecordError('malformed', read.error.issues[0]?.path.map(String).join('.'));
  return deepFreeze({ ...record, entries: [...record.entries, read.data] });
}

/** Where a record was changed after it was signed: `note`, or `entries.` and the place of the entry. Undefined: nowhere. */
export async function firstBroken({ note, entries }: NoteRecord): Promise<string | undefined> {
  if (!(await verifyNote(note))) return 'note';
  let previous = note.signature.sha256;
  for (const [index, entry] of entries.entries()) {
    const { sha256, ...rest } = entry;
    if (entry.previous !== previous || (await sha256Of(rest)) !== sha256) return `entries.${index}`;
    previous = sha256;
  }
  return undefined;
}

/** Whether the record is still, to the last character, what was signed. */
export const verifyRecord = async (record: NoteRecord): Promise<boolean> => (await firstBroken(record)) === undefined;

function allow(record: NoteRecord, draft: EntryDraft, author: Signer): void {
  const { state } = cosignState(record);
  const { signer } = record.note.signature;
  switch (draft.kind) {
    case 'correction':
      if (!record.note.sections.some(({ id }) => id === draft.section)) throw new RecordError('unknown_section');
      if (!draft.reason.trim()) throw new RecordError('no_reason');
      return;
    case 'late-entry':
      if (!draft.reason.trim()) throw new RecordError('no_reason');
      return;
    case 'cosign-request':
      if (state === 'pending') throw new RecordError('already_requested');
      return;
    case 'return':
    case 'cosign':
      if (state !== 'pending') throw new RecordError('not_requested');
      if (samePerson(author, signer)) throw new RecordError('own_cosign');
      if (draft.kind === 'return' && !draft.comment.trim()) throw new RecordError('no_reason');
      return;
    default:
      return;
  }
}
