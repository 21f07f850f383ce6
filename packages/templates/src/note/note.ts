import * as z from 'zod/mini';
import { Block } from './content.js';
import { EncounterContext } from './context.js';
import { NOTE_VERSION } from './version.js';

/** A place in a source (UTF-16 code units, end exclusive), with the words that stood there. */
export const SourceQuote = z.object({
  sourceId: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
});
export type SourceQuote = z.infer<typeof SourceQuote>;

/**
 * Where one sentence of the note came from. The words in the note carry a `sentence` mark with
 * this record's id, so the link survives editing, undo, cut and paste. `drafted` is what was
 * proposed; whether it was edited since is seen by comparing it with the marked words.
 */
export const SentenceRecord = z.object({
  id: z.string(),
  /** `engine`: the deterministic on-device engine; `model`: a language model; `human`: written in answer to a prompt. */
  origin: z.enum(['engine', 'model', 'human']),
  engine: z.optional(z.string()),
  locality: z.optional(z.enum(['on-device', 'first-party', 'third-party'])),
  runId: z.optional(z.string()),
  /** The element whose prompt this sentence answers, where it answers one. */
  elementId: z.optional(z.string()),
  drafted: z.string(),
  /** What it was before it was rewritten, where it was: the words, and who they were from. */
  rewrote: z.optional(
    z.object({
      /** What was asked for; `instruction` is the person's own. */
      intent: z.enum(['shorten', 'expand', 'formalize', 'plain', 'third-person', 'grammar', 'instruction']),
      text: z.string(),
      origins: z.array(z.enum(['engine', 'model', 'human'])),
    }),
  ),
  sources: z.array(SourceQuote),
  support: z.optional(z.enum(['quoted', 'paraphrased', 'inferred', 'unsupported', 'contradicted'])),
  /** A person changed the words, before accepting or since. */
  edited: z.boolean(),
  /** When a person accepted it, ISO 8601 with zone. */
  acceptedAt: z.string(),
  /** Who accepted it, name and credentials, where the page knew. Who signs answers for it in any case. */
  reviewer: z.optional(z.string()),
});
export type SentenceRecord = z.infer<typeof SentenceRecord>;

/** Text that has no place in the format: kept, shown, never dropped (NOTHING-LOST). */
export const UnsortedItem = z.object({
  id: z.string(),
  text: z.string(),
  from: z.enum(['paste', 'draft', 'load', 'convert']),
  /** The section it came from, where it came from one. */
  section: z.optional(z.string()),
  /** The same words with their lists and formatting, where they have any. */
  content: z.optional(z.array(Block)),
});
export type UnsortedItem = z.infer<typeof UnsortedItem>;

/** A person's word that an element does not apply to this note. */
export const Exemption = z.object({ elementId: z.string(), reason: z.string().check(z.minLength(1)), at: z.string() });
export type Exemption = z.infer<typeof Exemption>;

export const Signature = z.object({
  signer: z.object({ name: z.string().check(z.minLength(1)), credentials: z.optional(z.string()) }),
  /** ISO 8601 with zone. */
  signedAt: z.string(),
  attestation: z.string(),
  /** Signed after the last time limit of this payer: a late entry. */
  late: z.optional(z.object({ profile: z.string() })),
  /** Lower-case hex SHA-256 over the canonical JSON (RFC 8785) of the signed note without this field. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export interface Signature extends z.infer<typeof Signature> {}

/** A therapy progress note: the value of the editor, the payload of its events, the record. */
export const Note = z.object({
  type: z.literal('evenfall-note'),
  version: z.literal(NOTE_VERSION),
  id: z.string(),
  /** `kind` stands only in psychotherapy notes, which no check, draft, conversion or export may take for a note of the record. */
  format: z.object({ id: z.string(), version: z.number(), kind: z.optional(z.literal('process')) }),
  status: z.enum(['draft', 'signed']),
  context: EncounterContext,
  /** In the order of the format, one entry for every section of it (SCAFFOLD). */
  sections: z.array(z.object({ id: z.string(), content: z.array(Block) })),
  unsorted: z.array(UnsortedItem),
  provenance: z.array(SentenceRecord),
  exemptions: z.array(Exemption),
  signature: z.optional(Signature),
});
/** An interface, and so are its parts: a compiler then says "Note", and not all that is in one. */
export interface Note extends z.infer<typeof Note> {}
export type NoteSection = Note['sections'][number];
