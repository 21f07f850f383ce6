export { extendedReason } from './lines.js';
export { MENTAL_STATUS_DOMAINS, measure, mentalStatusOf } from './observation.js';
export * from './plan.js';
export { rareCues, rareEvidence } from './rare.js';
export * from './report.js';
export * from './risk.js';
