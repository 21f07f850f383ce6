import { NoteError } from './error.js';

/** What kind of value it is: that of `typeof`, or which kind of object. Never the value, which may be a client's words. */
export function kindOf(value: unknown): string {
  const kind = Number.isNaN(value) ? 'NaN' : typeof value;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return kind !== 'object' ? kind : /^(?:Object|Array|Null)$/.test(tag) ? tag.toLowerCase() : tag;
}

/**
 * Types hold for who compiles; who does not is told by name. What a page pays for that is little: what looks inside a value
 * (`demand`) comes with the functions that take more than text.
 * @throws {NoteError} `malformed`, with path, what was found and what was expected
 */
export function demandKind(value: unknown, kind: string, at: string, expected = kind): void {
  const found = kindOf(value);
  if (found !== kind) throw new NoteError('malformed', at, expected, found);
}
