import type { Format } from '@evenfall/templates';
import { type AnyExtension, Mark, Node, type NodeViewRenderer } from '@tiptap/core';

/*
 * The schema of a note, compiled from its format: one node type a section, and a document that is
 * their fixed sequence. SCAFFOLD is thereby a property of the type: no edit, no undo and no program can
 * make a document without it. The title of a section is chrome, drawn by its node view, never content.
 */

/** Section ids may hold characters that a content expression may not; the index keeps names apart. */
export function sectionTypeName(id: string, index: number): string {
  return `section_${index}_${id.replace(/\W/g, '_')}`;
}

/**
 * How a section travels on the clipboard. No content expression allows it, so it can be parsed but never
 * placed: the paste unwrapper turns it into blocks. It carries sections of any format, ours or not.
 */
const PastedSection = Node.create({
  name: 'pastedSection',
  content: 'block+',
  selectable: false,
  addAttributes() {
    return {
      id: { default: '', rendered: false, parseHTML: (element) => element.dataset.evenfallSection ?? '' },
      title: {
        default: '',
        rendered: false,
        parseHTML: (element) => element.querySelector(':scope > h3')?.textContent?.trim() ?? '',
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: 'section[data-evenfall-section]',
        contentElement: (section) =>
          (section as HTMLElement).querySelector<HTMLElement>(':scope > div') ?? (section as HTMLElement),
      },
    ];
  },
  renderHTML({ node }) {
    return sectionHtml(node.attrs.id, node.attrs.title);
  },
});

function sectionHtml(id: string, title: string) {
  return ['section', { 'data-evenfall-section': id }, ['h3', title], ['div', 0]] as const;
}

const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML() {
    // What other programs set apart in other ways is a paragraph here, so that words do not run together.
    const hasBlocks = (element: HTMLElement) => element.querySelector('p, div, ul, ol, table, h1, h2, h3, h4') !== null;
    return [
      { tag: 'p' },
      { tag: 'pre', preserveWhitespace: 'full' },
      { tag: 'td, th, caption, dt, legend, summary', getAttrs: (element) => (hasBlocks(element) ? false : null) },
    ];
  },
  renderHTML() {
    return ['p', 0];
  },
});

const Text = Node.create({ name: 'text', group: 'inline' });

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML() {
    return [{ tag: 'br' }];
  },
  renderHTML() {
    return ['br'];
  },
});

const list = (name: string, tag: string) =>
  Node.create({
    name,
    group: 'block',
    content: 'listItem+',
    selectable: false,
    parseHTML() {
      return [{ tag }];
    },
    renderHTML() {
      return [tag, 0];
    },
  });

const ListItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  selectable: false,
  parseHTML() {
    return [{ tag: 'li' }];
  },
  renderHTML() {
    return ['li', 0];
  },
});

const Bold = Mark.create({
  name: 'bold',
  parseHTML() {
    return [
      { tag: 'strong' },
      // Google Docs wraps everything it copies in a `b` of normal weight.
      { tag: 'b', getAttrs: (element) => (element.style.fontWeight === 'normal' ? false : null) },
      { style: 'font-weight', getAttrs: (weight) => (/^(bold(er)?|[6-9]\d\d)$/.test(weight) ? null : false) },
    ];
  },
  renderHTML() {
    return ['strong', 0];
  },
});

const Italic = Mark.create({
  name: 'italic',
  parseHTML() {
    return [
      { tag: 'em' },
      { tag: 'i', getAttrs: (element) => (element.style.fontStyle === 'normal' ? false : null) },
      { style: 'font-style=italic' },
    ];
  },
  renderHTML() {
    return ['em', 0];
  },
});

const Underline = Mark.create({
  name: 'underline',
  parseHTML() {
    return [
      { tag: 'u' },
      { style: 'text-decoration', getAttrs: (line) => (line.includes('underline') ? null : false) },
      { style: 'text-decoration-line=underline' },
    ];
  },
  renderHTML() {
    return ['u', 0];
  },
});

/**
 * The link from accepted words to their provenance record. Not inclusive: what is typed after a sentence
 * is the person's own. The id is all there is in the DOM; it says nothing of the client.
 */
const Sentence = Mark.create({
  name: 'sentence',
  inclusive: false,
  addAttributes() {
    return {
      id: {
        default: '',
        parseHTML: (element) => element.dataset.sentence ?? '',
        renderHTML: ({ id }) => ({ 'data-sentence': id }),
      },
    };
  },
  parseHTML() {
    return [{ tag: 'span[data-sentence]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0];
  },
});

/** The nodes and marks of a note in this format, with the view that draws a section. */
export function schemaExtensions(format: Format, sectionView: (index: number) => NodeViewRenderer): AnyExtension[] {
  const names = format.sections.map((section, index) => sectionTypeName(section.id, index));
  return [
    Node.create({ name: 'doc', topNode: true, content: names.join(' ') }),
    ...format.sections.map((section, index) =>
      Node.create({
        name: sectionTypeName(section.id, index),
        content: 'block+',
        isolating: true,
        defining: true,
        selectable: false,
        draggable: false,
        // In the document, so that undo and redo take a placement and its words together (NOTHING-LOST).
        addAttributes: () => ({ placed: { default: [], rendered: false } }),
        renderHTML() {
          return sectionHtml(section.id, section.title) as never;
        },
        addNodeView() {
          return sectionView(index);
        },
      }),
    ),
    PastedSection,
    Paragraph,
    Text,
    HardBreak,
    list('bulletList', 'ul'),
    list('orderedList', 'ol'),
    ListItem,
    Bold,
    Italic,
    Underline,
    Sentence,
  ];
}
