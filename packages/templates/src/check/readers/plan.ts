import type { Reader } from '../line.js';

export const referral: Reader = ({ s, section }) =>
  s.has('referral_word') && (section.isPlan || section.isAssessment) && !/\breferred (?:by|for)\b/.test(s.lower);
export const coordination: Reader = ({ s }) => s.has('coordinating') && s.has('provider', 'informant');
export const safetyPlan: Reader = ({ s }) => s.has('safety_plan') && s.has('safety_done');
export const crisisResources: Reader = ({ s }) =>
  s.has('crisis_resource') && !/\b(?:went|taken|visited|admitted|was in)\b/.test(s.lower);
