import { isProcessNote, isProcessText } from '../../formats/index.js';
import { demand, NOTE, TEXTS } from '../../given/index.js';
import { type Note, type NoteText, noteText } from '../../note/index.js';

/** An earlier note of the same client. */
export interface EarlierNote extends NoteText {
  readonly id: string;
  /** Date of service, ISO 8601 calendar date. */
  readonly date?: string | undefined;
}

const EARLIER = { ...TEXTS, '': 'an earlier note (id, format, sections) or a note value', id: 'string' } as const;

/** @throws {NoteError} `malformed`, where it is neither an earlier note nor a note value */
export const demandEarlier = (note: EarlierNote | Note, at: string): void =>
  demand(note, 'type' in Object(note) ? NOTE : EARLIER, at);

/** Looked at once: an earlier note does not change. */
const sound = new WeakSet<EarlierNote | Note>();

/** How many of the latest notes are compared (clinical reference §2.8). */
const COMPARED = 5;

/**
 * The notes to compare with, the latest last: by date where every one has one, else in the order given. Psychotherapy
 * notes are held apart, and left out.
 * @throws {NoteError} `malformed`, where one is neither an earlier note nor a note value
 */
export function earlierNotes(notes: readonly (EarlierNote | Note)[]): EarlierNote[] {
  const texts = notes.flatMap((note, index): EarlierNote[] => {
    if (!sound.has(note)) demandEarlier(note, `options.priorNotes.${index}`);
    sound.add(note);
    if ('type' in note) return isProcessNote(note) ? [] : [asEarlier(note)];
    return isProcessText(note) ? [] : [note];
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
