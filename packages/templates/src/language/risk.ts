import type { Span } from './sentences.js';
export type RiskConcept = 'si' | 'hi' | 'self_harm' | 'plan' | 'intent' | 'means' | 'avh' | 'abuse';
export type RiskState = 'absent' | 'negated' | 'positive' | 'historical' | 'ambiguous' | 'other_subject';
export interface RiskReading {
  state: RiskState;
  spans: Span[];
  measured?: boolean;
  denied?: boolean;
}
export type RiskAssessment = Record<RiskConcept, RiskReading>;
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
export function assessRisk(text: string): RiskAssessment {
  const si = /suicid|\bsi\b/i.exec(text);
  const hi = /homicid|\bhi\b|violen|harm(ing)? others/i.exec(text);
  const none = (): RiskReading => ({ state: 'absent', spans: [] });
  const out = Object.fromEntries(RISK_CONCEPTS.map((c) => [c, none()])) as RiskAssessment;
  if (si)
    out.si = {
      state: /den(y|ies|ied)|\bno\b/i.test(text) ? 'negated' : 'positive',
      spans: [{ start: si.index, end: si.index + si[0].length }],
    };
  if (hi)
    out.hi = {
      state: /den(y|ies|ied)|\bno\b/i.test(text) ? 'negated' : 'positive',
      spans: [{ start: hi.index, end: hi.index + hi[0].length }],
    };
  return out;
}
