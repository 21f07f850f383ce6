import { type Block, blocksText, type Format, formattingOf } from '@evenfall/templates';
import { DOMParser, Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin, Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blocksIn, contentFrom } from './blocks.js';
import { cleanHtml, cleanText, plainBlocks } from './clean/index.js';
import { appendContent } from './placed.js';
import { type Range, sectionIndex, textRange } from './sections.js';
import { deleteAcross, insertSlice, replaceAcross, textSlice } from './stays-put.js';

/*
 * The paste unwrapper. Sections cannot be put into a section, so ProseMirror would drop a pasted one in
 * silence. One section is pasted as its blocks, where the caret is. Several, a whole note for instance,
 * go to the sections of the same name; what has no home here is handed out, never dropped.
 */

interface Unplaced {
  text: string;
  content?: Block[];
  section: string;
}

interface Part {
  /** `undefined` for content that was in no section. */
  section: { id: string; title: string } | undefined;
  slice: Slice;
}

function isSection(node: Node): boolean {
  return node.type.name === 'pastedSection' || node.type.name.startsWith('section_');
}

function identity(format: Format, node: Node): { id: string; title: string } {
  if (node.type.name === 'pastedSection') return { id: node.attrs.id, title: node.attrs.title };
  const [, index] = node.type.name.split('_');
  const { id, title } = format.sections[Number(index)] as Format['sections'][number];
  return { id, title };
}

/** A slice as what is to be placed each for itself: its sections, and what stands between them. */
function partsOf(format: Format, slice: Slice): Part[] {
  const parts: Part[] = [];
  const { content, openStart, openEnd } = slice;
  const last = content.childCount - 1;
  let loose: Node[] = [];
  const flush = (open: boolean) => {
    if (loose.length)
      parts.push({ section: undefined, slice: new Slice(Fragment.fromArray(loose), 0, open ? openEnd : 0) });
    loose = [];
  };
  content.forEach((node, _, index) => {
    if (!isSection(node)) {
      loose.push(node);
      return;
    }
    flush(false);
    const start = index === 0 ? Math.max(0, openStart - 1) : 0;
    const end = index === last ? Math.max(0, openEnd - 1) : 0;
    parts.push({ section: identity(format, node), slice: new Slice(node.content, start, end) });
  });
  flush(true);
  return parts;
}

/** The section of a format that a pasted section belongs in, by its id, its title or another of its names. */
function homeOf(format: Format, { id, title }: { id: string; title: string }): number {
  const names = [id, title].map((name) => name.toLowerCase()).filter(Boolean);
  const sameId = format.sections.findIndex((section) => section.id === id);
  if (sameId >= 0) return sameId;
  return format.sections.findIndex((section) =>
    [section.id, section.title.toLowerCase(), ...section.aliases].some((name) => names.includes(name)),
  );
}

/**
 * Puts a slice in place of a range of the document.
 * @returns what has no section here
 */
export function place(tr: Transaction, range: Range, slice: Slice, format: Format): Unplaced[] {
  const parts = partsOf(format, slice);
  const sections = parts.filter((part) => part.section);
  if (sections.length < 2) {
    const whole = parts.length === 1 ? (parts[0] as Part).slice : new Slice(joined(parts), 0, 0);
    replaceAcross(tr, range, sections.length ? whole : slice);
    return [];
  }
  deleteAcross(tr, range);
  const caret = sectionIndex(tr.selection.$from);
  const unplaced: Unplaced[] = [];
  let inserted = false;
  for (const { section, slice: own } of parts) {
    const home = section ? homeOf(format, section) : caret;
    if (home < 0) {
      const blocks = blocksIn(own.content);
      const text = blocksText(blocks);
      if (text.trim()) unplaced.push({ text, section: section?.title || section?.id || '', ...formattingOf(blocks) });
    } else if (home === caret && !inserted) {
      insertSlice(tr, tr.selection.from, own);
      inserted = true;
    } else {
      appendContent(tr, home, own.content);
    }
  }
  return unplaced;
}

function joined(parts: readonly Part[]): Fragment {
  return parts.reduce((all, part) => all.append(part.slice.content), Fragment.empty);
}

/** Where in the text something dropped at a point of the page belongs. */
export function dropPosition(view: EditorView, event: DragEvent): number | undefined {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!at) return undefined;
  const { doc } = view.state;
  const $at = doc.resolve(at.pos);
  const text = textRange(doc, sectionIndex($at));
  return Selection.near(doc.resolve(Math.min(Math.max(at.pos, text.from), text.to))).from;
}

/**
 * Reads HTML of other programs, cleaned before. On elements, not on text: a policy of Trusted Types has nothing to say. The
 * rules are made for the first paste, not for every note that is opened.
 */
const cleaningParser = (schema: Schema) =>
  ({
    parseSlice(dom: HTMLElement, options) {
      cleanHtml(dom);
      return DOMParser.fromSchema(schema).parseSlice(dom, options);
    },
  }) as Pick<DOMParser, 'parseSlice'> as DOMParser;

/** Plain text: one line goes on where the caret is, several are paragraphs and lists. */
function plainSlice(schema: Schema, text: string, marks: readonly Mark[]): Slice {
  if (!/[\r\n]/.test(text.trim())) return textSlice(schema, cleanText(text), marks);
  const blocks = plainBlocks(text);
  if (blocks.every(({ type }) => type === 'paragraph')) return textSlice(schema, blocksText(blocks), marks);
  const open = (block: Block | undefined) => Number(block?.type === 'paragraph');
  return new Slice(contentFrom(schema, blocks), open(blocks[0]), open(blocks.at(-1)));
}

export function paste(schema: Schema, format: Format, onUnplaced: (unplaced: Unplaced) => void): Plugin {
  const finish = (view: EditorView, tr: Transaction, unplaced: Unplaced[], uiEvent: string) => {
    view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', uiEvent).scrollIntoView());
    for (const each of unplaced) onUnplaced(each);
    return true;
  };
  return new Plugin({
    props: {
      clipboardParser: cleaningParser(schema),
      clipboardTextParser: (text, $context) => plainSlice(schema, text, $context.marks()),
      handlePaste(view, event, slice) {
        const { tr } = view.state;
        // Nothing we can hold, a picture perhaps: what is selected must not go for it. A blank copied here is meant.
        if (!slice.size && !event.clipboardData?.getData('text/html').includes('data-pm-slice')) return true;
        if (!slice.size) return finish(view, deleteAcross(tr, tr.selection), [], 'paste');
        return finish(view, tr, place(tr, tr.selection, slice, format), 'paste');
      },
      handleDrop(view, event, slice, moved) {
        const at = dropPosition(view, event);
        if (at === undefined || !slice.size) return true;
        const { tr } = view.state;
        const { from, to } = tr.selection;
        // Dropped on itself: nothing moves.
        if (moved && at >= from && at <= to) return true;
        if (moved) deleteAcross(tr, { from, to });
        const target = tr.mapping.map(at);
        const unplaced = place(tr, { from: target, to: target }, slice, format);
        view.focus();
        return finish(view, tr, unplaced, 'drop');
      },
    },
  });
}
