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
  groundSentence,
  type KnownIdentifier,
  type OutboundPayload,
  type Policy,
  type Rollout,
  type SessionRef,
} from './safeguards/index.js';
