export { AuditEvent, type AuditSink, AuditTrail, auditDecision, type Decision, sha256 } from './audit.js';
