import { type Block, blocksText, type Inline, type Paragraph } from '@evenfall/templates';

/**
 * Blocks whose text has become `text`: the one stretch that differs is replaced, everything around it keeps its
 * marks and lists. This carries words typed into the plain surface over to the rich note.
 */
export function reviseBlocks(blocks: readonly Block[], text: string): Block[] {
  const before = blocksText(blocks);
  if (text === before) return [...blocks];
  let start = 0;
  const shorter = Math.min(before.length, text.length);
  while (start < shorter && before[start] === text[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === text[text.length - 1 - end]) end++;
  return splice(blocks, start, before.length - end, text.slice(start, text.length - end));
}

/** Ids of the records whose words stand in a stretch of text; undefined stands for words of no record. */
export function recordsIn(blocks: readonly Block[], start: number, end: number): Set<string | undefined> {
  const found = new Set<string | undefined>();
  for (const line of linesOf(blocks)) {
    for (const inline of cut(line.paragraph.content ?? [], start - line.start, end - line.start)) {
      if (inline.type !== 'text' || !inline.text.trim()) continue;
      const mark = inline.marks?.find(({ type }) => type === 'sentence');
      found.add(mark?.type === 'sentence' ? mark.attrs.id : undefined);
    }
  }
  return found;
}

interface Line {
  paragraph: Paragraph;
  start: number;
  end: number;
}

function splice(blocks: readonly Block[], start: number, end: number, insert: string): Block[] {
  const lines = linesOf(blocks);
  const first = lines.find((line) => start <= line.end);
  const last = lines.find((line) => end <= line.end);
  if (!first || !last) return [...blocks, ...insert.split('\n').map((words): Paragraph => paragraph(plain(words)))];
  const head = cut(first.paragraph.content ?? [], 0, start - first.start);
  const tail = cut(last.paragraph.content ?? [], end - last.start, Number.POSITIVE_INFINITY);
  const inserted = insert.split('\n').map((words) => plain(words, head.at(-1)));
  inserted[0] = [...head, ...(inserted[0] ?? [])];
  inserted[inserted.length - 1] = [...(inserted.at(-1) ?? []), ...tail];
  const replacement = inserted.map((content) => paragraph(join(content)));
  const from = lines.indexOf(first);
  const to = lines.indexOf(last);
  // By place in reading order, not by identity: a host may hand in one paragraph object twice.
  let index = -1;
  const rebuild = (list: readonly Block[]): Block[] =>
    list.flatMap((block): Block[] => {
      if (block.type === 'paragraph') {
        index++;
        if (index === from) return replacement;
        return index > from && index <= to ? [] : [block];
      }
      const items = block.content
        .map((item) => ({ ...item, content: rebuild(item.content) }))
        .filter((item) => item.content.length);
      return items.length ? [{ ...block, content: items }] : [];
    });
  return rebuild(blocks);
}

/** The paragraphs in reading order with their offsets in `blocksText`. */
function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  const walk = (list: readonly Block[]) => {
    for (const block of list) {
      if (block.type === 'paragraph') {
        const length = blocksText([block]).length;
        lines.push({ paragraph: block, start: offset, end: offset + length });
        offset += length + 1;
      } else for (const item of block.content) walk(item.content);
    }
  };
  walk(blocks);
  return lines;
}

function cut(inlines: readonly Inline[], from: number, to: number): Inline[] {
  const kept: Inline[] = [];
  let offset = 0;
  for (const inline of inlines) {
    const length = inline.type === 'text' ? inline.text.length : 1;
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, length);
    if (end > start) kept.push(inline.type === 'text' ? { ...inline, text: inline.text.slice(start, end) } : inline);
    offset += length;
  }
  return kept;
}

/** New words take the formatting of the words they follow, but never their provenance. */
function plain(words: string, after?: Inline): Inline[] {
  if (!words) return [];
  const marks = after?.type === 'text' ? after.marks?.filter((mark) => mark.type !== 'sentence') : undefined;
  return [marks?.length ? { type: 'text', text: words, marks } : { type: 'text', text: words }];
}

const paragraph = (content: Inline[]): Paragraph =>
  content.length ? { type: 'paragraph', content } : { type: 'paragraph' };

/** Neighbouring words with equal marks are one text. */
function join(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (
      inline.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(inline.marks ?? []) === JSON.stringify(last.marks ?? [])
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}

/** Blocks with other words in their paragraphs, wherever those are. */
const inParagraphs = (blocks: readonly Block[], change: (inlines: readonly Inline[]) => Inline[]): Block[] =>
  blocks.map(
    (block): Block =>
      block.type === 'paragraph'
        ? paragraph(join(change(block.content ?? [])))
        : {
            ...block,
            content: block.content.map((item) => ({ ...item, content: inParagraphs(item.content, change) })),
          },
  );

/** Blocks without the words that carry a `sentence` mark of one of these records. */
export function withoutSentences(blocks: readonly Block[], records: ReadonlySet<string | undefined>): Block[] {
  const carries = (inline: Inline | undefined): boolean =>
    inline?.type === 'text' &&
    (inline.marks ?? []).some((mark) => mark.type === 'sentence' && records.has(mark.attrs.id));
  return inParagraphs(blocks, (inlines) =>
    inlines.flatMap((inline, index): Inline[] => {
      if (carries(inline)) return [];
      if (inline.type !== 'text' || !carries(inlines[index + 1])) return [inline];
      // The space that was put before a sentence goes with it.
      const text = inline.text.replace(/ $/, '');
      return text ? [{ ...inline, text }] : [];
    }),
  );
}

/** Blocks with all their words, of which none carries a `sentence` mark of one of these records. */
export const withoutMarks = (blocks: readonly Block[], records: ReadonlySet<string>): Block[] =>
  inParagraphs(blocks, (inlines) =>
    inlines.map((inline): Inline => {
      if (inline.type !== 'text' || !inline.marks) return inline;
      const marks = inline.marks.filter((mark) => mark.type !== 'sentence' || !records.has(mark.attrs.id));
      return marks.length ? { ...inline, marks } : { type: 'text', text: inline.text };
    }),
  );
