import type { Block, Inline } from '@evenfall/templates';
import { type Exportable, type ExportOptions, outline } from '../outline/index.js';

/** Text as HTML and XHTML: nothing in it is markup. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(
      // Control characters that XML has no place for.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    );

/** A note as HTML: headings, paragraphs and lists, without a class, a style or a script. @throws {FormatError} `process_note` */
export function toHtml(source: Exportable, options: ExportOptions = {}): string {
  const { title, facts, sections, closing, notices } = outline(source, options);
  const alone = options.sections?.length === 1;
  return [
    title && `<h1>${escapeHtml(title)}</h1>`,
    ...notices.map((notice) => `<p><strong>${escapeHtml(notice)}</strong></p>`),
    facts.length &&
      `<p>${facts.map(([label, value]) => `${escapeHtml(label)}: ${escapeHtml(value)}`).join('<br/>')}</p>`,
    ...sections.map(({ title: name, content }) => (alone ? '' : `<h2>${escapeHtml(name)}</h2>`) + blocksHtml(content)),
    ...closing.map(
      ({ title: name, lines }) =>
        `<h2>${escapeHtml(name)}</h2>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`,
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Blocks as well-formed XHTML. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return `<p>${(block.content ?? []).map(inlineHtml).join('')}</p>`;
      const tag = block.type === 'bulletList' ? 'ul' : 'ol';
      const items = block.content.map((item) => `<li>${blocksHtml(item.content)}</li>`).join('');
      return `<${tag}>${items}</${tag}>`;
    })
    .join('');
}

const TAGS = { bold: 'b', italic: 'i', underline: 'u' } as const;

function inlineHtml(inline: Inline): string {
  if (inline.type === 'hardBreak') return '<br/>';
  let html = inline.text.split('\n').map(escapeHtml).join('<br/>');
  for (const mark of inline.marks ?? [])
    if (mark.type !== 'sentence') html = `<${TAGS[mark.type]}>${html}</${TAGS[mark.type]}>`;
  return html;
}
