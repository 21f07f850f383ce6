import type { Format } from '@evenfall/templates';
import { type Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/*
 * What the clipboard gets. In a section: its blocks, without the section around them. Over several: each
 * under its title, which other programs show as a heading and which brings the parts home when they come back.
 */

const isSection = (node: Node) => node.type.name.startsWith('section_');

function listText(list: Node, indent: string): string {
  return list.children
    .map((item, index) => {
      const bullet = list.type.name === 'orderedList' ? `${index + 1}. ` : '- ';
      const inner = blocksText(item.content, `${indent}${' '.repeat(bullet.length)}`);
      return `${indent}${bullet}${inner.trimStart()}`;
    })
    .join('\n');
}

function blocksText(content: Fragment, indent = ''): string {
  const lines: string[] = [];
  let inline = '';
  content.forEach((node) => {
    if (node.isInline) inline += node.isText ? node.text : '\n';
    else if (node.isTextblock) lines.push(indent + node.textBetween(0, node.content.size, undefined, `\n${indent}`));
    else if (node.type.name === 'listItem') lines.push(indent + blocksText(node.content, indent).trimStart());
    else lines.push(listText(node, indent));
  });
  return inline || lines.join('\n');
}

/** The words of a slice as other programs read them: a title above each section where there are several. */
export function clipboardText(slice: Slice, format: Format): string {
  const parts: string[] = [];
  slice.content.forEach((node) => {
    if (!isSection(node)) return;
    const index = Number(node.type.name.split('_')[1]);
    parts.push(`${format.sections[index]?.title}\n${blocksText(node.content)}`.trimEnd());
  });
  return parts.length ? parts.join('\n\n') : blocksText(slice.content);
}

export function clipboard(format: Format): Plugin {
  return new Plugin({
    props: {
      transformCopied(slice) {
        const { content, openStart, openEnd } = slice;
        const only = content.childCount === 1 ? (content.firstChild as Node) : undefined;
        if (!only || !isSection(only)) return slice;
        return new Slice(only.content, Math.max(0, openStart - 1), Math.max(0, openEnd - 1));
      },
      clipboardTextSerializer: (slice) => clipboardText(slice, format),
    },
  });
}
