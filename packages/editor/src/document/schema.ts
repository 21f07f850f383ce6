import type { Format } from '@evenfall/templates';
import { type MarkSpec, type NodeSpec, Schema, type SchemaSpec, type TagParseRule } from '@tiptap/pm/model';

/*
 * The schema of a note, compiled from its format: one node type a section, and a document that is
 * their fixed sequence. SCAFFOLD is thereby a property of the type: no edit, no undo and no program can
 * make a document without it. The title of a section is chrome, drawn by its node view, never content.
 */

/** Section ids may hold characters that a content expression may not; the index keeps names apart. */
export function sectionTypeName(id: string, index: number): string {
  return `section_${index}_${id.replace(/\W/g, '_')}`;
}

function sectionHtml(id: string, title: string) {
  return ['section', { 'data-evenfall-section': id }, ['h3', title], ['div', 0]] as const;
}

/** A rule for one tag, with what it says of an element. */
const tag = (tag: string, getAttrs?: (element: HTMLElement) => Record<string, string> | null | false): TagParseRule =>
  getAttrs ? { tag, getAttrs } : { tag };

/**
 * How a section travels on the clipboard. No content expression allows it, so it can be parsed but never
 * placed: the paste unwrapper turns it into blocks. It carries sections of any format, ours or not.
 */
const pastedSection: NodeSpec = {
  content: 'block+',
  selectable: false,
  attrs: { id: { default: '' }, title: { default: '' } },
  parseDOM: [
    {
      ...tag('section[data-evenfall-section]', (section) => ({
        id: section.dataset.evenfallSection ?? '',
        title: section.querySelector(':scope > h3')?.textContent?.trim() ?? '',
      })),
      contentElement: (section) =>
        (section as HTMLElement).querySelector<HTMLElement>(':scope > div') ?? (section as HTMLElement),
    },
  ],
  toDOM: ({ attrs }) => sectionHtml(attrs.id, attrs.title),
};

// What other programs set apart in other ways is a paragraph here, so that words do not run together.
const withoutBlocks = (element: HTMLElement) =>
  element.querySelector('p, div, ul, ol, table, h1, h2, h3, h4') === null ? null : false;

const paragraph: NodeSpec = {
  group: 'block',
  content: 'inline*',
  parseDOM: [
    tag('p'),
    { tag: 'pre', preserveWhitespace: 'full' },
    tag('td, th, caption, dt, legend, summary', withoutBlocks),
  ],
  toDOM: () => ['p', 0],
};

const hardBreak: NodeSpec = {
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseDOM: [tag('br')],
  toDOM: () => ['br'],
};

const list = (name: string): NodeSpec => ({
  group: 'block',
  content: 'listItem+',
  selectable: false,
  parseDOM: [tag(name)],
  toDOM: () => [name, 0],
});

const listItem: NodeSpec = {
  content: 'block+',
  defining: true,
  selectable: false,
  parseDOM: [tag('li')],
  toDOM: () => ['li', 0],
};

const marks: Readonly<Record<string, MarkSpec>> = {
  bold: {
    parseDOM: [
      tag('strong'),
      // Google Docs wraps everything it copies in a `b` of normal weight.
      tag('b', (element) => (element.style.fontWeight === 'normal' ? false : null)),
      { style: 'font-weight', getAttrs: (weight) => (/^(bold(er)?|[6-9]\d\d)$/.test(weight) ? null : false) },
    ],
    toDOM: () => ['strong', 0],
  },
  italic: {
    parseDOM: [
      tag('em'),
      tag('i', (element) => (element.style.fontStyle === 'normal' ? false : null)),
      { style: 'font-style=italic' },
    ],
    toDOM: () => ['em', 0],
  },
  underline: {
    parseDOM: [
      tag('u'),
      { style: 'text-decoration', getAttrs: (line) => (line.includes('underline') ? null : false) },
      { style: 'text-decoration-line=underline' },
    ],
    toDOM: () => ['u', 0],
  },
  /*
   * The link from accepted words to their provenance record. Not inclusive: what is typed after a sentence
   * is the person's own. The id is all there is in the DOM; it says nothing of the client.
   */
  sentence: {
    inclusive: false,
    attrs: { id: { default: '' } },
    parseDOM: [tag('span[data-sentence]', ({ dataset }) => ({ id: dataset.sentence ?? '' }))],
    toDOM: ({ attrs }) => ['span', { 'data-sentence': attrs.id }, 0],
  },
};

/** The nodes and marks of a note in this format. The paragraph comes first among the blocks: it is what an empty one is. */
export function noteSpec(format: Format): SchemaSpec & { nodes: Record<string, NodeSpec>; marks: typeof marks } {
  const names = format.sections.map((section, index) => sectionTypeName(section.id, index));
  const sections = format.sections.map(({ id, title }, index): [string, NodeSpec] => [
    sectionTypeName(id, index),
    {
      content: 'block+',
      isolating: true,
      defining: true,
      selectable: false,
      draggable: false,
      // In the document, so that undo and redo take a placement and its words together (NOTHING-LOST).
      attrs: { placed: { default: [] } },
      toDOM: () => sectionHtml(id, title),
    },
  ]);
  return {
    nodes: {
      paragraph,
      doc: { content: names.join(' ') },
      ...Object.fromEntries(sections),
      pastedSection,
      text: { group: 'inline' },
      hardBreak,
      bulletList: list('ul'),
      orderedList: list('ol'),
      listItem,
    },
    marks,
  };
}

const schemas = new WeakMap<Format, Schema>();

/** The schema of a format, made once. */
export function schemaOf(format: Format): Schema {
  const schema = schemas.get(format) ?? new Schema(noteSpec(format));
  schemas.set(format, schema);
  return schema;
}
