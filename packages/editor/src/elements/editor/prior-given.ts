import { type EarlierNote, type Note, NoteError } from '@evenfall/templates';
import type { PriorNotes } from '../../session/index.js';
import { type Problem, priorProblem } from './problem.js';

/** One list for always: a new one at every drawing would be read as news, and the note with it, without end. */
const NO_NOTES: PriorNotes = [];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Far enough to be compared and shown: what else is wrong with a note of the record is told where it is opened. */
function isEarlier(note: unknown): note is EarlierNote | Note {
  if (!isObject(note) || !isObject(note.sections)) return false;
  if ('type' in note) return Array.isArray(note.sections) && isObject(note.context) && isObject(note.format);
  return Object.values(note.sections).every((text) => typeof text === 'string');
}

/** The earlier notes a host gave, as far as they are notes. The same list for the same. */
export class PriorGiven {
  #given: unknown;
  #notes = NO_NOTES;

  /** @param told what is wrong, once for a list */
  take(given: unknown, told: (problem: Problem) => void): PriorNotes {
    if (given === this.#given) return this.#notes;
    this.#given = given;
    const all: readonly unknown[] = Array.isArray(given) ? given : [];
    const bad = given == null || Array.isArray(given) ? all.findIndex((note) => !isEarlier(note)) : 0;
    this.#notes = bad < 0 ? (all as PriorNotes) : all.filter(isEarlier);
    if (!this.#notes.length) this.#notes = NO_NOTES;
    if (bad >= 0)
      told(
        priorProblem(new NoteError('malformed', `priorNotes.${bad}`, 'a note, or { id, format, sections } with texts')),
      );
    return this.#notes;
  }
}
