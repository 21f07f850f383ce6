import {
  type Block,
  blocksText,
  convertNote,
  createNote,
  EncounterContext,
  FORMATS,
  type Format,
  type Note,
  parseNote,
  textBlocks,
  type UnsortedItem,
} from '@evenfall/templates';
import { CLOSING, DRAFT_NOTICE, FACTS, PART_2_NOTICE } from '../outline/index.js';
import { ExchangeError } from './error.js';
import { bestFormat, knownHeading, sectionNamed } from './headings.js';
import { MAX_HTML, type Piece, readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { readText } from './text.js';

export interface ImportOptions {
  /** The formats there are; ours where none are given. */
  readonly formats?: readonly Format[];
  /** The format the note is to be in; that of its headings unless given. */
  readonly format?: Format;
  /** What the text is written in; found out unless given. */
  readonly kind?: 'text' | 'markdown' | 'html';
  /** The id of the new note. */
  readonly id?: string;
}

export interface Imported {
  /** A draft: a signature does not travel with words. */
  readonly note: Note;
  /** The format its headings are of; undefined where there were none. */
  readonly found: Format | undefined;
  /** What could not be placed; also in `note.unsorted`. */
  readonly unplaced: readonly UnsortedItem[];
  /** Headings that name no section of that format: they stand as text where they stood. */
  readonly unknownHeadings: readonly string[];
}

/**
 * A note that was written elsewhere: its headings are those of any format, its words go to the sections of the same name.
 * What has no section goes to Unsorted and is told (NOTHING-LOST).
 *
 * @throws {ExchangeError} `too_large`, `empty`
 * @throws {NoteError} where what was read is larger or deeper than a note can be
 */
export function importNote(text: string, options: ImportOptions = {}): Imported {
  if (text.length > MAX_HTML) throw new ExchangeError('too_large');
  if (!text.trim()) throw new ExchangeError('empty');
  const kind = options.kind ?? kindOf(text);
  const pieces = kind === 'html' ? readHtml(text) : kind === 'markdown' ? readMarkdown(text) : readText(text);
  // Where nothing is marked up as a heading, a paragraph that reads as one is one.
  const marked = pieces.some((piece) => 'heading' in piece);
  return arrange(marked ? pieces : pieces.flatMap((piece) => withHeadings(piece, options.formats ?? FORMATS)), options);
}

function kindOf(text: string): ImportOptions['kind'] {
  if (/<(p|div|h[1-6]|ul|ol|li|br|table|html|body|span|b|strong)[\s/>]/i.test(text)) return 'html';
  return /^#{1,6} /m.test(text) ? 'markdown' : 'text';
}

function withHeadings(piece: Piece, formats: readonly Format[]): Piece[] {
  if ('heading' in piece || piece.block.type !== 'paragraph') return [piece];
  const line = blocksText([piece.block]);
  const heading = line.includes('\n') ? undefined : knownHeading(line, formats);
  return heading ? [{ heading: heading.name, rest: heading.rest, line }] : [piece];
}

/** Pieces as a note in a format. */
export function arrange(pieces: readonly Piece[], options: ImportOptions): Imported {
  const formats = options.formats ?? FORMATS;
  const allNames = new Set(
    formats.flatMap(({ sections }) => sections.flatMap(({ id, title, aliases }) => [id, nameOf(title), ...aliases])),
  );
  const names = pieces.flatMap((piece) => ('heading' in piece ? [nameOf(piece.heading)] : []));
  const found = bestFormat(names, options.format ? [options.format, ...formats] : formats);
  const format = found ?? options.format ?? formats[0];
  if (!format) throw new ExchangeError('empty');
  const sections = new Map<string, Block[]>(format.sections.map(({ id }) => [id, []]));
  const loose: { title: string; blocks: Block[] }[] = [{ title: '', blocks: [] }];
  const unknownHeadings: string[] = [];
  const context: Record<string, unknown> = {};
  let at = loose[0]?.blocks as Block[];
  for (const piece of pieces) {
    if ('block' in piece) {
      if (at !== loose[0]?.blocks || !takeFact(piece.block, context)) at.push(piece.block);
      continue;
    }
    const name = nameOf(piece.heading);
    const section = sectionNamed(format, name);
    if (section) {
      at = sections.get(section.id) as Block[];
      if (piece.rest) at.push(...textBlocks(piece.rest));
    } else if (CLOSING_NAMES.has(name) && !piece.rest) {
      at = [];
      loose.push({ title: piece.heading, blocks: at });
    } else if (name !== nameOf(format.title)) {
      // Any short line with a colon may be one: it is told of where a section of some format has that name.
      if (piece.line === undefined || allNames.has(name)) unknownHeadings.push(piece.heading);
      const line = textBlocks(piece.line ?? piece.heading);
      if (at !== loose[0]?.blocks || !line.every((block) => takeFact(block, context))) at.push(...line);
    }
  }
  const read = EncounterContext.safeParse(context);
  const draft = createNote(format, {
    ...(options.id ? { id: options.id } : {}),
    context: read.success ? read.data : {},
  });
  const unplaced = loose.flatMap(({ title, blocks }, index): UnsortedItem[] => {
    const words = trimmed(blocks);
    const text = [title, blocksText(words)].filter((part) => part.trim()).join('\n');
    return text.trim() ? [{ id: `paste-${index + 1}`, text, from: 'paste' }] : [];
  });
  const note = parseNote({
    ...draft,
    sections: draft.sections.map(({ id }) => {
      const content = trimmed(sections.get(id) ?? []);
      return { id, content: content.length ? content : [{ type: 'paragraph' }] };
    }),
    unsorted: unplaced,
  });
  if (!options.format || options.format.id === format.id) return { note, found, unplaced, unknownHeadings };
  const converted = convertNote(note, options.format, { from: format });
  return { note: converted.note, found, unplaced: [...unplaced, ...converted.moved], unknownHeadings };
}

const nameOf = (heading: string): string =>
  heading.slice(0, 300).toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?:$/, '').trim();
const CLOSING_NAMES: ReadonlySet<string> = new Set(Object.values(CLOSING).map(nameOf));

/** What our own exports say above the first section, besides the facts of the encounter. */
const OWN: ReadonlySet<string> = new Set([DRAFT_NOTICE, PART_2_NOTICE.text, ...FORMATS.map(({ title }) => title)]);

/** What our own exports say of the encounter above the first section. */
function takeFact(block: Block, context: Record<string, unknown>): boolean {
  const text = blocksText([block]).trim();
  if (OWN.has(text)) return true;
  let taken = text !== '';
  for (const line of text.split('\n')) {
    const [label = '', ...rest] = line.split(': ');
    const value = rest.join(': ').trim();
    const [start, stop] = value.split('–');
    if (label === FACTS.date && /^\d{4}-\d{2}-\d{2}$/.test(value)) context.date = value;
    else if (label === FACTS.time && start && stop) Object.assign(context, { start, stop });
    else if (label === FACTS.minutes && /^\d{1,4}$/.test(value)) context.sessionMinutes = Number(value);
    else if (label === FACTS.service && value) context.cpt = value;
    else taken = false;
  }
  return taken;
}

/** Without the empty lines around it. */
function trimmed(blocks: readonly Block[]): Block[] {
  const blank = (block: Block | undefined) => block?.type === 'paragraph' && !blocksText([block]).trim();
  let start = 0;
  let end = blocks.length;
  while (start < end && blank(blocks[start])) start++;
  while (end > start && blank(blocks[end - 1])) end--;
  return blocks.slice(start, end);
}
