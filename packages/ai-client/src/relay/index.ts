export { type Caller, createRelayHandler, type RelayOptions, type RelaySummary } from './handler.js';
export type { RateLimit } from './limits.js';
export { toNodeListener } from './node.js';
