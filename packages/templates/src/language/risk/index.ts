export { assessRisk } from './assess.js';
export { RISK_CONCEPTS, type RiskAssessment, type RiskConcept, type RiskReading, type RiskState } from './types.js';
