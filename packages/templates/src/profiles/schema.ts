import * as z from 'zod/mini';
import type { Profile } from './profile.js';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as "2026-11-23"'));
const source = z.strictObject({ name: z.string(), asOf: date });
const count = z.int('expected a whole number').check(z.minimum(0), z.maximum(366));
const deadline = z.union([
  z.strictObject({ hours: z.number().check(z.minimum(0), z.maximum(8784)) }),
  z.strictObject({ calendarDays: count }),
  z.strictObject({ businessDays: count }),
]);

/** The shape of a profile, for one that comes as JSON. */
export const ProfileSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by "-"')),
  version: z.int('expected a whole number').check(z.minimum(1)),
  title: z.string().check(z.minLength(1)),
  asOf: date,
  rules: z.array(
    z.strictObject({
      elements: z.array(z.string()).check(z.minLength(1)),
      requirement: z.optional(z.enum(['required', 'conditional', 'optional'])),
      severity: z.optional(z.enum(['block', 'warn', 'info'])),
      source,
    }),
  ),
  timeliness: z.strictObject({ target: deadline, late: deadline, crisis: z.optional(deadline), source }),
  sources: z.array(source),
});

/** Fails to compile when the schema and the interface part company. */
export const asProfile = (profile: z.output<typeof ProfileSchema>): Profile => profile;
