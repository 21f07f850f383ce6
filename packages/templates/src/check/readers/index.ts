export * from './assessment.js';
export * from './intervention.js';
export { goalLink, hypothetical, namesMeasure, planned, riskTalk, therapistWork } from './lines.js';
export * from './observation.js';
export * from './plan.js';
export { rareCues, rareEvidence } from './rare.js';
export * from './report.js';
export * from './risk.js';
