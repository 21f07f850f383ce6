import { Block, Note, Signature } from '@evenfall/templates';
import * as z from 'zod/mini';
import type { SignedNote } from '../sign-note.js';

/** Counts up when an older reader could not read it any more. */
export const RECORD_VERSION = 1;

/** Text of more than this is no addition to a note. */
const MAX_TEXT = 100_000;

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));

const common = {
  author: Signature.shape.signer,
  /** ISO 8601 with zone. */
  at: z.string(),
  /** What the author attests. */
  attestation: z.optional(z.string()),
  /** SHA-256 of what came before: of the note, or of the entry before this one. */
  previous: sha256,
  /** SHA-256 over the canonical JSON of this entry without this field. */
  sha256,
};

/** One thing that happened to a note after it was signed. What it says is of its own; the note stays as it is. */
export const RecordEntry = z.discriminatedUnion('kind', [
  /** Something to add. */
  z.strictObject({ ...common, kind: z.literal('addendum'), text, reason: z.optional(text) }),
  /** Something that happened then and was left out, written down later. */
  z.strictObject({ ...common, kind: z.literal('late-entry'), text, reason: text }),
  /** How a section should have read. The section as it was signed stays visible beside it. */
  z.strictObject({
    ...common,
    kind: z.literal('correction'),
    section: z.string(),
    content: z.array(Block).check(z.maxLength(5000)),
    reason: text,
  }),
  /** A trainee asks a supervisor to sign along. */
  z.strictObject({ ...common, kind: z.literal('cosign-request'), comment: z.optional(text) }),
  /** The supervisor wants something added or corrected first. */
  z.strictObject({ ...common, kind: z.literal('return'), comment: text }),
  /** The supervisor signs along: the note, and every entry up to here. */
  z.strictObject({ ...common, kind: z.literal('cosign'), comment: z.optional(text) }),
]);
export type RecordEntry = z.infer<typeof RecordEntry>;

/** A signed note with all that came after it, in order; each entry is chained to the one before by its hash. */
export const NoteRecord = z.object({
  type: z.literal('evenfall-record'),
  version: z.literal(RECORD_VERSION),
  note: Note,
  entries: z.array(RecordEntry).check(z.maxLength(1000)),
});
export type NoteRecord = Omit<z.infer<typeof NoteRecord>, 'note' | 'entries'> & {
  readonly note: SignedNote;
  readonly entries: readonly RecordEntry[];
};

type Own<Entry> = Entry extends unknown ? Omit<Entry, 'author' | 'at' | 'previous' | 'sha256'> : never;

/** What a person writes of an entry; who, when and after what is added when it is made. */
export type EntryDraft = Own<RecordEntry>;
