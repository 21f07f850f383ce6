import type { Format } from '../formats/index.js';
import type { ShorthandReading, Span } from '../language/index.js';
import type { EncounterContext } from '../note/index.js';
import type { Profile } from '../profiles/index.js';
import type { CompareNotes, Comparison } from './across/index.js';
import type { RecordState } from './record.js';
import type { Evidence, Finding } from './result.js';
import type { NoteRisk } from './risk-screen.js';
import type { SectionReading } from './section-reading.js';

/** Reads short forms: `expandShorthand`. */
export type ReadShorthand = (text: string) => Pick<ShorthandReading, 'expansions' | 'questions'>;

/** Everything one check knows: what was read, and what the host told. */
export interface Facts {
  readonly format: Format | undefined;
  readonly context: EncounterContext;
  readonly profile: Profile | undefined;
  readonly record: RecordState | undefined;
  readonly readings: readonly [section: string, SectionReading][];
  readonly risk: NoteRisk;
  readonly shorthand: ReadShorthand | undefined;
  /** What the note is held against, and what was found by that, by element. */
  readonly comparison: Comparison;
  readonly compare: CompareNotes | undefined;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export const place = (section: string, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ section, start, end }));

/** Places of one section by element, made once for each reading of it: a long note has thousands. */
const placed = new WeakMap<SectionReading, Map<string, Evidence[]>>();

function placesIn(section: string, reading: SectionReading, id: string): Evidence[] {
  let known = placed.get(reading);
  if (!known) {
    known = new Map([...reading.evidence].map(([element, spans]) => [element, place(section, spans)]));
    placed.set(reading, known);
  }
  return known.get(id) ?? [];
}

/** Where the prose documents an element: lines that a reader found, or a section that is there for it. */
export function evidenceOf({ readings, format }: Facts, id: string): Evidence[] {
  const all: Evidence[][] = readings.map(([section, reading]) => {
    const lines = placesIn(section, reading, id);
    if (lines.length) return lines;
    const own = format?.sections.find((candidate) => candidate.id === section)?.holds?.includes(id);
    return own && reading.words ? place(section, [reading.words]) : [];
  });
  return ([] as Evidence[]).concat(...all);
}

export const marksIn = ({ readings }: Facts, id: string): Evidence[] =>
  readings.flatMap(([section, { marks }]) => place(section, marks.get(id) ?? []));

/** Did a line somewhere give this cue? */
export const cued = ({ readings }: Facts, cue: string): boolean =>
  readings.some(([, { triggers }]) => triggers.has(cue));
