import * as z from 'zod/mini';
import { ElementSchema, RequirementSchema, RuleSourceSchema, SeveritySchema } from '../elements/index.js';
import { QUESTIONS, type QuestionId } from './questions.js';

const offset = z.int().check(z.minimum(0));
const evidence = z.strictObject({ section: z.string(), start: offset, end: offset });

/** Which question of the checks it is, and what was filled in. */
const wording = z.strictObject({
  id: z.enum(Object.keys(QUESTIONS) as [QuestionId, ...QuestionId[]]),
  given: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))),
});

const finding = z.strictObject({
  ruleId: z.string(),
  severity: SeveritySchema,
  evidence: z.array(evidence),
  earlier: z.optional(z.strictObject({ note: z.string(), evidence: z.array(evidence) })),
  measure: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  question: z.string(),
  wording: z.optional(wording),
  sources: z.array(RuleSourceSchema),
});

const result = z.strictObject({
  elementId: z.string(),
  status: z.enum(['documented', 'partial', 'missing', 'contradicted', 'not-applicable']),
  evidence: z.array(evidence),
  /** Absent for the encounter and for findings over the whole note. */
  section: z.optional(z.string()),
  requirement: RequirementSchema,
  severity: SeveritySchema,
  question: z.string(),
  wording: z.optional(wording),
  sources: z.array(RuleSourceSchema),
  definition: ElementSchema,
  findings: z.optional(z.array(finding)),
  open: z.optional(z.array(z.string())),
});

/** What a check gives, as JSON. */
export const NoteCheckSchema = z.strictObject({
  elements: z.array(result),
  remarks: z.optional(z.array(result)),
});

/** An earlier note of the same client, as text. */
export const EarlierNoteSchema = z.strictObject({
  id: z.string(),
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  format: z.string(),
  kind: z.optional(z.literal('process')),
  sections: z.record(z.string(), z.string()),
});

/** The wording of another client's note, as hashes. */
export const ForeignPrintSchema = z.strictObject({ id: z.string(), hashes: z.array(z.int()) });

/** What became of a note after its words; the signature and the origin of sentences are those of the note. */
export const RecordStateSchema = z.object({
  supervised: z.optional(z.boolean()),
  cosignature: z.optional(z.strictObject({ name: z.string(), signedAt: z.string() })),
  changes: z.optional(
    z.array(
      z.strictObject({
        kind: z.optional(z.enum(['amendment', 'correction', 'late-entry', 'addendum'])),
        author: z.optional(z.string()),
        at: z.optional(z.string()),
        reason: z.optional(z.string()),
        originalKept: z.optional(z.boolean()),
      }),
    ),
  ),
  holidays: z.optional(z.array(z.string())),
});
