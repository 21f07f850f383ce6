import * as z from 'zod/mini';
import { isOneSentence, MAX_DETAIL, scoresFit } from './rules.js';

/*
 * Answers to the questions that prose conveys badly: two readers of a note agree poorly on progress and response (TN-Eval,
 * Shah et al., ACL 2025). An answer is written into the note as a plain sentence and read back out of it: the note
 * stays the only record.
 */

/** Words of the clinician that have to fit into one sentence, so that they can be found in it again. */
const detail = z
  .string()
  .check(
    z.maxLength(MAX_DETAIL, `expected at most ${MAX_DETAIL} characters`),
    z.refine(isOneSentence, 'expected one sentence, without spaces around it or a mark at its end'),
  );
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as "2026-11-23"'));
/** As a plan numbers its goals. */
const goalId = z.string().check(z.regex(/^[A-Za-z0-9]{1,8}$/, 'expected letters and digits such as "2a"'));

export const ProgressAnswer = z.union([
  z.strictObject({
    element: z.literal('progress'),
    direction: z.enum(['improved', 'setback', 'met']),
    goal: z.optional(goalId),
    /** What shows it. */
    evidence: detail,
  }),
  z.strictObject({
    element: z.literal('progress'),
    direction: z.literal('no-change'),
    goal: z.optional(goalId),
    evidence: z.optional(detail),
  }),
]);

export const ResponseAnswer = z.union([
  z.strictObject({
    element: z.literal('response'),
    reaction: z.enum(['engaged', 'understood', 'mixed', 'declined']),
  }),
  z.strictObject({ element: z.literal('response'), reaction: z.literal('other'), detail }),
]);

/** One part of the risk screen. What was not assessed says why, and is never a denial (NOT-ASSESSED-IS-NOT-DENIED). */
export const RiskAnswer = z.union([
  z.strictObject({
    element: z.literal('risk_screen'),
    concern: z.enum(['suicide', 'violence', 'self-harm']),
    state: z.literal('denied'),
  }),
  z.strictObject({
    element: z.literal('risk_screen'),
    concern: z.enum(['suicide', 'violence', 'self-harm']),
    state: z.enum(['present', 'not-assessed']),
    detail,
  }),
]);

const scored = z.strictObject({ score: z.int().check(z.minimum(0), z.maximum(999)), date: z.optional(date) });

export const MeasureAnswer = z
  .strictObject({
    element: z.literal('measure'),
    /** As it is written, e.g. "PHQ-9"; bands are known for some (`SCORED_INSTRUMENTS`). */
    instrument: z
      .string()
      .check(
        z.regex(
          /^[A-Z](?:[A-Za-z0-9]{1,9}|(?=-))(?:-[A-Z0-9]{1,4}){0,2}$/,
          'expected the short name of a measure such as "PHQ-9"',
        ),
      ),
    score: z.int().check(z.minimum(0), z.maximum(999)),
    date: z.optional(date),
    previous: z.optional(scored),
  })
  .check(z.refine(scoresFit, 'expected scores within the range of the measure'));

/** The domains of a mental status that are written down one by one. */
export const MSE_DOMAINS = [
  'appearance',
  'behavior',
  'speech',
  'mood',
  'affect',
  'thought process',
  'thought content',
  'perception',
  'orientation',
  'memory',
  'insight',
  'judgment',
] as const;

/** One domain of the mental status, in the clinician's words. */
export const MseAnswer = z.strictObject({ element: z.literal('mse'), domain: z.enum(MSE_DOMAINS), finding: detail });

export const GoalAnswer = z.strictObject({ element: z.literal('goal_link'), goal: goalId, text: z.optional(detail) });

/** A typed answer to the question of an element. */
export const StructuredAnswer = z.union([
  ProgressAnswer,
  ResponseAnswer,
  RiskAnswer,
  MeasureAnswer,
  MseAnswer,
  GoalAnswer,
]);
export type StructuredAnswer = z.infer<typeof StructuredAnswer>;
export type ProgressAnswer = z.infer<typeof ProgressAnswer>;
export type ResponseAnswer = z.infer<typeof ResponseAnswer>;
export type RiskAnswer = z.infer<typeof RiskAnswer>;
export type MeasureAnswer = z.infer<typeof MeasureAnswer>;
export type MseAnswer = z.infer<typeof MseAnswer>;
export type MseDomain = MseAnswer['domain'];
export type GoalAnswer = z.infer<typeof GoalAnswer>;
