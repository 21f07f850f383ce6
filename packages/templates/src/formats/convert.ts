import type { NoteCheck } from '../check/index.js';
import { demand, demandOptions, FORMAT, NOTE } from '../given/index.js';
import {
  type Block,
  blocksText,
  formattingOf,
  layOut,
  type Note,
  type NoteSection,
  type UnsortedItem,
} from '../note/index.js';
import { formatById } from './by-id.js';
import { FormatError } from './error.js';
import type { Format, SectionDefinition } from './format.js';
import { homeSection } from './place.js';
import { assertRecord, assertRecordNote } from './process.js';
import type { Slot } from './slots.js';
import { type Router, splitBlocks } from './split.js';

export interface ConversionOptions {
  /** The format that the note is written in. Default: the one of that id among `FORMATS`. */
  from?: Format;
  /**
   * A reading of this note, as `checkNote` gives it. With it, a section whose content has several homes (Data of DAP in
   * SOAP) is parted by sentence; without it such a section goes whole to the first of them.
   */
  check?: NoteCheck;
}

export interface Conversion {
  note: Note;
  /** What had no home in the new format; also in `note.unsorted`. */
  moved: UnsortedItem[];
}

/** One stretch of text and where it goes. */
export interface ConversionStep {
  readonly from: { readonly id: string; readonly title: string };
  /** Undefined: to Unsorted. */
  readonly to: { readonly id: string; readonly title: string } | undefined;
  readonly text: string;
  /** The section goes there undivided. */
  readonly whole: boolean;
}

interface Move {
  readonly section: NoteSection;
  /** Undefined: to Unsorted. */
  readonly to: string | undefined;
  readonly blocks: readonly Block[];
  readonly whole: boolean;
}

/**
 * A note in another format: each section goes to the sections that lay out the same slots, in the order of the
 * note, with its formatting and provenance. What has no home there goes to Unsorted (NOTHING-LOST). A section goes
 * undivided to one of the same id that holds all of its slots, so a note converted to its own format stays as it is.
 * @throws {FormatError} `signed_note` (SIGNED-IS-FINAL), `process_note`.
 * @throws {NoteError} `unknown_format` where `from` is not given and the format is none of ours; `malformed`, where one of
 * these is something else.
 */
export function convertNote(note: Note, to: Format, options: ConversionOptions = {}): Conversion {
  const moves = movesOf(note, to, options);
  const moved: UnsortedItem[] = [];
  const ids = new Set(note.unsorted.map(({ id }) => id));
  for (const { section, to: home, blocks } of moves) {
    const text = blocksText(blocks);
    if (home !== undefined || !text.trim()) continue;
    let count = 0;
    let id = `convert-${section.id}`;
    while (ids.has(id)) id = `convert-${++count}-${section.id}`;
    ids.add(id);
    moved.push({ id, text, from: 'convert', section: section.id, ...formattingOf(blocks) });
  }
  const sections = to.sections.map(({ id }): NoteSection => {
    const arriving = moves.filter((move) => move.to === id);
    const written = arriving.filter(({ blocks }) => blocksText(blocks).trim());
    const kept = written.length ? written : arriving.filter(({ section }) => section.id === id).slice(0, 1);
    return { id, content: kept.flatMap(({ blocks }) => blocks) };
  });
  return { note: layOut({ ...note, sections, unsorted: [...note.unsorted, ...moved] }, to).note, moved };
}

/**
 * What `convertNote` would do, for a person to look at first. Sections without words are left out.
 * @throws as `convertNote`.
 */
export function previewConversion(note: Note, to: Format, options: ConversionOptions = {}): ConversionStep[] {
  const moves = movesOf(note, to, options);
  const from = options?.from ?? formatById(note.format.id);
  const named = (format: Format, id: string) => {
    const title = format.sections.find((section) => section.id === id)?.title ?? id;
    return { id, title };
  };
  return moves.flatMap(({ section, to: home, blocks, whole }) => {
    const text = blocksText(blocks);
    if (!text.trim()) return [];
    return [{ from: named(from, section.id), to: home === undefined ? undefined : named(to, home), text, whole }];
  });
}

const OPTIONS = { 'from?': FORMAT, 'check?': { elements: ['object'] } } as const;

function movesOf(note: Note, to: Format, options: ConversionOptions): Move[] {
  demand(note, NOTE, 'note');
  demand(to, FORMAT, 'to');
  const { from, check } = demandOptions(options, OPTIONS);
  assertRecordNote(note);
  assertRecord(to);
  if (note.status === 'signed') {
    const expected = 'a draft: a signed note keeps its layout (SIGNED-IS-FINAL)';
    throw new FormatError('signed_note', [{ path: 'status', found: 'signed', expected }]);
  }
  const format = from ?? formatById(note.format.id);
  assertRecord(format);
  return note.sections.flatMap((section) => {
    const definition = format.sections.find(({ id }) => id === section.id);
    return sectionMoves(section, definition?.slots ?? [], to, check);
  });
}

function sectionMoves(
  section: NoteSection,
  slots: readonly Slot[],
  to: Format,
  check: NoteCheck | undefined,
): readonly Move[] {
  const blocks = section.content;
  const same = to.sections.find(({ id }) => id === section.id);
  if (same && slots.every((slot) => same.slots.includes(slot))) return [{ section, to: same.id, blocks, whole: true }];
  const homes = homesOf(slots, to);
  const first = same && homes.has(same.id) ? same.id : homes.keys().next().value;
  if (first === undefined || homes.size === 1 || !check) return [{ section, to: first, blocks, whole: true }];
  const parted = splitBlocks(blocks, readingOf(check, section.id, slots, to), first);
  return [...homes.keys()].flatMap((home): Move[] => {
    const part = parted.get(home);
    return part ? [{ section, to: home, blocks: part, whole: parted.size === 1 }] : [];
  });
}

/** The sections that share these slots among them, in the order of the slots. */
function homesOf(slots: readonly Slot[], to: Format): Map<string, SectionDefinition> {
  const homes = slots.flatMap((slot) => homeSection(to, [slot]) ?? []);
  return new Map(homes.map((home) => [home.id, home]));
}

/** Where a stretch belongs by the element that most of it documents, as far as its section may hold that element. */
function readingOf(check: NoteCheck, section: string, slots: readonly Slot[], to: Format): Router {
  const known = check.elements.flatMap(({ definition, evidence }) => {
    const slot = definition.slots.find((candidate) => slots.includes(candidate));
    const home = slot && homeSection(to, [slot])?.id;
    return home === undefined
      ? []
      : evidence.filter((place) => place.section === section).map(({ start, end }) => ({ home, start, end }));
  });
  known.sort((a, b) => a.start - b.start);
  const longest = known.reduce((most, place) => Math.max(most, place.end - place.start), 0);
  return (start, end) => {
    const votes = new Map<string, number>();
    for (let index = firstAfter(known, start - longest); index < known.length; index++) {
      const place = known[index] as (typeof known)[number];
      if (place.start >= end) break;
      const overlap = Math.min(end, place.end) - Math.max(start, place.start);
      if (overlap > 0) votes.set(place.home, (votes.get(place.home) ?? 0) + overlap);
    }
    let best: string | undefined;
    for (const [home, weight] of votes) if (weight > (votes.get(best ?? '') ?? 0)) best = home;
    return best;
  };
}

/** The index of the first place that begins at or after an offset. */
function firstAfter(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
