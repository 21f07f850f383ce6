import { blocksText, type Format, type Note } from '@evenfall/templates';

/**
 * A quick look at a value, to show its words before the schemas are loaded that validate it: the note if it seems
 * to be a draft in a format of ours, just as it is; undefined for all else.
 */
export function peekNote(value: unknown, formats: readonly Format[]): Note | undefined {
  try {
    const note = asGiven(value) as Note;
    const format = formats.find(({ id, version }) => id === note.format.id && version === note.format.version);
    const ordinary =
      format !== undefined &&
      note.type === 'evenfall-note' &&
      note.version === 1 &&
      note.status === 'draft' &&
      format.sections.length === note.sections.length &&
      format.sections.every(({ id }, index) => note.sections[index]?.id === id) &&
      note.sections.every(({ content }) => typeof blocksText(content) === 'string');
    return ordinary ? note : undefined;
  } catch {
    return undefined;
  }
}

/** JSON that was never read by `defineFormat` lacks what that fills in. */
const isWhole = (format: Format | undefined) => format?.sections?.every?.((each) => each?.slots && each.aliases);

/** The formats a host gave that can be used; one that is none is left out, and told by the workbench. */
export const wholeFormats = (given: readonly Format[]): readonly Format[] =>
  given.every(isWhole) ? given : given.filter(isWhole);

/** A value nobody has opened yet, as far as it can be read at all. */
export function asGiven(raw: unknown): Note | undefined {
  try {
    return (typeof raw === 'string' ? JSON.parse(raw) : raw) ?? undefined;
  } catch {
    return undefined;
  }
}
