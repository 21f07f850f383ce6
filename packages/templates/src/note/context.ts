import * as z from 'zod/mini';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a 24-hour clock time such as "14:05"'));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as "2026-11-23"'));
const shortText = z.string().check(z.maxLength(2000));

/**
 * What is known about the encounter before a word is written: the host's schedule and chart,
 * never read out of the prose. Every field is optional; an absent field means "not known",
 * never "no".
 */
export const EncounterContext = z.object({
  /** Date of service, ISO 8601 calendar date. */
  date: z.optional(date),
  /** Start and stop of face-to-face time, 24-hour clock, the clinician's time zone. */
  start: z.optional(clock),
  stop: z.optional(clock),
  /** Face-to-face minutes, 0–1440. Where start and stop are given too they must agree within a minute. */
  sessionMinutes: z.optional(z.number().check(z.minimum(0), z.maximum(1440))),
  /** CPT or HCPCS code of the service, e.g. "90837". */
  cpt: z.optional(z.string().check(z.regex(/^[A-Z]?\d{4,5}$/, 'expected a CPT or HCPCS code such as "90837"'))),
  /** Present when the session was by telehealth. */
  telehealth: z.optional(
    z.object({
      modality: z.optional(z.enum(['video', 'audio-only'])),
      clientLocation: z.optional(shortText),
      providerLocation: z.optional(shortText),
    }),
  ),
  participants: z.optional(z.array(shortText)),
  /** Working diagnoses from the chart. They trigger elements; they never document one. */
  diagnoses: z.optional(z.array(z.object({ code: z.optional(shortText), name: z.optional(shortText) }))),
  /** Treatment-plan goals from the chart. */
  goals: z.optional(z.array(z.object({ id: shortText, text: shortText }))),
  /** Homework was set at the last session. */
  priorHomework: z.optional(z.boolean()),
  /** The chart has a current medication list that is not empty. */
  medications: z.optional(z.boolean()),
  /** How the person in care is called in the note. */
  clientTerm: z.optional(z.enum(['client', 'patient'])),
});
export type EncounterContext = z.infer<typeof EncounterContext>;
