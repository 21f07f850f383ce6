import type { Block, Inline } from './content.js';
import type { Note } from './note.js';

/**
 * The plain words of a note, by section. All reading (checks, risk, evidence spans) is over these
 * strings; offsets are UTF-16 code units into them.
 */
export interface NoteText {
  format: string;
  /** Stands only in psychotherapy notes, as in the format of a note: nothing reads those. */
  kind?: 'process' | undefined;
  sections: Record<string, string>;
}

const inlineText = (inline: Inline): string => (inline.type === 'text' ? inline.text : '\n');

const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).map(inlineText).join('')
      : block.content.flatMap(({ content }) => linesOf(content)),
  );

/**
 * Blocks as text: one line per paragraph, also inside lists; a hard break is a line break too.
 * The editor maps evidence offsets back to document positions by the same rule, so a change here
 * must change `document/positions.ts` in the editor.
 */
export function blocksText(blocks: readonly Block[]): string {
  return linesOf(blocks).join('\n');
}

export function noteText({ format: { id: format, kind }, sections }: Note): NoteText {
  return {
    format,
    ...(kind && { kind }),
    sections: Object.fromEntries(sections.map(({ id, content }) => [id, blocksText(content)])),
  };
}

/** Text as blocks: one paragraph a line. The inverse of `blocksText` for text without lists. */
export function textBlocks(text: string): Block[] {
  return text
    .split(/\r\n?|\n/)
    .map(
      (line): Block => (line ? { type: 'paragraph', content: [{ type: 'text', text: line }] } : { type: 'paragraph' }),
    );
}
