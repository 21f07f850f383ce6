import type { Block, Inline } from '@evenfall/templates';
import { type Exportable, type ExportOptions, outline } from '../outline/index.js';

export interface TextLook {
  /** Headings as `Subjective:` or as `SUBJECTIVE`. */
  readonly headings: 'colon' | 'capitals';
  readonly bullet: string;
  /** Letters and signs beyond ASCII are replaced by their nearest: for fields that lose them. */
  readonly ascii: boolean;
  readonly lineEnd: '\n' | '\r\n';
}

export const PLAIN: TextLook = { headings: 'colon', bullet: '- ', ascii: false, lineEnd: '\n' };

/** A note as plain text, for a field that knows nothing else. @throws {FormatError} `process_note` */
export function toText(source: Exportable, options: ExportOptions = {}, look: TextLook = PLAIN): string {
  const { title, facts, sections, closing, notices } = outline(source, options);
  const heading = (text: string) => (look.headings === 'colon' ? `${text}:` : text.toUpperCase());
  const alone = options.sections?.length === 1;
  const parts: string[][] = [];
  const head = [
    ...(title ? [title] : []),
    ...notices.filter(() => title),
    ...facts.map(([label, value]) => `${label}: ${value}`),
  ];
  if (head.length) parts.push(head);
  for (const section of sections) {
    const lines = textLines(section.content, look.bullet);
    parts.push(alone ? lines : [heading(section.title), ...lines]);
  }
  for (const { title: name, lines } of closing) parts.push([heading(name), ...lines]);
  if (!title && notices.length) parts.push([...notices]);
  const text = parts.map((lines) => withoutBlankEnds(lines).join('\n')).join('\n\n');
  return (look.ascii ? toAscii(text) : text).replaceAll('\n', look.lineEnd);
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && !lines[start]) start++;
  while (end > start && !lines[end - 1]) end--;
  return lines.slice(start, end);
}

function textLines(blocks: readonly Block[], bullet: string, indent = ''): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph')
      return inlineText(block.content ?? [])
        .split('\n')
        .map((line) => indent + line);
    return block.content.flatMap((item, index) => {
      const mark = block.type === 'bulletList' ? bullet : `${index + 1}. `;
      const [first = '', ...rest] = textLines(item.content, bullet, `${indent}  `);
      return [indent + mark + first.trimStart(), ...rest];
    });
  });
}

const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');

const SIGNS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '•': '-',
  '↑': 'up',
  '↓': 'down',
  '→': '->',
  '×': 'x',
  '½': '1/2',
  '\u00a0': ' ',
};

/** Accents go, signs become words or their likes; what has no likes becomes a question mark, never nothing. */
function toAscii(text: string): string {
  return [...text]
    .map((sign) => SIGNS[sign] ?? sign)
    .join('')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\n\r\t -~]/gu, '?');
}
