import { splitSentences } from '../language/index.js';
import { type Block, blocksText, type Inline, type List } from '../note/index.js';

/** Finds the section for a stretch of text; undefined where nothing is known of it. */
export type Router = (start: number, end: number) => string | undefined;

/** A stretch that goes to one section as a whole: some sentences of a paragraph, or an item of a list. */
interface Piece {
  /** Index of the block it is from. */
  readonly block: number;
  readonly home: string | undefined;
  /** Says of what follows, not of what was before: "Risk:". */
  readonly leads: boolean;
  readonly inlines?: readonly Inline[];
  readonly item?: List['content'][number];
}

/**
 * Parts the blocks of a section among several. A sentence of which nothing is known stays with the one before it in
 * its paragraph, at the beginning of a paragraph it goes to `otherwise`, and a line that ends in a colon goes where the next
 * line goes. Items of a list stay whole, and so do the words of one provenance record. Blank paragraphs are left out.
 * @param route takes offsets into the text of these blocks (`blocksText`).
 */
export function splitBlocks(blocks: readonly Block[], route: Router, otherwise: string): Map<string, Block[]> {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [block, value] of blocks.entries()) {
    if (value.type === 'paragraph') {
      const inlines = value.content ?? [];
      pieces.push(...paragraphPieces(inlines, block, at, route));
      at += textOf(inlines).length + 1;
    } else {
      for (const item of value.content) {
        const text = blocksText(item.content);
        if (text.trim()) pieces.push({ block, home: route(at, at + text.length), leads: false, item });
        at += text.length + 1;
      }
    }
  }
  const homes = homesOf(pieces, otherwise);
  const parted = new Map<string, Block[]>();
  for (const home of new Set(homes)) {
    const own = pieces.filter((_, index) => homes[index] === home);
    parted.set(home, assemble(own, blocks));
  }
  return parted;
}

function paragraphPieces(inlines: readonly Inline[], block: number, at: number, route: Router): Piece[] {
  const text = textOf(inlines);
  if (!text.trim()) return [];
  const sentences = splitSentences(text).map(({ end }) => end);
  // A long word stays a word ("fine;calm" too): cuts are where space follows, and what ends the text belongs to its last sentence.
  const cuts = sentences.slice(0, -1).filter((end) => /\s/.test(text[end] ?? ''));
  const parts: Inline[][] = [];
  for (const part of cut(inlines, cuts)) {
    const last = parts.at(-1);
    // What was proposed and accepted as one record stays together.
    if (last && continues(last, part)) last.push(...part);
    else parts.push(part);
  }
  let start = at;
  return parts.map((part) => {
    const words = textOf(part);
    const home = route(start + leadingSpace(words), start + words.trimEnd().length);
    start += words.length;
    return { block, home, leads: home === undefined && words.trimEnd().endsWith(':'), inlines: part };
  });
}

function homesOf(pieces: readonly Piece[], otherwise: string): string[] {
  const homes: string[] = [];
  for (const [index, { block, home }] of pieces.entries()) {
    const before = pieces[index - 1]?.block === block ? homes[index - 1] : undefined;
    homes.push(home ?? before ?? otherwise);
  }
  for (let index = pieces.length - 2; index >= 0; index--) {
    if (pieces[index]?.leads) homes[index] = homes[index + 1] as string;
  }
  return homes;
}

/** The pieces that one section gets, as blocks: those of one paragraph or list are one paragraph or list again. */
function assemble(pieces: readonly Piece[], blocks: readonly Block[]): Block[] {
  const byBlock = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const others = byBlock.get(piece.block);
    if (others) others.push(piece);
    else byBlock.set(piece.block, [piece]);
  }
  return [...byBlock].map(([block, own]): Block => {
    const { type } = blocks[block] as Block;
    if (type !== 'paragraph') return { type, content: own.flatMap(({ item }) => item ?? []) };
    const inlines = own.flatMap((piece) => piece.inlines ?? []);
    const [, words = []] = cut(inlines, [leadingSpace(textOf(inlines))]);
    return { type, content: joined(words) };
  });
}

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
const leadingSpace = (text: string): number => text.length - text.trimStart().length;

/** Inlines cut at these offsets, which ascend: one part more than there are offsets. */
function cut(inlines: readonly Inline[], offsets: readonly number[]): Inline[][] {
  const parts: Inline[][] = [[]];
  let at = 0;
  for (const inline of inlines) {
    let from = 0;
    const { length } = textOf([inline]);
    while (from < length) {
      const next = offsets[parts.length - 1] ?? Number.POSITIVE_INFINITY;
      if (next <= at + from) {
        parts.push([]);
        continue;
      }
      const to = Math.min(length, next - at);
      parts.at(-1)?.push(inline.type === 'text' ? { ...inline, text: inline.text.slice(from, to) } : inline);
      from = to;
    }
    at += length;
  }
  while (parts.length <= offsets.length) parts.push([]);
  return parts;
}

function recordOf(inline: Inline | undefined): string | undefined {
  if (inline?.type !== 'text') return undefined;
  for (const mark of inline.marks ?? []) if (mark.type === 'sentence') return mark.attrs.id;
  return undefined;
}

/** Are these the words of the record that the part before ended with? */
function continues(before: readonly Inline[], part: readonly Inline[]): boolean {
  const record = recordOf(before.at(-1));
  return record !== undefined && record === recordOf(part.find((inline) => textOf([inline]).trim()));
}

/** Neighbouring texts with equal marks as one, as the editor would write them. */
function joined(inlines: readonly Inline[]): Inline[] {
  const texts: Inline[] = [];
  for (const inline of inlines) {
    const last = texts.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(last, inline))
      texts[texts.length - 1] = { ...last, text: last.text + inline.text };
    else texts.push(inline);
  }
  return texts;
}

type Text = Extract<Inline, { type: 'text' }>;
const sameMarks = (one: Text, other: Text): boolean =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
