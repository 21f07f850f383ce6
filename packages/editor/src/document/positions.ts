import type { Node } from '@tiptap/pm/model';
import { contentRange } from './sections.js';

/*
 * Text offsets ⇄ document positions. The rule is that of `blocksText` in @evenfall/templates: one line
 * per paragraph, also inside lists, joined by a line feed; a hard break is a line feed. Within a
 * paragraph every text unit and every break is one position, so a line maps by a constant.
 */

interface Line {
  /** Offset of the line's first unit in the section's text. */
  offset: number;
  /** Position of the line's first unit, counted from the start of the section's content. */
  position: number;
  length: number;
}

interface SectionText {
  text: string;
  lines: readonly Line[];
}

/** Nodes are immutable, so what was read of one stays true. */
const cache = new WeakMap<Node, SectionText>();

const written = new WeakMap<Node, string>();

/** The words of a paragraph. */
export function blockText(block: Node): string {
  // Mostly it is one text, to be read at once.
  if (block.childCount === 1 && block.firstChild?.isText) return block.firstChild.text as string;
  let text = written.get(block);
  if (text === undefined) {
    text = block.textBetween(0, block.content.size, undefined, '\n');
    written.set(block, text);
  }
  return text;
}

function read(section: Node): SectionText {
  const known = cache.get(section);
  if (known) return known;
  const lines: Line[] = [];
  const words: string[] = [];
  let offset = 0;
  section.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const line = blockText(node);
    lines.push({ offset, position: position + 1, length: line.length });
    words.push(line);
    offset += line.length + 1;
    return false;
  });
  const result = { text: words.join('\n'), lines };
  cache.set(section, result);
  return result;
}

/** The words of a section node, as `blocksText` would give them. */
export function sectionText(section: Node): string {
  return read(section).text;
}

/** The last line that starts at or before what `key` measures. */
function lineAt(lines: readonly Line[], value: number, key: 'offset' | 'position'): Line {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line)[key] <= value) low = middle;
    else high = middle - 1;
  }
  return lines[low] as Line;
}

/** The document position of a text offset; offsets outside the text go to its nearest end. */
export function positionOf(doc: Node, index: number, offset: number): number {
  const line = lineAt(read(doc.child(index)).lines, offset, 'offset');
  const inLine = Math.min(Math.max(offset - line.offset, 0), line.length);
  return contentRange(doc, index).from + line.position + inLine;
}

/** The text offset, in its section, of a document position; between two lines it is the end of the earlier one. */
export function offsetOf(doc: Node, index: number, position: number): number {
  const relative = position - contentRange(doc, index).from;
  const line = lineAt(read(doc.child(index)).lines, relative, 'position');
  return line.offset + Math.min(Math.max(relative - line.position, 0), line.length);
}
