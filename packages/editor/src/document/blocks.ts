import type { Block, Inline, List, ListItem, Mark as MarkJson } from '@evenfall/templates';
import { Fragment, type Mark, type Node, type NodeType, type Schema } from '@tiptap/pm/model';

/*
 * The blocks of a note ⇄ ProseMirror nodes. Written by hand rather than through `toJSON`, because the
 * wire format is ours: no attributes but a sentence's id, and anything the schema of a note allows
 * becomes a document (a list that starts with a list, an item without a paragraph), with its words kept.
 */

const cache = new WeakMap<Node, readonly Block[]>();

function markJson(mark: Mark): MarkJson {
  return mark.type.name === 'sentence'
    ? { type: 'sentence', attrs: { id: mark.attrs.id } }
    : ({ type: mark.type.name } as MarkJson);
}

function inlineJson(node: Node): Inline {
  if (!node.isText) return Object.freeze<Inline>({ type: 'hardBreak' });
  const text = node.text ?? '';
  return Object.freeze<Inline>(
    node.marks.length ? { type: 'text', text, marks: node.marks.map(markJson) } : { type: 'text', text },
  );
}

function blockJson(node: Node): Block {
  if (node.isTextblock) {
    return Object.freeze<Block>(
      node.childCount ? { type: 'paragraph', content: node.children.map(inlineJson) } : { type: 'paragraph' },
    );
  }
  return Object.freeze<Block>({
    type: node.type.name as List['type'],
    content: node.children.map((item): ListItem => ({ type: 'listItem', content: item.children.map(blockJson) })),
  });
}

/**
 * The blocks of a section node, read once for each node. The list is the caller's own: a frozen one would be as safe, and takes
 * engines twice as long to write as JSON.
 */
export function blocksOf(section: Node): Block[] {
  const blocks = cache.get(section) ?? section.children.map(blockJson);
  cache.set(section, blocks);
  return [...blocks];
}

/** The blocks of a part of a section. */
export const blocksIn = (content: Fragment): Block[] => content.content.map(blockJson);

function marksFrom(schema: Schema, marks: readonly MarkJson[] = []): readonly Mark[] {
  let set: readonly Mark[] = [];
  for (const mark of marks) {
    const type = schema.marks[mark.type];
    if (type) set = type.create(mark.type === 'sentence' ? { id: mark.attrs.id } : null).addToSet(set);
  }
  return set;
}

/** Text as inline nodes; a line break in it becomes a hard break, as the DOM would not keep it. */
export function inlineNodes(schema: Schema, text: string, marks: readonly Mark[] = []): Node[] {
  const nodes: Node[] = [];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (index) nodes.push(schema.node('hardBreak'));
    if (line) nodes.push(schema.text(line, marks));
  });
  return nodes;
}

function blockNodes(schema: Schema, blocks: readonly Block[]): Node[] {
  return blocks.flatMap((block): Node[] => {
    if (block.type === 'paragraph') {
      const inline = (block.content ?? []).flatMap((node) =>
        node.type === 'text'
          ? inlineNodes(schema, node.text, marksFrom(schema, node.marks))
          : [schema.node('hardBreak')],
      );
      // Inline nodes are all it holds: there is nothing to check.
      return [(schema.nodes.paragraph as NodeType).create(null, inline)];
    }
    const items = block.content
      .map((item) => blockNodes(schema, item.content))
      .filter((content) => content.length)
      .map((content) => schema.node('listItem', null, content));
    return items.length ? [schema.node(block.type, null, items)] : [];
  });
}

/** Blocks as the content of a section node: at least one paragraph. */
export function contentFrom(schema: Schema, blocks: readonly Block[]): Fragment {
  const nodes = blockNodes(schema, blocks);
  return Fragment.fromArray(nodes.length ? nodes : [schema.node('paragraph')]);
}
