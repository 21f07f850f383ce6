/**
 * JSON with one spelling: keys in UTF-16 order, no white space, numbers and strings as ECMAScript writes them, absent
 * for undefined (RFC 8785). One difference: RFC 8785 refuses a lone surrogate; here it is written as its escape,
 * because a stray half of an emoji in a pasted text must not keep a note from being signed.
 *
 * @throws {TypeError} on what JSON has no word for: functions, symbols, bigints, NaN, infinities, cycles.
 */
export function canonicalJson(value: unknown): string {
  return write(value, new Set());
}

function write(value: unknown, inside: Set<object>): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object') throw new TypeError(`no canonical JSON for ${typeof value}`);
  if (inside.has(value)) throw new TypeError('no canonical JSON for a cycle');
  inside.add(value);
  const text = Array.isArray(value)
    ? `[${value.map((item) => write(item === undefined ? null : item, inside)).join(',')}]`
    : `{${Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${write(member, inside)}`)
        .join(',')}}`;
  inside.delete(value);
  return text;
}
