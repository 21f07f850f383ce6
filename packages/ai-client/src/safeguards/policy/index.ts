export { destinationProblem, isLoopback, staysOnDevice } from './destination.js';
export { Gate, type Pass } from './gate.js';
export type {
  AllowedEndpoint,
  Ask,
  Consent,
  KnownIdentifier,
  Policy,
  Rollout,
  SessionRef,
} from './policy.js';
