import type { Reader } from '../line.js';

export const safetyPlan: Reader = ({ s }) => s.has('safety_plan') && s.has('safety_done');
export const crisisResources: Reader = ({ s }) =>
  s.has('crisis_resource') && !/\b(?:went|taken|visited|admitted|was in)\b/.test(s.lower);
