import {
  PRECEDENCE,
  RISK_CONCEPTS,
  type RiskAssessment,
  type RiskConcept,
  type RiskReading,
  type RiskState,
} from './types.js';

/** What was said of a concept, and where. */
export interface Evidence {
  concept: RiskConcept;
  state: RiskState;
  start: number;
  end: number;
  /** A figure of speech that one would ask about. */
  hint?: boolean;
  /** Said by an instrument. */
  measured?: boolean;
  /** A denial that is no clear one. */
  doubted?: boolean;
}

/** The state of each concept: the gravest that was said, except that a figure of speech yields to a denial that answers it. */
export function stateOf(evidence: readonly Evidence[]): RiskAssessment {
  return Object.fromEntries(
    RISK_CONCEPTS.map((concept): [RiskConcept, RiskReading] => {
      const own = evidence.filter((item) => item.concept === concept && item.end > item.start);
      const denied = own.some(({ state, doubted }) => state === 'negated' || doubted);
      const heard = own.filter(({ hint, state }) => !(hint && denied && state === 'ambiguous'));
      const state = PRECEDENCE.find((candidate) => heard.some((item) => item.state === candidate)) ?? 'absent';
      const reading: RiskReading = {
        state,
        spans:
          state === 'absent'
            ? []
            : heard.filter((item) => item.state === state).map(({ start, end }) => ({ start, end })),
      };
      if (denied) reading.denied = true;
      return [concept, reading];
    }),
  ) as RiskAssessment;
}

/** What all of a text comes to. `measuredYes`: an instrument says that there are thoughts of suicide. */
export function fold(evidence: readonly Evidence[], measuredYes: boolean): RiskAssessment {
  const readings = stateOf(evidence);
  if (measuredYes) readings.si.measured = true;
  // Someone who has settled on how to do it is thinking of it.
  if (
    readings.plan.state === 'positive' &&
    (readings.si.state === 'absent' || readings.si.state === 'ambiguous') &&
    readings.hi.state === 'absent' &&
    readings.self_harm.state === 'absent'
  )
    readings.si = { ...readings.si, state: 'positive', spans: [...readings.plan.spans] };
  return readings;
}
