export {
  type CallOptions,
  type CheckRequest,
  type ClientStatus,
  DraftEvent,
  type DraftRequest,
  DraftSentence,
  type DraftStyle,
  type FellBack,
  type NoteAiClient,
  type NoteTemplate,
  type OutboundPayload,
  type RewriteEvent,
  type RewriteRequest,
  type Source,
  UNSORTED,
} from './client.js';
export { difference } from './difference.js';
export { AiError, type AiErrorCode, type AiErrorDetail, type PolicyReason } from './error.js';
export type { ModelAdapter, ModelCapabilities, ModelEvent, ModelRequest } from './model.js';
export { SOURCE_KINDS } from './sources.js';
export { CheckResult, Finding, type Locality, SourceSpan, Support, type Usage } from './values.js';
