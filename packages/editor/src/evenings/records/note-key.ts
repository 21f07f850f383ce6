/**
 * What stands for an id in a record: the first 16 hex digits of a SHA-256, so that the same note has the same key on
 * two devices, and no id of a host's chart is stored. It is not secret: an id that can be guessed can be looked for.
 *
 * @throws {DOMException | TypeError} where the page is no secure context: there is no `crypto.subtle` then.
 */
export async function noteKey(id: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`evenfall-time\n${id}`));
  return hex(new Uint8Array(digest).subarray(0, 8));
}

/** A new id that means nothing. */
export const randomId = (): string => hex(crypto.getRandomValues(new Uint8Array(8)));

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
