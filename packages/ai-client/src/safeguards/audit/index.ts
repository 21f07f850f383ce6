export {
  type Agreement,
  AuditEvent,
  type AuditSink,
  AuditTrail,
  asName,
  auditDecision,
  type Decision,
  sha256,
} from './audit.js';
