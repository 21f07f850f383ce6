import type { Block, ListItem } from '@evenfall/templates';
import { cleanText } from './text.js';

const BULLET = /^\s*(?:[•◦▪‣·●○■–—*-])\s+(?=\S)/;
const NUMBER = /^\s*(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/;

/** From how many characters on a line looks as if it had been broken by a page, not by a person. */
const FULL_LINE = 45;

/** A line of a page goes on in the next one: it is long, ends no sentence, and the next begins with a small letter. */
const goesOn = (line: string, next: string): boolean =>
  line.length >= FULL_LINE && !/[.!?:;]["”’)]?$/.test(line) && /^\p{Ll}/u.test(next);

/** Lines broken by a page, as a PDF gives them, made whole again. */
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  lines.forEach((line, index) => {
    const last = whole.at(-1);
    if (last !== undefined && goesOn(lines[index - 1] ?? '', line)) {
      whole[whole.length - 1] = /\p{L}-$/u.test(last) ? last.slice(0, -1) + line : `${last} ${line}`;
    } else whole.push(line);
  });
  return whole;
}

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** Plain text as blocks: its lines are paragraphs, lines with a bullet or a number are lists. */
export function plainBlocks(text: string): Block[] {
  const lines = cleanText(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const blocks: Block[] = [];
  for (const line of unwrapped(lines)) {
    const kind = BULLET.test(line) ? 'bulletList' : NUMBER.test(line) ? 'orderedList' : undefined;
    if (!kind) {
      blocks.push(paragraph(line));
      continue;
    }
    const item: ListItem = {
      type: 'listItem',
      content: [paragraph(line.replace(kind === 'bulletList' ? BULLET : NUMBER, ''))],
    };
    const last = blocks.at(-1);
    if (last?.type === kind) last.content.push(item);
    else blocks.push({ type: kind, content: [item] });
  }
  return blocks;
}
