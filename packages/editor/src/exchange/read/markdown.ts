import type { Block, Inline, List, Mark } from '@evenfall/templates';
import { decodeEntities } from './entities.js';
import type { Piece } from './html.js';

const ITEM = /^(\s*)(?:[-*+•]|(\d{1,9})[.)])\s+(.*)$/;

/** Lists deeper than this stay text: a note holds no deeper ones. */
const MAX_DEPTH = 12;

/** Without regular expressions that go back and forth over a long line. */
function headingIn(line: string): string | undefined {
  const [signs] = /^#{1,6}(?=\s)/.exec(line) ?? [];
  if (signs === undefined || line.length > 300) return undefined;
  return line
    .slice(signs.length)
    .replace(/#{1,300}$/, '')
    .trim();
}

/** Reads Markdown as far as notes use it: headings, paragraphs, lists, bold, italic, underline, line breaks. */
export function readMarkdown(text: string, depth = 0): Piece[] {
  const pieces: Piece[] = [];
  let lines: string[] = [];
  const paragraph = () => {
    if (lines.length) pieces.push({ block: { type: 'paragraph', content: inlines(lines.join('\n')) } });
    lines = [];
  };
  const all = text.replace(/\r\n?/g, '\n').split('\n');
  for (let at = 0; at < all.length; at++) {
    const line = all[at] as string;
    const heading = headingIn(line);
    if (heading) {
      paragraph();
      pieces.push({ heading: plain(heading) });
    } else if (!line.trim()) paragraph();
    else if (depth < MAX_DEPTH && ITEM.test(line) && lines.length === 0) {
      const end = listEnd(all, at);
      pieces.push({ block: list(all.slice(at, end), depth) });
      at = end - 1;
    } else lines.push(line.trim());
  }
  paragraph();
  return pieces;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Where a list ends: at a line that is neither an item nor indented below one. */
function listEnd(lines: readonly string[], start: number): number {
  const margin = indentOf(lines[start] ?? '');
  let end = start + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] as string;
    if (!line.trim()) continue;
    const deeper = indentOf(line) > margin;
    const item = indentOf(line) === margin && ITEM.test(line) && sameKind(lines[start] ?? '', line);
    // After a gap only what is indented belongs to the list.
    if (!deeper && !(item && at === end)) break;
    end = at + 1;
  }
  return end;
}

const sameKind = (one: string, other: string): boolean =>
  (ITEM.exec(one)?.[2] === undefined) === (ITEM.exec(other)?.[2] === undefined);

function list(lines: readonly string[], depth: number): List {
  const margin = indentOf(lines[0] ?? '');
  const ordered = ITEM.exec(lines[0] ?? '')?.[2] !== undefined;
  const items: string[][] = [];
  for (const line of lines) {
    const match = indentOf(line) === margin ? ITEM.exec(line) : null;
    if (match) items.push([match[3] ?? '']);
    else items.at(-1)?.push(line);
  }
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map(([first = '', ...rest]) => {
      const inner = Math.min(...rest.filter((line) => line.trim()).map(indentOf));
      const body = [first, ...rest.map((line) => line.slice(inner))].join('\n');
      return {
        type: 'listItem',
        content: readMarkdown(body, depth + 1).flatMap((piece): Block[] => ('block' in piece ? [piece.block] : [])),
      };
    }),
  };
}

const plain = (text: string): string =>
  inlines(text)
    .map((inline) => (inline.type === 'text' ? inline.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const MARK = /\\\n|\\([\\`*_[\]<>#|~&.)+-])|\*\*|\*|<\/?u>|\n|[^\\*<\n]+|[\\<]/g;

function inlines(text: string): Inline[] {
  const tokens = [...text.matchAll(MARK)];
  // A mark that is opened and never closed is a sign of the text: "5 * 3".
  const odd = (mark: string) => tokens.filter(([token]) => token === mark).length % 2 === 1;
  const literal = new Set(['*', '**'].filter(odd));
  const on = { bold: false, italic: false, underline: false };
  const out: Inline[] = [];
  let words = '';
  const flush = () => {
    const marks = (['bold', 'italic', 'underline'] as const).filter((type) => on[type]).map((type): Mark => ({ type }));
    if (words) out.push(marks.length ? { type: 'text', text: words, marks } : { type: 'text', text: words });
    words = '';
  };
  for (const [token, escaped] of tokens) {
    if (token === '\\\n') {
      flush();
      out.push({ type: 'hardBreak' });
    } else if (escaped !== undefined) words += escaped;
    else if (token === '\n') words += ' ';
    else if ((token === '**' || token === '*') && !literal.has(token)) {
      flush();
      if (token === '**') on.bold = !on.bold;
      else on.italic = !on.italic;
    } else if (token === '<u>' || token === '</u>') {
      flush();
      on.underline = token === '<u>';
    } else words += decodeEntities(token);
  }
  flush();
  return out;
}
