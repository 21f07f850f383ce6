import type { Block } from './content.js';

/** What an unsorted item keeps of these blocks besides their words; nothing where they are plain lines of text. */
export function formattingOf(blocks: readonly Block[]): { content?: Block[] } {
  const plain = (block: Block): boolean =>
    block.type === 'paragraph' &&
    (block.content ?? []).every((inline) => inline.type === 'text' && !inline.marks?.length);
  return blocks.every(plain) ? {} : { content: [...blocks] };
}
