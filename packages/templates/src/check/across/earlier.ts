import { type Note, type NoteText, noteText } from '../../note/index.js';

/** An earlier note of the same client. */
export interface EarlierNote extends NoteText {
  readonly id: string;
  /** Date of service, ISO 8601 calendar date. */
  readonly date?: string | undefined;
}

/** How many of the latest notes are compared (clinical reference §2.8). */
const COMPARED = 5;

/**
 * The notes to compare with, the latest last: by date where every one has one, else in the order given. Psychotherapy
 * notes are held apart, and left out.
 */
export function earlierNotes(notes: readonly (EarlierNote | Note)[]): EarlierNote[] {
  const texts = notes.flatMap((note): EarlierNote[] => {
    if (!('type' in note)) return [note];
    return note.format.kind === 'process' ? [] : [asEarlier(note)];
  });
  const dated = texts.every(({ date }) => date !== undefined);
  const ordered = dated ? [...texts].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')) : texts;
  return ordered.slice(-COMPARED);
}

/** A note is converted once, so that what was read of it can be remembered by it. */
const converted = new WeakMap<Note, EarlierNote>();

function asEarlier(note: Note): EarlierNote {
  const known = converted.get(note);
  if (known) return known;
  const earlier: EarlierNote = { id: note.id, date: note.context.date, ...noteText(note) };
  converted.set(note, earlier);
  return earlier;
}
