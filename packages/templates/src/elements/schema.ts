import * as z from 'zod/mini';
import { TRIGGERS, type TriggerId } from './triggers.js';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as "2026-11-23"'));

export const RuleSourceSchema = z.strictObject({ name: z.string().check(z.minLength(1)), asOf: date });
export const SeveritySchema = z.enum(['block', 'warn', 'info']);
export const RequirementSchema = z.enum(['required', 'conditional', 'payer', 'optional']);

const answer = z.strictObject({
  id: z.string(),
  label: z.string(),
  text: z.string(),
  needsReason: z.optional(z.boolean()),
});

/** One element of the catalogue, as JSON. */
export const ElementSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(?:_[a-z]+)*$/)),
  label: z.string(),
  question: z.string().check(z.regex(/\?$/)),
  scope: z.enum(['text', 'encounter', 'note', 'record']),
  slots: z.array(z.enum(['report', 'observe', 'risk', 'intervene', 'respond', 'assess', 'progress', 'plan', 'goal'])),
  requirement: RequirementSchema,
  trigger: z.optional(z.enum(Object.keys(TRIGGERS) as [TriggerId, ...TriggerId[]])),
  severity: SeveritySchema,
  answers: z.optional(z.array(z.strictObject({ id: z.string(), label: z.string(), answers: z.array(answer) }))),
  sources: z.array(RuleSourceSchema).check(z.minLength(1)),
});
