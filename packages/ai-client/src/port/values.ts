import * as z from 'zod/mini';

/** A place in a source: UTF-16 code units, end exclusive. */
export const SourceSpan = z.object({
  sourceId: z.string(),
  start: z.number(),
  end: z.number(),
  quoteHash: z.optional(z.string()),
});
export type SourceSpan = z.infer<typeof SourceSpan>;

export const Support = z.enum(['quoted', 'paraphrased', 'inferred', 'unsupported', 'contradicted']);
export type Support = z.infer<typeof Support>;

export const Finding = z.object({
  ruleId: z.string(),
  kind: z.enum([
    'missing',
    'thin',
    'unsupported',
    'contradiction',
    'risk',
    'golden-thread',
    'privacy',
    'style',
    'ambiguous',
  ]),
  severity: z.enum(['block-sign', 'warn', 'info']),
  /** The documentation element concerned, where there is one. */
  elementId: z.optional(z.string()),
  sectionId: z.optional(z.string()),
  message: z.string(),
  why: z.optional(z.string()),
  /** A question for the clinician, never a fabricated answer. */
  prompt: z.optional(z.string()),
  spans: z.optional(z.array(SourceSpan)),
  origin: z.enum(['rule', 'model', 'host']),
});
export type Finding = z.infer<typeof Finding>;

export const CheckResult = z.object({
  findings: z.array(Finding),
  coverage: z.record(z.string(), z.enum(['present', 'thin', 'missing', 'n/a'])),
});
export type CheckResult = z.infer<typeof CheckResult>;

export interface Usage {
  inputTokens?: number;
  outputTokens?: number;
  cachedInputTokens?: number;
  latencyMs: number;
  firstEventMs?: number;
}
/** Where the words go. Drives the policy gate and the engine chip. */
export type Locality = 'on-device' | 'first-party' | 'third-party';
