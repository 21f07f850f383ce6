/** Why a note was not signed, or a signed note cannot be trusted. Closed set; additive in minor versions. */
export type SignErrorCode =
  | 'already_signed'
  | 'no_signer' // the signer has no name
  | 'tampered' // it was changed after it was signed
  | 'no_crypto'; // WebCrypto is there on secure pages only (https, localhost)

/** Holds no text of the note. */
export class SignError extends Error {
  override readonly name = 'SignError';
  constructor(readonly code: SignErrorCode) {
    super(`sign: ${code}`);
  }
}
