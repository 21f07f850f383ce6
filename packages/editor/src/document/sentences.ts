import type { Format } from '@evenfall/templates';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { inlineNodes } from './blocks.js';
import { contentRange, textRange } from './sections.js';

const cache = new WeakMap<Node, ReadonlyMap<string, string>>();

function inSection(section: Node): ReadonlyMap<string, string> {
  const known = cache.get(section);
  if (known) return known;
  const found = new Map<string, string>();
  section.descendants((block) => {
    if (!block.isTextblock) return true;
    const inBlock = new Map<string, string>();
    block.forEach((node) => {
      const id = node.marks.find((mark) => mark.type.name === 'sentence')?.attrs.id as string | undefined;
      if (id) inBlock.set(id, (inBlock.get(id) ?? '') + (node.text ?? '\n'));
    });
    for (const [id, text] of inBlock) found.set(id, found.has(id) ? `${found.get(id)}\n${text}` : text);
    return false;
  });
  cache.set(section, found);
  return found;
}

/** The words that carry each sentence record; for one that was taken apart, the section of its first words. */
export function sentencesIn(doc: Node, format: Format): Map<string, { section: string; text: string }> {
  const all = new Map<string, { section: string; text: string }>();
  doc.forEach((section, _, index) => {
    for (const [id, text] of inSection(section)) {
      const earlier = all.get(id);
      if (earlier) earlier.text += `\n${text}`;
      else all.set(id, { section: format.sections[index]?.id ?? '', text });
    }
  });
  return all;
}

/** Adds a sentence at the end of a section: in its last paragraph after a space, or in one of its own. */
export function appendSentence(
  tr: Transaction,
  index: number,
  sentence: { text: string; recordId: string; newParagraph?: boolean | undefined },
): Transaction {
  const { schema } = tr.doc.type;
  const mark = schema.mark('sentence', { id: sentence.recordId });
  const words = inlineNodes(schema, sentence.text, [mark]);
  const last = tr.doc.child(index).lastChild as Node;
  const { to } = contentRange(tr.doc, index);
  if (last.isTextblock && (!sentence.newParagraph || last.content.size === 0)) {
    const gap = last.lastChild?.isText && !/\s$/.test(last.textContent) ? [schema.text(' ')] : [];
    return tr.insert(textRange(tr.doc, index).to, [...gap, ...words]);
  }
  return tr.insert(to, schema.node('paragraph', null, words));
}
