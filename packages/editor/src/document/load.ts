import { type Block, blocksText, type Format, formattingOf } from '@evenfall/templates';
import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { contentFrom } from './blocks.js';
import { contentRange } from './sections.js';
import type { SectionContent } from './types.js';

export interface Loaded {
  /** The content of every section, in the order of the format. */
  contents: Fragment[];
  /** What was given for a section that the format does not have. */
  unplaced: { section: string; text: string; content?: Block[] }[];
}

/** Lays given sections out in a format: those that are missing are empty, those it does not have come back. */
export function layOut(schema: Schema, format: Format, sections: readonly SectionContent[]): Loaded {
  const blocksFor = (id: string): Block[] => sections.filter((each) => each.id === id).flatMap((each) => each.content);
  return {
    contents: format.sections.map(({ id }) => contentFrom(schema, blocksFor(id))),
    unplaced: sections
      .filter(({ id }) => !format.sections.some((section) => section.id === id))
      .map(({ id, content }) => ({ section: id, text: blocksText(content), ...formattingOf(content) }))
      .filter(({ text }) => text.trim()),
  };
}

/** The document with these contents; sections that stay equal stay the same nodes, and keep what was cached of them. */
export function withContents(doc: Node, contents: readonly Fragment[]): Node {
  const sections = doc.children.map((section, index) => {
    const content = contents[index] as Fragment;
    return section.content.eq(content) ? section : section.copy(content);
  });
  return doc.copy(Fragment.fromArray(sections));
}

/** Replaces the contents of the sections that differ, each by a step of its own. */
export function replaceContents(tr: Transaction, contents: readonly Fragment[]): Transaction {
  for (let index = contents.length - 1; index >= 0; index--) {
    const content = contents[index] as Fragment;
    const { from, to } = contentRange(tr.doc, index);
    if (!tr.doc.child(index).content.eq(content)) tr.replaceWith(from, to, content);
  }
  return tr;
}
