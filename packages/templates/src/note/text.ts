import type { Block, Inline } from './content.js';
import type { Note } from './note.js';

/**
 * The plain words of a note, by section. All reading (checks, risk, evidence spans) is over these
 * strings; offsets are UTF-16 code units into them.
 */
export interface NoteText {
  format: string;
  sections: Record<string, string>;
}

const inlineText = (inline: Inline): string => (inline.type === 'text' ? inline.text : '\n');

/**
 * Blocks as text: one line per paragraph, also inside lists; a hard break is a line break too.
 * The editor maps evidence offsets back to document positions by the same rule, so a change here
 * must change `document/positions.ts` in the editor.
 */
export function blocksText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  const walk = (list: readonly Block[]) => {
    for (const block of list) {
      if (block.type === 'paragraph') lines.push((block.content ?? []).map(inlineText).join(''));
      else for (const item of block.content) walk(item.content);
    }
  };
  walk(blocks);
  return lines.join('\n');
}

export function noteText(note: Note): NoteText {
  return {
    format: note.format.id,
    sections: Object.fromEntries(note.sections.map((section) => [section.id, blocksText(section.content)])),
  };
}

/** Text as blocks: one paragraph a line. The inverse of `blocksText` for text without lists. */
export function textBlocks(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(
      (line): Block => (line ? { type: 'paragraph', content: [{ type: 'text', text: line }] } : { type: 'paragraph' }),
    );
}
