export * from './audit/index.js';
export type { IdentifierType } from './deid/index.js';
export * from './grounding/index.js';
export * from './injection/index.js';
export * from './policy/index.js';

/** The minimiser. Fetched only by who masks: its word lists weigh more than the rest of the client. */
export const loadDeid = () => import('./deid/index.js');
