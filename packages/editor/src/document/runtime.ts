/*
 * The rich runtime: the only part of Evenfall that knows TipTap and ProseMirror. It is reached by
 * dynamic import through `loadDocument()` and seen from outside only as a `NoteDocument`.
 */
import type { Block, Format } from '@evenfall/templates';
import { Editor, Extension, type NodeViewRenderer } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { closeHistory, redo, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState, type Command as PmCommand, TextSelection, type Transaction } from '@tiptap/pm/state';
import { adoptInRoot } from '../theme/index.js';
import { activeIn } from './active.js';
import { blocksOf, contentFrom } from './blocks.js';
import { clearanceOf } from './clearance.js';
import { clipboard } from './clipboard.js';
import { contentStyles } from './content-styles.js';
import { dropCursor } from './drop-cursor.js';
import { Emitter } from './emitter.js';
import { input } from './input.js';
import { formatCommands, keys } from './keys.js';
import { isLit, layers, setLayer } from './layers.js';
import { listRules } from './list-rules.js';
import { layOut, replaceContents, withContents } from './load.js';
import { dropPosition, paste } from './paste.js';
import { pastedRecords } from './pasted-records.js';
import { placedIn, placeItem } from './placed.js';
import { offsetOf, positionOf, sectionText } from './positions.js';
import { Possible } from './possible.js';
import { replaceSentence } from './replace.js';
import { richStyles } from './rich-styles.js';
import { schemaExtensions, sectionTypeName } from './schema.js';
import { chromeHost, type SectionFrame, SectionView } from './section-view.js';
import { sectionIndex, spansOf } from './sections.js';
import { appendSentence, sentencesIn } from './sentences.js';
import { sectionwise } from './stays-put.js';
import { stops, stopsIn } from './stops.js';
import type {
  Command,
  CreateNoteDocument,
  DocumentEvents,
  DocumentOptions,
  LitRange,
  NoteDocument,
  SectionContent,
  TextRange,
} from './types.js';
import { insertText, rewriteText, type TypingAids, typing } from './typing/index.js';

/** Marks a transaction as ordered through `NoteDocument`: allowed although the person may not edit. */
const ORDERED = 'evenfall-ordered';

let instances = 0;

/** Into the root the note stands in now; where they are already, nothing happens. */
function adoptStyles(element: Element) {
  adoptInRoot(element, contentStyles);
  adoptInRoot(element, richStyles);
}

class ProseMirrorDocument implements NoteDocument {
  private readonly events = new Emitter<DocumentEvents>();
  private readonly frames: readonly SectionFrame[];
  private readonly views = new Map<number, SectionView>();
  private readonly editor: Editor;
  private readonly commands: Record<Command, PmCommand>;
  private readonly possible: Possible;
  private editable: boolean;
  private names: { readonly label: string; readonly headingLevel: number };
  /** The document that listeners were last told of. */
  private told: Node;
  private words: Readonly<Record<string, string>> | undefined;
  private frame = 0;
  private aids: TypingAids | undefined;
  private readonly clearance = clearanceOf(() => this.dom);

  constructor(
    mount: HTMLElement,
    private readonly format: Format,
    private readonly options: DocumentOptions,
  ) {
    const instance = ++instances;
    this.editable = options.editable ?? true;
    this.names = { label: options.label ?? format.title, headingLevel: options.headingLevel ?? 3 };
    this.frames = format.sections.map((section, index) => ({
      section,
      id: `evenfall-${instance}-${index}`,
      headingLevel: () => this.names.headingLevel,
      chrome: chromeHost(),
      onTitle: () => this.focus({ section: section.id }),
    }));
    adoptStyles(mount);
    this.editor = new Editor({
      // Mounted below, when the words are there: they are drawn once.
      element: null,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: {
        clipboardTextSerializer: false,
        commands: false,
        focusEvents: false,
        keymap: false,
        tabindex: false,
        drop: false,
        paste: false,
        delete: false,
        textDirection: false,
      },
      editable: this.editable,
      extensions: [
        ...schemaExtensions(format, (index) => this.sectionView(index)),
        UndoRedo.configure({ depth: 500 }),
        this.extension(),
        ...(options.extensions ?? []),
      ],
      content: {
        type: 'doc',
        content: format.sections.map(({ id }, index) => ({
          type: sectionTypeName(id, index),
          content: [{ type: 'paragraph' }],
        })),
      },
      editorProps: {
        scrollMargin: this.clearance,
        scrollThreshold: this.clearance,
        attributes: () => ({
          class: 'evenfall-document',
          'aria-label': this.names.label,
          'aria-multiline': 'true',
          // Whatever the page around it wants, but not the host's own word on the editor.
          spellcheck: mount.parentElement?.getAttribute('spellcheck') ?? 'true',
          // What a browser suggests to write next, some ask their maker for (STAYS-HERE).
          writingsuggestions: 'false',
          // A signed note is still read, selected and copied, by keyboard too.
          ...(this.editable ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
        }),
      },
    });
    if (options.content) {
      const { state, view } = this.editor;
      const doc = withContents(state.doc, layOut(state.schema, format, options.content).contents);
      view.updateState(EditorState.create({ doc }));
    }
    this.editor.mount(mount);
    this.commands = { ...formatCommands(this.editor.schema), undo, redo };
    this.possible = new Possible(this.commands);
    this.told = this.editor.state.doc;
    this.editor.on('transaction', ({ transaction }) => this.tell(transaction));
    this.dom.addEventListener('focus', this.onFocus);
    this.dom.addEventListener('blur', this.onBlur);
  }

  get composing(): boolean {
    return this.editor.view.composing;
  }

  get dom(): HTMLElement {
    return this.editor.view.dom;
  }

  content(): SectionContent[] {
    const { doc } = this.editor.state;
    return this.format.sections.map(({ id }, index) => ({ id, content: blocksOf(doc.child(index)) }));
  }

  text(): Record<string, string> {
    const { doc } = this.editor.state;
    this.words ??= Object.freeze(
      Object.fromEntries(this.format.sections.map(({ id }, index) => [id, sectionText(doc.child(index))])),
    );
    return this.words;
  }

  setContent(sections: readonly SectionContent[], { history }: { history: 'keep' | 'clear' }) {
    const { state, view } = this.editor;
    const { contents, unplaced } = layOut(state.schema, this.format, sections);
    const index = sectionIndex(state.selection.$head);
    const offset = offsetOf(state.doc, index, state.selection.head);
    const caretIn = (doc: Node) => TextSelection.create(doc, positionOf(doc, index, offset));
    if (history === 'clear') {
      const doc = withContents(state.doc, contents);
      view.updateState(EditorState.create({ doc, plugins: state.plugins, selection: caretIn(doc) }));
      this.tell();
    } else {
      const tr = replaceContents(closeHistory(state.tr), contents);
      if (tr.docChanged) this.order(tr.setSelection(caretIn(tr.doc)));
      this.endUndoStep();
    }
    for (const each of unplaced) this.events.emit('unplaced', each);
  }

  appendSentence(section: string, sentence: { text: string; recordId: string; newParagraph?: boolean }) {
    this.order(appendSentence(closeHistory(this.editor.state.tr), this.indexOf(section), sentence));
    this.endUndoStep();
  }

  place(section: string, content: readonly Block[], item: string) {
    const { tr, schema } = this.editor.state;
    this.order(placeItem(closeHistory(tr), this.indexOf(section), contentFrom(schema, content), item));
    this.endUndoStep();
  }

  replace(range: TextRange, before: string, sentence: { text: string; recordId: string }): boolean {
    const { section, start, end } = range;
    if (this.text()[section]?.slice(start, end) !== before || !before || before.includes('\n')) return false;
    this.order(replaceSentence(closeHistory(this.editor.state.tr), this.indexOf(section), range, sentence));
    this.endUndoStep();
    return true;
  }

  placed(): ReadonlySet<string> {
    return placedIn(this.editor.state.doc);
  }

  sentences(): Map<string, { section: string; text: string }> {
    return sentencesIn(this.editor.state.doc, this.format);
  }

  focus(target?: { section: string; start?: number; end?: number }) {
    const { view, state } = this.editor;
    if (target) {
      const index = this.indexOf(target.section);
      const start = positionOf(state.doc, index, target.start ?? Number.POSITIVE_INFINITY);
      const end = target.end === undefined ? start : positionOf(state.doc, index, target.end);
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, start, end)));
    }
    // A region that is not editable takes no focus from the view.
    if (this.editable) view.focus();
    else this.dom.focus({ preventScroll: true });
    if (target) this.reveal();
  }

  reveal() {
    this.editor.view.dispatch(this.editor.state.tr.scrollIntoView());
  }

  caret(): { section: string; offset: number } {
    const { doc, selection } = this.editor.state;
    const index = sectionIndex(selection.$head);
    return { section: this.sectionAt(index), offset: offsetOf(doc, index, selection.head) };
  }

  selection(): TextRange[] {
    const { doc, selection } = this.editor.state;
    return spansOf(doc, selection)
      .map(({ index, from, to }) => ({
        section: this.sectionAt(index),
        start: offsetOf(doc, index, from),
        end: offsetOf(doc, index, to),
      }))
      .filter(({ start, end }) => start < end);
  }

  stops(): TextRange[] {
    const { doc } = this.editor.state;
    return stopsIn(doc).map(({ from, to }) => {
      const index = sectionIndex(doc.resolve(from));
      return { section: this.sectionAt(index), start: offsetOf(doc, index, from), end: offsetOf(doc, index, to) };
    });
  }

  highlight(ranges: readonly TextRange[], { current }: { readonly current?: TextRange | undefined } = {}) {
    this.light(
      'highlight',
      ranges.map((range) => (range === current ? { ...range, look: 'current' } : range)),
    );
    if (current) this.dom.querySelector('.evenfall-current')?.scrollIntoView({ block: 'nearest' });
  }

  light(layer: string, ranges: readonly LitRange[]) {
    const { state, view } = this.editor;
    // Asked at every key, to take away what lights up: mostly nothing does.
    if (ranges.length === 0 && !isLit(state, layer)) return;
    view.dispatch(setLayer(state.tr, this.format, layer, ranges));
  }

  rewrite({ section, start, end }: TextRange, text: string) {
    if (!this.editable) return;
    const { state, view } = this.editor;
    const index = this.indexOf(section);
    const [from, to] = [positionOf(state.doc, index, start), positionOf(state.doc, index, end)];
    view.dispatch(rewriteText(state, { from, to }, text));
    this.endUndoStep();
  }

  rectAt(section: string, offset: number): { left: number; right: number; top: number; bottom: number } {
    const { state, view } = this.editor;
    return view.coordsAtPos(positionOf(state.doc, this.indexOf(section), offset));
  }

  selected(): string {
    const { doc, selection } = this.editor.state;
    return doc.textBetween(selection.from, selection.to, '\n', '\n');
  }

  chrome(section: string): HTMLElement {
    return (this.frames[this.indexOf(section)] as SectionFrame).chrome;
  }

  assist(aids: TypingAids | undefined) {
    this.aids = aids;
  }

  insert(text: string) {
    if (!this.editable) return;
    const { state, view } = this.editor;
    view.dispatch(insertText(state, state.selection, text));
    this.endUndoStep();
  }

  run(command: Command): boolean {
    if (!this.editable) return false;
    const { state, view } = this.editor;
    return this.commands[command](state, (tr) => view.dispatch(tr.scrollIntoView()));
  }

  can(command: Command): boolean {
    return this.editable && this.possible.can(command, this.editor.state);
  }

  setEditable(editable: boolean) {
    this.editable = editable;
    this.editor.setEditable(editable, false);
  }

  setNames(label: string, headingLevel: number) {
    if (label === this.names.label && headingLevel === this.names.headingLevel) return;
    this.names = { label, headingLevel };
    for (const view of this.views.values()) view.showLevel();
    this.editor.view.setProps({});
  }

  on<K extends keyof DocumentEvents>(type: K, listener: (detail: DocumentEvents[K]) => void): () => void {
    return this.events.on(type, listener);
  }

  moved() {
    adoptStyles(this.dom);
    this.editor.view.updateRoot();
  }

  destroy() {
    if (this.editor.isDestroyed) return;
    cancelAnimationFrame(this.frame);
    this.dom.removeEventListener('focus', this.onFocus);
    this.dom.removeEventListener('blur', this.onBlur);
    this.events.clear();
    this.views.clear();
    this.editor.destroy();
  }

  private readonly onFocus = () => this.events.emit('focus', undefined);
  private readonly onBlur = () => this.events.emit('blur', undefined);

  private sectionAt(index: number): string {
    return (this.format.sections[index] as Format['sections'][number]).id;
  }

  private indexOf(section: string): number {
    const index = this.format.sections.findIndex(({ id }) => id === section);
    if (index < 0)
      throw new RangeError(`section: expected one of ${this.format.sections.map(({ id }) => id).join(', ')}`);
    return index;
  }

  private order(tr: Transaction) {
    this.editor.view.dispatch(tr.setMeta(ORDERED, true));
  }

  /** What is typed next is undone by itself. */
  private endUndoStep() {
    this.editor.view.dispatch(closeHistory(this.editor.state.tr));
  }

  private sectionView(index: number): NodeViewRenderer {
    return ({ node }) => {
      const view = new SectionView(node, this.frames[index] as SectionFrame);
      this.views.set(index, view);
      return view;
    };
  }

  private extension() {
    const self = this;
    return Extension.create({
      name: 'evenfall',
      priority: 1000,
      dispatchTransaction({ transaction, next }) {
        const allowed = self.admit(transaction);
        if (allowed) next(allowed);
      },
      addProseMirrorPlugins() {
        return [
          input({
            broken: () => [...self.views.values()].some((view) => view.broken),
            redraw: () => self.editor.createNodeViews(),
            run: (command) => self.run(command),
          }),
          paste(this.editor.schema, self.format, (unplaced) => self.events.emit('unplaced', unplaced)),
          dropCursor(dropPosition),
          clipboard(self.format),
          ...(self.options.records ? [pastedRecords(self.options.records)] : []),
          layers(),
          stops(),
          listRules(this.editor.schema),
          typing({
            aids: () => self.aids,
            reading: (detail) => self.events.emit('reading', detail),
          }),
          ...keys(this.editor.schema),
        ];
      },
    });
  }

  /** The last word on every transaction: taken apart by section, or refused. */
  private admit(tr: Transaction): Transaction | undefined {
    if (!tr.docChanged) return tr;
    if (!this.editable && !tr.getMeta(ORDERED)) return undefined;
    const own = sectionwise(tr, () => this.editor.state.tr);
    if (!own) this.options.onAssert?.('an edit of several steps across sections was refused');
    return own;
  }

  private tell(tr?: Transaction) {
    const { doc } = this.editor.state;
    if (doc !== this.told) {
      const before = this.told;
      this.told = doc;
      this.words = undefined;
      const sections = this.format.sections.filter((_, index) => doc.child(index) !== before.child(index));
      if (sections.length) this.events.emit('change', { sections: sections.map(({ id }) => id) });
    }
    if (!tr || tr.docChanged || tr.selectionSet || tr.storedMarksSet) this.tellSelection();
  }

  private tellSelection() {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const { state } = this.editor;
      const index = sectionIndex(state.selection.$head);
      for (const [each, view] of this.views) view.dom.toggleAttribute('data-current', each === index);
      const section = this.format.sections[index]?.id;
      this.events.emit('selection', { section, active: activeIn(state) });
    });
  }
}

/** See `NoteDocument` for what it does and `DocumentOptions` for what it takes. */
export const createNoteDocument: CreateNoteDocument = (mount, format, options = {}) =>
  new ProseMirrorDocument(mount, format, options);
