import type { Format } from '@evenfall/templates';
import {
  arrange,
  ExchangeError,
  type Imported,
  type ImportOptions,
  MAX_HTML,
  type Piece,
  readHtml,
} from '../read/index.js';
import { type Agent, agentsIn } from './agents.js';
import { codesOf } from './codes.js';

/** Sections within sections deeper than this are not looked into. */
const MAX_DEPTH = 8;
const MAX_SECTIONS = 500;

export interface ImportedDocument extends Imported {
  /** Who had a part in it where it comes from, as its Provenance says; empty for a Composition alone. */
  readonly agents: readonly Agent[];
}

type Json = Record<string, unknown>;

/**
 * A draft from a FHIR document, a Composition in a bundle or alone: sections are placed by title, else by code; what has no
 * section goes to Unsorted and is told (NOTHING-LOST). Who wrote, reviewed and signed there is told beside it: a signature does
 * not travel with words. Codes and other resources stay behind.
 *
 * @throws {ExchangeError} `not_fhir`, `no_composition`, `too_large`
 * @throws {NoteError} where what was read is larger or deeper than a note can be
 */
export function fromFhir(value: unknown, options: ImportOptions = {}): ImportedDocument {
  const document = typeof value === 'string' ? parse(value) : value;
  const composition = compositionIn(document);
  const pieces: Piece[] = [];
  sectionsOf(composition.section, pieces, options.formats, 0);
  const date = dateOf(composition);
  const facts: Piece[] = date
    ? [{ block: { type: 'paragraph', content: [{ type: 'text', text: `Date of service: ${date}` }] } }]
    : [];
  return { ...arrange([...facts, ...pieces], options), agents: agentsIn(document) };
}

function compositionIn(value: unknown): Json {
  if (!isObject(value)) throw new ExchangeError('not_fhir');
  if (value.resourceType === 'Composition') return value;
  if (value.resourceType !== 'Bundle') throw new ExchangeError('not_fhir', 'resourceType');
  const entries = Array.isArray(value.entry) ? value.entry : [];
  for (const entry of entries) {
    const resource = isObject(entry) ? entry.resource : undefined;
    if (isObject(resource) && resource.resourceType === 'Composition') return resource;
  }
  throw new ExchangeError('no_composition', 'entry');
}

function sectionsOf(value: unknown, pieces: Piece[], formats: readonly Format[] | undefined, depth: number): void {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return;
  for (const section of value) {
    if (!isObject(section) || pieces.length > MAX_SECTIONS * 20) continue;
    const heading = headingOf(section, formats);
    if (heading) pieces.push({ heading });
    // Its narrative says only that there is none.
    if (section.emptyReason !== undefined) continue;
    const div = isObject(section.text) ? section.text.div : undefined;
    if (typeof div === 'string') {
      if (div.length > MAX_HTML) throw new ExchangeError('too_large', 'section.text.div');
      // Headings in a narrative are words of it, not sections of the note.
      for (const piece of readHtml(div))
        pieces.push(
          'block' in piece ? piece : { block: { type: 'paragraph', content: [{ type: 'text', text: piece.heading }] } },
        );
    }
    sectionsOf(section.section, pieces, formats, depth + 1);
  }
}

/** The title; where there is none, that of a section of ours with the same code. */
function headingOf(section: Json, formats: readonly Format[] = []): string | undefined {
  if (typeof section.title === 'string' && section.title.trim()) return section.title.slice(0, 200);
  const { text, coding } = isObject(section.code) ? section.code : {};
  if (typeof text === 'string' && text.trim()) return text.slice(0, 200);
  const codes = (Array.isArray(coding) ? coding : []).flatMap((each) => (isObject(each) ? [each.code] : []));
  for (const format of formats)
    for (const [section, { code }] of codesOf(format))
      if (codes.includes(code)) return format.sections.find(({ id }) => id === section)?.title;
  return undefined;
}

function dateOf({ event }: Json): string | undefined {
  const [first] = Array.isArray(event) ? event : [];
  const period = isObject(first) ? first.period : undefined;
  const start = isObject(period) ? period.start : undefined;
  return typeof start === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(start)?.[0] : undefined;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  if (json.length > 2 * MAX_HTML) throw new ExchangeError('too_large');
  try {
    return JSON.parse(json);
  } catch {
    // The engine's message quotes the text it stumbled over.
    throw new ExchangeError('not_fhir');
  }
}
