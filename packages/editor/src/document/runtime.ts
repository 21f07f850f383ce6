/*
 * The rich runtime: the only part of Evenfall that knows ProseMirror, and in extended.ts TipTap. It is reached by
 * dynamic import through `loadDocument()` and seen from outside only as a `NoteDocument`.
 */
import type { Block, Format, SectionDefinition } from '@evenfall/templates';
import { closeHistory, redo, undo } from '@tiptap/pm/history';
import type { Node, Schema } from '@tiptap/pm/model';
import { EditorState, type Plugin, type Command as PmCommand, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { NodeViewConstructor } from '@tiptap/pm/view';
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
import { sectionTypeName } from './schema.js';
import { writesOn } from './scroll.js';
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
import { type MakeView, type NoteView, plainView } from './view.js';

/** Marks a transaction as ordered through `NoteDocument`: allowed although the person may not edit. */
const ORDERED = 'evenfall-ordered';

let instances = 0;

/** TipTap itself: fetched where a host brings extensions of it. */
let extended: typeof import('./extended.js') | undefined;

const viewFor = ({ extensions }: DocumentOptions): MakeView =>
  extended && extensions?.length ? extended.viewWith(extensions) : plainView;

/** Into the root the note stands in now; where they are already, nothing happens. */
function adoptStyles(element: Element) {
  adoptInRoot(element, contentStyles);
  adoptInRoot(element, richStyles);
}

class ProseMirrorDocument implements NoteDocument {
  private readonly events = new Emitter<DocumentEvents>();
  private readonly frames: readonly SectionFrame[];
  private readonly views = new Map<number, SectionView>();
  private readonly shown: NoteView;
  private readonly commands: Record<Command, PmCommand>;
  private readonly possible: Possible;
  private editable: boolean;
  private titles: readonly SectionDefinition[];
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
    this.titles = options.titles ?? format.sections;
    this.frames = format.sections.map((section, index) => ({
      section: () => this.titles[index] ?? section,
      id: `evenfall-${instance}-${index}`,
      headingLevel: () => this.names.headingLevel,
      chrome: chromeHost(),
      onTitle: () => this.focus({ section: section.id }),
    }));
    adoptStyles(mount);
    this.shown = viewFor(options)(mount, {
      format,
      doc: (schema) => {
        const sections = format.sections.map(({ id }, index) =>
          schema.node(sectionTypeName(id, index), undefined, schema.node('paragraph')),
        );
        const doc = schema.node('doc', undefined, sections);
        return options.content ? withContents(doc, layOut(schema, format, options.content).contents) : doc;
      },
      plugins: (schema) => this.plugins(schema),
      nodeViews: this.nodeViews(),
      props: {
        editable: () => this.editable,
        scrollMargin: this.clearance,
        scrollThreshold: this.clearance,
        handleScrollToSelection: writesOn(),
        attributes: () => ({
          role: 'textbox',
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
      admit: (tr) => this.admit(tr),
      tell: (tr) => this.tell(tr),
    });
    this.commands = { ...formatCommands(this.view.state.schema), undo, redo };
    this.possible = new Possible(this.commands);
    this.told = this.view.state.doc;
    this.dom.addEventListener('focus', this.onFocus);
    this.dom.addEventListener('blur', this.onBlur);
  }

  get composing(): boolean {
    return this.view.composing;
  }

  get dom(): HTMLElement {
    return this.view.dom;
  }

  private get view(): NoteView['view'] {
    return this.shown.view;
  }

  content(): SectionContent[] {
    const { doc } = this.view.state;
    return this.format.sections.map(({ id }, index) => ({ id, content: blocksOf(doc.child(index)) }));
  }

  text(): Record<string, string> {
    const { doc } = this.view.state;
    this.words ??= Object.freeze(
      Object.fromEntries(this.format.sections.map(({ id }, index) => [id, sectionText(doc.child(index))])),
    );
    return this.words;
  }

  setContent(sections: readonly SectionContent[], { history }: { history: 'keep' | 'clear' }) {
    const { view } = this;
    const { state } = view;
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
    this.order(appendSentence(closeHistory(this.view.state.tr), this.indexOf(section), sentence));
    this.endUndoStep();
  }

  place(section: string, content: readonly Block[], item: string) {
    const { tr, schema } = this.view.state;
    this.order(placeItem(closeHistory(tr), this.indexOf(section), contentFrom(schema, content), item));
    this.endUndoStep();
  }

  replace(range: TextRange, before: string, sentence: { text: string; recordId: string }): boolean {
    const { section, start, end } = range;
    if (this.text()[section]?.slice(start, end) !== before || !before || before.includes('\n')) return false;
    this.order(replaceSentence(closeHistory(this.view.state.tr), this.indexOf(section), range, sentence));
    this.endUndoStep();
    return true;
  }

  placed(): ReadonlySet<string> {
    return placedIn(this.view.state.doc);
  }

  sentences(): Map<string, { section: string; text: string }> {
    return sentencesIn(this.view.state.doc, this.format);
  }

  focus(target?: { section: string; start?: number; end?: number }) {
    const { view } = this;
    const { state } = view;
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
    this.view.dispatch(this.view.state.tr.scrollIntoView());
  }

  caret(): { section: string; offset: number } {
    const { doc, selection } = this.view.state;
    const index = sectionIndex(selection.$head);
    return { section: this.sectionAt(index), offset: offsetOf(doc, index, selection.head) };
  }

  selection(): TextRange[] {
    const { doc, selection } = this.view.state;
    return spansOf(doc, selection)
      .map(({ index, from, to }) => ({
        section: this.sectionAt(index),
        start: offsetOf(doc, index, from),
        end: offsetOf(doc, index, to),
      }))
      .filter(({ start, end }) => start < end);
  }

  stops(): TextRange[] {
    const { doc } = this.view.state;
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
    const { view } = this;
    const { state } = view;
    // Asked at every key, to take away what lights up: mostly nothing does.
    if (ranges.length === 0 && !isLit(state, layer)) return;
    view.dispatch(setLayer(state.tr, this.format, layer, ranges));
  }

  rewrite({ section, start, end }: TextRange, text: string) {
    if (!this.editable) return;
    const { view } = this;
    const { state } = view;
    const index = this.indexOf(section);
    const [from, to] = [positionOf(state.doc, index, start), positionOf(state.doc, index, end)];
    view.dispatch(rewriteText(state, { from, to }, text));
    this.endUndoStep();
  }

  rectAt(section: string, offset: number): { left: number; right: number; top: number; bottom: number } {
    const { view } = this;
    const { state } = view;
    return view.coordsAtPos(positionOf(state.doc, this.indexOf(section), offset));
  }

  selected(): string {
    const { doc, selection } = this.view.state;
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
    const { view } = this;
    const { state } = view;
    view.dispatch(insertText(state, state.selection, text));
    this.endUndoStep();
  }

  run(command: Command): boolean {
    if (!this.editable) return false;
    const { view } = this;
    const { state } = view;
    return this.commands[command](state, (tr) => view.dispatch(tr.scrollIntoView()));
  }

  can(command: Command): boolean {
    return this.editable && this.possible.can(command, this.view.state);
  }

  setEditable(editable: boolean) {
    if (editable === this.editable) return;
    this.editable = editable;
    this.view.setProps({});
  }

  setNames(label: string, headingLevel: number) {
    if (label === this.names.label && headingLevel === this.names.headingLevel) return;
    this.names = { label, headingLevel };
    for (const view of this.views.values()) view.showNames();
    this.view.setProps({});
  }

  setTitles(sections: readonly SectionDefinition[]) {
    if (sections === this.titles) return;
    this.titles = sections;
    for (const view of this.views.values()) view.showNames();
  }

  on<K extends keyof DocumentEvents>(type: K, listener: (detail: DocumentEvents[K]) => void): () => void {
    return this.events.on(type, listener);
  }

  moved() {
    adoptStyles(this.dom);
    this.view.updateRoot();
  }

  destroy() {
    if (this.view.isDestroyed) return;
    cancelAnimationFrame(this.frame);
    this.dom.removeEventListener('focus', this.onFocus);
    this.dom.removeEventListener('blur', this.onBlur);
    this.events.clear();
    this.views.clear();
    this.shown.destroy();
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
    this.view.dispatch(tr.setMeta(ORDERED, true));
  }

  /** What is typed next is undone by itself. */
  private endUndoStep() {
    this.view.dispatch(closeHistory(this.view.state.tr));
  }

  /** Made anew at each call, which draws the sections anew. */
  private nodeViews(): Record<string, NodeViewConstructor> {
    return Object.fromEntries(
      this.format.sections.map(({ id }, index) => [
        sectionTypeName(id, index),
        (node: Node) => {
          const view = new SectionView(node, this.frames[index] as SectionFrame);
          this.views.set(index, view);
          return view;
        },
      ]),
    );
  }

  private plugins(schema: Schema): Plugin[] {
    return [
      input({
        broken: () => [...this.views.values()].some((view) => view.broken),
        redraw: () => this.view.setProps({ nodeViews: this.nodeViews() }),
        run: (command) => this.run(command),
      }),
      paste(schema, this.format, (unplaced) => this.events.emit('unplaced', unplaced)),
      dropCursor(dropPosition),
      clipboard(this.format),
      ...(this.options.records ? [pastedRecords(this.options.records)] : []),
      layers(),
      stops(),
      listRules(schema),
      typing({
        aids: () => this.aids,
        reading: (detail) => this.events.emit('reading', detail),
      }),
      ...keys(schema),
    ];
  }

  /** The last word on every transaction: taken apart by section, or refused. */
  private admit(tr: Transaction): Transaction | undefined {
    if (!tr.docChanged) return tr;
    if (!this.editable && !tr.getMeta(ORDERED)) return undefined;
    const own = sectionwise(tr, () => this.view.state.tr);
    if (!own) this.options.onAssert?.('an edit of several steps across sections was refused');
    return own;
  }

  private tell(tr?: Transaction) {
    const { doc } = this.view.state;
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
      const { state } = this.view;
      const index = sectionIndex(state.selection.$head);
      for (const [each, view] of this.views) view.dom.toggleAttribute('data-current', each === index);
      const section = this.format.sections[index]?.id;
      this.events.emit('selection', { section, active: activeIn(state) });
    });
  }
}

/** See `NoteDocument` for what it does and `DocumentOptions` for what it takes. */
export const createNoteDocument: CreateNoteDocument = Object.defineProperties(
  (mount: HTMLElement, format: Format, options: DocumentOptions = {}): NoteDocument =>
    new ProseMirrorDocument(mount, format, options),
  {
    extends: { get: () => extended !== undefined },
    extend: {
      value: async () => {
        extended ??= await import('./extended.js');
      },
    },
  },
) as CreateNoteDocument;
