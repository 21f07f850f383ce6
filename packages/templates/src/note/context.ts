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
      /** Who or what can help where the client is. */
      emergencyContact: z.optional(shortText),
      audioOnlyReason: z.optional(shortText),
    }),
  ),
  /**
   * Name and a second identifier of the client stand on the document, which the host prints. Only false holds up a signature:
   * no writer can fill it in.
   */
  clientIdentified: z.optional(z.boolean()),
  /** Where the session took place, in words. */
  location: z.optional(shortText),
  /** CMS place-of-service code, two digits, e.g. "11" for an office. */
  placeOfService: z.optional(z.string().check(z.regex(/^\d{2}$/, 'expected two digits such as "11"'))),
  serviceType: z.optional(z.enum(['individual', 'family', 'couples', 'group', 'crisis', 'evaluation', 'other'])),
  /** Add-on codes billed beside `cpt`, e.g. "90785". */
  addOns: z.optional(z.array(z.string().check(z.regex(/^[A-Z]?\d{4,5}$/, 'expected a code such as "90785"')))),
  /** 1 for the first session of this treatment. */
  sessionNumber: z.optional(z.int().check(z.minimum(1))),
  /** The session was recorded or transcribed. */
  recorded: z.optional(z.boolean()),
  /** What the chart holds of the client's consent. */
  consents: z.optional(
    z.object({
      treatment: z.optional(z.boolean()),
      telehealth: z.optional(z.boolean()),
      /** The client was told that AI helps with documentation. */
      aiNotice: z.optional(z.boolean()),
      recording: z.optional(z.boolean()),
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
export interface EncounterContext extends z.infer<typeof EncounterContext> {}
