import type * as z from 'zod/mini';
import type { AnyFormat } from '../formats/index.js';
import { demand, demandKind, FORMAT, kindOf, NoteError } from '../given/index.js';
import { plainBlocks } from './content.js';
import { EncounterContext } from './context.js';
import { layOut } from './lay-out.js';
import { Note, type UnsortedItem } from './note.js';
import { TreatmentPlan } from './plan.js';
import { NOTE_VERSION } from './version.js';

/** The most text a note may hold, over all sections and the Unsorted tray, in UTF-16 code units. */
export const MAX_NOTE_TEXT = 1_000_000;

/** The deepest nesting of lists; a real note stays below five. */
export const MAX_LIST_DEPTH = 20;

/** JSON longer than this is refused unread: markup may outweigh the text, but not by so much. */
const MAX_JSON = 20 * MAX_NOTE_TEXT;

export interface OpenedNote {
  /** The note in the sections of its format as it is known here, every one present and in order. */
  note: Note;
  /** What had no home in these sections; also in `note.unsorted`. */
  moved: UnsortedItem[];
  /** The note exactly as it came: a signed note is shown by `note` but stays this one (SIGNED-IS-FINAL). */
  original: Note;
}

/**
 * Reads a note from JSON text or from an object.
 * @throws {NoteError} `malformed`, `newer_version` or `too_large`, naming the field.
 */
export function parseNote(json: unknown): Note {
  const value = typeof json === 'string' ? parseJson(json) : json;
  demandKind(value, 'object', '', 'an object of type "evenfall-note"');
  const { type, version } = value as { type?: unknown; version?: unknown };
  if (type !== 'evenfall-note') throw new NoteError('malformed', 'type', '"evenfall-note"', kindOf(type));
  // Looked at first: the shape of a newer note is not ours to judge.
  if (typeof version === 'number' && version > NOTE_VERSION) {
    throw new NoteError('newer_version', 'version', `at most ${NOTE_VERSION}`);
  }
  const note = safely(() => read(value as object));
  if (note.status === 'signed' && !note.signature)
    throw new NoteError('malformed', 'signature', 'a signature, as the status is "signed"');
  if (note.status === 'draft' && note.signature)
    throw new NoteError('malformed', 'signature', 'no signature, as the status is "draft"');
  checkSize(note);
  return note;
}

/** @throws {NoteError} what is wrong first */
function read(value: object): Note {
  const { sections } = value as { sections?: unknown };
  const plain = Array.isArray(sections) ? sections.map((section) => plainBlocks(section?.content)) : [];
  const result = Note.safeParse(
    plain.some(Boolean)
      ? {
          ...value,
          sections: (sections as object[]).map((section, index) =>
            plain[index] ? { ...section, content: [] } : section,
          ),
        }
      : value,
  );
  if (!result.success) throw malformed(result.error.issues[0], value);
  for (const [index, section] of result.data.sections.entries()) section.content = plain[index] ?? section.content;
  return result.data;
}

/**
 * Reads what a host knows of the encounter.
 * @throws {NoteError} `malformed`, naming the field as `context.…`, what stood there and what would have been right.
 */
export const parseContext = (context: unknown): EncounterContext => parsed(EncounterContext, context, 'context');

/**
 * Reads the treatment plan that a host has.
 * @throws {NoteError} `malformed`, as `parseContext`, with `plan.…`
 */
export const parsePlan = (plan: unknown): TreatmentPlan => parsed(TreatmentPlan, plan, 'plan');

function parsed<T>(schema: z.ZodMiniType<T>, given: unknown, at: string): T {
  // A map is an object without a field to the schema, and so would say nothing.
  demandKind(given, 'object', at);
  const result = schema.safeParse(given);
  if (!result.success) throw malformed(result.error.issues[0], given, [at]);
  return result.data;
}

/**
 * Opens a note for reading or writing in its own format as known here. Where the format has changed since it was
 * written, sections without a home go to Unsorted, never away (NOTHING-LOST).
 * @param formats the formats there are.
 * @throws {NoteError} as `parseNote`, and `unknown_format`.
 */
export function openNote(json: unknown, formats: readonly AnyFormat[]): OpenedNote {
  demand(formats, [FORMAT], 'formats');
  return openParsed(parseNote(json), formats);
}

/**
 * As `openNote`, of a note that `parseNote` gave: who has to look at it in between does not read it twice.
 * @throws {NoteError} `unknown_format`
 */
export function openParsed(original: Note, formats: readonly AnyFormat[]): OpenedNote {
  const format = formats.find((candidate) => candidate.id === original.format.id);
  if (!format) throw new NoteError('unknown_format', 'format.id', `one of ${formats.map(({ id }) => id).join(', ')}`);
  return { ...layOut(original, format), original };
}

function parseJson(json: string): unknown {
  if (json.length > MAX_JSON) throw new NoteError('too_large', '', `at most ${MAX_JSON} characters of JSON`);
  try {
    return JSON.parse(json);
  } catch {
    // The engine's message quotes the text it stumbled over: client text. It goes no further.
    throw new NoteError('malformed', '', 'JSON');
  }
}

/** A value nested without end exhausts the stack of any recursive reader. */
function safely<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError)
      throw new NoteError('malformed', 'sections', `lists nested at most ${MAX_LIST_DEPTH} deep`);
    throw error;
  }
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** The issue that says most: inside a union, the one that got furthest. */
function deepest(issue: Issue): Issue {
  const nested = (issue.errors ?? []).flat().map(deepest);
  const furthest = nested.sort((a, b) => b.path.length - a.path.length)[0];
  return furthest ? { ...furthest, path: [...issue.path, ...furthest.path] } : issue;
}

function malformed(first: Issue | undefined, given: unknown, at: readonly PropertyKey[] = []): NoteError {
  if (!first) return new NoteError('malformed', '', 'a note');
  const issue = deepest(first);
  // Our own messages begin with "expected"; zod's do not say what would have been right.
  const expected = issue.message.startsWith('expected ')
    ? issue.message.slice('expected '.length)
    : issue.expected !== undefined
      ? String(issue.expected)
      : issue.values
        ? issue.values.map((value) => JSON.stringify(value)).join(' or ')
        : 'another value';
  const found = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], given);
  return new NoteError('malformed', [...at, ...issue.path].map(String).join('.'), expected, kindOf(found));
}

function checkSize(note: Note): void {
  let length = 0;
  const open = [
    ...note.sections.flatMap(({ content }, index) =>
      content.map((block) => ({ block, depth: 0, at: `sections.${index}` })),
    ),
    ...note.unsorted.flatMap(({ content, text }, index) => {
      // The words stand in the content again: the greater of the two is what the note holds.
      if (!content) length += text.length;
      return (content ?? []).map((block) => ({ block, depth: 0, at: `unsorted.${index}` }));
    }),
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { block, depth, at } = next;
    if (block.type === 'paragraph') {
      for (const inline of block.content ?? []) length += inline.type === 'text' ? inline.text.length : 1;
    } else if (depth >= MAX_LIST_DEPTH) {
      throw new NoteError('malformed', `${at}.content`, `lists nested at most ${MAX_LIST_DEPTH} deep`);
    } else {
      for (const item of block.content)
        for (const inner of item.content) open.push({ block: inner, depth: depth + 1, at });
    }
  }
  if (length > MAX_NOTE_TEXT)
    throw new NoteError('too_large', 'sections', `at most ${MAX_NOTE_TEXT} characters of text`);
}
