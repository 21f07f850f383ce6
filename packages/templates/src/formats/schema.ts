import * as z from 'zod/mini';
import type { Format } from './format.js';
import { SLOTS } from './slots.js';

/** How large a format may be. Generous for a person, small for a program. */
export const FORMAT_LIMITS = {
  sections: 60,
  id: 60,
  title: 120,
  guidance: 300,
  aliases: 40,
  elements: 300,
  sources: 40,
} as const;

const ID = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/;
const id = z
  .string()
  .check(
    z.maxLength(FORMAT_LIMITS.id, `expected at most ${FORMAT_LIMITS.id} characters`),
    z.regex(ID, 'expected lower-case ASCII letters and digits in words joined by "-" or "_", beginning with a letter'),
  );
const words = (most: number) =>
  z
    .string()
    .check(
      z.maxLength(most, `expected at most ${most} characters`),
      z.regex(/\S/, 'expected words: a space is not a name'),
    );
const few = <T extends z.ZodMiniType>(of: T, most: number) =>
  z.array(of).check(z.maxLength(most, `expected at most ${most} entries`));

const Source = z.strictObject({
  name: words(FORMAT_LIMITS.guidance),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as "2026-11-23"')),
});

const Section = z.strictObject({
  id,
  title: words(FORMAT_LIMITS.title),
  guidance: z._default(
    z.string().check(z.maxLength(FORMAT_LIMITS.guidance, `expected at most ${FORMAT_LIMITS.guidance} characters`)),
    '',
  ),
  slots: few(z.enum(SLOTS), SLOTS.length),
  aliases: z._default(few(words(FORMAT_LIMITS.title), FORMAT_LIMITS.aliases), []),
  holds: z.optional(few(id, FORMAT_LIMITS.aliases)),
});

/** The shape of a format as a host writes it; what may be left out gets its default. */
export const FormatSchema = z.strictObject({
  /** For the program that a JSON file is written with; no part of the format. */
  $schema: z.optional(z.string()),
  id,
  version: z._default(z.int('expected a whole number').check(z.minimum(1, 'expected 1 or more')), 1),
  title: words(FORMAT_LIMITS.title),
  kind: z.optional(z.enum(['progress', 'document'])),
  sections: few(Section, FORMAT_LIMITS.sections).check(z.minLength(1, 'expected at least one section')),
  elements: z.optional(z.record(id, z.nullable(z.string()))),
  sources: z.optional(few(Source, FORMAT_LIMITS.sources)),
});

/** The keys that each part of a format may have, by its first name in a path; those of the whole by none. */
export const FORMAT_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(FormatSchema.shape),
  sections: Object.keys(Section.shape),
  sources: Object.keys(Source.shape),
};

/** What is only read: an `as const`, or what was frozen, is as good as any. */
type OnlyRead<T> = T extends object ? { readonly [K in keyof T]: OnlyRead<T[K]> } : T;

/** A format as a host writes it, or one of ours with something changed. */
export type FormatDefinition = OnlyRead<z.input<typeof FormatSchema>>;

/** Fails to compile when the schema and the interface part company. */
export const asFormat = (format: z.output<typeof FormatSchema>): Format => format;
