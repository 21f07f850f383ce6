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
