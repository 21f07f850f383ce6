/** Why a note value was refused. Closed set; additive in minor versions. */
export type NoteErrorCode =
  | 'malformed' // not a note, or not what a function takes: wrong shape, wrong types
  | 'newer_version' // written by a newer Evenfall
  | 'unknown_format' // no such format id here
  | 'too_large'; // beyond the size limits

/**
 * A note value that cannot be used, or an argument that is none. `path` names the field, `found` the kind of value that
 * stood there and `expected` what would have been right; neither the message nor any field holds text of the note.
 */
export class NoteError extends Error {
  override readonly name = 'NoteError';
  constructor(
    readonly code: NoteErrorCode,
    /** Dotted path of the offending field, e.g. `sections.2.content`; empty for the whole value. */
    readonly path: string,
    readonly expected: string,
    /** The kind of value, e.g. `string` or `Date`, where that says anything. */
    readonly found?: string,
  ) {
    super(`${code}${path && ` at ${path}`}: expected ${expected}${found ? `, found ${found}` : ''}`);
  }
}
