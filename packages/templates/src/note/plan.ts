import * as z from 'zod/mini';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as "2026-11-23"'));
const text = z.string().check(z.maxLength(2000));

/**
 * The treatment plan in force, as far as a session note is held against it: the components that Medicare contractors
 * list (NGS and CGS guidance on psychotherapy, 2026-11-20). Every field is optional; what is absent is not compared.
 */
export const TreatmentPlan = z.object({
  diagnoses: z.optional(z.array(z.object({ code: z.optional(text), name: z.optional(text) }))),
  /** `id` as the note would name it, e.g. "1" or "2a". */
  goals: z.optional(z.array(z.object({ id: text, text }))),
  /** Techniques and models, in words. */
  interventions: z.optional(z.array(text)),
  /** So many sessions in so many weeks: weekly is 1 in 1, every other week 1 in 2. */
  frequency: z.optional(
    z.object({ sessions: z.int().check(z.minimum(1)), weeks: z.int().check(z.minimum(1), z.maximum(52)) }),
  ),
  /** First and last day on which the plan is in force. */
  from: z.optional(date),
  until: z.optional(date),
});
export type TreatmentPlan = z.infer<typeof TreatmentPlan>;
