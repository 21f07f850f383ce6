export * from './engine/index.js';
export * from './model/index.js';
export * from './port/index.js';
export {
  type AllowedEndpoint,
  type Ask,
  type AuditEvent,
  type AuditSink,
  auditDecision,
  type Consent,
  type Decision,
  type GroundedSentence,
  type GroundFault,
  type GroundReason,
  type Grounds,
  groundRewrite,
  groundSentence,
  type KnownIdentifier,
  loadProse,
  type Policy,
  type Prose,
  type RewriteGrounds,
  type RewriteReason,
  type Rollout,
  type SessionRef,
} from './safeguards/index.js';
