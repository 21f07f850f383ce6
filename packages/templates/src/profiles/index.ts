export { commercialGeneric } from './commercial-generic.js';
export { mediCal } from './medi-cal.js';
export { medicareMac } from './medicare-mac.js';
export { privatePay } from './private-pay.js';
export {
  type Deadline,
  type EffectiveRule,
  type Profile,
  type ProfileRule,
  ruleFor,
  type Timeliness,
} from './profile.js';
export { PROFILES, profileById } from './registry.js';
export { ProfileSchema } from './schema.js';
export { SERVICE_CODES, type ServiceCode, type ServiceCodeNumber } from './service-codes.js';
export {
  type CodeConflict,
  codeConflicts,
  codeMatchesMinutes,
  crisisHalfHours,
  minutesBetween,
  minutesForCode,
  needsTimeSplit,
  serviceCode,
  sessionsOverlap,
  stopsAfterStart,
  timesTooRound,
  totalMatchesClock,
} from './time.js';
export { type Signing, type TimelinessStatus, timeliness } from './timeliness.js';
