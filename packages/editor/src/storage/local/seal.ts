import { DraftStoreError } from '../store.js';

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const encoder = new TextEncoder();
const EMPTY = new Uint8Array();

/** @throws {DraftStoreError} `unavailable` on a page that is not secure: WebCrypto is not there, whatever its type says. */
function webCrypto(): SubtleCrypto {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (!subtle) throw new DraftStoreError('unavailable');
  return subtle;
}

/** A key of our own: 256 random bits that no script can read back. */
export function newMasterKey(): Promise<CryptoKey> {
  return importMasterKey(crypto.getRandomValues(new Uint8Array(32)));
}

/** @param bytes at least 32 that cannot be guessed: from the host's server, after sign-in */
export async function importMasterKey(bytes: BufferSource): Promise<CryptoKey> {
  if (bytes.byteLength < 32) throw new RangeError('a key for drafts has at least 32 bytes');
  return webCrypto().importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
}

/**
 * Seals drafts with AES-GCM-256. Every seal has a fresh random IV; the draft's key, its revision and the version of the
 * scheme are authenticated along with it, so that a sealed draft moved to another place does not open. Places are
 * named by an HMAC: the name of a draft stands nowhere in the clear.
 */
export class Seal {
  readonly #places = new Map<string, Promise<string>>();

  private constructor(
    private readonly cipher: CryptoKey,
    private readonly naming: CryptoKey,
  ) {}

  static async from(master: CryptoKey): Promise<Seal> {
    const subtle = webCrypto();
    const derivation = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: EMPTY, info: encoder.encode(info) });
    const [cipher, naming] = await Promise.all([
      subtle.deriveKey(derivation('evenfall draft seal 1'), master, { name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]),
      subtle.deriveKey(
        derivation('evenfall draft name 1'),
        master,
        { name: 'HMAC', hash: 'SHA-256', length: 256 },
        false,
        ['sign'],
      ),
    ]);
    return new Seal(cipher, naming);
  }

  /** Where the draft of this key is kept: worked out once, for it is asked at every save. */
  placeOf(key: string): Promise<string> {
    const known = this.#places.get(key) ?? this.#placeOf(key);
    this.#places.set(key, known);
    return known;
  }

  async #placeOf(key: string): Promise<string> {
    const digest = new Uint8Array(await webCrypto().sign('HMAC', this.naming, encoder.encode(key)));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async close(key: string, version: number, revision: number, text: string): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = aad(key, version, revision);
    const algorithm = { name: 'AES-GCM', iv, additionalData };
    return { iv, data: await webCrypto().encrypt(algorithm, this.cipher, encoder.encode(text)) };
  }

  /** @throws {DraftStoreError} `unreadable` when it was sealed with another key, for another place, or changed since. */
  async open(key: string, version: number, revision: number, { iv, data }: Sealed): Promise<string> {
    try {
      const additionalData = aad(key, version, revision);
      const bytes = await webCrypto().decrypt({ name: 'AES-GCM', iv, additionalData }, this.cipher, data);
      return new TextDecoder().decode(bytes);
    } catch {
      throw new DraftStoreError('unreadable');
    }
  }
}

const aad = (key: string, version: number, revision: number): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify(['evenfall-draft', key, version, revision]));
