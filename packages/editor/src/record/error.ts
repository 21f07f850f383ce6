/** Why a note was not signed. Closed set; additive in minor versions. */
export type SignErrorCode =
  | 'already_signed'
  | 'no_signer' // the signer has no name
  | 'no_crypto'; // WebCrypto is there on secure pages only (https, localhost)

/** Holds no text of the note. */
export class SignError extends Error {
  override readonly name = 'SignError';
  constructor(readonly code: SignErrorCode) {
    super(`sign: ${code}`);
  }
}
