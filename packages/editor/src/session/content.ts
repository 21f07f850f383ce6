import type { Block, Mark } from '@evenfall/templates';
import { blocksText } from '@evenfall/templates';
import type { DocumentEvents, NoteDocument, SectionContent } from '../document/index.js';
import { Emitter } from './emitter.js';

/** Where the sections of an open note live: the writing surface, or plain memory where there is none. */
export type NoteContent = Pick<
  NoteDocument,
  | 'content'
  | 'text'
  | 'wordless'
  | 'setContent'
  | 'appendSentence'
  | 'replace'
  | 'place'
  | 'placed'
  | 'sentences'
  | 'on'
>;

/** Sections without a writing surface: before it is there, after it is gone, and in tests. */
export class MemoryContent extends Emitter<DocumentEvents> implements NoteContent {
  #sections: readonly SectionContent[];
  readonly #placed: Set<string>;

  constructor(sections: readonly SectionContent[], placed: Iterable<string> = []) {
    super();
    this.#sections = sections;
    this.#placed = new Set(placed);
  }

  content(): SectionContent[] {
    return [...this.#sections];
  }

  get wordless(): boolean {
    return this.#sections.every(({ content }) => content.every((block) => !/\S/.test(blocksText([block]))));
  }

  text(): Record<string, string> {
    return Object.fromEntries(this.#sections.map(({ id, content }) => [id, blocksText(content)]));
  }

  setContent(sections: readonly SectionContent[]): void {
    this.#sections = sections;
    this.emit('change', { sections: sections.map(({ id }) => id) });
  }

  appendSentence(section: string, sentence: { text: string; recordId: string; newParagraph?: boolean }): void {
    const mark: Mark = { type: 'sentence', attrs: { id: sentence.recordId } };
    this.#sections = this.#sections.map((entry) =>
      entry.id === section ? { ...entry, content: append(entry.content, sentence, mark) } : entry,
    );
    this.emit('change', { sections: [section] });
  }

  /** A suggestion is made over words that a person sees: without a surface there is none. */
  replace(): boolean {
    return false;
  }

  place(section: string, content: readonly Block[], item: string): void {
    this.#placed.add(item);
    this.#sections = this.#sections.map((entry) =>
      entry.id === section
        ? { ...entry, content: [...entry.content.filter((block) => !isBlank(block)), ...content] }
        : entry,
    );
    this.emit('change', { sections: [section] });
  }

  placed(): ReadonlySet<string> {
    return this.#placed;
  }

  sentences(): Map<string, { section: string; text: string }> {
    const found = new Map<string, { section: string; text: string }>();
    for (const { id: section, content } of this.#sections) {
      walkText(content, (text, marks) => {
        for (const mark of marks) {
          if (mark.type !== 'sentence') continue;
          found.set(mark.attrs.id, { section, text: (found.get(mark.attrs.id)?.text ?? '') + text });
        }
      });
    }
    return found;
  }
}

function append(blocks: readonly Block[], sentence: { text: string; newParagraph?: boolean }, mark: Mark): Block[] {
  const last = blocks.at(-1);
  const words = { type: 'text' as const, text: sentence.text, marks: [mark] };
  if (last?.type !== 'paragraph' || (sentence.newParagraph && last.content?.length)) {
    return [...blocks, { type: 'paragraph', content: [words] }];
  }
  const before = last.content ?? [];
  const content = before.length ? [...before, { type: 'text' as const, text: ' ' }, words] : [words];
  return [...blocks.slice(0, -1), { type: 'paragraph', content }];
}

function walkText(blocks: readonly Block[], visit: (text: string, marks: readonly Mark[]) => void): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      for (const inline of block.content ?? []) if (inline.type === 'text') visit(inline.text, inline.marks ?? []);
    } else for (const item of block.content) walkText(item.content, visit);
  }
}

const isBlank = (block: Block): boolean => block.type === 'paragraph' && !block.content?.length;
