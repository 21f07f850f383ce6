export {
  createDeidentifier,
  type Deidentifier,
  type DeidentifierOptions,
  type DeidReport,
  type Masked,
  type MaskedSpan,
} from './deidentifier.js';
export type { KnownIdentifier } from './known.js';
export type { Restored, RestoreStream } from './restore.js';
export type { IdentifierType } from './span.js';
