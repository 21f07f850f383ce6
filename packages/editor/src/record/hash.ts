import { canonicalJson } from './canonical.js';
import { SignError } from './error.js';

/**
 * Lower-case hex SHA-256 over the canonical JSON of a value.
 * @throws {SignError} `no_crypto`
 */
export async function sha256Of(value: unknown): Promise<string> {
  // Absent where a page is not secure, whatever its type says.
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (!subtle) throw new SignError('no_crypto');
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value))));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
