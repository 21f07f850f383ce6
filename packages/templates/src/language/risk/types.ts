import type { Span } from '../sentences.js';

/** Suicidal ideation, homicidal ideation, self-harm, and plan, intent, means in the risk sense; hallucinations; abuse. */
export type RiskConcept = 'si' | 'hi' | 'self_harm' | 'plan' | 'intent' | 'means' | 'avh' | 'abuse';
export const RISK_CONCEPTS: readonly RiskConcept[] = [
  'si',
  'hi',
  'self_harm',
  'plan',
  'intent',
  'means',
  'avh',
  'abuse',
];

/**
 * The client now. `absent`: not said (also: asked without an answer, conditional, a figure of speech);
 * `ambiguous`: said, and unclear; `other_subject`: someone else's. Precedence where several are said:
 * positive, ambiguous, negated, historical, other_subject.
 */
export type RiskState = 'absent' | 'negated' | 'positive' | 'historical' | 'ambiguous' | 'other_subject';

export interface RiskReading {
  state: RiskState;
  /** The words the state rests on. */
  spans: Span[];
  /** A scored item or screen says yes. */
  measured?: boolean;
  /** Denied in words. */
  denied?: boolean;
}

export type RiskAssessment = Record<RiskConcept, RiskReading>;

export const PRECEDENCE: readonly RiskState[] = [
  'positive',
  'ambiguous',
  'negated',
  'historical',
  'other_subject',
  'absent',
];
