import {
  assertRecord,
  assertRecordNote,
  blankNote,
  type Format,
  type Note,
  NoteError,
  openParsed,
  parseNote,
} from '@evenfall/templates';
import { reviseBlocks } from '../../session/index.js';
import { formatsOf } from './known-formats.js';
import { formatProblem, openingProblem, type Problem } from './problem.js';
import type { Handover } from './shell.js';

/** A note that can be worked on, and the record itself where it is signed. */
export interface Opened {
  readonly note: Note;
  readonly original: Note;
}

/** There is no note to write in: why, and the value as it came. */
export interface Refused {
  readonly problem: Problem;
  readonly raw?: unknown;
}

/** Values into notes: parsed, migrated, laid out in a format the page has. */
export class Opening {
  /** @param given those the page has; ours where it gives none */
  constructor(private readonly given: () => readonly Format[] | undefined) {}

  get formats(): readonly Format[] {
    return formatsOf(this.given());
  }

  formatOf(id: string): Format | undefined {
    return this.formats.find((format) => format.id === id);
  }

  /** A new note. */
  begin(format: string): Opened | Refused {
    const known = this.formatOf(format);
    if (!known) return { problem: { ...this.unknownFormat(format), fatal: true } };
    return attempt(() => {
      assertRecord(known);
      const note = blankNote(known);
      return { note, original: note };
    });
  }

  /** @param written the note as it was shown and written in before it could be opened */
  open(raw: unknown, written?: Note): Opened | Refused {
    const opened = attempt(() => {
      const original = parseNote(raw);
      assertRecordNote(original);
      const { note } = openParsed(original, this.formats);
      assertRecord(this.formatOf(note.format.id) as Format);
      return { note: written ? { ...note, sections: written.sections } : note, original };
    });
    return 'problem' in opened ? { ...opened, raw: written ?? raw } : opened;
  }

  unknownFormat(id: string): Problem {
    const known = this.formats.map((format) => format.id);
    return formatProblem(new NoteError('unknown_format', 'format', `one of ${known.join(', ')}`), id, known);
  }
}

function attempt(open: () => Opened): Opened | Refused {
  try {
    return open();
  } catch (error) {
    const problem = openingProblem(error);
    if (!problem) throw error;
    return { problem };
  }
}

/** A note with the words of the plain surface merged into it; what was not touched keeps its formatting. */
export function withText(note: Note, text: Handover['text']): Note {
  return {
    ...note,
    sections: note.sections.map((section) => {
      const words = text?.[section.id];
      return words === undefined ? section : { ...section, content: reviseBlocks(section.content, words) };
    }),
  };
}
