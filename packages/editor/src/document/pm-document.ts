import type { Block, Format, SectionDefinition } from '@evenfall/templates';
import { closeHistory, redo, redoDepth, undo } from '@tiptap/pm/history';
import type { Node, Schema } from '@tiptap/pm/model';
import { EditorState, type Command as PmCommand, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { adoptInRoot } from '../theme/index.js';
import { blocksOf, contentFrom } from './blocks.js';
import { clearanceOf } from './clearance.js';
import { contentStyles } from './content-styles.js';
import { formatCommands } from './keys.js';
import { isLit, setLayer } from './layers.js';
import { layOut, replaceContents, withContents } from './load.js';
import { placedIn, placeItem } from './placed.js';
import { caretIn, indexOf, positionsOf, selectionIn, stopRangesIn } from './places.js';
import { pluginsOf } from './plugins.js';
import { offsetOf, positionOf } from './positions.js';
import { Possible } from './possible.js';
import { replaceSentence } from './replace.js';
import { richStyles } from './rich-styles.js';
import { sectionTypeName } from './schema.js';
import { writesOn } from './scroll.js';
import { SectionViews } from './section-views.js';
import { sectionIndex } from './sections.js';
import { appendSentence, sentencesIn } from './sentences.js';
import { sectionwise } from './stays-put.js';
import { Telling } from './telling.js';
import type {
  Command,
  DocumentEvents,
  DocumentOptions,
  LitRange,
  NoteDocument,
  SectionContent,
  Step,
  TextRange,
} from './types.js';
import { insertText, rewriteText, type TypingAids } from './typing/index.js';
import type { MakeView, NoteView } from './view.js';

/** Marks a transaction as ordered through `NoteDocument`: allowed although the person may not edit. */
const ORDERED = 'evenfall-ordered';

/** Into the root the note stands in now; where they are already, nothing happens. */
function adoptStyles(element: Element) {
  adoptInRoot(element, contentStyles);
  adoptInRoot(element, richStyles);
}

/** A note in a view of ProseMirror. What it does is said in `NoteDocument`; how, in the modules it is put together from. */
export class ProseMirrorDocument implements NoteDocument {
  readonly #format: Format;
  readonly #options: DocumentOptions;
  readonly #sections: SectionViews;
  readonly #shown: NoteView;
  readonly #telling: Telling;
  readonly #commands: Record<Command, PmCommand>;
  readonly #possible: Possible;
  #editable: boolean;
  #aids: TypingAids | undefined;

  constructor(mount: HTMLElement, format: Format, options: DocumentOptions, makeView: MakeView) {
    this.#format = format;
    this.#options = options;
    this.#editable = options.editable ?? true;
    this.#sections = new SectionViews(format, options, (section) => this.focus({ section }));
    adoptStyles(mount);
    const clearance = clearanceOf(() => this.dom);
    this.#shown = makeView(mount, {
      format,
      doc: (schema) => docOf(schema, format, options.content),
      kept: options.kept as EditorState | undefined,
      plugins: (schema) =>
        pluginsOf(schema, format, {
          records: options.records,
          broken: () => this.#sections.broken,
          redraw: () => this.#view.setProps({ nodeViews: this.#sections.nodeViews() }),
          run: (command) => this.run(command),
          aids: () => this.#aids,
          emit: (type, detail) => this.#telling.emit(type, detail),
        }),
      nodeViews: this.#sections.nodeViews(),
      props: {
        editable: () => this.#editable,
        scrollMargin: clearance,
        scrollThreshold: clearance,
        handleScrollToSelection: writesOn(),
        attributes: () => ({
          role: 'textbox',
          class: 'evenfall-document',
          'aria-label': this.#sections.label,
          'aria-multiline': 'true',
          // Whatever the page around it wants, but not the host's own word on the editor.
          spellcheck: mount.parentElement?.getAttribute('spellcheck') ?? 'true',
          // What a browser suggests to write next, some ask their maker for (STAYS-HERE).
          writingsuggestions: 'false',
          // A signed note is still read, selected and copied, by keyboard too.
          ...(this.#editable ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
        }),
      },
      admit: (tr) => this.#admit(tr),
      tell: (tr) => this.#telling.tell(tr),
    });
    this.#telling = new Telling(
      format,
      () => this.#state,
      (section) => this.#sections.setCurrent(section),
    );
    const beyond = (step: Step, go: unknown) => options.beyond?.(step, go !== undefined) ?? false;
    this.#commands = {
      ...formatCommands(this.#state.schema),
      undo: (state, dispatch) => undo(state, dispatch) || beyond('undo', dispatch),
      redo: (state, dispatch) => beyond('redo', dispatch) || redo(state, dispatch),
    };
    this.#possible = new Possible(this.#commands);
    this.dom.addEventListener('focus', this.#onFocus);
    this.dom.addEventListener('blur', this.#onFocus);
  }

  get composing(): boolean {
    return this.#view.composing;
  }

  get dom(): HTMLElement {
    return this.#view.dom;
  }

  get #view(): EditorView {
    return this.#shown.view;
  }

  get #state(): EditorState {
    return this.#view.state;
  }

  // The content, in and out

  content(): SectionContent[] {
    return this.#format.sections.map(({ id }, index) => ({ id, content: blocksOf(this.#state.doc.child(index)) }));
  }

  get wordless(): boolean {
    return this.#state.doc.children.every((section) =>
      section.children.every((block) => !/\S/.test(block.textContent)),
    );
  }

  text(): Record<string, string> {
    return this.#telling.words;
  }

  placed(): ReadonlySet<string> {
    return placedIn(this.#state.doc);
  }

  sentences(): Map<string, { section: string; text: string }> {
    return sentencesIn(this.#state.doc, this.#format);
  }

  setContent(sections: readonly SectionContent[], { history }: { history: 'keep' | 'clear' }) {
    const { doc, plugins, schema, selection, tr } = this.#state;
    const { contents, unplaced } = layOut(schema, this.#format, sections);
    const index = sectionIndex(selection.$head);
    const offset = offsetOf(doc, index, selection.head);
    const caret = (now: Node) => TextSelection.create(now, positionOf(now, index, offset));
    if (history === 'clear') {
      const loaded = withContents(doc, contents);
      this.#view.updateState(EditorState.create({ doc: loaded, plugins, selection: caret(loaded) }));
      this.#telling.tell();
    } else {
      replaceContents(closeHistory(tr), contents);
      if (tr.docChanged) this.#order(tr.setSelection(caret(tr.doc)));
      this.#endUndoStep();
    }
    for (const each of unplaced) this.#telling.emit('unplaced', each);
  }

  appendSentence(section: string, sentence: { text: string; recordId: string; newParagraph?: boolean }) {
    this.#step((tr) => appendSentence(tr, this.#index(section), sentence));
  }

  place(section: string, content: readonly Block[], item: string) {
    this.#step((tr) => placeItem(tr, this.#index(section), contentFrom(this.#state.schema, content), item));
  }

  replace(range: TextRange, before: string, sentence: { text: string; recordId: string }): boolean {
    const { section, start, end } = range;
    if (this.text()[section]?.slice(start, end) !== before || !before || before.includes('\n')) return false;
    this.#step((tr) => replaceSentence(tr, this.#index(section), range, sentence));
    return true;
  }

  // The caret and the selection

  focus(target?: { section: string; start?: number; end?: number }) {
    if (target) {
      const { section, start = Number.POSITIVE_INFINITY, end = start } = target;
      const { tr, doc } = this.#state;
      const { from, to } = positionsOf(doc, this.#format, { section, start, end });
      this.#dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
    }
    // A region that is not editable takes no focus from the view.
    if (this.#editable) this.#view.focus();
    else this.dom.focus({ preventScroll: true });
    if (target) this.reveal();
  }

  reveal() {
    this.#dispatch(this.#state.tr.scrollIntoView());
  }

  caret(): { section: string; offset: number } {
    return caretIn(this.#state, this.#format);
  }

  selection(): TextRange[] {
    return selectionIn(this.#state, this.#format);
  }

  selected(): string {
    const { doc, selection } = this.#state;
    return doc.textBetween(selection.from, selection.to, '\n', '\n');
  }

  stops(): TextRange[] {
    return stopRangesIn(this.#state.doc, this.#format);
  }

  rectAt(section: string, offset: number): { left: number; right: number; top: number; bottom: number } {
    return this.#view.coordsAtPos(positionOf(this.#state.doc, this.#index(section), offset));
  }

  // What is drawn over and beside the words

  highlight(ranges: readonly TextRange[], { current }: { readonly current?: TextRange | undefined } = {}) {
    this.light(
      'highlight',
      ranges.map((range) => (range === current ? { ...range, look: 'current' } : range)),
    );
    if (current) this.dom.querySelector('.evenfall-current')?.scrollIntoView({ block: 'nearest' });
  }

  light(layer: string, ranges: readonly LitRange[]) {
    // Asked at every key, to take away what lights up: mostly nothing does.
    if (ranges.length === 0 && !isLit(this.#state, layer)) return;
    this.#dispatch(setLayer(this.#state.tr, this.#format, layer, ranges));
  }

  chrome(section: string): HTMLElement {
    return this.#sections.chrome(this.#index(section));
  }

  setNames(label: string, headingLevel: number) {
    if (this.#sections.setNames(label, headingLevel)) this.#view.setProps({});
  }

  setTitles(sections: readonly SectionDefinition[]) {
    this.#sections.setTitles(sections);
  }

  // What a person does

  setEditable(editable: boolean) {
    if (editable === this.#editable) return;
    this.#editable = editable;
    this.#view.setProps({});
  }

  assist(aids: TypingAids | undefined) {
    this.#aids = aids;
  }

  insert(text: string) {
    if (this.#editable) this.#write(insertText(this.#state, this.#state.selection, text));
  }

  rewrite(range: TextRange, text: string) {
    if (this.#editable) this.#write(rewriteText(this.#state, positionsOf(this.#state.doc, this.#format, range), text));
  }

  run(command: Command): boolean {
    // A host may ask for what is no command.
    return Boolean(
      this.#editable && this.#commands[command]?.(this.#state, (tr) => this.#dispatch(tr.scrollIntoView())),
    );
  }

  can(command: Command): boolean {
    return this.#editable && this.#possible.can(command, this.#state);
  }

  get redos(): number {
    return redoDepth(this.#state);
  }

  get kept(): EditorState {
    // Every other plugin belongs to this document, and would hold on to all of it.
    const plugins = this.#state.plugins.filter((plugin) =>
      /^history\$/.test((plugin as unknown as { key: string }).key),
    );
    return this.#state.reconfigure({ plugins });
  }

  // Its life

  on<K extends keyof DocumentEvents>(type: K, listener: (detail: DocumentEvents[K]) => void): () => void {
    return this.#telling.on(type, listener);
  }

  moved() {
    adoptStyles(this.dom);
    this.#view.updateRoot();
  }

  destroy() {
    if (this.#view.isDestroyed) return;
    this.dom.removeEventListener('focus', this.#onFocus);
    this.dom.removeEventListener('blur', this.#onFocus);
    this.#telling.clear();
    this.#sections.clear();
    this.#shown.destroy();
  }

  readonly #onFocus = ({ type }: Event) => this.#telling.emit(type as 'focus' | 'blur', undefined);

  #index(section: string): number {
    return indexOf(this.#format, section);
  }

  #dispatch(tr: Transaction) {
    this.#view.dispatch(tr);
  }

  #order(tr: Transaction) {
    this.#dispatch(tr.setMeta(ORDERED, true));
  }

  /** An ordered edit that is undone by itself. */
  #step(edit: (tr: Transaction) => Transaction) {
    this.#order(edit(closeHistory(this.#state.tr)));
    this.#endUndoStep();
  }

  #write(tr: Transaction) {
    this.#dispatch(tr);
    this.#endUndoStep();
  }

  /** What is typed next is undone by itself. */
  #endUndoStep() {
    this.#dispatch(closeHistory(this.#state.tr));
  }

  /** The last word on every transaction: taken apart by section, or refused. */
  #admit(tr: Transaction): Transaction | undefined {
    if (!tr.docChanged) return tr;
    if (!this.#editable && !tr.getMeta(ORDERED)) return undefined;
    const own = sectionwise(tr, () => this.#state.tr);
    if (!own) this.#options.onAssert?.('an edit of several steps across sections was refused');
    return own;
  }
}

/** A document of empty sections, or of these. */
function docOf(schema: Schema, format: Format, content: readonly SectionContent[] | undefined): Node {
  const sections = format.sections.map(({ id }, index) =>
    schema.node(sectionTypeName(id, index), undefined, schema.node('paragraph')),
  );
  const doc = schema.node('doc', undefined, sections);
  return content ? withContents(doc, layOut(schema, format, content).contents) : doc;
}
