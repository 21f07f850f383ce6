/** Why a record was not read or an entry not made. Closed set; additive in minor versions. */
export type RecordErrorCode =
  | 'not_signed' // only a signed note has a record
  | 'malformed' // not a record; `path` names the field
  | 'newer_version'
  | 'tampered' // something in it was changed after it was signed
  | 'no_author' // the author has no name
  | 'no_reason' // a correction, a late entry or a return says why
  | 'unknown_section'
  | 'own_cosign' // nobody countersigns their own note
  | 'not_requested' // nobody asked for a co-signature, or it is given already
  | 'already_requested';

/** Holds no text of the note. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: RecordErrorCode,
    readonly path = '',
  ) {
    super(`record: ${code}${path ? ` at ${path}` : ''}`);
  }
}
