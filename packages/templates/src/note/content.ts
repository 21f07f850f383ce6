import * as z from 'zod/mini';

/*
 * Section content is JSON in the shape ProseMirror reads and writes, kept to the few nodes a
 * clinical note needs. JSON, not HTML, so that Trusted Types and a strict CSP pass, and so that
 * a note can be read without a DOM.
 */

/** Bold, italic, underline, or the link from accepted words to their provenance record. */
export const Mark = z.union([
  z.object({ type: z.enum(['bold', 'italic', 'underline']) }),
  z.object({ type: z.literal('sentence'), attrs: z.object({ id: z.string() }) }),
]);
export type Mark = z.infer<typeof Mark>;

export const Inline = z.union([
  z.object({ type: z.literal('text'), text: z.string().check(z.minLength(1)), marks: z.optional(z.array(Mark)) }),
  z.object({ type: z.literal('hardBreak') }),
]);
export type Inline = z.infer<typeof Inline>;

export interface Paragraph {
  type: 'paragraph';
  content?: Inline[] | undefined;
}
export interface List {
  type: 'bulletList' | 'orderedList';
  content: ListItem[];
}
export interface ListItem {
  type: 'listItem';
  content: Block[];
}
export type Block = Paragraph | List;

const Paragraph = z.object({ type: z.literal('paragraph'), content: z.optional(z.array(Inline)) });
const List = z.object({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(
    z.object({ type: z.literal('listItem'), content: z.lazy((): z.ZodMiniType<Block[]> => z.array(Block)) }),
  ),
});
export const Block: z.ZodMiniType<Block> = z.union([Paragraph, List]) as z.ZodMiniType<Block>;

/**
 * Paragraphs of plain text as the schema would give them, copied and with nothing else in them; undefined where there is
 * anything but that, for the schema to judge. It takes ten times as long, and most notes are nothing but that.
 */
export function plainBlocks(blocks: unknown): Block[] | undefined {
  if (!Array.isArray(blocks)) return undefined;
  const copies: Block[] = [];
  for (const block of blocks) {
    if (block?.type !== 'paragraph') return undefined;
    const { content: inlines } = block;
    if (inlines !== undefined && !Array.isArray(inlines)) return undefined;
    const content: Inline[] = [];
    for (const inline of inlines ?? []) {
      const text = inline?.text;
      if (inline?.type !== 'text' || !text || typeof text !== 'string' || inline.marks !== undefined) return undefined;
      content.push({ type: 'text', text });
    }
    copies.push(inlines ? { type: 'paragraph', content } : { type: 'paragraph' });
  }
  return copies;
}
