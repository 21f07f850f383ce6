import type { Block, Inline } from '@evenfall/templates';
import { type Exportable, type ExportOptions, outline } from '../outline/index.js';

/** A note as Markdown (CommonMark). Underlining has no mark there and is written as HTML. @throws {FormatError} `process_note` */
export function toMarkdown(source: Exportable, options: ExportOptions = {}): string {
  const { title, facts, sections, closing, notices } = outline(source, options);
  const alone = options.sections?.length === 1;
  return [
    title && `# ${escapeMarkdown(title)}`,
    ...notices.map((notice) => `**${escapeMarkdown(notice)}**`),
    facts.map(([label, value]) => `${escapeMarkdown(label)}: ${escapeMarkdown(value)}`).join('\\\n'),
    ...sections.flatMap(({ title: name, content }) => [
      alone ? '' : `## ${escapeMarkdown(name)}`,
      ...content.map((block) => blockMarkdown(block)),
    ]),
    ...closing.flatMap(({ title: name, lines }) => [`## ${escapeMarkdown(name)}`, ...lines.map(paragraph)]),
  ]
    .filter((part) => part.trim())
    .join('\n\n');
}

function blockMarkdown(block: Block, indent = ''): string {
  if (block.type === 'paragraph') return indent + inlinesMarkdown(block.content ?? []).replaceAll('\n', `\n${indent}`);
  return block.content
    .map((item, index) => {
      const mark = block.type === 'bulletList' ? '- ' : `${index + 1}. `;
      const inner = `${indent}${' '.repeat(mark.length)}`;
      const body = item.content
        .map((each) => blockMarkdown(each, inner))
        .filter((each) => each.trim())
        .join('\n\n');
      return `${indent}${mark}${body.trimStart()}`;
    })
    .join('\n');
}

const paragraph = (text: string): string => inlinesMarkdown([{ type: 'text', text }]);

/** Marks are turned on and off between the texts, so that equal neighbours are one. */
function inlinesMarkdown(inlines: readonly Inline[]): string {
  let out = '';
  let open = { bold: false, italic: false, underline: false };
  const turn = (to: typeof open) => {
    if (open.underline && !to.underline) out += '</u>';
    if (open.bold !== to.bold) out += '**';
    if (open.italic !== to.italic) out += '*';
    if (!open.underline && to.underline) out += '<u>';
    open = to;
  };
  const none = { bold: false, italic: false, underline: false };
  for (const inline of inlines) {
    if (inline.type === 'hardBreak') {
      turn(none);
      out += '\\\n';
      continue;
    }
    const has = (type: string) => (inline.marks ?? []).some((mark) => mark.type === type);
    // A line end in a text is one of the note too.
    for (const [index, line] of inline.text.split('\n').entries()) {
      if (index) {
        turn(none);
        out += '\\\n';
      }
      if (line) turn({ bold: has('bold'), italic: has('italic'), underline: has('underline') });
      out += escapeMarkdown(line);
    }
  }
  turn(none);
  return out.replace(/^(\s*)([-+])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replaceAll('\r', ' ');
