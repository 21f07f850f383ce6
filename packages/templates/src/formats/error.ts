/** Why a format, or a note for what was asked of it, was refused. Closed set; additive in minor versions. */
export type FormatErrorCode =
  | 'invalid_format' // not a format: see `issues`
  | 'process_note' // psychotherapy notes are held apart from the record
  | 'signed_note'; // a signed note keeps its layout

/** One thing wrong with a format. No field holds a value of the definition, only what kind of value stood there. */
export interface FormatIssue {
  /** Dotted path of the field, e.g. `sections.1.slots.0`; empty for the whole value. */
  readonly path: string;
  /** The kind of value, or the name of a key that does not belong there. */
  readonly found: string;
  readonly expected: string;
}

const shown = 5;

/** A format that cannot be used, or a note that may not be laid out as asked. Holds no text of a note. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  constructor(
    readonly code: FormatErrorCode,
    readonly issues: readonly FormatIssue[],
  ) {
    const lines = issues
      .slice(0, shown)
      .map(({ path, found, expected }) => `${path || 'format'}: found ${found}, expected ${expected}`);
    if (issues.length > shown) lines.push(`and ${issues.length - shown} more`);
    super(`${code}: ${lines.join('; ')}`);
  }
}
