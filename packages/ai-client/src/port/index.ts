export {
  type CallOptions,
  type CheckRequest,
  type ClientStatus,
  DraftEvent,
  type DraftRequest,
  DraftSentence,
  type DraftStyle,
  type NoteAiClient,
  type NoteTemplate,
  type RewriteEvent,
  type RewriteRequest,
  type Source,
  UNSORTED,
} from './client.js';
export { AiError, type AiErrorCode, type AiErrorDetail } from './error.js';
export { CheckResult, Finding, type Locality, SourceSpan, Support, type Usage } from './values.js';
