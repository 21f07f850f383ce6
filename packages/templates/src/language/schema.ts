import * as z from 'zod/mini';
import { RISK_CONCEPTS, type RiskConcept } from './risk/index.js';

const offset = z.int().check(z.minimum(0));
const span = z.strictObject({ start: offset, end: offset });

const reading = z.strictObject({
  state: z.enum(['absent', 'negated', 'positive', 'historical', 'ambiguous', 'other_subject']),
  spans: z.array(span),
  measured: z.optional(z.boolean()),
  denied: z.optional(z.boolean()),
});

/** What a text says of risk, as JSON: one reading a concept. */
export const RiskAssessmentSchema = z.strictObject(
  Object.fromEntries(RISK_CONCEPTS.map((concept) => [concept, reading])) as Record<RiskConcept, typeof reading>,
);

/** Shorthand written out, as JSON. */
export const ShorthandReadingSchema = z.strictObject({
  text: z.string(),
  expansions: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      short: z.string(),
      expansion: z.string(),
      class: z.enum(['A', 'B', 'C', 'N', 'X']),
      alternatives: z.array(z.string()),
    }),
  ),
  questions: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      short: z.string(),
      options: z.array(z.string()),
      question: z.string(),
    }),
  ),
});
