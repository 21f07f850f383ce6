export { type SignBlocker, type SignState, signBlockers } from './blockers.js';
export { canonicalJson } from './canonical.js';
export { SignError, type SignErrorCode } from './error.js';
export { sha256Of } from './hash.js';
export { currentProvenance } from './provenance.js';
export { type SignedNote, type Signer, type SignOptions, signerName, signNote, verifyNote } from './sign-note.js';
